import type { DocumentKind } from "../domain/document.ts";
import type { QuarterTurns } from "../domain/geometry.ts";
import type { DocumentId, FileId, PageId, PersonId, SlotId } from "../domain/ids.ts";

/** What a stretch of pages within one entry is (routes.md 0.4). */
export type PartKind = "original" | "translation" | "certification" | "legalization";

/** A document that Qujat writes itself: the index ("document-index"), later letters ("GD02"). */
export type GeneratedId = string;

/** A page of an input, as it stands in the pack. */
export interface PlannedSide {
  readonly pageId: PageId;
  readonly fileId: FileId;
  /** 0-based within its file. */
  readonly pageIndex: number;
  /** Clockwise turns on top of what the file itself says: found by reading, and by the user. */
  readonly turns: QuarterTurns;
  /** The user's part of `turns`: boxes of the recognised page are to be turned by it. */
  readonly userTurns: QuarterTurns;
}

/** One page of the finished pack; `pageNumber` is 1-based and the same everywhere. */
export type PlannedPage =
  | (PlannedSide & {
      readonly kind: "source";
      readonly pageNumber: number;
      /** The card's other side, below the front on the same sheet. */
      readonly back?: PlannedSide;
    })
  | {
      readonly kind: "generated";
      readonly generated: GeneratedId;
      /** 0-based within the generated document. */
      readonly sheetIndex: number;
      readonly pageNumber: number;
    };

/** Pages that stand together and are the same kind of thing. Never empty in a finished plan. */
export interface PlanPart {
  readonly kind: PartKind;
  readonly pages: readonly PlannedPage[];
}

export interface PlanMarks {
  readonly translation: boolean;
  readonly legalization: boolean;
  /** Printed from a digitally signed file, which goes beside the pack unchanged. */
  readonly signed: boolean;
}

/** One row of the index: a document with what stands behind it. */
export interface PlanEntry {
  /** The original's document id, a generated document's id, or "pages-f3" for pages of no document. */
  readonly id: string;
  /** 1-based, without a gap over the whole pack. */
  readonly row: number;
  readonly slot: SlotId | null;
  readonly kind: DocumentKind;
  /** Every document bound into this entry, the original first; empty for a generated one. */
  readonly documents: readonly DocumentId[];
  readonly title: string;
  readonly person: PersonId | null;
  /** The person for people: the name, or the role where no name is known; "" for nobody's. */
  readonly whose: string;
  /** ISO 8601, "" where unknown. */
  readonly date: string;
  readonly parts: readonly PlanPart[];
  readonly firstPage: number;
  readonly lastPage: number;
  readonly marks: PlanMarks;
}

/** One position of the route's order, or the last section for what has no position. */
export interface PlanSection {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly PlanEntry[];
}

/** The whole pack as it will be written: preview and writer read the same plan. */
export interface PackPlan {
  readonly route: string | null;
  readonly routeTitle: string;
  readonly visaCode: string;
  /** "SURNAME Given names"; "" where unknown. */
  readonly applicant: string;
  readonly passportNumber: string;
  readonly invitationNumber: string;
  /** ISO 8601. */
  readonly today: string;
  readonly sections: readonly PlanSection[];
  readonly pageCount: number;
  /** Pages that the user left out. */
  readonly leftOut: readonly PageId[];
}

/** Id of the generated index, and of its slot (routes.md GD01). */
export const INDEX_ID = "document-index";

/** All entries in pack order. */
export function entriesOf(plan: PackPlan): readonly PlanEntry[] {
  return plan.sections.flatMap((section) => section.entries);
}

/** The pages of inputs that stand on a page of the pack: two for a card's sides, none for what Qujat writes. */
export function sidesOf(page: PlannedPage): readonly PlannedSide[] {
  if (page.kind === "generated") return [];
  return page.back === undefined ? [page] : [page, page.back];
}

/** All pages of an entry in pack order. */
export function pagesOf(entry: Pick<PlanEntry, "parts">): readonly PlannedPage[] {
  return entry.parts.flatMap((part) => part.pages);
}
