import { isKnownName } from "#shared/matching/nameLexicon.ts";
import { type Cell, type Token, tokensOf } from "../text/pageLayout.ts";
import { phraseOf } from "../text/phrase.ts";
import { findAll, type IndexHit, phraseIndex } from "../text/phraseIndex.ts";
import { LABELS, type LabelId } from "./labelTable.ts";

/** A caption in a row of tokens: tokens [start, end). */
export interface LabelHit {
  readonly label: LabelId;
  /** Other meanings of the same words, or of the other half of a bilingual caption. */
  readonly also: readonly LabelId[];
  readonly start: number;
  readonly end: number;
  /** Index of the first word after the caption. */
  readonly endWord: number;
  /** Stands at the start of the line or right behind another caption. */
  readonly leads: boolean;
  /** A colon follows. */
  readonly colon: boolean;
}

const INDEX = phraseIndex<LabelId>(
  (Object.keys(LABELS) as LabelId[]).flatMap((label) =>
    LABELS[label].map((text) => ({ about: label, phrase: phraseOf(text) })),
  ),
);

/** Captions in one cell, longest first, not overlapping; halves of a bilingual caption are one. */
export function findLabels(cell: Cell): readonly LabelHit[] {
  return labelsIn(cell.tokens);
}

/** Whether one caption of a cell starts before a word and ends behind it; `alone`: nothing stands beside those words. */
export function captionSpans(cell: Cell, border: number, alone: boolean): boolean {
  const at = cell.tokens.findIndex((token) => token.wordIndex >= border);
  const kept = at < 0 ? [] : longestHits(cell.tokens).kept;
  // "Date of birth" over "Date of marriage": a line that is a whole caption lends its end to no other.
  const whole = kept.some((hit) => hit.start === 0 && hit.end === at);
  const hits = kept.filter((hit) => hit.start < at && hit.end > at && !(whole && hit.start > 0));
  if (alone) return hits.length > 0;
  // A line that holds a whole caption of its own, with a value beside it, is the next row's.
  const line = tokensOf(cell.words.slice(border));
  const own = findAll(INDEX, line).filter((hit) => isNumbering(line.slice(0, hit.start)));
  return hits.some((hit) => !own.some((other) => other.end >= hit.end - at && other.about !== hit.about));
}

/** Captions in a row of tokens. */
export function labelsIn(tokens: readonly Token[]): readonly LabelHit[] {
  const { kept, twins } = longestHits(tokens);
  return joined(
    kept.map((hit) => labelHit(tokens, hit.about, twins.get(hit) ?? [], hit.start, hit.end)),
    tokens,
  );
}

type Hit = IndexHit<LabelId>;

/** "Серік" is no misread "серия", and "Holger" no "holder". */
function isName({ start, end, distance }: Hit, tokens: readonly Token[]): boolean {
  if (distance === 0 || end - start > 1) return false;
  const text = tokens[start]?.word.text ?? "";
  return /^\p{Lu}/u.test(text) && isKnownName(text.replace(/[^\p{L}]/gu, "").toUpperCase());
}

/** The longest captions that do not overlap, in order, and the other meanings of the same words. */
function longestHits(tokens: readonly Token[]): {
  readonly kept: readonly Hit[];
  readonly twins: ReadonlyMap<Hit, LabelId[]>;
} {
  const found = findAll(INDEX, tokens).filter((hit) => !isName(hit, tokens));
  found.sort(
    (a, b) =>
      b.phrase.solid.length - b.distance - (a.phrase.solid.length - a.distance) ||
      a.distance - b.distance ||
      a.start - b.start,
  );
  const kept: Hit[] = [];
  const twins = new Map<Hit, LabelId[]>();
  for (const hit of found) {
    const clash = kept.find((other) => hit.start < other.end && other.start < hit.end);
    if (clash === undefined) kept.push(hit);
    else if (clash.start === hit.start && clash.end === hit.end && hit.distance === clash.distance) {
      twins.set(clash, [...(twins.get(clash) ?? []), hit.about]);
    }
  }
  return { kept: kept.toSorted((a, b) => a.start - b.start), twins };
}

function labelHit(
  tokens: readonly Token[],
  label: LabelId,
  also: readonly LabelId[],
  start: number,
  end: number,
): LabelHit {
  const last = tokens[end - 1];
  const next = tokens[end];
  const sameWord = last !== undefined && next !== undefined && next.wordIndex === last.wordIndex;
  const endWord = last === undefined ? 0 : last.wordIndex + (sameWord ? 0 : 1);
  return {
    label,
    also: also.filter((other) => other !== label),
    start,
    end,
    endWord,
    leads: start === 0 || behindSlash(tokens, start) || isNumbering(tokens.slice(0, start)),
    colon: last !== undefined && /[:;]$/.test(last.word.text.trim()),
  };
}

const isNumbering = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => /^(\d{1,2}[a-zа-я]?|[a-zа-я]|no)$/.test(token.skeleton));

/** The second half of a bilingual caption whose first half was not recognised. */
function behindSlash(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start];
  const before = tokens[start - 1];
  if (token === undefined || before === undefined || token.wordIndex > 5) return false;
  if (tokens.slice(0, start).some((one) => /\d{2}/.test(one.skeleton))) return false;
  return token.wordIndex - before.wordIndex !== 1 || /\/$/.test(before.word.text) || /^\//.test(token.word.text);
}

/** Neighbouring captions of one meaning are one caption; a caption behind a leading one leads too. */
function joined(hits: readonly LabelHit[], tokens: readonly Token[]): LabelHit[] {
  const result: LabelHit[] = [];
  for (const hit of hits) {
    const before = result.at(-1);
    if (before === undefined) {
      result.push(hit);
      continue;
    }
    const between = tokens.slice(before.end, hit.start);
    const touches = between.every((token) => token.skeleton === "no");
    const common = [before.label, ...before.also].filter((label) => [hit.label, ...hit.also].includes(label));
    const first = common[0];
    if (touches && first !== undefined) {
      result[result.length - 1] = {
        ...hit,
        label: first,
        also: common.slice(1),
        start: before.start,
        leads: before.leads,
      };
    } else {
      result.push({ ...hit, leads: hit.leads || (touches && before.leads) });
    }
  }
  return result;
}
