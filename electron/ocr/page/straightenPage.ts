import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
import type { StraightView } from "#shared/domain/recognised.ts";
import type { Grey } from "../pixels/grey.ts";
import { turnGrey } from "../pixels/grey.ts";
import { type Point, type Projection, project, projectionTo, rotationAbout, warpGrey } from "../pixels/warp.ts";

/** Corners of a sheet as fractions of a picture: top left, top right, bottom right, bottom left. */
export type SheetCorners = readonly [
  readonly [number, number],
  readonly [number, number],
  readonly [number, number],
  readonly [number, number],
];

/** A page whose lines run level, from left to right. */
export interface StraightPage {
  readonly image: Grey;
  /** Clockwise quarter turns that were made. */
  readonly turns: QuarterTurns;
  /** From its pixels to those of the page as shown. */
  readonly toShown: Projection;
}

/** Skew under this is left as it is: Tesseract follows it (degrees). */
const NEGLIGIBLE_SKEW = 0.35;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of a sheet seen straight on, px of the picture it was found in. */
export function sheetSize(shown: Size, corners: SheetCorners): Size {
  const [tl, tr, br, bl] = corners;
  const side = (a: readonly [number, number], b: readonly [number, number]): number =>
    Math.hypot((a[0] - b[0]) * shown.width, (a[1] - b[1]) * shown.height);
  return {
    width: Math.max(1, Math.round(Math.max(side(tl, tr), side(bl, br)))),
    height: Math.max(1, Math.round(Math.max(side(tl, bl), side(tr, br)))),
  };
}

/** Opposite sides of a sheet seen by a camera differ by no more than this. */
const LEAST_SIDES = 0.6;
/** A table is darker or lighter than the paper on it by this share. */
const LEAST_CONTRAST = 0.13;

/** False for what only seems a sheet: the shading of a scan, the frame of a certificate. */
export function isSheet(shown: Grey, corners: SheetCorners): boolean {
  const side = (from: number, to: number): number => {
    const [a = [0, 0], b = [0, 0]] = [corners[from], corners[to]];
    return Math.hypot((a[0] - b[0]) * shown.width, (a[1] - b[1]) * shown.height);
  };
  const alike = (a: number, b: number): boolean => Math.min(a, b) > LEAST_SIDES * Math.max(a, b);
  if (!alike(side(0, 1), side(3, 2)) || !alike(side(0, 3), side(1, 2))) return false;
  const isInside = (x: number, y: number): boolean =>
    corners.every(([ax, ay], index) => {
      const [bx, by] = corners[(index + 1) % 4] ?? [0, 0];
      return (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0;
    });
  const light = { inside: 0, outside: 0 };
  const count = { inside: 0, outside: 0 };
  const steps = 80;
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const [x, y] = [(column + 0.5) / steps, (row + 0.5) / steps];
      const where = isInside(x, y) ? "inside" : "outside";
      light[where] += shown.data[Math.floor(y * shown.height) * shown.width + Math.floor(x * shown.width)] ?? 0;
      count[where] += 1;
    }
  }
  if (count.inside === 0 || count.outside === 0) return false;
  const share = light.outside / count.outside / Math.max(1, light.inside / count.inside);
  return Math.abs(1 - share) > LEAST_CONTRAST;
}

/** From a picture of the sheet of the given size to the picture it was found in. */
export function sheetProjection(shown: Size, corners: SheetCorners, size: Size): Projection {
  const at = ([x, y]: readonly [number, number]): Point => ({ x: x * shown.width, y: y * shown.height });
  return projectionTo(size.width, size.height, [at(corners[0]), at(corners[1]), at(corners[2]), at(corners[3])]);
}

/** Sheet cut out, quarter turns made, skew taken out, in one step from the pixels as shown. */
export function straightenPage(
  shown: Grey,
  corners: SheetCorners | null,
  turns: QuarterTurns,
  skewDegrees: number,
): StraightPage {
  const skew = Math.abs(skewDegrees) < NEGLIGIBLE_SKEW ? 0 : skewDegrees;
  const flat = corners === null ? shown : sheetSize(shown, corners);
  const size = turns % 2 === 0 ? flat : { width: flat.height, height: flat.width };
  const turned = turnProjection(flat, turns);
  if (corners === null && skew === 0) return { image: turnGrey(shown, turns), turns, toShown: turned };
  const target: Grey = { width: size.width, height: size.height, data: new Uint8Array(0) };
  const level = skew === 0 ? turned : compose(turned, rotationAbout(target, target, skew));
  const toShown = corners === null ? level : compose(sheetProjection(shown, corners, flat), level);
  return { image: warpGrey(shown, size.width, size.height, toShown, 255), turns, toShown };
}

/** The same page stood on its head. */
export function turnOver(page: StraightPage): StraightPage {
  return {
    image: turnGrey(page.image, 2),
    turns: ((page.turns + 2) % 4) as QuarterTurns,
    toShown: compose(page.toShown, turnProjection(page.image, 2)),
  };
}

/** Maps a frame of the straight page to a box of the upright page; a frame keeps its size about its centre. */
export function boxMapper(
  page: StraightPage,
  shown: Size,
): (left: number, top: number, width: number, height: number) => Box {
  const toUpright = (x: number, y: number): Point => {
    const at = project(page.toShown, x, y);
    const [u, v] = [at.x / shown.width, at.y / shown.height];
    if (page.turns === 0) return { x: u, y: v };
    if (page.turns === 1) return { x: 1 - v, y: u };
    return page.turns === 2 ? { x: 1 - u, y: 1 - v } : { x: v, y: 1 - u };
  };
  const [uprightWidth, uprightHeight] =
    page.turns % 2 === 0 ? [shown.width, shown.height] : [shown.height, shown.width];
  const apart = (a: Point, b: Point): number => Math.hypot((a.x - b.x) * uprightWidth, (a.y - b.y) * uprightHeight);
  return (left, top, width, height) => {
    const middle = toUpright(left + width / 2, top + height / 2);
    const w = apart(toUpright(left, top + height / 2), toUpright(left + width, top + height / 2)) / uprightWidth;
    const h = apart(toUpright(left + width / 2, top), toUpright(left + width / 2, top + height)) / uprightHeight;
    const l = clamp(middle.x - w / 2);
    const t = clamp(middle.y - h / 2);
    return [l, t, Math.min(w, 1 - l), Math.min(h, 1 - t)];
  };
}

/** From fractions of the straight page to fractions of the upright one; undefined where that is the same page. */
export function straightView(page: StraightPage, shown: Size): StraightView | undefined {
  const { a, b, d, e, g, h } = page.toShown;
  if (g === 0 && h === 0 && (a === 0 || b === 0) && (d === 0 || e === 0)) return undefined;
  const { width, height } = page.image;
  const fractions = scaling(1 / shown.width, 1 / shown.height);
  const upright = compose(turnProjection({ width: 1, height: 1 }, ((4 - page.turns) % 4) as QuarterTurns), fractions);
  const toUpright = compose(upright, compose(page.toShown, scaling(width, height)));
  return { widthPx: width, heightPx: height, toUpright };
}

const scaling = (x: number, y: number): Projection => ({ a: x, b: 0, c: 0, d: 0, e: y, f: 0, g: 0, h: 0 });

/** By how much the lines fall to the right on the page as shown and turned, degrees. */
export function skewAsShown(page: StraightPage): number {
  const box = { x: page.image.width / 2, y: page.image.height / 2 };
  const from = project(page.toShown, box.x - 50, box.y);
  const to = project(page.toShown, box.x + 50, box.y);
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI + page.turns * 90;
  return angle - 360 * Math.round(angle / 360);
}

const clamp = (fraction: number): number => Math.min(1, Math.max(0, fraction));

/** From a picture after clockwise quarter turns to the one before. */
function turnProjection(before: Size, turns: QuarterTurns): Projection {
  const { width, height } = before;
  const plain = { a: 1, b: 0, c: 0, d: 0, e: 1, f: 0, g: 0, h: 0 };
  if (turns === 1) return { ...plain, a: 0, b: 1, d: -1, e: 0, f: height };
  if (turns === 2) return { ...plain, a: -1, c: width, e: -1, f: height };
  return turns === 3 ? { ...plain, a: 0, b: -1, c: width, d: 1, e: 0 } : plain;
}

/** First the inner, then the outer. */
function compose(outer: Projection, inner: Projection): Projection {
  const w = outer.g * inner.c + outer.h * inner.f + 1;
  return {
    a: (outer.a * inner.a + outer.b * inner.d + outer.c * inner.g) / w,
    b: (outer.a * inner.b + outer.b * inner.e + outer.c * inner.h) / w,
    c: (outer.a * inner.c + outer.b * inner.f + outer.c) / w,
    d: (outer.d * inner.a + outer.e * inner.d + outer.f * inner.g) / w,
    e: (outer.d * inner.b + outer.e * inner.e + outer.f * inner.h) / w,
    f: (outer.d * inner.c + outer.e * inner.f + outer.f) / w,
    g: (outer.g * inner.a + outer.h * inner.d + inner.g) / w,
    h: (outer.g * inner.b + outer.h * inner.e + inner.h) / w,
  };
}
