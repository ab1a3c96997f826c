import ocrb from "./ocrbGlyphs.json" with { type: "json" };

/** Where the lines of a zone stand on a document, mm. */
export interface ZonePlace {
  readonly leftMm: number;
  readonly lastBaselineMm: number;
  readonly lineGapMm: number;
  readonly pitchMm: number;
  readonly capitalMm: number;
}

export type Face = "ocr-b" | "typewriter" | "plain monospace";

/** How a zone is printed. */
export interface Printing {
  readonly face: Face;
  readonly ink: string;
  /** Thickens (positive) strokes, in thousandths of the type's size. */
  readonly bold: number;
  /** Width of a character against its normal width. */
  readonly across: number;
  readonly leanDegrees: number;
  /** 0..1. */
  readonly opacity: number;
  /** Characters out of line, mm. */
  readonly jitterMm: number;
}

const MONOSPACED: Readonly<Record<Exclude<Face, "ocr-b">, readonly string[]>> = {
  typewriter: ["FreeMono", "Liberation Mono", "Noto Sans Mono"],
  "plain monospace": ["DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono"],
};

const between = (random: () => number, from: number, to: number): number => from + (to - from) * random();

export function choosePrinting(random: () => number): Printing {
  const kind = random();
  const dark = Math.round(between(random, 0, 75));
  const tint = random() < 0.3 ? between(random, -15, 25) : 0;
  const part = (add: number): number => Math.round(Math.max(0, dark + add));
  return {
    face: kind < 0.92 ? "ocr-b" : kind < 0.96 ? "typewriter" : "plain monospace",
    ink: `rgb(${part(tint)},${part(0)},${part(-tint)})`,
    bold: random() < 0.3 ? between(random, 30, 75) : between(random, 0, 30),
    across: random() < 0.4 ? between(random, 0.86, 1.12) : 1,
    leanDegrees: random() < 0.2 ? between(random, -6, 6) : 0,
    opacity: between(random, 0.65, 1),
    jitterMm: random() < 0.25 ? between(random, 0, 0.07) : 0,
  };
}

/** The lines of a zone as SVG in mm. */
export function drawZone(random: () => number, place: ZonePlace, lines: readonly string[], how: Printing): string {
  const drawn = lines.flatMap((line, row) => {
    const y = place.lastBaselineMm - (lines.length - 1 - row) * place.lineGapMm;
    return [...line].map((char, column) => {
      const jitter = (): number => between(random, -1, 1) * how.jitterMm;
      const x = place.leftMm + (column + 0.5) * place.pitchMm + jitter();
      return { char, x, y: y + jitter() };
    });
  });
  const lean = Math.tan((how.leanDegrees * Math.PI) / 180);
  if (how.face !== "ocr-b") {
    const family = MONOSPACED[how.face][Math.floor(random() * 3)] ?? "monospace";
    const size = place.capitalMm / 0.66;
    const weight = how.bold > 30 ? "bold" : "normal";
    return drawn
      .map(({ char, x, y }) => {
        const sign = char === "<" ? "&lt;" : char;
        return `<text transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) skewX(${-how.leanDegrees}) scale(${how.across} 1)" font-family="${family}" font-weight="${weight}" font-size="${size.toFixed(2)}" text-anchor="middle" fill="${how.ink}" fill-opacity="${how.opacity}">${sign}</text>`;
      })
      .join("");
  }
  const cut = random() < 0.5 ? ocrb.plain : ocrb.sharp;
  const scale = place.capitalMm / cut.capHeight;
  const glyphs: Readonly<Record<string, string>> = cut.glyphs;
  const half = (cut.advance * scale * how.across) / 2;
  return drawn
    .map(({ char, x, y }) => {
      const matrix = [scale * how.across, 0, scale * lean, -scale, x - half, y].map((one) => one.toFixed(6)).join(" ");
      return `<path transform="matrix(${matrix})" d="${glyphs[char] ?? ""}" fill="${how.ink}" stroke="${how.ink}" stroke-width="${how.bold.toFixed(0)}" opacity="${how.opacity}"/>`;
    })
    .join("");
}
