import { buildIndexModel } from "#shared/letters/indexModel.ts";
import { entriesOf } from "#shared/plan/packPlan.ts";
import { withZoneLines } from "#shared/reading/mrz/withZoneLines.ts";
import { buildPdf } from "../pdf/buildPdf.ts";
import { withPdf } from "../pdfium/openPdf.ts";
import { renderPage } from "../pdfium/renderPage.ts";
import type { Raster } from "../ports.ts";
import type { DerivedPack } from "./derivePack.ts";
import type { PackSession } from "./packSession.ts";
import type { SettledPack } from "./settlePack.ts";

/** The bytes of the pack as it would be written now; dropped as soon as the pack changes. */
const previews = new WeakMap<DerivedPack, Promise<Uint8Array>>();

/** A page of the pack as it would be written now, by the writer itself; null where there is no such page. */
export async function renderPlannedPage(
  session: PackSession,
  settled: SettledPack,
  pageNumber: number,
  maxSidePx: number,
): Promise<Raster | null> {
  const derived = session.derived();
  const making = previews.get(derived) ?? buildPreview(session, settled);
  previews.set(derived, making);
  const bytes = await making;
  if (!Number.isInteger(pageNumber) || pageNumber < 1) return null;
  return withPdf(bytes, (pdf) =>
    pageNumber > pdf.pageCount ? null : renderPage(pdf, pageNumber - 1, { dpi: 150, maxSidePx, channels: 3 }),
  );
}

async function buildPreview(session: PackSession, { plan, letters }: SettledPack): Promise<Uint8Array> {
  const built = await buildPdf({
    plan,
    entries: entriesOf(plan),
    index: buildIndexModel(plan),
    letters,
    sources: session.sources(),
    readings: new Map([...session.readings()].map(([pageId, reading]) => [pageId, withZoneLines(reading.recognised)])),
    title: plan.routeTitle,
    language: "en",
    searchable: false,
    maxSizeBytes: null,
    protectedPages: new Set(),
    signal: new AbortController().signal,
    onPage: () => undefined,
  });
  return built.bytes;
}
