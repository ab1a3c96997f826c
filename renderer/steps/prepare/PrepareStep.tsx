import type { PackView } from "#shared/contract/packView.ts";
import { hashOf } from "../../state/place.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { isText, useKept } from "../../state/useKept.ts";
import { Empty, StepPage } from "../../ui/StepPage.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { AskPanel } from "./AskPanel.tsx";
import { ChecklistPanel } from "./ChecklistPanel.tsx";
import { DatesPanel } from "./DatesPanel.tsx";
import { JourneyPanel } from "./JourneyPanel.tsx";
import { usePreparation } from "./usePreparation.ts";
import "./prepare.css";

/** Stages that come after filing: they do not count as open now. */
const LATER: ReadonlySet<string> = new Set(["arrival", "extension", "refusal recovery", "decision", "renewal"]);

/** What is to be done beside the papers: lists to tick, days to keep, questions to practise and to ask. */
export function PrepareStep({ view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  const route = useApp((state) => state.route);
  const preparation = usePreparation(view);
  const [part, setPart] = useKept("prepare.part", "lists", isText);
  if (view.routeKey === "") {
    return (
      <StepPage title={t("step.prepare")} width="wide">
        <Empty
          icon="question"
          title={t("prep.noRoute")}
          acts={
            <a
              className="button button-primary button-normal"
              href={hashOf({ kind: "pack", packId: view.pack.id, step: "route" })}
            >
              {t("prep.toRoute")}
            </a>
          }
        >
          <p className="soft">{t("prep.noRouteText")}</p>
        </Empty>
      </StepPage>
    );
  }
  if (preparation === null || route === null) return <p className="frame-waiting soft">{t("prep.loading")}</p>;
  const now = preparation.checklists.filter(({ stage }) => !LATER.has(stage)).flatMap(({ items }) => items);
  const open = now.filter(({ state }) => state !== "ticked").length;
  return (
    <StepPage title={t("step.prepare")} lead={t("prep.lead")} width="wide">
      <Tabs
        label={t("prep.parts")}
        shown={part}
        onShow={setPart}
        parts={[
          {
            id: "lists",
            label: t("prep.lists"),
            note: open === 0 ? "" : String(open),
            content: <ChecklistPanel view={view} route={route} checklists={preparation.checklists} />,
          },
          { id: "dates", label: t("prep.dates"), content: <DatesPanel view={view} dates={preparation.dates} /> },
          {
            id: "journey",
            label: t("prep.journey"),
            content: <JourneyPanel view={view} route={route} preparation={preparation} />,
          },
          {
            id: "ask",
            label: t("prep.ask"),
            content: <AskPanel view={view} route={route} preparation={preparation} />,
          },
        ]}
      />
    </StepPage>
  );
}
