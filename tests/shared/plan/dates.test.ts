import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";
import type { DocumentKind, FieldName, PackDocument } from "#shared/domain/document.ts";
import { applyWindow } from "#shared/plan/dates/applyWindow.ts";
import { addMonths } from "#shared/plan/dates/calendarDays.ts";
import { calendarEvents } from "#shared/plan/dates/calendarEvents.ts";
import type { DateInput } from "#shared/plan/dates/dateInput.ts";
import { dateWindows } from "#shared/plan/dates/dateWindows.ts";
import { planTimelines } from "#shared/plan/dates/planTimeline.ts";
import { toIcs } from "#shared/plan/dates/toIcs.ts";

const { library } = await readRoutes();
const catalogue = library.dates;
if (catalogue === null) throw new Error("no dates");

function paper(
  kind: DocumentKind,
  fields: Partial<Record<FieldName, string>>,
  slot: string | null = null,
): PackDocument {
  return {
    id: `d-${kind}`,
    fileId: "f1",
    pageIds: ["f1.0"],
    kind,
    slot,
    person: "applicant",
    language: "",
    confidence: 1,
    fields: Object.entries(fields).map(([name, value]) => ({
      name: name as FieldName,
      value,
      raw: value,
      pageNumber: 1,
      box: null,
      confidence: 1,
      source: "user",
    })),
    translationOf: null,
    attachments: [],
    title: "",
    because: [],
  };
}

function inputFor(
  routeId: string,
  facts: Facts = {},
  documents: readonly PackDocument[] = [],
  more: Partial<DateInput> = {},
): DateInput {
  const route = library.routes.find(({ id }) => id === routeId);
  if (route === undefined || catalogue === null) throw new Error(`no route ${routeId}`);
  return { catalogue, route, facts, documents, today: "2026-04-10", ...more };
}

const TRIP: Facts = {
  "case.filingDate": "2026-05-01",
  "case.plannedEntry": "2026-06-05",
  "case.plannedExit": "2026-06-19",
};
const of = (input: DateInput, rule: string) => dateWindows(input).find((one) => one.rule === rule);

describe("the rules of dates", () => {
  it("are all worked out on some route", () => {
    const all = library.routes.flatMap((route) => dateWindows(inputFor(route.id)).map(({ rule }) => rule));
    expect([...new Set(all)].sort()).toEqual(catalogue.dateRules.map(({ id }) => id));
  });

  it("never fail for want of a date: they say which fact is missing", () => {
    const broken = library.routes.flatMap((route) =>
      dateWindows(inputFor(route.id)).filter(({ state }) => state === "broken"),
    );
    expect(broken).toEqual([]);
    expect(of(inputFor("b1"), "DT02")?.missing).toEqual(["applicant.passport.expires"]);
    expect(of(inputFor("b1"), "DT17")?.missing).toEqual(["case.plannedEntry"]);
  });

  it.each([
    ["2026-09-18", "broken", "blocker"],
    ["2026-09-19", "tight", "warning"],
    ["2026-12-18", "tight", "warning"],
    ["2026-12-19", "fine", null],
  ])("a passport that expires on %s is %s for a journey until 19 June", (expires, state, severity) => {
    for (const [route, rule] of [
      ["b11", "DT01"],
      ["b1", "DT02"],
      ["b2", "DT03"],
    ] as const) {
      const found = of(inputFor(route, TRIP, [paper("passport-copy", { expiryDate: expires })]), rule);
      expect(found).toMatchObject({ state, severity, of: "exit" });
    }
  });

  it("take the mission's months for the passport over ours", () => {
    const passport = paper("passport-copy", { expiryDate: "2026-12-18" });
    expect(of(inputFor("b1", { ...TRIP, "mission.passportMonths": 3 }, [passport]), "DT02")?.state).toBe("fine");
    expect(of(inputFor("b1", { ...TRIP, "mission.passportMonths": 6 }, [passport]), "DT02")?.state).toBe("broken");
  });

  it.each([
    ["2026-05-15", "fine"],
    ["2026-05-16", "tight"],
    ["2026-05-29", "tight"],
    ["2026-05-30", "broken"],
  ])("filing on %s for 5 June is %s", (filing, state) => {
    expect(of(inputFor("b2", { ...TRIP, "case.filingDate": filing }), "DT17")).toMatchObject({
      state,
      notAfter: "2026-05-15",
    });
  });

  it("hold certificates against filing and entry", () => {
    const police = (fields: Partial<Record<FieldName, string>>) =>
      of(inputFor("b11", TRIP, [paper("police-certificate", fields)]), "DT08");
    expect(police({ issueDate: "2026-03-01", expiryDate: "2026-06-04" })).toMatchObject({ state: "broken" });
    expect(police({ issueDate: "2026-01-30" })).toMatchObject({
      state: "tight",
      notBefore: "2026-01-31",
      notAfter: "2026-05-01",
    });
    expect(police({ issueDate: "2026-03-01" })).toMatchObject({ state: "fine" });
  });

  it("want three months of statements for b1 and one for b2, recent on filing", () => {
    const statement = (from: string, to: string) => [paper("bank-statement", { statementFrom: from, statementTo: to })];
    expect(of(inputFor("b1", TRIP, statement("2026-01-15", "2026-04-14")), "DT10")?.state).toBe("fine");
    expect(of(inputFor("b1", TRIP, statement("2026-03-15", "2026-04-14")), "DT10")?.state).toBe("broken");
    expect(of(inputFor("b2", TRIP, statement("2026-03-15", "2026-04-14")), "DT11")?.state).toBe("fine");
    expect(of(inputFor("b1", TRIP, statement("2025-12-15", "2026-03-14")), "DT10")).toMatchObject({
      state: "tight",
      notAfter: "2026-04-13",
    });
  });

  it("stop an extension at the present stay's end and start it a month before", () => {
    const until = (day: string) => inputFor("ext-b1", { "ext.currentUntil": day });
    expect(of(until("2026-06-01"), "DT12")).toMatchObject({
      state: "fine",
      notAfter: "2026-06-01",
      reminders: ["2026-05-02"],
    });
    expect(of(until("2026-04-20"), "DT12")).toMatchObject({ state: "tight" });
    expect(of(until("2026-04-09"), "DT12")).toMatchObject({ state: "broken", severity: "blocker" });
    expect(
      of(inputFor("ext-b1", { "ext.currentUntil": "2026-06-01", "case.filingDate": "2026-06-02" }), "DT07")?.state,
    ).toBe("broken");
    expect(of(inputFor("ext-work-permit", { "ext.currentUntil": "2026-04-09" }), "DT13")?.state).toBe("broken");
  });

  it("see pages, entries, insurance, holidays, bookings and long stays", () => {
    expect(of(inputFor("b1", { "applicant.blankVisaPages": 0 }), "DT04")).toMatchObject({
      state: "broken",
      severity: "blocker",
    });
    expect(of(inputFor("b1", { "applicant.blankVisaPages": 1 }), "DT04")).toMatchObject({ state: "tight" });
    expect(of(inputFor("b1", { "case.entriesRequested": "single", "case.reentryPlanned": true }), "DT19")?.state).toBe(
      "broken",
    );
    const policy = (to: string) =>
      of(inputFor("b1", TRIP, [paper("insurance-policy", { stayFrom: "2026-06-05", stayTo: to })]), "DT20");
    expect(policy("2026-06-18")?.state).toBe("broken");
    expect(policy("2026-06-19")?.state).toBe("fine");
    expect(of(inputFor("b1", TRIP, [], { holidays: ["2026-05-07", "2026-01-01"] }), "DT18")).toMatchObject({
      state: "tight",
      params: { count: 1 },
    });
    expect(of(inputFor("b1", TRIP, [paper("ticket-itinerary", {})]), "DT16")?.state).toBe("tight");
    expect(of(inputFor("b11", { ...TRIP, "case.plannedExit": "2026-09-03" }), "DT05")).toMatchObject({
      state: "tight",
      notAfter: "2026-09-02",
    });
  });

  it("remind after the arrival", () => {
    expect(of(inputFor("b1", TRIP), "DT14")?.reminders).toEqual(["2026-06-06", "2026-06-08"]);
    expect(of(inputFor("b11", TRIP), "DT15")?.reminders).toEqual(["2026-06-06", "2026-06-12", "2026-07-05"]);
  });

  it("count months to the last day of shorter ones", () => {
    expect(addMonths("2026-08-31", -6)).toBe("2026-02-28");
    expect(addMonths("2027-12-31", 2)).toBe("2028-02-29");
  });
});

describe("when to apply", () => {
  it("early enough for the journey, late enough for the invitation, before certificates grow old", () => {
    const documents = [
      paper("invitation", { issueDate: "2026-04-15" }),
      paper("police-certificate", { issueDate: "2026-02-10", expiryDate: "2026-08-10" }),
      paper("bank-statement", { statementFrom: "2026-01-05", statementTo: "2026-04-05" }),
    ];
    const found = applyWindow(inputFor("b11", TRIP, documents));
    expect(found).toMatchObject({ earliest: "2026-04-15", latest: "2026-05-05", state: "open", days: 20, renew: [] });
    expect(found.earliestBecause[0]).toMatchObject({ because: "invitation", documents: ["d-invitation"] });
    expect(found.latestBecause.map(({ because, day }) => [because, day])).toEqual([
      ["DT09", "2026-05-05"],
      ["DT08", "2026-05-11"],
      ["DT17", "2026-05-15"],
    ]);
    expect([found.collectFrom, found.collectUntil]).toEqual(["2026-04-10", "2026-05-01"]);
  });

  it("names papers that run out before the entry, and windows that are over or contradict each other", () => {
    const police = paper("police-certificate", { expiryDate: "2026-06-01" });
    expect(applyWindow(inputFor("b11", TRIP, [police])).renew).toMatchObject([
      { day: "2026-06-01", documents: ["d-police-certificate"] },
    ]);
    expect(applyWindow(inputFor("b11", TRIP, [], { today: "2026-05-20" })).state).toBe("past");
    expect(applyWindow(inputFor("b11", TRIP, [paper("invitation", { issueDate: "2026-05-18" })])).state).toBe("none");
    expect(applyWindow(inputFor("b11")).state).toBe("unknown");
  });

  it("takes the mission's own time where it is longer, and a month before the end for an extension", () => {
    expect(applyWindow(inputFor("b1", { ...TRIP, "mission.processingDays": 40 })).latest).toBe("2026-04-26");
    expect(applyWindow(inputFor("ext-b2", { "ext.currentUntil": "2026-06-19" })).latest).toBe("2026-05-20");
  });
});

describe("the timelines", () => {
  it("are all laid on the calendar, counted back from the entry", () => {
    const all = ["b11", "b1", "b2"].flatMap((id) => planTimelines(inputFor(id, TRIP)));
    expect(all.map(({ id }) => id)).toEqual(catalogue.timelines.map(({ id }) => id));
    for (const timeline of all) {
      const dated = timeline.steps.filter(({ from }) => from !== "");
      expect(timeline.note !== null || dated.length > 0).toBe(true);
      const travel = dated.find(({ name }) => /^(?:travel|arrival)/.test(name));
      if (travel !== undefined) expect(travel.from).toBe("2026-06-05");
      for (const { from, to } of dated) expect(from <= to).toBe(true);
    }
  });

  it("say how late one is, and in which stage", () => {
    const [visit] = planTimelines(inputFor("b2", TRIP));
    expect(visit).toMatchObject({ id: "TL-B2-1", start: "2026-04-27", lateDays: 0 });
    expect(visit?.steps.map(({ stage }) => stage)).toEqual([
      "invitation",
      "invitation",
      "consulate",
      "consulate",
      "consulate",
      "journey",
      "journey",
      "journey",
    ]);
    const [spouse] = planTimelines(inputFor("b11", TRIP, [], { today: "2026-04-17" }));
    expect(spouse).toMatchObject({ start: "2026-04-03", lateDays: 14 });
    expect(spouse?.steps[0]).toMatchObject({ from: "2026-04-03", to: "2026-04-23", state: "now" });
  });

  it("have no days without an entry", () => {
    const [visit] = planTimelines(inputFor("b1"));
    expect(visit).toMatchObject({ start: "", lateDays: 0 });
    expect(visit?.steps.every(({ from, state }) => from === "" && state === "undated")).toBe(true);
  });
});

describe("the calendar file", () => {
  const events = calendarEvents(inputFor("b1", TRIP), "TL-B1-1");

  it("holds filing, journey, reminders and the chosen template, in order", () => {
    expect(events.map(({ id, from }) => [from, id])).toEqual([
      ["2026-04-10", "collect"],
      ["2026-04-24", "TL-B1-1-1"],
      ["2026-05-01", "TL-B1-1-2"],
      ["2026-05-01", "filing"],
      ["2026-05-08", "TL-B1-1-3"],
      ["2026-05-15", "TL-B1-1-4"],
      ["2026-05-15", "TL-B1-1-5"],
      ["2026-05-15", "apply-latest"],
      ["2026-05-29", "TL-B1-1-6"],
      ["2026-06-05", "TL-B1-1-7"],
      ["2026-06-05", "entry"],
      ["2026-06-06", "DT14-1"],
      ["2026-06-08", "DT14-2"],
      ["2026-06-19", "exit"],
    ]);
  });

  it("is RFC 5545: CR LF, folded at 75 octets, escaped, the same each time", () => {
    const written = events.map(({ id, from, to }) => ({
      id,
      from,
      to,
      summary: `Қазақстанға сапар; құжаттар, мерзімдер — ${id} ${"ұзын ".repeat(12)}`,
      description: "one\ntwo",
    }));
    const head = { packId: "p 1", name: "Farrow, Eva", today: "2026-04-10" };
    const file = toIcs(written, head);
    expect(toIcs(written, head)).toBe(file);
    const lines = file.split("\r\n");
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    const unfolded = file.replaceAll("\r\n ", "");
    expect(unfolded).toContain("X-WR-CALNAME:Farrow\\, Eva");
    expect(unfolded).toContain("SUMMARY:Қазақстанға сапар\\; құжаттар\\, мерзімдер — entry");
    expect(unfolded).toContain("DESCRIPTION:one\\ntwo");
    expect(unfolded).toContain(
      "UID:p-1-entry@qujat.local\r\nDTSTAMP:20260410T000000Z\r\nDTSTART;VALUE=DATE:20260605\r\nDTEND;VALUE=DATE:20260606",
    );
    expect(new Set(unfolded.match(/^UID:.*$/gm)).size).toBe(events.length);
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(events.length);
  });
});
