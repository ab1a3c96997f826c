import { alignTokens, canBeginAlike, countSteps } from "./alignTokens.ts";
import { compareTokens, type TokenContext, type TokenResult } from "./compareTokens.ts";
import { scriptOf } from "./lookAlikes.ts";
import type { NameToken } from "./nameTokens.ts";

export interface TokenPair {
  readonly one: NameToken;
  readonly other: NameToken;
  readonly result: TokenResult;
  /** A lone letter stood for the word. */
  readonly initial: boolean;
}

/** Which token answers which, and what is left over on either side. */
export interface Assignment {
  readonly pairs: readonly TokenPair[];
  readonly leftOne: readonly NameToken[];
  readonly leftOther: readonly NameToken[];
  readonly merges: number;
  readonly because: readonly string[];
  readonly cost: number;
}

type Compare = (one: NameToken, other: NameToken) => Omit<TokenPair, "one" | "other">;

const SKIP_COST: Readonly<Record<NameToken["kind"], number>> = {
  word: 8,
  patronymic: 8,
  suffix: 8,
  initial: 1,
  particle: 0.5,
  honorific: 1,
};
const MERGE_COST = 0.2;
const INITIAL_COST = 0.3;
const MANY_TOKENS = 9;

/**
 * The cheapest one-to-one answer of two names' tokens, in any order, with up to two neighbours or triples
 * written as one word (names.md 3.4 steps 2 and 3).
 */
export function assignTokens(
  one: readonly NameToken[],
  other: readonly NameToken[],
  context: TokenContext,
): Assignment {
  const compare = cachedCompare(context);
  let best = assignAsTheyAre(one, other, compare);
  if (isClean(best)) return best;
  const readingsOne = [unmerged(one), ...mergedReadings(one, other, compare, context)];
  const readingsOther = [unmerged(other), ...mergedReadings(other, one, compare, context)];
  for (const first of readingsOne) {
    for (const second of readingsOther) {
      const merges = first.merges + second.merges;
      if (merges === 0 || merges > 2) continue;
      const found = assignAsTheyAre(first.tokens, second.tokens, compare);
      const cost = found.cost + merges * MERGE_COST;
      if (cost >= best.cost || !found.pairs.every(isFairMerge)) continue;
      best = { ...found, cost, merges, because: [...first.because, ...second.because] };
    }
  }
  return best;
}

/** A word put together answers a word printed solid, and is the same name. */
function isFairMerge(pair: TokenPair): boolean {
  if (pair.one.parts === 1 && pair.other.parts === 1) return true;
  return (pair.one.parts === 1 || pair.other.parts === 1) && pair.result.verdict !== "different";
}

function isClean(assignment: Assignment): boolean {
  return (
    assignment.leftOne.length + assignment.leftOther.length === 0 &&
    assignment.pairs.every((pair) => !pair.initial && pair.result.verdict !== "different")
  );
}

function cachedCompare(context: TokenContext): Compare {
  const cache = new Map<string, Omit<TokenPair, "one" | "other">>();
  return (one, other) => {
    const key = `${one.text}|${one.nominatives.join(",")}|${other.text}|${other.nominatives.join(",")}|${one.kind}|${other.kind}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = comparePair(one, other, context);
    cache.set(key, found);
    return found;
  };
}

function comparePair(one: NameToken, other: NameToken, context: TokenContext): Omit<TokenPair, "one" | "other"> {
  const byLetter = compareInitial(one, other, context) ?? compareInitial(other, one, context);
  if (byLetter !== null) return { result: byLetter, initial: true };
  const formsOne = one.nominatives.length > 0 ? one.nominatives : [one.text];
  const formsOther = other.nominatives.length > 0 ? other.nominatives : [other.text];
  let best: TokenResult | null = null;
  for (const first of formsOne) {
    for (const second of formsOther) {
      const result = compareTokens(first, second, context);
      if (best === null || result.cost < best.cost) best = result;
    }
  }
  return { result: best ?? compareTokens(one.text, other.text, context), initial: false };
}

/** A lone letter against a word that begins so, under the rules; null where neither is a lone letter. */
function compareInitial(letter: NameToken, word: NameToken, context: TokenContext): TokenResult | null {
  if (letter.kind !== "initial" || word.kind === "initial" || [...word.text].length < 2) return null;
  const because = [`${letter.text}. for ${word.text}`];
  const fits = { flags: [], because, confidence: 0.5 } as const;
  if (word.text.startsWith(letter.text)) return { ...fits, verdict: "same", cost: INITIAL_COST };
  const alignment = alignTokens(letter.text, word.text, context, true);
  const forms = INITIAL_FORMS.find(([first]) => first === letter.text)?.[1] ?? [];
  if (
    (Number.isFinite(alignment.cost) &&
      countSteps(alignment, "substitution", "gap", "transposition", "weak", "misreading") === 0) ||
    forms.some((start) => word.text.startsWith(start))
  ) {
    return { ...fits, verdict: "same_translit", cost: INITIAL_COST };
  }
  return { verdict: "different", confidence: 0.9, flags: [], because: [], cost: 14 };
}

/** The first letter of one spelling, where the other begins with another letter (Y. for IULIIA). */
const INITIAL_FORMS: readonly (readonly [letter: string, starts: readonly string[]])[] = [
  ["Y", ["IU", "IA", "E", "IO", "JU", "JA"]],
  ["I", ["YU", "YA", "JU", "JA"]],
  ["J", ["IU", "IA", "YU", "YA", "ZH", "DZH"]],
  ["K", ["Х"]],
  ["S", ["Ш", "Щ"]],
  ["Z", ["Ж"]],
  ["T", ["Ц"]],
  ["C", ["Ч"]],
];

/** Exact over subsets of the other side; beyond nine tokens the nearest free one is taken. */
function assignAsTheyAre(one: readonly NameToken[], other: readonly NameToken[], compare: Compare): Assignment {
  const table = one.map((first) => other.map((second) => compare(first, second)));
  const chosen = other.length <= MANY_TOKENS ? bestSubset(one, other, table) : nearestFree(one, other, table);
  const pairs: TokenPair[] = [];
  let cost = 0;
  one.forEach((first, row) => {
    const column = chosen[row] ?? -1;
    const second = other[column];
    const found = table[row]?.[column];
    if (second === undefined || found === undefined) {
      cost += SKIP_COST[first.kind];
      return;
    }
    cost += found.result.cost;
    pairs.push({ one: first, other: second, ...found });
  });
  const answered = new Set(pairs.map((pair) => pair.other));
  const leftOther = other.filter((token) => !answered.has(token));
  for (const token of leftOther) cost += SKIP_COST[token.kind];
  const paired = new Set(pairs.map((pair) => pair.one));
  return { pairs, leftOne: one.filter((token) => !paired.has(token)), leftOther, merges: 0, because: [], cost };
}

type Table = readonly (readonly Omit<TokenPair, "one" | "other">[])[];

function bestSubset(one: readonly NameToken[], other: readonly NameToken[], table: Table): readonly number[] {
  interface State {
    readonly cost: number;
    readonly columns: readonly number[];
  }
  let states = new Map<number, State>([[0, { cost: 0, columns: [] }]]);
  one.forEach((token, row) => {
    const next = new Map<number, State>();
    const reach = (used: number, state: State) => {
      const known = next.get(used);
      if (known === undefined || state.cost < known.cost) next.set(used, state);
    };
    for (const [used, state] of states) {
      reach(used, { cost: state.cost + SKIP_COST[token.kind], columns: [...state.columns, -1] });
      other.forEach((_, column) => {
        const found = table[row]?.[column];
        if (found === undefined || (used & (1 << column)) !== 0) return;
        const cost = state.cost + found.result.cost + Math.abs(row - column) * 1e-4;
        reach(used | (1 << column), { cost, columns: [...state.columns, column] });
      });
    }
    states = next;
  });
  let best: State = { cost: Number.POSITIVE_INFINITY, columns: [] };
  for (const [used, state] of states) {
    let cost = state.cost;
    other.forEach((token, column) => {
      if ((used & (1 << column)) === 0) cost += SKIP_COST[token.kind];
    });
    if (cost < best.cost) best = { cost, columns: state.columns };
  }
  return best.columns;
}

function nearestFree(one: readonly NameToken[], other: readonly NameToken[], table: Table): readonly number[] {
  const free = new Set(other.keys());
  return one.map((_, row) => {
    let best = -1;
    for (const column of free) {
      const cost = table[row]?.[column]?.result.cost ?? 99;
      if (cost < 14 && (best < 0 || cost < (table[row]?.[best]?.result.cost ?? 99))) best = column;
    }
    free.delete(best);
    return best;
  });
}

interface MergedReading {
  readonly tokens: readonly NameToken[];
  readonly merges: number;
  readonly because: readonly string[];
}

function unmerged(tokens: readonly NameToken[]): MergedReading {
  return { tokens, merges: 0, because: [] };
}

/** One neighbouring pair or triple as one word, where the other side has that word; for long names two of them. */
function mergedReadings(
  tokens: readonly NameToken[],
  other: readonly NameToken[],
  compare: Compare,
  context: TokenContext,
): readonly MergedReading[] {
  const answers = (merged: NameToken) =>
    other.some(
      (word) =>
        isNearInLength(merged.text, word.text) &&
        canBeginAlike(merged.text, word.text, context) &&
        compare(merged, word).result.verdict !== "different",
    );
  const once = mergeOnce(unmerged(tokens), answers);
  return tokens.length < 4 ? once : [...once, ...once.flatMap((reading) => mergeOnce(reading, answers))];
}

/** A letter of one alphabet may take up to four of the other. */
function isNearInLength(one: string, other: string): boolean {
  const ratio = one.length / other.length;
  return scriptOf(one) === scriptOf(other) ? ratio > 0.6 && ratio < 1.7 : ratio > 0.35 && ratio < 2.9;
}

function mergeOnce(reading: MergedReading, answers: (merged: NameToken) => boolean): readonly MergedReading[] {
  const { tokens } = reading;
  const readings: MergedReading[] = [];
  for (const size of [2, 3]) {
    for (let start = 0; start + size <= tokens.length; start++) {
      const parts = tokens.slice(start, start + size);
      const [first] = parts;
      if (first === undefined || parts.every((part) => part.kind === "initial")) continue;
      if (parts.some((part) => part.nominatives.length > 0 || part.parts > 1)) continue;
      const text = parts.map((part) => part.text).join("");
      const kind = parts.some((part) => part.kind === "patronymic") ? "patronymic" : "word";
      const merged: NameToken = { ...first, text, parts: size, kind };
      if (!answers(merged)) continue;
      readings.push({
        tokens: [...tokens.slice(0, start), merged, ...tokens.slice(start + size)],
        merges: reading.merges + 1,
        because: [...reading.because, `${parts.map((part) => part.text).join(" ")} = ${text} (written solid)`],
      });
    }
  }
  return readings;
}
