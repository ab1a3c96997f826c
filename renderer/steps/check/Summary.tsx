import type { PackView } from "#shared/contract/packView.ts";
import { SEVERITIES } from "#shared/domain/finding.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Mark, Notice } from "../../ui/Mark.tsx";
import { troubledPages } from "./findingLists.ts";
import type { Matrix } from "./matrixModel.ts";

interface SummaryProps {
  readonly view: PackView;
  readonly matrix: Matrix;
}

/** What was compared and what came of it, each count leading to its part. Never a word of approval. */
export function Summary({ view, matrix }: SummaryProps) {
  const { t } = useAppContext();
  const values = matrix.sections.flatMap((section) => section.rows.flatMap((row) => [...row.cells.values()])).length;
  const compared = t("check.compared", {
    values: t("check.values", { count: values }),
    papers: t("check.papers", { count: matrix.columns.length }),
  });
  const counts = [
    ...SEVERITIES.map((severity) => ({
      id: severity as string,
      part: "check-findings",
      tone: severity,
      count: view.findings.filter((finding) => finding.severity === severity).length,
    })),
    { id: "missing", part: "check-missing", tone: "warning" as const, count: needed(view) },
    { id: "quality", part: "check-quality", tone: "warning" as const, count: troubledPages(view).length },
    { id: "questions", part: "check-questions", tone: "plain" as const, count: view.questions.length },
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

function needed(view: PackView): number {
  return view.missing.filter((missing) => missing.severity !== "advice").length;
}

interface CountsProps {
  readonly counts: readonly {
    readonly id: string;
    readonly part: string;
    readonly tone: "blocker" | "warning" | "advice" | "plain";
    readonly count: number;
  }[];
}

function Counts({ counts }: CountsProps) {
  const { t } = useAppContext();
  return (
    <ul className="summary-counts">
      {counts.map(({ id, part, tone, count }) => (
        <li key={id}>
          <button
            type="button"
            className="summary-count"
            onClick={() => {
              const heading = document.getElementById(part);
              heading?.scrollIntoView({ block: "start" });
              heading?.focus({ preventScroll: true });
            }}
          >
            <Mark tone={tone}>{t(`count.${id}`, { count })}</Mark>
          </button>
        </li>
      ))}
    </ul>
  );
}
