import type { Person } from "./person.ts";

/** A case fact's value. Absent facts are unknown (three-valued logic, routes.md 0.3). */
export type FactValue = string | number | boolean | readonly string[];

/** Facts by id of routes.md section 10: { "sponsor.status": "kzCitizen" }. */
export type Facts = Readonly<Record<string, FactValue>>;

/** What the case file or the app knows beside the scans. */
export interface CaseFile {
  readonly route: string | null;
  readonly people: readonly Person[];
  readonly facts: Facts;
  /** ISO 8601 date for age and expiry rules. */
  readonly today: string;
}
