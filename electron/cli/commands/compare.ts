import { compare } from "#shared/matching/compare.ts";
import type { Command } from "../parseArguments.ts";
import type { Terminal } from "../terminal.ts";

type CompareCommand = Extract<Command, { kind: "compare" }>;

/** Says whether two values can be the same, and why. */
export async function runCompare(command: CompareCommand, terminal: Terminal): Promise<number> {
  const result = compare(command.what, command.a, command.b, command.context);
  if (command.json) {
    terminal.out(JSON.stringify(result));
    return 0;
  }
  terminal.out(result.verdict);
  for (const flag of result.flags) terminal.out(`  flag: ${flag}`);
  for (const reason of result.because) terminal.out(`  because: ${reason}`);
  return 0;
}
