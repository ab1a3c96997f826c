import sharp from "sharp";
import type { Point, Projection } from "#electron/ocr/pixels/warp.ts";
import { projectionTo } from "#electron/ocr/pixels/warp.ts";
import type { Raster } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";

/** Colour pixels, three bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export type Colour = readonly [red: number, green: number, blue: number];
export type Corners = readonly [Point, Point, Point, Point];

export function plainPicture(width: number, height: number, [r, g, b]: Colour): Picture {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < data.length; at += 3) {
    data[at] = r;
    data[at + 1] = g;
    data[at + 2] = b;
  }
  return { width, height, data };
}

/** An SVG drawn at a size, over white. */
export async function drawSvg(svg: string, width: number, height: number): Promise<Picture> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(Math.round(width), Math.round(height), { fit: "fill" })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Lays a picture into another so that its corners (clockwise from the top left) come to the given points. */
export function layInto(into: Picture, drawn: Picture, corners: Corners, radius = 0): void {
  const back = inverseOf(projectionTo(drawn.width, drawn.height, corners));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(into.width, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(into.height, Math.ceil(Math.max(...ys)))];
  const { width: w, height: h, data } = drawn;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const px = x + 0.5;
      const py = y + 0.5;
      const depth = back.g * px + back.h * py + 1;
      const sx = (back.a * px + back.b * py + back.c) / depth - 0.5;
      const sy = (back.d * px + back.e * py + back.f) / depth - 0.5;
      if (sx < 0 || sy < 0 || sx > w - 1.01 || sy > h - 1.01) continue;
      if (radius > 0) {
        const ex = Math.max(0, radius - sx, sx - (w - radius));
        const ey = Math.max(0, radius - sy, sy - (h - radius));
        if (ex * ex + ey * ey > radius * radius) continue;
      }
      const ix = sx | 0;
      const iy = sy | 0;
      const fx = sx - ix;
      const fy = sy - iy;
      const from = (iy * w + ix) * 3;
      const to = (y * into.width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const at = from + channel;
        const upper = (data[at] as number) * (1 - fx) + (data[at + 3] as number) * fx;
        const lower = (data[at + w * 3] as number) * (1 - fx) + (data[at + w * 3 + 3] as number) * fx;
        into.data[to + channel] = upper * (1 - fy) + lower * fy + 0.5;
      }
    }
  }
}

/** The inverse of a projection's 3 x 3 matrix, scaled so that its last element is 1. */
function inverseOf({ a, b, c, d, e, f, g, h }: Projection): Projection {
  const i = a * e - b * d;
  return {
    a: (e - f * h) / i,
    b: (c * h - b) / i,
    c: (b * f - c * e) / i,
    d: (f * g - d) / i,
    e: (a - c * g) / i,
    f: (c * d - a * f) / i,
    g: (d * h - e * g) / i,
    h: (b * g - a * h) / i,
  };
}

/** Blur, resolution lost and regained, JPEG, and quarter turns clockwise, in this order. */
export async function develop(
  picture: Picture,
  how: { readonly blur: number; readonly shrink: number; readonly quality: number; readonly turns: QuarterTurns },
): Promise<Raster> {
  const raw = (one: Picture) => sharp(one.data, { raw: { width: one.width, height: one.height, channels: 3 } });
  let line = raw(picture);
  if (how.blur > 0.3) line = line.blur(how.blur);
  let current: Picture = picture;
  const flat = await line.raw().toBuffer({ resolveWithObject: true });
  current = { width: flat.info.width, height: flat.info.height, data: flat.data };
  if (how.shrink < 1) {
    const small = await raw(current)
      .resize(Math.round(picture.width * how.shrink))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const large = await raw({ width: small.info.width, height: small.info.height, data: small.data })
      .resize(picture.width, picture.height, { fit: "fill", kernel: "cubic" })
      .raw()
      .toBuffer({ resolveWithObject: true });
    current = { width: large.info.width, height: large.info.height, data: large.data };
  }
  const jpeg = await raw(current)
    .rotate(how.turns * 90)
    .jpeg({ quality: how.quality })
    .toBuffer();
  const { data, info } = await sharp(jpeg).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, channels: 3, data, dpi: 200 };
}
