import type { Report } from "#shared/contract/report.ts";

/** What the shell learns: 0 no blocker, 1 a blocker, 2 wrong usage or unusable input, 3 not written, 130 interrupted. */
export const EXIT = { done: 0, blocker: 1, usage: 2, output: 3, interrupted: 130 } as const;

export function hasBlocker(report: Report): boolean {
  return [...report.findings, ...report.missing].some((one) => one.severity === "blocker");
}

/** A rejected input outranks a blocker: what it holds was not checked. A duplicate was, in its twin. */
export function exitStatusOf(report: Report, unusable: number): number {
  if (unusable > 0) return EXIT.usage;
  return hasBlocker(report) ? EXIT.blocker : EXIT.done;
}
