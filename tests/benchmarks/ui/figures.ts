import { cpus, loadavg } from "node:os";

/** One thing measured several times, with what it may take at most. */
export interface Figure {
  readonly name: string;
  readonly bar: number;
  readonly times: readonly number[];
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The figures as a table for people: median and worst beside the bar, and how busy the machine was. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, bar, times }) => [
    name,
    `${times.length}`,
    `${Math.round(median(times))} ms`,
    `${Math.round(Math.max(...times))} ms`,
    `${bar} ms`,
    median(times) <= bar ? (Math.max(...times) <= bar ? "met" : "met by the median") : "missed",
  ]);
  const all = [["measured", "times", "median", "worst", "bar", ""], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(", ");
  return [...lines, "", `${cpus().length} processors, load average ${load}`].join("\n");
}
