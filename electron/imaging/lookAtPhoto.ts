import type { Raster } from "#electron/ports.ts";
import type { PhotoBackground, PhotoLook } from "#shared/domain/photoLook.ts";
import { measureColour } from "./measureLayout.ts";
import { greyOf, percentile, shrink } from "./planes.ts";

const WORKING_SIDE_PX = 400;
/** Pixels that differ from the wall by more than this belong to the person. */
const NOT_WALL = 40;
/** The head is there once this share of the middle of a row is not wall. */
const HEAD_SHARE = 0.12;

/** Measures a picture as the photo of a person: its size, colour, sharpness, wall, and where the head begins. */
export function lookAtPhoto(photo: Raster, size: { readonly widthPx: number; readonly heightPx: number }): PhotoLook {
  const small = shrink(photo, WORKING_SIDE_PX);
  const background = wallOf(small);
  return {
    ...size,
    coloured: photo.channels === 1 ? 0 : round(measureColour(small)),
    sharpness: sharpnessOf(small),
    background,
    headTop: headTopOf(small, background),
  };
}

/** Strips where a passport photo shows wall only: left and right of the head, above where hair falls. */
function wallOf(photo: Raster): PhotoBackground {
  const left = stripOf(photo, 0.02, 0.12);
  const right = stripOf(photo, 0.88, 0.98);
  const middle = (channel: number) =>
    percentile(
      [...left, ...right].map((pixel) => pixel[channel] ?? 0),
      0.5,
    );
  const levels = (strip: readonly Pixel[]) => strip.map(([red, green, blue]) => 0.3 * red + 0.59 * green + 0.11 * blue);
  const [a, b] = [levels(left), levels(right)];
  return {
    red: middle(0),
    green: middle(1),
    blue: middle(2),
    spread: round(Math.max(spreadOf(a), spreadOf(b))),
    left: round(percentile(a, 0.5)),
    right: round(percentile(b, 0.5)),
  };
}

type Pixel = readonly [red: number, green: number, blue: number];

function stripOf(photo: Raster, from: number, to: number): readonly Pixel[] {
  const pixels: Pixel[] = [];
  for (let y = Math.round(photo.heightPx * 0.03); y < photo.heightPx * 0.3; y++) {
    for (let x = Math.round(photo.widthPx * from); x < photo.widthPx * to; x++) pixels.push(pixelAt(photo, x, y));
  }
  return pixels;
}

function pixelAt({ widthPx, channels, data }: Raster, x: number, y: number): Pixel {
  const at = (y * widthPx + x) * channels;
  const level = data[at] ?? 0;
  return channels === 1 ? [level, level, level] : [level, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

/** Distance of the lightest from the darkest twentieth: noise counts little, an edge or a pattern in full. */
function spreadOf(levels: readonly number[]): number {
  return percentile(levels, 0.95) - percentile(levels, 0.05);
}

/** A sharp picture has edges one pixel wide: its strongest steps come near its whole contrast. */
function sharpnessOf(photo: Raster): number | null {
  const { width, height, data } = greyOf(photo);
  const contrast = percentile(data, 0.98) - percentile(data, 0.02);
  if (contrast < 30 || width < 40 || height < 40) return null;
  const steps: number[] = [];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const across = Math.abs((data[at + 1] ?? 0) - (data[at - 1] ?? 0));
      const down = Math.abs((data[at + width] ?? 0) - (data[at - width] ?? 0));
      steps.push(Math.max(across, down));
    }
  }
  return round(percentile(steps, 0.99) / contrast);
}

function headTopOf(photo: Raster, wall: PhotoBackground): number | null {
  const from = Math.round(photo.widthPx * 0.25);
  const to = Math.round(photo.widthPx * 0.75);
  for (let y = 0; y < photo.heightPx * 0.6; y++) {
    let person = 0;
    for (let x = from; x < to; x++) {
      const [red, green, blue] = pixelAt(photo, x, y);
      const distance = Math.max(Math.abs(red - wall.red), Math.abs(green - wall.green), Math.abs(blue - wall.blue));
      if (distance > NOT_WALL) person++;
    }
    if (person > (to - from) * HEAD_SHARE) return round(y / photo.heightPx);
  }
  return null;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
