import type { Raster } from "#electron/ports.ts";
import { warpRaster } from "./warpRaster.ts";

/** A point as fractions of a picture, origin at the top left. */
export type Point = readonly [x: number, y: number];
/** Corners of a sheet in a picture: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

/** The sheet seen straight on: its corners become the picture's corners. For reading only. */
export function warpQuad(raster: Raster, quad: Quad): Raster {
  const { widthPx: width, heightPx: height } = raster;
  const [tl, tr, br, bl] = quad;
  const side = (a: Point, b: Point) => Math.hypot((a[0] - b[0]) * width, (a[1] - b[1]) * height);
  const widthPx = Math.max(1, Math.round((side(tl, tr) + side(bl, br)) / 2));
  const heightPx = Math.max(1, Math.round((side(tl, bl) + side(tr, br)) / 2));
  const map = quadMap(quad);
  return warpRaster(raster, widthPx, heightPx, (x, y, to) => {
    const [u, v] = map(x / widthPx, y / heightPx);
    to[0] = u * width;
    to[1] = v * height;
  });
}

/** From fractions of the sheet seen straight on to fractions of the picture it was found in. */
export function quadMap(quad: Quad): (x: number, y: number) => Point {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = quad;
  const dx1 = x1 - x2;
  const dx2 = x3 - x2;
  const dx3 = x0 - x1 + x2 - x3;
  const dy1 = y1 - y2;
  const dy2 = y3 - y2;
  const dy3 = y0 - y1 + y2 - y3;
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = determinant === 0 ? 0 : (dx3 * dy2 - dx2 * dy3) / determinant;
  const h = determinant === 0 ? 0 : (dx1 * dy3 - dx3 * dy1) / determinant;
  return (u, v) => {
    const w = g * u + h * v + 1;
    return [
      ((x1 - x0 + g * x1) * u + (x3 - x0 + h * x3) * v + x0) / w,
      ((y1 - y0 + g * y1) * u + (y3 - y0 + h * y3) * v + y0) / w,
    ];
  };
}
