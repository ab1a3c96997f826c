import type { QuarterTurns } from "#shared/domain/geometry.ts";

/** x' = a x + c y + e, y' = b x + d y + f; as PDF writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Corners in a page's own coordinates. */
export type Corners = readonly [left: number, bottom: number, right: number, top: number];

/** A rectangle on the upright page, in points from its bottom left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the upright page (points, origin bottom left) lies in a page's own coordinates. */
export interface PageFrame {
  readonly widthPt: number;
  readonly heightPt: number;
  /** From upright points to the page's own coordinates; shrinks by UserUnit. */
  readonly toPage: Matrix;
}

/** The frame of a page whose visible box is `corners`, shown with `turns` (its /Rotate) and `userUnit`. */
export function frameOf(corners: Corners, turns: QuarterTurns, userUnit = 1): PageFrame {
  const [left, bottom, right, top] = corners;
  const width = (right - left) * userUnit;
  const height = (top - bottom) * userUnit;
  const s = 1 / userUnit;
  switch (turns) {
    case 0:
      return { widthPt: width, heightPt: height, toPage: [s, 0, 0, s, left, bottom] };
    case 1:
      return { widthPt: height, heightPt: width, toPage: [0, s, -s, 0, right, bottom] };
    case 2:
      return { widthPt: width, heightPt: height, toPage: [-s, 0, 0, -s, right, top] };
    case 3:
      return { widthPt: height, heightPt: width, toPage: [0, -s, s, 0, left, top] };
  }
}

/** The box with points added at the bottom and at the right of the page as shown. */
export function extendSheet(corners: Corners, turns: QuarterTurns, below: number, beside: number): Corners {
  const [left, bottom, right, top] = corners;
  switch (turns) {
    case 0:
      return [left, bottom - below, right + beside, top];
    case 1:
      return [left, bottom, right + below, top + beside];
    case 2:
      return [left - beside, bottom, right, top + below];
    case 3:
      return [left - below, bottom - beside, right, top];
  }
}

/** `inner` first, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The matrix that leads back. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}

export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [a, b, c, d, e, f] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest upright rectangle around a mapped one, as corners. */
export function applyToCorners(matrix: Matrix, [left, bottom, right, top]: Corners): Corners {
  const points = [
    apply(matrix, left, bottom),
    apply(matrix, right, bottom),
    apply(matrix, left, top),
    apply(matrix, right, top),
  ];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
