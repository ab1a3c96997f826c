import type { Finding } from "#shared/domain/finding.ts";
import type { Decision, LetterDraft, Pack } from "#shared/domain/pack.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";

/** What letters are written from: the pack, its plan for page numbers, and what was found and decided. */
export interface LetterInput {
  readonly pack: Pack;
  readonly plan: PackPlan;
  readonly findings: readonly Finding[];
  readonly decided: readonly { readonly finding: Finding; readonly decision: Decision }[];
}

/** What the user changed or added; null for a letter that nobody touched. */
export type OwnPart = Pick<LetterDraft, "body" | "fields"> | null;

/** The user's own words as paragraphs. */
export function ownParagraphs(own: OwnPart): readonly string[] {
  return (own?.body ?? "")
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
