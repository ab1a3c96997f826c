import { foldWords, skeletonOf } from "../text/foldText.ts";
import type { LayoutWord } from "../text/pageLayout.ts";
import { ALPHA3_BY_ALPHA2, COUNTRY_NAMES } from "./countryTable.ts";
import type { ReadValue } from "./readValue.ts";

const BY_STEM: ReadonlyMap<string, string> = stems();
const LONGEST = Math.max(...[...BY_STEM.keys()].map((key) => key.split(" ").length));

function stems(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [code, names] of Object.entries(COUNTRY_NAMES)) {
    for (const name of names) {
      const stem = stemOf(foldWords(name));
      if (!map.has(stem)) map.set(stem, code);
    }
  }
  return map;
}

/** Words without their case endings: "Российской Федерации" and "Российская Федерация" are one. */
function stemOf(words: readonly string[]): string {
  return words
    .filter((word) => word !== "the")
    .map((word) => skeletonOf(stemWord(word)))
    .join(" ");
}

function stemWord(word: string): string {
  if (!/[а-я]/.test(word)) return word;
  if (word.length <= 3) return word;
  const kazakh = word.replace(/(нын|нин|дын|дин|тын|тин)$/u, "");
  const base = kazakh.length >= 4 ? kazakh : word;
  const cut = base.replace(/(ого|ого|ому|ей|ов|[аяыиоеуюьй])+$/u, "");
  return cut.length >= 2 ? cut : base;
}

/** ISO alpha-3 code of a country name, an adjective, a demonym or a code; "" where it is none. */
export function countryCode(text: string): string {
  const words = foldWords(text);
  const solid = words.join("");
  if (/^[a-z]{3}$/.test(solid) && text.trim() === text.trim().toUpperCase()) {
    const upper = solid.toUpperCase();
    if (COUNTRY_NAMES[upper] !== undefined) return upper;
  }
  if (/^[a-z]{2}$/.test(solid) && text.trim() === text.trim().toUpperCase()) {
    const alpha3 = ALPHA3_BY_ALPHA2[solid.toUpperCase()];
    if (alpha3 !== undefined) return alpha3;
  }
  if (solid === "d") return "DEU";
  return BY_STEM.get(stemOf(words)) ?? "";
}

/** The first country named within the first words; the longest name wins. */
export function readCountry(words: readonly LayoutWord[], most = 8): ReadValue | null {
  const window = words.slice(0, most);
  for (let start = 0; start < window.length; start += 1) {
    for (let length = Math.min(LONGEST, window.length - start); length > 0; length -= 1) {
      const run = window.slice(start, start + length);
      const text = run.map((word) => word.text).join(" ");
      const whole = countryCode(text.replace(/[()[\],.;:]/g, " ").trim());
      if (whole !== "") return { value: whole, raw: text, words: run };
      if (length === 1) {
        for (const part of text.split(/[/|(),]/)) {
          const code = countryCode(part.trim());
          if (code !== "") return { value: code, raw: text, words: run };
        }
      }
    }
  }
  return null;
}
