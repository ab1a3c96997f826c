import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEngine } from "#electron/engine/startEngine.ts";

const launcher = fileURLToPath(new URL("../../../electron/cli/qujat.mjs", import.meta.url));
let folder: string;
let scans: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-cli-"));
  scans = join(folder, "scans");
  await mkdir(scans);
  await writeFile(join(scans, "statement.pdf"), await statement());
  await writeFile(join(scans, "broken.pdf"), "%PDF-1.7\nnothing here");
  await writeFile(join(scans, "notes.txt"), "hello");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function statement(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 0; number < 40; number++) {
    const page = pdf.addPage([595, 842]);
    page.drawText("BANK STATEMENT", { x: 60, y: 760, size: 20, font });
    page.drawText("Account holder: IVANOVA ANNA", { x: 60, y: 720, size: 12, font });
    page.drawText(`Closing balance ${number} USD`, { x: 60, y: 690, size: 12, font });
  }
  return pdf.save();
}

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [launcher, ...args], {
    env: { ...process.env, QUJAT_CACHE_DIR: join(folder, "cache") },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, out, err })));
}

const qujat = (...args: string[]) => ended(start(args));

test("an input that cannot be used is said by name with the next step, the others are reported, and the status is 2", async () => {
  const run = await qujat("check", scans, "--route", "b11", "--json");
  expect(run.status).toBe(2);
  const report = JSON.parse(run.out);
  expect(report.documents).toMatchObject([{ file: "scans/statement.pdf", pages: 40, kind: "bank-statement" }]);
  expect(report.rejected.map((one: { file: string }) => one.file)).toEqual(["scans/broken.pdf", "scans/notes.txt"]);
  for (const { file, reason } of report.rejected) expect(reason).toMatch(new RegExp(`^“${file}” .+\\. .+\\.$`));
});

test("with --json nothing but the document goes to stdout, and without a terminal no progress goes to stderr", async () => {
  const run = await qujat("check", join(scans, "statement.pdf"), "--route", "b11", "--json");
  expect(() => JSON.parse(run.out)).not.toThrow();
  expect(run.err).toBe("");
  expect(run.status).toBe(1);
});

test.each([
  [["check", "SCANS"], 2, "--route ID"],
  [["check", "SCANS", "--route", "b99"], 2, "b11, b1, b2"],
  [["check", "SCANS", "--route", "b11", "--case", "CASE"], 2, "colour"],
  [
    ["assemble", "SCANS", "--route", "b11", "--out", "SCANS/statement.pdf/x", "--allow-blockers"],
    3,
    "cannot be written",
  ],
  [["routes", "b99"], 2, 'no route "b99"'],
  [["compare", "--kind", "name", "A", "B", "--context", '{"wrong":1}'], 2, "wrong"],
])("%j ends with %i and says what is wrong", async (line, status, sentence) => {
  await writeFile(join(folder, "case.json"), JSON.stringify({ colour: "red" }));
  const args = line.map((word) => word.replace("SCANS", scans).replace("CASE", join(folder, "case.json")));
  const run = await qujat(...args);
  expect(run.err).toContain(sentence);
  expect(run.status).toBe(status);
});

test("a second run may write over its own files, and not over anybody else's", async () => {
  const out = join(folder, "out");
  const line = [
    "assemble",
    join(scans, "statement.pdf"),
    "--route",
    "b11",
    "--out",
    out,
    "--output",
    "single",
    "--allow-blockers",
  ];
  expect((await qujat(...line)).status).toBe(1);
  const first = await readdir(out);
  const pdf = first.find((name) => name.endsWith(".pdf")) ?? "";
  const bytes = await readFile(join(out, pdf));
  expect((await qujat(...line)).status).toBe(1);
  expect(await readFile(join(out, pdf))).toEqual(bytes);
  await rm(join(out, "report.json"));
  await writeFile(join(out, pdf), "somebody else's");
  const refused = await qujat(...line);
  expect(refused.status).toBe(3);
  expect(refused.err).toContain("already there");
  expect(await readFile(join(out, pdf), "utf8")).toBe("somebody else's");
  expect((await qujat(...line, "--force")).status).toBe(1);
});

test("a pack saved as one file is an input with its route, its scans and the user's word; a damaged one is refused", async () => {
  const path = join(folder, "case.qujat");
  const engine = await startEngine({ packs: "passing", jobs: 1, cache: false });
  const answer = async (method: string, params: unknown) => {
    const said = await engine.dispatch(method, params);
    if (!said.ok) throw new Error(said.error.code);
    return said.result as { packId: string };
  };
  const { packId } = await answer("packs.create", { route: "b1", today: "2026-11-20" });
  await answer("pack.addFiles", { packId, files: [{ path: join(scans, "statement.pdf") }] });
  await engine.idle();
  await answer("pack.command", {
    packId,
    command: { kind: "override", documentId: "f1.0", override: { kind: "diploma" } },
  });
  await answer("packs.saveFile", { packId, path });
  await engine.close();
  const run = await qujat("check", path, "--json");
  expect(JSON.parse(run.out)).toMatchObject({ route: "b1", documents: [{ pages: 40, kind: "diploma" }] });
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, bytes.length - 400));
  expect((await qujat("check", path, "--json")).status).toBe(2);
});

test("Ctrl-C ends with 130 and leaves nothing half-written", async () => {
  const out = join(folder, "interrupted");
  const child = start([
    "assemble",
    join(scans, "statement.pdf"),
    "--route",
    "b11",
    "--out",
    out,
    "--allow-blockers",
    "--no-cache",
  ]);
  const end = ended(child);
  setTimeout(() => child.kill("SIGINT"), 900);
  const { status } = await end;
  expect(status).toBe(130);
  expect(await readdir(out).catch(() => [])).toEqual([]);
});
