import { LETTER_RULES, type LetterRule } from "./letterRules.ts";

/** What opens the rules for one comparison of names. */
export interface RuleContext {
  /** Language hints: "ru", "uk", "kk", "umlaut", "has:Ө", ... (names.md 2.4). */
  readonly hints: ReadonlySet<string>;
  /** A Cyrillic original is plausible, so that rules between Latin spellings count (names.md 3.3). */
  readonly cyrillicOriginal: boolean;
  /** Leaves out the spellings whose hint is lacking; they are found otherwise, to be named. */
  readonly withoutWeak?: boolean;
}

/** How one stretch of letters becomes another. */
export interface AlignStep {
  readonly kind: "same" | "mark" | "romanisation" | "weak" | "misreading" | "substitution" | "gap" | "transposition";
  readonly tier: 1 | 2 | 3;
  readonly plausibility: number;
  readonly label: string;
  readonly one: string;
  readonly other: string;
}

/** The cheapest way from one token to another (names.md 3.3). */
export interface Alignment {
  readonly cost: number;
  readonly steps: readonly AlignStep[];
}

interface OpenRule {
  readonly rule: LetterRule;
  readonly one: string;
  readonly other: string;
  /** What follows the first letter. */
  readonly tailOne: string;
  readonly tailOther: string;
  readonly cost: number;
  readonly kind: AlignStep["kind"];
}

/** By the codes of both first letters; 0 where a side is empty. */
type RuleIndex = ReadonlyMap<number, readonly OpenRule[]>;

/** How a cell was reached: a rule, or the kind of a plain step with its lengths. */
type Arrival =
  | OpenRule
  | { readonly kind: AlignStep["kind"]; readonly lengthOne: number; readonly lengthOther: number };

const HARD = 10;
const TRANSPOSITION = 9;
const WEAK = 0.6;
const TIER_COST = { 1: 0.01, 2: 0.04, 3: 0.04 } as const;
/** Beyond three hard steps nothing is told apart any more. */
const GIVE_UP = 3 * HARD + 2;

const SAME = { kind: "same", lengthOne: 1, lengthOther: 1 } as const;
const MARK = { kind: "mark", lengthOne: 1, lengthOther: 1 } as const;
const SUBSTITUTION = { kind: "substitution", lengthOne: 1, lengthOther: 1 } as const;
const SWAP = { kind: "transposition", lengthOne: 2, lengthOther: 2 } as const;
const EXTRA_ONE = { kind: "gap", lengthOne: 1, lengthOther: 0 } as const;
const EXTRA_OTHER = { kind: "gap", lengthOne: 0, lengthOther: 1 } as const;

const indexes = new Map<string, RuleIndex>();
const lastIndex: { context: RuleContext | null; index: RuleIndex } = { context: null, index: new Map() };
const bareLetters = new Map<string, string>();

/**
 * Aligns two upper-case tokens; `prefix` lets the second go on after the end (names.md 3.4 step 7). Words
 * too far apart to be worth a path have infinite cost and no steps.
 */
export function alignTokens(one: string, other: string, context: RuleContext, prefix = false): Alignment {
  const rules = openRules(context);
  const textOne = bareText(one);
  const textOther = bareText(other);
  const rows = one.length;
  const width = other.length + 1;
  const costs = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  const arrivals: (Arrival | undefined)[] = new Array(costs.length);
  costs[0] = 0;
  let row = 0;
  let column = 0;
  const reach = (arrival: Arrival, lengthOne: number, lengthOther: number, cost: number) => {
    const at = row * width + column;
    const to = at + lengthOne * width + lengthOther;
    const sum = (costs[at] ?? 0) + cost;
    if (sum >= (costs[to] ?? 0)) return;
    costs[to] = sum;
    arrivals[to] = arrival;
  };
  const apply = (key: number) => {
    for (const rule of rules.get(key) ?? NO_RULES) {
      if (rule.tailOne !== "" && !textOne.startsWith(rule.tailOne, row + 1)) continue;
      if (rule.tailOther !== "" && !textOther.startsWith(rule.tailOther, column + 1)) continue;
      if (rule.rule.place !== "anywhere" && !standsRight(rule, textOne, row, textOther, column)) continue;
      reach(rule, rule.one.length, rule.other.length, rule.cost);
    }
  };
  for (row = 0; row <= rows; row++) {
    for (column = 0; column < width; column++) {
      if ((costs[row * width + column] ?? 0) > GIVE_UP) continue;
      const letterOne = row < rows ? textOne.charCodeAt(row) : 0;
      const letterOther = column < width - 1 ? textOther.charCodeAt(column) : 0;
      if (letterOne !== 0) {
        reach(EXTRA_ONE, 1, 0, HARD);
        apply(letterOne * KEY_BASE);
      }
      if (letterOther !== 0) {
        reach(EXTRA_OTHER, 0, 1, HARD);
        apply(letterOther);
      }
      if (letterOne === 0 || letterOther === 0) continue;
      const rawOne = one.charCodeAt(row);
      const rawOther = other.charCodeAt(column);
      if (letterOne === letterOther) {
        if (rawOne === rawOther) reach(SAME, 1, 1, 0);
        else reach(MARK, 1, 1, TIER_COST[1]);
      } else {
        reach(SUBSTITUTION, 1, 1, HARD);
        const swapped = letterOne === textOther.charCodeAt(column + 1) && letterOther === textOne.charCodeAt(row + 1);
        if (swapped) reach(SWAP, 2, 2, TRANSPOSITION);
      }
      apply(letterOne * KEY_BASE + letterOther);
      if (rawOne !== letterOne) apply(rawOne * KEY_BASE + letterOther);
      if (rawOther !== letterOther) apply(letterOne * KEY_BASE + rawOther);
      if (rawOne !== letterOne && rawOther !== letterOther) apply(rawOne * KEY_BASE + rawOther);
    }
  }
  let end = rows * width + width - 1;
  for (let last = 1; prefix && last < width; last++) {
    if ((costs[rows * width + last] ?? 0) < (costs[end] ?? 0)) end = rows * width + last;
  }
  return trace(one, other, arrivals, end, width, costs[end] ?? Number.POSITIVE_INFINITY);
}

/** Whether two words can begin with the same sound under the rules: a cheap test before an alignment. */
export function canBeginAlike(one: string, other: string, context: RuleContext): boolean {
  const first = bareText(one).charCodeAt(0);
  const second = bareText(other).charCodeAt(0);
  if (first === second) return true;
  const rules = openRules(context);
  return [first, one.charCodeAt(0)].some((left) =>
    [second, other.charCodeAt(0)].some((right) => rules.has(left * KEY_BASE + right)),
  );
}

const KEY_BASE = 0x10000;
const NO_RULES: readonly OpenRule[] = [];

function bareText(text: string): string {
  if (/^[A-Z]*$/.test(text)) return text;
  let bare = "";
  for (let index = 0; index < text.length; index++) bare += bareLetter(text.charAt(index));
  return bare;
}

function trace(
  one: string,
  other: string,
  arrivals: readonly (Arrival | undefined)[],
  end: number,
  width: number,
  cost: number,
): Alignment {
  const steps: AlignStep[] = [];
  let row = Math.floor(end / width);
  let column = end % width;
  for (let arrival = arrivals[end]; arrival !== undefined; arrival = arrivals[row * width + column]) {
    const rule = "rule" in arrival ? arrival.rule : null;
    const lengthOne = "rule" in arrival ? arrival.one.length : arrival.lengthOne;
    const lengthOther = "rule" in arrival ? arrival.other.length : arrival.lengthOther;
    const partOne = one.slice(row - lengthOne, row);
    const partOther = other.slice(column - lengthOther, column);
    steps.push({
      kind: arrival.kind,
      tier: rule?.tier ?? 1,
      plausibility: rule?.plausibility ?? 1,
      label: rule?.label ?? labelOf(arrival.kind, partOne, partOther),
      one: partOne,
      other: partOther,
    });
    row -= lengthOne;
    column -= lengthOther;
  }
  return { cost, steps: steps.reverse() };
}

function labelOf(kind: AlignStep["kind"], one: string, other: string): string {
  if (kind === "mark") return `${one} = ${other} (mark dropped)`;
  if (kind === "substitution") return `${one} / ${other} differ`;
  if (kind === "transposition") return `${one} / ${other} are swapped`;
  return kind === "gap" ? `${one}${other} on one side only` : "";
}

/** The letter without its marks where it is a marked Latin one; Й, Ё and Ї are letters of their own. */
export function bareLetter(letter: string): string {
  const known = bareLetters.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize("NFD").slice(0, 1);
  const bare = /^[A-Z]$/.test(base) ? base : letter;
  bareLetters.set(letter, bare);
  return bare;
}

/** Length of the stretch of `steps` that are not plain identities, by kind. */
export function countSteps(alignment: Alignment, ...kinds: readonly AlignStep["kind"][]): number {
  return alignment.steps.filter((step) => kinds.includes(step.kind)).length;
}

/** The rules that a context opens, by first letters; built once for each distinct context. */
function openRules(context: RuleContext): RuleIndex {
  if (lastIndex.context === context) return lastIndex.index;
  lastIndex.index = indexOf(context);
  lastIndex.context = context;
  return lastIndex.index;
}

function indexOf(context: RuleContext): RuleIndex {
  const key = `${context.cyrillicOriginal}|${context.withoutWeak === true}|${[...context.hints].sort().join(",")}`;
  const known = indexes.get(key);
  if (known !== undefined) return known;
  if (indexes.size > 64) indexes.clear();
  const index = new Map<number, OpenRule[]>();
  const file = (rule: LetterRule, one: string, other: string, cost: number, kind: AlignStep["kind"]) => {
    const at = (one === "" ? 0 : one.charCodeAt(0)) * KEY_BASE + (other === "" ? 0 : other.charCodeAt(0));
    const filed = index.get(at) ?? [];
    const same = filed.findIndex((open) => open.one === one && open.other === other && open.rule.place === rule.place);
    const rival = filed[same];
    if (rival !== undefined && rival.cost <= cost) return;
    const kept = same >= 0 ? filed.filter((_, position) => position !== same) : filed;
    index.set(at, [...kept, { rule, one, other, tailOne: one.slice(1), tailOther: other.slice(1), cost, kind }]);
  };
  for (const rule of LETTER_RULES) {
    const hinted = rule.hints.some((hint) => context.hints.has(hint));
    if (rule.mustBeSeen !== null && !context.hints.has(`has:${rule.mustBeSeen}`)) continue;
    if (rule.needsCyrillicOriginal && !context.cyrillicOriginal && !(rule.tier === 3 && hinted && !isGerman(rule))) {
      continue;
    }
    const weak = rule.tier === 3 && !hinted;
    if (weak && context.withoutWeak === true) continue;
    const kind = rule.kind === "misreading" ? "misreading" : weak ? "weak" : "romanisation";
    const cost = rule.kind === "misreading" ? 2 - rule.plausibility : weak ? WEAK : TIER_COST[rule.tier];
    file(rule, rule.one, rule.other, cost, kind);
    file(rule, rule.other, rule.one, cost, kind);
  }
  indexes.set(key, index);
  return index;
}

/** S for З, Z for Ц and the like would merge SANDER and ZANDER of a German holder. */
function isGerman(rule: LetterRule): boolean {
  return rule.hints.includes("de");
}

const VOWELS = new Set([..."AEIOUYАЕЁИІОУЫЭЮЯӘӨҰҮЇЄ"]);
const FRONT_VOWELS = new Set([..."EIYЕИІЄЇЭ"]);
const SIBILANT = /(?:[SCZ]H|[ШЩЧЖ])$/u;

function standsRight(open: OpenRule, one: string, row: number, other: string, column: number): boolean {
  const { place } = open.rule;
  if (place === "anywhere") return true;
  const endOne = row + open.one.length;
  const endOther = column + open.other.length;
  if (place === "end") return endOne === one.length && endOther === other.length;
  if (place === "between-vowels") {
    const [text, start, end] = open.one.length > open.other.length ? [one, row, endOne] : [other, column, endOther];
    return VOWELS.has(text.charAt(start - 1)) && (VOWELS.has(text.charAt(end)) || text.charAt(end) === "J");
  }
  if (place === "before-front-vowel") {
    return FRONT_VOWELS.has(one.charAt(endOne)) || FRONT_VOWELS.has(other.charAt(endOther));
  }
  if (place === "after-sibilant") {
    return SIBILANT.test(one.slice(0, row)) || SIBILANT.test(other.slice(0, column));
  }
  const longer = open.one.length > open.other.length ? one.charAt(row - 1) : other.charAt(column - 1);
  return !VOWELS.has(longer);
}
