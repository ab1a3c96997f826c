import type { DocumentKind, PackDocument } from "#shared/domain/document.ts";
import type { PersonId } from "#shared/domain/ids.ts";
import { compareDateValues, compareNumberValues } from "../comparing.ts";
import { partsOf } from "../judge.ts";
import { compareWithClosest, gapOf, sharesGivenNames } from "./compareClaims.ts";
import { BYSTANDERS, type Mention, mentionsOf, type ResolvedMention } from "./mentions.ts";
import type { Reference } from "./references.ts";

/** Who is who in the case, as far as is known before any paper is read for people. */
export interface Cast {
  readonly applicant: PersonId;
  readonly sponsor: PersonId;
  /** Whether the route has a person, and not a company, as inviter. */
  readonly familyRoute: boolean;
  readonly references: ReadonlyMap<PersonId, Reference>;
  readonly nationality: string;
}

/** Papers that name the parties of a family tie. */
export const RELATION_KINDS: ReadonlySet<DocumentKind> = new Set([
  "marriage-certificate",
  "divorce-certificate",
  "birth-certificate",
  "name-change-certificate",
  "death-certificate",
  "consent",
]);

/** Papers whose holder is the traveller and nobody else. */
const OF_APPLICANT: ReadonlySet<DocumentKind> = new Set([
  "application-form",
  "invitation",
  "invitation-letter",
  "employer-letter",
  "host-company-letter",
  "cover-letter",
  "bank-statement",
  "bank-certificate",
  "insurance-policy",
  "ticket-itinerary",
  "police-certificate",
  "medical-certificate",
  "diploma",
]);

/** Letters by somebody else that speak of the traveller. */
export const ABOUT_APPLICANT: ReadonlySet<DocumentKind> = new Set([
  "invitation-letter",
  "support-letter",
  "host-company-letter",
  "cover-letter",
]);

function isSponsorsOwn({ slot }: PackDocument): boolean {
  return slot?.startsWith("sponsor-") === true && slot !== "sponsor-support-letter";
}

const INVITERS: ReadonlySet<string> = new Set(["inviter", "sponsor", "host"]);
/** Enough to say that a paper speaks of this person: a name one slip away, or a number. */
const RECOGNISED = 6;

/** The people of every paper, each told to be a person of the case where something says so. */
export function resolvePeople(documents: readonly PackDocument[], cast: Cast): readonly ResolvedMention[] {
  return documents.flatMap((document) => {
    const mentions = mentionsOf(document);
    return RELATION_KINDS.has(document.kind)
      ? resolveParties(mentions, cast)
      : oneOfEachPerson(mentions.map((m) => resolveOne(m, cast)));
  });
}

/** What a paper says of its holder with and without a caption is one mention, so that a right name outweighs a stray one. */
function oneOfEachPerson(mentions: readonly ResolvedMention[]): readonly ResolvedMention[] {
  const merged: ResolvedMention[] = [];
  for (const mention of mentions) {
    const at = merged.findIndex(({ person }) => person !== null && person === mention.person);
    const known = merged[at];
    if (known === undefined) merged.push(mention);
    else {
      merged[at] = {
        ...known,
        role: known.role === null || mention.role === null ? null : known.role,
        names: [...known.names, ...mention.names],
        fields: [...known.fields, ...mention.fields],
      };
    }
  }
  return merged;
}

/** How surely a mention is this person: 10 the same name, 6 one slip away, 4 the given names, 0 nothing. */
export function scoreOf(mention: Mention, reference: Reference): number {
  let name = 0;
  for (const claim of mention.names) {
    const comparison = compareWithClosest(claim, reference.names, reference.context);
    if (comparison === null) continue;
    name = Math.max(name, [10, 9, 7, RECOGNISED, 2, 0][gapOf(comparison)] ?? 0);
    if (name < 4 && sharesGivenNames(claim, reference.names, reference.context)) name = 4;
  }
  const same = (field: "passportNumber" | "personalNumber" | "birthDate"): boolean =>
    mention.fields.some(
      (one) =>
        one.name === field &&
        reference.values(field).some(({ field: other }) => {
          const compare = field === "birthDate" ? compareDateValues : compareNumberValues;
          return compare(partsOf(one), partsOf(other)).verdict === "same";
        }),
    );
  return name + (same("passportNumber") ? 8 : 0) + (same("personalNumber") ? 8 : 0) + (same("birthDate") ? 3 : 0);
}

function resolveOne(mention: Mention, cast: Cast): ResolvedMention {
  if (mention.role !== null && BYSTANDERS.has(mention.role)) return { ...mention, person: null, expected: null };
  const expected = expectedPerson(mention, cast);
  const scores = [...cast.references.values()].map((reference) => ({
    person: reference.person,
    score: scoreOf(mention, reference),
  }));
  const own = scores.find(({ person }) => person === expected)?.score ?? 0;
  if (expected !== null && own >= RECOGNISED) return { ...mention, person: expected, expected };
  const other = scores.filter(({ score }) => score >= 9).sort((a, b) => b.score - a.score)[0];
  if (other !== undefined && other.score > own) return { ...mention, person: other.person, expected };
  const close = scores.filter(({ score }) => score >= RECOGNISED).sort((a, b) => b.score - a.score)[0];
  if (expected === null) return { ...mention, person: close?.person ?? null, expected };
  return { ...mention, person: expected, expected };
}

function expectedPerson(mention: Mention, cast: Cast): PersonId | null {
  const { role, document } = mention;
  if (role !== null) {
    if (role === "applicant") return cast.applicant;
    if (INVITERS.has(role)) return cast.familyRoute ? cast.sponsor : null;
    return cast.references.has(role) || role === cast.sponsor ? role : null;
  }
  // A letter by the sponsor or the host speaks of the traveller: what is not said to be the author's is the traveller's.
  if (ABOUT_APPLICANT.has(document.kind) && !isSponsorsOwn(document)) return cast.applicant;
  if (isSponsorsOwn(document)) return cast.sponsor;
  if (document.person !== null) return document.person;
  return OF_APPLICANT.has(document.kind) ? cast.applicant : null;
}

/** The parties of a civil record: the best fit of all of them together, the last one by elimination. */
function resolveParties(mentions: readonly Mention[], cast: Cast): readonly ResolvedMention[] {
  const assigned = new Map<Mention, PersonId>();
  const pairs = mentions
    .filter(({ role }) => role === null || !BYSTANDERS.has(role))
    .flatMap((mention) =>
      [...cast.references.values()].map((reference) => ({
        mention,
        person: reference.person,
        score: scoreOf(mention, reference),
      })),
    )
    .filter(({ score }) => score >= 4)
    .sort((a, b) => b.score - a.score);
  for (const { mention, person } of pairs) {
    if (assigned.has(mention) || [...assigned.values()].includes(person)) continue;
    assigned.set(mention, person);
  }
  for (const mention of mentions) {
    const { role } = mention;
    if (role === null || assigned.has(mention) || !cast.references.has(role)) continue;
    if (![...assigned.values()].includes(role)) assigned.set(mention, role);
  }
  const left = [cast.applicant, cast.sponsor].filter(
    (person) => cast.references.has(person) && ![...assigned.values()].includes(person),
  );
  const open = mentions.filter(
    (mention) => !assigned.has(mention) && mention.names.length > 0 && mayBeParty(mention, mentions, assigned, cast),
  );
  const [onlyPerson, ...otherPeople] = left;
  const [onlyMention, ...otherMentions] = open;
  if (onlyPerson !== undefined && onlyMention !== undefined && otherPeople.length + otherMentions.length === 0) {
    if (assigned.size > 0) assigned.set(onlyMention, onlyPerson);
  }
  return mentions.map((mention) => {
    const person = assigned.get(mention) ?? null;
    return { ...mention, person, expected: person };
  });
}

/** Whether the tie leaves this place for the person that is still missing. */
function mayBeParty(
  mention: Mention,
  all: readonly Mention[],
  assigned: ReadonlyMap<Mention, PersonId>,
  cast: Cast,
): boolean {
  if (mention.document.kind === "marriage-certificate") {
    return mention.role === null || ["husband", "wife", "spouse"].includes(mention.role);
  }
  if (mention.document.kind !== "birth-certificate") return false;
  const childKnown = all.some(({ role }, index) => {
    const other = all[index];
    return (role === "child" || role === null) && other !== undefined && assigned.has(other);
  });
  if (!childKnown) return mention.role === "child" || mention.role === null;
  // The applicant's own birth names parents, and the sponsor may be the husband.
  const isApplicants = [...assigned].some(
    ([{ role }, person]) => (role === "child" || role === null) && person === cast.applicant,
  );
  if (isApplicants) return false;
  const sex = cast.references.get(cast.applicant)?.values("sex")[0]?.field.value;
  return mention.role === (sex === "F" ? "mother" : sex === "M" ? "father" : "nobody");
}
