import { unionOf } from "#shared/domain/geometry.ts";
import type { Cell, LayoutWord, PageLayout } from "../text/pageLayout.ts";
import type { CaptionedCell, LabelledValue } from "./labelledValues.ts";
import type { LabelId } from "./labelTable.ts";

/** Whose values a part of a page holds; null for the holder. */
export type Role =
  | "husband"
  | "wife"
  | "father"
  | "mother"
  | "child"
  | "spouse"
  | "inviter"
  | "landlord"
  | "tenant"
  | "owner"
  | "parent"
  | "former"
  | "author";

/** The role that a caption speaks of, null for the holder's own section, undefined for other captions. */
export function roleOfLabel(label: LabelId): Role | null | undefined {
  switch (label) {
    case "husband":
    case "husbandAfter":
      return "husband";
    case "wife":
    case "wifeAfter":
      return "wife";
    case "father":
      return "father";
    case "mother":
      return "mother";
    case "child":
      return "child";
    case "spouse":
    case "sectionSpouse":
      return "spouse";
    case "host":
    case "sectionHost":
      return "inviter";
    case "landlord":
      return "landlord";
    case "tenant":
      return "tenant";
    case "owner":
      return "owner";
    case "beforeChange":
    case "former":
      return "former";
    case "afterChange":
    case "sectionApplicant":
    case "sectionPassport":
    case "sectionTrip":
      return null;
    default:
      return undefined;
  }
}

/** A heading that says whose values follow. */
export interface RoleHeading {
  readonly cell: Cell;
  readonly role: Role | null;
}

const HEADINGS: ReadonlySet<LabelId> = new Set<LabelId>([
  "husband",
  "wife",
  "father",
  "mother",
  "child",
  "spouse",
  "host",
  "landlord",
  "tenant",
  "owner",
  "beforeChange",
  "afterChange",
  "sectionApplicant",
  "sectionHost",
  "sectionSpouse",
  "sectionPassport",
  "sectionTrip",
]);

/** Headings of a page, top to bottom: role captions that have no value of their own. */
export function roleHeadings(
  captions: readonly CaptionedCell[],
  values: readonly Pick<LabelledValue, "cell" | "label" | "placement">[],
): readonly RoleHeading[] {
  return captions.flatMap((entry) => {
    const hit = entry.hits.find((one) => HEADINGS.has(one.label));
    if (hit === undefined || !hit.leads) return [];
    const role = roleOfLabel(hit.label);
    if (role === undefined) return [];
    const covered = entry.hits.reduce((sum, one) => sum + one.end - one.start, 0);
    const rest = entry.cell.tokens.length - covered;
    const section = hit.label.startsWith("section");
    if (
      !entry.bare &&
      !(rest <= 4 && !entry.cell.tokens.some((token) => /\d{3}/.test(token.skeleton)) && (section || rest <= 1))
    )
      return [];
    // A caption with its value under it heads what follows; with the value beside it, it is one line of many.
    const beside = values.some(
      (value) =>
        value.cell === entry.cell &&
        value.label === hit.label &&
        value.placement !== "below" &&
        value.placement !== "above",
    );
    if (!section && beside) return [];
    return [{ cell: entry.cell, role }];
  });
}

/** Columns of a table whose head names two or more people, left to right; none where the row above is no such head. */
export function roleColumns(headings: readonly RoleHeading[], cell: Cell): readonly RoleHeading[] {
  const above = headings.filter(
    (heading) => heading.cell.row < cell.row || (heading.cell.row === cell.row && heading.cell !== cell),
  );
  const last = above.at(-1);
  if (last === undefined) return [];
  const row = above.filter((heading) => heading.cell.row === last.cell.row);
  return row.filter((heading) => heading.role !== null).length >= 2 ? row : [];
}

/** Whose value some words are, from the headings above them. */
export function roleAt(
  layout: PageLayout,
  headings: readonly RoleHeading[],
  caption: Cell,
  words: readonly LayoutWord[],
): Role | null {
  const columns = roleColumns(headings, caption);
  const box = unionOf(words.map((word) => word.box)) ?? caption.box;
  if (columns.length >= 2) return nearest(columns, box[0] + box[2] / 2)?.role ?? null;
  const sameRow = headings.find((heading) => heading.cell.row === caption.row && heading.cell.column < caption.column);
  if (sameRow !== undefined) return sameRow.role;
  const above = headings.filter((heading) => heading.cell.row < caption.row);
  const last = above.at(-1);
  if (last === undefined || layout.rows.length === 0) return null;
  return last.role;
}

/** The heading whose middle is nearest to an x. */
export function nearest(headings: readonly RoleHeading[], x: number): RoleHeading | undefined {
  return headings.toSorted((a, b) => Math.abs(middle(a.cell) - x) - Math.abs(middle(b.cell) - x))[0];
}

function middle(cell: Cell): number {
  return cell.box[0] + cell.box[2] / 2;
}
