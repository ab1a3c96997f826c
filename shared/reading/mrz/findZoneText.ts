/** What stands for a digit, misread or not. */
const D = "[0-9OQDILZSGB]";
const L = "[A-Z<0125680]";
const ANY = "[A-Z0-9<]";

/**
 * Lines that dates and check digits make unmistakable, with what a reader may have made of them; `surplus` is how many characters
 * of border may stand beside them (more than 5 after 36 are a line of 44 that has lost some).
 */
const SHAPES: readonly { readonly length: number; readonly surplus: number; readonly shape: RegExp }[] = [
  { length: 44, surplus: 14, shape: new RegExp(`${ANY}{9}[0-9OQDILZSGB<]${L}{3}${D}{7}[MFX<]${D}{7}${ANY}{16}`) },
  { length: 36, surplus: 5, shape: new RegExp(`${ANY}{9}[0-9OQDILZSGB<]${L}{3}${D}{7}[MFX<]${D}{7}${ANY}{7}${D}`) },
  { length: 30, surplus: 14, shape: new RegExp(`${D}{7}[MFX<]${D}{7}${L}{3}${ANY}{11}${D}`) },
];

/**
 * Where within a line that came out too long a zone's line of dates stands: column and length. Null where the line is no
 * longer than such a line, or none is in it; `lengths` are those asked for.
 */
export function findZoneText(
  text: string,
  lengths: readonly number[],
): { readonly from: number; readonly length: number } | null {
  for (const { length, surplus, shape } of SHAPES) {
    if (!lengths.includes(length) || text.length <= length || text.length > length + surplus) continue;
    const from = text.search(shape);
    if (from >= 0) return { from, length };
  }
  return null;
}
