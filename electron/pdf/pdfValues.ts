import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from "@cantoo/pdf-lib";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import type { Corners } from "./pageFrame.ts";

/** A number, or null for anything else. */
export function numberOf(context: PDFContext, object: PDFObject | undefined): number | null {
  const value = context.lookup(object);
  return value instanceof PDFNumber ? value.asNumber() : null;
}

export function numbersOf(context: PDFContext, object: PDFObject | undefined): readonly number[] | null {
  const array = context.lookup(object);
  if (!(array instanceof PDFArray)) return null;
  const numbers = array.asArray().map((item) => numberOf(context, item));
  return numbers.every((value) => value !== null) ? numbers : null;
}

/** A rectangle with its corners in order; null where it has no area. */
export function cornersOf(context: PDFContext, object: PDFObject | undefined): Corners | null {
  const numbers = numbersOf(context, object);
  if (numbers === null || numbers.length < 4) return null;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
  const corners: Corners = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  return corners[2] > corners[0] && corners[3] > corners[1] ? corners : null;
}

export function nameOf(context: PDFContext, object: PDFObject | undefined): string | null {
  const value = context.lookup(object);
  return value instanceof PDFName ? value.decodeText() : null;
}

export function textOf(context: PDFContext, object: PDFObject | undefined): string | null {
  const value = context.lookup(object);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

export function dictOf(context: PDFContext, object: PDFObject | undefined): PDFDict | null {
  const value = context.lookup(object);
  return value instanceof PDFDict ? value : null;
}

export function arrayOf(context: PDFContext, object: PDFObject | undefined): readonly PDFObject[] {
  const value = context.lookup(object);
  return value instanceof PDFArray ? value.asArray() : [];
}

/** /Rotate in quarter turns; odd values are cut to the quarter below, as viewers do. */
export function quarterTurnsOf(degrees: number): QuarterTurns {
  const turns = ((Math.trunc(degrees / 90) % 4) + 4) % 4;
  return turns === 1 || turns === 2 || turns === 3 ? turns : 0;
}
