import { exitStatusOf } from "../exitStatus.ts";
import type { ReadOptions } from "../parseArguments.ts";
import { printReport } from "../printReport.ts";
import { readInputs } from "../readInputs.ts";
import type { Terminal } from "../terminal.ts";

/** Imports, reads and checks; writes no pack. */
export async function runCheck(options: ReadOptions, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const run = await readInputs(options, terminal, signal);
  try {
    const report = run.report([]);
    if (options.json) terminal.out(JSON.stringify(report, null, 2));
    else printReport(report, terminal);
    return exitStatusOf(report, run.unusable());
  } finally {
    await run.close();
  }
}
