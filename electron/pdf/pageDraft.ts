import { type PDFContext, PDFDict, PDFName, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import { matrixOps, num } from "./contentOps.ts";
import { type Corners, frameOf, type PageFrame } from "./pageFrame.ts";

/** A page of the output that is still being drawn on. */
export interface PageDraft {
  readonly ref: PDFRef;
  /** The visible box. */
  corners: Corners;
  readonly turns: QuarterTurns;
  readonly userUnit: number;
  /** The page's own: entries may be added. */
  readonly resources: PDFDict;
  /** Content streams of the page itself, drawn on a clean state and leaving one. */
  readonly content: readonly PDFRef[];
  /** Operators in the upright page's points, drawn last. */
  readonly over: string[];
  readonly annotations: { readonly ref: PDFRef; readonly dict: PDFDict }[];
  /** Further entries of the page's dictionary (Group, StructParents, Tabs). */
  readonly entries: Map<string, PDFObject>;
}

/** What says where a page's upright corners lie. */
export type PageGeometry = Pick<PageDraft, "ref" | "corners" | "turns" | "userUnit">;

export function draftFrame(draft: PageGeometry): PageFrame {
  return frameOf(draft.corners, draft.turns, draft.userUnit);
}

/** A blank sheet to draw on. */
export function emptySheet(
  context: PDFContext,
  ref: PDFRef,
  { widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number },
): PageDraft {
  return {
    ref,
    corners: [0, 0, widthPt, heightPt],
    turns: 0,
    userUnit: 1,
    resources: context.obj({}),
    content: [],
    over: [],
    annotations: [],
    entries: new Map(),
  };
}

/** Adds resources of one category ("Font", "XObject"); names begin with Qj, which no other program uses. */
export function addResources(draft: PageDraft, category: string, items: ReadonlyMap<string, PDFObject>): void {
  if (items.size === 0) return;
  const { context } = draft.resources;
  const key = PDFName.of(category);
  const present = context.lookup(draft.resources.get(key));
  const own = present instanceof PDFDict ? present.clone(context) : PDFDict.withContext(context);
  for (const [name, object] of items) own.set(PDFName.of(name), object);
  draft.resources.set(key, own);
}

/** Writes the page into the output under its reference. */
export function writeDraft(context: PDFContext, draft: PageDraft, parent: PDFRef): void {
  const content = [...draft.content];
  if (draft.over.length > 0) {
    const { toPage } = draftFrame(draft);
    content.push(context.register(context.flateStream(`q\n${matrixOps(toPage)}\n${draft.over.join("\n")}\nQ\n`)));
  }
  const box = draft.corners.map((value) => Number(num(value)));
  const page = context.obj({
    Type: "Page",
    Parent: parent,
    MediaBox: box,
    Resources: draft.resources,
    Contents: content,
    ...(draft.turns === 0 ? {} : { Rotate: draft.turns * 90 }),
    ...(draft.userUnit === 1 ? {} : { UserUnit: draft.userUnit }),
  });
  for (const [key, value] of draft.entries) page.set(PDFName.of(key), value);
  for (const { ref, dict } of draft.annotations) {
    dict.set(PDFName.of("P"), draft.ref);
    context.assign(ref, dict);
  }
  if (draft.annotations.length > 0) {
    page.set(PDFName.of("Annots"), context.obj(draft.annotations.map(({ ref }) => ref)));
  }
  context.assign(draft.ref, page);
}
