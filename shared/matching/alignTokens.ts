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
  readonly cost: number;
  readonly kind: AlignStep["kind"];
}

type RuleIndex = ReadonlyMap<string, readonly OpenRule[]>;

interface Cell {
  readonly cost: number;
  readonly from: Cell | null;
  readonly rule: OpenRule | null;
  readonly kind: AlignStep["kind"];
  readonly one: string;
  readonly other: string;
}

const HARD = 10;
const TRANSPOSITION = 9;
const WEAK = 0.6;
const TIER_COST = { 1: 0.01, 2: 0.04, 3: 0.04 } as const;

const indexes = new Map<string, RuleIndex>();
const bareLetters = new Map<string, string>();

/** Aligns two upper-case tokens; `prefix` lets the second go on after the end (names.md 3.4 step 7). */
export function alignTokens(one: string, other: string, context: RuleContext, prefix = false): Alignment {
  const rawOne = [...one];
  const rawOther = [...other];
  const bareOne = rawOne.map(bareLetter);
  const bareOther = rawOther.map(bareLetter);
  const textOne = bareOne.join("");
  const textOther = bareOther.join("");
  const rules = openRules(context);
  const width = rawOther.length + 1;
  const cells: (Cell | undefined)[] = new Array((rawOne.length + 1) * width);
  cells[0] = { cost: 0, from: null, rule: null, kind: "same", one: "", other: "" };

  const reach = (row: number, column: number, cell: Cell) => {
    const known = cells[row * width + column];
    if (known === undefined || cell.cost < known.cost) cells[row * width + column] = cell;
  };
  for (let row = 0; row <= rawOne.length; row++) {
    for (let column = 0; column <= rawOther.length; column++) {
      const from = cells[row * width + column];
      if (from === undefined) continue;
      const letterOne = bareOne[row] ?? "";
      const letterOther = bareOther[column] ?? "";
      const step = (kind: AlignStep["kind"], cost: number, lengthOne: number, lengthOther: number) =>
        reach(row + lengthOne, column + lengthOther, {
          cost: from.cost + cost,
          from,
          rule: null,
          kind,
          one: rawOne.slice(row, row + lengthOne).join(""),
          other: rawOther.slice(column, column + lengthOther).join(""),
        });
      if (letterOne !== "" && letterOther !== "") {
        if (letterOne === letterOther) {
          const marked = rawOne[row] !== rawOther[column];
          step(marked ? "mark" : "same", marked ? TIER_COST[1] : 0, 1, 1);
        } else step("substitution", HARD, 1, 1);
        const nextOne = bareOne[row + 1];
        const nextOther = bareOther[column + 1];
        if (letterOne !== letterOther && letterOne === nextOther && letterOther === nextOne) {
          step("transposition", TRANSPOSITION, 2, 2);
        }
      }
      if (letterOne !== "") step("gap", HARD, 1, 0);
      if (letterOther !== "") step("gap", HARD, 0, 1);
      const apply = (keyOne: string, keyOther: string) => {
        for (const open of rules.get(`${keyOne}|${keyOther}`) ?? []) {
          if (!textOne.startsWith(open.one.slice(1), row + (open.one === "" ? 0 : 1))) continue;
          if (!textOther.startsWith(open.other.slice(1), column + (open.other === "" ? 0 : 1))) continue;
          if (!standsRight(open, textOne, row, textOther, column)) continue;
          reach(row + open.one.length, column + open.other.length, {
            cost: from.cost + open.cost,
            from,
            rule: open,
            kind: open.kind,
            one: open.one,
            other: open.other,
          });
        }
      };
      const markOne = rawOne[row] ?? "";
      const markOther = rawOther[column] ?? "";
      if (letterOne !== "" && letterOther !== "") {
        apply(letterOne, letterOther);
        if (markOne !== letterOne) apply(markOne, letterOther);
        if (markOther !== letterOther) apply(letterOne, markOther);
        if (markOne !== letterOne && markOther !== letterOther) apply(markOne, markOther);
      }
      if (letterOne !== "") apply(letterOne, "");
      if (letterOther !== "") apply("", letterOther);
    }
  }
  return trace(bestEnd(cells, rawOne.length, width, prefix));
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

function bestEnd(cells: readonly (Cell | undefined)[], row: number, width: number, prefix: boolean): Cell | null {
  let best: Cell | null = null;
  for (let column = prefix ? 1 : width - 1; column < width; column++) {
    const cell = cells[row * width + column];
    if (cell !== undefined && (best === null || cell.cost < best.cost)) best = cell;
  }
  return best;
}

function trace(end: Cell | null): Alignment {
  const steps: AlignStep[] = [];
  for (let cell = end; cell !== null && cell.from !== null; cell = cell.from) {
    const rule = cell.rule?.rule;
    steps.push({
      kind: cell.kind,
      tier: rule?.tier ?? 1,
      plausibility: rule?.plausibility ?? 1,
      label: rule?.label ?? labelOf(cell),
      one: cell.one,
      other: cell.other,
    });
  }
  return { cost: end?.cost ?? Number.POSITIVE_INFINITY, steps: steps.reverse() };
}

function labelOf({ kind, one, other }: Cell): string {
  if (kind === "mark") return `${one} = ${other} (mark dropped)`;
  if (kind === "substitution") return `${one} / ${other} differ`;
  if (kind === "transposition") return `${one} / ${other} are swapped`;
  return kind === "gap" ? `${one}${other} on one side only` : "";
}

/** The rules that a context opens, by first letters; built once for each distinct context. */
function openRules(context: RuleContext): RuleIndex {
  const key = `${context.cyrillicOriginal}|${context.withoutWeak === true}|${[...context.hints].sort().join(",")}`;
  const known = indexes.get(key);
  if (known !== undefined) return known;
  if (indexes.size > 64) indexes.clear();
  const index = new Map<string, OpenRule[]>();
  const file = (rule: LetterRule, one: string, other: string, cost: number, kind: AlignStep["kind"]) => {
    const at = `${one.slice(0, 1)}|${other.slice(0, 1)}`;
    const filed = index.get(at) ?? [];
    const same = filed.findIndex((open) => open.one === one && open.other === other && open.rule.place === rule.place);
    const rival = filed[same];
    if (rival !== undefined && rival.cost <= cost) return;
    const kept = same >= 0 ? filed.filter((_, position) => position !== same) : filed;
    index.set(at, [...kept, { rule, one, other, cost, kind }]);
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
    return VOWELS.has(text.charAt(start - 1)) && VOWELS.has(text.charAt(end));
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
