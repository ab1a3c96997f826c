import { DOCUMENT_KINDS, type DocumentKind } from "#shared/domain/document.ts";
import type { Cell, PageLayout, Token } from "../text/pageLayout.ts";
import { tokensOf } from "../text/pageLayout.ts";
import { phraseOf } from "../text/phrase.ts";
import { findAll, type IndexHit, phraseIndex } from "../text/phraseIndex.ts";
import { ATTACHMENT_WORDS, KIND_WORDS, type KindWords } from "./kindTable.ts";

export type AttachmentWordKind = keyof typeof ATTACHMENT_WORDS;
type WordClass = keyof KindWords;

interface About {
  readonly kind: DocumentKind | AttachmentWordKind;
  readonly wordClass: WordClass;
}

/** What a page's words say about one kind. */
export interface KindScore {
  readonly kind: DocumentKind;
  readonly score: number;
  /** Points that come from a title. */
  readonly title: number;
  /** Where that title stands, 0 top to 1 bottom of the page. */
  readonly titleAt: number;
  readonly because: readonly string[];
}

/** Scores of one page, best first, and of what may be attached to it. */
export interface PageEvidence {
  readonly kinds: readonly KindScore[];
  readonly attachments: readonly {
    readonly kind: AttachmentWordKind;
    readonly score: number;
    readonly titleAt: number;
  }[];
}

const INDEX = phraseIndex<About>([
  ...Object.entries(KIND_WORDS).flatMap(([kind, words]) => entriesOf(kind as DocumentKind, words)),
  ...Object.entries(ATTACHMENT_WORDS).flatMap(([kind, words]) => entriesOf(kind as AttachmentWordKind, words)),
]);

function entriesOf(kind: About["kind"], words: KindWords | undefined) {
  if (words === undefined) return [];
  return (["title", "strong", "medium", "negative"] as const).flatMap((wordClass) =>
    words[wordClass].map((text) => ({ about: { kind, wordClass }, phrase: phraseOf(text) })),
  );
}

/** A short line, or two or three of them under each other, that may be a title. */
interface TitleBlock {
  readonly tokens: readonly Token[];
  readonly top: number;
  readonly tall: boolean;
  readonly numbered: boolean;
  /** In plain letters beside other cells, as the values of a table stand. */
  readonly beside: boolean;
}

const TITLE_AREA = 0.5;
const MOST_TITLE_TOKENS = 14;

/** Counts what speaks for each kind on a page (names.md 6.3). */
export function pageEvidence(layout: PageLayout): PageEvidence {
  const tally = new Map<About["kind"], Tally>();
  for (const block of titleBlocks(layout)) {
    for (const hit of longestPerKind(findAll(INDEX, block.tokens))) {
      if (hit.about.wordClass !== "title") continue;
      const share = (hit.end - hit.start) / block.tokens.length;
      if (share < 0.28) continue;
      const points =
        (share >= 0.5 ? 6 : 4) +
        Math.min(2, hit.phrase.words.length - 1) * 0.6 +
        (block.tall ? 1.5 : 0) -
        (block.numbered ? 4 : 0) -
        // "Type of travel document: Ordinary passport".
        (block.beside ? (hit.phrase.words.length === 1 ? 4 : 1) : 0) -
        hit.distance * 0.3 -
        block.top * 3;
      entryOf(tally, hit.about.kind).titled(hit.phrase.text, points, block.top);
    }
  }
  const flow = tokensOf(layout.flow);
  for (const hit of longestPerKind(findAll(INDEX, flow))) {
    entryOf(tally, hit.about.kind).counted(hit.phrase.text, hit.about.wordClass);
  }
  const kinds = DOCUMENT_KINDS.map((kind) => scoreOf(kind, tally.get(kind)))
    .filter((score) => score.score > 0)
    .toSorted((a, b) => b.score - a.score);
  const attachments = (Object.keys(ATTACHMENT_WORDS) as AttachmentWordKind[])
    .map((kind) => {
      const { score, titleAt } = scoreOf(kind, tally.get(kind));
      return { kind, score, titleAt };
    })
    .filter(({ score }) => score >= 3);
  return { kinds, attachments };
}

interface Tally {
  titled(text: string, points: number, top: number): void;
  counted(text: string, wordClass: WordClass): void;
  readonly title: { points: number; others: number; at: number; readonly texts: Map<string, number> };
  readonly found: Map<string, WordClass>;
}

function entryOf(tally: Map<About["kind"], Tally>, kind: About["kind"]): Tally {
  const known = tally.get(kind);
  if (known !== undefined) return known;
  const title = { points: 0, others: 0, at: 1, texts: new Map<string, number>() };
  const found = new Map<string, WordClass>();
  const entry: Tally = {
    title,
    found,
    titled(text, points, top) {
      if (points <= 0) return;
      title.texts.set(text, Math.max(points, title.texts.get(text) ?? 0));
      if (points > title.points) {
        title.points = points;
        title.at = top;
      }
    },
    counted(text, wordClass) {
      found.set(text, wordClass);
    },
  };
  tally.set(kind, entry);
  return entry;
}

function scoreOf<K extends string>(
  kind: K,
  tally: Tally | undefined,
): { kind: K; score: number; title: number; titleAt: number; because: readonly string[] } {
  if (tally === undefined) return { kind, score: 0, title: 0, titleAt: 1, because: [] };
  const sums = { title: 0, strong: 0, medium: 0, negative: 0 };
  const because: string[] = [...tally.title.texts.keys()];
  for (const [text, wordClass] of tally.found) {
    if (tally.title.texts.has(text)) continue;
    sums[wordClass] += 1;
    if (wordClass === "strong") because.push(text);
  }
  const title = tally.title.points + (tally.title.texts.size > 1 ? 1 : 0);
  const score =
    title +
    Math.min(1.5, sums.title * 0.7) +
    Math.min(9, sums.strong * 3) +
    Math.min(5, sums.medium) -
    Math.min(9, sums.negative * 3);
  return { kind, score, title: tally.title.points, titleAt: tally.title.at, because };
}

/** The longest phrases, not overlapping, within each kind; each phrase once. */
function longestPerKind(hits: readonly IndexHit<About>[]): readonly IndexHit<About>[] {
  const sorted = hits.toSorted((a, b) => b.phrase.solid.length - a.phrase.solid.length || a.distance - b.distance);
  const kept: IndexHit<About>[] = [];
  const taken = new Map<About["kind"], IndexHit<About>[]>();
  for (const hit of sorted) {
    const own = taken.get(hit.about.kind) ?? [];
    if (own.some((other) => (hit.start < other.end && other.start < hit.end) || other.phrase === hit.phrase)) continue;
    own.push(hit);
    taken.set(hit.about.kind, own);
    kept.push(hit);
  }
  return kept;
}

function titleBlocks(layout: PageLayout): TitleBlock[] {
  const blocks: TitleBlock[] = [];
  const rows = layout.rows.filter((row) => (row[0]?.box[1] ?? 1) < TITLE_AREA);
  for (const [index, row] of rows.entries()) {
    for (const cell of row)
      if (cell.tokens.length <= MOST_TITLE_TOKENS && cell.tokens.length > 0)
        blocks.push(blockOf([cell], layout, row.length > 1));
    if (row.length !== 1 || (row[0]?.tokens.length ?? 99) > 8) continue;
    for (const length of [2, 3]) {
      const group = rows.slice(index, index + length);
      if (group.length < length) continue;
      const cells = group.flatMap((one) => (one.length === 1 ? one : []));
      if (cells.length < length || cells.some((cell) => cell.tokens.length > 8)) break;
      if (
        cells
          .slice(1)
          .some(
            (cell, at) => cell.box[1] - ((cells[at]?.box[1] ?? 0) + (cells[at]?.box[3] ?? 0)) > 2 * layout.wordHeight,
          )
      )
        break;
      blocks.push(blockOf(cells, layout, false));
    }
  }
  return blocks;
}

function blockOf(cells: readonly Cell[], layout: PageLayout, inRow: boolean): TitleBlock {
  const heights = cells.flatMap((cell) => cell.words.map((word) => word.box[3])).toSorted((a, b) => a - b);
  const height = heights[Math.floor(heights.length / 2)] ?? 0;
  const tall = height > 1.25 * layout.wordHeight;
  return {
    tokens: cells.flatMap((cell) => cell.tokens),
    top: cells[0]?.box[1] ?? 0,
    tall,
    beside: inRow && !tall,
    numbered: /^(\d{1,2}|[IVX]{1,4})[.)]/.test(cells[0]?.words[0]?.text ?? ""),
  };
}
