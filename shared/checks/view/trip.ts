import type { FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Located } from "../draft.ts";
import { dateOfFact } from "./caseFacts.ts";
import { isWholeDate } from "./isoDates.ts";
import { ofKind, type PackView, valuesOf } from "./packView.ts";

/** The first whole date of that field on a paper. */
export function dateOn(document: PackDocument | undefined, name: FieldName): Located | null {
  if (document === undefined) return null;
  return valuesOf(document, name).find(({ field }) => isWholeDate(field.value)) ?? null;
}

/** Every reading of a date that may be meant: one, or two where day and month may be exchanged. */
export function readingsOf({ field }: Located): readonly string[] {
  const all = field.candidates ?? [];
  return [...new Set([field.value, ...all])].filter(isWholeDate);
}

/** The day the pack is handed in: planned, else today. ISO 8601. */
export function filingDay(view: PackView): string {
  return dateOfFact(view.facts, "case.filingDate") || view.today;
}

export interface TripDay {
  readonly date: string;
  /** Where it was read; null for a fact. */
  readonly at: Located | null;
}

/** When the traveller enters and leaves: planned, else on the form, else on the invitation. */
export function tripDay(view: PackView, which: "from" | "to"): TripDay | null {
  const planned = dateOfFact(view.facts, which === "from" ? "case.plannedEntry" : "case.plannedExit");
  if (planned !== "") return { date: planned, at: null };
  for (const document of ofKind(view, "application-form", "invitation")) {
    if (view.strangers.has(document.id)) continue;
    const at = dateOn(document, which === "from" ? "stayFrom" : "stayTo");
    if (at !== null) return { date: at.field.value, at };
  }
  return null;
}
