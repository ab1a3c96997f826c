/** Latin letters that a machine-readable zone spells with other letters (ICAO 9303-3 section 6.A), one spelling each. */
const LATIN: Readonly<Record<string, string>> = {
  Ä: "AE",
  Å: "AA",
  Æ: "AE",
  Ö: "OE",
  Ø: "OE",
  Œ: "OE",
  Ü: "UE",
  ẞ: "SS",
  Þ: "TH",
  Ð: "D",
  Đ: "D",
  Ĳ: "IJ",
  Ł: "L",
  Ŋ: "N",
  İ: "I",
  Ə: "A",
};

/** Cyrillic letters (ICAO 9303-3 section 6.B); those that it lacks as in Kazakh passports. */
const CYRILLIC: Readonly<Record<string, string>> = {
  А: "A",
  Б: "B",
  В: "V",
  Г: "G",
  Ғ: "G",
  Д: "D",
  Е: "E",
  Ё: "E",
  Ж: "ZH",
  З: "Z",
  И: "I",
  Й: "I",
  К: "K",
  Қ: "K",
  Л: "L",
  М: "M",
  Н: "N",
  Ң: "N",
  О: "O",
  Ө: "O",
  П: "P",
  Р: "R",
  С: "S",
  Т: "T",
  У: "U",
  Ұ: "U",
  Ү: "U",
  Ф: "F",
  Х: "KH",
  Һ: "H",
  Ц: "TS",
  Ч: "CH",
  Ш: "SH",
  Щ: "SHCH",
  Ъ: "IE",
  Ы: "Y",
  І: "I",
  Ь: "",
  Э: "E",
  Ә: "A",
  Ю: "IU",
  Я: "IA",
  Є: "IE",
  Ї: "I",
  Ґ: "G",
  Ў: "U",
  Ј: "J",
  Ќ: "K",
};

/**
 * A name or title in plain ASCII, as a passport's machine-readable zone spells it; case is kept. For names of files
 * only: a letter of a script that has no table is dropped.
 */
export function latinName(text: string): string {
  return [...text.normalize("NFC")].map(latinLetter).join("");
}

function latinLetter(letter: string): string {
  if (letter >= " " && letter <= "~") return letter;
  const upper = letter === "ß" ? "ẞ" : letter === "ı" ? "I" : letter.toUpperCase();
  const spelt = CYRILLIC[upper] ?? LATIN[upper] ?? upper.normalize("NFD").replace(/[^ -~]/g, "");
  const isLower = letter !== letter.toUpperCase() || letter === "ß";
  if (!isLower) return spelt.length > 1 ? capitalised(spelt) : spelt;
  return spelt.toLowerCase();
}

function capitalised(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}
