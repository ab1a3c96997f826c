import type { Component } from "../pixels/components.ts";
import { findComponents } from "../pixels/components.ts";
import type { Grey } from "../pixels/grey.ts";

/** A page without its ruling lines. */
export interface WithoutRules {
  readonly image: Grey;
  /** The upright ones. */
  readonly dividers: readonly Component[];
}

/**
 * Takes long thin straight runs out of the ink (in place) and paints them over in the picture with the light around them.
 * Where a letter crosses a line its stroke stays. Lengths follow the height of the page's letters, px.
 */
export function liftRules(image: Grey, mean: Grey, ink: Grey, letterHeight: number): WithoutRules {
  const { width, height } = image;
  const thin = Math.max(4, Math.round(letterHeight * 0.34));
  const rules = new Uint8Array(ink.data.length);
  const along = { lines: height, lineStep: width, step: 1 };
  for (let y = 0; y < height; y++) {
    let run = 0;
    for (let x = 0; x <= width; x++) {
      if (x < width && ink.data[y * width + x] === 1) run++;
      else {
        if (run >= letterHeight * 4) markRun(ink.data, rules, along, y * width + x - run, y, run, thin);
        run = 0;
      }
    }
  }
  const upright = new Uint8Array(ink.data.length);
  const down = { lines: width, lineStep: 1, step: width };
  // Row by row, as the pixels lie, with one count a column.
  const runs = new Uint32Array(width);
  for (let y = 0; y <= height; y++) {
    for (let x = 0; x < width; x++) {
      if (y < height && ink.data[y * width + x] === 1) runs[x] = (runs[x] as number) + 1;
      else if (runs[x] !== 0) {
        const run = runs[x] as number;
        if (run >= letterHeight * 3.4) markRun(ink.data, upright, down, (y - run) * width + x, x, run, thin);
        runs[x] = 0;
      }
    }
  }
  const data = new Uint8Array(image.data);
  const paint = (at: number): void => {
    const light = mean.data[at] as number;
    if ((data[at] as number) < light) data[at] = light;
  };
  // The soft edge of a line is no letter either.
  const edges = [
    { of: rules, by: [-2 * width, -width, width, 2 * width] },
    { of: upright, by: [-2, -1, 1, 2] },
  ];
  for (const { of } of edges) for (let at = 0; at < of.length; at++) if (of[at] === 1) ink.data[at] = 0;
  for (const { of, by } of edges) {
    for (let at = 0; at < of.length; at++) {
      if (of[at] === 0) continue;
      paint(at);
      for (const step of by) if (ink.data[at + step] === 0) paint(at + step);
    }
  }
  const dividers = findComponents({ width, height, data: upright }).filter(
    (part) => part.bottom - part.top > letterHeight * 1.5,
  );
  return { image: { width, height, data }, dividers };
}

/** How to step through pixels along a run and across it. */
interface Walk {
  /** Rows or columns there are, and from one to the next. */
  readonly lines: number;
  readonly lineStep: number;
  /** From one pixel of the run to the next. */
  readonly step: number;
}

/** Marks the pixels of a run that is thin for the most part, but not where something thicker crosses it. */
function markRun(
  ink: Uint8Array,
  rules: Uint8Array,
  { lines, lineStep, step }: Walk,
  start: number,
  line: number,
  length: number,
  thin: number,
): void {
  const thickAt = (at: number): boolean => {
    let thickness = 1;
    for (let by = 1; line - by >= 0 && ink[at - by * lineStep] === 1 && thickness <= thin; by++) thickness++;
    for (let by = 1; line + by < lines && ink[at + by * lineStep] === 1 && thickness <= thin; by++) thickness++;
    return thickness > thin;
  };
  const thick = new Uint8Array(length);
  let many = 0;
  for (let index = 0; index < length; index++) {
    if (!thickAt(start + index * step)) continue;
    thick[index] = 1;
    many++;
  }
  if (many > length * 0.4) return;
  for (let index = 0; index < length; index++) if (thick[index] === 0) rules[start + index * step] = 1;
}
