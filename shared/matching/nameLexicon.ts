import { bareLetter } from "./alignTokens.ts";
import { LATIN_NAMES, RUSSIAN_FIRST_NAMES } from "./commonNames.ts";
import { KAZAKH_FIRST_NAMES } from "./kazakhFirstNames.ts";
import { CYRILLIC_PAIRS, LETTER_TABLE } from "./letterTable.ts";

let known: ReadonlySet<string> | null = null;

/** Whether an upper-case word is a name that people really bear; guards "misread into another name" (names.md 3.3). */
export function isKnownName(word: string): boolean {
  known ??= collectNames();
  return known.has([...word].map(bareLetter).join(""));
}

function collectNames(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const name of [...RUSSIAN_FIRST_NAMES, ...KAZAKH_FIRST_NAMES]) {
    const cyrillic = name.toUpperCase();
    const russian = russianRendering(cyrillic);
    for (const form of [cyrillic, russian]) {
      names.add(form);
      for (const style of [0, 1]) names.add(romanise(form, style));
    }
    names.add(cyrillic.replaceAll("Ё", "Е"));
  }
  for (const name of LATIN_NAMES) names.add(name.toUpperCase());
  return names;
}

/** Style 0: ICAO 9303; 1: the 1997-2010 spelling, where the letter has one. */
function romanise(cyrillic: string, style: number): string {
  const text = style === 1 ? cyrillic.replace(/ИЙ$/u, "Y").replace(/ЫЙ$/u, "Y") : cyrillic;
  return [...text]
    .map((letter) => {
      const tier1 = LETTER_TABLE.find(([first]) => first === letter)?.[1];
      if (tier1 === undefined) return letter;
      const spellings = tier1.split(" ").map((spelling) => spelling.replace(/@.*/, "").replace("-", ""));
      const earlier = style === 1 && "ЮЯЙ".includes(letter) ? spellings[1] : undefined;
      return earlier ?? spellings[0] ?? "";
    })
    .join("");
}

/** Нұрлан as Нурлан: the tier-1 Russian rendering of Kazakh letters. */
function russianRendering(cyrillic: string): string {
  const single = new Map(
    CYRILLIC_PAIRS.filter(([one, , tier]) => tier === 1 && one.length === 1).map(
      ([one, other]) => [one, other] as const,
    ),
  );
  return [...cyrillic].map((letter) => (letter === "Ё" ? letter : (single.get(letter) ?? letter))).join("");
}
