import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startEngine } from "#electron/engine/startEngine.ts";
import type { EngineEvent } from "#shared/contract/methods.ts";
import type { PackView } from "#shared/contract/packView.ts";

let folder: string;
let engine: Awaited<ReturnType<typeof startEngine>>;
const events: EngineEvent[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-replace-"));
  vi.stubEnv("QUJAT_CACHE_DIR", join(folder, "cache"));
  vi.stubEnv("QUJAT_DATA_DIR", join(folder, "packs"));
  await start();
});
afterAll(async () => {
  await engine.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  engine = await startEngine({ packs: "kept", jobs: 1 });
  engine.subscribe((event) => events.push(event));
}

async function ask<Result>(method: string, params: unknown): Promise<Result> {
  const answer = await engine.dispatch(method, params);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.result as Result;
}

async function job(method: string, params: unknown): Promise<PackView> {
  const { jobId } = await ask<{ jobId: string }>(method, params);
  await expect
    .poll(() => events.some((one) => one.kind === "jobDone" && one.jobId === jobId), { timeout: 60_000 })
    .toBe(true);
  return ask<PackView>("packs.open", { packId: (params as { packId: string }).packId });
}

async function paper(name: string, pages: readonly (readonly string[])[]): Promise<string> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = pdf.addPage([595, 842]);
    for (const [index, line] of lines.entries()) {
      page.drawText(line, { x: 60, y: 760 - index * 40, size: index === 0 ? 20 : 12, font });
    }
  }
  const path = join(folder, name);
  await writeFile(path, await pdf.save());
  return path;
}

const statement = (holder: string, more = "") => [
  "BANK STATEMENT",
  `Account holder: ${holder}`,
  "Statement period: 01.05.2026 - 31.10.2026",
  `Closing balance: 4200 USD ${more}`,
];

const FORM = [
  "PASSPORT",
  "Surname: IVANOVA",
  "Given names: ANNA",
  "Passport No: FA4170258",
  "Date of birth: 05.05.1995",
  "Nationality: UZBEKISTAN",
];

async function packWith(...paths: readonly string[]): Promise<string> {
  const { packId } = await ask<{ packId: string }>("packs.create", {
    route: "b11",
    today: "2026-11-20",
    people: [{ id: "applicant", role: "applicant", surname: "IVANOVA", givenNames: "ANNA" }],
  });
  await job("pack.addFiles", { packId, files: paths.map((path) => ({ path })) });
  return packId;
}

test("a better scan keeps place, correction and decision, in one step of undo, and after a restart", async () => {
  const packId = await packWith(
    await paper("form.pdf", [FORM]),
    await paper("statement.pdf", [statement("TURSUNOVA MALIKA")]),
  );
  const before = await ask<PackView>("packs.open", { packId });
  const document = before.pack.documents.find((one) => one.kind === "bank-statement");
  await ask("pack.command", {
    packId,
    command: { kind: "override", documentId: document?.id, override: { slot: "bank-statements" } },
  });
  await ask("pack.command", {
    packId,
    command: {
      kind: "correctField",
      documentId: document?.id,
      field: "statementTo",
      person: null,
      value: "2026-11-01",
    },
  });
  const seen = await ask<PackView>("packs.open", { packId });
  const finding = seen.findings.find((one) => one.documents.includes(document?.id ?? ""));
  if (finding === undefined) throw new Error("nothing was found against the statement");
  const reason = "It is my aunt's account.";
  const decided = await ask<PackView>("pack.command", {
    packId,
    command: { kind: "decide", findingId: finding.id, decision: { action: "accepted", reason } },
  });
  expect(decided.decided.map((one) => one.finding.rule)).toEqual([finding.rule]);

  const better = await paper("statement, again.pdf", [statement("TURSUNOVA MALIKA", "(sharp)")]);
  const after = await job("pack.replaceScan", { packId, pageIds: document?.pageIds, files: [{ path: better }] });
  expect(after.undo).toBe("replaceScan");
  expect(after.pack.files.map((file) => file.name)).toEqual(["form.pdf", "statement, again.pdf"]);
  const replaced = after.pack.documents[1];
  expect(replaced).toMatchObject({ kind: "bank-statement", slot: "bank-statements" });
  expect(replaced?.fields.find((field) => field.name === "statementTo")).toMatchObject({
    value: "2026-11-01",
    source: "user",
  });
  expect(after.decided).toMatchObject([{ finding: { rule: finding.rule }, decision: { reason } }]);

  await engine.close();
  await start();
  const undone = await ask<PackView>("pack.undo", { packId });
  expect(undone.pack.files.map((file) => file.name)).toEqual(["form.pdf", "statement.pdf"]);
  expect(undone.undo).toBe("decide");
  await expect.poll(async () => (await ask<PackView>("packs.open", { packId })).decided.length).toBe(1);
});

test("a correction goes where the new scan surely shows another value, and stays where it repeats the old reading", async () => {
  const packId = await packWith(await paper("one.pdf", [statement("IVANOVA ANNA")]));
  const { pack } = await ask<PackView>("packs.open", { packId });
  const [document] = pack.documents;
  await ask("pack.command", {
    packId,
    command: {
      kind: "correctField",
      documentId: document?.id,
      field: "accountHolder",
      person: null,
      value: "IVANOVA ANNA MARIA",
    },
  });
  const same = await paper("two.pdf", [statement("IVANOVA ANNA", "(sharp)")]);
  const kept = await job("pack.replaceScan", { packId, pageIds: document?.pageIds, files: [{ path: same }] });
  const holderOf = (view: PackView) =>
    view.pack.documents[0]?.fields.find((field) => field.name === "accountHolder")?.value;
  expect(holderOf(kept)).toBe("IVANOVA ANNA MARIA");
  const other = await paper("three.pdf", [statement("IVANOVA OLGA")]);
  const changed = await job("pack.replaceScan", {
    packId,
    pageIds: kept.pack.documents[0]?.pageIds,
    files: [{ path: other }],
  });
  expect(holderOf(changed)).toBe("IVANOVA OLGA");
});

test("one page of a longer paper is replaced where it stood; the old page is listed as left out", async () => {
  const packId = await packWith(
    await paper("long.pdf", [statement("IVANOVA ANNA"), ["page two, blurred"], ["page three"]]),
  );
  const [document] = (await ask<PackView>("packs.open", { packId })).pack.documents;
  const [first = "", second = "", third = ""] = document?.pageIds ?? [];
  const better = await paper("page two.pdf", [["page two, sharp"]]);
  const after = await job("pack.replaceScan", { packId, pageIds: [second], files: [{ path: better }] });
  expect(after.pack.documents.map((one) => one.pageIds)).toEqual([[first, "f2.0", third]]);
  expect(after.pack.edits[second]).toEqual({ turns: 0, leftOut: true });
  expect(after.pack.documents[0]?.kind).toBe("bank-statement");
});

test("a scan that cannot be used changes nothing but the list of refused files", async () => {
  const packId = await packWith(await paper("kept.pdf", [statement("IVANOVA ANNA")]));
  const [document] = (await ask<PackView>("packs.open", { packId })).pack.documents;
  const empty = join(folder, "empty.pdf");
  await writeFile(empty, "");
  const after = await job("pack.replaceScan", { packId, pageIds: document?.pageIds, files: [{ path: empty }] });
  expect(after.pack.documents.map((one) => one.id)).toEqual([document?.id]);
  expect(after.pack.rejected.map((one) => one.code)).toEqual(["empty-file"]);
});
