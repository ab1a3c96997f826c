import type { FieldName } from "./document.ts";
import type { Box } from "./geometry.ts";
import type { DocumentId } from "./ids.ts";

export const SEVERITIES = ["blocker", "warning", "advice"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FINDING_VERDICTS = [
  "mismatch",
  "variant",
  "possible-misread",
  "missing",
  "unreadable",
  "expired",
  "out-of-range",
  "wrong-purpose",
] as const;
export type FindingVerdict = (typeof FINDING_VERDICTS)[number];

/** Who can mend it. */
export type Fixer = "applicant" | "sponsor" | "host" | "employer" | "translator" | "mission" | "issuer";

/** Where a value stands, so that its crop can be shown. */
export interface Evidence {
  readonly document: DocumentId;
  /** 1-based page within its document. */
  readonly pageNumber: number;
  readonly box: Box | null;
  readonly value: string;
}

/** One thing that a careful colleague would point out. Speaks in codes; shared/copy has the sentence. */
export interface Finding {
  /** Stable hash of rule and evidence, so that a user's decision survives a recomputation. */
  readonly id: string;
  /** "R001" ... of domain/routes.md section 3. */
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: FindingVerdict;
  readonly field: FieldName | null;
  readonly documents: readonly DocumentId[];
  readonly evidence: readonly Evidence[];
  readonly fixer: Fixer;
  /** Key of the sentence in shared/copy: "R001.mismatch". */
  readonly sentence: string;
  /** Values for the sentence. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Matching flags and named rules that explain the verdict. */
  readonly because: readonly string[];
}

/** A slot that the route needs and the pack lacks. */
export interface MissingSlot {
  readonly slot: string;
  readonly severity: Severity;
  /** Who can bring it. */
  readonly fixer: Fixer;
  /** Key of the sentence in shared/copy, with its values. */
  readonly sentence: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A quality problem of one page. */
export interface PageIssue {
  /** "blur", "dpi", "shadow", "glare", "grey", "cut-off", "skew", "blank", "contrast". */
  readonly check: string;
  readonly severity: Severity;
  readonly measure: number;
  readonly sentence: string;
  readonly params: Readonly<Record<string, string | number>>;
}
