import { assertNever } from "#shared/domain/assertNever.ts";
import { type PackPlan, type PlanEntry, type PlannedPage, pagesOf } from "#shared/plan/packPlan.ts";

/** A page of the pack with what it belongs to. */
export interface PagePlace {
  readonly pageNumber: number;
  readonly entry: PlanEntry;
  /** The first page of its document. */
  readonly isFirst: boolean;
  readonly page: PlannedPage;
}

/** All pages in pack order. */
export function pagePlaces(plan: PackPlan): readonly PagePlace[] {
  return plan.sections.flatMap((section) =>
    section.entries.flatMap((entry) =>
      pagesOf(entry).map((page, index) => ({ pageNumber: page.pageNumber, entry, isFirst: index === 0, page })),
    ),
  );
}

/** "3" or "3–5". */
export function pageRange(entry: PlanEntry): string {
  return entry.firstPage === entry.lastPage ? `${entry.firstPage}` : `${entry.firstPage}–${entry.lastPage}`;
}

export interface VerifiedPoint {
  /** Of the finished-pack standard. */
  readonly point: string;
  readonly pass: boolean;
  /** What was found, where it failed. */
  readonly details: readonly string[];
}

export interface VerifiedOutput {
  /** Without its folder. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly pages: number;
  readonly points: readonly VerifiedPoint[];
}

interface Written {
  readonly outputs: readonly { readonly file: string; readonly bytes: number; readonly pages: number }[];
  readonly verification: readonly { readonly point: string; readonly pass: boolean; readonly detail: string }[];
}

/** The report by file, one line a point: a point holds where every check of it held. */
export function verifiedOutputs({ outputs, verification }: Written): readonly VerifiedOutput[] {
  return outputs.map((output) => {
    const name = output.file.split(/[/\\]/).at(-1) ?? output.file;
    const points = new Map<string, { pass: boolean; details: string[] }>();
    for (const check of verification.filter((one) => one.detail.startsWith(`${name}: `))) {
      const known = points.get(check.point) ?? { pass: true, details: [] };
      points.set(check.point, known);
      known.pass &&= check.pass;
      if (!check.pass) known.details.push(check.detail.slice(name.length + 2));
    }
    return {
      name,
      path: output.file,
      bytes: output.bytes,
      pages: output.pages,
      points: [...points]
        .map(([point, { pass, details }]) => ({ point, pass, details }))
        .sort((a, b) => Number(a.point) - Number(b.point)),
    };
  });
}

export type OutputKind = "single" | "split" | "both";

/** How many files an output makes. */
export function fileCount(plan: PackPlan, output: OutputKind): number {
  const entries = plan.sections.flatMap((section) => section.entries).length;
  switch (output) {
    case "single":
      return 1;
    case "split":
      return entries;
    case "both":
      return entries + 1;
    default:
      return assertNever(output);
  }
}
