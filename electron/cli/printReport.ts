import type { Report, ReportFinding } from "#shared/contract/report.ts";
import type { Terminal } from "./terminal.ts";

const HEADINGS = { blocker: "To mend before filing", warning: "To look at", advice: "Advice" } as const;

/** The report for people: what was found, what is missing, which scans are poor, what could not be used. */
export function printReport(report: Report, terminal: Terminal): void {
  const fileOf = new Map(report.documents.map((document) => [document.id, document.file]));
  terminal.out(
    `${count(report.documents.length, "document")}, ${count(report.pages.length, "page")}, route ${report.route}`,
  );
  for (const severity of ["blocker", "warning", "advice"] as const) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    const missing = report.missing.filter((one) => one.severity === severity);
    if (findings.length + missing.length === 0) continue;
    terminal.out("");
    terminal.out(`${HEADINGS[severity]}:`);
    for (const finding of findings) printFinding(finding, fileOf, terminal);
    for (const one of missing) terminal.out(`  - ${one.because}`);
  }
  const poor = report.pages.flatMap((page) =>
    page.issues.map((issue) => ({ ...issue, file: fileOf.get(page.document) ?? "", page: page.page })),
  );
  if (poor.length > 0) {
    terminal.out("");
    terminal.out("Scans:");
    for (const issue of poor) terminal.out(`  - ${issue.file}, page ${issue.page}: ${issue.message}`);
  }
  if (report.rejected.length > 0) {
    terminal.out("");
    terminal.out("Not used:");
    for (const rejected of report.rejected) terminal.out(`  - ${rejected.reason}`);
  }
  if (report.output.length > 0) {
    terminal.out("");
    terminal.out("Written:");
    for (const file of report.output) {
      terminal.out(`  ${file.file}  (${count(file.pages, "page")}, ${formatBytes(file.bytes)})`);
    }
  }
}

export function printFinding(finding: ReportFinding, fileOf: ReadonlyMap<string, string>, terminal: Terminal): void {
  terminal.out(`  - ${finding.message}  [${finding.rule}]`);
  for (const evidence of finding.evidence) {
    terminal.out(
      `      ${fileOf.get(evidence.document) ?? evidence.document}, page ${evidence.page}: ${evidence.value}`,
    );
  }
}

export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
