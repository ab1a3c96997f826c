import type { PackReport } from "./packReport.ts";

/** The demands in words, by check. */
const DEMANDS: Readonly<Record<string, string>> = {
  "page-labels": "Pages count from the first to the last, and the viewer shows the same numbers",
  "printed-number": "The number is printed on every page, as text, clear of ink and words",
  "index-rows": "The index names every document with its pages",
  "index-links": "Every row of the index leads to its document",
  bookmarks: "Every document has a bookmark that leads to it",
  "every-page-once": "Every page is in the pack once",
  "looks-the-same": "Every page looks like its original",
  upright: "No page is upside down or on its side",
  "jpeg-untouched": "Pictures that needed nothing went in byte for byte",
  "text-layer": "Scanned pages can be searched, the words in their place",
  "text-layer-size": "The searchable text adds at most a twentieth to the file",
  resolution: "No picture is finer than 300 dpi",
  "stored-once": "Identical pictures and fonts are stored once",
  "translation-behind-original": "Translations stand behind their originals",
  metadata: "Title, language and opening view are set; nothing about this machine",
  "no-active-content": "No encryption, scripts, embedded files, live form fields or media",
  size: "The size limit is met",
};

const REMOVED: Readonly<Record<string, string>> = {
  "form-field": "form fields (their look was kept)",
  javascript: "scripts",
  launch: "commands that start programs",
  media: "sound or video",
  "embedded-file": "attached files",
  action: "automatic actions",
};

/** report.json as a page for people; one file, no scripts, nothing from elsewhere. */
export function renderReportPage(report: PackReport): string {
  const outputs = report.outputs
    .map(
      (output) =>
        `<tr><td>${text(output.file)}</td><td class="n">${output.pages || ""}</td><td class="n">${kilobytes(output.bytes)}</td><td class="mono">${output.sha256}</td></tr>`,
    )
    .join("\n");
  const demands = report.outputs
    .filter((output) => output.checks.length > 0)
    .map((output) => {
      const rows = output.checks
        .map(
          (check) =>
            `<tr class="${check.passed ? "pass" : "fail"}"><td>${check.passed ? "pass" : "FAIL"}</td><td>${text(DEMANDS[check.check] ?? check.check)}</td><td>${text(check.detail)}</td></tr>`,
        )
        .join("\n");
      const squeezed =
        output.squeeze === null
          ? ""
          : `<p>To meet the size limit, scans were reduced to ${output.squeeze.dpi} dpi, JPEG quality ${output.squeeze.quality}.</p>`;
      const heading = `<summary>${text(output.file)}: ${output.checks.every((check) => check.passed) ? "everything passed" : "see below"}</summary>`;
      return `<details${output.checks.every((check) => check.passed) ? "" : " open"}>${heading}${squeezed}<table>${rows}</table></details>`;
    })
    .join("\n");
  const inputs = report.inputs
    .map((input) => {
      const pages = input.pages
        .map((page) => (page.packPage === null ? `${page.page}: left out` : `${page.page} \u2192 ${page.packPage}`))
        .join(", ");
      const notes = [
        input.signed ? "digitally signed: printed here, the signed original lies beside the pack" : "",
        input.removed.length > 0 ? `removed: ${input.removed.map((what) => REMOVED[what] ?? what).join(", ")}` : "",
      ].filter((note) => note !== "");
      return `<tr><td>${text(input.file)}</td><td>${pages}</td><td>${text(notes.join("; "))}</td><td class="mono">${input.sha256}</td></tr>`;
    })
    .join("\n");
  const decisions = report.decisions
    .map(
      (decision) =>
        `<tr><td>${text(decision.findingId)}</td><td>${decision.action}</td><td>${text(decision.reason)}</td></tr>`,
    )
    .join("\n");
  const volumes = report.outputs.filter((output) => output.kind === "volume").length;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pack report</title>
<style>
body{font:15px/1.5 system-ui,sans-serif;max-width:62rem;margin:2.5rem auto;padding:0 1.5rem;color:#17202a}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.05rem;margin:2.2rem 0 .5rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0}td,th{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #dde2e7}
.n{text-align:right;white-space:nowrap}.mono{font:11px/1.6 ui-monospace,monospace;word-break:break-all;color:#5b6672}
.fail td:first-child{color:#a11;font-weight:700}.pass td:first-child{color:#0a5565}summary{cursor:pointer;padding:.4rem 0}
</style></head><body>
<h1>Pack report</h1>
<p>${report.pages} pages, ${report.documents.length} documents, ${text(report.date)}. ${report.passed ? "Everything that was checked on the written files passed." : "Something that was checked on the written files did not pass: see below."}${volumes > 0 ? ` The size limit was below what is legible in one file, so the pack is in ${volumes} volumes.` : ""}</p>
<h2>Files written</h2>
<table><tr><th>File</th><th class="n">Pages</th><th class="n">Size</th><th>SHA-256</th></tr>${outputs}</table>
<h2>Checked on the written files</h2>
${demands}
<h2>Where every page went</h2>
<table><tr><th>Input</th><th>Page \u2192 page of the pack</th><th>Notes</th><th>SHA-256</th></tr>${inputs}</table>
${decisions === "" ? "" : `<h2>Decisions</h2><table><tr><th>Finding</th><th>Decision</th><th>Reason</th></tr>${decisions}</table>`}
</body></html>
`;
}

function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function kilobytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} kB`;
}
