import type { ReadWord } from "../tesseract/textReader.ts";
import { CAPTION_WORDS } from "./captionWords.ts";

/** The words of one line as one model read them. */
export interface LineReading {
  readonly language: string;
  readonly words: readonly ReadWord[];
}

interface Placed {
  readonly word: ReadWord;
  readonly reading: number;
}

/** From readings of one line by several models, word for word the one that is surer and holds together. */
export function mergeReadings(readings: readonly LineReading[]): readonly ReadWord[] {
  return atPartings(readings).flatMap(mergeHalf);
}

/** The halves of a caption in two languages are merged by themselves, where every model saw what parts them. */
function atPartings(readings: readonly LineReading[]): readonly (readonly LineReading[])[] {
  const filled = readings.filter(({ words }) => words.length > 0);
  const signs = filled.map(({ words }) => words.filter(({ text }) => IS_PARTING.test(text)).map(middleOf));
  const [first = [], ...others] = signs;
  const alike = others.every(
    (other) =>
      other.length === first.length && other.every((x, at) => Math.abs(x - (first[at] ?? 0)) < heightOfLine(filled)),
  );
  if (filled.length < 2 || first.length === 0 || !alike) return [readings];
  const borders = [
    Number.NEGATIVE_INFINITY,
    ...first.map((x) => x - 0.6 * heightOfLine(filled)),
    Number.POSITIVE_INFINITY,
  ];
  return borders.slice(1).map((to, at) =>
    filled.map(({ language, words }) => ({
      language,
      words: words.filter(({ left }) => left >= (borders[at] ?? 0) && left < to),
    })),
  );
}

const middleOf = ({ left, width }: ReadWord): number => left + width / 2;

const heightOfLine = (readings: readonly LineReading[]): number =>
  Math.max(...readings.flatMap(({ words }) => words.map(({ height }) => height)));

function mergeHalf(readings: readonly LineReading[]): readonly ReadWord[] {
  const filled = readings.filter((reading) => reading.words.length > 0);
  const [only] = filled;
  if (only === undefined) return [];
  if (filled.length === 1) return only.words;
  const means = filled.map((reading) => sureness(reading.words, reading.language));
  const best = Math.max(...means);
  const twofold = filled.some(({ words }) => words.some(({ text }) => IS_PARTING.test(text)));
  const placed = filled
    .flatMap((reading, index) => reading.words.map((word): Placed => ({ word, reading: index })))
    .toSorted((a, b) => a.word.left - b.word.left);
  const out: ReadWord[] = [];
  for (const group of groupsOf(placed)) {
    const code = codeAmong(group, filled);
    if (code !== null) {
      out.push(code);
      continue;
    }
    const ownLetters = group.some(({ word }) => hasOwnLetters(word.text));
    let chosen: readonly ReadWord[] = [];
    let most = Number.NEGATIVE_INFINITY;
    for (const [index, { language }] of filled.entries()) {
      const words = group.filter((entry) => entry.reading === index).map((entry) => entry.word);
      if (words.length === 0) continue;
      // A word follows its line where the models are nearly as sure of it; a reading that could as well be the other script's
      // gives way to one that could not.
      // The halves of a caption in two languages are two lines.
      const follows = twofold ? 0 : Math.min(0.06, 0.3 * (best - (means[index] ?? 0)));
      const borrowed = ownLetters && !words.some((word) => hasOwnLetters(word.text)) ? 0.08 : 0;
      const seenThrough = language === "eng" && isCyrillicInPieces(words, group) ? 0.3 : 0;
      const caption = words.length === 1 && isCaptionWord(words[0]?.text ?? "") ? 0.15 : 0;
      const score = sureness(words, language) - follows - borrowed - seenThrough + caption;
      if (score > most) {
        most = score;
        chosen = words;
      }
    }
    out.push(...chosen);
  }
  return out;
}

/** Parts the halves of a caption in two languages: "Фамилия / Surname", "Тегі · Фамилия · Surname". */
export const IS_PARTING = /^[/|·•]$/;

/** Words of all readings that lie over one another. */
function groupsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const entry of placed) {
    const { left, width } = entry.word;
    const group = groups.at(-1);
    if (group !== undefined && right - left > 0.25 * Math.min(width, ...group.map((other) => other.word.width))) {
      group.push(entry);
      right = Math.max(right, left + width);
    } else {
      groups.push([entry]);
      right = left + width;
    }
  }
  return groups;
}

/**
 * A word of figures, or of figures and a few letters, as the English model read it (names.md, decision 9): Cyrillic models
 * take letters of codes for their own. Where it is unsure and two others agree, what they read, in Latin letters. Null for
 * other words.
 */
function codeAmong(group: readonly Placed[], readings: readonly LineReading[]): ReadWord | null {
  const english = group.filter((entry) => readings[entry.reading]?.language === "eng");
  const word = english[0]?.word;
  if (word === undefined || english.length !== 1 || !isCode(word.text) || word.confidence < 0.2) return null;
  if (word.confidence > UNSURE_OF_CODE) return word;
  const others = group
    .filter((entry) => !english.includes(entry))
    .map((entry) => ({ ...entry.word, text: inLatinLetters(entry.word.text) }));
  const agreed = others.find((one) => others.filter((other) => other.text === one.text).length > 1 && isCode(one.text));
  return agreed ?? word;
}

/** Below this a third and a fourth reading of a code are worth their time. */
export const UNSURE_OF_CODE = 0.75;

/** Figures with few letters, as document numbers are. */
export function isCode(text: string): boolean {
  const bare = text.replace(/[.,:;)]+$/, "").replace(/^[(]/, "");
  return /^[A-Z\d][A-Z\d./-]*$/.test(bare) && (bare.match(/\d/g)?.length ?? 0) >= Math.max(2, bare.length * 0.4);
}

const LATIN_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."АВЕЗКМНОРСТУХІЈЅ"].map((letter, index) => [letter, "ABE3KMHOPCTYXIJS"[index] ?? ""]),
);

const inLatinLetters = (text: string): string => [...text].map((letter) => LATIN_TWINS[letter] ?? letter).join("");

/** Wide Cyrillic letters as the English model reads them: in two pieces. */
const IN_PIECES: Readonly<Record<string, string>> = {
  Л: "(JI|J1|II)",
  П: "(II|N|n)",
  Ы: "(bI|bl|b1|BI)",
  Ю: "(IO|10|I0)",
  Ш: "(III|LLI|W)",
  И: "[NUM]",
  Г: "[TIrF]",
  Я: "[RA]",
};

/** "APCJIAH" beside "АРСЛАН": the same word, its wide letters taken for two Latin ones each. */
function isCyrillicInPieces(words: readonly ReadWord[], group: readonly Placed[]): boolean {
  const [word] = words;
  if (word === undefined || words.length > 1 || !/JI|J1|II|b[I1l]|IO/.test(word.text)) return false;
  const bare = word.text.replace(/[,.;:]$/, "");
  return group.some(({ word: other }) => {
    const letters = [...other.text.replace(/[,.;:]$/, "").toUpperCase()];
    if (letters.length < 3 || !letters.every((letter) => /\p{Script=Cyrillic}/u.test(letter))) return false;
    const shape = letters.map((letter) => IN_PIECES[letter] ?? LATIN_TWINS[letter] ?? ".").join("");
    return new RegExp(`^${shape}$`).test(bare);
  });
}

const isCaptionWord = (text: string): boolean =>
  CAPTION_WORDS.has(text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));

/** Holds a letter that the other script has nothing like. */
export function hasOwnLetters(text: string): boolean {
  return /[DFGIJLNQRSUVWZbdfghijklmnqrstuvwzБГДЁЖИЙЛПФЦЧШЩЪЫЭЮЯӘҒҚҢӨҰбвгдёжзийклмнптфцчшщъыьэюяәғқңөұ]/u.test(text);
}

/** Mean confidence by letters; less for what no language writes, a little more for figures in the English model. */
export function sureness(words: readonly ReadWord[], language: string): number {
  let weight = 0;
  let sum = 0;
  for (const word of words) {
    const size = Math.max(1, word.text.length);
    sum += size * (word.confidence - oddness(word.text, language));
    weight += size;
  }
  return weight === 0 ? 0 : sum / weight;
}

function oddness(text: string, language: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (letters === 0) return digits === 0 ? 0.1 : language === "eng" ? -0.15 : 0;
  let odd = 0;
  // Digits or signs within a word of letters; small letters before capitals.
  if (/\p{L}[\d?!|$]+\p{L}/u.test(text) && letters > digits) odd += language === "eng" ? 0.12 : 0.3;
  if (/\p{Ll}\p{Lu}/u.test(text)) odd += 0.15;
  if (/\p{Lu}{2}\p{Ll}/u.test(text)) odd += 0.08;
  // A code of letters and digits is Latin.
  if (language !== "eng" && digits >= 3) odd += 0.12;
  return odd;
}
