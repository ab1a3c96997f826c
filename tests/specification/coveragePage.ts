import type { CoverageRow } from "./coverageRow.ts";

/** The whole table as one page of Markdown: counts first, then what lacks, then every id. */
export function coveragePage(rows: readonly CoverageRow[]): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const filled = (list: readonly CoverageRow[], column: "implemented" | "tested" | "reachable") =>
    list.filter((row) => row[column] !== "").length;
  const counts = (list: readonly CoverageRow[], name: string) =>
    line([name, list.length, filled(list, "implemented"), filled(list, "tested"), filled(list, "reachable")]);
  const gaps = rows.filter(({ gap }) => gap !== "");
  return [
    "# What of the domain specification is in the product",
    "",
    "Made by `npm run coverage:domain` from the data, the code and the tests themselves. *Tested*: a test names the id, or a test walks the whole table that holds it. *Reachable*: the screen that shows it.",
    "",
    line(["what", "ids", "implemented", "tested", "reachable"]),
    line(["---", "---:", "---:", "---:", "---:"]),
    ...kinds.map((kind) => counts(of(kind), kind)),
    counts(rows, "**all**"),
    "",
    "## What lacks, and why",
    "",
    line(["what", "id", "why"]),
    line(["---", "---", "---"]),
    ...gaps.map(({ kind, id, title, gap }) => line([kind, id, title === "" ? gap : `${gap} (${title})`])),
    ...kinds.flatMap((kind) => [
      "",
      `## ${kind}`,
      "",
      line(["id", "", "implemented", "tested", "reachable"]),
      line(["---", "---", "---", "---", "---"]),
      ...of(kind).map((row) =>
        line([row.id, row.title, row.implemented || "no", row.tested || "no", row.reachable || `no: ${row.gap}`]),
      ),
    ]),
    "",
  ].join("\n");
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
