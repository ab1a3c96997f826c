import type { PackView } from "#shared/contract/packView.ts";
import type { PlannedDates } from "#shared/plan/preparation.ts";
import { formatDate, formatMonth, type Translate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { paperName } from "../check/paperNames.ts";
import { type ChartScale, chartScale } from "./chartScale.ts";

interface DateChartProps {
  readonly view: PackView;
  readonly dates: PlannedDates;
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly look: "filing" | "stay" | "paper" | "short";
  readonly says: string;
}

/** Today, the days to file in, the stay, and how long each paper holds, on one scale. */
export function DateChart({ view, dates }: DateChartProps) {
  const { t, language } = useAppContext();
  const scale = chartScale(dates);
  const rows = rowsOf(view, dates, t, (day) => formatDate(day, language));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="chart-title">
      <h2 id="chart-title">{t("prep.chart")}</h2>
      <div className="chart">
        <div className="chart-axis" aria-hidden="true">
          <span />
          <div className="chart-track">
            {scale.months.map((day) => (
              <span key={day} className="chart-month" style={{ left: percent(scale.at(day)) }}>
                {formatMonth(day, language)}
              </span>
            ))}
          </div>
        </div>
        <ul className="chart-rows">
          {rows.map((row) => (
            <li key={row.id} className="chart-row">
              <span className="chart-label" title={row.label}>
                {row.label}
              </span>
              <div className="chart-track">
                {scale.months.map((day) => (
                  <span key={day} className="chart-line" style={{ left: percent(scale.at(day)) }} />
                ))}
                <span className="chart-today" style={{ left: percent(scale.at(dates.today)) }} />
                {dates.planned.filing !== "" && (
                  <span className="chart-filing" style={{ left: percent(scale.at(dates.planned.filing)) }} />
                )}
                <span className={`chart-bar chart-${row.look}`} style={barOf(row, scale)} />
                <span className="visually-hidden">{row.says}</span>
                <span className="chart-says" aria-hidden="true" style={saysAt(row, scale)}>
                  {row.says}
                </span>
              </div>
            </li>
          ))}
        </ul>
        <p className="chart-key soft small">
          <span className="chart-key-today" /> {t("prep.today")}
          {dates.planned.filing !== "" && (
            <>
              <span className="chart-key-filing" /> {t("prep.plannedFiling")}
            </>
          )}
        </p>
      </div>
    </section>
  );
}

function rowsOf(
  view: PackView,
  { apply, planned, papers }: PlannedDates,
  t: Translate,
  say: (day: string) => string,
): readonly Row[] {
  const span = (from: string, to: string) =>
    from === "" ? t("prep.until", { to: say(to) }) : `${say(from)} – ${say(to)}`;
  const rows: Row[] = [];
  if (apply.latest !== "" && apply.earliest <= apply.latest) {
    const { earliest: from, latest: to } = apply;
    rows.push({ id: "filing", label: t("prep.fileWindow"), from, to, look: "filing", says: span(from, to) });
  }
  if (planned.entry !== "") {
    const to = planned.exit === "" ? planned.entry : planned.exit;
    rows.push({
      id: "stay",
      label: t("prep.stay"),
      from: planned.entry,
      to,
      look: "stay",
      says: span(planned.entry, to),
    });
  }
  for (const paper of papers) {
    const document = view.pack.documents.find(({ id }) => id === paper.documentId);
    if (document === undefined || view.pack.edits[document.pageIds[0] ?? ""]?.leftOut === true) continue;
    const isShort = planned.entry !== "" && !paper.isOurs && paper.to < planned.entry;
    rows.push({
      id: paper.documentId,
      label: paperName(document, t),
      from: paper.from,
      to: paper.to,
      look: isShort ? "short" : "paper",
      says: paper.isOurs ? t("prep.recentUntil", { to: say(paper.to) }) : span(paper.from, paper.to),
    });
  }
  return rows;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function barOf({ from, to }: Row, scale: ChartScale) {
  const left = from === "" ? 0 : scale.at(from);
  const right = scale.at(to);
  return { left: percent(left), width: `max(6px, ${percent(Math.max(0, right - left))})` };
}

/** The words stand inside the bar where it is long, else beside it on the side with more room. */
function saysAt({ from, to }: Row, scale: ChartScale) {
  const left = from === "" ? 0 : scale.at(from);
  const right = scale.at(to);
  if (right - left > 0.3) return { left: `calc(${percent(left)} + 0.5rem)` };
  return right < 0.6 ? { left: `calc(${percent(right)} + 0.5rem)` } : { right: `calc(${percent(1 - left)} + 0.5rem)` };
}
