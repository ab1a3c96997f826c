import { beforeAll, describe, expect, it } from "vitest";
import { cropRaster } from "#electron/imaging/cropRaster.ts";
import { measureQuality, type QualityContext, UNREAD } from "#electron/imaging/measureQuality.ts";
import { rotateRaster } from "#electron/imaging/rotateRaster.ts";
import type { Raster } from "#electron/ports.ts";
import type { Page } from "#shared/domain/page.ts";
import { blurred, edit, onTable, pageOf, scannedPage } from "./makePage.ts";

let scan: Raster;
beforeAll(async () => {
  scan = await scannedPage({ dpi: 150 });
});

const checksOf = (raster: Raster, page: Partial<Page> = {}, context: Partial<QualityContext> = {}) =>
  measureQuality(raster, pageOf(raster, page), { ...UNREAD, ...context }).map((issue) => issue.check);

/** Light that falls from full to `1 - depth` at the left edge. */
const shaded = (raster: Raster, depth: number) =>
  edit(raster, (level, _channel, x) => level * (1 - depth * Math.max(0, 1 - x * 2)));

const PAPER = [244, 241, 232] as const;
const paler = (raster: Raster, strength: number) =>
  edit(raster, (level, channel) => PAPER[channel]! - (PAPER[channel]! - level) * strength);

const reflex = (raster: Raster, radius: number) =>
  edit(raster, (level, _c, x, y) => level + 300 * Math.exp(-((x - 0.5) ** 2 + (y - 0.5) ** 2) / radius ** 2));

describe("a page's quality", () => {
  it("is faultless for a clean scan, also at 300 dpi with small print, and on a table", async () => {
    expect(checksOf(scan, {}, { isGlossy: true })).toEqual([]);
    expect(checksOf(await scannedPage({ dpi: 300, size: 8 }))).toEqual([]);
    expect(checksOf(await onTable(scan, 1))).toEqual([]);
  });

  it("says blur, from about a fifth of a millimetre on", async () => {
    const pixels = (mm: number) => (mm / 25.4) * scan.dpi;
    expect(checksOf(await blurred(scan, pixels(0.1)))).toEqual([]);
    expect(checksOf(await blurred(scan, pixels(0.25)))).toEqual(["blur"]);
  });

  it("says low contrast", () => {
    expect(checksOf(paler(scan, 0.6))).toEqual([]);
    expect(checksOf(paler(scan, 0.28))).toEqual(["contrast"]);
  });

  it("says resolution: advice below 300, a warning below 200, and whether it was stated or guessed", () => {
    const of = (dpi: number, dpiKnown = true) =>
      measureQuality(scan, pageOf(scan, { dpi, dpiKnown })).map((issue) => [
        issue.severity,
        issue.sentence,
        issue.params,
      ]);
    expect(of(299.7)).toEqual([]);
    expect(of(240)).toEqual([["advice", "quality.dpi", { dpi: 240, wanted: 300 }]]);
    expect(of(150)).toEqual([["warning", "quality.dpi", { dpi: 150, wanted: 300 }]]);
    expect(of(109.4, false)).toEqual([["warning", "quality.dpi-estimated", { dpi: 109, wanted: 300 }]]);
  });

  it("says a grey scan, not a colour scan of black print", () => {
    const grey = edit(
      scan,
      (_level, _channel, x, y) =>
        scan.data[(Math.floor(y * scan.heightPx) * scan.widthPx + Math.round(x * scan.widthPx)) * 3 + 1] ?? 0,
    );
    expect(checksOf(grey)).toEqual(["grey"]);
    expect(checksOf({ ...grey, channels: 3 }, { content: "text" })).toEqual([]);
  });

  it("says a shadow that reaches in from the edge, not a light fall of light or a dark picture on the page", () => {
    expect(checksOf(shaded(scan, 0.25))).toEqual([]);
    expect(checksOf(shaded(scan, 0.55))).toEqual(["shadow"]);
    const portrait = edit(scan, (level, _c, x, y) =>
      x > 0.1 && x < 0.4 && y > 0.3 && y < 0.6 ? 90 + level / 20 : level,
    );
    expect(checksOf(portrait)).not.toContain("shadow");
  });

  it("says a reflex on a passport or a card, and does not look for one on paper", () => {
    const tinted = edit(scan, (level) => level * 0.85);
    expect(checksOf(reflex(tinted, 0.08), {}, { isGlossy: true })).toEqual(["glare"]);
    expect(checksOf(reflex(tinted, 0.08))).toEqual([]);
    const whiteField = edit(tinted, (level, _c, x, y) => (x > 0.4 && x < 0.6 && y > 0.4 && y < 0.6 ? 255 : level));
    expect(checksOf(whiteField, {}, { isGlossy: true })).toEqual([]);
  });

  it("says text cut off at a side, by its ink or by the words read", () => {
    expect(checksOf(cropRaster(scan, [0.15, 0, 0.85, 1]))).toEqual(["cut-off"]);
    expect(checksOf(cropRaster(scan, [0, 0.202, 1, 0.798]))).toEqual(["cut-off"]);
    expect(checksOf(cropRaster(scan, [0.05, 0, 0.95, 1]))).toEqual([]);
    expect(checksOf(scan, {}, { words: [[0.001, 0.4, 0.1, 0.02]] })).toEqual(["cut-off"]);
    expect(checksOf(scan, {}, { words: [[0.03, 0.4, 0.1, 0.02]] })).toEqual([]);
  });

  it("says skew above two degrees, measured or as read", () => {
    expect(checksOf(rotateRaster(scan, 1.5))).toEqual([]);
    const [issue] = measureQuality(rotateRaster(scan, -3), pageOf(scan));
    expect(issue).toMatchObject({
      check: "skew",
      severity: "advice",
      sentence: "quality.skew",
      params: { degrees: 3 },
    });
    expect(issue?.measure).toBeCloseTo(-3, 0);
    expect(checksOf(scan, {}, { skewDegrees: 4 })).toEqual(["skew"]);
  });

  it("says a blank page, and nothing else of it", () => {
    const blank = edit(scan, (_level, channel, _x, _y, noise) => [238, 235, 226][channel]! + noise * 6);
    expect(checksOf(blank, { dpi: 100 })).toEqual(["blank"]);
    expect(checksOf(blank, { content: "text" })).toEqual(["blank"]);
    const oneLine = edit(blank, (level, _c, x, y) => (x > 0.3 && x < 0.6 && y > 0.5 && y < 0.505 ? 60 : level));
    expect(checksOf(oneLine)).not.toContain("blank");
  });

  it("says words read with little confidence, where nothing else explains it", () => {
    const words = Array.from({ length: 30 }, (_, index) => [0.1, 0.1 + index / 50, 0.3, 0.01] as const);
    expect(checksOf(scan, {}, { words, meanConfidence: 0.6 })).toEqual(["legibility"]);
    expect(checksOf(scan, {}, { words: words.slice(0, 5), meanConfidence: 0.6 })).toEqual([]);
    expect(checksOf(scan, {}, { words, meanConfidence: 0.9 })).toEqual([]);
    expect(checksOf(paler(scan, 0.28), {}, { words, meanConfidence: 0.6 })).toEqual(["contrast"]);
  });
});
