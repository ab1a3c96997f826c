import type { PageContent } from "#shared/domain/page.ts";
import { type OpenPage, shownEdges, withPage } from "./openPage.ts";
import type { OpenPdf } from "./openPdf.ts";
import { readPageText } from "./readPageText.ts";
import { type Scratch, withScratch } from "./scratch.ts";

/** What a PDF page is made of. */
export interface PageDescription {
  /** Size as a viewer shows it. */
  readonly widthPt: number;
  readonly heightPt: number;
  readonly content: PageContent;
  /** Effective dots per inch of the picture with most pixels; null without pictures. */
  readonly dpi: number | null;
  /** Pixels of the picture that fills the page, turned as the page shows it; null for `text` and `drawing`. */
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  /** Share of the page's area that pictures cover, 0..1. */
  readonly pictureShare: number;
  /** Characters of the text layer with a meaning. */
  readonly characters: number;
}

interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Inches that one row and one column of pixels take on the page. */
  readonly widthIn: number;
  readonly heightIn: number;
  /** The picture lies on its side on the page as shown. */
  readonly onItsSide: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const TEXT = 1;
const PICTURE = 3;
const FORM = 5;
/** Pictures over this share of the page make it a scan. */
const SCAN_SHARE = 0.75;
/** A scanner app's stamp ("Scanned with ...") or a fax header is no text layer. */
const STAMP_CHARACTERS = 60;
/** Pages of a broken file can nest forms without end, and hold millions of objects. */
const MAX_DEPTH = 6;
const MAX_OBJECTS = 20_000;

/** Looks at a page's objects and text. Null where PDFium cannot load the page. */
export function describePage(pdf: OpenPdf, pageIndex: number): PageDescription | null {
  const text = readPageText(pdf, pageIndex);
  return withPage(pdf, pageIndex, (page) => {
    const pictures = withScratch(pdf.pdfium, (scratch) => picturesOf(page, scratch));
    const characters = (text?.words ?? []).reduce((sum, word) => sum + word.text.length, 0);
    const share = coveredShare(pictures);
    const content = contentOf(characters, text?.unmappedCharacters ?? 0, share);
    const largest = pictures.reduce<Picture | null>(
      (best, picture) => (!best || picture.widthPx * picture.heightPx > best.widthPx * best.heightPx ? picture : best),
      null,
    );
    const dpi = largest ? dpiOf(largest) : null;
    const pixels = content === "scan" && largest && dpi !== null ? pixelsOf(page, largest, dpi) : null;
    return {
      widthPt: page.widthPt,
      heightPt: page.heightPt,
      content,
      dpi,
      widthPx: pixels?.[0] ?? null,
      heightPx: pixels?.[1] ?? null,
      pictureShare: share,
      characters,
    };
  });
}

function contentOf(characters: number, unmapped: number, pictureShare: number): PageContent {
  const scan = pictureShare >= SCAN_SHARE;
  if (characters > (scan ? STAMP_CHARACTERS : 0) && unmapped <= characters) return "text";
  return scan ? "scan" : "drawing";
}

function dpiOf(picture: Picture): number | null {
  if (picture.widthIn <= 0 || picture.heightIn <= 0) return null;
  return Math.min(picture.widthPx / picture.widthIn, picture.heightPx / picture.heightIn);
}

/** One picture over nearly the whole page has its own size; strips are counted as one picture of the page's size. */
function pixelsOf(page: OpenPage, picture: Picture, dpi: number): readonly [number, number] {
  const alone = (picture.right - picture.left) * (picture.bottom - picture.top) >= SCAN_SHARE;
  if (!alone) return [Math.round((page.widthPt / 72) * dpi), Math.round((page.heightPt / 72) * dpi)];
  return picture.onItsSide ? [picture.heightPx, picture.widthPx] : [picture.widthPx, picture.heightPx];
}

/** A 3x2 matrix of PDFium: a, b, c, d, e, f. */
type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function picturesOf(page: OpenPage, scratch: Scratch): readonly Picture[] {
  const { api } = page.pdf.pdfium;
  const pictures: Picture[] = [];
  const matrixAt = scratch.alloc(24);
  const widthAt = scratch.alloc(4);
  const heightAt = scratch.alloc(4);
  let seen = 0;
  const visit = (object: number, outer: Matrix, depth: number): void => {
    if (object === 0 || ++seen > MAX_OBJECTS) return;
    const type = api.FPDFPageObj_GetType(object);
    if (type === TEXT || (type !== PICTURE && type !== FORM)) return;
    if (!api.FPDFPageObj_GetMatrix(object, matrixAt)) return;
    const matrix = multiply(readMatrix(scratch, matrixAt), outer);
    if (type === FORM) {
      if (depth >= MAX_DEPTH) return;
      const count = api.FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count; index++) visit(api.FPDFFormObj_GetObject(object, index), matrix, depth + 1);
      return;
    }
    if (!api.FPDFImageObj_GetImagePixelSize(object, widthAt, heightAt)) return;
    pictures.push(pictureOf(page, matrix, scratch.i32(widthAt), scratch.i32(heightAt)));
  };
  const count = api.FPDFPage_CountObjects(page.handle);
  for (let index = 0; index < count && seen <= MAX_OBJECTS; index++) {
    visit(api.FPDFPage_GetObject(page.handle, index), IDENTITY, 0);
  }
  return pictures;
}

function pictureOf(page: OpenPage, m: Matrix, widthPx: number, heightPx: number): Picture {
  const [a, b, c, d, e, f] = m;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const edges = shownEdges(page.toShown, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  const sidewaysInFile = Math.abs(b) > Math.abs(a);
  const rotated = Math.abs(page.toShown.b) > Math.abs(page.toShown.a);
  return {
    widthPx,
    heightPx,
    widthIn: Math.hypot(a, b) / 72,
    heightIn: Math.hypot(c, d) / 72,
    onItsSide: sidewaysInFile !== rotated,
    ...edges,
  };
}

function readMatrix(scratch: Scratch, at: number): Matrix {
  const value = (index: number) => scratch.f32(at + index * 4);
  return [value(0), value(1), value(2), value(3), value(4), value(5)];
}

/** `inner` first, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Coverage on a grid of 50 x 50 cells: exact enough for strips, tiles and layers that overlap. */
function coveredShare(pictures: readonly Picture[]): number {
  const side = 50;
  const grid = new Uint8Array(side * side);
  for (const picture of pictures) {
    for (let row = 0; row < side; row++) {
      const y = (row + 0.5) / side;
      if (y < picture.top || y > picture.bottom) continue;
      for (let column = 0; column < side; column++) {
        const x = (column + 0.5) / side;
        if (x >= picture.left && x <= picture.right) grid[row * side + column] = 1;
      }
    }
  }
  return grid.reduce((sum, cell) => sum + cell, 0) / grid.length;
}
