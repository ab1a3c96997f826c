import type { Grey } from "./grey.ts";

/** x' = (a x + b y + c) / (g x + h y + 1), y' = (d x + e y + f) / (g x + h y + 1): from target to source pixels. */
export interface Projection {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** For a source that shows things turned clockwise by `degrees` about its centre, and a target that shows them straight. */
export function rotationAbout(source: Grey, target: { width: number; height: number }, degrees: number): Projection {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const [cx, cy, ox, oy] = [source.width / 2, source.height / 2, target.width / 2, target.height / 2];
  return { a: cos, b: -sin, c: cx - cos * ox + sin * oy, d: sin, e: cos, f: cy - sin * ox - cos * oy, g: 0, h: 0 };
}

export function project(by: Projection, x: number, y: number): Point {
  const w = by.g * x + by.h * y + 1;
  return { x: (by.a * x + by.b * y + by.c) / w, y: (by.d * x + by.e * y + by.f) / w };
}

/** The projection that takes the target rectangle's corners (clockwise from the top left) to four source points. */
export function projectionTo(
  width: number,
  height: number,
  corners: readonly [Point, Point, Point, Point],
): Projection {
  const [p0, p1, p2, p3] = corners;
  const dx1 = p1.x - p2.x;
  const dx2 = p3.x - p2.x;
  const dx3 = p0.x - p1.x + p2.x - p3.x;
  const dy1 = p1.y - p2.y;
  const dy2 = p3.y - p2.y;
  const dy3 = p0.y - p1.y + p2.y - p3.y;
  const det = dx1 * dy2 - dx2 * dy1 || 1e-9;
  const g = (dx3 * dy2 - dx2 * dy3) / det;
  const h = (dx1 * dy3 - dx3 * dy1) / det;
  return {
    a: (p1.x - p0.x + g * p1.x) / width,
    b: (p3.x - p0.x + h * p3.x) / height,
    c: p0.x,
    d: (p1.y - p0.y + g * p1.y) / width,
    e: (p3.y - p0.y + h * p3.y) / height,
    f: p0.y,
    g: g / width,
    h: h / height,
  };
}

/** Samples the source bilinearly at the projection of every target pixel; outside is the nearest edge pixel, or `outside`. */
export function warpGrey(
  source: Grey,
  width: number,
  height: number,
  by: Projection,
  outside: number | null = null,
): Grey {
  const out = new Uint8Array(width * height);
  const { data, width: w, height: h } = source;
  const affine = by.g === 0 && by.h === 0;
  const maxX = w - 1.001;
  const maxY = h - 1.001;
  for (let y = 0; y < height; y++) {
    let nx = by.a * 0.5 + by.b * (y + 0.5) + by.c;
    let ny = by.d * 0.5 + by.e * (y + 0.5) + by.f;
    let nw = by.g * 0.5 + by.h * (y + 0.5) + 1;
    const row = y * width;
    for (let x = 0; x < width; x++) {
      let sx = (affine ? nx : nx / nw) - 0.5;
      let sy = (affine ? ny : ny / nw) - 0.5;
      nx += by.a;
      ny += by.d;
      nw += by.g;
      if (sx < 0 || sy < 0 || sx > maxX || sy > maxY) {
        if (outside !== null && (sx < -1 || sy < -1 || sx > w || sy > h)) {
          out[row + x] = outside;
          continue;
        }
        sx = sx < 0 ? 0 : Math.min(sx, maxX);
        sy = sy < 0 ? 0 : Math.min(sy, maxY);
      }
      const ix = sx | 0;
      const iy = sy | 0;
      const fx = ((sx - ix) * 256) | 0;
      const fy = ((sy - iy) * 256) | 0;
      const at = iy * w + ix;
      const upper = (data[at] as number) * (256 - fx) + (data[at + 1] as number) * fx;
      const lower = (data[at + w] as number) * (256 - fx) + (data[at + w + 1] as number) * fx;
      out[row + x] = (upper * (256 - fy) + lower * fy + 32768) >> 16;
    }
  }
  return { width, height, data: out };
}
