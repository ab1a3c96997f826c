import { fileURLToPath } from "node:url";
import { EXIT } from "../exitStatus.ts";
import type { Command } from "../parseArguments.ts";
import { count, formatBytes, printFinding } from "../printReport.ts";
import { readInputs } from "../readInputs.ts";
import type { Terminal } from "../terminal.ts";
import { writeOutputs } from "./assemble.ts";

type DemoCommand = Extract<Command, { kind: "demo" }>;

const SAMPLE = fileURLToPath(new URL("../../../resources/samples/b11-family", import.meta.url));

/** Makes the sample family's pack, with its three planted mistakes, and says what was made and found. */
export async function runDemo(command: DemoCommand, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const started = Date.now();
  const run = await readInputs(
    {
      inputs: [SAMPLE],
      route: null,
      caseFile: null,
      languages: ["eng", "rus", "kaz"],
      json: command.json,
      jobs: command.jobs,
      cache: command.cache,
    },
    terminal,
    signal,
  );
  try {
    const { report } = await writeOutputs(run, {
      out: command.out,
      output: "both",
      naming: null,
      maxSizeBytes: null,
      searchable: true,
      allowBlockers: true,
      force: command.force,
    });
    terminal.endProgress();
    if (command.json) {
      terminal.out(JSON.stringify(report, null, 2));
      return EXIT.done;
    }
    const fileOf = new Map(report.documents.map((document) => [document.id, document.file]));
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    terminal.out("The sample family (fictional): a wife joins her husband in Almaty on a B11 visa.");
    terminal.out(
      `Read ${count(report.documents.length, "document")} on ${count(report.pages.length, "page")} in ${seconds} s, without the internet.`,
    );
    terminal.out("");
    const findings = report.findings.filter((finding) => finding.severity !== "advice");
    const missing = report.missing.filter((slot) => slot.severity !== "advice");
    terminal.out(`Found ${count(findings.length + missing.length, "mistake")}:`);
    for (const finding of findings) printFinding(finding, fileOf, terminal);
    for (const slot of missing) terminal.out(`  - ${slot.because}`);
    terminal.out("");
    terminal.out("Made:");
    for (const file of report.output) {
      terminal.out(`  ${file.file}  (${count(file.pages, "page")}, ${formatBytes(file.bytes)})`);
    }
    return EXIT.done;
  } finally {
    await run.close();
  }
}
