import { parseBin, parseIin } from "#shared/matching/kazakhNumbers.ts";
import type { LayoutWord } from "../text/pageLayout.ts";
import type { ReadValue } from "./readValue.ts";

const TO_LATIN: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
  І: "I",
  Ј: "J",
  Ѕ: "S",
  Ғ: "F",
  З: "3",
  Б: "6",
};

const NUMBER_SIGN = /^(№|n[°ºo]?\.?|no\.?:?|nr\.?|#|ne|мо|но|number|номер|нөмірі|:|-|–|—|=)+$/iu;

/** Upper case, Cyrillic look-alikes in Latin. */
export function latinUpper(text: string): string {
  return [...text.toUpperCase()].map((letter) => TO_LATIN[letter] ?? letter).join("");
}

/** A passport or identity document number: letters then digits, 6 to 10 characters, spaces inside allowed ("75 1234567"). */
export function readPassportNumber(words: readonly LayoutWord[], skip = 2): ReadValue | null {
  return readShaped(words, skip, 3, (solid) => {
    const text = latinUpper(solid);
    if (/^\d{2}[./-]\d{2}[./-]\d{2,4}$/.test(solid)) return "";
    const bare = text.replace(/[^A-Z0-9]/g, "");
    if (/^[A-Z]{0,3}\d{6,9}$/.test(bare) && bare.length >= 7) return bare;
    if (/^[A-Z]{1,3}\d{5,9}[A-Z]?$/.test(bare) && bare.length >= 7) return bare;
    if (/^\d{2}[A-Z]{2}\d{5}$/.test(bare)) return bare;
    if (/^[A-Z0-9]{8,9}$/.test(bare) && (bare.match(/\d/g) ?? []).length >= 5) return bare;
    if (/^[A-Z]{1,2}\d{2}[A-Z]\d{4}$/.test(bare)) return bare;
    return "";
  });
}

/** Any number with digits, as printed ("TR-2025/114", "KZ86125KZT1234567890"): not a date, not a bare year. */
export function readDocumentNumber(words: readonly LayoutWord[], skip = 2): ReadValue | null {
  return readShaped(words, skip, 5, (solid) => {
    const text = solid.replace(/^[#№:.,\s]+|[.,;:)\]]+$/gu, "");
    if (!/\d/.test(text) || text.length < 2) return "";
    if (/^\d{1,2}[.,]\d{1,2}[.,]\d{2,4}(г|ж)?$/u.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)) return "";
    if (/^\d{1,2}[-./]\p{L}{3,9}[-./]\d{2,4}$/u.test(text)) return "";
    if (/[@%€$₸]/u.test(text) || /^\d{1,2}(\.\d{1,2}){1,2}$/.test(text)) return "";
    return /^[\p{L}\d][\p{L}\d/\\._–—()-]*$/u.test(text) ? text : "";
  });
}

/** Twelve digits in a row, spaces inside allowed: an IIN or a BIN. */
export function readTwelveDigits(words: readonly LayoutWord[]): ReadValue | null {
  return readShaped(words, 4, 4, (solid) => {
    const digits = solid.replace(/[\s.,:;-]/g, "").replace(/[OОoо]/gu, "0");
    return /^\d{12}$/.test(digits) ? digits : "";
  });
}

/** A personal number of any state: 12 digits of Kazakhstan first, else 7 to 15 letters and digits. */
export function readPersonalNumber(words: readonly LayoutWord[]): ReadValue | null {
  const twelve = readTwelveDigits(words);
  if (twelve !== null) return twelve;
  return readShaped(words, 1, 3, (solid) => {
    const text = latinUpper(solid).replace(/[^A-Z0-9]/g, "");
    return /^[A-Z0-9]{7,15}$/.test(text) && (text.match(/\d/g) ?? []).length >= 6 ? text : "";
  });
}

const isPersonOrCompany = (value: string): boolean => parseIin(value) !== null || parseBin(value) !== null;

/** A ten-digit invitation number, or any number where the paper prints another shape (names.md 5.4). */
export function readInvitationNumber(words: readonly LayoutWord[]): ReadValue | null {
  const ten = readShaped(words, 6, 3, (solid) => {
    const digits = solid.replace(/[\s.,:;№-]/gu, "");
    return /^\d{10}$/.test(digits) ? digits : "";
  });
  if (ten !== null) return ten;
  const any = readDocumentNumber(words, 2);
  if (any !== null && (/^(иин|бин|жсн|бсн|iin|bin)/iu.test(any.value) || isPersonOrCompany(any.value))) return null;
  const digits = any?.value.replace(/\D/g, "") ?? "";
  // The year of the letter's date is no number: "Date: 10 NOV 2026".
  return digits.length >= 4 && !/^(?:19|20)\d{2}$/.test(digits) ? any : null;
}

/** Tries runs of 1..most words after at most `skip` words; the longest run that has the shape wins. */
function readShaped(
  words: readonly LayoutWord[],
  skip: number,
  most: number,
  shape: (solid: string) => string,
): ReadValue | null {
  for (let start = 0; start <= Math.min(skip, words.length - 1); start += 1) {
    const first = words[start];
    if (first === undefined) break;
    if (NUMBER_SIGN.test(first.text)) {
      skip += 1;
      continue;
    }
    const opens = /\d/.test(first.text) || /^[\p{Lu}/.-]{1,5}$/u.test(first.text);
    for (let length = Math.min(opens ? most : 1, words.length - start); length > 0; length -= 1) {
      const run = words.slice(start, start + length);
      if (
        !run
          .slice(1)
          .every((word) => /^[\p{Lu}\d/-]*\d[\p{Lu}\d/-]*[.,;)]?$/u.test(word.text) && !/^\d{1,2}[.]\d/.test(word.text))
      ) {
        continue;
      }
      const lead = first.text.replace(/^(№|n[°º]|#|no\.?)(?=[\p{L}\d])/iu, "");
      const keepN = /^n\d/iu.test(first.text) ? first.text : lead;
      const raw = [keepN, ...run.slice(1).map((word) => word.text)].join(" ").replace(/^[("'«:]+|[.,;:)"'»]+$/gu, "");
      const value = shape(raw.replace(/\s+/g, ""));
      if (value !== "") return { value, raw, words: run };
    }
  }
  return null;
}
