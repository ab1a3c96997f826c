import type { UsableSource } from "#electron/ports.ts";
import type { Decision } from "#shared/domain/pack.ts";
import { entriesOf, type PackPlan, pagesOf, sidesOf } from "#shared/plan/packPlan.ts";
import type { Removed } from "./annotations.ts";
import type { WrittenFile } from "./writePack.ts";

/** Where a page of an input went. */
export interface PageFate {
  /** 1-based within its file. */
  readonly page: number;
  /** The pack's page number; null where the user left the page out. */
  readonly packPage: number | null;
  /** The document it is in; "" where left out. */
  readonly document: string;
}

/** report.json: every output, every input, every page's way, every demand and decision (output-pdf.md, point 17). */
export interface PackReport {
  readonly program: "qujat";
  readonly version: 1;
  /** Tells this pack's files from another's. */
  readonly pack: string;
  readonly route: string | null;
  readonly date: string;
  readonly pages: number;
  readonly outputs: readonly WrittenFile[];
  readonly inputs: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly pages: readonly PageFate[];
    /** What was left behind: "javascript", "form-field", ... */
    readonly removed: readonly string[];
    readonly signed: boolean;
    /** 1-based numbers of pages that no reader can show, and that are therefore not in the pack. */
    readonly unreadable: readonly number[];
  }[];
  readonly documents: readonly {
    readonly row: number;
    readonly title: string;
    readonly whose: string;
    readonly firstPage: number;
    readonly lastPage: number;
  }[];
  /** Every point of the standard on every file that it applies to. */
  readonly passed: boolean;
  readonly decisions: readonly Decision[];
}

export interface ReportRequest {
  readonly packId: string;
  readonly plan: PackPlan;
  readonly sources: ReadonlyMap<string, UsableSource>;
  readonly decisions: readonly Decision[];
}

/** Sums up a writing. Holds names of files as the user gave them, never a folder of the machine. */
export function buildPackReport(
  { packId, plan, sources, decisions }: ReportRequest,
  outputs: readonly WrittenFile[],
  removed: ReadonlyMap<string, readonly Removed[]>,
): PackReport {
  const entries = entriesOf(plan);
  const fates = new Map<string, PageFate[]>();
  for (const entry of entries) {
    for (const page of pagesOf(entry)) {
      for (const { fileId, pageIndex } of sidesOf(page)) {
        const fate = { page: pageIndex + 1, packPage: page.pageNumber, document: entry.title };
        fates.set(fileId, [...(fates.get(fileId) ?? []), fate]);
      }
    }
  }
  const leftOut = new Set(plan.leftOut);
  return {
    program: "qujat",
    version: 1,
    pack: packId,
    route: plan.route,
    date: plan.today,
    pages: plan.pageCount,
    outputs,
    inputs: [...sources.values()].map(({ file, pages }) => ({
      file: file.name,
      sha256: file.sha256,
      bytes: file.bytes,
      pages: [
        ...(fates.get(file.id) ?? []),
        ...pages
          .filter((page) => leftOut.has(page.id))
          .map((page) => ({ page: page.pageIndex + 1, packPage: null, document: "" })),
      ].sort((a, b) => a.page - b.page),
      removed: [...new Set(removed.get(file.id) ?? [])].sort(),
      signed: file.notes.some((note) => note.code === "digitally-signed"),
      unreadable: file.notes.flatMap((note) => (note.code === "pages-unreadable" ? note.pageNumbers : [])),
    })),
    documents: entries.map(({ row, title, whose, firstPage, lastPage }) => ({
      row,
      title,
      whose,
      firstPage,
      lastPage,
    })),
    passed: outputs.every((output) => output.checks.every((check) => check.passed)),
    decisions,
  };
}
