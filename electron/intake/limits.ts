/** What intake takes in, at most. One place, with the reason for each figure. */
export interface IntakeLimits {
  /** Bytes are held in memory, in PDFium's (2 GB at most) and in a re-saved copy's: three times the file. */
  readonly maxFileBytes: number;
  /** A4 at 600 dpi has 35 megapixels, A3 at 600 dpi 70; beyond 100 a page is a bomb or a poster. Told by the header alone. */
  readonly maxPagePixels: number;
  /** The longest packs people file have some hundred pages; a thousand-page PDF must work, and this is twice that. */
  readonly maxPages: number;
  /** One file in 4,587 hung every PDF engine; honest ones take 10 to 40 ms, a thousand scanned pages some seconds. */
  readonly maxMilliseconds: number;
  /** JavaScript heap of the thread that takes PDFs apart; PDFium's own memory ends at 2 GB. */
  readonly maxWorkerMegabytes: number;
  /** A folder of folders of folders: far beyond any real tree, and it ends. */
  readonly maxFolderDepth: number;
}

export const INTAKE_LIMITS: IntakeLimits = {
  maxFileBytes: 300_000_000,
  maxPagePixels: 100_000_000,
  maxPages: 2_000,
  maxMilliseconds: 60_000,
  maxWorkerMegabytes: 1_024,
  maxFolderDepth: 32,
};
