import type { Field, FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Evidence, FindingVerdict, Fixer, Severity } from "#shared/domain/finding.ts";
import type { DocumentId } from "#shared/domain/ids.ts";
import type { Question } from "./checkInput.ts";
import { findingId } from "./findingId.ts";
import { factsOfQuestion } from "./questionFacts.ts";
import { RULE_CATALOGUE } from "./ruleCatalogue.ts";

/** A value with the paper that it stands on. */
export interface Located {
  readonly document: PackDocument;
  readonly field: Field;
}

/** A finding before it has an id, and before one cause is told from another. */
export interface Draft {
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: FindingVerdict;
  readonly field: FieldName | null;
  /** Values that are wrong or doubtful, the odd one out first. */
  readonly odd: readonly Located[];
  /** Values that they are held against. */
  readonly against: readonly Located[];
  /** Papers that the finding is about where no value of theirs is shown. */
  readonly papers: readonly DocumentId[];
  readonly fixer: Fixer;
  readonly sentence: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly because: readonly string[];
  /** What went wrong, "d4/name"; "d4/*" for everything about a paper. A second draft of one cause is dropped. */
  readonly causes: readonly string[];
}

export type RuleOutput =
  | { readonly kind: "draft"; readonly draft: Draft }
  | { readonly kind: "question"; readonly question: Question };

type DraftParts = Pick<Draft, "rule" | "verdict"> &
  Partial<Omit<Draft, "rule" | "verdict" | "sentence">> & {
    /** Second half of the sentence's key; the verdict where absent. */
    readonly sentence?: string;
  };

/** Fills in what a rule need not say: the catalogue's severity, the applicant as fixer, empty lists. */
export function draft(parts: DraftParts): RuleOutput {
  const severity = parts.severity ?? RULE_CATALOGUE[parts.rule]?.severity ?? "warning";
  return {
    kind: "draft",
    draft: {
      rule: parts.rule,
      severity: atMost(severity, RULE_CATALOGUE[parts.rule]?.severity ?? severity),
      verdict: parts.verdict,
      field: parts.field ?? parts.odd?.[0]?.field.name ?? null,
      odd: parts.odd ?? [],
      against: parts.against ?? [],
      papers: parts.papers ?? [],
      fixer: parts.fixer ?? "applicant",
      sentence: `${parts.rule}.${parts.sentence ?? parts.verdict}`,
      params: parts.params ?? {},
      because: parts.because ?? [],
      causes: parts.causes ?? [],
    },
  };
}

export function question(
  rule: string,
  params: Readonly<Record<string, string | number>> = {},
  documents: readonly DocumentId[] = [],
  key = "question",
): RuleOutput {
  const id = findingId([rule, key, ...documents, String(params.slot ?? "")]);
  const facts = factsOfQuestion(rule, params);
  return { kind: "question", question: { id, rule, sentence: `${rule}.${key}`, params, documents, facts } };
}

const RANK: Readonly<Record<Severity, number>> = { blocker: 0, warning: 1, advice: 2 };

/** The milder of two severities. */
export function atMost(severity: Severity, ceiling: Severity): Severity {
  return RANK[severity] < RANK[ceiling] ? ceiling : severity;
}

/** Most severe first. */
export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return RANK[a.severity] - RANK[b.severity];
}

export function evidenceOf({ document, field }: Located): Evidence {
  return { document: document.id, pageNumber: field.pageNumber, box: field.box, value: field.value };
}
