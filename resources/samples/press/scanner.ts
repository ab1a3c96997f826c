import sharp from "sharp";
import type { Chance } from "./chance.ts";

/** What a scanner or copier does to a sheet. */
export interface ScanSettings {
  readonly skewDegrees: number;
  /** Standard deviation of the noise, in levels of 255. */
  readonly noise: number;
  readonly blurSigma: number;
  /** 0..1: how much darker the worst corner is. */
  readonly shading: number;
  /** Paper tone, 0..255 a channel. */
  readonly paper: readonly [number, number, number];
  readonly grey: boolean;
  /** Clockwise quarter turns applied at the end, as a page laid sideways. */
  readonly quarterTurns: number;
}

export const officeScan: ScanSettings = {
  skewDegrees: 0.5,
  noise: 2.2,
  blurSigma: 0.45,
  shading: 0.05,
  paper: [252, 251, 247],
  grey: false,
  quarterTurns: 0,
};

export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** PNG of a clean sheet in, pixels of its scan out (RGB, 3 bytes a pixel). */
export async function scanSheet(png: Buffer, settings: ScanSettings, chance: Chance): Promise<Pixels> {
  const { width, height } = await sharp(png).metadata();
  const [red, green, blue] = settings.paper;
  const background = { r: red, g: green, b: blue };
  const tilt = 1 + Math.abs(settings.skewDegrees) * 0.004;
  const tinted = await sharp(png)
    .removeAlpha()
    .linear([red / 255, green / 255, blue / 255], [0, 0, 0])
    .png({ compressionLevel: 1 })
    .toBuffer();
  const turned = await sharp(tinted)
    .rotate(settings.skewDegrees, { background })
    .resize({ width: Math.round(width * tilt), height: Math.round(height * tilt), fit: "cover", position: "centre" })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const cut = await sharp(turned)
    .extract({
      left: Math.round((width * tilt - width) / 2),
      top: Math.round((height * tilt - height) / 2),
      width,
      height,
    })
    .blur(Math.max(0.3, settings.blurSigma))
    .raw()
    .toBuffer();
  dirty(cut, width, height, settings, chance);
  let image = sharp(cut, { raw: { width, height, channels: 3 } });
  if (settings.grey) image = image.grayscale().toColourspace("srgb");
  const turns = ((settings.quarterTurns % 4) + 4) % 4;
  if (turns > 0) image = image.rotate(turns * 90);
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const rgb =
    info.channels === 3
      ? data
      : await sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
          .toColourspace("srgb")
          .removeAlpha()
          .raw()
          .toBuffer();
  return { data: rgb, width: info.width, height: info.height };
}

/** Adds paper grain, uneven light and sensor noise in place. */
function dirty(data: Buffer, width: number, height: number, settings: ScanSettings, chance: Chance): void {
  const table = noiseTable(chance);
  const cornerX = chance.chance(0.5) ? 0 : 1;
  const cornerY = chance.chance(0.5) ? 0 : 1;
  const waveX = chance.between(0.5, 1.4);
  const waveY = chance.between(0.5, 1.4);
  let t = chance.whole(0, table.length - 1);
  for (let y = 0; y < height; y += 1) {
    const fy = Math.abs(y / height - cornerY);
    const band = Math.sin((y / height) * Math.PI * 2 * waveY) * 0.006;
    for (let x = 0; x < width; x += 1) {
      const fx = Math.abs(x / width - cornerX);
      const far = fx * fx * 0.6 + fy * fy * 0.4;
      const light = 1 - settings.shading * far + band + Math.sin((x / width) * Math.PI * 2 * waveX) * 0.004;
      t = (t + 1) % table.length;
      if (x === 0) t = (t * 31 + y * 7) % table.length;
      const noise = (table[t] ?? 0) * settings.noise;
      const at = (y * width + x) * 3;
      for (let c = 0; c < 3; c += 1)
        data[at + c] = Math.max(0, Math.min(255, Math.round((data[at + c] ?? 0) * light + noise)));
    }
  }
}

function noiseTable(chance: Chance): Float32Array {
  const table = new Float32Array(65_537);
  for (let i = 0; i < table.length; i += 1) {
    table[i] = Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
  }
  return table;
}
