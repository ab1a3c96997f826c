import type { Component } from "../pixels/components.ts";
import type { PreparedPage } from "./prepareInk.ts";

/** A piece of one line of text: a table cell's line, a column's line. Pixels of the page it was found on. */
export interface Segment {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Height of its tall letters, px. */
  readonly letterHeight: number;
  readonly letters: number;
  readonly parts: readonly Component[];
}

type Frame = Pick<Component, "left" | "top" | "right" | "bottom">;

const heightOf = (part: Frame): number => part.bottom - part.top;
const widthOf = (part: Frame): number => part.right - part.left;

/** Letters are this many times as tall as their neighbours at most: a capital beside a comma-less small letter, a bracket. */
const MOST_RATIO = 2.4;

/** Chains neighbouring letters to pieces of lines; wide gaps and upright rules part them. Top to bottom, unordered else. */
export function findSegments(page: PreparedPage): readonly Segment[] {
  const { letterHeight: usual, dividers } = page;
  const letters: Component[] = [];
  const small: Component[] = [];
  for (const part of page.parts) {
    const [height, width] = [heightOf(part), widthOf(part)];
    if (height > usual * 6 || width > usual * 40 || (height > usual * 3 && width > height * 6)) continue;
    if (height < usual * 0.5) {
      if (part.area >= 3 && width < usual * 3) small.push(part);
    } else if (part.area > 0.06 * width * height) letters.push(part);
  }
  letters.sort((a, b) => a.left - b.left);
  const group = letters.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    group[index] = root;
    return root;
  };
  for (let index = 0; index < letters.length; index++) {
    const next = nextLetter(letters, index, usual, dividers);
    if (next !== null) group[rootOf(next)] = rootOf(index);
  }
  const groups = new Map<number, Component[]>();
  for (const [index, part] of letters.entries()) {
    const root = rootOf(index);
    const own = groups.get(root);
    if (own === undefined) groups.set(root, [part]);
    else own.push(part);
  }
  const chains = joinNeighbours([...groups.values()], usual, dividers);
  const owned = chains.map((parts) => ({ parts, frame: frameOf(parts), small: [] as Component[] }));
  for (const speck of small) nearest(owned, speck, usual)?.small.push(speck);
  return owned
    .map(({ parts, small: specks }): Segment => {
      const heights = parts.map(heightOf).sort((a, b) => a - b);
      const all = [...parts, ...specks];
      return {
        ...frameOf(all),
        letterHeight: heights[Math.floor(heights.length * 0.8)] ?? usual,
        letters: parts.length,
        parts: all,
      };
    })
    .sort((a, b) => a.top - b.top);
}

/** The nearest letter to the right on the same line; null where a rule or a wide gap comes first. */
function nextLetter(
  letters: readonly Component[],
  index: number,
  usual: number,
  dividers: readonly Component[],
): number | null {
  const part = letters[index];
  if (part === undefined) return null;
  let best: number | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  const reach = 1.8 * Math.max(usual, heightOf(part));
  for (let at = index + 1; at < letters.length; at++) {
    const other = letters[at];
    if (other === undefined || other.left > part.right + reach * MOST_RATIO) break;
    const gap = Math.max(other.left - part.right, -1);
    if (gap >= bestGap || !fits(part, other, gap, usual)) continue;
    bestGap = gap;
    best = at;
  }
  const found = best === null ? undefined : letters[best];
  return found === undefined || isParted(part, found, dividers) ? null : best;
}

function fits(part: Frame, other: Frame, gap: number, usual: number): boolean {
  const [a, b] = [heightOf(part), heightOf(other)];
  const less = Math.min(a, b);
  if (Math.max(a, b) > MOST_RATIO * less) return false;
  if (gap > 1.7 * Math.max(less, Math.min(Math.max(a, b), less * 1.5), usual)) return false;
  return Math.min(part.bottom, other.bottom) - Math.max(part.top, other.top) > 0.45 * less;
}

/** True where an upright rule stands between two parts of a line. */
function isParted(part: Frame, other: Frame, dividers: readonly Component[]): boolean {
  const middle = (Math.max(part.top, other.top) + Math.min(part.bottom, other.bottom)) / 2;
  const [from, to] = [(part.left + part.right) / 2, (other.left + other.right) / 2];
  return dividers.some((rule) => {
    const x = (rule.left + rule.right) / 2;
    return x > Math.min(from, part.right) && x < Math.max(to, other.left) && rule.top < middle && rule.bottom > middle;
  });
}

/** Chains of one line that a missed neighbour left apart. */
function joinNeighbours(
  chains: readonly (readonly Component[])[],
  usual: number,
  dividers: readonly Component[],
): readonly (readonly Component[])[] {
  const pieces = chains.map((parts) => ({ parts: [...parts], frame: frameOf(parts), size: tallOf(parts) }));
  pieces.sort((a, b) => a.frame.left - b.frame.left);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    for (let at = index + 1; at < pieces.length; at++) {
      const other = pieces[at];
      if (other === undefined) continue;
      const gap = other.frame.left - piece.frame.right;
      if (gap > 1.7 * Math.max(usual, piece.size, other.size)) continue;
      const less = Math.min(piece.size, other.size);
      const common = Math.min(piece.frame.bottom, other.frame.bottom) - Math.max(piece.frame.top, other.frame.top);
      if (gap > 1.7 * Math.max(usual, less) || gap < -0.5 * less || common < 0.6 * less) continue;
      if (
        Math.max(piece.size, other.size) > 1.9 * less ||
        isParted(lastOf(piece.parts), firstOf(other.parts), dividers)
      )
        continue;
      piece.parts.push(...other.parts);
      piece.frame = frameOf(piece.parts);
      pieces.splice(at, 1);
      at = index;
    }
  }
  return pieces.map((piece) => piece.parts);
}

const firstOf = (parts: readonly Component[]): Frame => parts.reduce((a, b) => (b.left < a.left ? b : a));
const lastOf = (parts: readonly Component[]): Frame => parts.reduce((a, b) => (b.right > a.right ? b : a));

function tallOf(parts: readonly Component[]): number {
  const heights = parts.map(heightOf).sort((a, b) => a - b);
  return heights[Math.floor(heights.length * 0.8)] ?? 1;
}

/** The piece to which a dot, dash or accent belongs. */
function nearest<T extends { readonly frame: Frame }>(pieces: readonly T[], speck: Frame, usual: number): T | null {
  const x = (speck.left + speck.right) / 2;
  const y = (speck.top + speck.bottom) / 2;
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const { left, right, top, bottom } = piece.frame;
    const height = bottom - top;
    if (x < left - usual || x > right + usual || y < top - 0.45 * height || y > bottom + 0.35 * height) continue;
    const away = Math.max(0, top - y, y - bottom) + 0.5 * Math.max(0, left - x, x - right);
    if (away < least) {
      least = away;
      best = piece;
    }
  }
  return best;
}

function frameOf(parts: readonly Frame[]): Frame {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const part of parts) {
    left = Math.min(left, part.left);
    top = Math.min(top, part.top);
    right = Math.max(right, part.right);
    bottom = Math.max(bottom, part.bottom);
  }
  return { left, top, right, bottom };
}
