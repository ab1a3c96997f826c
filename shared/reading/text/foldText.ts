const KAZAKH_BASE: Readonly<Record<string, string>> = {
  қ: "к",
  ғ: "г",
  ә: "а",
  ə: "а",
  ң: "н",
  ү: "у",
  ұ: "у",
  ө: "о",
  і: "и",
  һ: "х",
  ы: "ы",
  є: "е",
  ґ: "г",
  ў: "у",
  ı: "i",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
};

const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  i: "и",
  k: "к",
  m: "м",
  n: "п",
  o: "о",
  p: "р",
  r: "г",
  t: "т",
  u: "и",
  x: "х",
  y: "у",
};
const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  е: "e",
  н: "h",
  к: "k",
  м: "m",
  о: "o",
  р: "p",
  т: "t",
  х: "x",
  у: "y",
};

/** Lower case without marks, Kazakh letters at their Russian base, mixed-script words in one script, words joined by single spaces (names.md 6.1 step 1). */
export function foldText(text: string): string {
  return foldWords(text).join(" ");
}

/** The folded words of a text; none for a text without letters or digits. */
export function foldWords(text: string): string[] {
  return (
    text
      .replace(/[№#]|n[°º]/giu, " no ")
      // A reader's slip for Kazakh і: "Тег!" for "Тегі".
      .replace(/(?<=[\u0400-\u04ff]{2})!/gu, "і")
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replace(/[\u02bc'’‘`ʻ"]/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .split(" ")
      .filter((word) => word !== "")
      .map(foldWord)
  );
}

function foldWord(word: string): string {
  const base = [...word].map((letter) => KAZAKH_BASE[letter] ?? letter).join("");
  let latin = 0;
  let cyrillic = 0;
  for (const letter of base) {
    if (letter >= "a" && letter <= "z") latin += 1;
    else if (letter >= "а" && letter <= "я") cyrillic += 1;
  }
  if (latin === 0 || cyrillic === 0) return base;
  const table = cyrillic >= latin ? LATIN_TO_CYRILLIC : CYRILLIC_TO_LATIN;
  return [...base].map((letter) => table[letter] ?? letter).join("");
}

/** Look-alikes in lower case only ("тегі" read as "teri"), for words too long to be mistaken. */
const LOWER_LOOK_ALIKES: Readonly<Record<string, string>> = { г: "r", п: "n", и: "i", ь: "b", з: "3" };

/** A folded word with Cyrillic look-alikes written in Latin, so that HOMEP read for НОМЕР still fits. */
export function skeletonOf(foldedWord: string): string {
  const long = foldedWord.length > 2;
  return [...foldedWord]
    .map((letter) => CYRILLIC_TO_LATIN[letter] ?? (long ? (LOWER_LOOK_ALIKES[letter] ?? letter) : letter))
    .join("");
}
