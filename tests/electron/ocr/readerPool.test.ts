import { describe, expect, test } from "vitest";
import { createReaderPool } from "#electron/ocr/readerPool.ts";
import type { Raster, UsableSource } from "#electron/ports.ts";
import type { Page } from "#shared/domain/page.ts";
import { makeZonePage } from "../../benchmarks/mrz/makePage.ts";
import { randomOf } from "../../shared/reading/mrz/makeZone.ts";

const page: Page = {
  id: "f1.0",
  fileId: "f1",
  pageIndex: 0,
  widthPt: 595,
  heightPt: 842,
  content: "scan",
  dpi: 100,
  dpiKnown: true,
  widthPx: 40,
  heightPx: 30,
};
const source: UsableSource = {
  file: { id: "f1", name: "scan.png", sha256: "", bytes: 0, format: "png", pageCount: 1, notes: [] },
  bytes: new Uint8Array(),
  pages: [page],
};
const never = new AbortController().signal;
const today = () => "2026-11-20";
const plain = (shade: number): Raster => ({
  widthPx: 40,
  heightPx: 30,
  channels: 1,
  data: new Uint8Array(1200).fill(shade),
  dpi: 100,
});
const dying = new URL("./dyingWorker.mjs", import.meta.url);

/** A pool of threads that die of dark pages and hang on grey ones. */
function fragilePool(jobs: number, shades: number[]) {
  return createReaderPool({ jobs, today, workerFile: dying, rasterise: async () => plain(shades.shift() ?? 255) });
}

describe("the readers", () => {
  test("make a page without words of one that kills its thread, and go on", async () => {
    const pool = fragilePool(1, [0, 255, 0]);
    expect(await pool.recognisePage(source, page, ["eng"], never)).toMatchObject({
      lines: [],
      mrz: null,
      meanConfidence: null,
      widthPx: 40,
    });
    expect((await pool.readMrz(source, page, never)).zone).toBeNull();
    expect((await pool.recognisePage(source, page, ["eng"], never)).lines).toEqual([]);
    await pool.close();
  });

  test("make a page without words of one that cannot be rasterised", async () => {
    const pool = createReaderPool({
      jobs: 1,
      today,
      workerFile: dying,
      rasterise: () => Promise.reject(new Error("truncated")),
    });
    expect(await pool.recognisePage(source, page, ["eng"], never)).toMatchObject({
      pageId: "f1.0",
      lines: [],
      widthPx: 40,
      heightPx: 30,
    });
    await pool.close();
  });

  test("let go of a page at once when it is given up, in work or in the queue", async () => {
    const pool = fragilePool(1, [100, 255]);
    const stop = new AbortController();
    const inWork = pool.readMrz(source, page, stop.signal);
    const inQueue = pool.readMrz(source, page, stop.signal);
    const after = pool.readMrz(source, page, never);
    setTimeout(() => stop.abort(new Error("given up")), 100);
    await expect(inWork).rejects.toThrow("given up");
    await expect(inQueue).rejects.toThrow("given up");
    expect((await after).zone).toBeNull();
    await pool.close();
  });

  test("read a passport's page in their own thread: words, zone, and which way is up", {
    timeout: 240_000,
  }, async () => {
    const made = await makeZonePage(randomOf(5), "office");
    const raster: Raster = {
      widthPx: made.page.width,
      heightPx: made.page.height,
      channels: 1,
      data: made.page.data,
      dpi: 200,
    };
    const pool = createReaderPool({ jobs: 1, today, rasterise: async () => raster });
    const read = await pool.recognisePage(source, page, ["eng", "rus", "kaz"], never);
    expect(read.uprightTurns).toBe(made.rotation);
    expect(read.mrz).toMatchObject({ valid: true, lines: made.lines });
    expect(read.lines.flatMap((line) => line.words.map((word) => word.text))).toContain("Surname");
    const surname = read.lines.flatMap((line) => line.words).find((word) => word.text === "Surname");
    const zoneTop = read.mrz?.box[1] ?? 0;
    expect(surname?.box[1]).toBeLessThan(zoneTop);
    await pool.close();
  });
});
