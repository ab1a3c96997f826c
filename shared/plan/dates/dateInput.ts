import type { Facts } from "#shared/domain/caseFacts.ts";
import type { DocumentKind, FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Severity } from "#shared/domain/finding.ts";
import type { DateCatalogue } from "#shared/routes/dateRule.ts";
import type { Route } from "#shared/routes/route.ts";
import { isDay } from "./calendarDays.ts";

/** What dates are planned from. */
export interface DateInput {
  readonly catalogue: DateCatalogue;
  readonly route: Route;
  readonly facts: Facts;
  readonly documents: readonly PackDocument[];
  /** ISO 8601. */
  readonly today: string;
  /** Days without service that the user entered: in Kazakhstan and in the country of application. ISO 8601. */
  readonly holidays?: readonly string[];
}

/** What a rule of routes.md 8.1 limits: the day of filing, of entry, of exit, of collecting a paper, of asking for more time. */
export type WindowOf = "filing" | "entry" | "exit" | "collecting" | "extension" | "stay" | "none";

/** `fine` kept, `tight` kept but worth a look, `broken` not kept, `unknown` a date is missing, `note` nothing to compute. */
export type WindowState = "fine" | "tight" | "broken" | "unknown" | "note";

/** One rule of dates for this pack, as a window relative to its planned days. */
export interface DateWindow {
  /** "DT01" ... */
  readonly rule: string;
  readonly of: WindowOf;
  /** First and last day that keep the rule, ISO 8601; "" for no limit. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly state: WindowState;
  /** How bad it is when it is not kept; null where nothing can break. */
  readonly severity: Severity | null;
  /** Days on which to be reminded. */
  readonly reminders: readonly string[];
  /** Facts that would decide it, where the state is unknown. */
  readonly missing: readonly string[];
  /** Values for the sentence. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Papers behind it. */
  readonly documents: readonly string[];
  /** Whether the numbers are our testable form of a looser statement. */
  readonly operationalised: boolean;
}

/** A fact that is a whole day; "" where unknown or open. */
export function dayOf(facts: Facts, id: string): string {
  const value = facts[id];
  return typeof value === "string" && isDay(value) ? value : "";
}

/** A fact that is a number; null where unknown. */
export function numberOf(facts: Facts, id: string): number | null {
  const value = facts[id];
  return typeof value === "number" ? value : null;
}

/** A yes or no; null where nobody has answered. */
export function truthOf(facts: Facts, id: string): boolean | null {
  const value = facts[id];
  if (value === true || value === "yes") return true;
  return value === false || value === "no" ? false : null;
}

/** A day read off a paper of one of the kinds, with the paper; translations left out. */
export interface ReadDay {
  readonly day: string;
  readonly document: string;
}

/** Every whole day of a field on papers of these kinds. */
export function daysOn(
  documents: readonly PackDocument[],
  kinds: readonly DocumentKind[],
  name: FieldName,
): readonly ReadDay[] {
  return documents
    .filter(({ kind, translationOf }) => translationOf === null && kinds.includes(kind))
    .flatMap((document) =>
      document.fields
        .filter((field) => field.name === name && isDay(field.value))
        .map((field) => ({ day: field.value, document: document.id })),
    );
}
