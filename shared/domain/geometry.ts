/** [left, top, width, height] as fractions (0..1) of the upright page, origin at the top left. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** Clockwise quarter turns. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** PostScript points per millimetre. */
export const PT_PER_MM = 72 / 25.4;
/** A4 portrait in points. */
export const A4_PT = { widthPt: 210 * PT_PER_MM, heightPt: 297 * PT_PER_MM } as const;

/** Whether the longer side by the shorter is that of a sheet of A4 or US letter paper. */
export function isSheetShape(aspect: number): boolean {
  return Math.abs(aspect - Math.SQRT2) < 0.03 || Math.abs(aspect - 11 / 8.5) < 0.004;
}

/** The smallest box that holds all given boxes; null for none. */
export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const [l, t, w, h] of boxes) {
    left = Math.min(left, l);
    top = Math.min(top, t);
    right = Math.max(right, l + w);
    bottom = Math.max(bottom, t + h);
  }
  return [left, top, right - left, bottom - top];
}

/** Quarter turns modulo 4; opposite turns cancel out. */
export function turnBy(turns: QuarterTurns, by: number): QuarterTurns {
  return ((((turns + by) % 4) + 4) % 4) as QuarterTurns;
}

/** The box after the page it lies on is turned clockwise. */
export function turnBox(box: Box, turns: QuarterTurns): Box {
  const [l, t, w, h] = box;
  switch (turns) {
    case 0:
      return box;
    case 1:
      return [1 - t - h, l, h, w];
    case 2:
      return [1 - l - w, 1 - t - h, w, h];
    case 3:
      return [t, 1 - l - w, h, w];
  }
}

/** A flat thing seen at an angle, in fractions: x' = (a x + b y + c) / (g x + h y + 1), y' = (d x + e y + f) / (g x + h y + 1). */
export interface Perspective {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
}

/** The perspective that leads back. */
export function reversePerspective({ a, b, c, d, e, f, g, h }: Perspective): Perspective {
  const w = a * e - b * d;
  return {
    a: (e - f * h) / w,
    b: (c * h - b) / w,
    c: (b * f - c * e) / w,
    d: (f * g - d) / w,
    e: (a - c * g) / w,
    f: (c * d - a * f) / w,
    g: (d * h - e * g) / w,
    h: (b * g - a * h) / w,
  };
}

/** Where a small box on one side of a perspective stands on the other; it keeps its shape about its centre. */
export function throughPerspective([left, top, width, height]: Box, by: Perspective): Box {
  const to = (x: number, y: number): readonly [number, number] => {
    const w = by.g * x + by.h * y + 1;
    return [(by.a * x + by.b * y + by.c) / w, (by.d * x + by.e * y + by.f) / w];
  };
  const [x, y] = to(left + width / 2, top + height / 2);
  const w = Math.abs(to(left + width, top + height / 2)[0] - to(left, top + height / 2)[0]);
  const h = Math.abs(to(left + width / 2, top + height)[1] - to(left + width / 2, top)[1]);
  return [x - w / 2, y - h / 2, w, h];
}
