import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFRawStream,
  PDFSignature,
} from "@cantoo/pdf-lib";
import { findActiveContent } from "./findActiveContent.ts";

/** A PDF as the library that writes our packs sees it. */
export interface PdfLibView {
  readonly pageCount: number;
  /** Places in the page tree where a page should be and none is, 1-based in the order of pages. */
  readonly holes: readonly number[];
  /** Form fields to fill in; signature fields are not among them. */
  readonly fields: number;
  /** Codes of what acts or hides: "javascript", "launch", "embedded-files", "media", "xfa", "submit". */
  readonly active: readonly string[];
}

/** Null where the library refuses the file or cannot walk its pages. */
export async function readWithPdfLib(bytes: Uint8Array): Promise<PdfLibView | null> {
  const pdf = await load(bytes);
  if (!pdf) return null;
  try {
    const pages = pdf.getPages();
    if (!pages.every((page) => page.node instanceof PDFPageLeaf)) return null;
    return { pageCount: pages.length, holes: holesOf(pdf), fields: countFields(pdf), active: findActiveContent(pdf) };
  } catch {
    return null;
  }
}

/** The file's pages copied into a new document by the library; null where it cannot. */
export async function rebuildWithPdfLib(bytes: Uint8Array): Promise<Uint8Array | null> {
  const pdf = await load(bytes);
  if (!pdf) return null;
  try {
    const copy = await PDFDocument.create({ updateMetadata: false });
    for (const page of await copy.copyPages(pdf, pdf.getPageIndices())) copy.addPage(page);
    return copy.getPageCount() === 0 ? null : await copy.save({ addDefaultPage: false });
  } catch {
    return null;
  }
}

async function load(bytes: Uint8Array): Promise<PDFDocument | null> {
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: false,
      warnOnInvalidObjects: false,
      parseSpeed: Number.POSITIVE_INFINITY,
    });
  } catch {
    return null;
  }
}

/** `getForm` would add an empty form to a document without one. */
function countFields(pdf: PDFDocument): number {
  if (!pdf.catalog.has(PDFName.of("AcroForm"))) return 0;
  try {
    return pdf
      .getForm()
      .getFields()
      .filter((field) => !(field instanceof PDFSignature)).length;
  } catch {
    return countWidgets(pdf);
  }
}

function countWidgets(pdf: PDFDocument): number {
  return pdf.context.enumerateIndirectObjects().filter(([, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    return dict instanceof PDFDict && dict.get(PDFName.of("Subtype")) === PDFName.of("Widget");
  }).length;
}

/** Kids that are null or nowhere in the file; a tree that goes round in a circle ends. */
function holesOf(pdf: PDFDocument): readonly number[] {
  const holes: number[] = [];
  const seen = new Set<PDFDict>();
  let position = 0;
  const walk = (object: PDFObject | undefined): void => {
    const node = pdf.context.lookup(object);
    if (node instanceof PDFDict && seen.has(node)) return;
    const kids = node instanceof PDFDict ? pdf.context.lookup(node.get(PDFName.of("Kids"))) : undefined;
    if (node instanceof PDFDict && kids instanceof PDFArray) {
      seen.add(node);
      for (const kid of kids.asArray()) walk(kid);
      return;
    }
    position += 1;
    if (!(node instanceof PDFDict)) holes.push(position);
  };
  walk(pdf.catalog.get(PDFName.of("Pages")));
  return holes;
}
