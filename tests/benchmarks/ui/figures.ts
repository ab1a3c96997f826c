import { cpus, loadavg } from "node:os";

/** One thing measured several times, with what it may take at most. */
export interface Figure {
  readonly name: string;
  readonly bar: number;
  readonly times: readonly number[];
  /** How busy the machine was when it was measured: the load average of the last minute. */
  readonly load: number;
}

export const loadNow = (): number => loadavg()[0] ?? Number.NaN;

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The figures as a table for people: median and worst beside the bar, and how busy the machine was. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, bar, times, load }) => [
    name,
    `${times.length}`,
    `${Math.round(median(times))} ms`,
    `${Math.round(Math.max(...times))} ms`,
    `${bar} ms`,
    load.toFixed(1),
    median(times) <= bar ? (Math.max(...times) <= bar ? "met" : "met by the median") : "missed",
  ]);
  const all = [["measured", "times", "median", "worst", "bar", "load", ""], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [...lines, "", `${cpus().length} processors; "load": the load average of the minute before`].join("\n");
}
