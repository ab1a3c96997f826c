import type { Facts } from "#shared/domain/caseFacts.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Evidence, Finding, MissingSlot, PageIssue } from "#shared/domain/finding.ts";
import type { Box } from "#shared/domain/geometry.ts";
import type { DocumentId } from "#shared/domain/ids.ts";
import type { Decision, QuestionAnswer } from "#shared/domain/pack.ts";
import type { Person } from "#shared/domain/person.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { Route } from "#shared/routes/route.ts";

/** Everything that the rules look at. What is absent is unknown: a rule without its input is silent. */
export interface CheckInput {
  readonly documents: readonly PackDocument[];
  readonly people: readonly Person[];
  readonly route: Route;
  readonly facts: Facts;
  /** ISO 8601. */
  readonly today: string;
  /** What was read off each page, by page id: letters' wording and machine-readable zones. */
  readonly recognised?: Readonly<Record<string, RecognisedPage>>;
  /** Blobs of ink that look like stamps, by page id. */
  readonly stamps?: Readonly<Record<string, readonly Box[]>>;
  /** Quality problems by page. */
  readonly pages?: readonly CheckedPage[];
  /** Documents in the order of the pack plan, translations in their places. */
  readonly order?: readonly DocumentId[];
  readonly decisions?: readonly Decision[];
  /** The user's answers to questions of an earlier run. */
  readonly answers?: readonly QuestionAnswer[];
  /** Slots that an unsigned letter of our own fills. */
  readonly drafted?: readonly string[];
}

/** Quality problems of one page of a document. */
export interface CheckedPage {
  readonly document: DocumentId;
  /** 1-based within its document. */
  readonly pageNumber: number;
  readonly issues: readonly PageIssue[];
}

/** Something that the pack cannot answer and the user can. Sentence codes as for findings. */
export interface Question {
  /** Stable hash of rule and papers, so that the user's answer survives a recomputation. */
  readonly id: string;
  readonly rule: string;
  readonly sentence: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly documents: readonly DocumentId[];
  /** Facts whose answer settles it; empty where only the user's own word on it does. */
  readonly facts: readonly string[];
  /** Where to look: a place on a page, or the page as a whole where `box` is null. */
  readonly sights?: readonly Evidence[];
}

/** A question with the user's answer. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: QuestionAnswer;
}

export interface CheckResult {
  /** Without those that the user decided on; most severe first. */
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingSlot[];
  /** Without those that the user answered. */
  readonly questions: readonly Question[];
  readonly answered: readonly AnsweredQuestion[];
  /** Findings that the user accepted or explained, with that decision. */
  readonly decided: readonly { readonly finding: Finding; readonly decision: Decision }[];
}
