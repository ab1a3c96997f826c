import { type Box, unionOf } from "#shared/domain/geometry.ts";
import type { Cell, LayoutWord, PageLayout } from "../text/pageLayout.ts";
import { overlapX } from "../text/pageLayout.ts";
import type { DateAbout } from "../values/dateText.ts";
import { readByKind } from "../values/readByKind.ts";
import type { ReadValue } from "../values/readValue.ts";
import { findLabels, type LabelHit } from "./findLabels.ts";
import type { LabelId } from "./labelTable.ts";
import { roleOfLabel } from "./rolesOnPage.ts";
import { type ValueKind, valueKindOf } from "./valueKinds.ts";

/** Where a value stands with regard to its caption. */
export type Placement = "inline" | "right" | "below" | "above";

/** A caption and the value found for it. */
export interface LabelledValue {
  readonly label: LabelId;
  readonly also: readonly LabelId[];
  readonly reads: readonly ReadValue[];
  readonly words: readonly LayoutWord[];
  readonly placement: Placement;
  readonly cell: Cell;
  readonly hit: LabelHit;
}

/** The captions of a page, cell by cell. */
export interface CaptionedCell {
  readonly cell: Cell;
  readonly hits: readonly LabelHit[];
  /** Nothing but captions, numbering and hints in brackets. */
  readonly bare: boolean;
}

/** Captions of every cell of a page. */
export function captionsOf(layout: PageLayout): readonly CaptionedCell[] {
  return layout.cells.map((cell) => {
    const all = withoutMisreadHalf(cell, findLabels(cell));
    const hits = isTitle(layout, cell) ? all.filter(({ label }) => roleOfLabel(label) !== undefined) : all;
    return { cell, hits, bare: isBare(cell, hits) };
  });
}

/**
 * Of a caption in two languages whose first half was misread ("Дата poxgenna / Birth date"), the half that was not: a
 * caption that fills everything behind the slash speaks for both.
 */
function withoutMisreadHalf(cell: Cell, hits: readonly LabelHit[]): readonly LabelHit[] {
  const last = hits.at(-1);
  if (last === undefined || hits.length < 2 || last.end !== cell.tokens.length || !last.leads) return hits;
  const startWord = cell.tokens[last.start]?.wordIndex ?? 0;
  const before = cell.tokens.slice(0, last.start);
  const misread = before.some((_, at) => hits.every((hit) => at < hit.start || at >= hit.end));
  const parted = /^[/|\\]$|\/$/.test(cell.words[startWord - 1]?.text ?? "");
  return parted && misread && startWord <= 6 && before.every(({ skeleton }) => !/\d{2}/.test(skeleton)) ? [last] : hits;
}

/** Large letters are a title: "АДРЕСНАЯ СПРАВКА" is no caption. */
function isTitle(layout: PageLayout, cell: Cell): boolean {
  const heights = cell.words.map((word) => word.box[3]).toSorted((a, b) => a - b);
  // All its words are large, not only those with marks above and below: "ÇELİK".
  return (heights[Math.floor((heights.length - 1) / 4)] ?? 0) > 1.45 * layout.wordHeight;
}

function isBare(cell: Cell, hits: readonly LabelHit[]): boolean {
  if (hits.length === 0) return false;
  const covered = new Set<number>();
  for (const hit of hits) for (let at = hit.start; at < hit.end; at += 1) covered.add(at);
  for (const at of otherHalves(cell, hits)) covered.add(at);
  for (const at of betweenCaptions(cell, hits)) covered.add(at);
  let open = 0;
  let rest = 0;
  const first = Math.min(...hits.map((hit) => hit.start));
  for (const [at, token] of cell.tokens.entries()) {
    const text = token.word.text;
    if (/\(/.test(text)) open = 1;
    if (
      !covered.has(at) &&
      open === 0 &&
      !(at < first ? /^(\d{1,2}[a-zа-я]?|no|[a-zа-я])$/ : /^(no|дд|mm|гггг|rrrr|dd|yyyy)$/).test(token.skeleton)
    )
      rest += 1;
    if (/\)/.test(text)) open = 0;
  }
  return rest === 0;
}

/** A word or two between the captions of one cell is a misread caption: "аты, әкесінің аты / WMA, отчество". */
function betweenCaptions(cell: Cell, hits: readonly LabelHit[]): readonly number[] {
  if (hits.some(({ colon }) => colon) || !cell.words.some(({ text }) => /[/|]/.test(text))) return [];
  return hits.slice(1).flatMap((hit, index) => {
    const from = hits[index]?.end ?? hit.start;
    const between = Array.from({ length: hit.start - from }, (_, step) => from + step);
    const isWord = between.every((at) => !/\d/.test(cell.tokens[at]?.word.text ?? ""));
    return between.length <= 2 && isWord && hit.end === cell.tokens.length ? between : [];
  });
}

/** Tokens of the other half of a bilingual caption that was not recognised: "Pasport гадаті / Passport No". */
function otherHalves(cell: Cell, hits: readonly LabelHit[]): readonly number[] {
  const slash = (index: number) =>
    /^[/|\\]$/.test(cell.words[index]?.text ?? "") || /\/$/.test(cell.words[index]?.text ?? "");
  const first = hits[0];
  const last = hits.at(-1);
  if (first === undefined || last === undefined) return [];
  const half: number[] = [];
  const startWord = cell.tokens[first.start]?.wordIndex ?? 0;
  const glued = first.start > 0 && cell.tokens[first.start - 1]?.wordIndex === startWord;
  if (glued || (startWord > 0 && startWord <= 5 && slash(startWord - 1))) {
    for (let at = 0; at < first.start; at += 1) half.push(at);
  }
  const rest = cell.words.length - last.endWord;
  const spoken = cell.tokens.slice(last.end).every((token) => !/\d/.test(token.word.text));
  const caption = cell.words
    .slice(last.endWord + 1)
    .every((word) => word.text !== word.text.toUpperCase() || isUpper(cell, last));
  if (rest >= 2 && rest <= 5 && slash(last.endWord) && spoken && caption) {
    for (let at = last.end; at < cell.tokens.length; at += 1) half.push(at);
  }
  return half.some((at) => /\d{2}/.test(cell.tokens[at]?.skeleton ?? "")) ? [] : half;
}

function isUpper(cell: Cell, hit: LabelHit): boolean {
  const text = cell.tokens[hit.start]?.word.text ?? "";
  return text.length > 1 && text === text.toUpperCase();
}

/** Every caption of a page with the value that belongs to it; where the value stands is voted on by the whole page. */
export function labelledValues(
  layout: PageLayout,
  captions: readonly CaptionedCell[],
  about: DateAbout,
): readonly LabelledValue[] {
  const byCell = new Map(captions.map((entry) => [entry.cell, entry]));
  const found: LabelledValue[] = [];
  const open: { entry: CaptionedCell; hit: LabelHit; kind: ValueKind }[] = [];
  for (const entry of captions) {
    for (const [index, hit] of entry.hits.entries()) {
      const kind = valueKindOf(hit.label);
      if (kind === "none") continue;
      const words = inlineWords(entry, index);
      const inline = entry.bare || !(hit.leads || hit.colon || index > 0) ? [] : readByKind(kind, words, about);
      if (inline.length > 0)
        found.push({
          label: hit.label,
          also: hit.also,
          reads: inline,
          words,
          placement: "inline",
          cell: entry.cell,
          hit,
        });
      else if (entry.bare || (hit.leads && hit === entry.hits.at(-1))) open.push({ entry, hit, kind });
    }
  }
  const tries = open.map(({ entry, hit, kind }) => ({
    entry,
    hit,
    kind,
    options: placements(layout, byCell, entry, hit, kind, about),
  }));
  const preferred = vote(tries.map(({ kind, options, entry }) => ({ kind, options, entry })));
  for (const { entry, hit, options } of tries) {
    // A value above its caption is believed only where the whole page is set so.
    const chosen = preferred
      .filter((placement, rank) => placement !== "above" || rank === 0)
      .map((placement) => options.find((option) => option.placement === placement))
      .find((option) => option !== undefined);
    if (chosen !== undefined) found.push({ label: hit.label, also: hit.also, cell: entry.cell, hit, ...chosen });
  }
  return found;
}

interface Option {
  readonly placement: Placement;
  readonly words: readonly LayoutWord[];
  readonly reads: readonly ReadValue[];
  /** Gap between caption and value, in word heights. */
  readonly gap: number;
}

function inlineWords(entry: CaptionedCell, index: number): readonly LayoutWord[] {
  const hit = entry.hits[index];
  if (hit === undefined) return [];
  const next = entry.hits.slice(index + 1).find((other) => other.colon || other.leads || other.end - other.start > 1);
  const stop =
    next === undefined
      ? entry.cell.words.length
      : (entry.cell.tokens[next.start]?.wordIndex ?? entry.cell.words.length);
  return entry.cell.words.slice(hit.endWord, Math.max(stop, hit.endWord));
}

function placements(
  layout: PageLayout,
  byCell: ReadonlyMap<Cell, CaptionedCell>,
  entry: CaptionedCell,
  hit: LabelHit,
  kind: ValueKind,
  about: DateAbout,
): readonly Option[] {
  const row = layout.rows[entry.cell.row] ?? [];
  const options: Option[] = [];
  const right: LayoutWord[] = [];
  let edge = entry.cell.box[0] + entry.cell.box[2];
  for (const cell of row.slice(entry.cell.column + 1)) {
    const captioned = byCell.get(cell);
    if (captioned?.hits.some((other) => other.leads && (captioned.bare || other.colon))) {
      if (right.length === 0 && captioned.bare && captioned.hits.some((other) => sameMeaning(other, hit))) {
        edge = cell.box[0] + cell.box[2];
        continue;
      }
      break;
    }
    if (right.length > 0 && cell.box[0] - edge > 0.14) break;
    right.push(...cell.words);
    edge = cell.box[0] + cell.box[2];
  }
  const rightReads =
    right.length > 0 ? readByKind(kind, [...right, ...continued(layout, byCell, right, kind, hit)], about) : [];
  if (rightReads.length > 0) options.push({ placement: "right", words: right, reads: rightReads, gap: 0 });
  for (const placement of ["below", "above"] as const) {
    const words = stacked(layout, byCell, entry, hit, placement, kind);
    const first = words[0];
    if (first === undefined) continue;
    const reads = readByKind(kind, words, about);
    const gap =
      placement === "below"
        ? first.box[1] - (entry.cell.box[1] + entry.cell.box[3])
        : entry.cell.box[1] - (first.box[1] + first.box[3]);
    if (reads.length > 0) options.push({ placement, words, reads, gap: gap / Math.max(layout.wordHeight, 0.001) });
  }
  return options;
}

function sameMeaning(a: LabelHit, b: LabelHit): boolean {
  return [a.label, ...a.also].some((label) => label === b.label || b.also.includes(label));
}

/** Further lines of an address or a purpose that runs on in the value column; the second line of a long name. */
function continued(
  layout: PageLayout,
  byCell: ReadonlyMap<Cell, CaptionedCell>,
  words: readonly LayoutWord[],
  kind: ValueKind,
  hit: LabelHit,
): readonly LayoutWord[] {
  const first = words[0];
  const isName = kind === "full-name";
  if ((kind !== "text" && !isName) || first === undefined) return [];
  const start = layout.cells.find((cell) => cell.words.includes(first));
  if (start === undefined) return [];
  const more: LayoutWord[] = [];
  let bottom = start.box[1] + start.box[3];
  for (const row of layout.rows.slice(start.row + 1, start.row + (isName ? 2 : 4))) {
    // Beside the second line of a name may stand the caption in a second language.
    const beside = row.length === 2 && isName ? byCell.get(row[0] ?? start) : undefined;
    const isTwin = beside?.bare === true && hit.label === "full" && beside.hits.every(({ label }) => label === "full");
    if (row.length !== 1 && !isTwin) break;
    const cell = row.at(-1);
    if (cell === undefined || Math.abs(cell.box[0] - start.box[0]) > 0.02) break;
    if (cell.box[1] - bottom > 1.1 * layout.wordHeight || (byCell.get(cell)?.hits.some((hit) => hit.leads) ?? false))
      break;
    if (isName && !(cell.words.length <= 3 && cell.words.every(({ text }) => /^\p{Lu}[\p{L}'’-]+$/u.test(text)))) break;
    more.push(...cell.words);
    bottom = cell.box[1] + cell.box[3];
  }
  return more;
}

/** Where a caption stands, in a cell that may hold several. */
function captionBox(entry: CaptionedCell, hit: LabelHit): Box {
  if (entry.hits.length < 2) return entry.cell.box;
  const words = entry.cell.tokens.slice(hit.start, hit.end).map((token) => token.word.box);
  return unionOf(words) ?? entry.cell.box;
}

const ROWS_AWAY = 4;

function stacked(
  layout: PageLayout,
  byCell: ReadonlyMap<Cell, CaptionedCell>,
  entry: CaptionedCell,
  hit: LabelHit,
  placement: "below" | "above",
  kind: ValueKind,
): readonly LayoutWord[] {
  if (!entry.bare) return [];
  const step = placement === "below" ? 1 : -1;
  const box = captionBox(entry, hit);
  const captions = layout.rows[entry.cell.row] ?? [];
  // Beside a caption of two lines the values stand a line further down.
  const heads = captions.filter((cell) => byCell.get(cell)?.bare === true).map((cell) => cell.box[1] + cell.box[3]);
  let reach = placement === "below" ? Math.max(box[1] + box[3], ...heads) : box[1];
  for (let away = 1; away <= ROWS_AWAY; away += 1) {
    const row = layout.rows[entry.cell.row + step * away];
    if (row === undefined) break;
    const near = row
      .filter((cell) => overlapX(cell.box, box) > 0 || Math.abs(cell.box[0] - box[0]) < 0.02)
      .sort((a, b) => overlapX(b.box, box) - overlapX(a.box, box));
    // A caption centred under a long line with the value at its left: as many values as captions, in order.
    const cell = near[0] ?? (row.length === captions.length ? row[entry.cell.column] : undefined);
    if (cell === undefined) continue;
    const gap = placement === "below" ? cell.box[1] - reach : reach - (cell.box[1] + cell.box[3]);
    if (gap > (kind === "personal-number" ? 4.5 : 3.2) * Math.max(layout.wordHeight, box[3])) return [];
    const captioned = byCell.get(cell);
    if (captioned?.hits.some((other) => other.leads)) {
      if (!captioned.bare || !captioned.hits.some((other) => sameMeaning(other, hit))) return [];
      reach = placement === "below" ? cell.box[1] + cell.box[3] : cell.box[1];
      continue;
    }
    // The value of a caption at its left, in a table whose rows are led by captions.
    const led = row
      .slice(0, cell.column)
      .some((other) => byCell.get(other)?.bare === true && other.box[0] < box[0] - 0.02);
    if (placement === "below" && led) return [];
    const column = placement === "below" ? underHeader(layout, byCell, entry, entry.cell.row + away) : null;
    if (column !== null) return column;
    const lines: LayoutWord[] = [...cell.words];
    if (kind === "text" && placement === "below") lines.push(...continued(layout, byCell, cell.words, kind, hit));
    return kind === "names" || kind === "full-name" || kind === "text" || kind === "party" || kind === "date"
      ? lines
      : columnWords(lines, box);
  }
  return [];
}

/** A table with a row of captions on top: the words between this caption's edge and the next one's, wrapped lines too. */
function underHeader(
  layout: PageLayout,
  byCell: ReadonlyMap<Cell, CaptionedCell>,
  entry: CaptionedCell,
  firstRow: number,
): readonly LayoutWord[] | null {
  const heads = layout.rows[entry.cell.row] ?? [];
  if (heads.length < LEAST_HEADS || heads.filter((cell) => byCell.get(cell)?.bare === true).length < LEAST_HEADS)
    return null;
  const left = entry.cell.box[0] - 0.012;
  const right = (heads[entry.cell.column + 1]?.box[0] ?? 1) - 0.008;
  const words: LayoutWord[] = [];
  let bottom = 0;
  for (const row of layout.rows.slice(firstRow, firstRow + 4)) {
    const own = row
      .flatMap((cell) => cell.words)
      .filter((word) => word.box[0] >= left && word.box[0] < right)
      .sort((a, b) => a.box[0] - b.box[0]);
    const top = Math.min(...own.map((word) => word.box[1]));
    if (own.length === 0 || (words.length > 0 && top - bottom > layout.wordHeight)) break;
    words.push(...own);
    bottom = Math.max(...own.map((word) => word.box[1] + word.box[3]));
  }
  return words.length === 0 ? null : words;
}

const LEAST_HEADS = 3;

/** In a row that the reader left whole, only the words under the caption. */
function columnWords(
  words: readonly LayoutWord[],
  box: readonly [number, number, number, number],
): readonly LayoutWord[] {
  const under = words.filter((word) => word.box[0] + word.box[2] > box[0] - 0.03);
  return under.length > 0 ? under : words;
}

const WEIGHT: { readonly [kind in ValueKind]: number } = {
  names: 1,
  "full-name": 1,
  date: 2,
  range: 2,
  "date-pair": 2,
  "passport-number": 2,
  number: 1,
  "invitation-number": 1.5,
  "twelve-digits": 2,
  "personal-number": 2,
  country: 2,
  sex: 2,
  "visa-code": 2,
  entries: 1.5,
  text: 0.3,
  party: 0.5,
  none: 0,
};

/** Placements from the most to the least believed on this page. */
function vote(
  tries: readonly { readonly kind: ValueKind; readonly options: readonly Option[]; readonly entry: CaptionedCell }[],
): readonly Placement[] {
  const score = { inline: 0, right: 0.5, below: 0.2, above: 0 };
  for (const { kind, options, entry } of tries) {
    const below = options.find((option) => option.placement === "below");
    const above = options.find((option) => option.placement === "above");
    for (const option of options) score[option.placement] += WEIGHT[kind];
    if (below !== undefined && above !== undefined) {
      score[below.gap <= above.gap ? "below" : "above"] += 0.4 * WEIGHT[kind];
    }
    if (/^\(/.test(entry.cell.words[0]?.text ?? "")) score.above += 1.5;
  }
  return (["right", "below", "above"] as const).toSorted((a, b) => score[b] - score[a]);
}
