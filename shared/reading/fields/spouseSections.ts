import type { DocumentKind } from "#shared/domain/document.ts";
import type { Cell, PageLayout } from "../text/pageLayout.ts";
import type { LabelledValue } from "./labelledValues.ts";
import type { RoleHeading } from "./rolesOnPage.ts";

/**
 * A marriage certificate names both spouses the same way, one under the other. Where only one of the two headings could be
 * read, the other one's section is the one without: above it, or from the second surname on.
 */
export function withBothSpouses(
  kind: DocumentKind,
  layout: PageLayout,
  headings: readonly RoleHeading[],
  values: readonly LabelledValue[],
): readonly RoleHeading[] {
  if (kind !== "marriage-certificate" && kind !== "divorce-certificate") return headings;
  const spouses = headings.filter(({ role }) => role === "husband" || role === "wife");
  const [known] = spouses;
  if (known === undefined || spouses.some(({ role }) => role !== known.role)) return headings;
  const other = known.role === "husband" ? ("wife" as const) : ("husband" as const);
  const surnames = values
    .filter(({ label, cell }) => label === "surname" && cell.pageNumber === known.cell.pageNumber)
    .toSorted((a, b) => topOf(a) - topOf(b));
  if (surnames.length !== 2) return headings;
  const [first, second] = surnames;
  const at = known.cell.row;
  // Above the heading that was read, or below the section that it heads.
  const starts = first !== undefined && topRow(first) < at ? first : second;
  if (starts === undefined || (starts === second && topRow(starts) <= at)) return headings;
  const cell: Cell = { ...starts.cell, row: Math.max(-1, topRow(starts) - 1), words: [], tokens: [] };
  return layout.rows.length === 0
    ? headings
    : [...headings, { cell, role: other }].toSorted((a, b) => a.cell.row - b.cell.row);
}

/** The caption may stand under its value. */
const topOf = ({ cell, words }: LabelledValue): number => Math.min(cell.box[1], ...words.map(({ box }) => box[1]));

const topRow = (value: LabelledValue): number => (value.placement === "above" ? value.cell.row - 1 : value.cell.row);
