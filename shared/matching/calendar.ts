/** Whether an ISO text "2024-02-29" names a day that exists. */
export function isCalendarDate(iso: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a month, 1-based. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** ISO date, or its known beginning, from parts; null for unknown month or day. */
export function isoDate(year: number, month: number | null, day: number | null): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  const head = String(year).padStart(4, "0");
  if (month === null) return head;
  return day === null ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}
