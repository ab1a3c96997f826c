import type { AnsweredQuestion, Question } from "../checks/checkInput.ts";
import type { Finding, MissingSlot, PageIssue, Severity } from "../domain/finding.ts";
import type { Decision, Pack } from "../domain/pack.ts";
import type { RejectionCode } from "../domain/sourceFile.ts";

/** How a slot stands in this pack. */
export interface SlotView {
  readonly slotId: string;
  readonly positionId: string;
  readonly title: string;
  readonly what: string;
  readonly need: "required" | "confirm" | "recommended" | "optional" | "hidden";
  /** Why it is needed, as the condition's own facts; "" where always. */
  readonly because: string;
  readonly documentIds: readonly string[];
  /** Worst open finding of its documents, or of its absence; null where all is well. */
  readonly problem: Severity | null;
  /** True for what the app writes itself (index, letters). */
  readonly generated: boolean;
  /** The drafted letter that stands here unsigned, "GD02", or the one that could be written; null for none. */
  readonly letter: { readonly id: string; readonly inPack: boolean } | null;
}

export type PageState = "waiting" | "reading" | "read";

/** A long task that can be watched and cancelled. */
export interface JobView {
  readonly jobId: string;
  readonly kind: "add-files" | "assemble";
  readonly stage: "list" | "identify" | "read" | "check" | "write" | "verify";
  readonly done: number;
  readonly total: number;
  /** Name of the file or page in work. */
  readonly item: string;
  /** Milliseconds left, by the pace so far; null while it is not known. */
  readonly leftMs: number | null;
}

/** All that the window shows of one pack, replaced as a whole at each change. */
export interface PackView {
  readonly pack: Pack;
  /** Grows by one at each change; an older view is never shown over a newer. */
  readonly revision: number;
  /** Changes when the route that the pack is planned by does; "" while none is chosen. */
  readonly routeKey: string;
  readonly slots: readonly SlotView[];
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingSlot[];
  readonly questions: readonly Question[];
  /** Questions that the user answered; what is amiss is among the findings too. */
  readonly answered: readonly AnsweredQuestion[];
  /** Findings that the user accepted or explained. */
  readonly decided: readonly { readonly finding: Finding; readonly decision: Decision }[];
  /** By page id. */
  readonly pageIssues: Readonly<Record<string, readonly PageIssue[]>>;
  readonly pageStates: Readonly<Record<string, PageState>>;
  /** By page id: clockwise quarter turns that bring the page upright, the user's own turns included. */
  readonly uprightTurns: Readonly<Record<string, 0 | 1 | 2 | 3>>;
  readonly jobs: readonly JobView[];
  /** What was written last since the engine started, and whether anything was changed since; null for nothing. */
  readonly written: { readonly result: AssembleResult; readonly isOld: boolean } | null;
  readonly undo: string | null;
  readonly redo: string | null;
}

/** One line of the home screen. */
export interface PackSummary {
  readonly packId: string;
  readonly name: string;
  readonly route: string | null;
  readonly applicant: string;
  readonly documents: number;
  /** null where nothing has been read yet, or no route is chosen. */
  readonly missing: number | null;
  readonly blockers: number | null;
  /** ISO 8601: the last good day to file, by the planned journey and the papers; null while nothing limits it. */
  readonly deadline: string | null;
  /** ISO 8601 time of the last change. */
  readonly changedAt: string;
}

/** What a finished write says. */
export interface AssembleResult {
  readonly outDir: string;
  readonly outputs: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly pages: number;
    readonly sha256: string;
  }[];
  /** Points of the finished-pack specification, each checked on the written file. */
  readonly verification: readonly { readonly point: string; readonly pass: boolean; readonly detail: string }[];
}

export interface RejectedView {
  readonly name: string;
  readonly code: RejectionCode;
}
