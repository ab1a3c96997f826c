import type { Grey } from "./grey.ts";

/** A connected part of a mask with the moments of its pixels. */
export interface Component {
  readonly area: number;
  readonly left: number;
  readonly top: number;
  /** Pixel after the last. */
  readonly right: number;
  readonly bottom: number;
  readonly sumX: number;
  readonly sumY: number;
  readonly sumXX: number;
  readonly sumYY: number;
  readonly sumXY: number;
}

type Growing = { -readonly [key in keyof Component]: number };

interface Run {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

/** Parts of a mask (pixels other than 0) that touch, corners included; from runs of rows joined from the top down. */
export function findComponents(mask: Grey): readonly Component[] {
  const { width, height, data } = mask;
  const parents: number[] = [];
  const parts: Growing[] = [];
  const rootOf = (label: number): number => {
    let root = label;
    while (parents[root] !== root) root = parents[root] as number;
    parents[label] = root;
    return root;
  };
  let above: Run[] = [];
  for (let y = 0; y < height; y++) {
    const row: Run[] = [];
    const start = y * width;
    let next = 0;
    for (let x = 0; x < width; x++) {
      if (data[start + x] === 0) continue;
      const from = x;
      while (x < width && data[start + x] !== 0) x++;
      while (next < above.length && (above[next] as Run).to < from) next++;
      let label = -1;
      for (let at = next; at < above.length && (above[at] as Run).from <= x; at++) {
        const other = rootOf((above[at] as Run).label);
        if (label === -1) label = other;
        else if (label !== other) {
          parents[other] = label;
          absorb(parts[label] as Growing, parts[other] as Growing);
        }
      }
      if (label === -1) {
        label = parents.length;
        parents.push(label);
        parts.push({
          area: 0,
          left: from,
          top: y,
          right: x,
          bottom: y + 1,
          sumX: 0,
          sumY: 0,
          sumXX: 0,
          sumYY: 0,
          sumXY: 0,
        });
      }
      addRun(parts[label] as Growing, from, x, y);
      row.push({ from, to: x, label });
    }
    above = row;
  }
  return parts.filter((_, label) => parents[label] === label);
}

function addRun(part: Growing, from: number, to: number, y: number): void {
  const count = to - from;
  const sumX = ((from + to - 1) * count) / 2;
  const last = to - 1;
  const before = from - 1;
  const squares = (last * (last + 1) * (2 * last + 1)) / 6 - (before * (before + 1) * (2 * before + 1)) / 6;
  part.area += count;
  part.left = Math.min(part.left, from);
  part.right = Math.max(part.right, to);
  part.bottom = y + 1;
  part.sumX += sumX;
  part.sumY += count * y;
  part.sumXX += squares;
  part.sumYY += count * y * y;
  part.sumXY += sumX * y;
}

function absorb(into: Growing, other: Growing): void {
  into.area += other.area;
  into.left = Math.min(into.left, other.left);
  into.top = Math.min(into.top, other.top);
  into.right = Math.max(into.right, other.right);
  into.bottom = Math.max(into.bottom, other.bottom);
  into.sumX += other.sumX;
  into.sumY += other.sumY;
  into.sumXX += other.sumXX;
  into.sumYY += other.sumYY;
  into.sumXY += other.sumXY;
}
