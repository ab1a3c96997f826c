import sharp from "sharp";
import type { Chance } from "#resources/samples/press/chance.ts";
import { officeScan, type Pixels, scanSheet } from "#resources/samples/press/scanner.ts";
import type { Level } from "./truth.ts";

export interface Shot {
  readonly pixels: Pixels;
  readonly dpi: number;
  readonly quality: number;
}

/** A clean 300 dpi print as its level would have it. */
export async function takeShot(png: Buffer, level: Level, chance: Chance, small = false): Promise<Shot> {
  switch (level) {
    case "clean":
      return { pixels: await toPixels(png), dpi: 300, quality: 92 };
    case "office": {
      const dpi = chance.chance(0.4) && !small ? 300 : 200;
      const { width } = await sharp(png).metadata();
      const sized =
        dpi === 300
          ? png
          : await sharp(png)
              .resize({ width: Math.round((width * dpi) / 300) })
              .png({ compressionLevel: 1 })
              .toBuffer();
      const white = chance.whole(244, 254);
      const pixels = await scanSheet(
        sized,
        {
          ...officeScan,
          skewDegrees: chance.between(-2, 2),
          noise: chance.between(2.5, 6),
          blurSigma: chance.between(0.4, 0.7),
          shading: chance.between(0.03, 0.12),
          paper: [white, white - 1, white - chance.whole(2, 9)],
          grey: chance.chance(0.5),
        },
        chance,
      );
      return { pixels, dpi, quality: small ? 66 : 75 };
    }
    case "phone":
      return { pixels: await photograph(png, chance), dpi: 72, quality: 60 };
  }
}

async function toPixels(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

type Point = readonly [x: number, y: number];

/** The sheet on a table: seen at an angle, unevenly lit, a little out of focus, noisy. */
async function photograph(png: Buffer, chance: Chance): Promise<Pixels> {
  const meta = await sharp(png).metadata();
  const small = Math.max(meta.width, meta.height) < 2400;
  const scale = (small ? chance.between(210, 260) : chance.between(155, 200)) / 300;
  const { data: page, info } = await sharp(png)
    .removeAlpha()
    .resize({ width: Math.round(meta.width * scale) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pw = info.width;
  const ph = info.height;
  const width = Math.round(pw * chance.between(1.12, 1.28));
  const height = Math.round(ph * chance.between(1.1, 1.22));
  const angle = (chance.between(-4, 4) * Math.PI) / 180;
  const lean = chance.between(0.01, 0.06);
  const jitter = (): number => chance.between(-0.012, 0.012);
  const side = chance.whole(0, 3);
  const corners = (
    [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, 0.5],
      [-0.5, 0.5],
    ] as const
  ).map(([x, y]): Point => {
    const near =
      side === 0 ? 1 + y * lean * 2 : side === 1 ? 1 - y * lean * 2 : side === 2 ? 1 + x * lean * 2 : 1 - x * lean * 2;
    const px = (x * near + jitter()) * pw;
    const py = (y * near + jitter()) * ph;
    return [
      width / 2 + px * Math.cos(angle) - py * Math.sin(angle),
      height / 2 + px * Math.sin(angle) + py * Math.cos(angle),
    ];
  });
  const toPage = homography(corners, [
    [0, 0],
    [pw, 0],
    [pw, ph],
    [0, ph],
  ]);
  const out = Buffer.alloc(width * height * 3);
  const table = chance.pick([
    [116, 84, 58],
    [70, 72, 78],
    [168, 150, 126],
    [54, 66, 60],
  ] as const);
  const grain = chance.between(0.02, 0.09);
  const noise = chance.between(2, 6);
  const tint = [chance.between(0.96, 1), chance.between(0.96, 1), chance.between(0.88, 0.98)];
  const lightX = chance.between(-0.3, 1.3);
  const lightY = chance.between(-0.3, 1.3);
  const fall = chance.between(0.12, 0.3);
  const shadow = chance.chance(0.5)
    ? {
        x: chance.between(0, 1),
        y: chance.between(0.6, 1.2),
        r: chance.between(0.25, 0.5),
        k: chance.between(0.1, 0.25),
      }
    : null;
  const gauss = new Float32Array(8191).map(
    () => Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next()),
  );
  let g = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const w = toPage[6] * x + toPage[7] * y + 1;
      const u = (toPage[0] * x + toPage[1] * y + toPage[2]) / w;
      const v = (toPage[3] * x + toPage[4] * y + toPage[5]) / w;
      const dx = x / width - lightX;
      const dy = y / height - lightY;
      let light = 1 - fall * Math.min(1, dx * dx * 0.6 + dy * dy * 0.6);
      if (shadow) {
        const sx = (x / width - shadow.x) / shadow.r;
        const sy = (y / height - shadow.y) / shadow.r;
        light *= 1 - shadow.k * Math.exp(-(sx * sx + sy * sy));
      }
      const at = (y * width + x) * 3;
      const inside = u >= 0 && v >= 0 && u < pw - 1 && v < ph - 1;
      g = (g + 1) % 8191;
      if (x === 0) g = (g * 17 + y * 13) % 8191;
      const n = (gauss[g] ?? 0) * noise;
      for (let c = 0; c < 3; c += 1) {
        let value: number;
        if (inside) {
          const x0 = u | 0;
          const y0 = v | 0;
          const fx = u - x0;
          const fy = v - y0;
          const i = (y0 * pw + x0) * 3 + c;
          const top = (page[i] ?? 0) * (1 - fx) + (page[i + 3] ?? 0) * fx;
          const bottom = (page[i + pw * 3] ?? 0) * (1 - fx) + (page[i + pw * 3 + 3] ?? 0) * fx;
          value = (top * (1 - fy) + bottom * fy) * 0.94;
        } else {
          value =
            (table[c] ?? 0) *
            (1 + Math.sin(y * 0.07 + Math.sin(x * 0.004) * 6) * grain + Math.sin(y * 0.41 + x * 0.011) * grain * 0.5);
        }
        out[at + c] = Math.max(0, Math.min(255, Math.round(value * light * (tint[c] ?? 1) + n)));
      }
    }
  }
  const turned = sharp(out, { raw: { width, height, channels: 3 } }).blur(chance.between(0.45, 0.95));
  const { data, info: done } = await (chance.chance(0.2) ? turned.rotate(chance.pick([90, 180, 270])) : turned)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: done.width, height: done.height };
}

type Matrix = readonly [number, number, number, number, number, number, number, number];

/** The eight numbers that carry four points onto four others. */
function homography(from: readonly Point[], to: readonly Point[]): Matrix {
  const rows: number[][] = [];
  from.forEach(([x, y], i) => {
    const [u, v] = to[i] ?? [0, 0];
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  });
  for (let i = 0; i < 8; i += 1) {
    let best = i;
    for (let r = i + 1; r < 8; r += 1) if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = r;
    [rows[i], rows[best]] = [rows[best] ?? [], rows[i] ?? []];
    const pivot = rows[i] ?? [];
    const head = pivot[i] ?? 1;
    for (let k = i; k < 9; k += 1) pivot[k] = (pivot[k] ?? 0) / head;
    for (let r = 0; r < 8; r += 1) {
      const row = rows[r] ?? [];
      const factor = row[i] ?? 0;
      if (r === i || factor === 0) continue;
      for (let k = i; k < 9; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = rows.map((row) => row[8] ?? 0);
  return [a, b, c, d, e, f, g, h];
}
