import { addDays, daysBetween, earlier, later } from "./calendarDays.ts";
import { type DateInput, dayOf, daysOn } from "./dateInput.ts";
import { dateWindows, OUR_NUMBERS, plannedDays } from "./dateWindows.ts";

/** One reason for a limit: the rule or fact, and the day it gives. */
export interface DateLimit {
  /** "DT17", "R165", "today", "invitation". */
  readonly because: string;
  readonly day: string;
  /** Papers behind it. */
  readonly documents: readonly string[];
}

/** When to file: early enough for the journey, not so early that papers run out (routes.md 8, issue's own words). */
export interface ApplyWindow {
  /** "" where nothing limits it. */
  readonly earliest: string;
  readonly latest: string;
  /** What gives the first and the last day, the deciding one first. */
  readonly earliestBecause: readonly DateLimit[];
  readonly latestBecause: readonly DateLimit[];
  /** `open` days are left, `none` the limits contradict each other, `past` the last day is over, `unknown` no entry is planned. */
  readonly state: "open" | "none" | "past" | "unknown";
  /** Days between the two; null where a side is open. */
  readonly days: number | null;
  /** Papers that run out before the entry and must be renewed whatever the day of filing. */
  readonly renew: readonly DateLimit[];
  /** When to collect certificates for the latest filing: not before, not after. */
  readonly collectFrom: string;
  readonly collectUntil: string;
}

const CERTIFICATES = [
  "police-certificate",
  "medical-certificate",
  "income-proof",
  "bank-certificate",
  "address-proof",
] as const;

/** Works out the first and the last good day of filing for this pack. */
export function applyWindow(input: DateInput): ApplyWindow {
  const days = plannedDays(input);
  const windows = dateWindows(input).filter(({ of, notAfter }) => of === "filing" && notAfter !== "");
  const issued = daysOn(input.documents, CERTIFICATES, "issueDate");
  const invitations = daysOn(input.documents, ["invitation"], "issueDate");
  const ends = daysOn(input.documents, CERTIFICATES, "expiryDate");
  const before =
    days.currentUntil !== "" && input.route.stay === "extension"
      ? addDays(days.currentUntil, -OUR_NUMBERS.extensionLeadDays)
      : "";
  const latestBecause: readonly DateLimit[] = [
    ...windows.map(({ rule, notAfter, documents }) => ({ because: rule, day: notAfter, documents })),
    ...issued.map(({ day, document }) => ({
      because: "DT08",
      day: addDays(day, OUR_NUMBERS.collectWithinDays),
      documents: [document],
    })),
    ...(before === "" ? [] : [{ because: "DT12", day: before, documents: [] }]),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const earliestBecause: readonly DateLimit[] = [
    { because: "today", day: input.today, documents: [] },
    ...invitations.map(({ day, document }) => ({ because: "invitation", day, documents: [document] })),
    ...[dayOf(input.facts, "applicant.passport.issued")]
      .filter((day) => day !== "")
      .map((day) => ({ because: "passport", day, documents: [] })),
  ].sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
  const latest = latestBecause.reduce((day, limit) => earlier(day, limit.day), "");
  const earliest = earliestBecause.reduce((day, limit) => later(day, limit.day), "");
  const target = days.filing || latest;
  const collectFrom = target === "" ? "" : later(input.today, addDays(target, -OUR_NUMBERS.collectWithinDays));
  return {
    earliest,
    latest,
    earliestBecause,
    latestBecause,
    state: latest === "" ? "unknown" : latest < input.today ? "past" : earliest > latest ? "none" : "open",
    days: latest === "" ? null : daysBetween(earliest, latest),
    renew: ends
      .filter(({ day }) => days.entry !== "" && day < days.entry)
      .map(({ day, document }) => ({ because: "DT08", day, documents: [document] })),
    collectFrom,
    collectUntil: target,
  };
}
