import type { DateOrder } from "#shared/matching/compareContext.ts";
import { findMonth } from "#shared/matching/monthWords.ts";
import { parseDate } from "#shared/matching/parseDate.ts";

export type { DateOrder };

/** What a date stands for, for the century of two-digit years. */
export interface DateAbout {
  readonly order: DateOrder | null;
  /** "birth", "expiry", "issue", or "". */
  readonly field: string;
  /** ISO date. */
  readonly today: string;
}

const CONNECTORS =
  /^(г|гг|г\.р|года|год|году|р|ж|жыл|жылы|жылғы|жылдың|жылда|күні|of|the|th|st|nd|rd|числа|число|месяца|месяц|day|айының|айы|у|y|день)$/iu;

/** ISO candidates of a text that is one whole date and nothing else; none where it is not. */
export function dateCandidates(text: string, about: DateAbout): readonly string[] {
  if (!isDateShaped(text)) return [];
  const { candidates, notes } = parseDate(text, {
    today: about.today,
    ...(about.order === null ? {} : { order: about.order }),
    ...(about.field === "" ? {} : { field: about.field }),
  });
  if (notes.includes("month_conflict") && candidates.length !== 1) return candidates.slice(0, 1).filter(isWhole);
  return candidates.filter(isWhole);
}

function isWhole(iso: string): boolean {
  return iso.length === 10 && iso >= "1900" && iso < "2101";
}

function isDateShaped(text: string): boolean {
  const solid = text.replace(/\s*([./,–—-])\s*/gu, "$1");
  if (/^\d{1,2}[./,-]\d{1,2}[./,-](\d{4}|\d{2})$/.test(solid)) return true;
  if (/^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/.test(solid)) return true;
  if (/^\d{1,2}[.\s]\d{1,2}[.\s]\d{4}$/.test(solid)) return true;
  if (/^\d{1,2}[./\s-][IVX]{1,4}[./\s-]\d{4}$/u.test(solid)) return true;
  if (/^\d{4}年\d{1,2}月\d{1,2}日$/u.test(solid)) return true;
  return hasMonthWord(text);
}

function hasMonthWord(text: string): boolean {
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length !== 2) return false;
  const years = numbers.filter((number) => number.length === 4);
  // A two-digit year stands behind its month: "6. the 12 March" is no date.
  const between = /\d+(\D+)\d+/u.exec(text)?.[1]?.match(/\p{L}+/gu) ?? [];
  if (years.length === 0 && !between.some((word) => findMonth(word, "", false) !== null)) return false;
  if (years.length > 1 || numbers.some((number) => number.length === 3 || number.length > 4)) return false;
  const words = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => !CONNECTORS.test(word));
  if (words.length === 0 || words.length > 2) return false;
  const found = words.map((word) => findMonth(word, "", word.length > 3));
  // "12 НАУ/MAR": either half may decide; "1993 March" runs into the next date.
  if (words.length === 2 && /\//.test(text)) return found.some((month) => month !== null);
  if (words.length === 2 && found[0]?.month !== found[1]?.month) return false;
  return words.every(
    (word) => findMonth(word, "", false) !== null || (word.length > 3 && findMonth(word, "", true) !== null),
  );
}
