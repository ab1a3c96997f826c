import type { Page } from "#shared/domain/page.ts";
import type { PageReading, UsableSource } from "../ports.ts";
import type { ReadCache } from "../store/readCache.ts";

/** Raised whenever a reading of the same pixels could come out otherwise; old cache entries are then not found. */
export const READER_VERSION = "14";

/** Reads one page from its pixels or its text. Slow. */
export type ReadPage = (source: UsableSource, page: Page, signal: AbortSignal) => Promise<PageReading>;

export interface ReadPagesOptions {
  readonly languages: readonly string[];
  readonly cache: ReadCache;
  readonly readPage: ReadPage;
  /** How many pages are in work at once. */
  readonly jobs: number;
  readonly signal: AbortSignal;
  readonly onRead: (page: Page, reading: PageReading) => void;
}

/**
 * Every page read once, from the cache where it is known; `onRead` is called as each is ready, in any order. Rejects
 * with the first failure, once every page in work has ended.
 */
export async function readPages(sources: readonly UsableSource[], options: ReadPagesOptions): Promise<void> {
  const queue = sources.flatMap((source) => source.pages.map((page) => ({ source, page })));
  let next = 0;
  const work = async () => {
    for (let item = queue[next++]; item !== undefined; item = queue[next++]) {
      options.signal.throwIfAborted();
      options.onRead(item.page, await readThroughCache(item.source, item.page, options));
    }
  };
  const stopAll = (error: unknown) => {
    next = queue.length;
    throw error;
  };
  const lanes = Array.from({ length: Math.max(1, options.jobs) }, () => work().catch(stopAll));
  await Promise.allSettled(lanes);
  await Promise.all(lanes);
}

async function readThroughCache(source: UsableSource, page: Page, options: ReadPagesOptions): Promise<PageReading> {
  const key = {
    sha256: source.file.sha256,
    pageIndex: page.pageIndex,
    languages: options.languages,
    readerVersion: READER_VERSION,
  };
  const known = await options.cache.read(key, page.id);
  if (known !== null) return known;
  const reading = await options.readPage(source, page, options.signal);
  await options.cache.write(key, reading);
  return reading;
}
