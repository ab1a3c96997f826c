/** Cyrillic capitals and the Latin capitals that look the same (names.md 3.2 step 4; Ә and Ə added). */
const PAIRS: readonly (readonly [cyrillic: string, latin: string])[] = [
  ..."АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ҮY ҒF ҺH ӘƏ ԚQ ԜW"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
];

const toLatin = new Map(PAIRS);
const toCyrillic = new Map([...PAIRS].reverse().map(([cyrillic, latin]) => [latin, cyrillic] as const));

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

export type WordScript = "cyrillic" | "latin" | "mixed" | "other";

/** Script of a word's letters. */
export function scriptOf(word: string): WordScript {
  const cyrillic = CYRILLIC.test(word);
  const latin = LATIN.test(word);
  if (cyrillic && latin) return "mixed";
  if (cyrillic) return "cyrillic";
  return latin ? "latin" : "other";
}

/** The Latin capital that looks like a Cyrillic one; any other character as it is. */
export function latinLookAlike(capital: string): string {
  return toLatin.get(capital) ?? capital;
}

/** The Cyrillic capital that looks like a Latin one; any other character as it is. */
export function cyrillicLookAlike(capital: string): string {
  return toCyrillic.get(capital) ?? capital;
}

/**
 * An upper-case word of two scripts, brought to its majority script where every letter of the minority has
 * a look-alike there (a tie goes to `tie`), else to the other one; null where nothing has to or can be mended.
 */
export function mendMixedScript(word: string, tie: "cyrillic" | "latin"): string | null {
  const letters = [...word];
  const cyrillic = letters.filter((letter) => CYRILLIC.test(letter));
  const latin = letters.filter((letter) => LATIN.test(letter));
  if (cyrillic.length === 0 || latin.length === 0) return null;
  const canBeLatin = cyrillic.every((letter) => toLatin.has(letter));
  const canBeCyrillic = latin.every((letter) => toCyrillic.has(letter));
  const wantsCyrillic = cyrillic.length > latin.length || (cyrillic.length === latin.length && tie === "cyrillic");
  if (canBeCyrillic && (wantsCyrillic || !canBeLatin)) return letters.map(cyrillicLookAlike).join("");
  return canBeLatin ? letters.map(latinLookAlike).join("") : null;
}
