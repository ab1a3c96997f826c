import type { Severity } from "#shared/domain/finding.ts";
import type { LintFinding } from "#shared/letters/lints/lintFinding.ts";

/** Words of the letter that a lint is about: offsets into its plain text. */
export interface SheetMark {
  /** Of the lint finding. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  /** For those who point at it. */
  readonly why: string;
}

/** A stretch of text with one mark, or with none. */
export interface MarkedPart {
  readonly text: string;
  readonly start: number;
  readonly mark: SheetMark | null;
  /** The first stretch of its lint finding: what a link leads to. */
  readonly isFirst: boolean;
}

/** The marks of all findings in the order of the text; of overlapping ones the first. */
export function sheetMarks(
  found: readonly LintFinding[],
  whyOf: (finding: LintFinding) => string,
): readonly SheetMark[] {
  const all = found.flatMap((finding) =>
    finding.marks.map(({ start, end, downgraded }) => ({
      id: finding.id.replace(/[^\w-]/g, "-"),
      start,
      end,
      severity: downgraded ? ("advice" as const) : finding.severity,
      why: whyOf(finding),
    })),
  );
  const marks: SheetMark[] = [];
  for (const mark of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  }
  return marks;
}

/** Cuts a text that begins at `start` of the letter where marks begin and end. */
export function markedParts(text: string, start: number, marks: readonly SheetMark[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  const add = (to: number, mark: SheetMark | null) => {
    if (to <= at) return;
    const isFirst = mark !== null && mark === marks.find(({ id }) => id === mark.id) && start + at <= mark.start;
    parts.push({ text: text.slice(at, to), start: start + at, mark, isFirst });
    at = to;
  };
  for (const mark of marks) {
    const from = Math.max(0, mark.start - start);
    const to = Math.min(text.length, mark.end - start);
    if (to <= from || from >= text.length) continue;
    add(from, null);
    add(to, mark);
  }
  add(text.length, null);
  return parts;
}
