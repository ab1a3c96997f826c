import type { Point } from "#electron/ocr/pixels/warp.ts";
import type { Raster } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import { type Drawing, drawDocument } from "./drawDocument.ts";
import { type Colour, type Corners, develop, drawSvg, layInto, type Picture, plainPicture } from "./picture.ts";
import { makeWildZone } from "./wildTexts.ts";

/** `specimen`: scans and renders, often printed over; `wild`: photos; `small`: either, with capitals of 8 to 13 px. */
export type WildLevel = "specimen" | "wild" | "small";

export interface WildPage {
  readonly page: Raster;
  readonly lines: readonly string[];
  readonly rotation: QuarterTurns;
  readonly about: string;
}

const between = (random: () => number, from: number, to: number): number => from + (to - from) * random();
const chance = (random: () => number, share: number): boolean => random() < share;
const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A picture of a document as collections of specimens have them, made from nothing but chance. */
export async function makeWildPage(random: () => number, level: WildLevel): Promise<WildPage> {
  const lines = makeWildZone(random);
  const drawing = drawDocument(random, lines);
  const photo = level === "wild" || (level === "small" && chance(random, 0.5));
  const capital =
    level === "small" ? between(random, 8, 13) : Math.exp(between(random, Math.log(11), Math.log(photo ? 30 : 38)));
  const pxPerMm = capital / drawing.capitalMm;
  const document = await drawSvg(drawing.svg, drawing.widthMm * pxPerMm, drawing.heightMm * pxPerMm);
  const stage = photo
    ? await photograph(random, document, drawing, pxPerMm)
    : await layOnGlass(random, document, drawing, pxPerMm);
  light(random, stage.page, photo);
  const rotation = (chance(random, 0.65) ? 0 : Math.floor(random() * 4)) as QuarterTurns;
  const blur = (chance(random, 0.5) ? between(random, 0, 0.05) : between(random, 0, photo ? 0.1 : 0.07)) * capital;
  const shrink = chance(random, 0.2) && capital > 13 ? between(random, 10, 14) / capital : 1;
  const quality = Math.round(chance(random, 0.3) ? between(random, 28, 55) : between(random, 55, 94));
  const page = await develop(stage.page, {
    blur,
    shrink: Math.min(1, shrink),
    quality,
    turns: ((4 - rotation) % 4) as QuarterTurns,
  });
  const about = [level, photo ? "photo" : "scan", `${lines.length}x${lines[0]?.length}`, drawing.about, stage.about];
  about.push(`cap ${capital.toFixed(0)} blur ${blur.toFixed(1)} res ${shrink.toFixed(2)} q${quality} r${rotation}`);
  return { page, lines, rotation, about: about.filter(Boolean).join(" ") };
}

interface Stage {
  readonly page: Picture;
  readonly about: string;
}

function cornersAround(w: number, h: number, centre: Point, degrees: number): [Point, Point, Point, Point] {
  const angle = (degrees * Math.PI) / 180;
  const turn = (x: number, y: number): Point => ({
    x: centre.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: centre.y + x * Math.sin(angle) + y * Math.cos(angle),
  });
  return [turn(-w / 2, -h / 2), turn(w / 2, -h / 2), turn(w / 2, h / 2), turn(-w / 2, h / 2)];
}

/** A scan or a render: the document alone, on A4, in a spread, or with its other side. */
async function layOnGlass(random: () => number, document: Picture, drawing: Drawing, pxPerMm: number): Promise<Stage> {
  const kind = random();
  const { width: w, height: h } = document;
  const degrees = chance(random, 0.35) ? between(random, -1, 1) * pick(random, [1, 3, 8]) : 0;
  const glass: Colour = chance(random, 0.7)
    ? [248, 248, 248]
    : [between(random, 0, 60), between(random, 0, 60), between(random, 0, 60)];
  if (kind < 0.35 && degrees === 0) {
    const cut = between(random, 0, 0.012) * w;
    const page = plainPicture(Math.round(w - cut), Math.round(h - cut), glass);
    layInto(page, document, cornersAround(w, h, { x: page.width / 2, y: page.height / 2 }, 0));
    return { page, about: "cropped" };
  }
  const radius = drawing.isCard && chance(random, 0.8) ? 3.2 * pxPerMm : 0;
  if (kind < 0.6) {
    const slack = 1.04 + Math.abs(Math.sin((degrees * Math.PI) / 180)) * 0.7 + between(random, 0, 0.3);
    const page = plainPicture(Math.round(w * slack), Math.round((h + w * 0.1) * slack), glass);
    layInto(page, document, cornersAround(w, h, { x: page.width / 2, y: page.height / 2 }, degrees), radius);
    return { page, about: `alone ${degrees.toFixed(1)}°` };
  }
  if (kind < 0.8) {
    // A spread or both sides of a card: another page right above, or below.
    const other = await drawSvg(otherSide(random, drawing), w, h);
    const gap = drawing.isCard ? between(random, 0.02, 0.2) * h : 0;
    const page = plainPicture(Math.round(w * between(random, 1, 1.2)), Math.round((h * 2 + gap) * 1.06), glass);
    const below = drawing.isCard && chance(random, 0.4);
    const [upper, lower] = [h * 0.53, h * 1.53 + gap];
    layInto(page, other, cornersAround(w, h, { x: page.width / 2, y: below ? lower : upper }, degrees * 0.3), radius);
    layInto(
      page,
      document,
      cornersAround(w, h, { x: page.width / 2, y: below ? upper : lower }, degrees * 0.3),
      radius,
    );
    return { page, about: "two sides" };
  }
  const [aw, ah] = [210 * pxPerMm, 297 * pxPerMm];
  const scale = Math.min(1, 3400 / ah);
  const page = plainPicture(Math.round(aw * scale), Math.round(ah * scale), glass);
  const centre = {
    x: between(random, 0.5 * w + 8, aw - 0.5 * w - 8) * scale,
    y: between(random, 0.6 * h, ah - 0.6 * h) * scale,
  };
  layInto(page, document, cornersAround(w * scale, h * scale, centre, degrees), radius * scale);
  return { page, about: `on A4 ${degrees.toFixed(1)}°` };
}

function otherSide(random: () => number, drawing: Drawing): string {
  const { widthMm: w, heightMm: h } = drawing;
  const parts = [`<rect width="${w}" height="${h}" fill="rgb(225,228,${Math.round(between(random, 200, 240))})"/>`];
  for (let row = 0; row < 11; row++) {
    const text = pick(random, [
      "Observations / Наблюдения",
      "This passport contains 48 pages",
      "0 1 2 3 4 5 6 7 8 9",
      "HOLDER'S SIGNATURE",
      "Article 12 of the Act",
      "VISAS",
    ]);
    parts.push(
      `<text x="${between(random, 3, 20)}" y="${(h * (row + 1)) / 12}" font-family="Liberation Sans" font-size="${between(random, 1.8, 3.5)}" fill="#333">${text} ${text}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">${parts.join("")}</svg>`;
}

/** A photo: the document on a table, turned, in perspective, filling a part of the frame. */
async function photograph(random: () => number, document: Picture, drawing: Drawing, pxPerMm: number): Promise<Stage> {
  const { width: w, height: h } = document;
  const degrees = chance(random, 0.7) ? between(random, -6, 6) : between(random, -15, 15);
  const room = chance(random, 0.6) ? between(random, 1.06, 1.35) : between(random, 1.35, 2.1);
  const spread = !drawing.isCard && chance(random, 0.3);
  const width = Math.round(w * room * 1.03);
  const height = Math.round((h * (spread ? 2 : 1) + w * 0.15) * Math.min(room, 1.8));
  const page = await table(random, width, height);
  const tilt = between(random, 0, 0.045) * w;
  const centre = { x: (width / 2) * between(random, 0.97, 1.03), y: height / 2 + (spread ? h * 0.5 : 0) };
  const bend = (corners: Corners): Corners =>
    corners.map(({ x, y }) => ({
      x: x + between(random, -tilt, tilt),
      y: y + between(random, -tilt, tilt),
    })) as unknown as Corners;
  const corners = bend(cornersAround(w, h, centre, degrees));
  if (spread) {
    const other = await drawSvg(otherSide(random, drawing), w, h);
    const [a, b] = corners;
    const up = (point: Point): Point => ({
      x: point.x + Math.sin((degrees * Math.PI) / 180) * h,
      y: point.y - Math.cos((degrees * Math.PI) / 180) * h,
    });
    layInto(page, other, [up(a), up(b), b, a]);
  }
  layInto(page, document, corners, drawing.isCard ? 3.2 * pxPerMm : 0);
  return {
    page,
    about: `${degrees.toFixed(1)}° room ${room.toFixed(1)} tilt ${(tilt / w).toFixed(3)}${spread ? " spread" : ""}`,
  };
}

/** Wood, cloth, a printed sheet, or plain. */
async function table(random: () => number, width: number, height: number): Promise<Picture> {
  const kind = random();
  const base: Colour = [between(random, 20, 210), between(random, 20, 190), between(random, 20, 180)];
  const page = plainPicture(width, height, base);
  if (kind < 0.3) return page;
  if (kind < 0.5) {
    const rows = Array.from(
      { length: 22 },
      (_, row) =>
        `<text x="${between(random, 0, 12)}" y="${row * 9 + 6}" font-family="Liberation Sans" font-size="5" fill="#444">${"the undersigned hereby confirms that the person named below ".repeat(3)}</text>`,
    );
    return drawSvg(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round((200 * width) / height)} 200"><rect width="900" height="200" fill="#e8e6e0"/>${rows.join("")}</svg>`,
      width,
      height,
    );
  }
  const depth = between(random, 6, 32);
  const [fx, fy] =
    kind < 0.75
      ? [between(random, 0.003, 0.02), between(random, 0.05, 0.4)]
      : [between(random, 0.3, 1.2), between(random, 0.3, 1.2)];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const wave = Math.sin(x * fx + 3 * Math.sin(y * fx * 0.7)) * Math.sin(y * fy + 2 * Math.sin(x * fx)) * depth;
      for (let channel = 0; channel < 3; channel++) {
        page.data[at + channel] = Math.max(0, Math.min(255, (page.data[at + channel] as number) + wave));
      }
    }
  }
  return page;
}

/** Light that falls off, a hand's shadow, glare, a colour cast, noise. */
function light(random: () => number, page: Picture, photo: boolean): void {
  const { width, height, data } = page;
  const depth = photo ? between(random, 0, 0.5) : between(random, 0, 0.12);
  const angle = between(random, 0, Math.PI * 2);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const noise = photo ? between(random, 1, 12) : chance(random, 0.4) ? 0 : between(random, 1, 8);
  const cast = chance(random, 0.5)
    ? [between(random, 0.82, 1), between(random, 0.88, 1), between(random, 0.75, 1)]
    : [1, 1, 1];
  const dim = chance(random, 0.12) ? between(random, 0.4, 0.7) : 1;
  const spots = Array.from({ length: photo && chance(random, 0.4) ? (chance(random, 0.3) ? 3 : 1) : 0 }, () => ({
    x: between(random, 0, width),
    y: between(random, 0.2, 1) * height,
    rx: between(random, 0.04, 0.22) * width,
    ry: between(random, 0.02, 0.2) * width,
    power: between(random, 0.3, 0.95),
  }));
  const hand =
    photo && chance(random, 0.3)
      ? {
          x: between(random, 0, width),
          y: between(random, 0.4, 1.1) * height,
          soft: between(random, 0.01, 0.08) * width,
          power: between(random, 0.25, 0.6),
          slope: between(random, -1, 1),
        }
      : null;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const along = (x / width - 0.5) * cos + (y / height - 0.5) * sin;
      let share = dim * (1 - depth * (0.5 + along));
      if (hand !== null) {
        const off = (x - hand.x + (y - hand.y) * hand.slope) / hand.soft;
        share *= 1 - hand.power / (1 + Math.exp(-Math.max(-30, Math.min(30, off))));
      }
      let glare = 0;
      for (const spot of spots) {
        const distance = ((x - spot.x) / spot.rx) ** 2 + ((y - spot.y) / spot.ry) ** 2;
        if (distance < 6) glare = Math.max(glare, spot.power * Math.exp(-distance));
      }
      const grain = noise === 0 ? 0 : (random() + random() + random() - 1.5) * 2 * noise;
      for (let channel = 0; channel < 3; channel++) {
        const value = (data[at + channel] as number) * share * (cast[channel] as number);
        data[at + channel] = Math.max(0, Math.min(255, value + (255 - value) * glare + grain));
      }
    }
  }
}
