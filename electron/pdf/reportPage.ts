import { formatSentence } from "#shared/copy/formatSentence.ts";
import { type PackReportKey, packReportWord, packReportWords } from "#shared/copy/packReport.ts";
import type { Language } from "#shared/copy/ui/words.ts";
import type { PackReport } from "./packReport.ts";
import type { WrittenFile } from "./writePack.ts";

export interface ReportPageOptions {
  readonly language: Language;
  /** The finding's sentence in that language; null where it is no more. */
  readonly findingOf: (findingId: string) => string | null;
}

type Say = (key: PackReportKey, params?: Readonly<Record<string, string | number>>) => string;

/** report.json as a page for people; one file, no scripts, nothing from elsewhere. */
export function renderReportPage(report: PackReport, options: ReportPageOptions): string {
  const { language } = options;
  const say: Say = (key, params = {}) => text(formatSentence(packReportWords[language][key], params));
  const { pages, documents, date, passed } = report;
  const volumes = report.outputs.filter((output) => output.kind === "volume").length;
  const opening = [
    say("summary", { pages, documents: documents.length, date }),
    say(passed ? "allPassed" : "somethingFailed"),
    volumes > 0 ? say("volumes", { count: volumes }) : "",
  ];
  const heads = (...keys: readonly PackReportKey[]): string =>
    `<tr>${keys.map((key) => `<th${NUMBERS.has(key) ? ' class="n"' : ""}>${say(key)}</th>`).join("")}<th>SHA-256</th></tr>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${say("title")}</title>
<style>
body{font:15px/1.5 system-ui,sans-serif;max-width:62rem;margin:2.5rem auto;padding:0 1.5rem;color:#17202a}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.05rem;margin:2.2rem 0 .5rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0}td,th{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #dde2e7}
.n{text-align:right;white-space:nowrap}.mono{font:11px/1.6 ui-monospace,monospace;word-break:break-all;color:#5b6672}
.fail td:first-child{color:#a11;font-weight:700}.pass td:first-child{color:#0a5565}summary{cursor:pointer;padding:.4rem 0}
</style></head><body>
<h1>${say("title")}</h1>
<p>${opening.filter((sentence) => sentence !== "").join(" ")}</p>
<h2>${say("files")}</h2>
<table>${heads("file", "pages", "size")}${report.outputs.map(outputRow).join("\n")}</table>
<h2>${say("checked")}</h2>
${report.outputs
  .filter((output) => output.checks.length > 0)
  .map((output) => checksOf(output, language, say))
  .join("\n")}
<h2>${say("fates")}</h2>
<table>${heads("input", "fate", "notes")}${report.inputs.map((input) => inputRow(input, language, say)).join("\n")}</table>
${decisionsOf(report, options, say)}
</body></html>
`;
}

const NUMBERS: ReadonlySet<PackReportKey> = new Set(["pages", "size"]);

function outputRow({ file, pages, bytes, sha256 }: WrittenFile): string {
  return `<tr><td>${text(file)}</td><td class="n">${pages || ""}</td><td class="n">${sizeOf(bytes)}</td><td class="mono">${sha256}</td></tr>`;
}

function checksOf({ file, checks, squeeze }: WrittenFile, language: Language, say: Say): string {
  const passed = checks.every((check) => check.passed);
  const rows = checks.map((check) => {
    const words = text(packReportWord(language, `check.${check.check}`));
    const verdict = check.passed ? "pass" : "fail";
    return `<tr class="${verdict}"><td>${say(verdict)}</td><td>${words}</td><td>${text(check.detail)}</td></tr>`;
  });
  const reduced = squeeze === null ? "" : `<p>${say("squeezed", { ...squeeze })}</p>`;
  const heading = `<summary>${say(passed ? "filePassed" : "fileFailed", { file })}</summary>`;
  return `<details${passed ? "" : " open"}>${heading}${reduced}<table>${rows.join("\n")}</table></details>`;
}

function inputRow(input: PackReport["inputs"][number], language: Language, say: Say): string {
  const pages = input.pages
    .map(({ page, packPage }) => (packPage === null ? say("leftOut", { page }) : `${page} \u2192 ${packPage}`))
    .join(", ");
  const what = input.removed.map((one) => packReportWord(language, `removed.${one}`)).join(", ");
  const lost = input.unreadable.join(", ");
  const notes = [
    input.signed ? say("signed") : "",
    what === "" ? "" : say("removed", { what }),
    lost === "" ? "" : say("unreadable", { pages: lost }),
  ];
  return `<tr><td>${text(input.file)}</td><td>${pages}</td><td>${notes.filter((note) => note !== "").join("; ")}</td><td class="mono">${input.sha256}</td></tr>`;
}

function decisionsOf({ decisions }: PackReport, { language, findingOf }: ReportPageOptions, say: Say): string {
  if (decisions.length === 0) return "";
  const rows = decisions.map(({ findingId, action, reason }) => {
    const decision = text(packReportWord(language, `decision.${action}`));
    return `<tr><td>${text(findingOf(findingId) ?? findingId)}</td><td>${decision}</td><td>${text(reason)}</td></tr>`;
  });
  const heads = (["finding", "decision", "reason"] as const).map((key) => `<th>${say(key)}</th>`).join("");
  return `<h2>${say("decisions")}</h2><table><tr>${heads}</tr>${rows.join("\n")}</table>`;
}

function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function sizeOf(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} kB`;
}
