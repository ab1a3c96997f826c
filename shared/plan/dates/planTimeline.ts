import type { Timeline } from "#shared/routes/dateRule.ts";
import { addDays, daysBetween } from "./calendarDays.ts";
import type { DateInput } from "./dateInput.ts";
import { plannedDays } from "./dateWindows.ts";

/** Two stages before the journey (routes.md DT22), and what follows it. */
export type TimelineStage = "invitation" | "consulate" | "journey";

/** One step of a template, laid on the calendar. */
export interface PlannedStep {
  readonly name: string;
  readonly stage: TimelineStage;
  readonly owner: string | null;
  /** ISO 8601, the last day included; "" for a step that the guide gives no number. */
  readonly from: string;
  readonly to: string;
  readonly openEnd: boolean;
  /** Slots of the step, and those of them that the pack has filled. */
  readonly slots: readonly string[];
  readonly filled: readonly string[];
  readonly state: "done" | "now" | "late" | "ahead" | "undated";
}

/** A template of routes.md 8.2 laid on this case. Illustrative: never a promise. */
export interface PlannedTimeline {
  readonly id: string;
  readonly title: string;
  /** What a template without steps says. */
  readonly note: string | null;
  readonly sources: readonly string[];
  /** First day of the template; "" without a planned entry. */
  readonly start: string;
  /** Days by which the template would have had to begin before today; 0 for none. */
  readonly lateDays: number;
  readonly steps: readonly PlannedStep[];
}

const TRAVEL = /^(?:travel|arrival)/i;
const CONSULATE = /submission|embassy|lodged|filed|filing|apply|application|processing|decision|issued?\b|follow-up/i;
const INVITATION = /invitation|host prepares|incorporation partner/i;
const JOURNEY = /travel|arrival|notification|exit|following months|registration/i;

/** The templates of the route, each counted back from the planned entry. */
export function planTimelines(input: DateInput): readonly PlannedTimeline[] {
  const route = input.route.id.replace(/^ext-/, "");
  return input.catalogue.timelines
    .filter((timeline) => timeline.route === route)
    .map((timeline) => planTimeline(timeline, input));
}

/** One template, laid so that its journey begins on the day of entry. */
export function planTimeline(timeline: Timeline, input: DateInput): PlannedTimeline {
  const { entry } = plannedDays(input);
  const length = timeline.unit === "week" ? 7 : 1;
  const travel = timeline.steps.find(({ name, start }) => TRAVEL.test(name) && start !== null);
  const lastUnit = Math.max(0, ...timeline.steps.map(({ start, end }) => end ?? start ?? 0));
  const before = (travel?.start ?? lastUnit + 1) - 1;
  const start = entry === "" || timeline.unit === null ? "" : addDays(entry, -before * length);
  const dayAt = (unit: number, isEnd: boolean): string =>
    addDays(start, (isEnd ? unit : unit - 1) * length - (isEnd ? 1 : 0));
  return {
    id: timeline.id,
    title: timeline.title,
    note: timeline.note,
    sources: timeline.sources,
    start,
    lateDays: start !== "" && start < input.today ? daysBetween(start, input.today) : 0,
    steps: timeline.steps.map((step): PlannedStep => {
      const from = start === "" || step.start === null ? "" : dayAt(step.start, false);
      const to = start === "" || step.start === null ? "" : dayAt(step.end ?? step.start, true);
      const filled = step.slots.filter((slot) => input.documents.some((document) => document.slot === slot));
      return {
        name: step.name,
        stage: stageOf(step.name),
        owner: step.owner,
        from,
        to,
        openEnd: step.openEnd,
        slots: step.slots,
        filled,
        state: stateOf(from, to, step.slots.length > 0 && filled.length === step.slots.length, input.today),
      };
    }),
  };
}

function stageOf(name: string): TimelineStage {
  if (CONSULATE.test(name) && !INVITATION.test(name)) return "consulate";
  return JOURNEY.test(name) && !INVITATION.test(name) ? "journey" : "invitation";
}

function stateOf(from: string, to: string, isDone: boolean, today: string): PlannedStep["state"] {
  if (isDone) return "done";
  if (from === "") return "undated";
  if (to < today) return "late";
  return from <= today ? "now" : "ahead";
}
