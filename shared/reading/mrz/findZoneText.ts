import { checkDigitOf } from "./checkDigit.ts";
import { isStateCode } from "./stateCodes.ts";

/** What stands for a digit, misread or not. */
const D = "[0-9OQDILZSGB]";
/** Day and month of birth may be unknown. */
const BIRTH = "[0-9OQDILZSGB<]{6}";
const L = "[A-Z<0125680]";
const ANY = "[A-Z0-9<]";

/**
 * Lines that dates and check digits make unmistakable, with what a reader may have made of them; `after` is how many characters
 * of border may stand behind them (more than 5 after 36 are a line of 44 that has lost some). A visa's 36 end in anything, and
 * are known only where they end the line and something stands before them.
 */
const SHAPES: readonly { readonly length: number; readonly after: number; readonly shape: RegExp }[] = [
  { length: 44, after: 14, shape: new RegExp(`${ANY}{9}[0-9OQDILZSGB<]${L}{3}${BIRTH}${D}[MFX<]${D}{7}${ANY}{16}`) },
  { length: 36, after: 5, shape: new RegExp(`${ANY}{9}[0-9OQDILZSGB<]${L}{3}${BIRTH}${D}[MFX<]${D}{7}${ANY}{7}${D}`) },
  {
    length: 36,
    after: 0,
    shape: new RegExp(`(?<=${ANY}{2})${ANY}{9}[0-9OQDILZSGB<]${L}{3}${BIRTH}${D}[MFX<]${D}{7}${ANY}{8}$`),
  },
  { length: 30, after: 14, shape: new RegExp(`${BIRTH}${D}[MFX<]${D}{7}${L}{3}${ANY}{11}${D}`) },
];

/** Characters of border or background that may stand beside a line whose check digits have not been looked at. */
const MOST_SURPLUS = 14;

/** Whether birth date, expiry and state within a line of dates prove by themselves that it is one. */
function isProven(text: string, length: number): boolean {
  const [birth, expiry, state] = length === 30 ? [0, 8, 15] : [13, 21, 10];
  const holds = (from: number): boolean => text.charAt(from + 6) === checkDigitOf(text.slice(from, from + 6));
  return holds(birth) && holds(expiry) && isStateCode(text.slice(state, state + 3).replace(/<+$/, ""));
}

/**
 * Where within a line that came out too long a zone's line of dates stands: column and length. Null where the line is no
 * longer than such a line, or none is in it; `lengths` are those asked for. Words of a sheet around the document may run into it
 * at any length, where its check digits hold.
 */
export function findZoneText(
  text: string,
  lengths: readonly number[],
): { readonly from: number; readonly length: number } | null {
  for (const { length, after, shape } of SHAPES) {
    if (!lengths.includes(length) || text.length <= length) continue;
    const from = text.search(shape);
    if (from < 0) continue;
    const isNear = text.length <= length + MOST_SURPLUS && text.length - from - length <= after;
    // A line of 44 that lost some begins like one of 36.
    const canBeProven = length !== 36 || (after > 0 && from > 1);
    if (isNear || (canBeProven && isProven(text.slice(from, from + length), length))) return { from, length };
  }
  return null;
}
