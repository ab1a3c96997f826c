import { useMemo } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { hashOf } from "../../state/place.ts";
import { useAppContext } from "../../state/useApp.ts";
import { isNumber, useKept } from "../../state/useKept.ts";
import { Empty, StepPage } from "../../ui/StepPage.tsx";
import { MakePanel } from "./MakePanel.tsx";
import { PageList } from "./PageList.tsx";
import { PageView } from "./PageView.tsx";
import { pagePlaces } from "./plannedPages.ts";
import { usePlan } from "./usePlan.ts";
import "./pack.css";

/** The pack as the officer will leaf through it, and the button that makes it. */
export function PackStep({ view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  const known = usePlan(view);
  const [number, setNumber] = useKept("pack.page", 1, isNumber);
  const places = useMemo(() => (known === null ? [] : pagePlaces(known.plan)), [known]);
  if (view.pack.pages.length === 0) {
    return (
      <StepPage title={t("pack.title")} width="wide">
        <Empty
          icon="stack"
          title={t("pack.emptyTitle")}
          acts={
            <a
              className="button button-primary button-normal"
              href={hashOf({ kind: "pack", packId: view.pack.id, step: "documents" })}
            >
              {t("pack.toDocuments")}
            </a>
          }
        >
          <p className="soft">{t("pack.emptyText")}</p>
        </Empty>
      </StepPage>
    );
  }
  if (known === null) return <p className="frame-waiting soft">{t("pack.loading")}</p>;
  const place = places[number - 1] ?? places[0];
  return (
    <StepPage title={t("pack.title")} lead={t("pack.lead", { count: known.plan.pageCount })} width="wide">
      <div className="pack">
        <PageList
          packId={view.pack.id}
          known={known}
          places={places}
          number={place?.pageNumber ?? 1}
          onChoose={setNumber}
        />
        {place !== undefined && <PageView packId={view.pack.id} known={known} place={place} onChoose={setNumber} />}
        <MakePanel view={view} known={known} />
      </div>
    </StepPage>
  );
}
