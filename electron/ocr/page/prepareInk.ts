import { boxMean } from "../pixels/boxMean.ts";
import type { Component } from "../pixels/components.ts";
import { findComponents } from "../pixels/components.ts";
import type { Grey } from "../pixels/grey.ts";
import { liftRules } from "./liftRules.ts";
import { lightenPanels } from "./lightenPanels.ts";

/** A page made ready for finding its lines. */
export interface PreparedPage {
  /** Dark on light everywhere, ruling lines painted over. */
  readonly image: Grey;
  /** Parts of ink that touch, ruling lines taken out. */
  readonly parts: readonly Component[];
  /** Upright ruling lines: what stands left and right of one is not one line of text. */
  readonly dividers: readonly Component[];
  /** Median height of what may be letters, px. */
  readonly letterHeight: number;
}

/** Turns white-on-dark panels round, tells ink from paper and takes ruling lines out. */
export function prepareInk(page: Grey): PreparedPage {
  const light = lightenPanels(page);
  const mean = boxMean(light, Math.max(8, Math.round(Math.min(page.width, page.height) / 110)));
  const ink = inkAgainst(light, mean);
  const before = letterHeightOf(findComponents(ink), page);
  const { image, dividers } = liftRules(light, mean, ink, before);
  const parts = findComponents(ink);
  const letterHeight = letterHeightOf(parts, page);
  const bars = parts.filter((part) => isBar(part, letterHeight));
  return {
    image,
    parts: parts.filter((part) => !isBar(part, letterHeight)),
    dividers: [...dividers, ...bars],
    letterHeight,
  };
}

/** An upright rule between two rows of a table, too short to be lifted. */
function isBar({ left, right, top, bottom }: Component, letterHeight: number): boolean {
  const height = bottom - top;
  return height > letterHeight * 1.9 && (right - left) * 8 < height;
}

/** 1 where a pixel is clearly darker than its surroundings, by an amount that grows with their light. */
function inkAgainst(image: Grey, mean: Grey): Grey {
  const out = new Uint8Array(image.data.length);
  for (let pixel = 0; pixel < out.length; pixel++) {
    const around = mean.data[pixel] as number;
    out[pixel] = (image.data[pixel] as number) < around - 9 - (around >> 4) ? 1 : 0;
  }
  return { width: image.width, height: image.height, data: out };
}

/** Share of the long side that letters of usual print take, where too few are seen to measure them. */
const USUAL_LETTER = 22 / 3508;

function letterHeightOf(parts: readonly Component[], page: Grey): number {
  const longSide = Math.max(page.width, page.height);
  const least = Math.max(5, longSide * 0.0022);
  const heights: number[] = [];
  for (const { left, right, top, bottom, area } of parts) {
    const height = bottom - top;
    const width = right - left;
    if (height < least || height > longSide * 0.03 || width > height * 4 || height > width * 9) continue;
    if (area > 0.12 * width * height) heights.push(height);
  }
  if (heights.length < 25) return longSide * USUAL_LETTER;
  heights.sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? longSide * USUAL_LETTER;
}
