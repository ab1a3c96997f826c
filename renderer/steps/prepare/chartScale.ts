import { addDays, addMonths, daysBetween } from "#shared/plan/dates/calendarDays.ts";
import type { PlannedDates } from "#shared/plan/preparation.ts";

/** The days that a drawing spans, with one tick for each month. */
export interface ChartScale {
  readonly from: string;
  readonly to: string;
  /** Share of the width, 0 to 1; kept within it. */
  at(day: string): number;
  readonly months: readonly string[];
}

/** Days far away would squeeze the rest: a passport that holds for years runs off the right edge. */
const MOST_DAYS = 540;

/** From a little before today to a little after the journey and what runs out near it. */
export function chartScale({ today, planned, papers, apply }: PlannedDates): ChartScale {
  const anchor = [today, planned.filing, planned.entry, planned.exit, apply.latest, planned.currentUntil].filter(isSet);
  const last = anchor.reduce((latest, day) => (day > latest ? day : latest), today);
  const reach = papers.map(({ to }) => to).filter((day) => isSet(day) && day <= addDays(last, 120));
  const from = addDays(today, -10);
  const wanted = addDays(
    [last, ...reach].reduce((latest, day) => (day > latest ? day : latest), today),
    20,
  );
  const to = daysBetween(from, wanted) > MOST_DAYS ? addDays(from, MOST_DAYS) : wanted;
  const whole = Math.max(30, daysBetween(from, to));
  const months: string[] = [];
  for (let month = addMonths(`${from.slice(0, 7)}-01`, 1); month < addDays(to, -15); month = addMonths(month, 1))
    months.push(month);
  return { from, to, months, at: (day) => Math.min(1, Math.max(0, daysBetween(from, day) / whole)) };
}

function isSet(day: string): boolean {
  return day !== "";
}
