import type { Facts } from "./caseFacts.ts";
import type { DocumentKind, FieldName } from "./document.ts";
import type { DocumentId, PageId, PersonId, SlotId } from "./ids.ts";
import type { MissionOverlay } from "./missionOverlay.ts";
import type { Decision, LetterDraft, QuestionAnswer } from "./pack.ts";
import type { PageEdit } from "./page.ts";
import type { Person } from "./person.ts";
import type { Rejected, SourceFile } from "./sourceFile.ts";

/** The user's own word on a document, outranking what was read. Absent keys leave the reading alone. */
export interface DocumentOverride {
  readonly kind?: DocumentKind;
  readonly slot?: SlotId | null;
  readonly person?: PersonId | null;
  readonly title?: string;
  readonly translationOf?: DocumentId | null;
}

/** A value that the user read for us; `value` "" says that the paper does not show it. */
export interface FieldCorrection {
  readonly documentId: DocumentId;
  readonly field: FieldName;
  readonly person: string | null;
  readonly value: string;
}

/** Two pages that stand on one sheet at a card's true size. */
export interface CardSheet {
  readonly front: PageId;
  readonly back: PageId;
}

/**
 * All that a person did, and nothing that a machine can find again: small, so that every step of undo is a whole copy.
 * Documents are computed from it and from the readings by derivePack; a document's id is that of its first page.
 */
export interface PackCase {
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
  readonly edits: Readonly<Record<string, PageEdit>>;
  /** Documents put together by the user: pages in order. Pages in no group are grouped by reading. */
  readonly groups: readonly (readonly PageId[])[];
  /** Front and back of a card, to stand on one sheet. Absent in packs saved before there were sheets. */
  readonly sheets?: readonly CardSheet[];
  readonly overrides: Readonly<Record<string, DocumentOverride>>;
  readonly corrections: readonly FieldCorrection[];
  readonly decisions: readonly Decision[];
  readonly letters: readonly LetterDraft[];
  /** Items of checklists that the user ticked by hand, by id. */
  readonly ticks: readonly string[];
  /** The mission's own wishes, laid over the route; null for none. */
  readonly overlay: MissionOverlay | null;
  /** Days without service in Kazakhstan and where the application is filed, ISO 8601, in order. */
  readonly holidays: readonly string[];
  /** Questions that no scan can answer, as the user answered them. */
  readonly answers: readonly QuestionAnswer[];
}

/** A case with nothing in it yet. */
export function emptyCase(id: string, name = ""): PackCase {
  return {
    version: 1,
    id,
    name,
    route: null,
    people: [],
    facts: {},
    today: null,
    files: [],
    rejected: [],
    edits: {},
    groups: [],
    overrides: {},
    corrections: [],
    decisions: [],
    letters: [],
    ticks: [],
    overlay: null,
    holidays: [],
    answers: [],
  };
}
