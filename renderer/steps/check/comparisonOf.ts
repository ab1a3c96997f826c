import type { PackView } from "#shared/contract/packView.ts";
import type { FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Finding } from "#shared/domain/finding.ts";
import { findingsAt, type Sight, sidesOf, sightOf } from "./findingSides.ts";
import type { Matrix, MatrixCell, MatrixRow } from "./matrixModel.ts";

/** What is looked at closely: a finding, or a value of the matrix. */
export type Target =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "cell"; readonly rowKey: string; readonly documentId: string };

/** One paper's readings in a comparison. */
export interface Pane {
  readonly document: PackDocument;
  readonly pageNumber: number;
  /** Never empty. */
  readonly sights: readonly Sight[];
}

export interface Comparison {
  readonly field: FieldName | null;
  /** A person's id; "" for the case, null where it is about no value. */
  readonly whose: string | null;
  /** Open findings about what is shown. */
  readonly findings: readonly Finding[];
  /** What is looked at; more than one where a finding names several papers. */
  readonly left: readonly Pane[];
  /** What it is held against, the fitting one first; empty for something that stands alone. */
  readonly right: readonly Pane[];
}

export function comparisonOf(target: Target, view: PackView, matrix: Matrix): Comparison {
  if (target.kind === "finding") return comparisonOfFinding(target.finding, view);
  const row = matrix.sections.flatMap((section) => section.rows).find((one) => one.key === target.rowKey);
  const cell = row?.cells.get(target.documentId);
  if (row === undefined || cell === undefined) {
    return { field: null, whose: null, findings: [], left: [], right: [] };
  }
  return comparisonOfCell(row, cell, view, matrix);
}

function comparisonOfFinding(finding: Finding, view: PackView): Comparison {
  const { odd, against } = sidesOf(finding, view);
  return {
    field: finding.field,
    whose: null,
    findings: view.findings.filter((one) => one.id === finding.id),
    left: panesOf(odd, view),
    right: panesOf(against, view),
  };
}

function comparisonOfCell(row: MatrixRow, cell: MatrixCell, view: PackView, matrix: Matrix): Comparison {
  const own = panesOf(cell.sights, view);
  const others = matrix.columns.flatMap(({ document }) => {
    const other = document.id === cell.documentId ? undefined : row.cells.get(document.id);
    return other === undefined ? [] : panesOf(other.sights, view);
  });
  const partners = findingsAt(view.findings, cell.sights).flatMap(({ finding }) => {
    const { odd, against } = sidesOf(finding, view);
    return [...odd, ...against].map((sight) => sight.documentId);
  });
  const right = [...others].sort(
    (a, b) => Number(partners.includes(b.document.id)) - Number(partners.includes(a.document.id)),
  );
  const [whose = ""] = row.key.split("/");
  return { field: row.field, whose, findings: cell.findings, left: own, right };
}

/** Sights by page of a document; a value read twice at one place is shown once. */
function panesOf(sights: readonly Sight[], view: PackView): readonly Pane[] {
  const panes = new Map<string, { document: PackDocument; pageNumber: number; sights: Sight[] }>();
  for (const sight of sights) {
    const document = view.pack.documents.find((one) => one.id === sight.documentId);
    if (document === undefined) continue;
    const key = `${document.id}/${sight.pageNumber}`;
    const pane = panes.get(key) ?? { document, pageNumber: sight.pageNumber, sights: [] };
    panes.set(key, pane);
    const known = pane.sights.some(
      (one) => one.name === sight.name && one.value === sight.value && sight.field === one.field,
    );
    if (!known) pane.sights.push(sight);
  }
  return [...panes.values()].map((pane) => ({ ...pane, sights: withPrint(pane.sights, pane.document) }));
}

/** The same value in print where this one stands in the zone, whose crop shows two whole lines. */
export function printedTwin(sight: Sight, view: PackView): Sight {
  const document = view.pack.documents.find((one) => one.id === sight.documentId);
  return document === undefined ? sight : (withPrint([sight], document)[0] ?? sight);
}

/** Beside the two lines of the zone stands the same value in print, which a person can read. */
function withPrint(sights: readonly Sight[], document: PackDocument): readonly Sight[] {
  const printed = sights.flatMap((sight) => {
    if (sight.field?.source !== "mrz") return [];
    const field = document.fields.find(
      (one) =>
        one.name === sight.name && one.source !== "mrz" && one.pageNumber === sight.pageNumber && one.box !== null,
    );
    return field === undefined || sights.some((one) => one.field === field) ? [] : [sightOf(document, field)];
  });
  return [...printed, ...sights];
}
