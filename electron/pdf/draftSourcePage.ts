import { decodePDFRawStream, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { A4_PT, type QuarterTurns, turnBy } from "#shared/domain/geometry.ts";
import type { Page } from "#shared/domain/page.ts";
import { type Removed, takeAnnotations } from "./annotations.ts";
import { matrixOps } from "./contentOps.ts";
import { graphicsBalanceOf } from "./graphicsBalance.ts";
import { addResources, draftFrame, type PageDraft } from "./pageDraft.ts";
import { type Corners, inverse, type Matrix } from "./pageFrame.ts";
import { arrayOf, cornersOf, numberOf, quarterTurnsOf } from "./pdfValues.ts";
import type { SourceCopier } from "./sourceCopier.ts";
import type { SourcePdf } from "./sourcePdf.ts";

const LETTER: Corners = [0, 0, 612, 792];

/** A page of an input PDF as a draft of the output: its own content, untouched, at its own size. */
export function draftSourcePage(
  pdf: SourcePdf,
  copier: SourceCopier,
  page: Page,
  turns: QuarterTurns,
  ref: PDFRef,
  options: { readonly flattenAll: boolean } = { flattenAll: false },
): { readonly draft: PageDraft; readonly removed: readonly Removed[] } {
  const { source, target } = copier;
  const node = pdf.pages[page.pageIndex]?.node;
  if (node === undefined) throw new Error(`page ${page.id} is not in its file`);
  const inherited = (key: string): PDFObject | undefined => node.getInheritableAttribute(PDFName.of(key));
  const media = cornersOf(source, inherited("MediaBox")) ?? LETTER;
  const shown = intersect(cornersOf(source, inherited("CropBox")) ?? media, media) ?? media;
  const userUnit = numberOf(source, node.get(PDFName.of("UserUnit"))) ?? 1;
  const scale = scaleToSheet(page);

  const found = source.lookup(inherited("Resources"));
  const resources = found instanceof PDFDict ? copier.copyDict(found) : PDFDict.withContext(target);
  const taken = takeAnnotations(copier, node, {
    flattenAll: options.flattenAll || scale !== 1,
    resolveDestination: pdf.resolveDestination,
  });
  const entries = new Map<string, PDFObject>();
  const group = node.get(PDFName.of("Group"));
  if (group !== undefined) entries.set("Group", copier.copy(group));

  const wrapped = wrapContents(copier, node, resources, shown, scale, taken.flattened);
  const [left, bottom, right, top] = shown;
  const draft: PageDraft = {
    ref,
    corners: [left * scale, bottom * scale, right * scale, top * scale],
    turns: turnBy(quarterTurnsOf(numberOf(source, inherited("Rotate")) ?? 0), turns),
    userUnit: userUnit > 0 ? userUnit : 1,
    resources: wrapped.resources,
    content: wrapped.content,
    over: [],
    annotations: taken.kept.map((dict) => ({ ref: target.nextRef(), dict })),
    entries,
  };
  addResources(draft, "XObject", new Map([...taken.forms, ...wrapped.forms]));
  return { draft, removed: taken.removed };
}

/**
 * The same page as one form, to be drawn on another sheet, with the upright page's size and the matrix that lays the
 * form's own coordinates onto it. Annotations become part of the form.
 */
export function pageAsForm(
  pdf: SourcePdf,
  copier: SourceCopier,
  page: Page,
  turns: QuarterTurns,
): {
  readonly form: PDFRef;
  readonly toUpright: Matrix;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly removed: readonly Removed[];
} {
  const { target } = copier;
  const { draft, removed } = draftSourcePage(pdf, copier, page, turns, target.nextRef(), { flattenAll: true });
  const streams = draft.content.map((ref) => target.lookup(ref)).filter((stream) => stream instanceof PDFStream);
  const content = decodeAll(streams);
  if (content === null) throw new Error(`the content of ${page.id} cannot be put on another sheet`);
  const group = draft.entries.get("Group");
  const form = target.register(
    target.flateStream(content, {
      Type: "XObject",
      Subtype: "Form",
      BBox: [...draft.corners],
      Resources: target.register(draft.resources),
      ...(group === undefined ? {} : { Group: group }),
    }),
  );
  const { toPage, widthPt, heightPt } = draftFrame(draft);
  return { form, toUpright: inverse(toPage), widthPt, heightPt, removed };
}

function intersect(a: Corners, b: Corners): Corners | null {
  const both: Corners = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return both[2] > both[0] && both[3] > both[1] ? both : null;
}

/** A scan whose pixels were taken for points would be a poster: it is brought to A4. */
function scaleToSheet(page: Page): number {
  const long = Math.max(page.widthPt, page.heightPt);
  const short = Math.min(page.widthPt, page.heightPt);
  const poster = long > A4_PT.heightPt * 1.25 || short > A4_PT.widthPt * 1.25;
  if (page.content !== "scan" || !poster || (page.dpi ?? 72) >= 150) return 1;
  return Math.min(A4_PT.heightPt / long, A4_PT.widthPt / short);
}

interface Wrapped {
  readonly content: readonly PDFRef[];
  readonly resources: PDFDict;
  readonly forms: ReadonlyMap<string, PDFObject>;
}

/** Brackets the page's streams so that what follows starts on a clean state; the streams themselves stay as they are. */
function wrapContents(
  copier: SourceCopier,
  node: PDFDict,
  resources: PDFDict,
  shown: Corners,
  scale: number,
  flattened: string,
): Wrapped {
  const { target } = copier;
  const scaling = scale === 1 ? "" : `${matrixOps([scale, 0, 0, scale, 0, 0])}\n`;
  const flat = flattened === "" ? "" : `q\n${scaling}${flattened}\nQ\n`;
  const streams = contentStreams(copier, node);
  const decoded = decodeAll(streams.map(({ stream }) => stream));
  const balance = decoded === null ? { missingSaves: 0, openSaves: 0, unfinished: false } : graphicsBalanceOf(decoded);
  if (decoded !== null && (balance.missingSaves > 0 || balance.unfinished)) {
    // More restores than saves, or a string without an end: harmless on a page of its own, but not between what we
    // add. A form stands for itself.
    const form = target.register(
      target.flateStream(decoded, {
        Type: "XObject",
        Subtype: "Form",
        BBox: [...shown],
        Resources: target.register(resources),
      }),
    );
    const own = PDFDict.withContext(target);
    const content = target.register(target.flateStream(`q\n${scaling}/QjW Do\nQ\n${flat}`));
    return { content: [content], resources: own, forms: new Map([["QjW", form]]) };
  }
  const before = target.register(target.stream(`q\n${scaling}`));
  const after = target.register(target.stream(`\n${"Q\n".repeat(1 + balance.openSaves)}${flat}`));
  return { content: [before, ...streams.map(({ ref }) => ref), after], resources, forms: new Map() };
}

function contentStreams(
  copier: SourceCopier,
  node: PDFDict,
): readonly { readonly ref: PDFRef; readonly stream: PDFStream }[] {
  const { source, target } = copier;
  const contents = node.get(PDFName.of("Contents"));
  const items =
    source.lookup(contents) instanceof PDFStream && contents !== undefined ? [contents] : arrayOf(source, contents);
  return items.flatMap((item) => {
    const stream = source.lookup(item);
    if (!(stream instanceof PDFStream)) return [];
    const copy = copier.copy(item);
    return [{ ref: copy instanceof PDFRef ? copy : target.register(copy), stream }];
  });
}

/** Null where a stream uses a filter that is not known here. */
function decodeAll(streams: readonly PDFStream[]): Uint8Array | null {
  try {
    const parts = streams.map((stream) =>
      stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents(),
    );
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      joined[at + part.length] = 10;
      at += part.length + 1;
    }
    return joined;
  } catch {
    return null;
  }
}
