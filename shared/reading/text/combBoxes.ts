import { type Box, unionOf } from "#shared/domain/geometry.ts";
import type { Word } from "#shared/domain/recognised.ts";

/** Fewer signs in a row may be initials or ticks. */
const LEAST = 4;

/** Letters in comb boxes ("I V A N O V"), one sign a word at an even step, are one word; an empty box parts words. */
export function joinCombs(words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && isSign(words[end])) end += 1;
    if (end - at >= LEAST && isEven(words.slice(at, end))) out.push(...joined(words.slice(at, end)));
    else out.push(...words.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return out.length === words.length ? words : out;
}

function isSign(word: Word | undefined): boolean {
  return word !== undefined && /^[\p{L}\d.,/'’ʻ-]\p{M}*$/u.test(word.text);
}

const middle = (box: Box): number => box[0] + box[2] / 2;

function steps(signs: readonly Word[]): readonly number[] {
  return signs.slice(1).map((word, i) => middle(word.box) - middle(signs[i]?.box ?? word.box));
}

/** The step of the comb: the smaller half of the steps holds no empty box. */
function stepOf(signs: readonly Word[]): number {
  const sorted = steps(signs).toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 4)] ?? 0;
}

/** All steps are whole boxes, and boxes are wider than letters set as text. */
function isEven(signs: readonly Word[]): boolean {
  const step = stepOf(signs);
  const widest = Math.max(...signs.map((word) => word.box[2]));
  return (
    step > 0.9 * widest && steps(signs).every((one) => Math.abs(one / step - Math.max(1, Math.round(one / step))) < 0.3)
  );
}

function joined(signs: readonly Word[]): readonly Word[] {
  const step = stepOf(signs);
  const runs: Word[][] = [];
  for (const sign of signs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && middle(sign.box) - middle(last.box) < 1.5 * step) run.push(sign);
    else runs.push([sign]);
  }
  return runs.flatMap((run, index) => {
    const [first] = run;
    const next = runs[index + 1]?.[0];
    // An empty box is a space, not a gap between columns.
    const around = unionOf(run.map((word) => word.box));
    if (first === undefined || around === null) return [];
    const width = next === undefined ? around[2] : Math.max(around[2], next.box[0] - around[0] - 0.3 * step);
    const box: Box = [around[0], around[1], width, around[3]];
    const confidence = Math.min(...run.map((word) => word.confidence));
    return [{ ...first, text: run.map((word) => word.text).join(""), box, confidence }];
  });
}
