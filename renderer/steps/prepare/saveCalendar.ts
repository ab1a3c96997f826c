import type { PackView } from "#shared/contract/packView.ts";
import { formatSentence } from "#shared/copy/formatSentence.ts";
import { dateWords } from "#shared/copy/letters/dateWords.ts";
import type { Language } from "#shared/copy/ui/words.ts";
import type { PlannedEvent } from "#shared/plan/dates/calendarEvents.ts";
import { toIcs } from "#shared/plan/dates/toIcs.ts";
import type { PlannedDates } from "#shared/plan/preparation.ts";
import { saveTextFile } from "../../state/saveTextFile.ts";
import type { Translate } from "../../state/translate.ts";
import { capital } from "./capital.ts";

interface CalendarWords {
  readonly language: Language;
  readonly t: Translate;
  readonly rt: (text: string) => string;
}

/** The pack's days as a calendar file in the reader's language. */
export function saveCalendar(view: PackView, dates: PlannedDates, words: CalendarWords): void {
  saveTextFile("qujat-dates.ics", "text/calendar", calendarText(view, dates, words));
}

export function calendarText({ pack }: PackView, { events, today }: PlannedDates, words: CalendarWords): string {
  const said = dateWords[words.language];
  const summaryOf = ({ words: key, params }: PlannedEvent): string =>
    key === "step"
      ? capital(words.rt(String(params.name ?? "")))
      : formatSentence(said[key] ?? key, {
          ...params,
          because: words.t(`prep.because.${params.because ?? "today"}`),
        });
  return toIcs(
    events.map((event) => ({
      id: event.id,
      from: event.from,
      to: event.to,
      summary: summaryOf(event),
      description: words.t("prep.calendarNote"),
    })),
    { packId: pack.id, name: pack.name || words.t("frame.unnamed"), today },
  );
}
