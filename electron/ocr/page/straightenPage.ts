import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
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
