import type { Component } from "../pixels/components.ts";
import type { PreparedPage } from "./prepareInk.ts";

type Frame = Pick<Component, "left" | "top" | "right" | "bottom">;

/** One box of a comb and the ink in it; no parts where it is empty. */
export interface CombCell extends Frame {
  readonly parts: readonly Component[];
}

/** A row of boxes for one letter each, left to right. Pixels of the page it was found on. */
export interface Comb extends Frame {
  readonly cells: readonly CombCell[];
  readonly letterHeight: number;
}

/** Fewer upright rules at an even step may be the columns of a table. */
const LEAST_RULES = 7;
/** The same where another row of boxes is known. */
const FEWEST_RULES = 4;
/** Height of a box and its width, in heights of the page's letters. */
const LEAST_BOX = 1.4;
const MOST_BOX = 8;

/** Boxes side by side whose rules touch letters or are too faint to be seen. */
const MOST_UNSEEN = 9;

const heightOf = (part: Frame): number => part.bottom - part.top;
const middleX = (part: Frame): number => (part.left + part.right) / 2;
const middleY = (part: Frame): number => (part.top + part.bottom) / 2;

/** Rows of boxes that hold a letter each: upright rules of one height at an even step. */
export function findCombs({ parts, dividers, letterHeight }: PreparedPage): readonly Comb[] {
  const rules = dividers.filter(
    (rule) => heightOf(rule) > LEAST_BOX * letterHeight && heightOf(rule) < MOST_BOX * letterHeight,
  );
  const rows = rowsOf(rules);
  const read = (row: readonly Component[], known: number | null): Comb | null => {
    const edges = evenEdges(row, letterHeight, known);
    return edges === null ? null : combOf(edges, row, parts, letterHeight);
  };
  const first = rows.map((row) => (row.length < LEAST_RULES ? null : read(row, null)));
  const sure = first.filter((comb) => comb !== null);
  const [one] = sure;
  if (one === undefined) return [];
  // Where one row of boxes is sure, fewer rules are enough for another of the same step.
  const step = (one.right - one.left) / one.cells.length;
  return rows.flatMap((row, at) => first[at] ?? read(row, step) ?? []);
}

/** Rules side by side, of about the same height. */
function rowsOf(rules: readonly Component[]): readonly (readonly Component[])[] {
  const rows: Component[][] = [];
  for (const rule of rules.toSorted((a, b) => a.left - b.left)) {
    const row = rows.find((one) => {
      const last = one.at(-1);
      if (last === undefined) return false;
      const [a, b] = [heightOf(last), heightOf(rule)];
      return Math.max(a, b) < 1.5 * Math.min(a, b) && Math.abs(middleY(last) - middleY(rule)) < 0.3 * Math.min(a, b);
    });
    if (row === undefined) rows.push([rule]);
    else row.push(rule);
  }
  return rows.filter((row) => row.length >= FEWEST_RULES);
}

/** Where the boxes' edges stand; rules that were not seen are put in. Null where the steps are not even. */
function evenEdges(row: readonly Component[], letterHeight: number, known: number | null): readonly number[] | null {
  const seen: number[] = [];
  for (const rule of row) {
    const x = middleX(rule);
    const last = seen.at(-1);
    // Boxes with a gap between them have two rules a border; a letter's stem beside a rule is none.
    if (last === undefined || x - last > 0.6 * letterHeight) seen.push(x);
  }
  const steps = seen.slice(1).map((x, at) => x - (seen[at] ?? x));
  const sorted = steps.toSorted((a, b) => a - b);
  const step = known ?? sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (step < 1.1 * letterHeight || step > MOST_BOX * letterHeight) return null;
  const runs: number[][] = [[seen[0] ?? 0]];
  for (const [at, gap] of steps.entries()) {
    const x = seen[at + 1] ?? 0;
    const boxes = Math.max(1, Math.round(gap / step));
    const last = runs.at(-1);
    if (last === undefined) continue;
    if (Math.abs(gap / step - boxes) > 0.22 || boxes > MOST_UNSEEN) runs.push([x]);
    else for (let box = 1; box <= boxes; box++) last.push(x - gap + (gap * box) / boxes);
  }
  const longest = runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return longest.length >= (known === null ? LEAST_RULES : FEWEST_RULES) ? longest : null;
}

/** Null where the boxes hold more than a letter each, as the cells of a table do. */
function combOf(
  edges: readonly number[],
  row: readonly Component[],
  parts: readonly Component[],
  letterHeight: number,
): Comb | null {
  const tops = row.map(({ top }) => top).toSorted((a, b) => a - b);
  const bottoms = row.map(({ bottom }) => bottom).toSorted((a, b) => a - b);
  const top = tops[Math.floor(tops.length / 2)] ?? 0;
  const bottom = bottoms[Math.floor(bottoms.length / 2)] ?? 0;
  const cellAt = (left: number, right: number): CombCell => {
    const own = parts.filter((part) => isInBox(part, { left, top, right, bottom }, letterHeight));
    return { left, right, top, bottom, parts: isWritten(own, letterHeight) ? own : [] };
  };
  const inside = edges.slice(1).map((right, at) => cellAt(edges[at] ?? right, right));
  const cells = withEnds(inside, cellAt, letterHeight);
  const filled = cells.filter((cell) => cell.parts.length > 0);
  const single = filled.filter(
    ({ parts: own }) => own.filter((part) => heightOf(part) > 0.7 * letterHeight).length <= 2,
  );
  if (filled.length < 3 || single.length < 0.85 * filled.length) return null;
  const heights = filled.flatMap((cell) => cell.parts.map(heightOf)).toSorted((a, b) => a - b);
  const tall = heights[Math.floor(heights.length * 0.75)] ?? letterHeight;
  return {
    left: cells[0]?.left ?? 0,
    right: cells.at(-1)?.right ?? 0,
    top,
    bottom,
    cells,
    letterHeight: Math.max(tall, letterHeight),
  };
}

/** A letter stands in the box, or a dot or a dash that is no dirt. */
function isWritten(parts: readonly Component[], letterHeight: number): boolean {
  if (parts.some((part) => heightOf(part) > 0.6 * letterHeight)) return true;
  return parts.length === 1 && (parts[0]?.area ?? 0) > 0.02 * letterHeight * letterHeight;
}

/** Boxes at both ends whose outer rules were not seen, as long as they hold a letter. */
function withEnds(
  cells: readonly CombCell[],
  cellAt: (left: number, right: number) => CombCell,
  letterHeight: number,
): readonly CombCell[] {
  const all = [...cells];
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return all;
  const step = (last.right - first.left) / cells.length;
  const isOne = ({ parts: own }: CombCell): boolean =>
    own.length > 0 && own.length <= 3 && own.filter((part) => heightOf(part) > 0.7 * letterHeight).length <= 2;
  for (let left = first.left - step; ; left -= step) {
    const cell = cellAt(left, left + step);
    if (!isOne(cell)) break;
    all.unshift(cell);
  }
  for (let right = last.right + step; ; right += step) {
    const cell = cellAt(right - step, right);
    if (!isOne(cell)) break;
    all.push(cell);
  }
  return all;
}

/** A letter, or a dot, dash or accent away from the frame; what is left of the frame lies at its edges. */
function isInBox(part: Component, box: Frame, letterHeight: number): boolean {
  const [boxWidth, boxHeight] = [box.right - box.left, box.bottom - box.top];
  const x = (middleX(part) - box.left) / boxWidth;
  const y = (middleY(part) - box.top) / boxHeight;
  if (x < 0 || x > 1 || y < 0 || y > 1) return false;
  const [height, width] = [heightOf(part), part.right - part.left];
  if (height > 0.6 * letterHeight) {
    const isStroke = width < 0.3 * height && (x < 0.2 || x > 0.8);
    return !isStroke && height < 0.85 * boxHeight && width < boxWidth && x > 0.1 && x < 0.9;
  }
  if (width > 3 * height && (y < 0.25 || y > 0.85)) return false;
  return part.area >= 5 && width < 0.6 * boxWidth && x > 0.2 && x < 0.8 && y > 0.14 && y < 0.86;
}
