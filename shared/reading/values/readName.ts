import { isKnownName } from "#shared/matching/nameLexicon.ts";
import { foldWords, skeletonOf } from "../text/foldText.ts";
import type { LayoutWord } from "../text/pageLayout.ts";
import { HONORIFICS, NOT_A_NAME, PARTICLES } from "./nameWords.ts";
import { countryCode } from "./readCountry.ts";
import type { ReadValue } from "./readValue.ts";

export interface NameOptions {
  /** Names beyond that are cut off; a full name has up to 6 words. */
  readonly most: number;
  /** Least number of words: 2 in prose, where one capitalised word says little. */
  readonly least: number;
}

/** A run of name-like words at the start of some words; a second reading where two scripts stand side by side ("ИВАНОВ/IVANOV"). */
export function readName(words: readonly LayoutWord[], options: NameOptions): readonly ReadValue[] {
  const pieces = spelledOut(words).flatMap(atSlashes);
  const taken: NamePiece[] = [];
  /** Where a slash of its own parts two readings of the name. */
  let slashAt: number | null = null;
  for (const [at, piece] of pieces.entries()) {
    const text = cleaned(piece.text);
    // The number of a row in a list: "1 | O'DONNELL".
    if (taken.length === 0 && at === 0 && options.least === 1 && pieces.length > 1 && /^\d{1,2}[.)]?$/.test(piece.text))
      continue;
    const folded = foldWords(text).map(skeletonOf).join("");
    const onlyName = options.least === 1 && pieces.length === 1 && isKnownName(text.toUpperCase());
    if (taken.length === 0 && (text === "" || (HONORIFICS.has(folded) && piece.text.length < 12 && !onlyName))) {
      if (/[\p{L}\p{N}]/u.test(piece.text) && text === "") break;
      continue;
    }
    if (text === "") {
      if (/^[-–—|.,_]*$/.test(piece.text)) continue;
      break;
    }
    if (/^[/|\\]$/.test(text)) {
      slashAt ??= taken.length;
      continue;
    }
    if (!isNameWord(text, taken.length, options.least === 1)) break;
    taken.push({ ...piece, text });
    if (/[;:]$/.test(piece.text)) break;
    if (piece.ends && taken.length >= options.least && !isSurnameFirst(options, taken, pieces.slice(at + 1))) break;
  }
  while (
    taken.length > 0 &&
    PARTICLES.has((taken.at(-1)?.text ?? "").toLowerCase()) &&
    isLower(taken.at(-1)?.text ?? "")
  ) {
    if (/(лы|зы|уу|лу|ли)$/i.test(taken.at(-1)?.text ?? "")) break;
    taken.pop();
  }
  return readingsOf(taken, slashAt)
    .map((run) => run.slice(0, options.most))
    .filter((run) => run.length >= options.least && run.some((piece) => [...piece.text].length > 1))
    .map(nameOf);
}

/** "SHARMA, Priya": the comma parts the surname from the given names. */
function isSurnameFirst(options: NameOptions, taken: readonly NamePiece[], rest: readonly NamePiece[]): boolean {
  const [next] = rest;
  if (options.least > 1 || next === undefined || taken.some(({ ends }, i) => ends && i < taken.length - 1))
    return false;
  const surname = taken.map(({ text }) => text).join(" ");
  const text = cleaned(next.text);
  if (!isNameWord(text, taken.length) || countryCode(text) !== "") return false;
  const onlyNames = rest.length <= 3 && rest.every((piece) => isNameWord(cleaned(piece.text), 1));
  return taken.length === 1 || (surname === surname.toUpperCase() && (onlyNames || text !== text.toUpperCase()));
}

interface NamePiece {
  readonly text: string;
  readonly word: LayoutWord;
  /** A comma follows that ends a name in prose. */
  readonly ends: boolean;
}

/** Letters in comb boxes ("I V A N O V") are one word. */
function spelledOut(words: readonly LayoutWord[]): NamePiece[] {
  const single = words.filter((word) => /^\p{Lu}$/u.test(word.text));
  if (single.length < 3 || single.length < words.length * 0.8) {
    return words.map((word) => ({ text: word.text, word, ends: false }));
  }
  const result: NamePiece[] = [];
  let right = Number.NEGATIVE_INFINITY;
  const steps = words.slice(1).map((word, index) => word.box[0] - (words[index]?.box[0] ?? 0));
  const step = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  for (const word of words) {
    const last = result.at(-1);
    if (last !== undefined && word.box[0] - right < 1.6 * step) {
      const box = last.word.box;
      const joinedBox = [
        box[0],
        Math.min(box[1], word.box[1]),
        word.box[0] + word.box[2] - box[0],
        Math.max(box[3], word.box[3]),
      ] as const;
      result[result.length - 1] = {
        text: last.text + word.text,
        word: { ...last.word, text: last.text + word.text, box: joinedBox },
        ends: false,
      };
    } else {
      result.push({ text: word.text, word, ends: false });
    }
    right = word.box[0];
  }
  return result;
}

function atSlashes(piece: NamePiece): NamePiece[] {
  const parts = piece.text.split(/[/|]/).filter((part) => part !== "");
  const pieces = parts.length < 2 ? [piece] : parts.map((text) => ({ ...piece, text }));
  return pieces.map((part) => ({ ...part, ends: /,$/.test(part.text) }));
}

function cleaned(text: string): string {
  return text
    .replace(/^[\s"'«»“”„‘’`(<[{*_.,:;~—–=+|!-]+/u, "")
    .replace(/[\s"'«»“”„‘’`)>\]}*_,:;~—–=+|!-]+$/u, "")
    .replace(/(\p{L}{2,})\.$/u, "$1");
}

function isLower(text: string): boolean {
  return text === text.toLowerCase();
}

/** `captioned`: behind a caption a word that is a name too (Дана, August) is the name. */
function isNameWord(text: string, position: number, captioned = false): boolean {
  if (/\d/.test(text) || !/^\p{L}[\p{L}\p{M}'’ʻ`.-]*$/u.test(text)) return false;
  if (/^(Я|I|І|Мен|Мы|We|Біз)$/u.test(text)) return false;
  const folded = foldWords(text).map(skeletonOf);
  if (folded.length === 0) return false;
  const isWord =
    folded.some((word) => word.length > 1 && NOT_A_NAME.has(word)) && !(folded.length > 1 && /-/.test(text));
  if (isWord && !(captioned && isKnownName(text.toUpperCase()))) return false;
  if (PARTICLES.has(text.toLowerCase()))
    return position > 0 || !isLower(text) || /^(van|von|de|da|di|del|la|el|al|bin|abu)$/.test(text);
  return /^\p{Lu}/u.test(text);
}

type Script = "latin" | "cyrillic" | "other";

function scriptOf(text: string): Script {
  if (/\p{Script=Cyrillic}/u.test(text)) return /\p{Script=Latin}/u.test(text) ? "other" : "cyrillic";
  return /\p{Script=Latin}/u.test(text) ? "latin" : "other";
}

/** "НУРГУЛЬ / NURGUL" is two readings; where the second is misread into the script of the first, only the first counts. */
function readingsOf(pieces: readonly NamePiece[], slashAt: number | null): NamePiece[][] {
  const runs = byScript(pieces);
  return runs.length === 1 && slashAt !== null && slashAt > 0 && scriptOf(pieces[0]?.text ?? "") === "cyrillic"
    ? [pieces.slice(0, slashAt)]
    : runs;
}

/** Two readings of one name side by side become two runs, the Latin one first. */
function byScript(pieces: readonly NamePiece[]): NamePiece[][] {
  const latin = pieces.filter((piece) => scriptOf(piece.text) === "latin");
  const cyrillic = pieces.filter((piece) => scriptOf(piece.text) === "cyrillic");
  const whole =
    latin.every((piece) => [...piece.text].length > 2) && cyrillic.every((piece) => [...piece.text].length > 2);
  if (latin.length > 0 && cyrillic.length > 0 && whole) return [latin, cyrillic];
  return [[...pieces]];
}

function nameOf(run: readonly NamePiece[]): ReadValue {
  const text = run.map((piece) => piece.text).join(" ");
  return { value: text, raw: text, words: run.map((piece) => piece.word) };
}
