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
  findRuns(ink.data, rules, { lines: height, lineStep: width, count: width, step: 1 }, letterHeight * 4, thin);
  const upright = new Uint8Array(ink.data.length);
  findRuns(ink.data, upright, { lines: width, lineStep: 1, count: height, step: width }, letterHeight * 3.4, thin);
  const data = new Uint8Array(image.data);
  const paint = (at: number): void => {
    const light = mean.data[at] as number;
    if ((data[at] as number) < light) data[at] = light;
  };
  for (let at = 0; at < rules.length; at++) {
    if (rules[at] === 0 && upright[at] === 0) continue;
    ink.data[at] = 0;
    paint(at);
  }
  // The soft edge of a line is no letter either.
  for (let at = 2 * width; at < rules.length - 2 * width; at++) {
    if (rules[at] === 1) for (const by of [-2 * width, -width, width, 2 * width]) soften(at + by);
    if (upright[at] === 1) for (const by of [-2, -1, 1, 2]) soften(at + by);
  }
  function soften(at: number): void {
    if (ink.data[at] === 0) paint(at);
  }
  const dividers = findComponents({ width, height, data: upright }).filter(
    (part) => part.bottom - part.top > letterHeight * 1.5,
  );
  return { image: { width, height, data }, dividers };
}

interface Walk {
  readonly lines: number;
  readonly lineStep: number;
  readonly count: number;
  readonly step: number;
}

function findRuns(ink: Uint8Array, rules: Uint8Array, walk: Walk, longEnough: number, thin: number): void {
  const { lines, lineStep, count, step } = walk;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    let run = 0;
    for (let at = 0; at <= count; at++) {
      if (at < count && ink[start + at * step] === 1) {
        run++;
        continue;
      }
      if (run >= longEnough) markRun(ink, rules, walk, start + (at - run) * step, line, run, thin);
      run = 0;
    }
  }
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
