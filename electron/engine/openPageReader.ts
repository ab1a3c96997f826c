import type { MrzReading } from "#shared/domain/mrz.ts";
import type { Page } from "#shared/domain/page.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { encodePng } from "../imaging/encodeRaster.ts";
import { createReaderPool, type PageReaders } from "../ocr/readerPool.ts";
import type { Raster, UsableSource } from "../ports.ts";
import { openPixelThread, type PixelThread } from "./openPixelThread.ts";
import type { PageMeasures } from "./pixelMessages.ts";
import type { ReadPage } from "./readPages.ts";

/** Enough to measure sharpness and light, and a quarter of the pixels of 300 dpi. */
const QUALITY_DPI = 150;

/** The reader finds a few in hair, buttons and a studio's name. */
const MOST_WORDS_OF_A_PHOTO = 12;

export interface PageReader {
  readonly readPage: ReadPage;
  /** The machine-readable zone of a page by itself. */
  readonly readMrz: PageReaders["readMrz"];
  /** Whether pixels of a finished page still show the zone that was read off its original. */
  zoneHolds(raster: Raster, before: MrzReading | null): Promise<boolean>;
  close(): Promise<void>;
}

/** Recognition and quality of a page together; threads are started when the first page needs one. */
export function openPageReader(options: {
  readonly jobs: number;
  readonly languages: readonly string[];
  readonly today: () => string;
  /** Whether reading lets everything else go before it: where a window is open. */
  readonly givesWay?: boolean;
}): PageReader {
  const { jobs, languages, today, givesWay = false } = options;
  const pixels = openPixelThread(givesWay);
  const pool = createReaderPool({ jobs, givesWay, rasterise: pixels.rasterise, findSheet: pixels.sheetIn, today });
  return {
    async readPage(source, page, signal) {
      const recognised = await pool.recognisePage(source, page, languages, signal);
      return { recognised, ...(await measurePage(pixels, source, page, recognised)) };
    },
    readMrz: pool.readMrz,
    async zoneHolds(raster, before) {
      if (before === null) return true;
      const { source, page } = await pageOf(raster);
      const { zone: after } = await pool.readMrz(source, page, new AbortController().signal);
      return after?.valid === true && after.lines.join() === before.lines.join();
    },
    async close() {
      await Promise.all([pool.close(), pixels.close()]);
    },
  };
}

/** Pixels as a source of one page, without loss. */
async function pageOf(raster: Raster): Promise<{ readonly source: UsableSource; readonly page: Page }> {
  const { widthPx, heightPx, dpi } = raster;
  const page: Page = {
    id: "finished.0",
    fileId: "finished",
    pageIndex: 0,
    widthPt: (widthPx / dpi) * 72,
    heightPt: (heightPx / dpi) * 72,
    content: "scan",
    dpi,
    dpiKnown: true,
    widthPx,
    heightPx,
  };
  const bytes = await encodePng(raster);
  const file = {
    id: "finished",
    name: "",
    sha256: "",
    bytes: bytes.length,
    format: "png",
    pageCount: 1,
    notes: [],
  } as const;
  return { source: { file, bytes, pages: [page] }, page };
}

/** A page that is text or drawing has no scan to measure. */
async function measurePage(
  pixels: PixelThread,
  source: UsableSource,
  page: Page,
  recognised: RecognisedPage,
): Promise<PageMeasures> {
  if (page.content !== "scan") return { issues: [], photo: null, stamps: [] };
  const words = recognised.lines.flatMap((line) => line.words.map((word) => word.box));
  const options = { dpi: QUALITY_DPI, turns: recognised.uprightTurns, channels: 3 } as const;
  return pixels.measure(source, page, options, {
    context: {
      words,
      meanConfidence: recognised.meanConfidence,
      skewDegrees: recognised.skewDegrees,
      isGlossy: recognised.mrz !== null,
    },
    asPhoto: words.length <= MOST_WORDS_OF_A_PHOTO,
  });
}
