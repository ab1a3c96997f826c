import { boundedDistance } from "./boundedDistance.ts";
import { foldWords, skeletonOf } from "./foldText.ts";
import type { Token } from "./pageLayout.ts";

/** A phrase ready for matching: its folded words, and the same without spaces. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly solid: string;
  /** Edit distance allowed (names.md 6.1 step 2). */
  readonly slack: number;
}

/** Where a phrase stands in a row of tokens: tokens [start, end). */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** Folds a phrase and sets its allowed edit distance: 0 below 5 letters, 1 to 9, 2 to 17, then 3. */
export function phraseOf(text: string): Phrase {
  const words = foldWords(text).map(skeletonOf);
  const solid = words.join("");
  const slack = solid.length < 5 ? 0 : solid.length < 10 ? 1 : solid.length < 18 ? 2 : 3;
  return { text, words, solid, slack };
}

/** Matches the phrase at one token; spaces that the reader dropped or added inside the phrase do not count. */
export function matchPhraseAt(phrase: Phrase, tokens: readonly Token[], start: number): PhraseHit | null {
  const count = phrase.words.length;
  let best: PhraseHit | null = null;
  const least = Math.max(1, count - 1);
  const most = Math.min(tokens.length - start, phrase.solid.length < 5 ? count : count + 1);
  let solid = "";
  for (let taken = 1; taken <= most; taken += 1) {
    const token = tokens[start + taken - 1];
    if (token === undefined) break;
    solid += token.skeleton;
    if (taken < least || Math.abs(solid.length - phrase.solid.length) > phrase.slack) continue;
    if (phrase.slack === 0 && taken !== count) continue;
    const distance = boundedDistance(solid, phrase.solid, phrase.slack);
    if (distance > (phrase.slack > 2 ? 2 : 1) && taken !== count) continue;
    if (distance > 0 && taken === count && !everyWordFits(phrase, tokens, start)) continue;
    if (distance <= phrase.slack && (best === null || distance < best.distance)) {
      best = { start, end: start + taken, distance };
    }
  }
  return best;
}

/** No word may be another word: "Ким" is not a misread "имя". */
function everyWordFits(phrase: Phrase, tokens: readonly Token[], start: number): boolean {
  return phrase.words.every((word, index) => {
    const limit = Math.ceil(word.length / 4);
    return boundedDistance(tokens[start + index]?.skeleton ?? "", word, limit) <= limit;
  });
}

/** The first place where the phrase stands, or null. */
export function findPhrase(phrase: Phrase, tokens: readonly Token[], from = 0): PhraseHit | null {
  for (let start = from; start < tokens.length; start += 1) {
    const hit = matchPhraseAt(phrase, tokens, start);
    if (hit !== null) return hit;
  }
  return null;
}
