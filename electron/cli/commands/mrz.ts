import type { ZoneReport } from "#electron/engine/readZones.ts";
import { EXIT } from "../exitStatus.ts";
import type { Command } from "../parseArguments.ts";
import type { Terminal } from "../terminal.ts";

type MrzCommand = Extract<Command, { kind: "mrz" }>;

/** Finds and reads machine-readable zones, page by page. */
export async function runMrz(command: MrzCommand, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const { readZones } = await import("#electron/engine/readZones.ts");
  const { zones, rejected } = await readZones(command.files, { jobs: command.jobs, signal });
  if (signal.aborted) return EXIT.interrupted;
  for (const sentence of rejected) terminal.err(sentence);
  if (command.json) terminal.out(JSON.stringify(zones, null, 2));
  else for (const zone of zones) printZone(zone, terminal);
  return rejected.length > 0 ? EXIT.usage : EXIT.done;
}

function printZone(zone: ZoneReport, terminal: Terminal): void {
  const where = `${zone.file}, page ${zone.page}`;
  if (!zone.found) {
    terminal.out(`${where}: no machine-readable zone`);
    return;
  }
  terminal.out(`${where}: ${zone.format}, ${zone.valid ? "every check digit holds" : "NOT valid"}`);
  for (const line of zone.lines) terminal.out(`    ${line}`);
  for (const [check, holds] of Object.entries(zone.checks)) {
    if (holds === false) terminal.out(`    the check digit of ${check} does not hold`);
  }
}
