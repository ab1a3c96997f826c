import type { DocumentKind, FieldName, FieldSource } from "../domain/document.ts";
import type { FindingVerdict, Severity } from "../domain/finding.ts";

/** The JSON report of `check` and `assemble`, exactly as the command-line contract prints it. Version 1. */
export interface Report {
  readonly version: 1;
  readonly route: string;
  readonly documents: readonly ReportDocument[];
  readonly findings: readonly ReportFinding[];
  readonly missing: readonly { readonly slot: string; readonly severity: Severity; readonly because: string }[];
  readonly pages: readonly ReportPage[];
  readonly rejected: readonly { readonly file: string; readonly reason: string }[];
  readonly output: readonly ReportOutput[];
}

export interface ReportDocument {
  readonly id: string;
  readonly file: string;
  /** Number of pages. */
  readonly pages: number;
  readonly kind: DocumentKind;
  readonly slot: string | null;
  readonly person: string | null;
  readonly language: string;
  readonly confidence: number;
  readonly fields: readonly ReportField[];
  readonly translationOf?: string;
  readonly attachments?: readonly {
    readonly kind: string;
    readonly page: number;
    readonly number: string;
    readonly date: string;
  }[];
}

export interface ReportField {
  readonly name: FieldName;
  readonly value: string;
  readonly raw: string;
  /** 1-based within the document. */
  readonly page: number;
  readonly box: readonly [number, number, number, number];
  readonly confidence: number;
  readonly source: FieldSource;
  readonly person?: string;
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: FindingVerdict;
  readonly field: FieldName | null;
  readonly documents: readonly string[];
  readonly message: string;
  readonly evidence: readonly {
    readonly document: string;
    readonly page: number;
    readonly box: readonly [number, number, number, number];
    readonly value: string;
  }[];
}

export interface ReportPage {
  readonly document: string;
  readonly page: number;
  readonly dpi: number | null;
  /** Degrees clockwise that bring the page upright: 0, 90, 180, 270. */
  readonly rotation: number;
  readonly issues: readonly {
    readonly check: string;
    readonly severity: Severity;
    readonly measure: number;
    readonly message: string;
  }[];
}

export interface ReportOutput {
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
  readonly sha256: string;
}
