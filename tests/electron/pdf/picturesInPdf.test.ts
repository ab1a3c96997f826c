import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeG4 } from "#electron/pdf/encodeG4.ts";
import { writePack } from "#electron/pdf/writePack.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { entriesOf } from "#shared/plan/packPlan.ts";
import { tool } from "./outsideTools.ts";
import { documentOf, packOf, scanPicture, sourceOf, TEST_ROUTE } from "./packFixture.ts";
import { picturePdf } from "./rawPdf.ts";

const WIDTH = 1240;
const HEIGHT = 1656;
const WORDS = ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX"];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-pictures-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Paper that is not evenly white, as a scanner sees it. */
async function grainyPage(): Promise<Buffer> {
  const grey = await sharp(await scanPicture(WIDTH, HEIGHT, WORDS))
    .removeAlpha()
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  let seed = 1;
  for (let at = 0; at < grey.length; at++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    grey[at] = Math.max(0, (grey[at] ?? 0) - ((seed >> 16) % 50));
  }
  return sharp(grey, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
    .toColourspace("srgb")
    .png()
    .toBuffer();
}

/** One page in many codings, each shown at 600 dpi. */
async function codings(grainy: boolean): Promise<ReadonlyMap<string, Uint8Array>> {
  const page = sharp(grainy ? await grainyPage() : await scanPicture(WIDTH, HEIGHT, WORDS)).removeAlpha();
  const rgb = await page.clone().raw().toBuffer();
  const grey = await page.clone().toColourspace("b-w").raw().toBuffer();
  const g4 = await encodeG4(page.clone(), HEIGHT);
  const size = `/Width ${WIDTH} /Height ${HEIGHT}`;
  const fax = `/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${WIDTH} /Rows ${HEIGHT} >>`;
  const palette = Array.from({ length: 16 }, (_, index) => [index * 17, index * 15, index * 17])
    .flat()
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("");
  const cmyk = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let pixel = 0; pixel < grey.length; pixel++) cmyk[pixel * 4 + 3] = 255 - (grey[pixel] ?? 0);
  const jpeg = await page.clone().jpeg({ quality: 85 }).toBuffer();
  return new Map([
    ["fax", picturePdf(`${size} /BitsPerComponent 1 /ColorSpace /DeviceGray ${fax}`, g4.data)],
    ["stencil", picturePdf(`${size} /BitsPerComponent 1 /ImageMask true ${fax}`, g4.data, { paint: "0 0 0.6 rg" })],
    ["jbig2", picturePdf(`${size} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode`, jbig2Of(g4.data))],
    [
      "indexed",
      picturePdf(
        `${size} /BitsPerComponent 8 /ColorSpace [/Indexed /DeviceRGB 15 <${palette}>] /Filter /FlateDecode`,
        deflateSync(grey.map((value) => value >> 4)),
      ),
    ],
    ["cmyk", picturePdf(`${size} /BitsPerComponent 8 /ColorSpace /DeviceCMYK /Filter /FlateDecode`, deflateSync(cmyk))],
    [
      "key",
      picturePdf(
        `${size} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Mask [255 255 255 255 255 255] /Filter /FlateDecode`,
        deflateSync(rgb),
      ),
    ],
    [
      "soft",
      picturePdf(`${size} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode`, jpeg, {
        mask: {
          dict: `/Type /XObject /Subtype /Image ${size} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode`,
          data: deflateSync(grey.map((value) => 255 - value)),
        },
      }),
    ],
  ]);
}

/** A JBIG2 page of one generic region that is coded like a fax (ITU-T T.88, 7.4.6 and 7.4.8). */
function jbig2Of(g4: Uint8Array): Uint8Array {
  const words = (...values: number[]) => {
    const bytes = Buffer.alloc(values.length * 4);
    for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
    return bytes;
  };
  const page = Buffer.concat([
    words(0),
    Buffer.from([48, 0, 1]),
    words(19, WIDTH, HEIGHT, 0, 0),
    Buffer.from([0, 0, 0]),
  ]);
  const header = Buffer.concat([words(1), Buffer.from([38, 0, 1]), words(18 + g4.length)]);
  return Buffer.concat([page, header, words(WIDTH, HEIGHT, 0, 0), Buffer.from([0, 1]), g4]);
}

async function pack(maxSizeBytes: number | null, grainy = false) {
  const files = [...(await codings(grainy))];
  const sources = files.map(([name, bytes], index) =>
    sourceOf(
      `f${index + 1}`,
      "pdf",
      bytes,
      [{ widthPt: 150, heightPt: 200, content: "scan", dpi: 600, dpiKnown: true }],
      name,
    ),
  );
  const documents = sources.map((source, index) => documentOf(`d${index}`, "bank-statement", [`${source.file.id}.0`]));
  const plan = buildPackPlan(packOf(sources, documents), TEST_ROUTE, {
    today: "2026-11-20",
    readings: new Map(),
    indexPageCount: 1,
    generated: [],
  });
  const written = await writePack({
    packId: "p1",
    plan,
    sources: new Map(sources.map((source) => [source.file.id, source])),
    readings: new Map(),
    options: {
      output: "single",
      searchable: true,
      maxSizeBytes,
      outDir: folder,
      names: { single: "Pack.pdf", entries: new Map(entriesOf(plan).map((entry) => [entry.id, "x.pdf"])) },
      title: "Pictures",
      language: "en",
      force: true,
    },
    decisions: [],
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  const failures = written.outputs.flatMap((output) => output.checks.filter((check) => !check.passed));
  const list = await tool("pdfimages", "-list", join(folder, "Pack.pdf"));
  const pictures = list
    .split("\n")
    .slice(2)
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns.length > 13)
    .map((columns) => ({
      page: Number(columns[0]),
      coding: columns[8],
      dpi: [Number(columns[12]), Number(columns[13])],
    }));
  return { failures, pictures, bytes: written.outputs[0]?.bytes ?? 0 };
}

describe("pictures that a PDF brings in other codings than JPEG", () => {
  it("come down to 300 dpi and look the same; one bit a pixel stays one bit a pixel", async () => {
    const { failures, pictures } = await pack(null);
    expect(failures).toEqual([]);
    expect(pictures.map(({ page, coding }) => [page, coding])).toEqual([
      [2, "ccitt"],
      [3, "ccitt"],
      [4, "ccitt"],
      [5, "jpeg"],
      [6, "jpeg"],
      [7, "jpeg"],
      [7, "image"],
      [8, "jpeg"],
      [8, "image"],
    ]);
    for (const { page, dpi } of pictures) for (const value of dpi) expect([page, value <= 301]).toEqual([page, true]);
  });

  it("are squeezed for a size limit, which is met within a tenth", async () => {
    const whole = (await pack(null, true)).bytes;
    const limit = Math.round(whole * 0.6);
    const { failures, bytes } = await pack(limit, true);
    expect(failures).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(limit);
    expect(bytes).toBeGreaterThan(limit * 0.9);
  });
});
