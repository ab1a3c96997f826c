import { PDFDict, PDFDocument, PDFName, PDFPageLeaf, PDFRawStream, PDFSignature } from "@cantoo/pdf-lib";
import { findActiveContent } from "./findActiveContent.ts";

/** A PDF as the library that writes our packs sees it. */
export interface PdfLibView {
  readonly pageCount: number;
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
    return { pageCount: pages.length, fields: countFields(pdf), active: findActiveContent(pdf) };
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
