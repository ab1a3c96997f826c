/** The day on which each guide says it was last verified (ISO 8601); null for one without a date. */
export const VERIFIED_ON: Readonly<Record<string, string | null>> = {
  S0: "2026-04-04",
  S1: "2026-04-04",
  S2: "2026-04-04",
  S3: null,
  S4: null,
};

/** Days after which a guide should be looked at again before it is relied on. */
export const STALE_AFTER_DAYS = 180;

/** Whether so long has passed since a guide was verified that this should be said; an undated one says so itself. */
export function isStale(verifiedOn: string | null, today: string): boolean {
  if (verifiedOn === null) return false;
  return (Date.parse(today) - Date.parse(verifiedOn)) / 86_400_000 > STALE_AFTER_DAYS;
}
