import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { describePage } from "#electron/pdfium/describePage.ts";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { onPdfium } from "#electron/pdfium/pdfiumInstance.ts";
import { readPageText } from "#electron/pdfium/readPageText.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import { reimportPdf, saveFlattened, savePdf } from "#electron/pdfium/savePdf.ts";
import type { Raster } from "#electron/ports.ts";
import { type Box, turnBox } from "#shared/domain/geometry.ts";
import { makeMarkedJpeg, makePdf } from "./makePdf.ts";

const rotations = [0, 90, 180, 270] as const;

/** Share of dark pixels within a box of fractions. */
function inkIn(raster: Raster, box: Box): number {
  const [l, t, w, h] = box;
  let dark = 0;
  let all = 0;
  for (let y = Math.floor(t * raster.heightPx); y < (t + h) * raster.heightPx; y++) {
    for (let x = Math.floor(l * raster.widthPx); x < (l + w) * raster.widthPx; x++) {
      all++;
      if ((raster.data[(y * raster.widthPx + x) * raster.channels] ?? 255) < 128) dark++;
    }
  }
  return all === 0 ? 0 : dark / all;
}

describe("a PDF page's text", () => {
  for (const rotate of rotations) {
    it(`stands where the ink is, on a page turned by ${rotate} with an offset CropBox and MediaBox`, async () => {
      const bytes = await makePdf([
        {
          widthPt: 600,
          heightPt: 800,
          origin: [-100, 50],
          crop: [-50, 100, 500, 700],
          rotate,
          texts: [
            { text: "Passport number", x: 20, y: 700, size: 24 },
            { text: "N12345678", x: 20, y: 660, size: 24 },
            { text: "outside", x: -95, y: 60, size: 10 },
          ],
        },
      ]);
      const [text, raster] = await withPdf(bytes, (pdf) => [
        readPageText(pdf, 0),
        renderPage(pdf, 0, { dpi: 100, channels: 1 }),
      ]);
      expect(text?.words.map((word) => word.text)).toEqual(["Passport", "number", "N12345678"]);
      for (const word of text?.words ?? []) expect(inkIn(raster!, word.box)).toBeGreaterThan(0.15);
      expect(text?.lines.map((line) => line.words.map((word) => word.text).join(" "))).toEqual([
        "Passport number",
        "N12345678",
      ]);
      expect(text!.uprightTurns).toBe((4 - rotate / 90) % 4);
      const capHeight = 0.718 * 24;
      expect(text!.lines[0]!.box[0]).toBeCloseTo(70 / 500, 2);
      expect(text!.lines[0]!.box[1]).toBeCloseTo((800 - 700 - capHeight) / 700, 2);
    });
  }

  it("keeps table cells of one row apart and words of one line together", async () => {
    const bytes = await makePdf([
      {
        widthPt: 595,
        heightPt: 842,
        texts: [
          { text: "Surname", x: 50, y: 700 },
          { text: "Given names", x: 50, y: 680 },
          { text: "PETROVA", x: 300, y: 700 },
          { text: "ANNA", x: 300, y: 680 },
          { text: "near", x: 120, y: 700 },
        ],
      },
    ]);
    const lines = await withPdf(bytes, (pdf) => readPageText(pdf, 0)?.lines ?? []);
    expect(lines.map((line) => line.words.map((word) => word.text).join(" "))).toEqual([
      "Surname near",
      "PETROVA",
      "Given names",
      "ANNA",
    ]);
  });
});

describe("a PDF page's picture", () => {
  for (const rotate of rotations) {
    it(`gives the scan's resolution and pixel size as shown, turned by ${rotate}`, async () => {
      const jpeg = await makeMarkedJpeg(1240, 1754);
      const bytes = await makePdf([
        { widthPt: 595.2, heightPt: 841.9, rotate, picture: { jpeg, at: [0, 0, 595.2, 841.9] } },
      ]);
      const [page, raster] = await withPdf(bytes, (pdf) => [
        describePage(pdf, 0),
        renderPage(pdf, 0, { maxSidePx: 400, channels: 3 }),
      ]);
      const onItsSide = rotate % 180 === 90;
      expect(page).toMatchObject({
        content: "scan",
        widthPx: onItsSide ? 1754 : 1240,
        heightPx: onItsSide ? 1240 : 1754,
      });
      expect(page!.dpi).toBeCloseTo(150, 0);
      expect(page!.widthPt > page!.heightPt).toBe(onItsSide);
      expect(Math.max(raster!.widthPx, raster!.heightPx)).toBe(400);
      const corner = turnBox([0.02, 0.02, 0.1, 0.05], (rotate / 90) as 0 | 1 | 2 | 3);
      expect(inkIn(raster!, corner)).toBeGreaterThan(0.99);
    });
  }

  it("is a scan with a scanner app's stamp on it, a text page with a text layer over it, a drawing with neither", async () => {
    const jpeg = await makeMarkedJpeg(620, 877);
    const picture = { jpeg, at: [0, 0, 595, 842] as const };
    const sentence = "This line is repeated so that the page has a text layer of its own, as OCR software writes it.";
    const bytes = await makePdf([
      { widthPt: 595, heightPt: 842, picture, texts: [{ text: "Scanned with a scanner app", x: 20, y: 10 }] },
      { widthPt: 595, heightPt: 842, picture, texts: [{ text: sentence, x: 20, y: 400 }] },
      { widthPt: 595, heightPt: 842, picture: { jpeg, at: [50, 50, 100, 100] } },
      { widthPt: 595, heightPt: 842, texts: [{ text: "Short letter", x: 20, y: 400 }] },
    ]);
    const contents = await withPdf(bytes, (pdf) => [0, 1, 2, 3].map((index) => describePage(pdf, index)?.content));
    expect(contents).toEqual(["scan", "text", "drawing", "text"]);
  });

  it("turns a rendered page clockwise on request, and shrinks a poster instead of running out of memory", async () => {
    const jpeg = await makeMarkedJpeg(800, 400);
    const bytes = await makePdf([
      { widthPt: 400, heightPt: 200, picture: { jpeg, at: [0, 0, 400, 200] } },
      { widthPt: 14000, heightPt: 14000 },
    ]);
    const [turned, poster] = await withPdf(bytes, (pdf) => [
      renderPage(pdf, 0, { dpi: 72, turns: 1, channels: 1 }),
      renderPage(pdf, 1, { dpi: 300, channels: 1 }),
    ]);
    expect([turned!.widthPx, turned!.heightPx]).toEqual([200, 400]);
    expect(inkIn(turned!, [0.9, 0.02, 0.08, 0.1])).toBeGreaterThan(0.99);
    expect(poster!.widthPx * poster!.heightPx).toBeLessThan(61_000_000);
    expect(poster!.dpi).toBeLessThan(50);
  });
});

describe("a form", () => {
  it("is rendered and read as filled in, because that is what a person sees; a copy keeps its fields", async () => {
    const pdf = await PDFDocument.create();
    for (const value of ["PETROVA", "IVANOV"]) {
      const page = pdf.addPage([200, 100]);
      const field = pdf.getForm().createTextField(`surname ${value}`);
      field.setText(value);
      field.addToPage(page, { x: 20, y: 30, width: 160, height: 40, borderWidth: 0 });
    }
    const bytes = await pdf.save();
    const [raster, words, again, saved] = await withPdf(bytes, (open) => [
      renderPage(open, 0, { dpi: 72, channels: 1 }),
      readPageText(open, 0)?.words,
      readPageText(open, 1)?.words,
      savePdf(open),
    ]);
    expect(words?.map((word) => word.text)).toEqual(["PETROVA"]);
    expect(again?.map((word) => word.text)).toEqual(["IVANOV"]);
    expect(inkIn(raster!, words![0]!.box)).toBeGreaterThan(0.2);
    const flat = await PDFDocument.load(await withPdf(bytes, (open) => saveFlattened(open)));
    expect(flat.getPages().map((page) => page.node.Annots()?.size() ?? 0)).toEqual([0, 0]);
    expect((await PDFDocument.load(saved)).getForm().getTextField("surname PETROVA").getText()).toBe("PETROVA");
  });
});

describe("PDFium on this thread", () => {
  it("saves and re-imports a document with all its pages", async () => {
    const bytes = await makePdf(
      [1, 2, 3].map((n) => ({ widthPt: 300, heightPt: 300, texts: [{ text: `page${n}`, x: 9, y: 9 }] })),
    );
    for (const write of [savePdf, reimportPdf]) {
      const copy = await withPdf(bytes, (pdf) => write(pdf));
      const words = await withPdf(copy, (pdf) =>
        Array.from({ length: pdf.pageCount }, (_, index) => readPageText(pdf, index)?.words[0]?.text),
      );
      expect(words).toEqual(["page1", "page2", "page3"]);
    }
  });

  it("is replaced after it traps, and says why a file does not open", async () => {
    const bytes = await makePdf([{ widthPt: 100, heightPt: 100 }]);
    await expect(
      onPdfium(() => {
        throw new WebAssembly.RuntimeError("unreachable");
      }),
    ).rejects.toThrow("PDFium stopped: unreachable");
    expect(await withPdf(bytes, (pdf) => pdf.pageCount)).toBe(1);
    const noise = new TextEncoder().encode("%PDF-1.7 and then nothing");
    expect(
      await withPdf(
        noise,
        () => "opened",
        (why) => why,
      ),
    ).toBe("damaged");
    await expect(withPdf(noise, () => "opened")).rejects.toThrow("PDFium does not open the file: damaged");
  });

  it("gives back its memory: a page rendered a hundred times does not grow it", async () => {
    const bytes = await makePdf([{ widthPt: 595, heightPt: 842, texts: [{ text: "again", x: 50, y: 50 }] }]);
    const sizes: number[] = [];
    for (let round = 0; round < 100; round++) {
      sizes.push(
        await withPdf(bytes.slice(), (pdf) => {
          renderPage(pdf, 0, { dpi: 100, channels: 1 });
          readPageText(pdf, 0);
          savePdf(pdf);
          return pdf.pdfium.heap().length;
        }),
      );
    }
    expect(sizes[99]).toBe(sizes[10]);
  });
});
