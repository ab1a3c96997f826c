import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { buildPdf } from "#electron/pdf/buildPdf.ts";
import { parseJpeg } from "#electron/pdf/jpegFacts.ts";
import { emptyCache } from "#electron/pdf/openInputs.ts";
import { readFileFacts } from "#electron/pdf/scanForbidden.ts";
import { sheetFor } from "#electron/pdf/sheetFor.ts";
import { verifyPack } from "#electron/pdf/verifyPack.ts";
import type { UsableSource } from "#electron/ports.ts";
import type { DocumentKind } from "#shared/domain/document.ts";
import { buildIndexModel } from "#shared/letters/indexModel.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { entriesOf } from "#shared/plan/packPlan.ts";
import { documentOf, packOf, scanPicture, sourceOf, TEST_ROUTE } from "./packFixture.ts";

/** Builds a pack of pictures and gives back what the verifier finds wrong, and the file's facts. */
async function packed(sources: readonly UsableSource[]) {
  const plan = buildPackPlan(
    packOf(
      sources,
      sources.map((source, index) =>
        documentOf(
          `d${index}`,
          "bank-statement",
          source.pages.map((page) => page.id),
        ),
      ),
    ),
    TEST_ROUTE,
    { today: "2026-11-20", readings: new Map(), indexPageCount: 1, generated: [] },
  );
  const entries = entriesOf(plan);
  const built = await buildPdf({
    plan,
    entries,
    index: buildIndexModel(plan),
    letters: new Map(),
    sources: new Map(sources.map((source) => [source.file.id, source])),
    readings: new Map(),
    title: "Pictures",
    language: "en",
    searchable: true,
    maxSizeBytes: null,
    protectedPages: new Set(),
    cache: emptyCache(),
    signal: new AbortController().signal,
    onPage: () => {},
  });
  const results = await verifyPack(built.bytes, plan, {
    entries,
    title: "Pictures",
    language: "en",
    evidence: built.evidence,
    textLayerBytes: 0,
    maxSizeBytes: null,
    squeezed: false,
  });
  return { built, facts: await readFileFacts(built.bytes), failures: results.filter((result) => !result.passed) };
}

const WORDS = ["ONE", "TWO", "THREE", "FOUR"];
const size = { widthPx: 600, heightPx: 850 };

describe("pictures in a pack", () => {
  it("look the same in every format, depth and colour space", async () => {
    const page = await scanPicture(600, 850, WORDS);
    const clear = await sharp(page).removeAlpha().ensureAlpha(1).png().toBuffer();
    const holes = await sharp({
      create: { width: 600, height: 850, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .composite([{ input: await sharp(page).resize(300).png().toBuffer(), left: 20, top: 30 }])
      .png()
      .toBuffer();
    const { failures, built } = await packed([
      sourceOf("alpha", "png", clear, [size]),
      sourceOf("holes", "png", holes, [size]),
      sourceOf("palette", "png", await sharp(page).png({ palette: true, colours: 16 }).toBuffer(), [size]),
      sourceOf("interlaced", "png", await sharp(page).png({ progressive: true }).toBuffer(), [size]),
      sourceOf("deep", "png", await sharp(page).toColourspace("rgb16").png().toBuffer(), [size]),
      sourceOf("grey", "jpeg", await sharp(page).greyscale().jpeg().toBuffer(), [size]),
      sourceOf("cmyk", "jpeg", await sharp(page).toColourspace("cmyk").jpeg().toBuffer(), [size]),
      sourceOf("progressive", "jpeg", await sharp(page).jpeg({ progressive: true }).toBuffer(), [size]),
      sourceOf("profile", "jpeg", await sharp(page).withIccProfile("p3").jpeg().toBuffer(), [size]),
      sourceOf(
        "fax",
        "tiff",
        await sharp(page)
          .threshold(128)
          .toColourspace("b-w")
          .tiff({ bitdepth: 1, compression: "ccittfax4" })
          .toBuffer(),
        [size],
      ),
      sourceOf("web", "webp", await sharp(page).webp({ lossless: true }).toBuffer(), [size]),
    ]);
    expect(failures).toEqual([]);
    expect(built.pageCount).toBe(12);
  });

  it("are upright in all eight EXIF orientations, their data untouched", async () => {
    const page = sharp(await scanPicture(600, 850, WORDS));
    const stored: readonly [number, boolean, number][] = [
      [1, false, 0],
      [2, true, 0],
      [3, false, 180],
      [4, true, 180],
      [5, true, 90],
      [6, false, 270],
      [7, true, 270],
      [8, false, 90],
    ];
    const sources = await Promise.all(
      stored.map(async ([orientation, mirrored, rotated]) => {
        const turned = await page.clone().rotate(rotated).png().toBuffer();
        const bytes = await sharp(mirrored ? await sharp(turned).flop().png().toBuffer() : turned)
          .jpeg()
          .withMetadata({ orientation })
          .toBuffer();
        // What was stored must be what a viewer that honours EXIF undoes.
        const upright = await sharp(bytes).autoOrient().resize(60, 85, { fit: "fill" }).greyscale().raw().toBuffer();
        const original = await page.clone().resize(60, 85, { fit: "fill" }).greyscale().raw().toBuffer();
        const worst = upright.reduce((most, grey, at) => Math.max(most, Math.abs(grey - (original[at] ?? 0))), 0);
        expect([orientation, worst < 40]).toEqual([orientation, true]);
        return sourceOf(`o${orientation}`, "jpeg", bytes, [size]);
      }),
    );
    const { failures, facts } = await packed(sources);
    expect(failures).toEqual([]);
    for (const source of sources) expect(facts.streams.get(source.file.sha256)).toBe(1);
  });

  it("are stored once where they are the same, and never finer than 300 dpi", async () => {
    const fine = await sharp(await scanPicture(2480, 3508, WORDS))
      .jpeg()
      .withMetadata({ density: 600 })
      .toBuffer();
    const twice = await sharp(await scanPicture(600, 850, WORDS))
      .jpeg()
      .toBuffer();
    const { failures, facts } = await packed([
      sourceOf("fine", "jpeg", fine, [{ widthPx: 2480, heightPx: 3508, dpi: 600, dpiKnown: true }]),
      sourceOf("a", "jpeg", twice, [size]),
      sourceOf("b", "jpeg", twice, [size]),
    ]);
    expect(failures).toEqual([]);
    expect(facts.streams.get(sourceOf("a", "jpeg", twice, [size]).file.sha256)).toBe(1);
  });

  it("are what their header says, or are not taken as they are", async () => {
    const jpeg = await sharp(await scanPicture(60, 85, []))
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(parseJpeg(jpeg)).toMatchObject({ widthPx: 60, heightPx: 85, components: 3, orientation: 6 });
    expect(parseJpeg(jpeg.subarray(0, 30))).toBeNull();
    expect(parseJpeg(new Uint8Array([0xff, 0xd8, 0xff, 0xc9, 0, 11, 8, 0, 1, 0, 1, 1, 0, 0, 0]))).toBeNull();
  });
});

describe("the size of a picture on its sheet", () => {
  const mm = (points: number) => Math.round((points / 72) * 25.4);
  const on = (widthPx: number, heightPx: number, dpi: number | null, kind: DocumentKind = "bank-statement") => {
    const { widthPt, heightPt, picture } = sheetFor({ widthPx, heightPx, dpi, kind });
    return [mm(widthPt), mm(heightPt), mm(picture.width), mm(picture.height)];
  };

  it("is the true one where the file states it, fitted to A4 where it is larger", () => {
    expect(on(2480, 3508, 300)).toEqual([210, 297, 210, 297]);
    expect(on(3508, 2480, 300)).toEqual([297, 210, 297, 210]);
    expect(on(1748, 2480, 300)).toEqual([210, 297, 148, 210]);
    expect(on(1011, 638, 300, "id-card")).toEqual([210, 297, 86, 54]);
    expect(on(3508, 4961, 300)).toEqual([210, 297, 210, 297]);
    expect(on(2550, 3300, 300)).toEqual([210, 297, 210, 272]);
  });

  it("is a standard's or a sheet's where the file states none, or a camera's habit", () => {
    expect(on(1011, 638, null, "id-card")).toEqual([210, 297, 86, 54]);
    expect(on(700, 900, null, "photo")).toEqual([210, 297, 35, 45]);
    expect(on(3000, 4000, 72)).toEqual(on(3000, 4000, null));
    expect(on(4000, 3000, null).slice(0, 2)).toEqual([297, 210]);
  });
});
