import type { DocumentKind, FieldName } from "#shared/domain/document.ts";

export const LEVELS = ["clean", "office", "phone"] as const;
/** clean: 300 dpi print. office: copier scan, skewed up to 2 degrees, grey or colour, JPEG 75. phone: photographed on a table, JPEG 60. */
export type Level = (typeof LEVELS)[number];
/** text: the print itself, a PDF with its own text, so that no misread can be blamed. */
export type PaperLevel = Level | "text";

/** Whom a value on a paper is about. */
export type Subject =
  | "applicant"
  | "sponsor"
  | "husband"
  | "wife"
  | "father"
  | "mother"
  | "child"
  | "host"
  | "employer"
  | "other";

export interface TruthField {
  readonly name: FieldName;
  /** As the report should have it: dates ISO 8601, countries alpha-3, names as printed. */
  readonly value: string;
  /** Other values that stand on the paper for it: the name in the other script. */
  readonly also?: readonly string[];
  /** A date as the paper writes it, for readers that give plain text. */
  readonly printed?: string;
  readonly subject: Subject;
}

export interface TruthZone {
  readonly format: "TD1" | "TD3";
  readonly lines: readonly string[];
}

export interface TruthDocument {
  readonly file: string;
  readonly pages: number;
  readonly kind: DocumentKind;
  readonly slot: string;
  readonly layout: string;
  readonly translationOf: string | null;
  readonly fields: readonly TruthField[];
  readonly zone: TruthZone | null;
}

/** A value that was printed wrong on purpose, on one paper. */
export interface PlantedMistake {
  readonly id: string;
  readonly file: string;
  readonly field: FieldName;
  readonly printed: string;
  readonly right: string;
}

/** A value that differs in writing and not in meaning: no `mismatch` may name it. */
export interface HarmlessVariant {
  readonly id: string;
  readonly file: string;
  readonly field: FieldName;
  readonly printed: string;
}

export interface PackTruth {
  readonly pack: string;
  readonly route: string;
  readonly level: PaperLevel;
  readonly documents: readonly TruthDocument[];
  readonly mistakes: readonly PlantedMistake[];
  readonly harmless: readonly HarmlessVariant[];
}
