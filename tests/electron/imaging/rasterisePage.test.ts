import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { rasterisePage } from "#electron/imaging/rasterisePage.ts";
import type { Raster, UsableSource } from "#electron/ports.ts";
import type { SourceFormat } from "#shared/domain/sourceFile.ts";
import { makePdf } from "../pdfium/makePdf.ts";

/** A source of one page as intake hands it over. */
function sourceOf(
  bytes: Uint8Array,
  format: SourceFormat,
  page: { readonly widthPx: number; readonly heightPx: number; readonly dpi: number; readonly pageIndex?: number },
): UsableSource {
  return {
    file: { id: "f1", name: "x", sha256: "", bytes: bytes.length, format, pageCount: 1, notes: [] },
    bytes,
    pages: [
      {
        id: "f1.0",
        fileId: "f1",
        pageIndex: page.pageIndex ?? 0,
        widthPt: (page.widthPx / page.dpi) * 72,
        heightPt: (page.heightPx / page.dpi) * 72,
        content: "scan",
        dpi: page.dpi,
        dpiKnown: true,
        widthPx: page.widthPx,
        heightPx: page.heightPx,
      },
    ],
  };
}

function pixel(raster: Raster, x: number, y: number): number[] {
  const at = (y * raster.widthPx + x) * raster.channels;
  return [...raster.data.slice(at, at + raster.channels)];
}

const near = (expected: readonly number[]) => expected.map((value) => expect.closeTo(value, -1));

/** Red in the left half, blue in the right; 200 x 100. */
function twoHalves() {
  return sharp({ create: { width: 200, height: 100, channels: 3, background: "#0000ff" } }).composite([
    { input: { create: { width: 100, height: 100, channels: 3, background: "#ff0000" } }, left: 0, top: 0 },
  ]);
}

describe("rasterisePage", () => {
  it("applies a photo's EXIF orientation, then the user's turns", async () => {
    const jpeg = await twoHalves().withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
    const source = sourceOf(jpeg, "jpeg", { widthPx: 100, heightPx: 200, dpi: 100 });
    const upright = await rasterisePage(source, source.pages[0]!, { channels: 3 });
    expect([upright.widthPx, upright.heightPx, upright.dpi]).toEqual([100, 200, 100]);
    expect(pixel(upright, 50, 20)).toEqual(near([255, 0, 0]));
    expect(pixel(upright, 50, 180)).toEqual(near([0, 0, 255]));
    const turned = await rasterisePage(source, source.pages[0]!, { channels: 3, turns: 1 });
    expect([turned.widthPx, turned.heightPx]).toEqual([200, 100]);
    expect(pixel(turned, 180, 50)).toEqual(near([255, 0, 0]));
    const small = await rasterisePage(source, source.pages[0]!, { channels: 1, turns: 3, maxSidePx: 50 });
    expect([small.widthPx, small.heightPx, small.channels, small.dpi]).toEqual([50, 25, 1, 25]);
    expect(small.data.length).toBe(50 * 25);
  });

  it("lays transparent pictures on white, reads CMYK, grey, 16-bit and palette pictures as asked", async () => {
    const ground = sharp({
      create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const rgb = sharp({ create: { width: 40, height: 40, channels: 3, background: "#40a0c0" } });
    const kinds: readonly [Uint8Array, SourceFormat, readonly number[]][] = [
      [await ground.png().toBuffer(), "png", [255, 255, 255]],
      [await rgb.clone().toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer(), "jpeg", [64, 160, 192]],
      [await rgb.clone().toColourspace("b-w").jpeg({ quality: 95 }).toBuffer(), "jpeg", [144, 144, 144]],
      [await rgb.clone().toColourspace("rgb16").png().toBuffer(), "png", [64, 160, 192]],
      [await rgb.clone().png({ palette: true }).toBuffer(), "png", [64, 160, 192]],
      [await rgb.clone().webp({ lossless: true }).toBuffer(), "webp", [64, 160, 192]],
    ];
    for (const [bytes, format, colour] of kinds) {
      const source = sourceOf(bytes, format, { widthPx: 40, heightPx: 40, dpi: 300 });
      const raster = await rasterisePage(source, source.pages[0]!, { channels: 3 });
      const off = Math.max(...pixel(raster, 20, 20).map((value, index) => Math.abs(value - (colour[index] ?? 0))));
      expect([format, raster.data.length, off < 30]).toEqual([format, 40 * 40 * 3, true]);
      const grey = await rasterisePage(source, source.pages[0]!, { channels: 1 });
      expect(grey.data.length).toBe(40 * 40);
    }
  });

  it("takes the right page of a TIFF", async () => {
    const pages = await Promise.all(
      ["#202020", "#808080", "#e0e0e0"].map((background) =>
        sharp({ create: { width: 30, height: 30, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const tiff = await sharp(pages, { join: { animated: true } })
      .tiff({ compression: "lzw" })
      .toBuffer();
    for (const [pageIndex, level] of [32, 128, 224].entries()) {
      const source = sourceOf(tiff, "tiff", { widthPx: 30, heightPx: 30, dpi: 300, pageIndex });
      const raster = await rasterisePage(source, source.pages[0]!, { channels: 1 });
      expect([raster.widthPx, raster.heightPx]).toEqual([30, 30]);
      expect(pixel(raster, 15, 15)).toEqual(near([level]));
    }
  });

  it("renders a PDF's scan in its own resolution, and at most 300 dpi", async () => {
    const jpeg = await twoHalves().resize(2000, 1000).jpeg().toBuffer();
    const bytes = await makePdf([{ widthPt: 240, heightPt: 120, picture: { jpeg, at: [0, 0, 240, 120] } }]);
    const source = sourceOf(bytes, "pdf", { widthPx: 2000, heightPx: 1000, dpi: 600 });
    const natural = await rasterisePage(source, source.pages[0]!, { channels: 3 });
    expect([natural.widthPx, natural.heightPx, natural.dpi]).toEqual([1000, 500, 300]);
    expect(pixel(natural, 20, 20)).toEqual(near([255, 0, 0]));
  });
});
