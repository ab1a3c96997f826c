import { describePage, type PageDescription } from "#electron/pdfium/describePage.ts";
import { describePdf, type PdfDescription } from "#electron/pdfium/describePdf.ts";
import { type PdfRefused, releasePdf, withPdf } from "#electron/pdfium/openPdf.ts";
import { reimportPdf, savePdf } from "#electron/pdfium/savePdf.ts";
import type { SourceNote } from "#shared/domain/sourceFile.ts";
import type { IntakeLimits } from "./limits.ts";
import { type PdfLibView, readWithPdfLib, rebuildWithPdfLib } from "./readWithPdfLib.ts";
import { type Accepted, type PageFacts, refuse, type Verdict } from "./verdict.ts";

/** A PDF as both readers see it. */
interface Reading {
  readonly bytes: Uint8Array;
  readonly about: PdfDescription;
  /** One entry for each page PDFium counts; null for a page it cannot load. */
  readonly pages: readonly (PageDescription | null)[];
  readonly lib: PdfLibView | null;
}

const PDF = "PDF document";

/**
 * Opens a PDF, without its empty password where it has one, and mends it where a reader can open it.
 * Two readers count the pages, because the commonest silent failure of each is a lost page (domain/pdf.md).
 */
export async function inspectPdf(bytes: Uint8Array, limits: IntakeLimits): Promise<Verdict> {
  try {
    return await inspect(bytes, limits);
  } finally {
    releasePdf();
  }
}

async function inspect(bytes: Uint8Array, limits: IntakeLimits): Promise<Verdict> {
  const glance = await withPdf(
    bytes,
    (pdf) => ({ pageCount: pdf.pageCount, encrypted: describePdf(pdf).encrypted }),
    (refused) => refused,
  );
  if (glance === "password") return refuse("encrypted");
  if (glance === "unsupported-security") return refuse("encrypted", { security: "unsupported" });
  if (glance === "damaged") return mend(null, bytes, [], limits);
  if (glance.pageCount > limits.maxPages) return tooMany(glance.pageCount, limits);
  const original = await read(bytes);
  if (original === "password" || original === "damaged" || original === "unsupported-security") {
    return refuse("damaged", { what: PDF });
  }
  if (!glance.encrypted) {
    return isSound(original) ? accept(original, original, null, []) : mend(original, bytes, [], limits);
  }
  const open = await withPdf(bytes, (pdf) => savePdf(pdf, { decrypt: true }));
  const notes: readonly SourceNote[] = [{ code: "decrypted-empty-password" }];
  const decrypted = await read(open);
  if (typeof decrypted === "string" || decrypted.about.encrypted)
    return refuse("encrypted", { security: "unsupported" });
  return isSound(decrypted) ? accept(original, decrypted, open, notes) : mend(decrypted, open, notes, limits);
}

/** Copies by each way that may lose or save pages; the copy with most pages that both readers agree on wins. */
async function mend(
  damaged: Reading | null,
  bytes: Uint8Array,
  notes: readonly SourceNote[],
  limits: IntakeLimits,
): Promise<Verdict> {
  const most = Math.max(damaged ? loadable(damaged) : 0, damaged?.lib?.pageCount ?? 0);
  let best: { readonly reading: Reading; readonly by: string } | null = null;
  for (const { by, copy } of waysToMend(bytes, damaged !== null)) {
    const written = await copy();
    const reading = written ? await read(written) : "damaged";
    if (typeof reading === "string" || !agree(reading)) continue;
    if (most > 0 && reading.pages.length > most) continue;
    if (!best || loadable(reading) > loadable(best.reading)) best = { reading, by };
    if (loadable(best.reading) >= Math.max(1, most)) break;
  }
  if (best && best.reading.pages.length > limits.maxPages) return tooMany(best.reading.pages.length, limits);
  if (best) return accept(damaged, best.reading, best.reading.bytes, [...notes, { code: "repaired", by: best.by }]);
  if (damaged && damaged.pages.length === 0 && (damaged.lib?.pageCount ?? 0) === 0) return refuse("no-pages");
  return refuse("damaged", { what: PDF });
}

function waysToMend(
  bytes: Uint8Array,
  opensInPdfium: boolean,
): readonly { readonly by: string; copy(): Promise<Uint8Array | null> }[] {
  const byPdfium = (write: typeof reimportPdf) => () => withPdf(bytes, (pdf) => write(pdf)).catch(() => null);
  const byLibrary = { by: "pdf-lib", copy: () => rebuildWithPdfLib(bytes) };
  if (!opensInPdfium) return [byLibrary];
  return [
    { by: "PDFium", copy: byPdfium((pdf) => savePdf(pdf)) },
    { by: "PDFium", copy: byPdfium(reimportPdf) },
    byLibrary,
  ];
}

async function read(bytes: Uint8Array): Promise<Reading | PdfRefused> {
  const seen = await withPdf(
    bytes,
    (pdf) => ({
      about: describePdf(pdf),
      pages: Array.from({ length: pdf.pageCount }, (_, index) => describePage(pdf, index)),
    }),
    (refused) => refused,
  );
  if (typeof seen === "string") return seen;
  return { bytes, ...seen, lib: seen.about.encrypted ? null : await readWithPdfLib(bytes) };
}

function isSound(reading: Reading): boolean {
  return reading.about.soundTable && agree(reading) && loadable(reading) === reading.pages.length;
}

function agree(reading: Reading): boolean {
  return reading.pages.length > 0 && reading.lib?.pageCount === reading.pages.length;
}

function loadable(reading: Reading): number {
  return reading.pages.filter((page) => page !== null).length;
}

function tooMany(pages: number, limits: IntakeLimits): Verdict {
  return refuse("too-many-pages", { pages, limit: limits.maxPages });
}

/** Signatures, forms and active content are the original's: a repaired copy may have left them behind. */
function accept(
  original: Reading | null,
  usable: Reading,
  bytes: Uint8Array | null,
  notes: readonly SourceNote[],
): Accepted {
  const pages: PageFacts[] = [];
  const unreadable: number[] = [];
  for (const [pageIndex, page] of usable.pages.entries()) {
    if (page) pages.push(factsOf(pageIndex, page));
    else unreadable.push(pageIndex + 1);
  }
  const about = (original ?? usable).about;
  const fields = Math.max(original?.lib?.fields ?? 0, usable.lib?.fields ?? 0);
  const active = new Set([...(original?.lib?.active ?? []), ...(usable.lib?.active ?? [])]);
  if (about.javaScripts > 0) active.add("javascript");
  if (about.attachments > 0) active.add("embedded-files");
  if (about.form === "xfa") active.add("xfa");
  const all: SourceNote[] = [...notes];
  if (about.signatures > 0) all.push({ code: "digitally-signed", signatures: about.signatures });
  if (fields > 0) all.push({ code: "form-flattened", fields });
  if (active.size > 0) all.push({ code: "active-content-removed", what: [...active].sort() });
  // A copy is numbered without the pages that were lost on the way to it.
  if (original !== null && original !== usable) {
    for (const hole of original.lib?.holes ?? []) if (!unreadable.includes(hole)) unreadable.push(hole);
  }
  if (unreadable.length > 0) all.push({ code: "pages-unreadable", pageNumbers: unreadable });
  return { kind: "accepted", bytes, pageCount: usable.pages.length, pages, notes: all };
}

function factsOf(pageIndex: number, page: PageDescription): PageFacts {
  const { widthPt, heightPt, content, dpi, widthPx, heightPx } = page;
  return { pageIndex, widthPt, heightPt, content, dpi, dpiKnown: dpi !== null, widthPx, heightPx };
}
