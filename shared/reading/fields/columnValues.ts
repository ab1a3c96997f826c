import type { PageLayout } from "../text/pageLayout.ts";
import type { DateAbout } from "../values/dateText.ts";
import { readByKind } from "../values/readByKind.ts";
import type { CaptionedCell, LabelledValue } from "./labelledValues.ts";
import { nearest, type Role, type RoleHeading, roleColumns, roleOfLabel } from "./rolesOnPage.ts";
import { valueKindOf } from "./valueKinds.ts";

/** A value from a table, with the person whose column or row it stands in. */
export interface ColumnValue extends LabelledValue {
  readonly role: Role | null;
}

/** Values of tables about several people: a column a person, or a row a person. */
export function columnValues(
  layout: PageLayout,
  captions: readonly CaptionedCell[],
  headings: readonly RoleHeading[],
  about: DateAbout,
): readonly ColumnValue[] {
  return [...personColumns(layout, captions, headings, about), ...personRows(layout, captions, about)];
}

/** "Surname | IVANOV | PETROVA" under "Husband | Wife". */
function personColumns(
  layout: PageLayout,
  captions: readonly CaptionedCell[],
  headings: readonly RoleHeading[],
  about: DateAbout,
): readonly ColumnValue[] {
  return captions.flatMap((entry) => {
    const hit = entry.hits[0];
    if (hit === undefined || !entry.bare) return [];
    const kind = valueKindOf(hit.label);
    const columns = roleColumns(headings, entry.cell);
    const leftmost = Math.min(...columns.map((column) => column.cell.box[0]));
    if (kind === "none" || columns.length < 2 || entry.cell.box[0] + 0.04 > leftmost) return [];
    const cells = (layout.rows[entry.cell.row] ?? []).slice(entry.cell.column + 1);
    return columns.flatMap((column) => {
      const own = cells.filter((cell) => nearest(columns, startOf(cell.box, column.cell.box)) === column);
      const words = own.flatMap((cell) => cell.words);
      const reads = words.length === 0 ? [] : readByKind(kind, words, about);
      if (reads.length === 0) return [];
      return [
        {
          label: hit.label,
          also: hit.also,
          reads,
          words,
          placement: "right" as const,
          cell: entry.cell,
          hit,
          role: column.role,
        },
      ];
    });
  });
}

/** Cells and heads of a column are set flush left or centred: whichever edge is nearer. */
function startOf(cell: readonly number[], head: readonly number[]): number {
  const [left = 0, , width = 0] = cell;
  const [headLeft = 0, , headWidth = 0] = head;
  return Math.abs(left - headLeft) < 0.05 ? headLeft + headWidth / 2 : left + width / 2;
}

/** "Husband | IVANOV | 01.02.1990" under "Surname | Date of birth". */
function personRows(layout: PageLayout, captions: readonly CaptionedCell[], about: DateAbout): readonly ColumnValue[] {
  const byCell = new Map(captions.map((entry) => [entry.cell, entry]));
  const found: ColumnValue[] = [];
  for (const [index, row] of layout.rows.entries()) {
    const heads = row.flatMap((cell) => {
      const entry = byCell.get(cell);
      const hit = entry?.hits[0];
      return entry?.bare === true &&
        hit !== undefined &&
        valueKindOf(hit.label) !== "none" &&
        roleOfLabel(hit.label) === undefined
        ? [{ cell, hit }]
        : [];
    });
    if (heads.length < 2) continue;
    for (const below of layout.rows.slice(index + 1, index + 6)) {
      const first = below[0];
      const entry = first === undefined ? undefined : byCell.get(first);
      const hit = entry?.hits[0];
      if (first === undefined || hit === undefined || !hit.leads || entry?.bare !== true) break;
      const role = roleOfLabel(hit.label);
      if (role === undefined || role === null) break;
      for (const head of heads) {
        const cell = below
          .slice(1)
          .toSorted((a, b) => distance(a.box, head.cell.box) - distance(b.box, head.cell.box))[0];
        if (cell === undefined || distance(cell.box, head.cell.box) > 0.1) continue;
        const reads = readByKind(valueKindOf(head.hit.label), cell.words, about);
        if (reads.length === 0) continue;
        found.push({
          label: head.hit.label,
          also: head.hit.also,
          reads,
          words: cell.words,
          placement: "below",
          cell: head.cell,
          hit: head.hit,
          role,
        });
      }
    }
  }
  return found;
}

function distance(a: readonly number[], b: readonly number[]): number {
  const [la = 0, , wa = 0] = a;
  const [lb = 0, , wb = 0] = b;
  return Math.min(Math.abs(la - lb), Math.abs(la + wa / 2 - lb - wb / 2));
}
