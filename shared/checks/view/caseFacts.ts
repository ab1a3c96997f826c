import type { Facts } from "#shared/domain/caseFacts.ts";

/** A yes/no fact; null where nobody has answered. */
export function truthOf(facts: Facts, id: string): boolean | null {
  const value = facts[id];
  if (value === true || value === "yes") return true;
  if (value === false || value === "no") return false;
  return null;
}

/** A fact given as text; "" where unknown. */
export function textOfFact(facts: Facts, id: string): string {
  const value = facts[id];
  return typeof value === "string" && value !== "unknown" ? value : "";
}

/** A fact given as a number; null where unknown. */
export function numberOfFact(facts: Facts, id: string): number | null {
  const value = facts[id];
  return typeof value === "number" ? value : null;
}

/** A fact given as a list; null where unknown. */
export function listOfFact(facts: Facts, id: string): readonly string[] | null {
  const value = facts[id];
  if (Array.isArray(value)) return value;
  return typeof value === "string" && value !== "" && value !== "unknown" ? [value] : null;
}

/** A fact that is an ISO date; "" where unknown or not a date. */
export function dateOfFact(facts: Facts, id: string): string {
  const value = textOfFact(facts, id);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : "";
}
