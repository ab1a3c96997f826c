import type { DocumentKind } from "#shared/domain/document.ts";
import type { DocumentId, PersonId } from "#shared/domain/ids.ts";
import type { ResolvedMention } from "./mentions.ts";
import type { Reference } from "./references.ts";
import { RELATION_KINDS, scoreOf } from "./resolvePeople.ts";

/** Papers in which a name may belong to anybody who signs, lets or certifies. */
const WORDY: ReadonlySet<DocumentKind> = new Set([
  "invitation-letter",
  "employer-letter",
  "host-company-letter",
  "cover-letter",
  "support-letter",
  "contract-extract",
  "accommodation",
  "address-proof",
  "power-of-attorney",
  "notary",
  "company-registration",
  "fee-receipt",
  "unknown",
]);

/**
 * Papers of somebody else entirely: nothing that they say of their holder agrees with anybody of the case. A wordy
 * paper must differ in two ways, a certificate in all its parties.
 */
export function strangersAmong(
  mentions: readonly ResolvedMention[],
  references: ReadonlyMap<PersonId, Reference>,
): ReadonlySet<DocumentId> {
  const strangers = new Set<DocumentId>();
  const byDocument = new Map<DocumentId, ResolvedMention[]>();
  for (const mention of mentions) {
    byDocument.set(mention.document.id, [...(byDocument.get(mention.document.id) ?? []), mention]);
  }
  for (const [id, all] of byDocument) {
    const document = all[0]?.document;
    if (document === undefined || document.kind === "passport-copy" || document.kind === "id-card") continue;
    if (RELATION_KINDS.has(document.kind)) {
      const named = all.filter(({ names }) => names.length > 0);
      const isNobody = (mention: ResolvedMention): boolean =>
        [...references.values()].every((reference) => scoreOf(mention, reference) <= 2);
      if (named.length >= 2 && references.size >= 2 && named.every(isNobody)) strangers.add(id);
      continue;
    }
    const holder = all.find(({ role }) => role === null);
    if (holder === undefined || holder.person === null || holder.person !== holder.expected) continue;
    const reference = references.get(holder.person);
    if (reference === undefined || reference.document.id === id) continue;
    if (scoreOf(holder, reference) > 2) continue;
    const differing =
      (holder.names.length > 0 && reference.names.length > 0 ? 1 : 0) +
      (["passportNumber", "birthDate"] as const).filter(
        (name) => holder.fields.some((field) => field.name === name) && reference.values(name).length > 0,
      ).length;
    if (differing >= (WORDY.has(document.kind) || holder.names.length === 0 ? 2 : 1)) strangers.add(id);
  }
  return strangers;
}
