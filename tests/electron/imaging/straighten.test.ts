import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { cropRaster } from "#electron/imaging/cropRaster.ts";
import { encodeJpeg, encodePng } from "#electron/imaging/encodeRaster.ts";
import { estimateSkew } from "#electron/imaging/estimateSkew.ts";
import { findPaper } from "#electron/imaging/findPaper.ts";
import { rotateRaster } from "#electron/imaging/rotateRaster.ts";
import { straighten } from "#electron/imaging/straighten.ts";
import { thumbnailPage } from "#electron/imaging/thumbnailPage.ts";
import { quadMap, warpQuad } from "#electron/imaging/warpQuad.ts";
import type { Raster, UsableSource } from "#electron/ports.ts";
import type { SourceFormat } from "#shared/domain/sourceFile.ts";
import { makeMarkedJpeg, makePdf } from "../pdfium/makePdf.ts";
import { onTable, pageOf, scannedPage } from "./makePage.ts";

let scan: Raster;
beforeAll(async () => {
  scan = await scannedPage({ dpi: 100, size: 12 });
});

describe("skew", () => {
  it("is found within a tenth of a degree, either way, and is nought on a level or an empty page", () => {
    for (const degrees of [-7, -2, 0.6, 4, 10]) {
      expect(Math.abs(estimateSkew(rotateRaster(scan, degrees)) - degrees)).toBeLessThan(0.1);
    }
    expect(estimateSkew(scan)).toBe(0);
    const empty: Raster = { ...scan, data: new Uint8Array(scan.data.length).fill(240) };
    expect(estimateSkew(empty)).toBe(0);
  });
});

describe("a sheet on a table", () => {
  it("is found by its corners, at any angle; a page that fills the picture is not taken for one", async () => {
    for (const degrees of [0, 3, -8, 15]) {
      const photo = await onTable(scan, degrees);
      const quad = findPaper(photo);
      const radians = (degrees * Math.PI) / 180;
      for (const [index, [sx, sy]] of (
        [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ] as const
      ).entries()) {
        const dx = (sx * scan.widthPx) / 2;
        const dy = (sy * scan.heightPx) / 2;
        const x = 0.5 + (dx * Math.cos(radians) - dy * Math.sin(radians)) / photo.widthPx;
        const y = 0.5 + (dx * Math.sin(radians) + dy * Math.cos(radians)) / photo.heightPx;
        expect(Math.hypot((quad?.[index]?.[0] ?? 9) - x, (quad?.[index]?.[1] ?? 9) - y)).toBeLessThan(0.015);
      }
    }
    expect(findPaper(scan)).toBeNull();
  });

  it("is cut out and levelled, and each place in it is known in the photo", async () => {
    const photo = await onTable(scan, -6);
    const flat = straighten(photo);
    expect(flat.raster.widthPx / flat.raster.heightPx).toBeCloseTo(scan.widthPx / scan.heightPx, 1);
    expect(Math.abs(estimateSkew(flat.raster))).toBeLessThan(0.35);
    const [x, y] = flat.toOriginal(0.5, 0.5);
    expect(Math.hypot(x - 0.5, y - 0.5)).toBeLessThan(0.01);
    const topLeft = flat.toOriginal(0, 0);
    expect(Math.hypot(topLeft[0] - flat.quad![0][0], topLeft[1] - flat.quad![0][1])).toBeLessThan(0.02);
  });

  it("of a scan that only leans is levelled, and places follow the turn", () => {
    const leaning = rotateRaster(scan, 5);
    const level = straighten(leaning);
    expect(level.quad).toBeNull();
    expect(level.skewDegrees).toBeCloseTo(5, 0);
    const [x, y] = level.toOriginal(0.9, 0.5);
    const radians = (5 * Math.PI) / 180;
    expect(x).toBeCloseTo(0.5 + 0.4 * Math.cos(radians), 2);
    expect(y).toBeCloseTo(0.5 + (0.4 * Math.sin(radians) * scan.widthPx) / scan.heightPx, 2);
  });

  it("seen from the side is brought back: the corners of any four-sided shape become the picture's", () => {
    const quad = [
      [0.1, 0.2],
      [0.8, 0.1],
      [0.95, 0.9],
      [0.05, 0.7],
    ] as const;
    const map = quadMap(quad);
    for (const [index, [u, v]] of (
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ] as const
    ).entries()) {
      expect(map(u, v)[0]).toBeCloseTo(quad[index]![0], 9);
      expect(map(u, v)[1]).toBeCloseTo(quad[index]![1], 9);
    }
    const whole = warpQuad(scan, [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
    expect([whole.widthPx, whole.heightPx]).toEqual([scan.widthPx, scan.heightPx]);
    expect(Buffer.from(whole.data).equals(Buffer.from(scan.data))).toBe(true);
  });
});

describe("encoding, cropping, thumbnails", () => {
  it("keeps pixels, size and resolution", async () => {
    const crop = cropRaster(scan, [0.1, 0.1, 0.5, 0.25]);
    const png = await encodePng(crop);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([crop.widthPx, crop.heightPx, 3]);
    expect(Buffer.from(data).equals(Buffer.from(crop.data))).toBe(true);
    expect(Math.round((await sharp(png).metadata()).density ?? 0)).toBe(100);
    const grey: Raster = { widthPx: 20, heightPx: 10, channels: 1, data: new Uint8Array(200).fill(77), dpi: 300 };
    const jpeg = await sharp(await encodeJpeg(grey)).metadata();
    expect([jpeg.format, jpeg.width, jpeg.channels, jpeg.density]).toEqual(["jpeg", 20, 1, 300]);
    expect(cropRaster(grey, [0.9, 0.9, 0.5, 0.5])).toMatchObject({ widthPx: 2, heightPx: 1 });
  });

  it("shows a page small, upright and as turned, of a photo and of a PDF", async () => {
    const photo = await sharp(await makeMarkedJpeg(1200, 800))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const pdf = await makePdf([
      { widthPt: 300, heightPt: 200, picture: { jpeg: await makeMarkedJpeg(1200, 800), at: [0, 0, 300, 200] } },
    ]);
    const cases: readonly [Uint8Array, SourceFormat, 0 | 1, readonly [number, number], readonly [number, number]][] = [
      [photo, "jpeg", 0, [133, 200], [125, 8]],
      [photo, "jpeg", 1, [200, 133], [190, 125]],
      [pdf, "pdf", 0, [200, 133], [8, 8]],
      [pdf, "pdf", 1, [133, 200], [125, 8]],
    ];
    for (const [bytes, format, turns, size, mark] of cases) {
      const source: UsableSource = {
        file: { id: "f1", name: "x", sha256: "", bytes: bytes.length, format, pageCount: 1, notes: [] },
        bytes,
        pages: [],
      };
      const page = pageOf({ ...scan, widthPx: 1200, heightPx: 800 });
      const thumbnail = await thumbnailPage(source, page, { maxSidePx: 200, turns, format: "webp" });
      const { data, info } = await sharp(thumbnail).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual(size);
      expect(data[(mark[1] * info.width + mark[0]) * info.channels]).toBeLessThan(60);
    }
  });
});
