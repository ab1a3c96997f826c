import type { Facts } from "#shared/domain/caseFacts.ts";
import type { DocumentKind, FieldName, PackDocument } from "#shared/domain/document.ts";
import type { DocumentId, PersonId } from "#shared/domain/ids.ts";
import { textOf } from "#shared/domain/recognised.ts";
import { deriveFacts } from "#shared/routes/deriveFacts.ts";
import type { Route } from "#shared/routes/route.ts";
import type { CheckInput } from "../checkInput.ts";
import type { Located } from "../draft.ts";
import { mentionsOf, type ResolvedMention } from "./mentions.ts";
import { type Reference, referenceFrom, referencesOf } from "./references.ts";
import { ABOUT_APPLICANT, type Cast, resolvePeople, scoreOf } from "./resolvePeople.ts";
import { strangersAmong } from "./strangers.ts";

/** The pack as the rules see it: people told apart, references chosen, papers found by kind and slot. */
export interface PackView {
  readonly input: CheckInput;
  readonly route: Route;
  readonly facts: Facts;
  readonly today: string;
  readonly applicant: PersonId;
  readonly sponsor: PersonId;
  readonly familyRoute: boolean;
  readonly references: ReadonlyMap<PersonId, Reference>;
  readonly mentions: readonly ResolvedMention[];
  /** Papers whose holder is nobody of the case. */
  readonly strangers: ReadonlySet<DocumentId>;
  /** ISO 3166-1 alpha-3 of the applicant, "" where unknown. */
  readonly nationality: string;
}

const FAMILY_ROUTES: ReadonlySet<string> = new Set(["b11", "family-residence", "ext-b11"]);

/** Builds the view once for all rules. */
export function viewPack(input: CheckInput): PackView {
  const applicant = input.people.find(({ role }) => role === "applicant")?.id ?? "applicant";
  const familyRoute = FAMILY_ROUTES.has(input.route.id);
  const sponsor =
    input.people.find(({ role }) => role === "sponsor")?.id ??
    (familyRoute ? input.people.find(({ role }) => role === "spouse")?.id : undefined) ??
    "sponsor";
  const told = input.people.find(({ id }) => id === applicant)?.nationality ?? "";
  const known = referencesOf(input.documents, applicant, sponsor, told);
  const nationality = known.get(applicant)?.context.nationality ?? told;
  const cast: Cast = { applicant, sponsor, familyRoute, references: known, nationality };
  const references = withPapersReference(withInviter(known, input.documents, cast), input.documents, cast);
  const mentions = resolvePeople(input.documents, { ...cast, references });
  return {
    input,
    route: input.route,
    facts: factsOf(input, references.get(applicant)),
    today: input.today,
    applicant,
    sponsor,
    familyRoute,
    references,
    mentions,
    strangers: strangersAmong(mentions, references),
    nationality,
  };
}

/** The case's facts, with what the passport and arithmetic add to them; a given fact is never overruled. */
function factsOf(input: CheckInput, reference: Reference | undefined): Facts {
  const birthDate = reference?.values("birthDate")[0]?.field.value;
  const nationality = reference?.values("nationality")[0]?.field.value;
  return deriveFacts(
    {
      ...(birthDate === undefined ? {} : { "applicant.dob": birthDate }),
      ...(nationality === undefined ? {} : { "applicant.nationalities": [nationality] }),
      ...input.facts,
    },
    input.today,
  );
}

/** Without an identity paper of the sponsor, the inviter on the invitation stands for it. */
function withInviter(
  references: ReadonlyMap<PersonId, Reference>,
  documents: readonly PackDocument[],
  cast: Cast,
): ReadonlyMap<PersonId, Reference> {
  if (!cast.familyRoute || references.has(cast.sponsor)) return references;
  for (const kind of ["invitation", "invitation-letter", "support-letter"] as const) {
    for (const document of documents.filter((one) => one.kind === kind && one.translationOf === null)) {
      const mention = mentionsOf(document).find(
        ({ role, names }) => names.length > 0 && (role === "inviter" || role === "sponsor" || role === cast.sponsor),
      );
      if (mention !== undefined) {
        return new Map([...references, [cast.sponsor, referenceFrom(cast.sponsor, "papers", mention)]]);
      }
    }
  }
  return references;
}

const WITHOUT_PASSPORT: readonly DocumentKind[] = [
  "invitation",
  "application-form",
  "residence-permit",
  "cover-letter",
  "insurance-policy",
  "employer-letter",
];

/** Without a readable passport, the paper that most others agree with stands for it. */
function withPapersReference(
  references: ReadonlyMap<PersonId, Reference>,
  documents: readonly PackDocument[],
  cast: Cast,
): ReadonlyMap<PersonId, Reference> {
  if (references.has(cast.applicant)) return references;
  const mentions = WITHOUT_PASSPORT.flatMap((kind) =>
    documents
      .filter((one) => one.kind === kind && one.translationOf === null)
      .filter((one) => one.person === null || one.person === cast.applicant)
      .flatMap((one) => mentionsOf(one).filter(({ role }) => role === null || role === cast.applicant)),
  ).filter(({ names, fields }) => names.length + fields.length > 0);
  const candidates = mentions.map((mention) => referenceFrom(cast.applicant, "papers", mention, cast.nationality));
  const support = (reference: Reference): number =>
    mentions.reduce((sum, mention) => sum + scoreOf(mention, reference), 0);
  const [best] = candidates
    .map((reference) => ({ reference, score: support(reference) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return references;
  const witnesses = documents
    .filter(({ translationOf }) => translationOf === null)
    .flatMap((one) => mentionsOf(one).filter(({ role }) => isOfApplicant(one, role, cast)))
    .map((mention) => referenceFrom(cast.applicant, "papers", mention, cast.nationality));
  const reference: Reference = { ...best.reference, values: (name) => agreedValues(name, witnesses, best.reference) };
  return new Map([...references, [cast.applicant, reference]]);
}

function isOfApplicant({ kind, person }: PackDocument, role: string | null, { applicant }: Cast): boolean {
  if (role !== null) return role === applicant;
  return ABOUT_APPLICANT.has(kind) || person === applicant || (person === null && WITHOUT_PASSPORT.includes(kind));
}

/** The value that most papers have; where none has more than another, the reference's own. */
function agreedValues(name: FieldName, candidates: readonly Reference[], own: Reference): readonly Located[] {
  const all = [own, ...candidates].map((one) => one.values(name)).filter((values) => values.length > 0);
  const agreeing = (value: Located): number =>
    candidates.filter((one) => one.values(name).some(({ field }) => isSameValue(field.value, value.field.value)))
      .length;
  const [best] = all
    .flatMap((values) => values.slice(0, 1).map((value) => ({ values, support: agreeing(value) })))
    .sort((a, b) => b.support - a.support);
  return best?.values ?? [];
}

function isSameValue(one: string, other: string): boolean {
  const plain = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
  return plain(one) === plain(other);
}

/** Papers of these kinds, translations left out. */
export function ofKind(view: PackView, ...kinds: readonly DocumentKind[]): readonly PackDocument[] {
  return view.input.documents.filter(({ kind, translationOf }) => translationOf === null && kinds.includes(kind));
}

/** Papers in these slots, translations left out. */
export function inSlot(view: PackView, ...slots: readonly string[]): readonly PackDocument[] {
  return view.input.documents.filter(
    ({ slot, translationOf }) => translationOf === null && slot !== null && slots.includes(slot),
  );
}

/** A paper's values of one field, whoever they are about. */
export function valuesOf(document: PackDocument, name: FieldName): readonly Located[] {
  return document.fields
    .filter((field) => field.name === name && field.value !== "")
    .map((field) => ({ document, field }));
}

/** All words of a paper, one line a line; "" where its pages were not handed over. */
export function wordingOf(view: PackView, document: PackDocument): string {
  return document.pageIds
    .flatMap((pageId) => view.input.recognised?.[pageId]?.lines ?? [])
    .map(textOf)
    .join("\n");
}

/** The paper that this one translates, or the paper itself. */
export function originalOf(view: PackView, document: PackDocument): PackDocument {
  return view.input.documents.find(({ id }) => id === document.translationOf) ?? document;
}
