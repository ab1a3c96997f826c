import type { PackView } from "#shared/contract/packView.ts";
import type { Field, FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Evidence, Finding } from "#shared/domain/finding.ts";
import { type Box, turnBox } from "#shared/domain/geometry.ts";

/** A value as it is looked at: where it stands, and what was read there. */
export interface Sight {
  readonly documentId: string;
  /** "" where the document has no such page any more. */
  readonly pageId: string;
  /** 1-based within its document. */
  readonly pageNumber: number;
  readonly box: Box | null;
  /** As printed. */
  readonly text: string;
  /** Normalised. */
  readonly value: string;
  readonly name: FieldName | null;
  /** The reading behind it; null for a page that is looked at as a whole. */
  readonly field: Field | null;
}

export function sightOf(document: PackDocument, field: Field): Sight {
  return {
    documentId: document.id,
    pageId: document.pageIds[field.pageNumber - 1] ?? "",
    pageNumber: field.pageNumber,
    box: field.box,
    text: field.raw.trim() || field.value,
    value: field.value,
    name: field.name,
    field,
  };
}

/** The box on the page as it is shown now: a page that the user turned takes its boxes along. */
export function shownBox(sight: Sight, view: PackView): Box | null {
  return sight.box === null ? null : turnBox(sight.box, view.pack.edits[sight.pageId]?.turns ?? 0);
}

/** What a finding accuses, and what it holds that against; each with at least its document's first page. */
export interface FindingSides {
  readonly odd: readonly Sight[];
  readonly against: readonly Sight[];
}

export function sidesOf(finding: Finding, view: PackView): FindingSides {
  const documentOf = (id: string) => view.pack.documents.find((document) => document.id === id);
  const sights = finding.evidence.flatMap((evidence) => {
    const document = documentOf(evidence.document);
    return document === undefined ? [] : [{ sight: sightOfEvidence(evidence, document, finding), evidence }];
  });
  const isAgainst = againstTest(finding);
  const shown = new Set(sights.map(({ sight }) => sight.documentId));
  const papers = finding.documents.flatMap((id) => {
    const document = documentOf(id);
    return document === undefined || shown.has(id) ? [] : [wholePage(document)];
  });
  return {
    odd: [...sights.filter(({ evidence }) => !isAgainst(evidence)).map(({ sight }) => sight), ...papers],
    against: sights.filter(({ evidence }) => isAgainst(evidence)).map(({ sight }) => sight),
  };
}

/** The document as a whole: its first page. */
export function wholePage(document: PackDocument): Sight {
  return {
    documentId: document.id,
    pageId: document.pageIds[0] ?? "",
    pageNumber: 1,
    box: null,
    text: "",
    value: "",
    name: null,
    field: null,
  };
}

function sightOfEvidence(evidence: Evidence, document: PackDocument, finding: Finding): Sight {
  const own = document.fields.filter(
    (field) => field.pageNumber === evidence.pageNumber && field.value === evidence.value,
  );
  const field =
    own.find((one) => one.name === finding.field && isNear(one.box, evidence.box)) ??
    own.find((one) => isNear(one.box, evidence.box)) ??
    own.find((one) => one.name === finding.field) ??
    own[0];
  if (field !== undefined) return { ...sightOf(document, field), box: evidence.box ?? field.box };
  return {
    ...wholePage(document),
    pageId: document.pageIds[evidence.pageNumber - 1] ?? "",
    pageNumber: evidence.pageNumber,
    box: evidence.box,
    text: evidence.value,
    value: evidence.value,
  };
}

/**
 * Evidence begins with the odd values and ends with those that they are held against; the sentence's own "expected"
 * says where the second part begins.
 */
function againstTest(finding: Finding): (evidence: Evidence) => boolean {
  const expected = folded(String(finding.params.expected ?? ""));
  const first = finding.evidence[0]?.document;
  const start = finding.evidence.findIndex(
    (evidence, index) =>
      index > 0 &&
      evidence.document !== first &&
      (expected === "" || expected.includes(folded(evidence.value)) || folded(evidence.value).includes(expected)),
  );
  const split = start === -1 && expected !== "" ? lastOfAnother(finding) : start;
  return (evidence) => split > 0 && finding.evidence.indexOf(evidence) >= split;
}

/** Dates are expected in another dress than they are kept in: the last document is then the one compared with. */
function lastOfAnother({ evidence }: Finding): number {
  const last = evidence.at(-1)?.document;
  return last === evidence[0]?.document ? -1 : evidence.findIndex((one) => one.document === last);
}

function folded(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function isNear(one: Box | null, other: Box | null): boolean {
  if (one === null || other === null) return one === other;
  return one.every((part, index) => Math.abs(part - (other[index] ?? -1)) < 0.0005);
}

export interface FindingAt {
  readonly finding: Finding;
  readonly side: "odd" | "against";
}

/** The findings that name one of these readings, and whether they accuse it. */
export function findingsAt(findings: readonly Finding[], sights: readonly Sight[]): readonly FindingAt[] {
  return findings.flatMap((finding): FindingAt[] => {
    const isAgainst = againstTest(finding);
    const named = finding.evidence.filter((evidence) =>
      sights.some(
        (sight) =>
          sight.documentId === evidence.document &&
          sight.pageNumber === evidence.pageNumber &&
          sight.value === evidence.value &&
          (isNear(sight.box, evidence.box) || sight.name === finding.field),
      ),
    );
    if (named.length === 0) return [];
    return [{ finding, side: named.every(isAgainst) ? "against" : "odd" }];
  });
}
