import type { LayoutWord } from "../text/pageLayout.ts";
import { type DateAbout, dateCandidates } from "./dateText.ts";
import type { ReadValue } from "./readValue.ts";

/** The first date in some words after at most `skip` others; two candidates where day and month could be exchanged. */
export function readDate(words: readonly LayoutWord[], skip: number, about: DateAbout): ReadValue | null {
  for (let start = 0; start <= Math.min(skip, words.length - 1); start += 1) {
    const found = dateAt(words, start, about);
    if (found !== null) return found;
  }
  return null;
}

/** All dates in some words, in order, not overlapping. */
export function allDates(words: readonly LayoutWord[], about: DateAbout): readonly ReadValue[] {
  const result: ReadValue[] = [];
  let start = 0;
  while (start < words.length) {
    const found = dateAt(words, start, about);
    if (found === null) {
      start += 1;
      continue;
    }
    result.push(found);
    start += found.words.length;
  }
  return result;
}

const MOST_WORDS = 7;

function dateAt(words: readonly LayoutWord[], start: number, about: DateAbout): ReadValue | null {
  const first = words[start];
  if (first === undefined || !/[\dОOоIl]|\p{L}{3,}/u.test(first.text)) return null;
  for (let length = Math.min(MOST_WORDS, words.length - start); length > 0; length -= 1) {
    const run = words.slice(start, start + length);
    const raw = run.map((word) => word.text).join(" ");
    if (!/\d/.test(raw) || raw.length > 60) continue;
    if (length > 1 && !/[\p{L}\d]/u.test(run.at(-1)?.text ?? "")) continue;
    const whole = dateCandidates(tidied(raw), about);
    const iso = whole[0];
    if (iso !== undefined) return dateValue(iso, whole, raw, run);
    if (length > 1) continue;
    // Two dates in one word: "12.03.2020-11.03.2030".
    const glued = /^\(?(\d{1,2}[./]\d{1,2}[./]\d{4})[-–—/]\d/u.exec(raw)?.[1];
    const candidates = glued === undefined ? [] : dateCandidates(glued, about);
    if (glued !== undefined && candidates[0] !== undefined) return dateValue(candidates[0], candidates, glued, run);
  }
  return null;
}

function dateValue(iso: string, candidates: readonly string[], raw: string, words: readonly LayoutWord[]): ReadValue {
  const printed = raw.replace(/^[("'«]+(?=\d)|[.,;:)]+$/gu, "");
  return { value: iso, raw: printed, words, ...(candidates.length > 1 ? { candidates } : {}) };
}

/** Readers' slips in a date's figures put right: letters for digits between digits, comma or blank for the dot. */
function tidied(text: string): string {
  let result = text
    .replace(/[«»“”„"'‘’_]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  result = result.replace(/^[(:–—-]+\s*|[\s.,;:)–—-]+$/gu, "");
  result = result.replace(/(?<=[\d./-])[OОoо](?=[\d./-]|$)/gu, "0").replace(/(?<=^|[./-])[OОoо](?=\d)/gu, "0");
  result = result.replace(/(?<=^|[\d./-])[Il|](?=[\d./-])/gu, "1").replace(/(?<=[\d./-])[Il|](?=$|[\d./-])/gu, "1");
  result = result.replace(/^(\d{1,2})[.,]\s?(\d{1,2})[.,]\s?(\d{2,4})/u, "$1.$2.$3");
  result = result.replace(/^(\d{1,2})[.,]?\s(\d{2})[.,]?\s?(\d{4})/u, "$1.$2.$3");
  result = result.replace(/^(\d{1,2})[.,]\s?(\d{2})(\d{4})(?!\d)/u, "$1.$2.$3");
  result = result.replace(/(?<=\d)\s*(?:гг?|ж|жж)\.?\s*р?\.?$/u, "");
  return result.trim();
}
