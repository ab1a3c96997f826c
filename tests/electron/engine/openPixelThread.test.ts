import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import { openPixelThread } from "#electron/engine/openPixelThread.ts";
import { rasterisePage } from "#electron/imaging/rasterisePage.ts";
import type { UsableSource } from "#electron/ports.ts";
import { onTable, pageOf, scannedPage } from "../imaging/makePage.ts";

const thread = openPixelThread();
afterAll(() => thread.close());

async function sourceOf(level: number): Promise<UsableSource> {
  const bytes = new Uint8Array(
    await sharp({ create: { width: 80, height: 120, channels: 3, background: { r: level, g: level, b: level } } })
      .png()
      .toBuffer(),
  );
  const page = pageOf({ widthPx: 80, heightPx: 120, channels: 3, data: new Uint8Array(), dpi: 72 }, { dpi: 72 });
  const file = {
    id: "f1",
    name: "a.png",
    sha256: "",
    bytes: bytes.length,
    format: "png",
    pageCount: 1,
    notes: [],
  } as const;
  return { file, bytes, pages: [page] };
}

it("draws the same pixels as the engine would, for more files than it keeps", async () => {
  const levels = [10, 60, 110, 160, 210];
  const sources = await Promise.all(levels.map(sourceOf));
  const options = { channels: 1 } as const;
  const twice = [...sources, ...sources.toReversed()];
  const rasters = await Promise.all(
    twice.map((source) => thread.rasterise(source, source.pages[0] ?? expect.fail(), options)),
  );
  const direct = await Promise.all(
    twice.map((source) => rasterisePage(source, source.pages[0] ?? expect.fail(), options)),
  );
  for (const [index, raster] of rasters.entries()) {
    expect(Buffer.compare(raster.data, direct[index]?.data ?? new Uint8Array())).toBe(0);
    expect([raster.widthPx, raster.heightPx, raster.dpi]).toEqual([80, 120, direct[index]?.dpi]);
  }
  expect(new Set(rasters.map((raster) => raster.data[0])).size).toBe(levels.length);
});

it("says where the sheet is in a photo, and measures it", async () => {
  const photo = await onTable(await scannedPage({ dpi: 100 }), 4);
  const { widthPx: width, heightPx: height, data } = photo;
  const bytes = new Uint8Array(
    await sharp(data, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer(),
  );
  const page = pageOf(photo, { dpi: 100 });
  const { file } = await sourceOf(0);
  const source: UsableSource = { file, bytes, pages: [page] };
  const raster = await thread.rasterise(source, page, { channels: 1 });
  expect(thread.sheetIn(raster)).not.toBeNull();
  const context = { words: [], meanConfidence: null, skewDegrees: null, isGlossy: false };
  const measure = (asPhoto: boolean) =>
    thread.measure(source, page, { dpi: 100, turns: 1, channels: 3 }, { context, asPhoto });
  const sheet = await measure(false);
  expect(sheet.issues.length).toBeGreaterThan(0);
  expect(sheet.photo).toBeNull();
  // As it lies after the turn, in the picture's own pixels.
  expect((await measure(true)).photo).toMatchObject({ widthPx: photo.heightPx, heightPx: photo.widthPx });
});

it("fails a page that cannot be drawn, and draws the next", async () => {
  const good = await sourceOf(90);
  const [page = expect.fail()] = good.pages;
  const bad: UsableSource = { ...good, bytes: new Uint8Array([1, 2, 3]) };
  await expect(thread.rasterise(bad, page, { channels: 1 })).rejects.toThrow();
  expect((await thread.rasterise(good, page, { channels: 1 })).data[0]).toBe(90);
});
