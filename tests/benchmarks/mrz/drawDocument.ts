import { choosePrinting, drawZone } from "./drawZone.ts";
import type { Colour } from "./picture.ts";

/** A document as SVG, mm. */
export interface Drawing {
  readonly svg: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly capitalMm: number;
  /** Corners are round, as cards' are. */
  readonly isCard: boolean;
  readonly about: string;
}

const between = (random: () => number, from: number, to: number): number => from + (to - from) * random();
const chance = (random: () => number, share: number): boolean => random() < share;
const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const css = ([r, g, b]: Colour): string => `rgb(${Math.round(r)},${Math.round(g)},${Math.round(b)})`;

const CAPTIONS = [
  "Surname / Nom",
  "Given names / Prénoms",
  "Nationality",
  "Date of birth",
  "Sex  M",
  "Place of birth",
  "Authority",
  "Date of expiry",
  "Passport No.",
  "Personal No.",
];
const FAMILIES = ["Liberation Sans", "DejaVu Sans", "Liberation Serif", "DejaVu Serif", "Liberation Mono"];

function tone(random: () => number, least: number): Colour {
  const light = between(random, least, 250);
  const tint = (): number => light + between(random, -26, 8);
  return [tint(), tint(), tint()].map((one) => Math.max(60, Math.min(255, one))) as unknown as Colour;
}

/** A page or card with its zone at the foot, its printed part above, on patterned ground, perhaps printed over as a specimen. */
export function drawDocument(random: () => number, lines: readonly string[]): Drawing {
  const isCard = lines.length === 3 || (lines[0]?.startsWith("IDFRA") === true && lines[0].length === 36);
  const long = lines[0]?.length ?? 44;
  const visa = lines[0]?.startsWith("V") === true;
  const small = lines.length === 3;
  const widthMm = small ? 85.6 : long === 36 ? (isCard ? 105 : between(random, 100, 106)) : visa ? 120 : 125;
  const heightMm = small ? 54 : long === 36 ? 74 : visa ? 80 : 88;
  const pitchMm = between(random, 2.46, 2.58) * Math.min(1, (widthMm - 6) / (long * 2.58));
  const capitalMm = pitchMm * between(random, 0.88, 1.04);
  const place = {
    pitchMm,
    capitalMm,
    leftMm: between(random, 2.5, Math.max(2.6, widthMm - long * pitchMm - 2.5)),
    lineGapMm: capitalMm * (small ? between(random, 1.65, 2.05) : between(random, 1.8, 2.7)),
    lastBaselineMm: heightMm - between(random, 2.5, small ? 5 : 7.5),
  };
  const top = place.lastBaselineMm - (lines.length - 1) * place.lineGapMm - capitalMm;
  const parts: string[] = [];
  parts.push(`<rect width="${widthMm}" height="${heightMm}" fill="${css(tone(random, 170))}"/>`);
  const guilloche = drawGuilloche(random, widthMm, heightMm);
  parts.push(guilloche);
  const strip = chance(random, 0.35);
  if (strip) {
    const white = css(tone(random, 225));
    parts.push(
      `<rect y="${top - capitalMm * 1.1}" width="${widthMm}" height="${heightMm}" fill="${white}" fill-opacity="${between(random, 0.5, 1).toFixed(2)}"/>`,
    );
  }
  parts.push(drawVisual(random, widthMm, top - capitalMm * between(random, 0.3, 2), lines));
  const how = choosePrinting(random);
  const over = chance(random, 0.3) ? drawOverprint(random, widthMm, heightMm) : "";
  const under = chance(random, 0.5);
  if (under) parts.push(over);
  parts.push(drawZone(random, place, lines, how));
  if (!under) parts.push(over);
  if (chance(random, 0.12)) parts.push(drawSignature(random, widthMm, top));
  if (chance(random, 0.2)) parts.push(drawHologram(random, widthMm, heightMm));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}">${parts.join("")}</svg>`;
  const about = [
    how.face === "ocr-b" ? "" : how.face,
    strip ? "strip" : "",
    over === "" ? "" : under ? "underprint" : "overprint",
  ];
  return { svg, widthMm, heightMm, capitalMm, isCard, about: about.filter(Boolean).join(" ") };
}

function drawGuilloche(random: () => number, w: number, h: number): string {
  const sets = Math.floor(between(random, 0, 4));
  const parts: string[] = [];
  for (let set = 0; set < sets; set++) {
    const ink = css([between(random, 60, 220), between(random, 80, 200), between(random, 60, 220)]);
    const count = Math.floor(between(random, 8, 42));
    const swing = between(random, 0.5, 7);
    const length = between(random, 5, 40);
    const turn = between(random, -90, 90);
    const paths: string[] = [];
    for (let line = 0; line < count; line++) {
      const y = ((line + 0.5) / count) * h * 1.8 - h * 0.4;
      let d = `M${-w * 0.4} ${y.toFixed(2)}`;
      for (let x = -w * 0.4; x < w * 1.4; x += length)
        d += `q${(length / 4).toFixed(2)} ${(-swing).toFixed(2)} ${(length / 2).toFixed(2)} 0t${(length / 2).toFixed(2)} 0`;
      paths.push(d);
    }
    parts.push(
      `<path transform="rotate(${turn.toFixed(0)} ${w / 2} ${h / 2})" d="${paths.join("")}" fill="none" stroke="${ink}" stroke-opacity="${between(random, 0.1, 0.55).toFixed(2)}" stroke-width="${between(random, 0.08, 0.4).toFixed(2)}"/>`,
    );
  }
  if (chance(random, 0.3)) {
    const ink = css([between(random, 80, 220), between(random, 80, 220), between(random, 80, 220)]);
    parts.push(
      `<circle cx="${between(random, 0.2, 0.9) * w}" cy="${between(random, 0.3, 1) * h}" r="${between(random, 8, 34)}" fill="${ink}" fill-opacity="${between(random, 0.08, 0.4).toFixed(2)}"/>`,
    );
  }
  if (chance(random, 0.15)) {
    const micro = "REPUBLIC OF UTOPIA ".repeat(12);
    for (let row = 0; row < 9; row++)
      parts.push(
        `<text x="0" y="${(h * (row + 0.7)) / 9}" font-family="Liberation Sans" font-size="1.6" fill="#557" fill-opacity="0.45">${micro}</text>`,
      );
  }
  return parts.join("");
}

function drawVisual(random: () => number, w: number, bottom: number, lines: readonly string[]): string {
  const parts: string[] = [];
  const photoWide = w * between(random, 0.2, 0.3);
  const photoLeft = chance(random, 0.8) ? w * 0.04 : w * 0.7;
  const photoTop = Math.max(2, bottom * 0.22);
  const skin = css([between(random, 90, 220), between(random, 80, 180), between(random, 70, 160)]);
  parts.push(
    `<rect x="${photoLeft}" y="${photoTop}" width="${photoWide}" height="${Math.max(4, bottom - photoTop - 2)}" fill="${css(tone(random, 150))}"/>`,
    `<ellipse cx="${photoLeft + photoWide / 2}" cy="${(photoTop + bottom) / 2}" rx="${photoWide * 0.28}" ry="${(bottom - photoTop) * 0.3}" fill="${skin}"/>`,
  );
  const words = [...CAPTIONS, ...lines.flatMap((line) => line.split(/<+/)).filter((word) => word.length > 1)];
  const family = pick(random, FAMILIES);
  const left = photoLeft < w / 2 ? photoLeft + photoWide + 3 : 4;
  const rows = Math.floor(between(random, 4, 12));
  for (let row = 0; row < rows; row++) {
    const y = bottom - ((rows - 1 - row) * bottom * 0.85) / rows;
    const size = row % 2 === 0 ? between(random, 1.6, 2.2) : between(random, 2.6, 3.6);
    const word = pick(random, words);
    parts.push(
      `<text x="${left}" y="${y.toFixed(1)}" font-family="${family}" font-size="${size.toFixed(1)}" fill="#222">${word}</text>`,
      `<text x="${left + w * 0.33}" y="${y.toFixed(1)}" font-family="${family}" font-size="${size.toFixed(1)}" fill="#333">${pick(random, words)}</text>`,
    );
  }
  const heading = pick(random, [
    "PASSPORT / PASSEPORT",
    "IDENTITY CARD",
    "VISA",
    "RESIDENCE PERMIT",
    "REPUBLIC OF UTOPIA",
  ]);
  parts.push(
    `<text x="${w * 0.3}" y="${Math.max(4, bottom * 0.12)}" font-family="${family}" font-weight="bold" font-size="4" fill="#234">${heading}</text>`,
  );
  return parts.join("");
}

/** A big word across, as makers of specimens put it, from pale outlines to solid colour. */
function drawOverprint(random: () => number, w: number, h: number): string {
  const word = pick(random, ["SPECIMEN", "MUSTER", "SAMPLE", "SPECIMEN", "VOID", "UTOPIA"]);
  const ink = pick(random, ["#d22", "#c33", "#28a", "#222", "#777", "#b3a", "#fff", "#e60"]);
  const size = between(random, 9, 26);
  const solid = chance(random, 0.7);
  const opacity = between(random, 0.25, 0.8);
  const paint = solid
    ? `fill="${ink}" fill-opacity="${opacity}"`
    : `fill="none" stroke="${ink}" stroke-width="0.8" stroke-opacity="${opacity}"`;
  const x = between(random, 0.2, 0.8) * w;
  const y = between(random, 0.5, 1.02) * h;
  return `<text transform="translate(${x} ${y}) rotate(${between(random, -40, 15)})" text-anchor="middle" font-family="Liberation Sans" font-weight="bold" font-size="${size}" letter-spacing="1" ${paint}>${word}</text>`;
}

function drawSignature(random: () => number, w: number, top: number): string {
  let d = `M${between(random, 0.2, 0.6) * w} ${top - 2}`;
  for (let stroke = 0; stroke < 7; stroke++)
    d += `q${between(random, 0, 6)} ${between(random, -7, 7)} ${between(random, 1, 6)} ${between(random, -3, 3)}`;
  return `<path d="${d}" fill="none" stroke="#224" stroke-width="0.4"/>`;
}

function drawHologram(random: () => number, w: number, h: number): string {
  const parts: string[] = [];
  const x = between(random, 0.1, 0.9) * w;
  const y = between(random, 0.3, 1) * h;
  for (let ring = 1; ring < 9; ring++) {
    const ink = css([between(random, 150, 255), between(random, 150, 255), between(random, 150, 255)]);
    parts.push(
      `<circle cx="${x}" cy="${y}" r="${ring * 2.6}" fill="none" stroke="${ink}" stroke-width="${between(random, 0.2, 1.2)}" stroke-opacity="${between(random, 0.2, 0.6)}"/>`,
    );
  }
  return parts.join("");
}
