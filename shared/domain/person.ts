import type { PersonId } from "./ids.ts";

export const PERSON_ROLES = ["applicant", "sponsor", "spouse", "child", "parent", "other"] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** A person of the case. Empty strings where unknown. */
export interface Person {
  readonly id: PersonId;
  readonly role: PersonRole;
  readonly surname: string;
  readonly givenNames: string;
  /** ISO 8601, "" where unknown. */
  readonly birthDate: string;
  /** ISO 3166-1 alpha-3, "" where unknown. */
  readonly nationality: string;
}
