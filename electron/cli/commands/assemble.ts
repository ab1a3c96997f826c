import { join, relative, resolve } from "node:path";
import type { Report, ReportOutput } from "#shared/contract/report.ts";
import { AppError } from "#shared/domain/appError.ts";
import { exitStatusOf, hasBlocker } from "../exitStatus.ts";
import type { ReadOptions, WriteOptions } from "../parseArguments.ts";
import { printReport } from "../printReport.ts";
import { type InputsRead, readInputs } from "../readInputs.ts";
import type { Terminal } from "../terminal.ts";

/** As `check`, and writes the pack; with a blocker nothing is written unless that is allowed. */
export async function runAssemble(
  read: ReadOptions,
  write: WriteOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const run = await readInputs(read, terminal, signal);
  try {
    const { report } = await writeOutputs(run, write);
    if (read.json) terminal.out(JSON.stringify(report, null, 2));
    else printReport(report, terminal);
    if (report.output.length === 0) {
      terminal.err("A blocker was found, so no pack was written. Mend it, or use --allow-blockers.");
    }
    return exitStatusOf(report, run.unusable());
  } finally {
    await run.close();
  }
}

/** Writes what was read, and gives the report with the files written; none where a blocker forbids it. */
export async function writeOutputs(run: InputsRead, write: WriteOptions): Promise<{ readonly report: Report }> {
  const before = run.report([]);
  if (hasBlocker(before) && !write.allowBlockers) return { report: before };
  const { jobId } = await run.call("pack.assemble", {
    packId: run.packId,
    outDir: resolve(write.out),
    output: write.output,
    naming: write.naming,
    maxSizeBytes: write.maxSizeBytes,
    searchable: write.searchable,
    allowBlockers: write.allowBlockers,
    force: write.force,
  });
  const result = await run.jobDone(jobId);
  switch (result.kind) {
    case "assembled": {
      const output: ReportOutput[] = result.result.outputs.map(({ file, bytes, pages, sha256 }) => ({
        // As the user named the folder: "out/Pack.pdf".
        file: join(write.out, relative(resolve(write.out), file)),
        bytes,
        pages,
        sha256,
      }));
      return { report: run.report(output) };
    }
    case "cancelled":
      throw new AppError("interrupted");
    case "failed":
      throw run.errorOf(result.error);
    default:
      return { report: before };
  }
}
