import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { buildPdf } from "#electron/pdf/buildPdf.ts";
import { CARD_PT, cardOnPage } from "#electron/pdf/cardOnPage.ts";
import { emptyCache } from "#electron/pdf/openInputs.ts";
import { verifyPack } from "#electron/pdf/verifyPack.ts";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import type { Raster, UsableSource } from "#electron/ports.ts";
import { A4_PT, PT_PER_MM, turnBy } from "#shared/domain/geometry.ts";
import { buildIndexModel } from "#shared/letters/indexModel.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { entriesOf, type PackPlan, pagesOf } from "#shared/plan/packPlan.ts";
import { wordsByPage } from "./outsideTools.ts";
import { documentOf, packOf, readingOf, sourceOf, TEST_ROUTE } from "./packFixture.ts";

/** A card's side at 300 dpi: tinted, with a mark in its upper left corner and a word. */
async function cardPicture(tint: string, word: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1011" height="638"><rect width="1011" height="638" fill="${tint}"/><rect x="60" y="60" width="200" height="240" fill="#333"/><text x="400" y="330" font-family="DejaVu Sans" font-size="90" fill="#111">${word}</text></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: "#fff" }).jpeg({ quality: 90 }).toBuffer();
}

/** The card on a scanner's A4 bed, at its true size, as one picture in a PDF. */
async function scannedCard(card: Buffer): Promise<Uint8Array> {
  const bed = await sharp({ create: { width: 2480, height: 3508, channels: 3, background: "#fdfdfb" } })
    .composite([{ input: card, left: 400, top: 900 }])
    .jpeg({ quality: 90 })
    .toBuffer();
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([A4_PT.widthPt, A4_PT.heightPt]);
  page.drawImage(await pdf.embedJpg(bed), { x: 0, y: 0, width: A4_PT.widthPt, height: A4_PT.heightPt });
  return pdf.save();
}

async function sources(): Promise<readonly [UsableSource, UsableSource]> {
  const front = await cardPicture("#bcd6e8", "FRONT");
  const bed = await scannedCard(await cardPicture("#e8d0bc", "BACKSIDE"));
  return [
    sourceOf("f1", "jpeg", front, [{ widthPx: 1011, heightPx: 638, widthPt: 243, heightPt: 153 }]),
    sourceOf("f2", "pdf", bed, [{ content: "scan", dpi: 300, dpiKnown: true, widthPx: 2480, heightPx: 3508 }]),
  ];
}

/** Where the words stand on the page that was read. */
const readings = new Map([
  ["f1.0", readingOf("f1.0", [{ text: "FRONT", box: [0.395, 0.41, 0.31, 0.12], confidence: 0.9 }])],
  ["f2.0", readingOf("f2.0", [{ text: "BACKSIDE", box: [0.322, 0.327, 0.19, 0.025], confidence: 0.9 }])],
]);

async function written(pack: readonly UsableSource[]) {
  const plan = buildPackPlan(
    packOf(pack, [documentOf("f1.0", "id-card", ["f1.0", "f2.0"])], { sheets: [{ front: "f1.0", back: "f2.0" }] }),
    TEST_ROUTE,
    { today: "2026-11-20", readings, indexPageCount: 1, generated: [] },
  );
  const built = await buildPdf({
    plan,
    entries: entriesOf(plan),
    index: buildIndexModel(plan),
    letters: new Map(),
    sources: new Map(pack.map((source) => [source.file.id, source])),
    readings,
    title: "Card",
    language: "en",
    searchable: true,
    maxSizeBytes: null,
    protectedPages: new Set(),
    cache: emptyCache(),
    signal: new AbortController().signal,
    onPage: () => {},
  });
  return { plan, built };
}

function failuresOf(plan: PackPlan, bytes: Uint8Array, { built }: Pick<Awaited<ReturnType<typeof written>>, "built">) {
  return verifyPack(bytes, plan, {
    entries: entriesOf(plan),
    title: "Card",
    language: "en",
    evidence: built.evidence,
    textLayerBytes: built.textLayerBytes,
    maxSizeBytes: null,
    squeezed: false,
  }).then((results) => results.filter((result) => !result.passed));
}

/** The box, in millimetres, of what has about that colour on a page drawn at 144 dpi. */
function boxOfColour({ widthPx, heightPx, data, dpi }: Raster, [red, green, blue]: readonly [number, number, number]) {
  let [left, top, right, bottom] = [widthPx, heightPx, 0, 0];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const at = (y * widthPx + x) * 3;
      const off =
        Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue);
      if (off > 24) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  const mm = (px: number) => (px / dpi) * 25.4;
  return { left: mm(left), top: mm(top), width: mm(right - left), height: mm(bottom - top) };
}

describe("both sides of a card on one sheet", () => {
  it("stand below each other at 85.6 x 54 mm, one a cut picture, the other lying on a scanner's bed", async () => {
    const pack = await sources();
    const { plan, built } = await written(pack);
    expect(plan.pageCount).toBe(2);
    expect(built.pageCount).toBe(2);
    const page = await withPdf(built.bytes, (pdf) => renderPage(pdf, 1, { dpi: 144, channels: 3 }));
    if (page === null) throw new Error("no page");
    const front = boxOfColour(page, [0xbc, 0xd6, 0xe8]);
    const back = boxOfColour(page, [0xe8, 0xd0, 0xbc]);
    for (const side of [front, back]) {
      expect(Math.abs(side.width - 85.6)).toBeLessThan(0.9);
      expect(Math.abs(side.height - 54)).toBeLessThan(0.9);
      expect(Math.abs(side.left - (210 - 85.6) / 2)).toBeLessThan(1);
    }
    expect(back.top - front.top - front.height).toBeGreaterThan(8);
    expect(await failuresOf(plan, built.bytes, { built })).toEqual([]);
  });

  it("are searchable where the words stand, and the front's JPEG goes in byte for byte", async () => {
    const { built } = await written(await sources());
    expect(built.evidence.get(2)?.untouched).toHaveLength(1);
    const folder = await mkdtemp(join(tmpdir(), "qujat-card-"));
    const path = join(folder, "card.pdf");
    await writeFile(path, built.bytes);
    const [, words = []] = await wordsByPage(path);
    await rm(folder, { recursive: true });
    const middleOf = (text: string) => {
      const box = words.find((word) => word.text === text)?.box ?? [0, 0, 0, 0];
      return [(box[0] + box[2] / 2) * 210, (box[1] + box[3] / 2) * 297];
    };
    const [frontX = 0, frontY = 0] = middleOf("FRONT");
    const [backX = 0, backY = 0] = middleOf("BACKSIDE");
    const left = (210 - 85.6) / 2;
    expect(frontX - left).toBeGreaterThan(0.5 * 85.6);
    expect(frontX - left).toBeLessThan(0.6 * 85.6);
    expect(backX - left).toBeGreaterThan(0.55 * 85.6);
    expect(backX - left).toBeLessThan(0.8 * 85.6);
    expect(backY - frontY).toBeGreaterThan(60);
    expect(backY - frontY).toBeLessThan(70);
  });

  it("are missed by the verifier's eye when one of them is turned", async () => {
    const pack = await sources();
    const { plan, built } = await written(pack);
    const wrong = buildPackPlan(
      packOf(pack, [documentOf("f1.0", "id-card", ["f1.0", "f2.0"])], {
        sheets: [{ front: "f1.0", back: "f2.0" }],
        edits: { "f2.0": { turns: turnBy(0, 2), leftOut: false } },
      }),
      TEST_ROUTE,
      { today: "2026-11-20", readings, indexPageCount: 1, generated: [] },
    );
    const turned = await buildPdf({
      plan: wrong,
      entries: entriesOf(wrong),
      index: buildIndexModel(wrong),
      letters: new Map(),
      sources: new Map(pack.map((source) => [source.file.id, source])),
      readings,
      title: "Card",
      language: "en",
      searchable: true,
      maxSizeBytes: null,
      protectedPages: new Set(),
      signal: new AbortController().signal,
      onPage: () => {},
    });
    expect((await failuresOf(plan, turned.bytes, { built })).map((result) => result.check)).toContain("looks-the-same");
  });

  it("stand alone again where one side is left out, or the sides are not neighbours", async () => {
    const pack = await sources();
    const plan = (more: Parameters<typeof packOf>[2], pages = ["f1.0", "f2.0"]) =>
      entriesOf(
        buildPackPlan(
          packOf(pack, [documentOf("f1.0", "id-card", pages)], {
            sheets: [{ front: "f1.0", back: "f2.0" }],
            ...more,
          }),
          TEST_ROUTE,
          { today: "2026-11-20", readings, indexPageCount: 1, generated: [] },
        ),
      ).flatMap(pagesOf).length - 1;
    expect(plan({})).toBe(1);
    expect(plan({ edits: { "f2.0": { turns: 0, leftOut: true } } })).toBe(1);
    expect(plan({}, ["f2.0", "f1.0"])).toBe(2);
  });
});

describe("a card is found on its page", () => {
  const blank = (widthPx: number, heightPx: number, box: readonly [number, number, number, number]): Raster => {
    const data = new Uint8Array(widthPx * heightPx).fill(250);
    const [left, top, width, height] = box;
    for (let y = top; y < top + height; y++) data.fill(120, y * widthPx + left, y * widthPx + left + width);
    return { widthPx, heightPx, channels: 1, data, dpi: 72 };
  };

  it("by its outline and its true size; on end as well", () => {
    const page = blank(595, 842, [100, 200, 153, 243]);
    const found = cardOnPage(page, A4_PT.widthPt);
    expect(found).toMatchObject({ isTrueSize: true, widthPt: CARD_PT.short, heightPt: CARD_PT.long });
    expect(found.box[0]).toBeCloseTo(100 / 595, 2);
  });

  it("not where something of that shape is twice as large: then the whole page is shown, within the sheet", () => {
    const found = cardOnPage(blank(595, 842, [40, 200, 486, 306]), A4_PT.widthPt);
    expect(found).toMatchObject({ isTrueSize: false, box: [0, 0, 1, 1] });
    expect(found.heightPt).toBeLessThanOrEqual(120 * PT_PER_MM + 0.01);
  });
});
