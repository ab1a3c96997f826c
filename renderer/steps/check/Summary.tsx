import type { PackView } from "#shared/contract/packView.ts";
import { SEVERITIES } from "#shared/domain/finding.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Mark, Notice } from "../../ui/Mark.tsx";
import { pointAt } from "../../ui/pointAt.ts";
import type { Matrix } from "./matrixModel.ts";
import type { MendGroup, MendItem } from "./mendGroups.ts";

interface SummaryProps {
  readonly view: PackView;
  readonly matrix: Matrix;
  readonly groups: readonly MendGroup[];
}

/** What was compared and what came of it, each count leading to the first of its kind. Never a word of approval. */
export function Summary({ view, matrix, groups }: SummaryProps) {
  const { t } = useAppContext();
  const values = matrix.sections.flatMap((section) => section.rows.flatMap((row) => [...row.cells.values()])).length;
  const compared = t("check.compared", {
    values: t("check.values", { count: values }),
    papers: t("check.papers", { count: matrix.columns.length }),
  });
  const items = groups.flatMap((group) => group.items);
  const countOf = (id: string, tone: CountView["tone"], counted: (item: MendItem) => boolean): CountView => {
    const own = items.filter(counted);
    return { id, tone, count: own.length, selector: `[data-item="${CSS.escape(own[0]?.id ?? "")}"]` };
  };
  const counts = [
    ...SEVERITIES.map((severity) =>
      countOf(severity, severity, (item) => item.kind === "finding" && item.severity === severity),
    ),
    countOf("missing", "warning", (item) => item.kind === "missing" && item.severity !== "advice"),
    countOf("quality", "warning", (item) => item.kind === "page"),
    {
      id: "questions",
      tone: "plain" as const,
      count: view.questions.length,
      selector: "#check-looks, #check-questions",
    },
  ].filter(({ count }) => count > 0);
  if (view.findings.length === 0) {
    return (
      <Notice tone="good" title={t("check.clearTitle")}>
        <p>{compared}</p>
        <p className="soft">{t("check.clearText")}</p>
        <Counts counts={counts} />
      </Notice>
    );
  }
  return (
    <div className="summary">
      <Counts counts={counts} />
      <p className="soft small">{compared}</p>
    </div>
  );
}

interface CountView {
  readonly id: string;
  readonly tone: "blocker" | "warning" | "advice" | "plain";
  readonly count: number;
  /** The first of what is counted. */
  readonly selector: string;
}

function Counts({ counts }: { readonly counts: readonly CountView[] }) {
  const { t } = useAppContext();
  return (
    <ul className="summary-counts">
      {counts.map(({ id, tone, count, selector }) => (
        <li key={id}>
          <button
            type="button"
            className="summary-count"
            onClick={() => pointAt(document.querySelector<HTMLElement>(selector), "center")}
          >
            <Mark tone={tone}>{t(`count.${id}`, { count })}</Mark>
          </button>
        </li>
      ))}
    </ul>
  );
}
