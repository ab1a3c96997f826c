import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "#shared/contract/report.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const node = process.execPath;
let folder: string;
let demo: Report;

interface Run {
  readonly status: number;
  readonly out: string;
}

function qujat(...args: string[]): Run {
  try {
    const out = execFileSync(node, [join(root, "electron/cli/qujat.mjs"), ...args], {
      encoding: "utf8",
      env: { ...process.env, QUJAT_CACHE_DIR: join(folder, "cache") },
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 100_000_000,
    });
    return { status: 0, out };
  } catch (error) {
    const failed = error as { status: number | null; stdout: string };
    return { status: failed.status ?? -1, out: failed.stdout };
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-sample-"));
  const run = qujat("demo", "--json", "--out", join(folder, "out"));
  expect(run.status).toBe(0);
  demo = JSON.parse(run.out);
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Truth {
  readonly documents: readonly {
    file: string;
    kind: string;
    slot: string;
    person: string;
    fields: Record<string, string>;
  }[];
}

const fileOf = (id: string) =>
  demo.documents
    .find((document) => document.id === id)
    ?.file.split("/")
    .at(-1);

test("the three planted mistakes are told, each with document, page and both values, and nothing else", () => {
  const told = demo.findings
    .filter((finding) => finding.severity !== "advice")
    .map((finding) => ({
      field: finding.field,
      verdict: finding.verdict,
      files: finding.evidence.map((one) => `${fileOf(one.document)} p${one.page}`),
      values: finding.evidence.map((one) => one.value),
    }));
  expect(told).toEqual([
    {
      field: "passportNumber",
      verdict: "mismatch",
      files: ["Анкета подписанная.pdf p1", "скан паспорта.jpg p1"],
      values: ["FA4170528", "FA4170258"],
    },
    {
      field: "givenNames",
      verdict: "mismatch",
      files: ["Marriage cert.pdf p1", "скан паспорта.jpg p1"],
      values: ["DILNORA", "DILNOZA"],
    },
    {
      field: "accountHolder",
      verdict: "mismatch",
      files: ["statement_nov.pdf p1", "скан паспорта.jpg p1", "скан паспорта.jpg p1"],
      values: ["TURSUNOVA MALIKA", "YULDASHEVA", "DILNOZA"],
    },
  ]);
  expect(demo.missing.filter((slot) => slot.severity !== "advice")).toEqual([]);
});

test("every paper finds its kind, slot and person, under file names that say little", async () => {
  const truth: Truth = JSON.parse(await readFile(join(root, "resources/samples/b11-family.truth.json"), "utf8"));
  const read = demo.documents.map(({ file, kind, slot, person }) => ({
    file: file.split("/").at(-1),
    kind,
    slot,
    person,
  }));
  const wanted = truth.documents.map(({ file, kind, slot, person }) => ({ file, kind, slot, person }));
  const byFile = (a: { file: string | undefined }, b: { file: string | undefined }) =>
    `${a.file}` < `${b.file}` ? -1 : 1;
  expect(read.map(({ file, kind, slot }) => ({ file, kind, slot })).sort(byFile)).toEqual(
    wanted.map(({ file, kind, slot }) => ({ file, kind, slot })).sort(byFile),
  );
});

test("the passport's fields come from its zone and are right", () => {
  const passport = demo.documents.find((document) => document.kind === "passport-copy");
  const zone = Object.fromEntries(
    (passport?.fields ?? []).filter((field) => field.source === "mrz").map((field) => [field.name, field.value]),
  );
  expect(zone).toMatchObject({
    surname: "YULDASHEVA",
    givenNames: "DILNOZA",
    passportNumber: "FA4170258",
    birthDate: "1996-03-17",
    expiryDate: "2033-05-21",
    nationality: "UZB",
  });
});

test("a field's box is where its value stands on the page", () => {
  const form = demo.documents.find((document) => document.kind === "application-form");
  const number = form?.fields.find((field) => field.name === "passportNumber");
  const [left, top, width, height] = number?.box ?? [0, 0, 0, 0];
  expect(left > 0.2 && left < 0.7 && top > 0.4 && top < 0.9 && width > 0.03 && width < 0.4 && height < 0.05).toBe(true);
});

test("a second check of the same scans says the same from the cache", () => {
  const again = qujat("check", join(root, "resources/samples/b11-family"), "--json");
  expect(again.status).toBe(1);
  expect(JSON.parse(again.out).findings).toEqual(demo.findings);
});

test("what was written passes the independent tools, and its report accounts for every page", async () => {
  const names = await readdir(join(folder, "out"));
  const pdfs = names.filter((name) => name.endsWith(".pdf"));
  expect(pdfs.length).toBe(demo.output.filter((file) => file.file.endsWith(".pdf")).length);
  for (const name of pdfs) execFileSync("qpdf", ["--check", join(folder, "out", name)], { stdio: "ignore" });
  const report = JSON.parse(await readFile(join(folder, "out", "report.json"), "utf8"));
  expect(JSON.stringify(report)).not.toContain(root);
});

test("with a blocker nothing is written, and the exit status says so", async () => {
  const out = join(folder, "blocked");
  const run = qujat("assemble", join(root, "resources/samples/b11-family"), "--out", out);
  expect(run.status).toBe(1);
  await expect(readdir(out)).rejects.toThrow();
});
