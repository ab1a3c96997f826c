import type { Field, FieldName, FieldSource } from "#shared/domain/document.ts";
import { unionOf } from "#shared/domain/geometry.ts";
import type { ReadValue } from "../values/readValue.ts";
import type { Role } from "./rolesOnPage.ts";

/** A value that may become a field. */
export interface FieldCandidate {
  readonly name: FieldName;
  readonly role: Role | null;
  readonly read: ReadValue;
  /** How much the place it was found in is believed, 0..1. */
  readonly trust: number;
  readonly source: FieldSource;
}

/** The field of a candidate: box of its words, confidence of the words and of the place together. */
export function fieldOf(candidate: FieldCandidate): Field {
  const { read } = candidate;
  const words = read.words;
  const mean = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(words.length, 1);
  return {
    name: candidate.name,
    value: read.value,
    raw: read.raw.replace(/[,;:]+$/, ""),
    pageNumber: words[0]?.pageNumber ?? 1,
    box: unionOf(words.map((word) => word.box)),
    confidence: Math.round(mean * candidate.trust * 1000) / 1000,
    source: candidate.source,
    ...(candidate.role === null ? {} : { person: candidate.role }),
    ...(read.candidates === undefined ? {} : { candidates: read.candidates }),
  };
}

/** One candidate a name and person, the most trusted first; a second one only in another script. */
export function bestCandidates(candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  const kept: FieldCandidate[] = [];
  const ranked = candidates
    .map((candidate, index) => ({ candidate, index }))
    .toSorted((a, b) => b.candidate.trust - a.candidate.trust || a.index - b.index);
  for (const { candidate } of ranked) {
    const same = kept.filter((other) => other.name === candidate.name && other.role === candidate.role);
    if (same.length === 0) kept.push(candidate);
    else if (
      isName(candidate.name) &&
      same.every((other) => scriptOf(other.read.value) !== scriptOf(candidate.read.value)) &&
      same.length < 2
    ) {
      if (same.every((other) => other.read.words[0] !== undefined && sameCell(other, candidate))) kept.push(candidate);
    }
  }
  return kept;
}

function sameCell(a: FieldCandidate, b: FieldCandidate): boolean {
  const one = unionOf(a.read.words.map((word) => word.box));
  const other = unionOf(b.read.words.map((word) => word.box));
  return one !== null && other !== null && Math.abs(one[1] - other[1]) < 0.06;
}

function isName(name: FieldName): boolean {
  return /surname|Names?$|Surname/.test(name);
}

function scriptOf(text: string): "cyrillic" | "latin" {
  return /\p{Script=Cyrillic}/u.test(text) ? "cyrillic" : "latin";
}
