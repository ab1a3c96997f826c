import type { Raster } from "#electron/ports.ts";
import { estimateSkew } from "./estimateSkew.ts";
import { findPaper } from "./findPaper.ts";
import { rotateRaster } from "./rotateRaster.ts";
import { type Point, type Quad, quadMap, warpQuad } from "./warpQuad.ts";

/** A page made easier to read; what the pack shows stays as it was. */
export interface Straightened {
  readonly raster: Raster;
  /** The sheet that was found in a photo; null where the page fills the picture. */
  readonly quad: Quad | null;
  /** Skew that was taken out, degrees, clockwise positive. */
  readonly skewDegrees: number;
  /** From fractions of the straightened picture to fractions of the one given. */
  toOriginal(x: number, y: number): Point;
}

/** Smaller skews do not hurt reading, and every turn blurs a little. */
const LEAST_SKEW_DEGREES = 0.3;

/** Cuts a photographed sheet out, seen straight on, and levels its lines. */
export function straighten(raster: Raster): Straightened {
  const quad = findPaper(raster);
  const flat = quad ? warpQuad(raster, quad) : raster;
  const skew = estimateSkew(flat);
  const skewDegrees = Math.abs(skew) < LEAST_SKEW_DEGREES ? 0 : skew;
  const fromQuad = quad ? quadMap(quad) : (x: number, y: number): Point => [x, y];
  const radians = (skewDegrees * Math.PI) / 180;
  const toOriginal = (x: number, y: number): Point => {
    const dx = (x - 0.5) * flat.widthPx;
    const dy = (y - 0.5) * flat.heightPx;
    const levelX = dx * Math.cos(radians) - dy * Math.sin(radians);
    const levelY = dx * Math.sin(radians) + dy * Math.cos(radians);
    return fromQuad(levelX / flat.widthPx + 0.5, levelY / flat.heightPx + 0.5);
  };
  return { raster: rotateRaster(flat, -skewDegrees), quad, skewDegrees, toOriginal };
}
