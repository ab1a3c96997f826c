import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";
import type { Raster, UsableSource } from "#electron/ports.ts";
import { type PlanEntry, pagesOf, sidesOf } from "#shared/plan/packPlan.ts";
import { SourceCopier } from "./sourceCopier.ts";
import { openSourcePdf, type SourcePdf } from "./sourcePdf.ts";

/** What several outputs of one pack share: inputs are opened once, and their pages looked at once. */
export interface BuildCache {
  readonly pdfs: Map<string, Promise<SourcePdf>>;
  /** By file id: how the input is opened, where the plainest way has lost something of its looks. */
  readonly ways: Map<string, number>;
  /** By page id and turns. */
  readonly ink: Map<string, Raster | null>;
}

export function emptyCache(): BuildCache {
  return { pdfs: new Map(), ways: new Map(), ink: new Map() };
}

/** An input PDF, tied to the output that its pages go into. */
export interface InputPdf {
  readonly pdf: SourcePdf;
  readonly copier: SourceCopier;
}

/** Opens every PDF that the entries draw pages from. `refs` holds the output's page by page number. */
export async function openInputs(
  context: PDFContext,
  entries: readonly PlanEntry[],
  sources: ReadonlyMap<string, UsableSource>,
  refs: ReadonlyMap<number, PDFRef>,
  cache: BuildCache,
): Promise<ReadonlyMap<string, InputPdf>> {
  const pagesByFile = new Map<string, { readonly pageIndex: number; readonly pageNumber: number }[]>();
  for (const page of entries.flatMap(pagesOf)) {
    for (const { fileId, pageIndex } of sidesOf(page)) {
      pagesByFile.set(fileId, [...(pagesByFile.get(fileId) ?? []), { pageIndex, pageNumber: page.pageNumber }]);
    }
  }
  const inputs = new Map<string, InputPdf>();
  for (const [fileId, pages] of pagesByFile) {
    const source = sources.get(fileId);
    if (source === undefined) throw new Error(`no bytes for ${fileId}`);
    if (source.file.format !== "pdf") continue;
    const known = cache.pdfs.get(fileId) ?? openSourcePdf(source, cache.ways.get(fileId) ?? 0);
    cache.pdfs.set(fileId, known);
    const pdf = await known;
    const pageMap = new Map<PDFRef, PDFRef>();
    for (const { pageIndex, pageNumber } of pages) {
      const from = pdf.pages[pageIndex]?.ref;
      const to = refs.get(pageNumber);
      if (from !== undefined && to !== undefined) pageMap.set(from, to);
    }
    inputs.set(fileId, { pdf, copier: new SourceCopier(pdf.context, context, pageMap) });
  }
  return inputs;
}
