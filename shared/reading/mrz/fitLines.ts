import type { Layout } from "./layouts.ts";

/** Lines brought to a layout's length; what was done to each is said, because it is a guess. */
export interface FittedLines {
  readonly lines: readonly string[];
  /** Characters added to (positive) or taken from (negative) each line's filler run. */
  readonly stretched: readonly number[];
  /** A line could not be brought to length inside a filler run and was padded or cut at its end. */
  readonly broken: boolean;
}

/** Upper case, fillers in all their disguises as "<", blanks and everything foreign removed. */
export function normaliseMrzLine(raw: string): string {
  return raw
    .toUpperCase()
    .replace(/[«»]/g, "<<")
    .replace(/[‹›({[€¢]/g, "<")
    .replace(/[^A-Z0-9<]/g, "");
}

/**
 * What follows the name becomes fillers where only readers' usual mistakes for fillers stand (K C L E S, names.md 1.6):
 * runs of three or more of one such letter, and single ones between fillers once a run of three has ended the name.
 */
export function cleanNameTail(line: string): string {
  const runs = line.replace(/(?:([KCLES])\1{2,})(?=[<KCLES]*$)/g, (run) => "<".repeat(run.length));
  const end = /^[^<]*<<[A-Z0-9]+(?:<[A-Z0-9]+)*<{3,}|<{4,}/.exec(runs);
  if (end === null) return runs;
  const from = end.index + end[0].length;
  const tail = runs.slice(from);
  const strays = tail.split("<").filter(Boolean);
  const harmless = strays.every((stray) => /^([KCLES])\1*$/.test(stray));
  return harmless ? runs.slice(0, from) + "<".repeat(tail.length) : runs;
}

/** Stretches or shrinks the last run of three or more fillers; null where there is none or it is too short. */
function stretchLastRun(line: string, by: number): string | null {
  const runs = [...line.matchAll(/<{3,}/g)];
  const last = runs[runs.length - 1];
  if (last === undefined || last[0].length + by < 1) return null;
  return line.slice(0, last.index) + "<".repeat(last[0].length + by) + line.slice(last.index + last[0].length);
}

/** Brings normalised lines to the layout's length, inside filler runs only where that is possible (names.md 1.1, 1.6). */
export function fitLines(layout: Layout, normalised: readonly string[]): FittedLines {
  const stretched: number[] = [];
  let broken = false;
  const lines = normalised.map((text, index) => {
    const isName = index === layout.name.line;
    const line = isName ? cleanNameTail(text) : text;
    const by = layout.lineLength - line.length;
    stretched.push(by);
    if (by === 0) return line;
    const atEnd = isName ? /<$/.test(line) : true;
    const fitted = atEnd && Math.abs(by) <= (isName ? 12 : 9) ? stretchLastRun(line, by) : null;
    if (fitted !== null) return fitted;
    if (isName && by > 0 && by <= 12 && line.endsWith("<<")) return line + "<".repeat(by);
    broken = true;
    return line.slice(0, layout.lineLength).padEnd(layout.lineLength, "<");
  });
  return { lines, stretched, broken };
}

/** Words of a sheet around the document may begin so many columns off a layout's end. */
const OFF_THE_END = 2;

/**
 * Two lines without what was read beside the document: after four fillers a name has ended, and letters that begin near the
 * 36th or 44th column of the upper line are none of the zone's in either line.
 */
export function withoutSheetWords(normalised: readonly string[]): readonly string[] {
  const [upper = "", lower = ""] = normalised;
  if (normalised.length !== 2) return normalised;
  const start = /<{4,}(?=[A-Z0-9]{3})(?!.*<{4})/.exec(upper);
  if (start === null) return normalised;
  const column = start.index + start[0].length;
  const end = [36, 44].find((length) => Math.abs(column - length) <= OFF_THE_END);
  if (end === undefined || lower.length <= end) return normalised;
  return [upper.slice(0, column).slice(0, end).padEnd(end, "<"), lower.slice(0, end)];
}
