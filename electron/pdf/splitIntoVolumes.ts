import { type PlanEntry, pagesOf } from "#shared/plan/packPlan.ts";
import type { BuiltPdf } from "./buildPdf.ts";

/** One volume: entries, or parts of entries, whose pages follow one another. */
export interface Volume {
  readonly entries: readonly PlanEntry[];
  readonly built: BuiltPdf;
}

/**
 * Divides entries into as few volumes as the limit allows, between documents where one fits, within a document where
 * it does not. Null where a single page is too large at the floor of legibility.
 */
export async function splitIntoVolumes(
  entries: readonly PlanEntry[],
  maxSizeBytes: number,
  build: (entries: readonly PlanEntry[]) => Promise<BuiltPdf>,
): Promise<readonly Volume[] | null> {
  const fits = (built: BuiltPdf): boolean => built.bytes.length <= maxSizeBytes;
  const divide = async (part: readonly PlanEntry[]): Promise<readonly Volume[] | null> => {
    const built = await build(part);
    if (fits(built)) return [{ entries: part, built }];
    const halves = halve(part);
    if (halves === null) return null;
    const left = await divide(halves[0]);
    const right = left === null ? null : await divide(halves[1]);
    return left === null || right === null ? null : [...left, ...right];
  };
  const halves = halve(entries);
  if (halves === null) return null;
  const left = await divide(halves[0]);
  const right = left === null ? null : await divide(halves[1]);
  if (left === null || right === null) return null;
  return joinNeighbours([...left, ...right], build, fits);
}

/** Halving leaves volumes emptier than they need be: neighbours that fit together are joined. */
async function joinNeighbours(
  volumes: readonly Volume[],
  build: (entries: readonly PlanEntry[]) => Promise<BuiltPdf>,
  fits: (built: BuiltPdf) => boolean,
): Promise<readonly Volume[]> {
  const joined: Volume[] = [];
  for (const volume of volumes) {
    const last = joined.at(-1);
    const both = last === undefined ? null : joinEntries(last.entries, volume.entries);
    const built = both === null || last === undefined ? null : await build(both);
    if (both !== null && built !== null && fits(built)) joined[joined.length - 1] = { entries: both, built };
    else joined.push(volume);
  }
  return joined;
}

/** A document divided between two volumes becomes one again. */
function joinEntries(left: readonly PlanEntry[], right: readonly PlanEntry[]): readonly PlanEntry[] {
  const last = left.at(-1);
  const next = right[0];
  if (last === undefined || next === undefined || last.id !== next.id) return [...left, ...right];
  const before = last.parts.at(-1);
  const behind = next.parts[0];
  const parts =
    before !== undefined && behind !== undefined && before.kind === behind.kind
      ? [...last.parts.slice(0, -1), { ...before, pages: [...before.pages, ...behind.pages] }, ...next.parts.slice(1)]
      : [...last.parts, ...next.parts];
  const whole: PlanEntry = { ...last, parts, lastPage: next.lastPage };
  return [...left.slice(0, -1), whole, ...right.slice(1)];
}

/** About half of the pages on each side; null for a single page. */
function halve(entries: readonly PlanEntry[]): readonly [readonly PlanEntry[], readonly PlanEntry[]] | null {
  if (entries.length > 1) {
    const total = entries.reduce((sum, entry) => sum + pagesOf(entry).length, 0);
    let count = 0;
    let at = 0;
    while (at < entries.length - 1 && (at === 0 || count < total / 2)) {
      const entry = entries[at];
      count += entry === undefined ? 0 : pagesOf(entry).length;
      at++;
    }
    return [entries.slice(0, at), entries.slice(at)];
  }
  const entry = entries[0];
  const pages = entry === undefined ? [] : pagesOf(entry);
  if (entry === undefined || pages.length < 2) return null;
  const middle = pages[Math.ceil(pages.length / 2)]?.pageNumber ?? entry.lastPage;
  return [[slice(entry, entry.firstPage, middle - 1)], [slice(entry, middle, entry.lastPage)]];
}

/** The entry with only these pages. */
function slice(entry: PlanEntry, firstPage: number, lastPage: number): PlanEntry {
  const parts = entry.parts
    .map((part) => ({
      ...part,
      pages: part.pages.filter((page) => page.pageNumber >= firstPage && page.pageNumber <= lastPage),
    }))
    .filter((part) => part.pages.length > 0);
  return { ...entry, parts, firstPage, lastPage };
}
