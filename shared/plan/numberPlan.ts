import { INDEX_ID, type PackPlan, type PlanEntry, type PlannedPage, type PlanSection } from "./packPlan.ts";

/** Numbers rows and pages from 1 without a gap; empty parts, entries and sections disappear. */
export function numberPlan(plan: PackPlan): PackPlan {
  let pageNumber = 0;
  let row = 0;
  const sections: PlanSection[] = [];
  for (const section of plan.sections) {
    const entries: PlanEntry[] = [];
    for (const entry of section.entries) {
      const parts = entry.parts
        .filter((part) => part.pages.length > 0)
        .map((part) => ({
          ...part,
          pages: part.pages.map((page): PlannedPage => {
            pageNumber += 1;
            return { ...page, pageNumber };
          }),
        }));
      if (parts.length === 0) continue;
      row += 1;
      const count = parts.reduce((sum, part) => sum + part.pages.length, 0);
      entries.push({ ...entry, parts, row, firstPage: pageNumber - count + 1, lastPage: pageNumber });
    }
    if (entries.length > 0) sections.push({ ...section, entries });
  }
  return { ...plan, sections, pageCount: pageNumber };
}

/**
 * The plan with a generated document of that many pages, everything renumbered.
 * The index's own length depends on its rows, so the writer calls this until the length no longer changes.
 */
export function withGeneratedPages(plan: PackPlan, pageCount: number, generated: string = INDEX_ID): PackPlan {
  const pages = Array.from(
    { length: pageCount },
    (_, sheetIndex): PlannedPage => ({ kind: "generated", generated, sheetIndex, pageNumber: 0 }),
  );
  return numberPlan({
    ...plan,
    sections: plan.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) =>
        entry.id === generated ? { ...entry, parts: [{ kind: "original" as const, pages }] } : entry,
      ),
    })),
  });
}
