import type { PageContent } from "#shared/domain/page.ts";
import type { RejectionCode, SourceNote } from "#shared/domain/sourceFile.ts";

/** A page before it has an id. */
export interface PageFacts {
  readonly pageIndex: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly content: PageContent;
  readonly dpi: number | null;
  readonly dpiKnown: boolean;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

/** What came of looking into a file of a known format. Crosses threads: plain data only. */
export type Verdict = Accepted | Refused;

export interface Accepted {
  readonly kind: "accepted";
  /** Null where the original's bytes serve. */
  readonly bytes: Uint8Array | null;
  readonly pageCount: number;
  readonly pages: readonly PageFacts[];
  readonly notes: readonly SourceNote[];
}

export interface Refused {
  readonly kind: "refused";
  readonly code: RejectionCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

export function refuse(code: RejectionCode, detail: Refused["detail"] = {}): Refused {
  return { kind: "refused", code, detail };
}
