import { AppError } from "#shared/domain/appError.ts";
import { compare } from "#shared/matching/compare.ts";
import { parseCompareContext } from "#shared/matching/compareContext.ts";
import type { Command } from "../parseArguments.ts";
import type { Terminal } from "../terminal.ts";

type CompareCommand = Extract<Command, { kind: "compare" }>;

/** Says whether two values can be the same, and why. */
export async function runCompare(command: CompareCommand, terminal: Terminal): Promise<number> {
  const parsed = parseCompareContext(command.context);
  if (!parsed.ok) {
    const { path, expected } = parsed.fault;
    throw new AppError("usage", { what: `--context: ${path}: expected ${expected}.` });
  }
  const result = compare(command.what, command.a, command.b, parsed.context);
  if (command.json) {
    terminal.out(JSON.stringify(result));
    return 0;
  }
  terminal.out(result.verdict);
  for (const flag of result.flags) terminal.out(`  flag: ${flag}`);
  for (const reason of result.because) terminal.out(`  because: ${reason}`);
  return 0;
}
