import type { Facts } from "./caseFacts.ts";
import type { PackDocument } from "./document.ts";
import type { MissionOverlay } from "./missionOverlay.ts";
import type { CardSheet } from "./packCase.ts";
import type { Page, PageEdit } from "./page.ts";
import type { Person } from "./person.ts";
import type { Rejected, SourceFile } from "./sourceFile.ts";

/** What the user decided about a finding. */
export interface Decision {
  readonly findingId: string;
  readonly action: "accepted" | "explained";
  readonly reason: string;
}

/** The user's answer to a question of the checks; what is amiss becomes a finding. */
export interface QuestionAnswer {
  readonly questionId: string;
  /** `fine`: it is as it should be; `amiss`: it is not. */
  readonly answer: "fine" | "amiss";
  readonly note: string;
}

/** A letter's text as the user left it; `fields` fill the fixed parts. */
export interface LetterDraft {
  /** "GD02" ... */
  readonly letter: string;
  readonly language: "en" | "ru";
  readonly body: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The user put the letter into the pack. */
  readonly inPack?: boolean;
}

/** What a person writes of a letter; whether it is in the pack is an act of its own. */
export type LetterText = Omit<LetterDraft, "inPack">;

/** The whole case: what the engine owns, the store keeps, and every view is computed from. */
export interface Pack {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly route: string | null;
  readonly people: readonly Person[];
  readonly facts: Facts;
  /** ISO 8601; null for the clock's day. */
  readonly today: string | null;
  readonly files: readonly SourceFile[];
  readonly rejected: readonly Rejected[];
  readonly pages: readonly Page[];
  /** By page id; absent for an untouched page. */
  readonly edits: Readonly<Record<string, PageEdit>>;
  /** Front and back of a card on one sheet. */
  readonly sheets?: readonly CardSheet[];
  readonly documents: readonly PackDocument[];
  readonly decisions: readonly Decision[];
  readonly letters: readonly LetterDraft[];
  /** Items of checklists that the user ticked by hand. */
  readonly ticks: readonly string[];
  readonly overlay: MissionOverlay | null;
  /** ISO 8601. */
  readonly holidays: readonly string[];
  readonly answers: readonly QuestionAnswer[];
}
