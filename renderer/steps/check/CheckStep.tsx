import { useEffect, useMemo, useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { hashOf } from "../../state/place.ts";
import { useAppContext, useAt } from "../../state/useApp.ts";
import { isYesNo, useKept } from "../../state/useKept.ts";
import { Tick } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { showItem } from "../../ui/pointAt.ts";
import { Empty, StepPage } from "../../ui/StepPage.tsx";
import { Comparison } from "./Comparison.tsx";
import type { Target } from "./comparisonOf.ts";
import { DecidedList } from "./DecidedList.tsx";
import { LookList } from "./LookList.tsx";
import { Matrix } from "./Matrix.tsx";
import { MendList } from "./MendList.tsx";
import { buildMatrix } from "./matrixModel.ts";
import { mendGroups } from "./mendGroups.ts";
import { Part } from "./Part.tsx";
import { QuestionList } from "./Questions.tsx";
import { Summary } from "./Summary.tsx";
import { atOfTarget, targetAt } from "./targetAt.ts";
import { ZoneList } from "./ZoneList.tsx";
import "./check.css";

/** The papers held against each other: what agrees, what does not, and what to do about it. */
export function CheckStep({ view }: { readonly view: PackView }) {
  const { store, t } = useAppContext();
  const at = useAt();
  const [withAll, setWithAll] = useKept("check.all", false, isYesNo);
  const [target, setTarget] = useState<Target | null>(() => targetAt(at, view));
  const look = (next: Target | null) => {
    setTarget(next);
    store.pointAt(next === null ? "" : atOfTarget(next));
  };
  useEffect(() => showItem(at), [at]);
  const full = useMemo(() => buildMatrix(view, true), [view]);
  const matrix = useMemo(() => (withAll ? full : buildMatrix(view, false)), [view, full, withAll]);
  const groups = useMemo(() => mendGroups(view), [view]);
  const place = (step: "documents" | "route") => hashOf({ kind: "pack", packId: view.pack.id, step });
  const isReading = view.jobs.some((job) => job.kind === "add-files");
  if (view.pack.documents.length === 0) {
    return (
      <StepPage title={t("check.title")} width="wide">
        <Empty
          icon="search"
          title={t("check.emptyTitle")}
          acts={
            <a className="button button-primary button-normal" href={place("documents")}>
              {t("check.toDocuments")}
            </a>
          }
        >
          <p className="soft">{t("check.emptyText")}</p>
        </Empty>
      </StepPage>
    );
  }
  return (
    <StepPage title={t("check.title")} lead={t("check.lead")} width="wide">
      {isReading && <Notice tone="advice">{t("check.stillReading")}</Notice>}
      {view.pack.route === null ? (
        <Notice tone="advice" title={t("check.noRouteTitle")} acts={<a href={place("route")}>{t("check.toRoute")}</a>}>
          {t("check.noRouteText")}
        </Notice>
      ) : (
        !isReading && <Summary view={view} matrix={full} groups={groups} />
      )}
      {matrix.columns.length > 0 && (
        <Part id="check-matrix" title={t("check.matrix")} lead={t("check.matrixLead")}>
          <Matrix
            view={view}
            matrix={matrix}
            onChoose={(row, cell) => look({ kind: "cell", rowKey: row.key, documentId: cell.documentId })}
          />
          {full.loneRows > 0 && (
            <Tick isSelected={withAll} onChange={setWithAll}>
              {t("check.loneRows", { count: full.loneRows })}
            </Tick>
          )}
        </Part>
      )}
      <MendList view={view} groups={groups} onOpen={(finding) => look({ kind: "finding", finding })} />
      <LookList view={view} />
      <QuestionList view={view} />
      <ZoneList view={view} />
      <DecidedList view={view} />
      <Comparison view={view} matrix={full} target={target} onTarget={look} onClose={() => look(null)} />
      <Counter view={view} />
    </StepPage>
  );
}

/** Says how many findings are left, when that changes. */
function Counter({ view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  return (
    <p role="status" className="visually-hidden">
      {t("check.left", { count: view.findings.length })}
    </p>
  );
}
