import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { type BuiltPdf, buildPdf } from "#electron/pdf/buildPdf.ts";
import { compareLooks } from "#electron/pdf/compareLooks.ts";
import { findNumberSpot } from "#electron/pdf/findNumberSpot.ts";
import { graphicsBalanceOf } from "#electron/pdf/graphicsBalance.ts";
import { emptyCache } from "#electron/pdf/openInputs.ts";
import { verifyPack } from "#electron/pdf/verifyPack.ts";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import type { Raster } from "#electron/ports.ts";
import { buildIndexModel } from "#shared/letters/indexModel.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { entriesOf, type PackPlan } from "#shared/plan/packPlan.ts";
import { documentOf, packOf, scanPicture, sourceOf, TEST_ROUTE, textPdf } from "./packFixture.ts";

let plan: PackPlan;
let built: BuiltPdf;

beforeAll(async () => {
  const scan = await sharp(await scanPicture(1240, 1754, ["PASSPORT", "SHARMA", "N1234567"]))
    .jpeg()
    .withMetadata({ density: 150 })
    .toBuffer();
  const sources = [
    sourceOf("f1", "jpeg", scan, [{ widthPx: 1240, heightPx: 1754, dpi: 150, dpiKnown: true }]),
    sourceOf("f2", "pdf", await textPdf([{ text: "Bank statement, first page" }, { text: "Second page" }]), [{}, {}]),
  ];
  plan = buildPackPlan(
    packOf(sources, [
      documentOf("d1", "passport-copy", ["f1.0"]),
      documentOf("d2", "bank-statement", ["f2.0", "f2.1"]),
    ]),
    TEST_ROUTE,
    { today: "2026-11-20", readings: new Map(), indexPageCount: 1, generated: [] },
  );
  built = await buildPdf({
    plan,
    entries: entriesOf(plan),
    index: buildIndexModel(plan),
    letters: new Map(),
    sources: new Map(sources.map((source) => [source.file.id, source])),
    readings: new Map(),
    title: "Pack",
    language: "en",
    searchable: true,
    maxSizeBytes: null,
    protectedPages: new Set(),
    cache: emptyCache(),
    signal: new AbortController().signal,
    onPage: () => {},
  });
});

/** Checks that fail on these bytes. */
async function failing(bytes: Uint8Array): Promise<readonly string[]> {
  const results = await verifyPack(bytes, plan, {
    entries: entriesOf(plan),
    title: "Pack",
    language: "en",
    evidence: built.evidence,
    textLayerBytes: 0,
    maxSizeBytes: null,
    squeezed: false,
  });
  return results.filter((result) => !result.passed).map((result) => result.check);
}

async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(built.bytes, { updateMetadata: false });
  change(document);
  return document.save({ updateFieldAppearances: false });
}

describe("the verifier", () => {
  it("passes what the writer wrote", async () => {
    expect(await failing(built.bytes)).toEqual([]);
    expect(await failing(await changed(() => {}))).toEqual([]);
  });

  it("fails a page that is turned, on its side or upside down", async () => {
    for (const degrees of [90, 180, 270]) {
      const found = await failing(
        await changed((document) => document.getPage(1).node.set(PDFName.of("Rotate"), document.context.obj(degrees))),
      );
      expect([degrees, found.includes("looks-the-same"), found.includes("upright")]).toEqual([degrees, true, true]);
    }
  });

  it("fails swapped, lost and unnumbered pages, other labels, and bookmarks that lead elsewhere", async () => {
    const swapped = await changed((document) => {
      const kids = document.catalog.Pages().Kids();
      const second = kids.get(1);
      kids.set(1, kids.get(2));
      kids.set(2, second);
    });
    expect(await failing(swapped)).toEqual(
      expect.arrayContaining(["printed-number", "looks-the-same", "bookmarks", "index-links"]),
    );
    expect(await failing(await changed((document) => document.removePage(3)))).toContain("page-labels");
    const relabelled = await changed((document) => {
      document.catalog.set(PDFName.of("PageLabels"), document.context.obj({ Nums: [0, { S: "r" }] }));
    });
    expect(await failing(relabelled)).toEqual(["page-labels"]);
  });

  it("fails scripts, fields, attachments and a lost title", async () => {
    const scripted = await changed((document) => {
      document.catalog.set(PDFName.of("OpenAction"), document.context.obj({ S: "JavaScript", JS: PDFString.of("1") }));
    });
    expect(await failing(scripted)).toContain("no-active-content");
    expect(
      await failing(
        await changed((document) => document.getForm().createTextField("x").addToPage(document.getPage(1))),
      ),
    ).toContain("no-active-content");
    expect(await failing(await changed((document) => document.setTitle("")))).toContain("metadata");
  });

  it("fails a file that is cut off, and does not throw", async () => {
    expect(await failing(built.bytes.slice(0, 2000))).toContain("opens");
  });
});

describe("comparing looks", () => {
  it("forgives another resampling and sees a wrong turn", async () => {
    const bytes = await textPdf([{ text: "Some words of a page that is upright" }]);
    const look = (dpi: number, turns: 0 | 2): Promise<Raster | null> =>
      withPdf(bytes, (pdf) => renderPage(pdf, 0, { maxSidePx: dpi, turns, channels: 1 }));
    const [upright, turned] = [await look(420, 0), await look(420, 2)];
    if (upright === null || turned === null) throw new Error("not rendered");
    expect(compareLooks(upright, upright).share).toBe(0);
    expect(compareLooks(upright, turned).share).toBeGreaterThan(0.5);
  });
});

describe("the place of the page number", () => {
  const blank = (grey: number): Raster => ({
    widthPx: 595,
    heightPx: 842,
    channels: 1,
    data: new Uint8Array(595 * 842).fill(grey),
    dpi: 72,
  });
  const page = (raster: Raster, words: readonly { x: number; y: number; width: number; height: number }[] = []) => ({
    widthPt: 595,
    heightPt: 842,
    raster,
    words,
  });

  it("is bottom right on blank and on tinted paper, and moves away from ink and words", () => {
    const usual = findNumberSpot(page(blank(255)), 40, 15);
    expect(usual).toEqual({ x: 531, y: 20, width: 40, height: 15 });
    expect(findNumberSpot(page(blank(215)), 40, 15)).toEqual(usual);
    const inked = blank(255);
    for (let y = 780; y < 842; y++) for (let x = 400; x < 595; x++) inked.data[y * 595 + x] = 20;
    const moved = findNumberSpot(page(inked), 40, 15);
    expect(moved === null || moved.x + 40 < 400 || moved.y > 64).toBe(true);
    const word = { x: 500, y: 10, width: 90, height: 30 };
    const besideWord = findNumberSpot(page(blank(255), [word]), 40, 15);
    expect(besideWord !== null && (besideWord.x + 40 <= 500 || besideWord.y >= 40)).toBe(true);
  });

  it("is nowhere on a page that is inked to its edges", () => {
    expect(findNumberSpot(page(blank(90)), 40, 15)).toBeNull();
  });
});

describe("saves and restores of a page's content", () => {
  it("are counted outside strings, comments, names and inline pictures", () => {
    const of = (content: string) => graphicsBalanceOf(new TextEncoder().encode(content));
    const finished = { unfinished: false };
    expect(of("q (q Q \\) q) Tj % Q\n/q gs Q")).toEqual({ missingSaves: 0, openSaves: 0, ...finished });
    expect(of("Q Q q q")).toEqual({ missingSaves: 2, openSaves: 2, ...finished });
    expect(of("BI /W 1 ID q Q q\u0001 EI Q")).toEqual({ missingSaves: 1, openSaves: 0, ...finished });
  });

  it("are not all: what ends within a string, a text or an inline picture would swallow what follows", () => {
    const unfinished = (content: string) => graphicsBalanceOf(new TextEncoder().encode(content)).unfinished;
    for (const content of ["(open", "<4142", "BT /F1 9 Tf (a) Tj", "/Span BMC", "BI /W 1 ID q Q"])
      expect([content, unfinished(content)]).toEqual([content, true]);
    expect(unfinished("BT <41> Tj ET /Span <</MCID 0>> BDC EMC")).toBe(false);
  });
});
