import type { PlannedTimeline } from "#shared/plan/dates/planTimeline.ts";
import { formatDate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Mark, type Tone } from "../../ui/Mark.tsx";
import { SourceNote } from "../sources/SourceNote.tsx";
import { capital } from "./capital.ts";

const TONES: Readonly<Record<PlannedTimeline["steps"][number]["state"], Tone>> = {
  done: "good",
  now: "advice",
  late: "warning",
  ahead: "plain",
  undated: "plain",
};

/** One example of a guide, laid back from the planned entry: never a promise. */
export function TimelineCard({ timeline }: { readonly timeline: PlannedTimeline }) {
  const { t, rt, language } = useAppContext();
  const day = (iso: string) => formatDate(iso, language);
  return (
    <section className="list" aria-label={capital(rt(timeline.title))}>
      <header className="list-head">
        <h3>{capital(rt(timeline.title))}</h3>
        {timeline.lateDays > 0 && <Mark tone="warning">{t("prep.lateStart", { count: timeline.lateDays })}</Mark>}
      </header>
      {timeline.note !== null && <p className="soft">{capital(rt(timeline.note))}</p>}
      {timeline.steps.length > 0 && (
        <ol className="steps-list">
          {timeline.steps.map((step) => (
            <li key={`${step.from}/${step.name}`} className={`steps-${step.stage}`}>
              <span>{capital(rt(step.name))}</span>
              <span className="soft small">
                {step.from === ""
                  ? t("prep.undated")
                  : step.openEnd
                    ? t("prep.fromOn", { from: day(step.from) })
                    : `${day(step.from)} – ${day(step.to)}`}
              </span>
              {step.state !== "ahead" && step.state !== "undated" && (
                <Mark tone={TONES[step.state]}>{t(`prep.step.${step.state}`)}</Mark>
              )}
            </li>
          ))}
        </ol>
      )}
      <SourceNote sources={timeline.sources} />
    </section>
  );
}
