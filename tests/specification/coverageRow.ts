/** What is known of one id of the specification: a file or a screen, or "" for nothing. */
export interface CoverageRow {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly implemented: string;
  readonly tested: string;
  readonly reachable: string;
  /** Why something is not there; "" where nothing lacks. */
  readonly gap: string;
}

/** Columns that are empty although no reason is given. */
export function blanksOf(row: CoverageRow): readonly string[] {
  if (row.gap !== "") return [];
  return (["implemented", "tested", "reachable"] as const)
    .filter((column) => row[column] === "")
    .map((column) => `${row.kind} ${row.id}: ${column}`);
}
