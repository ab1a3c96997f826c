import type { Severity } from "#shared/domain/finding.ts";
import type { Route } from "#shared/routes/route.ts";
import { addDays, addMonths, daysBetween, earlier } from "./calendarDays.ts";
import { type DateInput, type DateWindow, dayOf, daysOn, numberOf, truthOf } from "./dateInput.ts";

/** Days of the case that windows are measured from; "" where unknown. */
export interface PlannedDays {
  readonly filing: string;
  readonly entry: string;
  readonly exit: string;
  /** Present stay allowed until: extensions only. */
  readonly currentUntil: string;
}

/** The planned days of a case, from its facts, else from form and invitation. */
export function plannedDays({ facts, documents }: DateInput): PlannedDays {
  const onPaper = (field: "stayFrom" | "stayTo"): string =>
    daysOn(documents, ["application-form"], field)[0]?.day ?? daysOn(documents, ["invitation"], field)[0]?.day ?? "";
  return {
    filing: dayOf(facts, "case.filingDate"),
    entry: dayOf(facts, "case.plannedEntry") || onPaper("stayFrom"),
    exit: dayOf(facts, "case.plannedExit") || (facts["case.plannedExit"] === "open" ? "" : onPaper("stayTo")),
    currentUntil: dayOf(facts, "ext.currentUntil") || (daysOn(documents, ["visa"], "expiryDate")[0]?.day ?? ""),
  };
}

type Judged = Partial<Omit<DateWindow, "rule" | "operationalised">> & Pick<DateWindow, "state">;
type Rule = (input: DateInput, days: PlannedDays) => Judged | null;

const isRoute = (route: Route, ...ids: readonly string[]): boolean => ids.includes(route.id);

/** Numbers of ours where the guides print none (routes.md 8.1, marked D). */
export const OUR_NUMBERS = {
  passportBlockerMonths: 3,
  passportWarningMonths: 6,
  entryVisaDays: 90,
  collectWithinDays: 90,
  extensionLeadDays: 30,
  filingLeadDays: 21,
  weekOfTravelDays: 7,
  photoMonths: 6,
  statementRecentDays: 30,
} as const;

function passport(input: DateInput, { exit }: PlannedDays): Judged {
  const read = daysOn(input.documents, ["passport-copy"], "expiryDate");
  const expires = dayOf(input.facts, "applicant.passport.expires") || (read[0]?.day ?? "");
  if (expires === "")
    return { state: "unknown", of: "exit", missing: ["applicant.passport.expires"], severity: "blocker" };
  const asked = numberOf(input.facts, "mission.passportMonths");
  const least = asked ?? OUR_NUMBERS.passportBlockerMonths;
  const good = asked ?? OUR_NUMBERS.passportWarningMonths;
  const last = addMonths(expires, -least);
  const params = { expires, months: good };
  const base = { of: "exit" as const, notAfter: last, params, documents: read.map(({ document }) => document) };
  if (exit === "") return { ...base, state: "unknown", severity: "blocker", missing: ["case.plannedExit"] };
  if (exit > last) return { ...base, state: "broken", severity: "blocker" };
  const isTight = exit > addMonths(expires, -good);
  return { ...base, state: isTight ? "tight" : "fine", severity: isTight ? "warning" : null };
}

function statements(months: number): Rule {
  return ({ documents }, { filing }) => {
    const ends = daysOn(documents, ["bank-statement"], "statementTo");
    const starts = daysOn(documents, ["bank-statement"], "statementFrom");
    const last =
      ends
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? "";
    const first = starts.map(({ day }) => day).sort()[0] ?? "";
    const notAfter = last === "" ? "" : addDays(last, OUR_NUMBERS.statementRecentDays);
    const base = {
      of: "filing" as const,
      notAfter,
      params: { months, from: first, to: last },
      documents: [...new Set([...starts, ...ends].map(({ document }) => document))],
    };
    if (first === "" || last === "") return { ...base, state: "unknown", severity: "warning" };
    if (addMonths(first, months) > addDays(last, 3)) return { ...base, state: "broken", severity: "warning" };
    if (filing === "") return { ...base, state: "unknown", severity: "warning", missing: ["case.filingDate"] };
    return filing > notAfter ? { ...base, state: "tight", severity: "warning" } : { ...base, state: "fine" };
  };
}

const CERTIFICATES = [
  "police-certificate",
  "medical-certificate",
  "income-proof",
  "bank-certificate",
  "address-proof",
] as const;

/** DT08: certificates last until entry, and are not older than our 90 days at filing. */
function certificates({ documents }: DateInput, { filing, entry }: PlannedDays): Judged {
  const ends = daysOn(documents, CERTIFICATES, "expiryDate");
  const issued = daysOn(documents, CERTIFICATES, "issueDate");
  const firstEnd = ends.reduce((first, { day }) => earlier(first, day), "");
  const oldest = issued.reduce((first, { day }) => earlier(first, day), "");
  const base = {
    of: "collecting" as const,
    notBefore: filing === "" ? "" : addDays(filing, -OUR_NUMBERS.collectWithinDays),
    notAfter: filing,
    params: { expires: firstEnd, oldest, days: OUR_NUMBERS.collectWithinDays },
    documents: [...new Set([...ends, ...issued].map(({ document }) => document))],
    severity: "warning" as const,
  };
  if (firstEnd !== "" && entry !== "" && firstEnd < entry) return { ...base, state: "broken" };
  if (oldest !== "" && base.notBefore !== "" && oldest < base.notBefore) return { ...base, state: "tight" };
  const missing = [...(filing === "" ? ["case.filingDate"] : []), ...(entry === "" ? ["case.plannedEntry"] : [])];
  if (missing.length > 0) return { ...base, state: "unknown", missing };
  return { ...base, state: base.documents.length === 0 ? "note" : "fine", severity: null };
}

function extension(lead: number): Rule {
  return ({ today }, { currentUntil }) => {
    if (currentUntil === "")
      return { state: "unknown", of: "extension", missing: ["ext.currentUntil"], severity: "blocker" };
    const start = addDays(currentUntil, -lead);
    const base = {
      of: "extension" as const,
      notAfter: currentUntil,
      reminders: [start],
      params: { until: currentUntil, start },
    };
    if (today > currentUntil) return { ...base, state: "broken", severity: "blocker" };
    return today > start ? { ...base, state: "tight", severity: "warning" } : { ...base, state: "fine" };
  };
}

function afterArrival(...days: readonly number[]): Rule {
  return (_input, { entry }) =>
    entry === ""
      ? { state: "unknown", of: "none", missing: ["case.plannedEntry"] }
      : { state: "note", of: "none", reminders: days.map((day) => addDays(entry, day)) };
}

const NOTE: Judged = { state: "note", of: "none" };

/** Rules of routes.md 8.1 by id; null for a route that the rule does not concern. */
const RULES: Readonly<Record<string, Rule>> = {
  DT01: (input, days) => (isRoute(input.route, "b11") ? passport(input, days) : null),
  DT02: (input, days) => (isRoute(input.route, "b1") ? passport(input, days) : null),
  DT03: (input, days) => (isRoute(input.route, "b2") ? passport(input, days) : null),
  DT04: ({ route, facts }) => {
    if (!isRoute(route, "b11", "b1", "b2")) return null;
    const pages = numberOf(facts, "applicant.blankVisaPages");
    if (pages === null)
      return { state: "unknown", of: "none", missing: ["applicant.blankVisaPages"], severity: "warning" };
    const state = pages === 0 ? "broken" : pages < 2 ? "tight" : "fine";
    const severity: Severity | null = pages === 0 ? "blocker" : pages < 2 ? "warning" : null;
    return { state, severity, of: "none", params: { pages } };
  },
  DT05: ({ route }, { entry, exit }) => {
    if (!isRoute(route, "b11")) return null;
    const most = OUR_NUMBERS.entryVisaDays;
    if (entry === "") return { state: "unknown", of: "stay", missing: ["case.plannedEntry"] };
    const last = addDays(entry, most - 1);
    const base = { of: "stay" as const, notBefore: entry, notAfter: last, params: { days: most } };
    if (exit === "") return { ...base, state: "unknown", missing: ["case.plannedExit"] };
    return exit > last ? { ...base, state: "tight", severity: "advice" } : { ...base, state: "fine" };
  },
  DT06: ({ route, documents }) => {
    if (!isRoute(route, "b11", "b1", "b2")) return null;
    const seen = documents.some(({ kind }) => kind === "visa");
    return { state: seen ? "note" : "unknown", of: "stay" };
  },
  DT07: ({ route, facts }, { currentUntil }) => {
    if (route.stay !== "extension" || currentUntil === "") return NOTE;
    const asked = dayOf(facts, "case.filingDate");
    const base = { of: "filing" as const, notAfter: currentUntil, params: { until: currentUntil } };
    return asked > currentUntil ? { ...base, state: "broken", severity: "blocker" } : { ...base, state: "fine" };
  },
  DT08: certificates,
  DT09: (input, days) => (isRoute(input.route, "b11") ? statements(3)(input, days) : null),
  DT10: (input, days) => (isRoute(input.route, "b1") ? statements(3)(input, days) : null),
  DT11: (input, days) => (isRoute(input.route, "b2") ? statements(1)(input, days) : null),
  DT12: (input, days) =>
    input.route.stay === "extension" && !isRoute(input.route, "ext-work-permit")
      ? extension(OUR_NUMBERS.extensionLeadDays)(input, days)
      : null,
  DT13: (input, days) =>
    isRoute(input.route, "ext-work-permit") ? extension(OUR_NUMBERS.extensionLeadDays)(input, days) : null,
  DT14: (input, days) => (isRoute(input.route, "b1") ? afterArrival(1, 3)(input, days) : null),
  DT15: (input, days) => (isRoute(input.route, "b11") ? afterArrival(1, 7, 30)(input, days) : null),
  DT16: ({ route, documents }) => {
    if (!isRoute(route, "b11", "b1", "b2")) return null;
    const booked = documents.filter(({ kind }) => kind === "ticket-itinerary");
    const invited = documents.some(({ kind }) => kind === "invitation");
    return booked.length > 0 && !invited
      ? { state: "tight", of: "none", severity: "advice", documents: booked.map(({ id }) => id) }
      : NOTE;
  },
  DT17: ({ route, facts }, { filing, entry }) => {
    if (route.stay === "extension") return null;
    if (entry === "") return { state: "unknown", of: "filing", missing: ["case.plannedEntry"], severity: "warning" };
    const lead = Math.max(OUR_NUMBERS.filingLeadDays, numberOf(facts, "mission.processingDays") ?? 0);
    const last = addDays(entry, -lead);
    const base = { of: "filing" as const, notAfter: last, params: { days: lead } };
    if (filing === "") return { ...base, state: "unknown", missing: ["case.filingDate"], severity: "warning" };
    if (filing > addDays(entry, -OUR_NUMBERS.weekOfTravelDays))
      return { ...base, state: "broken", severity: "warning" };
    return filing > last ? { ...base, state: "tight", severity: "warning" } : { ...base, state: "fine" };
  },
  DT18: ({ holidays }, { filing, entry }) => {
    if (holidays === undefined || holidays.length === 0) return { state: "unknown", of: "none", missing: ["holidays"] };
    const within = holidays.filter((day) => (filing === "" || day >= filing) && (entry === "" || day <= entry));
    return {
      state: within.length > 0 ? "tight" : "fine",
      of: "none",
      severity: within.length > 0 ? "advice" : null,
      params: { count: within.length },
    };
  },
  DT19: ({ route, facts }) => {
    if (!isRoute(route, "b11", "b1", "b2")) return null;
    const single = facts["case.entriesRequested"] === "single";
    return single && truthOf(facts, "case.reentryPlanned") === true
      ? { state: "broken", of: "stay", severity: "blocker" }
      : NOTE;
  },
  DT20: ({ documents }, { entry, exit }) => {
    const starts = daysOn(documents, ["insurance-policy"], "stayFrom");
    const ends = [
      ...daysOn(documents, ["insurance-policy"], "stayTo"),
      ...daysOn(documents, ["insurance-policy"], "expiryDate"),
    ];
    const from = starts.reduce((first, { day }) => earlier(first, day), "");
    const to =
      ends
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? "";
    if (!documents.some(({ kind }) => kind === "insurance-policy")) return NOTE;
    const base = {
      of: "stay" as const,
      notBefore: from,
      notAfter: to,
      params: { from, to },
      documents: ends.map(({ document }) => document),
    };
    if (to === "" || entry === "" || exit === "") return { ...base, state: "unknown", severity: "warning" };
    const covers = (from === "" || from <= entry) && to >= exit;
    return covers ? { ...base, state: "fine" } : { ...base, state: "broken", severity: "warning" };
  },
  DT21: (_input, { filing }) =>
    filing === ""
      ? { state: "unknown", of: "collecting", missing: ["case.filingDate"] }
      : {
          state: "note",
          of: "collecting",
          notBefore: addMonths(filing, -OUR_NUMBERS.photoMonths),
          notAfter: filing,
          params: { months: OUR_NUMBERS.photoMonths },
        },
  DT22: ({ route }) => (isRoute(route, "b11", "b1", "b2") ? NOTE : null),
  DT23: ({ route }) => (route.stay === "long" ? NOTE : null),
};

/** Every rule of dates that concerns the route, for this pack's days. Pure. */
export function dateWindows(input: DateInput): readonly DateWindow[] {
  const days = plannedDays(input);
  return input.catalogue.dateRules.flatMap(({ id, operationalised }): DateWindow[] => {
    const found = RULES[id]?.(input, days) ?? null;
    if (found === null) return [];
    return [
      {
        rule: id,
        of: "none",
        notBefore: "",
        notAfter: "",
        severity: null,
        reminders: [],
        missing: [],
        params: {},
        documents: [],
        operationalised,
        ...found,
      },
    ];
  });
}

/** The stay in days, first and last day counted; null where a day is unknown. */
export function stayDays({ entry, exit }: PlannedDays): number | null {
  return entry === "" || exit === "" ? null : daysBetween(entry, exit) + 1;
}
