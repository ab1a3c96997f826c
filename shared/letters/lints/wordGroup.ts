/** What keeps a good sentence from being found (routes.md 5.0); negation holds for every group that does not say else. */
export type LintFilterId = "subject" | "home-employer" | "discussion" | "object";

/** Phrases of one lint that are judged alike (see phrase.ts for how they are written). */
export interface WordGroup {
  readonly en: readonly string[];
  readonly ru: readonly string[];
  /** Ours; a native speaker should look over them. */
  readonly kk: readonly string[];
  readonly filters?: readonly LintFilterId[];
  /** Phrases of the same sentence with which it is no hit. */
  readonly unless?: readonly string[];
  /** Words directly before with which it is no hit. */
  readonly notAfter?: readonly string[];
  /** For what is only wrong when said, not when denied: "no prior refusals". */
  readonly keepNegated?: boolean;
}

/** Shared by several lints. */
export const MONEY_PAPERS: readonly string[] = [
  "certificate*|statement*|slip|slips|confirmation*|extract*|letter*",
  "справк*|выписк*|письм*",
  "анықтама*|үзінді*",
];
export const EXPENSES: readonly string[] = [
  "cost|costs|expens*|accommodat*|hotel*|flight*|ticket*|travel*|insurance|meal*|lodging|allowance|invitation|fee|fees",
  "расход*|прожив*|билет*|гостиниц*|питани*|страхов*|перелет*|суточн*|пошлин*",
  "шығын*|тұру*|билет*|қонақ*|тамақ*|сақтандыр*",
];
export const EARLIER: readonly string[] = ["previous*|earlier|formerly|past", "ранее|прежде|раньше", "бұрын*|бұрынғы"];
export const PUBLIC_HOLIDAYS: readonly string[] = ["public|national|state|bank holiday*", "праздничн*", "мереке*"];
