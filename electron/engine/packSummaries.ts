import { z } from "zod";
import type { PackSummary, PackView } from "#shared/contract/packView.ts";
import { AppError } from "#shared/domain/appError.ts";
import { presentOf } from "#shared/domain/history.ts";
import type { PackCase } from "#shared/domain/packCase.ts";
import type { PackStore } from "../store/packStore.ts";

/** What only reading finds, as it was noted when the pack was open last. */
const noted = z.object({
  applicant: z.string(),
  documents: z.number(),
  missing: z.number().nullable(),
  blockers: z.number().nullable(),
  /** Absent in notes of earlier versions. */
  deadline: z.string().nullable().optional(),
});

export function openSummary(view: PackView, deadline: string | null, changedAt: string): PackSummary {
  const isKnown = view.pack.route !== null && view.jobs.length === 0;
  const blockers = [...view.findings, ...view.missing].filter((one) => one.severity === "blocker").length;
  return {
    packId: view.pack.id,
    name: view.pack.name,
    route: view.pack.route,
    applicant: applicantOf(view.pack.people),
    documents: view.pack.documents.length,
    missing: isKnown ? view.missing.length : null,
    blockers: isKnown ? blockers : null,
    deadline,
    changedAt,
  };
}

/** A pack that is not open is told from its case and its note; a damaged one is listed, so that it can be dealt with. */
export async function closedSummary(store: PackStore, packId: string, changedAt: string): Promise<PackSummary> {
  try {
    const fromCase = caseSummary(packId, presentOf(await store.load(packId)), changedAt);
    const note = noted.safeParse(await store.loadSummary(packId));
    if (!note.success) return fromCase;
    return { ...fromCase, ...note.data, deadline: note.data.deadline ?? fromCase.deadline };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...NOTHING, packId, changedAt };
  }
}

/** What the case alone says: what is missing is not known without reading. */
export function caseSummary(packId: string, packCase: PackCase, changedAt: string): PackSummary {
  return {
    ...NOTHING,
    packId,
    name: packCase.name,
    route: packCase.route,
    applicant: applicantOf(packCase.people),
    documents: packCase.files.length,
    deadline: plannedFiling(packCase.facts),
    changedAt,
  };
}

const NOTHING = {
  name: "",
  route: null,
  applicant: "",
  documents: 0,
  missing: null,
  blockers: null,
  deadline: null,
} as const;

function applicantOf(people: PackCase["people"]): string {
  const applicant = people.find((person) => person.role === "applicant");
  return applicant === undefined ? "" : `${applicant.surname} ${applicant.givenNames}`.trim();
}

/** The day on which the user means to file; null where none is said. */
export function plannedFiling(facts: PackCase["facts"]): string | null {
  const date = facts["case.filingDate"];
  return typeof date === "string" ? date : null;
}
