import type { LayoutWord } from "../text/pageLayout.ts";

/** A value read off some words, and the words that hold it. */
export interface ReadValue {
  /** Normalised. */
  readonly value: string;
  /** As printed. */
  readonly raw: string;
  readonly words: readonly LayoutWord[];
  /** All readings of an ambiguous date, ISO. */
  readonly candidates?: readonly string[];
}
