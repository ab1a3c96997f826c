import type { Finding } from "#shared/domain/finding.ts";
import type { Decision, LetterDraft, Pack } from "#shared/domain/pack.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";
import type { LetterLanguage } from "./letter.ts";

/** What letters are written from: the pack, its plan for page numbers, and what was found and decided. */
export interface LetterInput {
  readonly pack: Pack;
  readonly plan: PackPlan;
  readonly findings: readonly Finding[];
  readonly decided: readonly { readonly finding: Finding; readonly decision: Decision }[];
  /** Titles of papers for letters in Russian, by their English ones. */
  readonly russianTitles?: Readonly<Record<string, string>>;
}

/** A paper's title in the letter's language; as the plan has it where there is none. */
export function titleIn({ russianTitles }: LetterInput, language: LetterLanguage, title: string): string {
  return language === "ru" ? (russianTitles?.[title] ?? title) : title;
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
