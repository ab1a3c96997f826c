import sharp from "sharp";

/** Scans as a person would drop them: A4 at 200 dpi, a page of type each, no two the same. */
export async function makeScans(count: number, seed: number): Promise<readonly Buffer[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const lines = Array.from(
        { length: 38 },
        (_line, at) =>
          `<text x="150" y="${260 + at * 50}" font-family="DejaVu Sans" font-size="28">Statement ${seed}-${index + 1}, line ${at + 1}: the holder IVANOVA ANNA paid ${(at * 37 + index * 11 + seed) % 997} tenge</text>`,
      );
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339"><rect width="100%" height="100%" fill="#fdfcf8"/><text x="150" y="160" font-family="DejaVu Sans" font-size="46">BANK STATEMENT ${index + 1}</text>${lines.join("")}</svg>`;
      return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
    }),
  );
}
