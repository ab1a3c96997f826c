import type { IndexHit } from "./phraseIndex.ts";

/** The longest phrases that do not overlap, in order of the text. */
export function longestHits<T>(hits: readonly IndexHit<T>[]): readonly IndexHit<T>[] {
  const sorted = hits.toSorted((a, b) => b.phrase.solid.length - a.phrase.solid.length || a.distance - b.distance);
  const kept: IndexHit<T>[] = [];
  for (const hit of sorted) {
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
