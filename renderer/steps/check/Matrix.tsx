import { Fragment, type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { documentName } from "../documents/documentFacts.ts";
import { Crop } from "./Crop.tsx";
import { type GridMove, nextCell } from "./gridMoves.ts";
import type { CellVerdict, MatrixCell, Matrix as MatrixModel, MatrixRow } from "./matrixModel.ts";
import { paperName, whoseName } from "./paperNames.ts";
import "./matrix.css";

interface MatrixProps {
  readonly view: PackView;
  readonly matrix: MatrixModel;
  readonly onChoose: (row: MatrixRow, cell: MatrixCell) => void;
}

const MOVES: Readonly<Record<string, GridMove>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "rowStart",
  End: "rowEnd",
};

/** Every value beside the same value on the other papers. One stop of the Tab key; arrows go from cell to cell. */
export function Matrix({ view, matrix, onChoose }: MatrixProps) {
  const { t } = useAppContext();
  const table = useRef<HTMLTableElement>(null);
  const { columns, sections } = matrix;
  const cells = useMemo(
    () =>
      sections.flatMap((section) =>
        section.rows.map((row) => columns.map(({ document }) => row.cells.get(document.id)?.key ?? null)),
      ),
    [sections, columns],
  );
  const [active, setActive] = useState<string | null>(null);
  const all = cells.flat();
  const stop = active !== null && all.includes(active) ? active : (all.find((key) => key !== null) ?? null);
  const owners = useMemo(() => runsOf(columns.map((column) => column.owner)), [columns]);
  const move = (event: KeyboardEvent) => {
    const kind = MOVES[event.key];
    if (kind === undefined || stop === null) return;
    const whole = event.ctrlKey || event.metaKey;
    const target = nextCell(
      cells,
      stop,
      whole && kind === "rowStart" ? "first" : whole && kind === "rowEnd" ? "last" : kind,
    );
    event.preventDefault();
    setActive(target);
    table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(target)}"]`)?.focus();
  };
  return (
    <div className="matrix-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by arrows is a grid */}
      <table ref={table} role="grid" className="matrix" aria-label={t("check.matrix")} onKeyDown={move}>
        <thead>
          <tr>
            <td className="matrix-corner" />
            {owners.map((run) => (
              <th key={run.at} scope="colgroup" colSpan={run.length} className="matrix-owner">
                <span className="matrix-owner-name">
                  {run.value === "" ? t("check.nobodys") : whoseName(run.value, view, t)}
                </span>
              </th>
            ))}
          </tr>
          <tr>
            <td className="matrix-corner" />
            {columns.map(({ document }, index) => (
              <th
                key={document.id}
                scope="col"
                className={`matrix-paper ${owners.some((run) => run.at === index) ? "matrix-group-start" : ""}`}
              >
                <span className="matrix-paper-name">{paperName(document, t)}</span>
                <span className="matrix-file" title={documentName(document, view)}>
                  {documentName(document, view)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sections.map((section) => (
            <Fragment key={section.whose}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className="matrix-whose">
                  <span className="matrix-whose-name">{whoseName(section.whose, view, t)}</span>
                </th>
              </tr>
              {section.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row" className="matrix-field">
                    {t(`field.${row.field}`)}
                  </th>
                  {columns.map(({ document }, index) => {
                    const cell = row.cells.get(document.id);
                    const edge = owners.some((run) => run.at === index) ? "matrix-group-start" : "";
                    if (cell === undefined) return <td key={document.id} className={`matrix-none ${edge}`} />;
                    return (
                      <td key={document.id} className={`matrix-cell matrix-${lookOf(cell)} ${edge}`}>
                        <CellButton
                          view={view}
                          cell={cell}
                          label={`${t(`field.${row.field}`)}, ${paperName(document, t)}`}
                          isStop={cell.key === stop}
                          onFocus={() => setActive(cell.key)}
                          onChoose={() => onChoose(row, cell)}
                        />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellButtonProps {
  readonly view: PackView;
  readonly cell: MatrixCell;
  readonly label: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

const DRAWINGS: Readonly<Record<CellVerdict, IconName | null>> = {
  mismatch: "blocker",
  look: "search",
  variant: "advice",
  corrected: "edit",
  agrees: "check",
  alone: null,
};

function CellButton({ view, cell, label, isStop, onFocus, onChoose }: CellButtonProps) {
  const { t } = useAppContext();
  const [first, ...more] = cell.sights;
  const drawing = DRAWINGS[cell.verdict];
  const others = more.filter((sight) => sight.value !== first.value);
  return (
    <button
      type="button"
      className="matrix-button"
      data-cell={cell.key}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${label}: ${[first, ...others].map((sight) => sight.text).join(" / ")}. ${t(`verdict.${cell.verdict}`)}`}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <Crop view={view} sight={first} size="small" />
      <span className="matrix-reading">
        {drawing !== null && (
          <span className="matrix-mark">
            <Icon name={drawing} size={14} />
          </span>
        )}
        <span className="matrix-text">{first.text}</span>
      </span>
      {others.map((sight) => (
        <span key={`${sight.pageId}/${sight.value}`} className="matrix-text matrix-other">
          {sight.text}
        </span>
      ))}
    </button>
  );
}

/** Colours by how grave it is, not by the verdict alone. */
function lookOf(cell: MatrixCell): string {
  if (cell.verdict === "mismatch") {
    return cell.findings.some((finding) => finding.severity === "blocker") ? "blocker" : "warning";
  }
  if (cell.verdict === "look" || cell.verdict === "variant") return "warning";
  return cell.verdict;
}

interface Run {
  readonly at: number;
  readonly length: number;
  readonly value: string;
}

/** Equal neighbours as one stretch each. */
function runsOf(values: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  values.forEach((value, at) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ at, length: 1, value });
  });
  return runs;
}
