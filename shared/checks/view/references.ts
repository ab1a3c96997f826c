import type { FieldName, PackDocument } from "#shared/domain/document.ts";
import type { PersonId } from "#shared/domain/ids.ts";
import type { NameContext } from "../comparing.ts";
import type { Located } from "../draft.ts";
import { located, type Mention, mentionsOf } from "./mentions.ts";
import { isCyrillic, type NameClaim, spellingOf } from "./nameClaims.ts";

/** What a person's papers are held against. */
export interface Reference {
  readonly person: PersonId;
  /** "passport": the MRZ confirmed by the printed zone; "id": another identity paper; "papers": no such paper is there. */
  readonly kind: "passport" | "id" | "papers";
  readonly document: PackDocument;
  readonly names: readonly NameClaim[];
  /** What is known of the name: the person's own state, and its Cyrillic spellings on this paper. */
  readonly context: NameContext;
  readonly values: (name: FieldName) => readonly Located[];
}

/** Identity papers of somebody else than the applicant, or of the past. */
const NOT_CURRENT: ReadonlySet<string> = new Set([
  "old-passport-copy",
  "previous-passports",
  "prior-kz-visas",
  "prior-visas-travel-history",
]);
const SPONSOR_SLOTS: ReadonlySet<string> = new Set(["sponsor-id", "sponsor-status-proof", "sponsor-consent"]);

/** The person whom an identity paper belongs to, as far as kind, slot and reading say. */
export function ownerOf(document: PackDocument, applicant: PersonId, sponsor: PersonId): PersonId | null {
  if (document.slot?.startsWith("sponsor-") === true) return document.person ?? sponsor;
  if (document.person !== null) return document.person;
  if (document.slot === "parents-passport-copies") return null;
  if (document.kind === "passport-copy") return applicant;
  if (document.kind === "id-card") return sponsor;
  return null;
}

/** Whether the paper is the current passport of its owner. */
export function isCurrentPassport(document: PackDocument): boolean {
  return (
    document.kind === "passport-copy" &&
    document.translationOf === null &&
    !NOT_CURRENT.has(document.slot ?? "") &&
    document.slot !== "parents-passport-copies"
  );
}

/** References by person: the passport first, then the identity card or residence permit, then nothing. */
export function referencesOf(
  documents: readonly PackDocument[],
  applicant: PersonId,
  sponsor: PersonId,
  /** Nationality of the applicant as the case says it, "" where it does not. */
  state = "",
): ReadonlyMap<PersonId, Reference> {
  const found = new Map<PersonId, Reference>();
  for (const document of [...documents].sort((a, b) => rankOf(a) - rankOf(b))) {
    if (rankOf(document) > 2 || document.translationOf !== null) continue;
    const person = ownerOf(document, applicant, sponsor);
    if (person === null || found.has(person)) continue;
    if (rankOf(document) >= 1 && person === applicant) continue;
    const [mention] = mentionsOf(document).filter(({ role }) => role === null || role === person);
    if (mention === undefined) continue;
    const kind = isCurrentPassport(document) ? "passport" : "id";
    found.set(person, referenceFrom(person, kind, mention, person === applicant ? state : ""));
  }
  return found;
}

/** A reference made of what one paper says of a person; `state` where the paper does not say the nationality. */
export function referenceFrom(person: PersonId, kind: Reference["kind"], mention: Mention, state = ""): Reference {
  return {
    person,
    kind,
    document: mention.document,
    names: mention.names,
    context: {
      nationality: located(mention, "nationality")[0]?.field.value ?? state,
      cyrillic: mention.names.map(spellingOf).filter(isCyrillic),
    },
    values: (name) => located(mention, name),
  };
}

function rankOf(document: PackDocument): number {
  if (isCurrentPassport(document)) return document.fields.some(({ source }) => source === "mrz") ? 0 : 0.5;
  if (document.kind === "id-card") return 1;
  if (document.kind === "residence-permit" && SPONSOR_SLOTS.has(document.slot ?? "")) return 2;
  return 9;
}
