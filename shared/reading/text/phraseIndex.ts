import type { Token } from "./pageLayout.ts";
import { matchPhraseAt, type Phrase } from "./phrase.ts";

/** A phrase with what it stands for. */
export interface IndexedPhrase<T> {
  readonly phrase: Phrase;
  readonly about: T;
}

/** Phrases by how they begin, so that only likely ones are compared. */
export interface PhraseIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly IndexedPhrase<T>[]>;
  /** By second and third letter, for a misread first one. */
  readonly bySecond: ReadonlyMap<string, readonly IndexedPhrase<T>[]>;
}

/** A phrase found in a row of tokens: tokens [start, end). */
export interface IndexHit<T> {
  readonly about: T;
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** Builds the index. */
export function phraseIndex<T>(phrases: readonly IndexedPhrase<T>[]): PhraseIndex<T> {
  const byFirst = new Map<string, IndexedPhrase<T>[]>();
  const bySecond = new Map<string, IndexedPhrase<T>[]>();
  for (const entry of phrases) {
    const first = entry.phrase.words[0] ?? "";
    if (first === "") continue;
    add(byFirst, first.slice(0, 1), entry);
    if (entry.phrase.slack > 0 && first.length > 3) add(bySecond, first.slice(1, 3), entry);
  }
  return { byFirst, bySecond };
}

function add<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

/** Every place where a phrase of the index stands, overlapping ones too. */
export function findAll<T>(index: PhraseIndex<T>, tokens: readonly Token[]): IndexHit<T>[] {
  const found: IndexHit<T>[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const skeleton = tokens[start]?.skeleton ?? "";
    if (skeleton === "" || /^\d+$/.test(skeleton)) continue;
    const first = skeleton.slice(0, 1);
    for (const entry of index.byFirst.get(first) ?? []) {
      if (entry.phrase.slack === 0 && entry.phrase.words[0] !== skeleton) continue;
      push(found, entry, tokens, start);
    }
    if (skeleton.length < 4) continue;
    for (const entry of index.bySecond.get(skeleton.slice(1, 3)) ?? []) {
      if (entry.phrase.words[0]?.startsWith(first) === true) continue;
      push(found, entry, tokens, start);
    }
  }
  return found;
}

function push<T>(found: IndexHit<T>[], entry: IndexedPhrase<T>, tokens: readonly Token[], start: number): void {
  const hit = matchPhraseAt(entry.phrase, tokens, start);
  if (hit !== null) found.push({ about: entry.about, phrase: entry.phrase, ...hit });
}
