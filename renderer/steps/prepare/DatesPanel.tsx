import type { PackView } from "#shared/contract/packView.ts";
import { formatSentence } from "#shared/copy/formatSentence.ts";
import { dateWords } from "#shared/copy/letters/dateWords.ts";
import type { DateLimit } from "#shared/plan/dates/applyWindow.ts";
import type { DateWindow } from "#shared/plan/dates/dateInput.ts";
import type { PlannedDates } from "#shared/plan/preparation.ts";
import { formatDate, type Translate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { TextBox } from "../../ui/Field.tsx";
import { Mark, Notice, type Tone, ToneIcon } from "../../ui/Mark.tsx";
import { paperName } from "../check/paperNames.ts";
import { SourceNote } from "../sources/SourceNote.tsx";
import { capital } from "./capital.ts";
import { DateChart } from "./DateChart.tsx";
import { saveCalendar } from "./saveCalendar.ts";
import { TimelineCard } from "./TimelineCard.tsx";

interface DatesPanelProps {
  readonly view: PackView;
  readonly dates: PlannedDates;
}

/** When to file, drawn; then each rule of dates, the guides' examples, holidays and what may delay it. */
export function DatesPanel({ view, dates }: DatesPanelProps) {
  const { t, rt, language } = useAppContext();
  return (
    <div className="dates">
      <PlannedDaysFields view={view} />
      <FilingWindow view={view} dates={dates} />
      <DateChart view={view} dates={dates} />
      <section aria-labelledby="date-rules">
        <div className="part-head">
          <h2 id="date-rules">{t("prep.dateRules")}</h2>
          <Button icon="clock" onPress={() => saveCalendar(view, dates, { language, t, rt })}>
            {t("prep.calendar")}
          </Button>
        </div>
        <ul className="rows">
          {dates.windows.map((window) => (
            <DateRule key={window.rule} window={window} />
          ))}
        </ul>
      </section>
      {dates.timelines.length > 0 && (
        <section aria-labelledby="timelines">
          <h2 id="timelines">{t("prep.timelines")}</h2>
          <p className="soft">{t("prep.timelinesLead")}</p>
          <div className="lists-grid">
            {dates.timelines.map((timeline) => (
              <TimelineCard key={timeline.id} timeline={timeline} />
            ))}
          </div>
        </section>
      )}
      <section className="dates-last" aria-labelledby="delays">
        <div>
          <h2 id="delays">{t("prep.delays")}</h2>
          <ul className="plain-list">
            {dates.delays.factors.map((factor) => (
              <li key={factor}>{capital(rt(factor))}</li>
            ))}
          </ul>
          <p className="soft small">{dates.delays.remarks.map(rt).join(" ")}</p>
          <SourceNote sources={dates.delays.sources} />
        </div>
        <div>
          <Holidays view={view} />
          {dates.followUps.length > 0 && (
            <>
              <h2>{t("prep.followUps")}</h2>
              <ul className="plain-list">
                {dates.followUps.map((request) => (
                  <li key={request}>{capital(rt(request))}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </section>
    </div>
  );
}

const DAYS = ["case.filingDate", "case.plannedEntry", "case.plannedExit"] as const;

function PlannedDaysFields({ view }: { readonly view: PackView }) {
  const { store, t } = useAppContext();
  const asked = [...DAYS, ...(view.routeKey.startsWith("ext-") ? ["ext.currentUntil"] : [])];
  return (
    <div className="planned">
      {asked.map((fact) => {
        const value = view.pack.facts[fact];
        return (
          <TextBox
            key={fact}
            label={t(`prep.${fact}`)}
            type="date"
            value={typeof value === "string" && value !== "open" ? value : ""}
            onCommit={(day, burst) =>
              void store.command({ kind: "setFact", fact, value: day === "" ? null : day }, burst)
            }
          />
        );
      })}
    </div>
  );
}

const WINDOW_TONES: Readonly<Record<string, Tone>> = {
  open: "good",
  none: "blocker",
  past: "blocker",
  unknown: "advice",
};

/** The one sentence that matters: from when until when to file, and what decides it. */
function FilingWindow({ view, dates }: DatesPanelProps) {
  const { t, language } = useAppContext();
  const { apply } = dates;
  const words = dateWords[language];
  const day = (iso: string) => (iso === "" ? "…" : formatDate(iso, language));
  const because = (limits: readonly DateLimit[], decisive: string) =>
    [...new Set(limits.filter((limit) => limit.day === decisive).map((limit) => limitText(limit, view, t)))].join("; ");
  // A Russian day ends in "г.", which ends the sentence, too.
  const sentence = formatSentence(words[`window.${apply.state}`] ?? "", {
    earliest: day(apply.earliest),
    latest: day(apply.latest),
  }).replace(/\.{2,}$/, ".");
  return (
    <Notice tone={WINDOW_TONES[apply.state] ?? "advice"} title={sentence}>
      {apply.state !== "unknown" && (
        <p>
          {t("prep.notBefore", { because: because(apply.earliestBecause, apply.earliest) })}{" "}
          {t("prep.notAfter", { because: because(apply.latestBecause, apply.latest) })}
        </p>
      )}
      {apply.renew.map((limit) => (
        <p key={`${limit.day}/${limit.documents.join()}`}>
          {t("prep.renew", { paper: papersText(limit, view, t), day: day(limit.day) })}
        </p>
      ))}
      {apply.collectFrom !== "" && apply.collectFrom <= apply.collectUntil && (
        <p className="small">{t("prep.collect", { from: day(apply.collectFrom), until: day(apply.collectUntil) })}</p>
      )}
    </Notice>
  );
}

function papersText({ documents }: DateLimit, view: PackView, t: Translate): string {
  const papers = view.pack.documents.filter(({ id }) => documents.includes(id));
  return [...new Set(papers.map((paper) => paperName(paper, t)))].join(", ");
}

function limitText(limit: DateLimit, view: PackView, t: Translate): string {
  const papers = papersText(limit, view, t);
  const reason = t(`prep.because.${limit.because}`);
  return papers === "" ? reason : `${reason} (${papers})`;
}

const STATE_TONES: Readonly<Record<DateWindow["state"], Tone>> = {
  fine: "good",
  tight: "warning",
  broken: "blocker",
  unknown: "plain",
  note: "advice",
};

function DateRule({ window }: { readonly window: PlannedDates["windows"][number] }) {
  const { t, language } = useAppContext();
  const params = Object.fromEntries(
    Object.entries(window.params).map(([name, value]) => {
      const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
      return [name, isDay ? formatDate(value, language) : value === "" ? "…" : value];
    }),
  );
  const state = window.state === "unknown" && window.missing.length === 0 ? "open" : window.state;
  const isKept = window.state === "broken" && window.severity !== "blocker" ? "warning" : STATE_TONES[window.state];
  return (
    <li className="row date-rule">
      <ToneIcon tone={isKept} label={t(`prep.state.${state}`)} />
      <div className="row-words">
        <p>{formatSentence(dateWords[language][window.rule] ?? window.rule, withGaps(window, params))}</p>
        <SourceNote sources={window.sources} {...(window.operationalised ? { basis: "D" as const } : {})} />
      </div>
      <Mark tone={isKept}>{t(`prep.state.${state}`)}</Mark>
    </li>
  );
}

/** A sentence whose day is not known yet says "…" instead of nothing. */
function withGaps({ rule, state }: DateWindow, params: Readonly<Record<string, string | number>>) {
  if (state !== "unknown") return params;
  const gaps = { expires: "…", until: "…", start: "…", months: GUESSED_MONTHS[rule] ?? "…", days: "…" };
  return { ...gaps, ...params };
}

const GUESSED_MONTHS: Readonly<Record<string, number>> = {
  DT01: 6,
  DT02: 6,
  DT03: 6,
  DT09: 3,
  DT10: 3,
  DT11: 1,
  DT21: 6,
};

function Holidays({ view }: { readonly view: PackView }) {
  const { store, t, language } = useAppContext();
  const { holidays } = view.pack;
  return (
    <div className="holidays">
      <h2>{t("prep.holidays")}</h2>
      <p className="soft small">{t("prep.holidaysLead")}</p>
      <ul className="holiday-list">
        {holidays.map((day) => (
          <li key={day}>
            <Mark tone="plain">{formatDate(day, language)}</Mark>
            <Button
              size="small"
              look="plain"
              icon="remove"
              aria-label={t("prep.removeHoliday", { day: formatDate(day, language) })}
              onPress={() => void store.command({ kind: "setHolidays", days: holidays.filter((one) => one !== day) })}
            />
          </li>
        ))}
      </ul>
      <TextBox
        label={t("prep.addHoliday")}
        type="date"
        value=""
        onCommit={(day) => {
          if (day !== "") void store.command({ kind: "setHolidays", days: [...holidays, day] });
        }}
      />
    </div>
  );
}
