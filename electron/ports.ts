import type { PageIssue } from "#shared/domain/finding.ts";
import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
import type { Page } from "#shared/domain/page.ts";
import type { PhotoLook } from "#shared/domain/photoLook.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { Rejected, SourceFile } from "#shared/domain/sourceFile.ts";

/** The day and the time, so that tests can hold them still. */
export interface Clock {
  /** ISO 8601 date in the user's time zone. */
  today(): string;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What the host (shell, server, terminal) does for the engine. */
export interface Host {
  /** Shows a file in the system's file manager; resolves false where the host cannot. */
  showInFolder(path: string): Promise<boolean>;
  /** Asks the user for a folder; null where none was chosen, or where the host cannot ask. */
  chooseFolder(): Promise<{ readonly path: string | null }>;
  /** Asks the user for files and folders. */
  chooseFiles(): Promise<{ readonly paths: readonly string[] }>;
  /** Asks where to save a file of that name; null as above. */
  chooseSavePath(name: string): Promise<{ readonly path: string | null }>;
  /** A line for the developer's log. Never personal data. */
  log(line: string): void;
}

/** How far a job is; `done` of `total` items. */
export interface Progress {
  readonly stage: "list" | "identify" | "read" | "check" | "write" | "verify";
  readonly done: number;
  readonly total: number;
  readonly item: string;
}
export type OnProgress = (progress: Progress) => void;

/** Pixels of one page. `data` is row-major, 8 bits a channel, `channels` 1 (grey) or 3 (RGB), no padding. */
export interface Raster {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
  /** Pixels per inch of the page's true size. */
  readonly dpi: number;
}

/** Bytes that the rooms below can open without a password and without repair. */
export interface UsableSource {
  readonly file: SourceFile;
  /** The original's bytes, or those of its decrypted or repaired copy; the original itself stays as it was. */
  readonly bytes: Uint8Array;
  readonly pages: readonly Page[];
}

/** intake: one path in, one verdict out. */
export interface InputPath {
  /** Absolute path on disk. */
  readonly path: string;
  /** Name for people and the report: relative to the folder given, "/" separators, NFC. */
  readonly name: string;
}

/** intake/identifySource.ts. Never throws for a bad file: that is a Rejected. */
export type IdentifySource = (
  input: InputPath,
  fileId: string,
  signal: AbortSignal,
) => Promise<UsableSource | Rejected>;

/** imaging/rasterisePage.ts: slow, cancellable. `turns` is applied on top of what the file itself says. */
export type RasterisePage = (
  source: UsableSource,
  page: Page,
  options: {
    readonly dpi?: number;
    readonly maxSidePx?: number;
    readonly turns?: QuarterTurns;
    readonly channels: 1 | 3;
  },
) => Promise<Raster>;

/** ocr/readerPool.ts: recognises pages in worker threads. Results are in the order of completion. */
export interface ReaderPool {
  recognisePage(
    source: UsableSource,
    page: Page,
    languages: readonly string[],
    signal: AbortSignal,
  ): Promise<RecognisedPage>;
  close(): Promise<void>;
}

/** All that is learnt from one page's pixels; what the cache keeps. */
export interface PageReading {
  readonly recognised: RecognisedPage;
  readonly issues: readonly PageIssue[];
  /** Null for a page with more words on it than a photo has. */
  readonly photo: PhotoLook | null;
  /** Blobs of ink that look like stamps, on the upright page. */
  readonly stamps: readonly Box[];
}

/** A crop of an upright page as an encoded picture. */
export interface Crop {
  readonly box: Box;
  readonly png: Uint8Array;
}

/** A picture on its way to a window. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** True where its address names its content, so that a window may keep it. */
  readonly immutable: boolean;
}

/** Pictures by address, below "assets/": what pixels travel by. */
export interface AssetSource {
  /** Null where there is no such picture. */
  read(address: string): Promise<Asset | null>;
}
