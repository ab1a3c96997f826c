import {
  decodePDFRawStream,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { type Matrix, multiply } from "./pageFrame.ts";
import { arrayOf, dictOf, nameOf, numberOf, numbersOf } from "./pdfValues.ts";
import { type Operand, scanContent } from "./scanContent.ts";

/** How large a picture is shown at its largest, in inches along its own rows and columns. */
export interface ShownSize {
  readonly widthIn: number;
  readonly heightIn: number;
}

const MAX_DEPTH = 8;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Forms that draw forms that draw forms: nobody's page has so many, and a hostile one would never end. */
const MOST_STREAMS = 20_000;

/** Every picture that these pages draw, with the size at which it is shown; masks count with their pictures. */
export function placePictures(context: PDFContext, pages: Iterable<PDFRef>): ReadonlyMap<PDFRef, ShownSize> {
  const walk = new Walk(context);
  for (const ref of pages) {
    const page = dictOf(context, ref);
    if (page === null) continue;
    const unit = (numberOf(context, page.get(PDFName.of("UserUnit"))) ?? 1) / 72;
    const toInches: Matrix = [unit, 0, 0, unit, 0, 0];
    const resources = dictOf(context, page.get(PDFName.of("Resources")));
    if (resources !== null && walk.hasPictures(resources, 0)) {
      const streams = arrayOf(context, page.get(PDFName.of("Contents"))).map((item) => context.lookup(item));
      const content = joined(streams.flatMap((stream) => (stream instanceof PDFStream ? [decodedStream(stream)] : [])));
      walk.stream(content, resources, toInches, 0);
    }
    for (const item of arrayOf(context, page.get(PDFName.of("Annots")))) {
      const annotation = dictOf(context, item);
      if (annotation !== null) walk.appearances(annotation, toInches);
    }
  }
  return walk.shown;
}

class Walk {
  readonly shown = new Map<PDFRef, ShownSize>();
  readonly #context: PDFContext;
  readonly #contents = new Map<PDFStream, Uint8Array>();
  #streams = 0;

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** Most pages of text have none, and their content need not be read. */
  hasPictures(resources: PDFDict, depth: number): boolean {
    const objects = dictOf(this.#context, resources.get(PDFName.of("XObject")))?.values() ?? [];
    const patterns = dictOf(this.#context, resources.get(PDFName.of("Pattern")))?.values() ?? [];
    return [...objects, ...patterns].some((item) => {
      const stream = this.#context.lookup(item);
      if (!(stream instanceof PDFStream)) return false;
      if (nameOf(this.#context, stream.dict.get(PDFName.of("Subtype"))) === "Image") return true;
      const inner = dictOf(this.#context, stream.dict.get(PDFName.of("Resources")));
      return inner !== null && depth < MAX_DEPTH && this.hasPictures(inner, depth + 1);
    });
  }

  /** A stream's operators under a matrix to inches, and the patterns that it may paint with. */
  stream(content: Uint8Array, resources: PDFDict, base: Matrix, depth: number): void {
    if (++this.#streams > MOST_STREAMS) return;
    const objects = dictOf(this.#context, resources.get(PDFName.of("XObject")));
    const stack: Matrix[] = [];
    let matrix = base;
    scanContent(content, (operator, operands) => {
      if (operator === "q") stack.push(matrix);
      else if (operator === "Q") matrix = stack.pop() ?? matrix;
      else if (operator === "cm") matrix = multiply(matrixOf(operands), matrix);
      else if (operator === "Do") {
        const name = operands.at(-1);
        const item = typeof name === "string" ? objects?.get(PDFName.of(name)) : undefined;
        if (item instanceof PDFRef) this.#draw(item, resources, matrix, depth);
      }
    });
    for (const item of dictOf(this.#context, resources.get(PDFName.of("Pattern")))?.values() ?? []) {
      const pattern = this.#context.lookup(item);
      if (!(pattern instanceof PDFStream) || depth >= MAX_DEPTH) continue;
      const own = matrixOf(numbersOf(this.#context, pattern.dict.get(PDFName.of("Matrix"))) ?? IDENTITY);
      this.#form(pattern, resources, multiply(own, base), depth);
    }
  }

  appearances(annotation: PDFDict, base: Matrix): void {
    const rect = numbersOf(this.#context, annotation.get(PDFName.of("Rect"))) ?? [];
    const look = this.#context.lookup(dictOf(this.#context, annotation.get(PDFName.of("AP")))?.get(PDFName.of("N")));
    if (!(look instanceof PDFStream) || rect.length < 4) return;
    const [left = 0, bottom = 0, right = 0, top = 0] =
      numbersOf(this.#context, look.dict.get(PDFName.of("BBox"))) ?? [];
    const scaleX = Math.abs((rect[2] ?? 0) - (rect[0] ?? 0)) / Math.abs(right - left);
    const scaleY = Math.abs((rect[3] ?? 0) - (rect[1] ?? 0)) / Math.abs(top - bottom);
    if (!Number.isFinite(scaleX) || !Number.isFinite(scaleY)) return;
    this.#form(look, PDFDict.withContext(this.#context), multiply([scaleX, 0, 0, scaleY, 0, 0], base), 0);
  }

  #draw(ref: PDFRef, resources: PDFDict, matrix: Matrix, depth: number): void {
    const stream = this.#context.lookup(ref);
    if (!(stream instanceof PDFStream)) return;
    const subtype = nameOf(this.#context, stream.dict.get(PDFName.of("Subtype"))) ?? "";
    if (subtype === "Form" && depth < MAX_DEPTH) {
      const own = matrixOf(numbersOf(this.#context, stream.dict.get(PDFName.of("Matrix"))) ?? IDENTITY);
      this.#form(stream, resources, multiply(own, matrix), depth);
    } else if (subtype === "Image") {
      const [a, b, c, d] = matrix;
      this.#note(ref, Math.hypot(a, b), Math.hypot(c, d));
      for (const key of ["SMask", "Mask"]) {
        const mask = stream.dict.get(PDFName.of(key));
        if (mask instanceof PDFRef && this.#context.lookup(mask) instanceof PDFStream)
          this.#note(mask, Math.hypot(a, b), Math.hypot(c, d));
      }
    }
  }

  #form(stream: PDFStream, outer: PDFDict, matrix: Matrix, depth: number): void {
    const resources = dictOf(this.#context, stream.dict.get(PDFName.of("Resources"))) ?? outer;
    if (!this.hasPictures(resources, depth)) return;
    const content = this.#contents.get(stream) ?? decodedStream(stream);
    this.#contents.set(stream, content);
    this.stream(content, resources, matrix, depth + 1);
  }

  #note(ref: PDFRef, widthIn: number, heightIn: number): void {
    const known = this.shown.get(ref);
    this.shown.set(ref, {
      widthIn: Math.max(widthIn, known?.widthIn ?? 0),
      heightIn: Math.max(heightIn, known?.heightIn ?? 0),
    });
  }
}

function matrixOf(operands: readonly Operand[]): Matrix {
  const [a, b, c, d, e, f] = operands.slice(-6).map((value) => (typeof value === "number" ? value : 0));
  return f === undefined ? IDENTITY : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}

/** Nothing for a stream that cannot be decoded: its pictures then stay as they are. */
function decodedStream(stream: PDFStream): Uint8Array {
  try {
    return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array(0);
  } catch {
    return new Uint8Array(0);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    whole[at + part.length] = 10;
    at += part.length + 1;
  }
  return whole;
}
