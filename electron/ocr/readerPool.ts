import { fileURLToPath } from "node:url";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { readPageText } from "#electron/pdfium/readPageText.ts";
import type { Raster, RasterisePage, ReaderPool, UsableSource } from "#electron/ports.ts";
import type { MrzReading } from "#shared/domain/mrz.ts";
import type { Page } from "#shared/domain/page.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { emptyPage } from "./page/emptyPage.ts";
import { recogniseText } from "./page/recogniseText.ts";
import type { SheetCorners } from "./page/straightenPage.ts";
import { greyOf } from "./pixels/grey.ts";
import type { ReaderThread } from "./readerThreads.ts";
import { startReaderThreads } from "./readerThreads.ts";

export interface ReaderPoolOptions {
  /** Threads, and pages in work at once. */
  readonly jobs: number;
  readonly rasterise: RasterisePage;
  /** Finds the sheet in a photo of it; where left out, a page is taken to fill its picture. */
  readonly findSheet?: (raster: Raster) => SheetCorners | null;
  /** ISO 8601; settles the centuries of an MRZ's dates. */
  readonly today: () => string;
  /** Folder of Tesseract's `*.traineddata`; resources/tessdata of this checkout where left out. */
  readonly dataDir?: string;
  /** Whether the threads let everything else go before them: where a window is open. */
  readonly givesWay?: boolean;
  /** The thread's module; only tests give another. */
  readonly workerFile?: URL;
}

/** The pool, and the machine-readable zone of a page by itself. */
export interface PageReaders extends ReaderPool {
  /** `milliseconds` without the wait for a free thread. */
  readMrz(
    source: UsableSource,
    page: Page,
    signal: AbortSignal,
  ): Promise<{ readonly zone: MrzReading | null; readonly milliseconds: number }>;
}

/** A4 at 300 dpi: more tells the recogniser nothing. */
const MAX_SIDE_PX = 3508;
const DATA_DIR = new URL("../../resources/tessdata/", import.meta.url);
const WORKER_FILE = new URL("./readerWorker.ts", import.meta.url);

/**
 * Reads pages in worker threads. A PDF page with its own text is read from that; any other from its pixels. A page that
 * cannot be rasterised, or of which a thread dies, is a recognised page without words. Rejects only when aborted.
 */
export function createReaderPool(options: ReaderPoolOptions): PageReaders {
  const threads = startReaderThreads(options.jobs, options.workerFile ?? WORKER_FILE, options.givesWay);
  const dataDir = options.dataDir ?? fileURLToPath(DATA_DIR);

  const onThread = async <T>(signal: AbortSignal, work: (thread: ReaderThread) => Promise<T>): Promise<T> => {
    const thread = await threads.acquire(signal);
    try {
      return await work(thread);
    } finally {
      thread.release();
    }
  };
  const pixelsOf = async (source: UsableSource, page: Page, signal: AbortSignal) => {
    signal.throwIfAborted();
    // In colour: what is printed over a zone in another ink is told from it by that.
    const wanted = { maxSidePx: MAX_SIDE_PX, channels: 3, ...ownPixels(page) } as const;
    const raster = await options.rasterise(source, page, wanted).catch(() => null);
    signal.throwIfAborted();
    return raster;
  };
  const recognisePage: PageReaders["recognisePage"] = async (source, page, languages, signal) => {
    signal.throwIfAborted();
    const fromText = page.content === "text" ? await readOwnText(source, page, options.today()) : null;
    if (fromText !== null) return fromText;
    return onThread(signal, async (thread) => {
      const raster = await pixelsOf(source, page, signal);
      if (raster === null) return emptyPage(page.id, { widthPx: page.widthPx ?? 0, heightPx: page.heightPx ?? 0 });
      const question = { dataDir, raster, today: options.today() };
      const sheet = page.content === "scan" ? (options.findSheet?.(inGrey(raster)) ?? null) : null;
      const answer = await thread.ask({ ...question, kind: "page", pageId: page.id, languages, sheet }, signal);
      return answer?.kind === "page" ? answer.page : emptyPage(page.id, raster);
    });
  };
  const readMrz: PageReaders["readMrz"] = async (source, page, signal) => {
    const fromText = page.content === "text" ? await readOwnText(source, page, options.today()) : null;
    if (fromText?.mrz) return { zone: fromText.mrz, milliseconds: 0 };
    return onThread(signal, async (thread) => {
      const started = performance.now();
      const raster = await pixelsOf(source, page, signal);
      if (raster === null) return { zone: null, milliseconds: 0 };
      const answer = await thread.ask({ kind: "mrz", dataDir, raster, today: options.today() }, signal);
      const milliseconds = Math.round(performance.now() - started);
      return { zone: answer?.kind === "mrz" ? answer.mrz : null, milliseconds };
    });
  };
  return { recognisePage, readMrz, close: () => threads.close() };
}

/** Pictures that say more than 300 dpi of themselves may have been made small since: they keep their pixels up to this side. */
const KEPT_SIDE_PX = 2000;

function ownPixels({ dpi, widthPx, heightPx, content }: Page): { readonly dpi?: number } {
  const own = Math.max(widthPx ?? 0, heightPx ?? 0);
  if (content === "text" || dpi === null || own === 0 || (own * 300) / dpi >= KEPT_SIDE_PX || dpi <= 300) return {};
  return { dpi: dpi * Math.min(1, KEPT_SIDE_PX / own) };
}

function inGrey(raster: Raster): Raster {
  return { ...raster, channels: 1, data: greyOf(raster).data };
}

/** Null where the page has no text of its own after all, or PDFium cannot read it: then its pixels are read. */
async function readOwnText(source: UsableSource, page: Page, today: string): Promise<RecognisedPage | null> {
  const text = await withPdf(
    source.bytes,
    (pdf) => readPageText(pdf, page.pageIndex),
    () => null,
  ).catch(() => null);
  return text === null ? null : recogniseText(text, page, today);
}
