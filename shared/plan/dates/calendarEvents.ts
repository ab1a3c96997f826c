import { applyWindow } from "./applyWindow.ts";
import type { DateInput } from "./dateInput.ts";
import { dateWindows, plannedDays } from "./dateWindows.ts";
import { planTimeline } from "./planTimeline.ts";

/** One entry of the calendar, in codes: shared/copy/letters/dates.ts has its words. */
export interface PlannedEvent {
  /** Stable within a pack: "apply-latest", "DT14-1", "TL-B1-1-3". */
  readonly id: string;
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Key of the words: "event.entry", or "step" for a step of a template. */
  readonly words: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Everything worth a place in the user's calendar; `timelineId` chooses a template, "" for none. */
export function calendarEvents(input: DateInput, timelineId = ""): readonly PlannedEvent[] {
  const days = plannedDays(input);
  const apply = applyWindow(input);
  const windows = dateWindows(input);
  const on = (id: string, day: string, words: string, params: PlannedEvent["params"] = {}): readonly PlannedEvent[] =>
    day === "" ? [] : [{ id, from: day, to: day, words, params }];
  const timeline = input.catalogue.timelines.find(({ id, unit }) => id === timelineId && unit !== null);
  const steps = timeline === undefined ? [] : planTimeline(timeline, input).steps;
  return [
    ...(apply.collectFrom !== "" && apply.collectFrom <= apply.collectUntil
      ? [{ id: "collect", from: apply.collectFrom, to: apply.collectUntil, words: "event.collect", params: {} }]
      : []),
    ...on("apply-latest", apply.latest, "event.apply-latest", { because: apply.latestBecause[0]?.because ?? "" }),
    ...on("filing", days.filing, "event.filing"),
    ...on("entry", days.entry, "event.entry"),
    ...on("exit", days.exit, "event.exit"),
    ...on("current-until", days.currentUntil, "event.current-until"),
    ...windows.flatMap(({ rule, reminders }) =>
      reminders.flatMap((day, index) => on(`${rule}-${index + 1}`, day, `event.${rule}`, { number: index + 1 })),
    ),
    ...steps.flatMap((step, index): readonly PlannedEvent[] =>
      step.from === ""
        ? []
        : [
            {
              id: `${timelineId}-${index + 1}`,
              from: step.from,
              to: step.to,
              words: "step",
              params: { name: step.name },
            },
          ],
    ),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));
}
