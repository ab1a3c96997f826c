import type { DocumentKind, PackDocument } from "#shared/domain/document.ts";
import type { Person, PersonRole } from "#shared/domain/person.ts";
import type { NameInput } from "#shared/matching/compareNames.ts";
import { mentionOf, nameScore, type PersonMention, type PersonRecord } from "./nameScore.ts";

const IDENTITY: readonly DocumentKind[] = ["passport-copy", "id-card", "residence-permit"];
/** Papers that only the applicant has. */
const APPLICANTS: readonly DocumentKind[] = ["application-form", "invitation", "cover-letter", "insurance-policy"];

/** Enough to say that two papers speak of one person. */
export const SAME_PERSON = 3;

interface Identity {
  readonly documents: PackDocument[];
  readonly mention: PersonMention;
}

/**
 * The people of a case: those the case file names, completed from their identity papers, and those that only the
 * papers show. The applicant is whom the case file says, else the passport that form and invitation name, else the
 * only passport.
 */
export function castOf(
  documents: readonly PackDocument[],
  known: readonly Person[],
  familyRoute: boolean,
): readonly PersonRecord[] {
  const identities = identitiesOf(documents);
  const records = known.map((person) => recordOf(person, null));
  const taken = new Map<Identity, number>();
  for (const [index, record] of records.entries()) {
    if (record.names.length === 0) continue;
    const match = bestOf(identities, (identity) => (taken.has(identity) ? 0 : nameScore(identity.mention, record)));
    if (match !== null) taken.set(match, index);
  }
  place(
    "applicant",
    applicantAmong(
      identities.filter((identity) => !taken.has(identity)),
      documents,
    ),
  );
  if (familyRoute)
    place(
      "sponsor",
      sponsorAmong(
        identities.filter((identity) => !taken.has(identity)),
        documents,
      ),
    );
  for (const identity of identities) if (!taken.has(identity)) addOther(identity);
  return records;

  /** Gives an identity to the person of that role who has none yet; makes the person where nobody has the role. */
  function place(role: "applicant" | "sponsor", identity: Identity | null): void {
    const index = records.findIndex(({ person }) => person.role === role);
    const has = index >= 0 && [...taken.values()].includes(index);
    if (has) return;
    const named = records[index];
    // The case file names somebody else than any identity paper: that paper is not theirs.
    if (named !== undefined && named.names.length > 0 && identity !== null && nameScore(identity.mention, named) === 0)
      return;
    if (index < 0) {
      if (role === "sponsor" && identity === null) return;
      records.push(recordOf({ id: role, role, surname: "", givenNames: "", birthDate: "", nationality: "" }, identity));
      if (identity !== null) taken.set(identity, records.length - 1);
      return;
    }
    if (identity === null) return;
    taken.set(identity, index);
    const old = records[index];
    if (old !== undefined) records[index] = recordOf(old.person, identity);
  }

  function addOther(identity: Identity): void {
    const minor = identity.mention.birthDates.some((date) => isMuchYounger(date, records));
    const role: PersonRole = minor ? "child" : "other";
    const number = records.filter(({ person }) => person.role === role).length + 1;
    records.push(
      recordOf({ id: `${role}${number}`, role, surname: "", givenNames: "", birthDate: "", nationality: "" }, identity),
    );
    taken.set(identity, records.length - 1);
  }
}

function isMuchYounger(date: string, records: readonly PersonRecord[]): boolean {
  const years = records.flatMap(({ birthDates }) => birthDates).map((birth) => Number(birth.slice(0, 4)));
  return years.length > 0 && years.every((year) => Number(date.slice(0, 4)) - year >= 15);
}

/** Identity papers, those of one holder together. */
function identitiesOf(documents: readonly PackDocument[]): Identity[] {
  const identities: Identity[] = [];
  for (const document of documents.filter(({ kind }) => IDENTITY.includes(kind))) {
    const mention = mentionOf(document, null);
    if (mention.names.length === 0 && mention.birthDates.length === 0 && mention.numbers.length === 0) continue;
    const same = identities.find((identity) => {
      const record = {
        person: nobody,
        names: identity.mention.names,
        birthDates: identity.mention.birthDates,
        numbers: identity.mention.numbers,
      };
      return nameScore(mention, record) >= SAME_PERSON && !contradicts(mention, identity.mention);
    });
    if (same === undefined) identities.push({ documents: [document], mention });
    else {
      same.documents.push(document);
      const index = identities.indexOf(same);
      identities[index] = { documents: same.documents, mention: merged(same.mention, mention) };
    }
  }
  return identities;
}

const nobody: Person = { id: "", role: "other", surname: "", givenNames: "", birthDate: "", nationality: "" };

function contradicts(a: PersonMention, b: PersonMention): boolean {
  return (
    a.birthDates.length > 0 &&
    b.birthDates.length > 0 &&
    !a.birthDates.some((date) => b.birthDates.includes(date)) &&
    !a.numbers.some((one) => b.numbers.includes(one))
  );
}

function merged(a: PersonMention, b: PersonMention): PersonMention {
  return {
    ...a,
    names: [...a.names, ...b.names],
    birthDates: [...a.birthDates, ...b.birthDates],
    numbers: [...a.numbers, ...b.numbers],
  };
}

function bestOf(identities: readonly Identity[], score: (identity: Identity) => number): Identity | null {
  const ranked = identities
    .map((identity) => ({ identity, points: score(identity) }))
    .toSorted((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (first === undefined || first.points < 2 || first.points === second?.points) return null;
  return first.identity;
}

function applicantAmong(identities: readonly Identity[], documents: readonly PackDocument[]): Identity | null {
  const passports = identities.filter((identity) => identity.documents.some(({ kind }) => kind === "passport-copy"));
  const asked = documents.filter(({ kind }) => APPLICANTS.includes(kind)).map((document) => mentionOf(document, null));
  const named = bestOf(passports, (identity) =>
    asked.reduce((sum, mention) => sum + nameScore(mention, bareRecord(identity)), 0),
  );
  if (named !== null) return named;
  if (passports.length === 1) return passports[0] ?? null;
  const foreign = passports.filter(
    (identity) => !identity.documents.some((document) => nationalityOf(document) === "KAZ"),
  );
  return foreign.length === 1 ? (foreign[0] ?? null) : null;
}

/** The inviter: whom invitation and letters name so, else the only Kazakh citizen, else the only card. */
function sponsorAmong(identities: readonly Identity[], documents: readonly PackDocument[]): Identity | null {
  const inviters = documents
    .map((document) => mentionOf(document, "inviter"))
    .filter((mention) => mention.names.length > 0);
  const named = bestOf(identities, (identity) =>
    inviters.reduce((sum, mention) => sum + nameScore(mention, bareRecord(identity)), 0),
  );
  if (named !== null) return named;
  const kazakh = identities.filter((identity) =>
    identity.documents.some((document) => nationalityOf(document) === "KAZ" || document.kind !== "passport-copy"),
  );
  return kazakh.length === 1 ? (kazakh[0] ?? null) : null;
}

function bareRecord(identity: Identity): PersonRecord {
  const { names, birthDates, numbers } = identity.mention;
  return { person: nobody, names, birthDates, numbers };
}

function nationalityOf(document: PackDocument): string {
  return document.fields.find((field) => field.name === "nationality" && field.person === undefined)?.value ?? "";
}

function recordOf(person: Person, identity: Identity | null): PersonRecord {
  const names: NameInput[] = [];
  if (person.surname !== "" || person.givenNames !== "")
    names.push({ surname: person.surname, given: person.givenNames });
  if (identity === null) {
    return { person, names, birthDates: person.birthDate === "" ? [] : [person.birthDate], numbers: [] };
  }
  const field = (name: "surname" | "givenNames" | "birthDate" | "nationality") =>
    identity.documents
      .flatMap(({ fields }) => fields)
      .filter((one) => one.name === name && one.person === undefined)
      .toSorted((a, b) => rank(a) - rank(b))[0]?.value ?? "";
  const completed: Person = {
    ...person,
    surname: person.surname || field("surname"),
    givenNames: person.givenNames || field("givenNames"),
    birthDate: person.birthDate || field("birthDate"),
    nationality: person.nationality || field("nationality"),
  };
  return {
    person: completed,
    names: [...names, ...identity.mention.names],
    birthDates: [
      ...new Set([...identity.mention.birthDates, ...(completed.birthDate === "" ? [] : [completed.birthDate])]),
    ],
    numbers: identity.mention.numbers,
  };
}

/** The zone first, then Latin spellings. */
function rank(field: { readonly source: string; readonly value: string }): number {
  return field.source === "mrz" ? 0 : /\p{Script=Cyrillic}/u.test(field.value) ? 2 : 1;
}
