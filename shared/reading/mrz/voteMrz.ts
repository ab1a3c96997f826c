import type { ParsedMrz } from "#shared/domain/mrz.ts";
import { LAYOUTS } from "./layouts.ts";
import { parseAs } from "./parseMrz.ts";
import type { MrzPosition, RepairedMrz } from "./repairMrz.ts";

/** What independent readings of one zone agree upon. */
export interface VotedMrz {
  readonly parsed: ParsedMrz;
  /** Readings whose every character equals the result; at least 1 unless the lines were put together by majority. */
  readonly agreeingReadings: number;
  readonly repaired: readonly MrzPosition[];
}

/** One reading of a zone, and the model that made it where there are several. */
export interface MrzVote extends RepairedMrz {
  readonly model?: string;
}

const isBroken = (one: RepairedMrz): boolean => one.parsed.problems.includes("line-length");

/** Characters added or taken, all lines together. */
export function stretchOf(one: RepairedMrz): number {
  return one.stretched.reduce((sum, by) => sum + Math.abs(by), 0);
}

/** How far a reading can be trusted alone: check digits and possible facts first, changes against it. */
function weightOf(one: RepairedMrz): number {
  const held = Object.values(one.parsed.checks).filter(Boolean).length / Object.values(one.parsed.checks).length;
  const base = one.parsed.valid ? 4 : one.doubt === "blind" ? 3 : one.doubt === "swap" ? 1.5 : held;
  return base - 0.2 * one.repaired.length - 0.05 * stretchOf(one) - (isBroken(one) ? 0.6 : 0);
}

/** Fields under check digits, by which readings are grouped. */
function keyOf(one: RepairedMrz): string {
  const { fields, format } = one.parsed;
  return [format, fields.documentNumber, fields.birthDate, fields.expiryDate].join("|");
}

function most<T>(groups: ReadonlyMap<string, readonly T[]>, score: (members: readonly T[]) => number): readonly T[] {
  let best: readonly T[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const members of groups.values()) {
    const value = score(members);
    if (value > bestScore) {
      best = members;
      bestScore = value;
    }
  }
  return best;
}

/**
 * Votes over readings of one zone (mrz.md, "Finding the band" 4): the group with equal checked fields and most support
 * wins; its lines outside the check digits, above all the name, go to the text with most support, and character by
 * character where no two agree. A name that only one of several readings has, or a number that only a doubtful repair
 * has, makes the result not valid. Null for no readings. `today` is ISO 8601.
 */
export function voteMrz(readings: readonly MrzVote[], today: string): VotedMrz | null {
  const group = most(Map.groupBy(readings, keyOf), (members) =>
    members.reduce((sum, one) => sum + Math.max(0.05, weightOf(one)), 0),
  );
  const [first] = group;
  if (first === undefined) return null;
  const layout = LAYOUTS[first.parsed.format];
  const sameFormat = readings.filter((one) => one.parsed.format === first.parsed.format);
  const problems: string[] = [];
  const lines = first.parsed.lines.map((_, index) => {
    const checkedOnly = index !== layout.name.line || layout.format === "FRA-ID";
    const voters = (checkedOnly ? group : sameFormat).filter((one) => !isBroken(one));
    const pool = voters.length > 0 ? voters : group;
    // A line that came out at its right length has lost and gained nothing.
    const texts = pool.map((one) => ({
      text: one.parsed.lines[index] ?? "",
      weight: (one.stretched[index] === 0 ? 1 : 0.45) + 0.1 * weightOf(one),
      stretched: one.stretched[index] ?? 0,
      model: one.model,
    }));
    const byText = Map.groupBy(texts, (entry) => entry.text);
    const top = most(byText, (members) => members.reduce((sum, entry) => sum + entry.weight, 0));
    const supported = top.length >= 2 || texts.length === 1;
    if (!checkedOnly && readings.length >= 2 && !isConfirmed(top, texts)) problems.push("name-unconfirmed");
    const whole = texts.filter(({ stretched }) => stretched === 0);
    return supported ? (top[0]?.text ?? "") : majorityOf(whole.length > 0 ? whole : texts);
  });
  const parsed = parseAs(layout, lines, today);
  if (!group.some((one) => one.doubt === "none") && !isBlindConfirmed(group)) problems.push("number-unconfirmed");
  if (group.every(isBroken)) problems.push("line-length");
  const all = [...parsed.problems, ...problems];
  const agreeing = readings.filter((one) => one.parsed.lines.join() === lines.join());
  const source = agreeing.toSorted((a, b) => a.repaired.length - b.repaired.length)[0] ?? first;
  return {
    parsed: { ...parsed, problems: all, valid: parsed.valid && all.length === 0 },
    agreeingReadings: agreeing.length,
    repaired: source.repaired,
  };
}

/** Signatures make an 0 look like a U to every reading of one picture; of the other pairs, three readings settle which it is. */
function isBlindConfirmed(group: readonly MrzVote[]): boolean {
  const blind = group.filter((one) => one.doubt === "blind");
  if (blind.some((one) => /\dU\d/.test(one.parsed.fields.documentNumber))) return false;
  return blind.length >= (blind.some((one) => one.model !== undefined) ? 3 : 2);
}

interface NameText {
  readonly text: string;
  readonly stretched: number;
  readonly model: string | undefined;
}

/**
 * A name is confirmed by readings of two models, or three of one, of which one at least came out at its right length: a
 * line too long has a character too many somewhere, lines too short may all have lost the same letter.
 * Readings of the right length that say otherwise must be fewer than half of those that agree.
 */
function isConfirmed(top: readonly NameText[], all: readonly NameText[]): boolean {
  const others = all.filter(({ text, stretched }) => stretched === 0 && text !== top[0]?.text).length;
  if (top.length <= 2 * others) return false;
  const clean = top.filter(({ stretched }) => stretched >= 0);
  if (!clean.some(({ stretched }) => stretched === 0)) return false;
  const models = new Set(clean.map(({ model }) => model));
  return models.size >= 2 || clean.length >= (models.has(undefined) ? 2 : 3);
}

/** The character with most weight at each column. */
function majorityOf(texts: readonly { readonly text: string; readonly weight: number }[]): string {
  const length = texts[0]?.text.length ?? 0;
  let out = "";
  for (let column = 0; column < length; column++) {
    const tally = new Map<string, number>();
    for (const { text, weight } of texts) {
      const char = text.charAt(column);
      tally.set(char, (tally.get(char) ?? 0) + weight);
    }
    out += [...tally].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "<";
  }
  return out;
}
