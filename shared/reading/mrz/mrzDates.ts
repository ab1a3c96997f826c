/** An MRZ date as read. `iso` is a full date, a prefix of one where parts are fillers, or "" where wholly unknown. */
export interface MrzDate {
  readonly iso: string;
  readonly possible: boolean;
}

/** True for a day of the Gregorian calendar. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * YYMMDD to ISO 8601; unknown parts are fillers (9303-3 section 4.8). Birth: 20YY if not after `today`, else 19YY.
 * Expiry: 20YY unless more than 25 years after `today`, then 19YY. Not possible: letters, no such day.
 */
export function readMrzDate(field: string, role: "birth" | "expiry", today: string): MrzDate {
  if (/^<+$/.test(field)) return { iso: "", possible: true };
  const parts = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(field);
  const [, yy, mm, dd] = parts ?? [];
  if (yy === undefined || mm === undefined || dd === undefined) return { iso: "", possible: false };
  const month = mm === "<<" || mm === "00" ? null : mm;
  const day = month === null || dd === "<<" || dd === "00" ? null : dd;
  const late = `20${yy}-${month ?? "01"}-${day ?? "01"}`;
  const limit = role === "birth" ? today : `${Number(today.slice(0, 4)) + 25}${today.slice(4)}`;
  const year = late <= limit ? `20${yy}` : `19${yy}`;
  const iso = [year, ...(month === null ? [] : [month]), ...(day === null ? [] : [day])].join("-");
  const zeros = mm === "00" || dd === "00";
  return { iso, possible: !zeros && isCalendarDate(Number(year), Number(month ?? 1), Number(day ?? 1)) };
}
