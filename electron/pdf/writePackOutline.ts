import { PDFArray, type PDFContext, PDFNull, PDFNumber, type PDFRef } from "@cantoo/pdf-lib";
import { type PackPlan, type PartKind, type PlanEntry, pagesOf, sidesOf } from "#shared/plan/packPlan.ts";
import { mapDestination } from "./annotations.ts";
import type { InputPdf } from "./openInputs.ts";
import { draftFrame, type PageDraft, type PageGeometry } from "./pageDraft.ts";
import { apply } from "./pageFrame.ts";
import { bookmarksWithin, readSourceOutline, type SourceBookmark } from "./sourceOutline.ts";
import { type OutlineNode, writeOutline } from "./writeOutline.ts";

/** Words for the parts of a document, in the pack's language. */
export const PART_LABELS: Readonly<Record<PartKind, string>> = {
  original: "Original",
  translation: "Translation",
  certification: "Certification",
  legalization: "Apostille / legalization",
};

/** A bookmark's label: it ends with the page's number. */
export function bookmarkLabel(title: string, pageNumber: number): string {
  return `${title} \u00b7 ${pageNumber}`;
}

/** The top left corner of a page as shown, zoom as the reader has it. */
export function topOf(context: PDFContext, draft: PageGeometry): PDFArray {
  const { toPage, heightPt } = draftFrame(draft);
  const [x, y] = apply(toPage, 0, heightPt);
  const destination = PDFArray.withContext(context);
  destination.push(draft.ref);
  destination.push(context.obj("XYZ"));
  destination.push(PDFNumber.of(Math.round(x * 100) / 100));
  destination.push(PDFNumber.of(Math.round(y * 100) / 100));
  destination.push(PDFNull);
  return destination;
}

/** Bookmarks: section > document > original, translation, apostille; below a document those that its file brought. */
export function writePackOutline(
  context: PDFContext,
  plan: PackPlan,
  entries: readonly PlanEntry[],
  drafts: ReadonlyMap<number, PageDraft>,
  inputs: ReadonlyMap<string, InputPdf>,
): PDFRef | null {
  const held = new Set(entries.map((entry) => entry.id));
  const top = (pageNumber: number): PDFArray | null => {
    const draft = drafts.get(pageNumber);
    return draft === undefined ? null : topOf(context, draft);
  };
  const outlines = new Map([...inputs].map(([fileId, { pdf }]) => [fileId, readSourceOutline(pdf)]));

  const entryNode = (entry: PlanEntry): OutlineNode => {
    const parts = entry.parts.length < 2 ? [] : entry.parts;
    return {
      title: bookmarkLabel(entry.title, entry.firstPage),
      destination: top(entry.firstPage),
      open: false,
      children: [
        ...parts.map((part): OutlineNode => {
          const first = part.pages[0]?.pageNumber ?? entry.firstPage;
          return {
            title: bookmarkLabel(PART_LABELS[part.kind], first),
            destination: top(first),
            open: false,
            children: [],
          };
        }),
        ...broughtAlong(entry),
      ],
    };
  };
  const broughtAlong = (entry: PlanEntry): readonly OutlineNode[] => {
    const pagesByFile = new Map<string, Set<PDFRef>>();
    for (const page of pagesOf(entry).flatMap(sidesOf)) {
      const ref = inputs.get(page.fileId)?.pdf.pages[page.pageIndex]?.ref;
      if (ref === undefined) continue;
      pagesByFile.set(page.fileId, (pagesByFile.get(page.fileId) ?? new Set<PDFRef>()).add(ref));
    }
    return [...pagesByFile].flatMap(([fileId, pages]) => {
      const input = inputs.get(fileId);
      return input === undefined
        ? []
        : bookmarksWithin(outlines.get(fileId) ?? [], pages).map((one) => mapped(one, input));
    });
  };
  const mapped = (bookmark: SourceBookmark, input: InputPdf): OutlineNode => ({
    title: bookmark.title,
    destination: mapDestination(input.copier, bookmark.destination),
    open: false,
    children: bookmark.children.map((child) => mapped(child, input)),
  });

  const nodes = plan.sections.flatMap((section): OutlineNode[] => {
    const own = section.entries.filter((entry) => held.has(entry.id));
    const first = own[0];
    if (first === undefined) return [];
    return [
      {
        title: bookmarkLabel(section.title, first.firstPage),
        destination: top(first.firstPage),
        open: true,
        children: own.map(entryNode),
      },
    ];
  });
  return writeOutline(context, nodes);
}
