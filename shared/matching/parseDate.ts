import { isCalendarDate, isoDate } from "./calendar.ts";
import type { DateOrder, SideContext } from "./compareContext.ts";
import { findMonth } from "./monthWords.ts";

/** What a printed date can mean. */
export interface ParsedDate {
  /** ISO dates, or their known beginning ("1985-03", "1985"); none where nothing can be read. */
  readonly candidates: readonly string[];
  /** Codes of names.md 4: "impossible_date", "two_digit_year", "compact", "partial", "month_fuzzy", ... */
  readonly notes: readonly string[];
  /** Of an impossible date: real dates one misread digit away, to offer, never to choose. */
  readonly alternatives: readonly string[];
}

/** Year, month, day as printed; null for what is not there. */
interface Parts {
  readonly year: string | null;
  readonly month: number | null;
  readonly day: number | null;
}

interface Reading {
  readonly parts: readonly Parts[];
  readonly notes: readonly string[];
}

const MDY_STATES = new Set(["USA", "PHL", "FSM", "PLW", "MHL", "GUM"]);
const YMD_STATES = new Set(["CHN", "KOR", "PRK", "JPN", "HUN", "MNG", "TWN"]);
const UNSURE_STATES = new Set(["CAN", "XXX", "XXA", "XXB", "XXC", "UNO", "UTO"]);

/** Reads a date in any of the forms of names.md 4.1; ambiguous ones keep both readings. */
export function parseDate(text: string, context: SideContext = {}): ParsedDate {
  const plain = tidy(text);
  const reading =
    context.mrz === true
      ? readMrz(plain)
      : (readEastAsian(plain) ??
        readWithMonthWord(plain, context, false) ??
        readRoman(plain) ??
        readNumeric(plain, context) ??
        readWithMonthWord(plain, context, true));
  if (reading === null)
    return { candidates: [], notes: [/[\p{L}\d]/u.test(plain) ? "unreadable" : "unknown"], alternatives: [] };
  const notes = new Set(reading.notes);
  const today = context.today ?? new Date().toISOString().slice(0, 10);
  const candidates = new Set<string>();
  let impossible = false;
  for (const parts of reading.parts) {
    const iso = toIso(parts, context.field ?? "", today, context.mrz === true, notes);
    if (iso === null) impossible = true;
    else candidates.add(iso);
  }
  if (candidates.size === 0 && impossible) notes.add("impossible_date");
  if (reading.parts.length > 0 && reading.parts.every((parts) => parts.year === null && parts.month === null)) {
    return { candidates: [], notes: ["unknown"], alternatives: [] };
  }
  const alternatives = candidates.size === 0 ? reading.parts.flatMap((parts) => nearbyDates(parts)) : [];
  return { candidates: [...candidates], notes: [...notes], alternatives: [...new Set(alternatives)].slice(0, 12) };
}

/** Order of numeric dates that a document's own dates prove; null where none or both are proved (names.md 4.2). */
export function proveDateOrder(texts: readonly string[]): DateOrder | null {
  const proved = new Set<DateOrder>();
  for (const text of texts) {
    const parts = /(?<!\d)(\d{1,2})[/\-\s](\d{1,2})[/\-\s](\d{4}|\d{2})(?!\d)/u.exec(text);
    const [first, second] = [Number(parts?.[1]), Number(parts?.[2])];
    if (first > 12 && second <= 12 && first <= 31) proved.add("dmy");
    if (second > 12 && first <= 12 && second <= 31) proved.add("mdy");
  }
  const [order] = proved;
  return proved.size === 1 && order !== undefined ? order : null;
}

function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, "")
    .replace(/[«»„“”"'’`]/gu, " ")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/(?<=\d{4}-\d\d-\d\d)T[\d:.,]*(?:Z|[+-]\d\d:?\d\d)?/u, " ")
    .replace(/[\uFF10-\uFF19]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/\s+/gu, " ")
    .trim();
}

/** Letters read for digits, where only digits can stand (names.md 1.6). */
const MRZ_DIGITS: Readonly<Record<string, string>> = {
  O: "0",
  Q: "0",
  D: "0",
  I: "1",
  L: "1",
  Z: "2",
  S: "5",
  G: "6",
  B: "8",
};

function readMrz(text: string): Reading | null {
  const plain = text.replace(/\s/g, "").toUpperCase();
  const repaired = plain.replace(/[A-Z]/g, (letter) => MRZ_DIGITS[letter] ?? letter);
  const six = /^(\d\d|<<|XX)(\d\d|<<|XX)(\d\d|<<|XX)$/.exec(repaired);
  if (six === null) return null;
  const number = (part: string | undefined) => (part !== undefined && /^\d+$/.test(part) ? Number(part) : null);
  const [, year, month, day] = six;
  if (number(year) === null) return { parts: [], notes: ["unknown"] };
  const known = number(month);
  const notes = repaired === plain ? [] : ["digits_repaired"];
  return { parts: [{ year: year ?? "", month: known, day: known === null ? null : number(day) }], notes };
}

function readEastAsian(text: string): Reading | null {
  const parts = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일号])?/u.exec(text);
  if (parts === null) return null;
  const day = parts[3] === undefined ? null : Number(parts[3]);
  return { parts: [{ year: parts[1] ?? "", month: Number(parts[2]), day }], notes: day === null ? ["partial"] : [] };
}

const NO_MONTHS =
  /^(?:г|гг|г р|год|года|году|р|рік|року|ж|жыл|жылы|жылғы|жылдың|жылда|жылдан|жылға|туған|күні|of|the|de|del|del|von|den|th|st|nd|rd|го|е|нші|ншы|інші|ыншы|сы|сі|dated|date|дата|от|с|по|до|on|from|to|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|йил|yil|yili|yilning|жылдын|born|род|рождения|родился|родилась)$/u;

function readWithMonthWord(text: string, context: SideContext, fuzzy: boolean): Reading | null {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\d*\p{L}[\p{L}\p{M}]+/gu)]
    .map((match) => match[0])
    .map((word) => word.replace(/^\d+/, ""))
    .filter((word) => word.length > 1 && !NO_MONTHS.test(word.toLowerCase()));
  const language = context.lang ?? "";
  const found = words.flatMap((word) => findMonth(word, language, fuzzy) ?? []);
  if (found.length === 0) return null;
  const months = [...new Set(found.map((one) => one.month))];
  const notes = found.some((one) => one.fuzzy) ? ["month_fuzzy"] : [];
  if (months.length > 1) notes.push("month_conflict");
  const numbers = [...repairDigits(text).matchAll(/\d+/g)].map((match) => match[0]);
  const placed = placeDayAndYear(numbers, text);
  if (placed === null) return null;
  if (placed.day === null || placed.year === null) notes.push("partial");
  return { parts: months.map((month) => ({ year: placed.year, month, day: placed.day })), notes };
}

/** Which number is the year: four digits, else the one after the month; "2024 ж. 12 наурыз" has it first. */
function placeDayAndYear(
  numbers: readonly string[],
  text: string,
): { readonly year: string | null; readonly day: number | null } | null {
  const year = numbers.find((number) => number.length === 4);
  const others = numbers.filter((number) => number !== year && number.length <= 2);
  if (year !== undefined) return { year, day: others[0] === undefined ? null : Number(others[0]) };
  const [first, second] = others;
  if (first === undefined) return null;
  if (second === undefined) return null;
  const yearFirst = Number(first) > 31 || /^\D*\d{2}\s*(?:ж|жыл)/u.test(text);
  return yearFirst ? { year: first, day: Number(second) } : { year: second, day: Number(first) };
}

const ROMAN_MONTHS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

function readRoman(text: string): Reading | null {
  const parts = /(?<!\d)(\d{1,2})\s*[.\-/\s]\s*([IVXІХУШПl|!]{1,4})\s*[.\-/\s]\s*(\d{4}|\d{2})(?!\d)/u.exec(text);
  if (parts === null) return null;
  const numeral = (parts[2] ?? "")
    .replace(/Ш/gu, "III")
    .replace(/П/gu, "II")
    .replace(/[Іl|!]/gu, "I")
    .replace(/Х/gu, "X")
    .replace(/У/gu, "V");
  const month = ROMAN_MONTHS.indexOf(numeral) + 1;
  return month === 0 ? null : { parts: [{ year: parts[3] ?? "", month, day: Number(parts[1]) }], notes: [] };
}

/** Letters that a reader puts for digits, next to a digit or a separator only. */
function repairDigits(text: string): string {
  return text
    .replace(/(?<=\d|[.\-/])[OОо](?=\d|[.\-/]|$)|(?<![\p{L}])[OОо](?=\d)/gu, "0")
    .replace(/(?<=\d|[.\-/])[lI|!](?=\d|[.\-/]|$)|(?<![\p{L}])[lI|!](?=\d)/gu, "1")
    .replace(/(?<=\d)S(?=\d|[.\-/]|$)/gu, "5")
    .replace(/(?<=\d)B(?=\d|[.\-/]|$)/gu, "8")
    .replace(/(?<=\d)З(?=\d|[.\-/]|$)/gu, "3")
    .replace(/(?<=\d)Z(?=\d|[.\-/]|$)/gu, "2");
}

function readNumeric(text: string, context: SideContext): Reading | null {
  const repaired = repairDigits(text);
  const notes = repaired === text ? [] : ["digits_repaired"];
  const add = (reading: Reading): Reading => ({ parts: reading.parts, notes: [...notes, ...reading.notes] });
  const three =
    /(?<![\d.])(\d{1,4}|X{2,4}|<<)\s*([.,/\-\s])\s*(\d{1,2}|XX|<<)\s*([.,/\-\s])\s*(\d{1,4}|X{2,4}|<<)(?!\d)/iu.exec(
      repaired,
    );
  if (three !== null) {
    const [, first = "", separator = "", middle = "", , last = ""] = three;
    return add(orderParts(first, middle, last, separator, context));
  }
  const compact = /(?<!\d)(\d{6}|\d{8})(?!\d)/u.exec(repaired)?.[1];
  if (compact !== undefined) return add(readCompact(compact));
  const monthYear = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{4})(?!\d)/u.exec(repaired);
  if (monthYear !== null) {
    return add({ parts: [{ year: monthYear[2] ?? "", month: Number(monthYear[1]), day: null }], notes: ["partial"] });
  }
  const yearMonth = /(?<!\d)(\d{4})\s*[./-]\s*(\d{1,2})(?!\d)/u.exec(repaired);
  if (yearMonth !== null) {
    return add({ parts: [{ year: yearMonth[1] ?? "", month: Number(yearMonth[2]), day: null }], notes: ["partial"] });
  }
  const year = /(?<!\d)(1[89]\d\d|2[0-5]\d\d)(?!\d)/u.exec(repaired)?.[1];
  const alone = (repaired.match(/\d+/g)?.length ?? 0) === 1;
  return year === undefined || !alone ? null : add({ parts: [{ year, month: null, day: null }], notes: ["partial"] });
}

/** Printed without separators: DDMMYY, DDMMYYYY, or the year first where only that is possible. */
function readCompact(digits: string): Reading {
  const cut = (start: number, end: number) => digits.slice(start, end);
  const dayFirst = { year: cut(4, digits.length), month: Number(cut(2, 4)), day: Number(cut(0, 2)) };
  const head = digits.length - 4;
  const yearFirst = { year: cut(0, head), month: Number(cut(head, head + 2)), day: Number(cut(head + 2, head + 4)) };
  const fits = (parts: Parts) =>
    (parts.month ?? 0) >= 1 && (parts.month ?? 0) <= 12 && (parts.day ?? 0) >= 1 && (parts.day ?? 0) <= 31;
  const plausible = (parts: { readonly year: string }) => parts.year.length === 2 || /^(?:19|20)/.test(parts.year);
  const readings = [dayFirst, yearFirst].filter((parts) => fits(parts) && plausible(parts));
  const [first = dayFirst, second] = readings;
  return { parts: second === undefined || digits.length === 6 ? [first] : [first, second], notes: ["compact"] };
}

function orderParts(first: string, middle: string, last: string, separator: string, context: SideContext): Reading {
  const known = (part: string) => /^\d+$/.test(part) && Number(part) > 0;
  const number = (part: string) => (known(part) ? Number(part) : null);
  const date = (year: string, month: string, day: string): Parts => {
    const monthKnown = number(month);
    return {
      year: /[1-9]/.test(year) || year === "00" ? year : null,
      month: monthKnown,
      day: monthKnown === null ? null : number(day),
    };
  };
  const partial =
    [first, middle, last].every(known) || (known(first) && known(middle) && /^00$/.test(last)) ? [] : ["partial"];
  if (first.length > 2) return { parts: [date(first, middle, last)], notes: partial };
  if (Number(first) > 31 && !(separator === "." && last.length === 4))
    return { parts: [date(first, middle, last)], notes: partial };
  const dayFirst = date(last, middle, first);
  const monthFirst = date(last, first, middle);
  const one = Number(first);
  const two = Number(middle);
  if (separator === "." || separator === "," || partial.length > 0) return { parts: [dayFirst], notes: partial };
  const order = context.order ?? orderOfState(context.country ?? "");
  if (order === "ymd" && last.length === 2 && two <= 12) return { parts: [date(first, middle, last)], notes: [] };
  if (one > 12 || two > 12) {
    const american = two > 12 && one <= 12 && two <= 31;
    return { parts: [american ? monthFirst : dayFirst], notes: american ? ["mdy_order"] : [] };
  }
  if (separator.trim() === "" && first.length === 2 && middle.length === 2 && (context.field ?? "") !== "") {
    return { parts: [dayFirst], notes: ["compact"] };
  }
  if (order === "mdy") return { parts: [monthFirst], notes: [] };
  return { parts: order === "dmy" || one === two ? [dayFirst] : [dayFirst, monthFirst], notes: [] };
}

function orderOfState(state: string): DateOrder | null {
  const code = state.replace(/</g, "").toUpperCase();
  if (code === "" || UNSURE_STATES.has(code)) return null;
  if (MDY_STATES.has(code)) return "mdy";
  return YMD_STATES.has(code) ? "ymd" : "dmy";
}

/** ISO text, or null where no such day exists; adds notes on the year. */
function toIso(parts: Parts, field: string, today: string, mrz: boolean, notes: Set<string>): string | null {
  if (parts.year === null) return null;
  if (parts.month !== null && (parts.month < 1 || parts.month > 12)) return null;
  let year = Number(parts.year);
  if (parts.year.length <= 2) {
    if (!mrz && !notes.has("compact")) notes.add("two_digit_year");
    year = centuryOf(year, parts, field, today);
  } else if (year >= 2400 && year <= 2600) {
    notes.add("buddhist_year");
    year -= 543;
  } else if (year >= 1300 && year <= 1460) notes.add("non_gregorian_year");
  const iso = isoDate(year, parts.month, parts.day);
  if (parts.month !== null && parts.day !== null && !isCalendarDate(iso)) return null;
  return iso;
}

/** Birth: the last such day not after today. Others: this century unless over 25 years ahead (names.md 4.3). */
function centuryOf(year: number, parts: Parts, field: string, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  if (field !== "birth") return 2000 + year - thisYear > 25 ? 1900 + year : 2000 + year;
  const iso = isoDate(2000 + year, parts.month, parts.day);
  return iso <= today.slice(0, iso.length) ? 2000 + year : 1900 + year;
}

const DIGIT_NEIGHBOURS: Readonly<Record<string, string>> = {
  "0": "96",
  "1": "7",
  "2": "3",
  "3": "5928",
  "4": "7",
  "5": "386",
  "6": "085",
  "7": "14",
  "8": "635",
  "9": "03",
};

/** Real days one confusable digit away from an impossible one. */
function nearbyDates(parts: Parts): readonly string[] {
  if (parts.year === null || parts.month === null || parts.day === null || parts.year.length !== 4) return [];
  const digits = isoDate(Number(parts.year), parts.month, parts.day);
  return [...digits].flatMap((digit, index) =>
    [...(DIGIT_NEIGHBOURS[digit] ?? "")]
      .map((other) => digits.slice(0, index) + other + digits.slice(index + 1))
      .filter((iso) => index > 3 && isCalendarDate(iso)),
  );
}
