import { createHash } from "node:crypto";
import {
  PDFArray,
  type PDFContext,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from "@cantoo/pdf-lib";
import type { PackPlan, PlanEntry } from "#shared/plan/packPlan.ts";
import type { InputPdf } from "./openInputs.ts";
import type { PageDraft } from "./pageDraft.ts";
import { shareObjects } from "./shareObjects.ts";
import type { StructureTree } from "./structureTree.ts";
import { writeLayers } from "./writeLayers.ts";
import { topOf, writePackOutline } from "./writePackOutline.ts";

export interface FinishRequest {
  readonly context: PDFContext;
  readonly parent: PDFRef;
  readonly pageNumbers: readonly number[];
  readonly drafts: ReadonlyMap<number, PageDraft>;
  readonly inputs: ReadonlyMap<string, InputPdf>;
  readonly plan: PackPlan;
  readonly entries: readonly PlanEntry[];
  readonly tree: StructureTree | null;
  readonly title: string;
  readonly language: string;
  readonly sourceHashes: readonly string[];
}

/** Page tree, labels, bookmarks, catalog and metadata; the same for the same input. */
export function finishPdf(request: FinishRequest): void {
  const { context, parent, pageNumbers, drafts, inputs, plan, entries, tree, title, language } = request;
  const kids = PDFArray.withContext(context);
  for (const pageNumber of pageNumbers) {
    const draft = drafts.get(pageNumber);
    if (draft !== undefined) kids.push(draft.ref);
  }
  context.assign(parent, context.obj({ Type: "Pages", Kids: kids, Count: kids.size() }));

  const first = drafts.get(pageNumbers[0] ?? 0);
  const outline = writePackOutline(context, plan, entries, drafts, inputs);
  const layers = writeLayers(context, inputs.values());
  const catalog = context.obj({
    Type: "Catalog",
    Pages: parent,
    PageMode: "UseOutlines",
    PageLayout: "SinglePage",
    Lang: PDFString.of(language),
    PageLabels: { Nums: [0, { S: "D", St: pageNumbers[0] ?? 1 }] },
    ViewerPreferences: { DisplayDocTitle: true },
  });
  if (outline !== null) catalog.set(PDFName.of("Outlines"), outline);
  if (layers !== null) catalog.set(PDFName.of("OCProperties"), layers);
  if (first !== undefined) catalog.set(PDFName.of("OpenAction"), topOf(context, first));
  if (tree !== null) {
    catalog.set(PDFName.of("StructTreeRoot"), tree.write());
    catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  }
  context.trailerInfo.Root = context.register(catalog);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plan.today);
  const date = day === null ? {} : datesOf(`D:${day.slice(1).join("")}000000Z`);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Producer: PDFString.of("Qujat"),
      Creator: PDFString.of("Qujat"),
      ...date,
    }),
  );
  const identity = createHash("sha256")
    .update(JSON.stringify([title, plan, entries.map((entry) => entry.id), request.sourceHashes]))
    .digest("hex")
    .slice(0, 32);
  context.trailerInfo.ID = context.obj([PDFHexString.of(identity), PDFHexString.of(identity)]);
  shareObjects(context);
}

/** Both dates are the case's day: the clock would make every writing another file. */
function datesOf(date: string): Readonly<Record<"CreationDate" | "ModDate", PDFString>> {
  return { CreationDate: PDFString.of(date), ModDate: PDFString.of(date) };
}

/** The file's bytes as the objects are now; may be called again after a change. */
export function savePdfBytes(context: PDFContext): Promise<Uint8Array> {
  return PDFStreamWriter.forContext(context, 1e9).serializeToBuffer();
}
