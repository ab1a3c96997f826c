import sharp from "sharp";
import type { Grey } from "#electron/ocr/pixels/grey.ts";
import { turnGrey } from "#electron/ocr/pixels/grey.ts";
import type { Point } from "#electron/ocr/pixels/warp.ts";
import { projectionTo, warpGrey } from "#electron/ocr/pixels/warp.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import { makeZone } from "../../shared/reading/mrz/makeZone.ts";
import ocrb from "./ocrbGlyphs.json" with { type: "json" };

export type Level = "clean" | "office" | "phone";

/** A picture of a fictional document with a zone, and the truth about it. */
export interface ZonePage {
  readonly page: Grey;
  readonly lines: readonly string[];
  /** Clockwise quarter turns that bring the zone upright. */
  readonly rotation: QuarterTurns;
  /** What was done to it, for the list of failures. */
  readonly about: string;
}

interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly leftMm: number;
  readonly lastBaselineMm: number;
  readonly lineGapMm: number;
}

const between = (random: () => number, from: number, to: number): number => from + (to - from) * random();
const chance = (random: () => number, share: number): boolean => random() < share;

function sheetFor(lines: readonly string[]): Sheet {
  if (lines.length === 3) return { widthMm: 85.6, heightMm: 54, leftMm: 4.4, lastBaselineMm: 50, lineGapMm: 4.9 };
  if (lines[0]?.length === 36) return { widthMm: 105, heightMm: 74, leftMm: 6.5, lastBaselineMm: 68, lineGapMm: 6.35 };
  const visa = lines[0]?.startsWith("V") === true;
  return {
    widthMm: visa ? 120 : 125,
    heightMm: visa ? 80 : 88,
    leftMm: 6,
    lastBaselineMm: visa ? 74 : 82,
    lineGapMm: 6.35,
  };
}

/** One page at a level: `clean` scans, `office` scans (skew, noise, JPEG), `phone` photos (perspective, light, blur). */
export async function makeZonePage(random: () => number, level: Level): Promise<ZonePage> {
  const lines = makeZone(random);
  const sheet = sheetFor(lines);
  const svg = drawSheet(random, sheet, lines);
  const pxPerMm = level === "clean" ? between(random, 7.9, 11.8) : level === "office" ? between(random, 5.9, 8) : 12;
  const drawn = await rasterOf(svg, sheet.widthMm * pxPerMm, sheet.heightMm * pxPerMm);
  const rotation = (level === "phone" && chance(random, 0.6) ? 0 : Math.floor(random() * 4)) as QuarterTurns;
  const placed = level === "phone" ? photograph(random, drawn) : layOnGlass(random, drawn, level, pxPerMm);
  const lit = level === "clean" ? placed.page : shade(random, placed.page, level);
  const soft = await soften(random, lit, level);
  const turned = turnGrey(soft.page, ((4 - rotation) % 4) as QuarterTurns);
  return {
    page: turned,
    lines,
    rotation,
    about: [level, `${lines.length}x${lines[0]?.length}`, placed.about, soft.about, `r${rotation}`].join(" "),
  };
}

function drawSheet(random: () => number, sheet: Sheet, lines: readonly string[]): string {
  const { widthMm: w, heightMm: h } = sheet;
  const paper = Math.round(between(random, 205, 252));
  const parts = [`<rect width="${w}" height="${h}" fill="rgb(${paper},${paper},${paper})"/>`];
  const waves = Math.floor(between(random, 0, 26));
  const depth = between(random, 0.08, 0.4);
  for (let wave = 0; wave < waves; wave++) {
    const y = (h / Math.max(1, waves)) * wave;
    const swing = between(random, 1, 6);
    const length = between(random, 8, 30);
    let path = `M0 ${y}`;
    for (let x = 0; x < w; x += length) path += ` q${length / 4} ${-swing} ${length / 2} 0 t${length / 2} 0`;
    parts.push(
      `<path d="${path}" fill="none" stroke="rgb(90,110,140)" stroke-opacity="${depth}" stroke-width="${between(random, 0.1, 0.35)}"/>`,
    );
  }
  parts.push(`<rect x="4" y="${h * 0.2}" width="${w * 0.26}" height="${h * 0.42}" fill="rgb(150,150,150)"/>`);
  parts.push(`<ellipse cx="${4 + w * 0.13}" cy="${h * 0.4}" rx="${w * 0.07}" ry="${h * 0.13}" fill="rgb(95,90,85)"/>`);
  const words = [
    "Surname",
    lines[0]?.slice(5, 20).replaceAll("<", " ") ?? "",
    "Given names / Prénoms",
    "NATIONALITY",
    "12 MAR 1990",
    "Authority  MINISTRY OF JUSTICE",
    "Place of birth  ALMATY",
  ];
  for (const [index, word] of words.entries()) {
    const y = h * 0.16 + index * h * 0.075;
    parts.push(
      `<text x="${w * 0.36}" y="${y}" font-family="Liberation Sans, DejaVu Sans, sans-serif" font-size="${index % 2 ? 3.1 : 2.1}" fill="rgb(40,40,40)">${word}</text>`,
    );
  }
  parts.push(drawZone(random, sheet, lines));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">${parts.join("")}</svg>`;
}

function drawZone(random: () => number, sheet: Sheet, lines: readonly string[]): string {
  const cut = chance(random, 0.5) ? ocrb.plain : ocrb.sharp;
  const capMm = between(random, 2.3, 2.6);
  const scale = capMm / cut.capHeight;
  const pitchMm = 2.54;
  const ink = Math.round(between(random, 5, 70));
  const bold = between(random, 0, 40);
  const glyphs: Readonly<Record<string, string>> = cut.glyphs;
  const own = cut.advance * scale;
  return lines
    .flatMap((line, row) => {
      const y = sheet.lastBaselineMm - (lines.length - 1 - row) * sheet.lineGapMm;
      return [...line].map((char, column) => {
        const x = sheet.leftMm + column * pitchMm + (pitchMm - own) / 2;
        return `<path transform="translate(${x.toFixed(3)} ${y.toFixed(3)}) scale(${scale} ${-scale})" d="${glyphs[char] ?? ""}" fill="rgb(${ink},${ink},${ink})" stroke="rgb(${ink},${ink},${ink})" stroke-width="${bold}"/>`;
      });
    })
    .join("");
}

async function rasterOf(svg: string, width: number, height: number): Promise<Grey> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * 8 })
    .resize(Math.round(width), Math.round(height), { fit: "fill" })
    .flatten({ background: "#fff" })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

interface Placed {
  readonly page: Grey;
  readonly about: string;
}

/** A flatbed's glass: the document alone, or somewhere on an A4 page, a little askew. */
function layOnGlass(random: () => number, drawn: Grey, level: Level, pxPerMm: number): Placed {
  const degrees =
    level === "clean" ? between(random, -0.4, 0.4) : between(random, -1, 1) * (chance(random, 0.3) ? 10 : 3);
  const alone = chance(random, 0.4);
  const slack = 1 + 0.5 * Math.abs(Math.sin((degrees * Math.PI) / 180));
  const width = alone ? Math.round(drawn.width * 1.04 * slack) : Math.round(210 * pxPerMm);
  const height = alone ? Math.round(drawn.height * 1.06 * slack * slack) : Math.round(297 * pxPerMm);
  const reachX = Math.max(0, (width - drawn.width * slack) / 2);
  const reachY = Math.max(0, (height - drawn.height * slack) / 2);
  const centre = { x: width / 2 + between(random, -reachX, reachX), y: height / 2 + between(random, -reachY, reachY) };
  return {
    page: paste(drawn, width, height, cornersAround(drawn, centre, degrees, 1), 247),
    about: `${alone ? "alone" : "on A4"} ${degrees.toFixed(1)}°`,
  };
}

/** A photo on a table: turned, in perspective, the zone's capitals 9 to 24 px high. */
function photograph(random: () => number, drawn: Grey): Placed {
  const degrees = between(random, -10, 10);
  const cap = between(random, 9.5, 24);
  const scale = cap / (2.45 * 12);
  const size = { w: drawn.width * scale, h: drawn.height * scale };
  const room = between(random, 1.08, 1.6);
  const width = Math.round(size.w * room * 1.06);
  const height = Math.round((size.h + size.w * 0.2) * room * 1.06);
  const corners = cornersAround(drawn, { x: width / 2, y: height / 2 }, degrees, scale);
  const tilt = between(random, 0, 0.055) * size.w;
  const bent = corners.map((corner) => ({
    x: corner.x + between(random, -tilt, tilt),
    y: corner.y + between(random, -tilt, tilt),
  }));
  const [a, b, c, d] = bent as [Point, Point, Point, Point];
  return {
    page: paste(drawn, width, height, [a, b, c, d], between(random, 30, 190)),
    about: `${degrees.toFixed(1)}° cap ${cap.toFixed(1)} tilt ${tilt.toFixed(0)}`,
  };
}

function cornersAround(drawn: Grey, centre: Point, degrees: number, scale: number): [Point, Point, Point, Point] {
  const angle = (degrees * Math.PI) / 180;
  const turn = (x: number, y: number): Point => ({
    x: centre.x + (x * Math.cos(angle) - y * Math.sin(angle)) * scale,
    y: centre.y + (x * Math.sin(angle) + y * Math.cos(angle)) * scale,
  });
  const [w, h] = [drawn.width / 2, drawn.height / 2];
  return [turn(-w, -h), turn(w, -h), turn(w, h), turn(-w, h)];
}

/** The drawing laid into a page so that its corners (clockwise from the top left) come to the given points. */
function paste(
  drawn: Grey,
  width: number,
  height: number,
  corners: readonly [Point, Point, Point, Point],
  table: number,
): Grey {
  const forward = projectionTo(drawn.width, drawn.height, corners);
  const { a, b, c, d, e, f, g, h } = forward;
  // The inverse of the 3 x 3 matrix, scaled so that its last element is 1.
  const i = a * e - b * d;
  const back = {
    a: (e - f * h) / i,
    b: (c * h - b) / i,
    c: (b * f - c * e) / i,
    d: (f * g - d) / i,
    e: (a - c * g) / i,
    f: (c * d - a * f) / i,
    g: (d * h - e * g) / i,
    h: (b * g - a * h) / i,
  };
  // A photo makes the drawing smaller: its detail is averaged first, as a lens does.
  const shrink = Math.hypot(corners[1].x - corners[0].x, corners[1].y - corners[0].y) / drawn.width;
  return warpGrey(shrink < 0.75 ? averaged(drawn, Math.round(0.5 / shrink)) : drawn, width, height, back, table);
}

function averaged(image: Grey, radius: number): Grey {
  if (radius < 1) return image;
  const { width, height, data } = image;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      let count = 0;
      for (let dy = -radius; dy <= radius; dy++) {
        for (let dx = -radius; dx <= radius; dx++) {
          const px = x + dx;
          const py = y + dy;
          if (px < 0 || py < 0 || px >= width || py >= height) continue;
          sum += data[py * width + px] ?? 0;
          count++;
        }
      }
      out[y * width + x] = sum / count;
    }
  }
  return { width, height, data: out };
}

function shade(random: () => number, page: Grey, level: Level): Grey {
  const { width, height, data } = page;
  const out = new Uint8Array(data.length);
  const depth = level === "office" ? between(random, 0, 0.2) : between(random, 0.05, 0.5);
  const angle = between(random, 0, 6.28);
  const glare = level === "phone" && chance(random, 0.3);
  const spot = {
    x: between(random, 0, width),
    y: between(random, 0, height),
    reach: between(random, 0.08, 0.2) * width,
    power: between(random, 0.3, 0.75),
  };
  const noise = level === "office" ? between(random, 1, 9) : between(random, 1, 12);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const along = ((x / width - 0.5) * Math.cos(angle) + (y / height - 0.5) * Math.sin(angle)) * 2;
      let value = (data[y * width + x] ?? 0) * (1 - depth * (0.5 + 0.5 * along));
      if (glare) {
        const distance = ((x - spot.x) ** 2 + (y - spot.y) ** 2) / spot.reach ** 2;
        if (distance < 6) value += (255 - value) * spot.power * Math.exp(-distance);
      }
      value += (random() + random() + random() - 1.5) * 2 * noise;
      out[y * width + x] = Math.max(0, Math.min(255, value));
    }
  }
  return { width, height, data: out };
}

async function soften(random: () => number, page: Grey, level: Level): Promise<Placed> {
  const quality =
    level === "clean"
      ? 90
      : level === "office"
        ? Math.round(between(random, 60, 85))
        : Math.round(between(random, 60, 90));
  const sigma = level === "clean" ? 0 : level === "office" ? between(random, 0.3, 0.8) : between(random, 0.3, 1.1);
  let picture = sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } });
  if (sigma > 0.3) picture = picture.blur(sigma);
  const jpeg = await picture.jpeg({ quality }).toBuffer();
  const { data, info } = await sharp(jpeg).toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  return { page: { width: info.width, height: info.height, data }, about: `blur ${sigma.toFixed(1)} q${quality}` };
}
