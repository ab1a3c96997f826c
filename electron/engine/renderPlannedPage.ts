import { buildIndexModel } from "#shared/letters/indexModel.ts";
import { entriesOf, type PackPlan } from "#shared/plan/packPlan.ts";
import { buildPdf } from "../pdf/buildPdf.ts";
import { settleIndex } from "../pdf/settleIndex.ts";
import { withPdf } from "../pdfium/openPdf.ts";
import { renderPage } from "../pdfium/renderPage.ts";
import type { Raster } from "../ports.ts";
import type { DerivedPack } from "./derivePack.ts";
import type { PackSession } from "./packSession.ts";

/** The bytes of the pack as it would be written now; dropped as soon as the pack changes. */
const previews = new WeakMap<DerivedPack, Promise<Uint8Array>>();

/** A page of the pack as it would be written now, by the writer itself; null where there is no such page. */
export async function renderPlannedPage(
  session: PackSession,
  plan: PackPlan,
  pageNumber: number,
  maxSidePx: number,
): Promise<Raster | null> {
  const derived = session.derived();
  const making = previews.get(derived) ?? buildPreview(session, plan);
  previews.set(derived, making);
  const bytes = await making;
  if (!Number.isInteger(pageNumber) || pageNumber < 1) return null;
  return withPdf(bytes, (pdf) =>
    pageNumber > pdf.pageCount ? null : renderPage(pdf, pageNumber - 1, { dpi: 150, maxSidePx, channels: 3 }),
  );
}

async function buildPreview(session: PackSession, plan: PackPlan): Promise<Uint8Array> {
  const settled = await settleIndex(plan);
  const built = await buildPdf({
    plan: settled,
    entries: entriesOf(settled),
    index: buildIndexModel(settled),
    sources: session.sources(),
    readings: new Map([...session.readings()].map(([pageId, reading]) => [pageId, reading.recognised])),
    title: settled.routeTitle,
    language: "en",
    searchable: false,
    maxSizeBytes: null,
    protectedPages: new Set(),
    signal: new AbortController().signal,
    onPage: () => undefined,
  });
  return built.bytes;
}
