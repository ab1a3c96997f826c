import type { ChecklistCatalogue } from "#shared/routes/checklist.ts";
import type { DateCatalogue } from "#shared/routes/dateRule.ts";
import { concernsRoute } from "#shared/routes/route.ts";
import type { ChecklistInput, ChecklistView } from "./checklists/checklistInput.ts";
import { evaluateChecklist } from "./checklists/evaluateChecklist.ts";
import { factsFromPapers } from "./checklists/factsFromPapers.ts";
import { type CarryItem, carrySheet, type PracticeQuestion, practiceQuestions } from "./checklists/practiceCards.ts";
import { type ApplyWindow, applyWindow } from "./dates/applyWindow.ts";
import { calendarEvents, type PlannedEvent } from "./dates/calendarEvents.ts";
import type { DateInput, DateWindow } from "./dates/dateInput.ts";
import { dateWindows, type PlannedDays, plannedDays } from "./dates/dateWindows.ts";
import { type PaperSpan, paperSpans } from "./dates/paperSpans.ts";
import { type PlannedTimeline, planTimelines } from "./dates/planTimeline.ts";

/** Everything that is done beside the papers: what to tick, when, what will be asked, what to carry. */
export interface Preparation {
  readonly checklists: readonly ChecklistView[];
  readonly practice: readonly PracticeQuestion[];
  readonly carry: readonly CarryItem[];
  /** What to look at on the issued visa, and what to do when it is wrong. */
  readonly issuedVisa: ChecklistCatalogue["issuedVisaCheck"];
  readonly contactMission: ChecklistCatalogue["contactMission"];
  readonly dates: PlannedDates;
  /** Sources of the practice cards and of the carry sheet. */
  readonly sources: { readonly practice: readonly string[]; readonly carry: readonly string[] };
}

/** The days of this pack: when to file, what runs out when, what may delay it. */
export interface PlannedDates {
  /** ISO 8601. */
  readonly today: string;
  readonly planned: PlannedDays;
  readonly apply: ApplyWindow;
  readonly windows: readonly (DateWindow & { readonly sources: readonly string[] })[];
  readonly papers: readonly PaperSpan[];
  readonly timelines: readonly PlannedTimeline[];
  /** What is worth a place in the user's calendar. */
  readonly events: readonly PlannedEvent[];
  readonly holidays: readonly string[];
  readonly delays: DateCatalogue["delays"];
  /** What the mission often asks for afterwards. */
  readonly followUps: readonly string[];
}

/** Works out what this pack's applicant still has to do. Pure. */
export function prepare(input: ChecklistInput, dates: DateInput): Preparation {
  const { catalogue, route, pack, findings, plan } = input;
  const known = factsFromPapers(pack);
  const baseId = route.id.replace(/^ext-/, "");
  const ruleSources = new Map(dates.catalogue.dateRules.map(({ id, sources }) => [id, sources]));
  return {
    checklists: evaluateChecklist(input),
    practice: practiceQuestions(catalogue, route, known, findings),
    carry: carrySheet(catalogue, route, known, plan),
    issuedVisa: catalogue.issuedVisaCheck,
    contactMission: catalogue.contactMission,
    dates: {
      today: dates.today,
      planned: plannedDays(dates),
      apply: applyWindow(dates),
      windows: dateWindows(dates).map((window) => ({ ...window, sources: ruleSources.get(window.rule) ?? [] })),
      papers: paperSpans(dates.documents),
      timelines: planTimelines(dates),
      events: calendarEvents(dates),
      holidays: dates.holidays ?? [],
      delays: { ...dates.catalogue.delays, factors: delaysOf(dates.catalogue.delays.factors, baseId) },
      followUps: dates.catalogue.followUps
        .filter((one) => concernsRoute([one.route], route))
        .flatMap(({ requests }) => requests),
    },
    sources: {
      practice: catalogue.practiceCards.find((card) => card.route === baseId)?.sources ?? [],
      carry: catalogue.carrySheets.find((sheet) => sheet.route === route.id)?.sources ?? [],
    },
  };
}

/** Factors that concern the route; the guides mark some as of one route only, "(b11)". */
function delaysOf(factors: readonly string[], routeId: string): readonly string[] {
  return factors.flatMap((factor) => {
    const [, text = factor, only] = /^(.*?) \((b\d+)\)$/.exec(factor) ?? [];
    return only === undefined || only === routeId ? [text] : [];
  });
}
