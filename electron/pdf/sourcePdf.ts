import { create as createFont } from "@cantoo/fontkit";
import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFOptionList,
  type PDFPageLeaf,
  PDFRef,
  PDFString,
  PDFTextField,
} from "@cantoo/pdf-lib";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { reimportPdf, savePdf } from "#electron/pdfium/savePdf.ts";
import type { UsableSource } from "#electron/ports.ts";
import { readFontFile } from "./fontFaces.ts";
import { arrayOf, dictOf, nameOf } from "./pdfValues.ts";

/** An input PDF, opened for copying. */
export interface SourcePdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly { readonly ref: PDFRef; readonly node: PDFPageLeaf }[];
  /** The bytes that were opened: the source's own, or what PDFium made of them. */
  readonly bytes: Uint8Array;
  /** An explicit destination [page, ...] for whatever a link or bookmark names; null where it leads nowhere. */
  readonly resolveDestination: (destination: PDFObject | undefined) => PDFArray | null;
}

/** As it is; written anew by PDFium; its pages imported by PDFium into a new file. */
export const WAYS_TO_OPEN = 3;

/**
 * Opens an input for copying, and makes sure that no page is lost: two readers must count the same pages.
 * What the first way does not open, PDFium writes anew; `firstWay` leaves ways out. Throws where no way leads to all pages (intake has tried).
 */
export async function openSourcePdf(source: UsableSource, firstWay = 0): Promise<SourcePdf> {
  const expected = source.pages.length;
  const ways: readonly (() => Promise<Uint8Array>)[] = [
    async () => source.bytes,
    () => withPdf(source.bytes, (pdf) => savePdf(pdf, { decrypt: true })),
    () => withPdf(source.bytes, reimportPdf),
  ];
  let failure: unknown = null;
  for (const way of ways.slice(firstWay)) {
    try {
      const opened = await open(await way(), expected);
      if (opened === null) continue;
      const drawn = needsAppearances(opened) ? ((await withAppearances(opened, expected)) ?? opened) : opened;
      return drawn;
    } catch (error) {
      failure = error;
    }
  }
  throw new Error(`cannot copy the pages of ${source.file.id}`, { cause: failure });
}

async function open(bytes: Uint8Array, expectedPages: number): Promise<SourcePdf | null> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  if (context.trailerInfo.Encrypt !== undefined) return null;
  const pages = document.getPages().map((page) => ({ ref: page.ref, node: page.node }));
  if (pages.length !== expectedPages) return null;
  const names = namedDestinations(context, catalog);
  const refs = pages.map((page) => page.ref);
  return { context, catalog, pages, bytes, resolveDestination: (object) => resolve(context, names, refs, object, 0) };
}

function resolve(
  context: PDFContext,
  names: ReadonlyMap<string, PDFObject>,
  pages: readonly PDFRef[],
  object: PDFObject | undefined,
  depth: number,
): PDFArray | null {
  if (depth > 4) return null;
  const value = context.lookup(object);
  if (value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName) {
    const named = names.get(value.decodeText());
    return named === undefined ? null : resolve(context, names, pages, named, depth + 1);
  }
  if (value instanceof PDFDict) return resolve(context, names, pages, value.get(PDFName.of("D")), depth + 1);
  if (!(value instanceof PDFArray) || value.size() === 0) return null;
  const first = value.get(0);
  if (first instanceof PDFRef) return value;
  // A page number belongs into links to other files, but is met in links within the file.
  const page = first instanceof PDFNumber ? pages[first.asNumber()] : undefined;
  if (page === undefined) return null;
  const explicit = value.clone(context);
  explicit.set(0, page);
  return explicit;
}

/** /Dests of the catalog (PDF 1.1) and the name tree (since PDF 1.2). */
function namedDestinations(context: PDFContext, catalog: PDFDict): ReadonlyMap<string, PDFObject> {
  const found = new Map<string, PDFObject>();
  for (const [key, value] of dictOf(context, catalog.get(PDFName.of("Dests")))?.entries() ?? []) {
    found.set(key.decodeText(), value);
  }
  const seen = new Set<PDFObject>();
  const walk = (object: PDFObject | undefined, depth: number): void => {
    const node = dictOf(context, object);
    if (node === null || seen.has(node) || depth > 40) return;
    seen.add(node);
    const pairs = arrayOf(context, node.get(PDFName.of("Names")));
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const name = context.lookup(pairs[at]);
      const value = pairs[at + 1];
      if ((name instanceof PDFString || name instanceof PDFHexString) && value !== undefined) {
        found.set(name.decodeText(), value);
      }
    }
    for (const kid of arrayOf(context, node.get(PDFName.of("Kids")))) walk(kid, depth + 1);
  };
  walk(dictOf(context, catalog.get(PDFName.of("Names")))?.get(PDFName.of("Dests")), 0);
  return found;
}

/** A form whose fields have no drawn appearance, or an outdated one: viewers draw them, a flattened page could not. */
function needsAppearances({ context, catalog, pages }: SourcePdf): boolean {
  if (asksForAppearances(context, catalog)) return true;
  return pages.some(({ node }) =>
    arrayOf(context, node.get(PDFName.of("Annots"))).some((item) => {
      const annotation = dictOf(context, item);
      return (
        annotation !== null &&
        nameOf(context, annotation.get(PDFName.of("Subtype"))) === "Widget" &&
        dictOf(context, annotation.get(PDFName.of("AP"))) === null
      );
    }),
  );
}

const NEED_APPEARANCES = PDFName.of("NeedAppearances");

/** Programs that fill in a form often leave the drawing to the viewer, and what was drawn before in its place. */
function asksForAppearances(context: PDFContext, catalog: PDFDict): boolean {
  const form = dictOf(context, catalog.get(PDFName.of("AcroForm")));
  return form !== null && context.lookup(form.get(NEED_APPEARANCES)) === PDFBool.True;
}

/** Draws the appearances that are missing, in a font that has the value's script. */
async function withAppearances(source: SourcePdf, expectedPages: number): Promise<SourcePdf | null> {
  const document = await PDFDocument.load(source.bytes, { updateMetadata: false });
  if (!document.catalog.has(PDFName.of("AcroForm"))) return null;
  document.registerFontkit({ create: createFont });
  const font = await document.embedFont(await readFontFile("NotoSans-Regular"), { subset: true });
  const form = document.getForm();
  const all = asksForAppearances(document.context, document.catalog);
  for (const field of form.getFields()) {
    const written = field instanceof PDFTextField || field instanceof PDFDropdown || field instanceof PDFOptionList;
    const bare = field.acroField.getWidgets().some((widget) => !widget.dict.has(PDFName.of("AP")));
    if (!bare && !(all && written)) continue;
    try {
      field.defaultUpdateAppearances(font);
    } catch {
      // A field that cannot be drawn (rich text, a broken default) stays as it is shown: empty.
    }
  }
  form.acroForm.dict.delete(NEED_APPEARANCES);
  return open(await document.save({ useObjectStreams: false, updateFieldAppearances: false }), expectedPages);
}
