import type { Facts } from "#shared/domain/caseFacts.ts";
import type { Fixer, Severity } from "#shared/domain/finding.ts";
import type { Lint } from "#shared/routes/lint.ts";
import { concernsRoute, type Route } from "#shared/routes/route.ts";
import {
  findHiddenRefusal,
  findNoTerm,
  findOtherProfession,
  findOtherTerms,
  findTwoStories,
  findVague,
  type LintedLetter,
} from "./caseLints.ts";
import { findTooLong, findTwoValues } from "./comparingLints.ts";
import { findLacking } from "./lackingLints.ts";
import { type LintContext, lintContextOf } from "./lintContext.ts";
import type { LintDraft, LintFinding } from "./lintFinding.ts";
import type { LintText } from "./lintText.ts";
import { findWords, sceneOf } from "./wordLints.ts";

/** What lints need beside the letters. */
export interface LintSettings {
  /** Those of the catalogue; the others of the route are left out. */
  readonly lints: readonly Lint[];
  readonly route: Route;
  /** Names of the case; without them only the words themselves decide. */
  readonly context: LintContext;
}

/** Runs the lints of one route over one letter with nothing known but the facts. */
export function lintLetter(
  letter: LintText,
  route: Route,
  facts: Facts,
  lints: readonly Lint[],
): readonly LintFinding[] {
  return runLints([letter], { lints, route, context: lintContextOf({ documents: [], people: [], facts }) });
}

/**
 * Runs every lint of routes.md section 5 that concerns the route over all letters of a pack, imported and generated
 * alike. Pure. One finding a lint and letter, with the very words marked; most severe first.
 */
export function runLints(letters: readonly LintText[], settings: LintSettings): readonly LintFinding[] {
  const { route, context } = settings;
  const asked = settings.lints.filter((lint) => concernsRoute(lint.routes, route) || isForParent(lint, route));
  const ids = new Set(asked.map(({ id }) => id));
  const linted = letters
    .filter(({ text }) => text.trim() !== "")
    .map((letter): LintedLetter => ({ letter, scene: sceneOf(letter, context) }));
  const only = (lint: string, find: () => readonly LintDraft[]): readonly LintDraft[] => (ids.has(lint) ? find() : []);
  const drafts = [
    ...linted.flatMap((one) => [
      ...findWords(one.letter, one.scene, ids),
      ...findLacking(one.letter, context, ids),
      ...only("LN-B1-15", () => findVague(one)),
      ...only("LN-B2-07", () => findNoTerm(one)),
      ...only("LN-DN-01", () => findOtherProfession(one)),
      ...only("LN-GN-01", () => findTwoValues(one.letter)),
      ...only("LN-GN-03", () => findHiddenRefusal(one)),
      ...only("LN-GN-04", () => findTooLong(one.letter)),
    ]),
    ...only("LN-B11-08", () => findTwoStories(linted)),
    ...only("LN-B2-08", () => findOtherTerms(linted)),
  ];
  return drafts
    .map((draft) => findingOf(draft, asked.find(({ id }) => id === draft.lint)?.severity ?? "advice"))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || compare(a.text, b.text) || compare(a.lint, b.lint));
}

/** What may not be said for a visa may not be said for its extension. */
function isForParent(lint: Lint, route: Route): boolean {
  return route.id.startsWith("ext-") && lint.routes.includes(route.id.slice("ext-".length));
}

const RANK: Readonly<Record<Severity, number>> = { blocker: 0, warning: 1, advice: 2 };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function findingOf({ lint, text, marks = [], elements = [], others = [] }: LintDraft, severity: Severity): LintFinding {
  const onlyAdvice = marks.length > 0 && marks.every(({ downgraded }) => downgraded);
  const fixer: Fixer = text.author;
  return {
    id: `${lint}/${text.id}`,
    lint,
    severity: onlyAdvice ? "advice" : severity,
    text: text.id,
    origin: text.origin,
    fixer,
    marks,
    elements,
    others,
  };
}
