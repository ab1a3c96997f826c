import type { PackDocument } from "#shared/domain/document.ts";
import { bothSides, differenceWord, fixerOf } from "../describe.ts";
import { type Draft, draft, type Located, type RuleOutput } from "../draft.ts";
import { ruleApplies } from "../ruleCatalogue.ts";
import type { ClaimComparison } from "../view/compareClaims.ts";
import type { ResolvedMention } from "../view/mentions.ts";
import { fieldsOfClaim, type NameClaim } from "../view/nameClaims.ts";
import type { PackView } from "../view/packView.ts";

/** A finding about one name on one paper. */
export function nameDraft(
  view: PackView,
  mention: ResolvedMention,
  comparison: ClaimComparison,
  parts: Pick<Draft, "rule" | "verdict" | "severity"> & { readonly sentence?: string },
): RuleOutput {
  const odd = locatedPart(comparison.claim, comparison.part);
  const against = locatedPart(comparison.against, comparison.part);
  const [first] = odd;
  const [second] = against;
  if (first === undefined || second === undefined) throw new Error("a claim without a field");
  return draft({
    ...parts,
    odd,
    against,
    fixer: fixerOf(view, mention.document),
    params: {
      ...bothSides(view, first, second),
      value: odd.map(({ field }) => field.value).join(" "),
      expected: against.map(({ field }) => field.value).join(" "),
      person: personWord(view, mention.person),
      difference: differenceWord(comparison),
    },
    because: [...comparison.flags, ...comparison.because, ...fixRule(view, mention.document)],
    causes: [`${mention.document.id}/name/${mention.person ?? ""}`],
  });
}

/** R032: a defect in the invitation itself is mended by a new invitation, not by a note. */
export function fixRule(view: PackView, document: PackDocument): readonly string[] {
  const applies = ruleApplies("R032", view.route.id, view.route.variantOf);
  return applies && document.kind === "invitation" && document.translationOf === null ? ["R032"] : [];
}

export function personWord(view: PackView, person: string | null): string {
  if (person === view.applicant) return "@person.applicant";
  return person === view.sponsor ? "@person.sponsor" : "@person.other";
}

/** The fields of the part that differs, with their paper. */
export function locatedPart(claim: NameClaim, part: ClaimComparison["part"]): readonly Located[] {
  const fields =
    part === "whole" ? fieldsOfClaim(claim) : [claim[part] ?? claim.full].filter((field) => field !== null);
  return fields.map((field) => ({ document: claim.document, field }));
}
