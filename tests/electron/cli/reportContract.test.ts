import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportSchema } from "#tests/contract/reportSchema.ts";
import { rawPages } from "../pdf/rawPdf.ts";

const launcher = fileURLToPath(new URL("../../../electron/cli/qujat.mjs", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-report-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A page of lines of type. */
function typed(...pages: readonly (readonly string[])[]): Uint8Array {
  return rawPages(
    pages.map((lines) => ({
      content: lines.map((line, index) => `BT /F1 12 Tf 60 ${760 - index * 24} Td (${line}) Tj ET`).join("\n"),
    })),
  );
}

async function run(...args: readonly string[]): Promise<{ readonly status: number | null; readonly out: string }> {
  const child = spawn(process.execPath, [launcher, ...args], {
    cwd: folder,
    env: { ...process.env, QUJAT_CACHE_DIR: join(folder, "cache") },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, out })));
}

test("the report of a pack is the contract's, to the letter, and its files are those on disk", async () => {
  const scans = join(folder, "scans");
  await mkdir(join(scans, "Документы"), { recursive: true });
  const files: Readonly<Record<string, Uint8Array | string>> = {
    "application.pdf": typed(
      ["VISA APPLICATION FORM", "Surname: SHARMA", "Given names: PRIYA", "Passport number: N1234567"],
      ["Date of birth: 12.03.1994", "Nationality: IND", "Visa category: B11", "Purpose: family reunification"],
    ),
    "statement.pdf": typed(["BANK STATEMENT", "Account holder: SHARMA PRIYA", "Period: 01.08.2026 - 31.10.2026"]),
    "Документы/marriage.pdf": typed(
      ["MARRIAGE CERTIFICATE", "Husband: AKHMETOV NURLAN", "Wife: SHARMA PRIYA", "Date of marriage: 05.06.2024"],
      ["APOSTILLE", "Convention de La Haye du 5 octobre 1961", "No. 1234", "Certified at New Delhi the 01.07.2024"],
    ),
    "Документы/marriage translation.pdf": typed([
      "Translation from English",
      "MARRIAGE CERTIFICATE",
      "Husband: AKHMETOV NURLAN",
      "Wife: SHARMA PRIYA",
    ]),
    "same again.pdf": typed(["BANK STATEMENT", "Account holder: SHARMA PRIYA", "Period: 01.08.2026 - 31.10.2026"]),
    "letter.docx": "PK\x03\x04word/",
    "broken.pdf": "%PDF-1.4\nnothing",
    "empty.jpg": "",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(scans, name), content);
  const line = ["scans", "--route", "b11", "--json", "--jobs", "1", "--no-cache"];
  const assembled = await run("assemble", ...line, "--out", "out", "--allow-blockers");
  const report = reportSchema.parse(JSON.parse(assembled.out));
  expect(assembled.status).toBe(2);
  const given = [...report.documents, ...report.rejected].map((one) => one.file.replace(/^scans\//, ""));
  expect([...new Set(given)].sort()).toEqual(Object.keys(files).sort());
  expect(report.output.length).toBeGreaterThan(2);
  for (const { file, bytes, sha256 } of report.output) {
    expect(file.startsWith("out/")).toBe(true);
    const content = await readFile(join(folder, file));
    expect([file, content.length, createHash("sha256").update(content).digest("hex")]).toEqual([file, bytes, sha256]);
  }
  const checked = await run("check", ...line);
  expect(reportSchema.parse(JSON.parse(checked.out))).toEqual({ ...report, output: [] });
});
