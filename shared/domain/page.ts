import type { QuarterTurns } from "./geometry.ts";
import type { FileId, PageId } from "./ids.ts";

/** What a page is made of: `text` has its own text layer, `scan` is one picture that fills the page, `drawing` neither. */
export type PageContent = "text" | "scan" | "drawing";

/** One page of one input. No pixels here: they travel by asset URL. */
export interface Page {
  readonly id: PageId;
  readonly fileId: FileId;
  /** 0-based within its file. */
  readonly pageIndex: number;
  /** Size as a viewer shows it (the file's own rotation applied), in points. */
  readonly widthPt: number;
  readonly heightPt: number;
  readonly content: PageContent;
  /** Effective resolution of the largest picture on the page; null where there is none or it is not known. */
  readonly dpi: number | null;
  /** True where the file states its resolution (PDF placement, EXIF, pHYs), false where it was assumed. */
  readonly dpiKnown: boolean;
  /** Pixel size of the picture as shown upright by the file's own orientation; null for `text` and `drawing`. */
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

/** Pending edits of a page; the original is never changed. */
export interface PageEdit {
  /** Clockwise turns on top of what the file itself says. */
  readonly turns: QuarterTurns;
  /** Left out of the pack by the user. */
  readonly leftOut: boolean;
}
