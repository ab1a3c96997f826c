import { inkMask } from "../pixels/boxMean.ts";
import type { Grey } from "../pixels/grey.ts";
import { scaleGrey } from "../pixels/grey.ts";

/** How the lines of text lie on a page. */
export interface TextAxis {
  /** Lines run up or down the page: a quarter turn is needed. */
  readonly vertical: boolean;
  /** Skew of the lines after that quarter turn (clockwise), degrees, clockwise positive. */
  readonly skewDegrees: number;
  /** Skew of the lines if they ran the other way after all. */
  readonly otherSkewDegrees: number;
  /** Share of ink in the small picture, 0..1; under 0.002 the page is as good as empty. */
  readonly inkShare: number;
  /** Energy of the better axis over that of the other; near 1 nothing is known. */
  readonly certainty: number;
}

const SMALL_SIDE_PX = 1000;
const MAX_SKEW_DEGREES = 15;
/** Runs of ink longer than this are rules and frames, not letters (px of the small picture). */
const LONGEST_STROKE_PX = 40;

/** Finds the axis and skew of text by the sharpness of ink profiles over many angles (projection profile method). */
export function findTextAxis(page: Grey): TextAxis {
  const factor = Math.min(1, SMALL_SIDE_PX / Math.max(page.width, page.height));
  const small = scaleGrey(
    page,
    Math.max(1, Math.round(page.width * factor)),
    Math.max(1, Math.round(page.height * factor)),
  );
  const ink = withoutRules(inkMask(small, 9, 14));
  const points = pointsOf(ink, 30_000);
  const inkShare = ink.data.reduce((sum, value) => sum + value, 0) / ink.data.length;
  const across = bestAngle(points.x, points.y, small.width, small.height);
  // A clockwise quarter turn takes (x, y) to (height - y, x).
  const turned = bestAngle(
    points.y.map((y) => small.height - 1 - y),
    points.x,
    small.height,
    small.width,
  );
  const vertical = turned.energy > across.energy;
  const [better, other] = vertical ? [turned, across] : [across, turned];
  return {
    vertical,
    skewDegrees: better.degrees,
    otherSkewDegrees: other.degrees,
    inkShare,
    certainty: better.energy / Math.max(1e-9, other.energy),
  };
}

/** Long straight runs in either direction are taken away. */
function withoutRules(ink: Grey): Grey {
  const { width, height } = ink;
  const data = new Uint8Array(ink.data);
  const clear = (start: number, step: number, count: number): void => {
    for (let index = 0; index < count; index++) data[start + index * step] = 0;
  };
  const scan = (lines: number, lineStep: number, count: number, step: number): void => {
    for (let line = 0; line < lines; line++) {
      let run = 0;
      for (let at = 0; at <= count; at++) {
        const position = line * lineStep + at * step;
        if (at < count && ink.data[position] === 1) run++;
        else {
          if (run > LONGEST_STROKE_PX) clear(position - run * step, step, run);
          run = 0;
        }
      }
    }
  };
  scan(height, width, width, 1);
  scan(width, 1, height, width);
  return { width, height, data };
}

function pointsOf(ink: Grey, limit: number): { readonly x: Int16Array; readonly y: Int16Array } {
  let count = 0;
  for (const value of ink.data) count += value;
  const every = Math.max(1, Math.ceil(count / limit));
  const x = new Int16Array(Math.ceil(count / every));
  const y = new Int16Array(x.length);
  let seen = 0;
  for (let pixel = 0; pixel < ink.data.length; pixel++) {
    if (ink.data[pixel] !== 1 || seen++ % every !== 0) continue;
    const at = (seen - 1) / every;
    x[at] = pixel % ink.width;
    y[at] = (pixel / ink.width) | 0;
  }
  return { x, y };
}

interface Angle {
  readonly degrees: number;
  readonly energy: number;
}

function bestAngle(x: Int16Array, y: Int16Array, width: number, height: number): Angle {
  const search = (from: number, to: number, step: number, start: Angle): Angle => {
    let best = start;
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const energy = energyAt(x, y, width, height, degrees);
      if (energy > best.energy) best = { degrees, energy };
    }
    return best;
  };
  const coarse = search(-MAX_SKEW_DEGREES, MAX_SKEW_DEGREES, 0.75, { degrees: 0, energy: -1 });
  const fine = search(coarse.degrees - 0.6, coarse.degrees + 0.6, 0.15, coarse);
  return search(fine.degrees - 0.1, fine.degrees + 0.1, 0.05, fine);
}

/** Sum of squared steps of the ink profile along lines that fall by `degrees` to the right. */
function energyAt(x: Int16Array, y: Int16Array, width: number, height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const offset = Math.ceil(Math.abs(slope) * width) + 2;
  const profile = new Float64Array(height + 2 * offset);
  const size = profile.length;
  for (let index = 0; index < x.length; index++) {
    const at = (y[index] ?? 0) - slope * (x[index] ?? 0) + offset;
    const row = Math.floor(at);
    if (row < 0 || row + 1 >= size) continue;
    const share = at - row;
    profile[row] = (profile[row] ?? 0) + 1 - share;
    profile[row + 1] = (profile[row + 1] ?? 0) + share;
  }
  let energy = 0;
  for (let row = 1; row < size; row++) {
    const step = (profile[row] ?? 0) - (profile[row - 1] ?? 0);
    energy += step * step;
  }
  return energy / Math.max(1, x.length);
}
