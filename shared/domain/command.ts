import type { FactValue } from "./caseFacts.ts";
import type { FieldName } from "./document.ts";
import type { DocumentId, FileId, PageId } from "./ids.ts";
import type { MissionOverlay } from "./missionOverlay.ts";
import type { Decision, LetterText, QuestionAnswer } from "./pack.ts";
import type { DocumentOverride } from "./packCase.ts";
import type { Person } from "./person.ts";

/** One act of the user. Each is one step of undo. */
export type PackCommand =
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "setRoute"; readonly route: string | null }
  /** null makes the fact unknown again. */
  | { readonly kind: "setFact"; readonly fact: string; readonly value: FactValue | null }
  | { readonly kind: "setPeople"; readonly people: readonly Person[] }
  | { readonly kind: "removeFiles"; readonly fileIds: readonly FileId[] }
  /** Clockwise quarter turns; negative turns the other way. */
  | { readonly kind: "turnPages"; readonly pageIds: readonly PageId[]; readonly by: number }
  | { readonly kind: "leaveOut"; readonly pageIds: readonly PageId[]; readonly leftOut: boolean }
  /** Splits, joins and reorders: the given pages make these documents from now on, whatever they belonged to. */
  | { readonly kind: "arrange"; readonly documents: readonly (readonly PageId[])[] }
  /** Both sides of a card on one sheet: the pages make this document, the back directly behind the front. */
  | {
      readonly kind: "pairSides";
      readonly front: PageId;
      readonly back: PageId;
      readonly document: readonly PageId[];
    }
  /** The sides stand on pages of their own again. */
  | { readonly kind: "partSides"; readonly front: PageId }
  /** Merged over what the user said of the document before; null takes all of it back. */
  | { readonly kind: "override"; readonly documentId: DocumentId; readonly override: DocumentOverride | null }
  /** null takes the correction back. */
  | {
      readonly kind: "correctField";
      readonly documentId: DocumentId;
      readonly field: FieldName;
      readonly person: string | null;
      readonly value: string | null;
    }
  /** null takes the decision back. */
  | { readonly kind: "decide"; readonly findingId: string; readonly decision: Omit<Decision, "findingId"> | null }
  | { readonly kind: "saveLetter"; readonly draft: LetterText }
  | {
      readonly kind: "placeLetter";
      readonly letter: string;
      readonly language: "en" | "ru";
      readonly inPack: boolean;
    }
  | { readonly kind: "discardLetter"; readonly letter: string; readonly language: "en" | "ru" }
  | { readonly kind: "tickItem"; readonly itemId: string; readonly ticked: boolean }
  /** null takes the mission's wishes off the route. */
  | { readonly kind: "setOverlay"; readonly overlay: MissionOverlay | null }
  | { readonly kind: "setHolidays"; readonly days: readonly string[] }
  /** null opens the question again. */
  | {
      readonly kind: "answerQuestion";
      readonly questionId: string;
      readonly answer: Omit<QuestionAnswer, "questionId"> | null;
    }
  /** Several points of one paper answered alike, as one step of undo. */
  | {
      readonly kind: "answerQuestions";
      readonly questionIds: readonly string[];
      readonly answer: Omit<QuestionAnswer, "questionId">;
    };
