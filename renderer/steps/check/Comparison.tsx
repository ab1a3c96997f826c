import { useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { SelectBox } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { documentName } from "../documents/documentFacts.ts";
import { ComparePane } from "./ComparePane.tsx";
import { comparisonOf, type Pane, type Target } from "./comparisonOf.ts";
import { FindingCard } from "./FindingCard.tsx";
import type { Matrix } from "./matrixModel.ts";
import { paperName, whoseName } from "./paperNames.ts";
import "./comparison.css";

interface ComparisonProps {
  readonly view: PackView;
  readonly matrix: Matrix;
  /** null while it is closed. */
  readonly target: Target | null;
  readonly onTarget: (target: Target) => void;
  readonly onClose: () => void;
}

/** Two papers side by side: the crops, the pages, what is said of them, and what can be done. */
export function Comparison({ view, matrix, target, onTarget, onClose }: ComparisonProps) {
  const { t } = useAppContext();
  // While it closes the last comparison stays on the sheet.
  const [last, setLast] = useState(target);
  if (target !== null && target !== last) setLast(target);
  const shown = target ?? last;
  if (shown === null) return null;
  const { field, whose } = comparisonOf(shown, view, matrix);
  const key = shown.kind === "finding" ? shown.finding.id : `${shown.rowKey}/${shown.documentId}`;
  return (
    <Dialog
      title={field === null ? t("compare.title") : t(`field.${field}`)}
      note={[whose === null ? "" : whoseName(whose, view, t), t("compare.hint")]
        .filter((part) => part !== "")
        .join(" · ")}
      size="large"
      closeLabel={t("frame.close")}
      isOpen={target !== null}
      onClose={onClose}
      tools={shown.kind === "finding" ? <Steps view={view} target={shown} onTarget={onTarget} /> : undefined}
    >
      <Body key={key} view={view} matrix={matrix} target={shown} onClose={onClose} />
    </Dialog>
  );
}

interface StepsProps {
  readonly view: PackView;
  readonly target: Target & { readonly kind: "finding" };
  readonly onTarget: (target: Target) => void;
}

/** From one finding to the next; where this one is settled the next takes its number. */
function Steps({ view, target, onTarget }: StepsProps) {
  const { t } = useAppContext();
  const { findings } = view;
  const at = findings.findIndex((finding) => finding.id === target.finding.id);
  const [before, setBefore] = useState(at);
  if (at !== -1 && at !== before) setBefore(at);
  const previous = findings[(at === -1 ? before : at) - 1];
  const next = findings[at === -1 ? before : at + 1];
  const show = (finding: (typeof findings)[number] | undefined) => {
    if (finding !== undefined) onTarget({ kind: "finding", finding });
  };
  return (
    <div className="compare-steps">
      {at !== -1 && <span className="soft small">{t("compare.of", { number: at + 1, total: findings.length })}</span>}
      <Button size="small" icon="back" isDisabled={previous === undefined} onPress={() => show(previous)}>
        {t("compare.previous")}
      </Button>
      <Button size="small" icon="forward" isDisabled={next === undefined} onPress={() => show(next)}>
        {t("compare.next")}
      </Button>
    </div>
  );
}

interface BodyProps {
  readonly view: PackView;
  readonly matrix: Matrix;
  readonly target: Target;
  readonly onClose: () => void;
}

function Body({ view, matrix, target, onClose }: BodyProps) {
  const { t } = useAppContext();
  const { findings, left, right } = comparisonOf(target, view, matrix);
  const [leftAt, setLeftAt] = useState(0);
  const [rightAt, setRightAt] = useState(0);
  const panes = [
    { side: "left", list: left, at: leftAt, choose: setLeftAt },
    { side: "right", list: right, at: rightAt, choose: setRightAt },
  ] as const;
  return (
    <div className="compare">
      <div role="status" className="compare-findings">
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} view={view} />
        ))}
        {findings.length === 0 && target.kind === "finding" && <Notice tone="good">{t("compare.settled")}</Notice>}
      </div>
      <div className={right.length === 0 ? "compare-panes compare-single" : "compare-panes"}>
        {panes.map(({ side, list, at, choose }) => {
          const pane = list[at] ?? list[0];
          if (pane === undefined) return null;
          return (
            <section key={side} className="compare-side" aria-label={paperName(pane.document, t)}>
              {list.length > 1 && <PaneChoice view={view} side={side} list={list} pane={pane} onChoose={choose} />}
              <ComparePane key={`${pane.document.id}/${pane.pageNumber}`} view={view} pane={pane} onClose={onClose} />
            </section>
          );
        })}
      </div>
    </div>
  );
}

interface PaneChoiceProps {
  readonly view: PackView;
  readonly side: "left" | "right";
  readonly list: readonly Pane[];
  readonly pane: Pane;
  readonly onChoose: (at: number) => void;
}

function PaneChoice({ view, side, list, pane, onChoose }: PaneChoiceProps) {
  const { t } = useAppContext();
  const idOf = (one: Pane) => `${one.document.id}/${one.pageNumber}`;
  return (
    <SelectBox
      label={t(`compare.choose.${side}`)}
      value={idOf(pane)}
      placeholder=""
      options={list.map((one) => ({
        id: idOf(one),
        label: `${paperName(one.document, t)}: ${one.sights[0]?.text ?? ""}`,
        note: documentName(one.document, view),
      }))}
      onChoose={(id) => onChoose(list.findIndex((one) => idOf(one) === id))}
    />
  );
}
