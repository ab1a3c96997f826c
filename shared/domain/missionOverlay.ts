import type { DocumentKind } from "./document.ts";

/** A paper that one mission wants beside the route's own. */
export interface ExtraSlot {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly need: "R" | "O" | "O+";
  readonly owner: string;
  readonly accepts: readonly DocumentKind[];
  readonly follow?: "-" | "T" | "TN" | "TNL" | "N+TNL" | undefined;
  /** Position of the route that it joins, or a new one when `positionTitle` is given. */
  readonly position: string;
  readonly positionTitle?: string | undefined;
  readonly after?: string | undefined;
}

/** What one mission wants otherwise than the guide, as the case keeps it; read and checked by routes/overlay.ts. */
export interface MissionOverlay {
  readonly format: 1;
  readonly id: string;
  readonly mission: string;
  readonly route: string;
  /** Where it was read or who said it, and on which day (ISO 8601). */
  readonly source: string;
  readonly date: string;
  readonly order?: readonly string[] | undefined;
  readonly extraSlots?: readonly ExtraSlot[] | undefined;
  readonly droppedSlots?: readonly string[] | undefined;
  readonly needs?: Readonly<Record<string, "R" | "O" | "O+">> | undefined;
  readonly photo?:
    | { readonly widthMm: number; readonly heightMm: number; readonly background?: string | undefined }
    | undefined;
  readonly passportMonths?: number | undefined;
  /** ISO 639-1. */
  readonly languages?: readonly string[] | undefined;
  readonly uploadLimitMb?: number | undefined;
  readonly note?: string | undefined;
}
