import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startEngine } from "#electron/engine/startEngine.ts";
import { startServer } from "#electron/server/startServer.ts";
import { openUploads } from "#electron/server/uploads.ts";
import type { Answer, EngineEvent } from "#shared/contract/methods.ts";
import type { PackView } from "#shared/contract/packView.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";

interface Door {
  call(method: string, params: unknown): Promise<Answer>;
  readonly events: readonly EngineEvent[];
  close(): Promise<void>;
}

let folder: string;
let statement: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-doors-"));
  vi.stubEnv("QUJAT_CACHE_DIR", join(folder, "cache"));
  statement = join(folder, "statement.pdf");
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const line of ["first", "second"]) {
    const page = pdf.addPage([595, 842]);
    page.drawText("BANK STATEMENT", { x: 60, y: 760, size: 20, font });
    page.drawText(`Account holder: IVANOVA ANNA, ${line} page`, { x: 60, y: 720, size: 12, font });
  }
  await writeFile(statement, await pdf.save());
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function openDispatcher(): Promise<Door> {
  const engine = await startEngine({ packs: "passing", jobs: 1 });
  const events: EngineEvent[] = [];
  engine.subscribe((event) => events.push(event));
  return { call: engine.dispatch, events, close: () => engine.close() };
}

async function openLoopback(): Promise<Door> {
  const uploads = openUploads(join(folder, "uploads"));
  const engine = await startEngine({ packs: "passing", jobs: 1, uploadPath: uploads.pathOf });
  const server = await startServer({
    dispatch: engine.dispatch,
    subscribe: engine.subscribe,
    assets: engine.assets,
    uploads,
    rendererFolder: folder,
    port: 0,
    onLastWindowClosed: () => undefined,
    graceMs: 60_000,
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const entrance = await fetch(server.url, { redirect: "manual" });
  const cookie = entrance.headers.get("set-cookie")?.split(";")[0] ?? "";
  const events: EngineEvent[] = [];
  const listening = request(`${origin}/events`, { headers: { cookie } }, (reply) => {
    let rest = "";
    reply.on("data", (chunk) => {
      const parts = `${rest}${chunk}`.split("\n\n");
      rest = parts.pop() ?? "";
      for (const part of parts) if (part.startsWith("data: ")) events.push(JSON.parse(part.slice(6)));
    });
  });
  listening.on("error", () => undefined);
  listening.end();
  return {
    events,
    async call(method, params) {
      const reply = await fetch(`${origin}/rpc`, {
        method: "POST",
        headers: { cookie, origin },
        body: JSON.stringify({ method, params }),
      });
      return reply.json();
    },
    async close() {
      listening.destroy();
      await server.close();
      await engine.close();
    },
  };
}

describe.each([
  ["the dispatcher itself", openDispatcher],
  ["the loopback server", openLoopback],
])("through %s", (_name, open) => {
  let door: Door;
  beforeEach(async () => {
    door = await open();
  });
  afterEach(() => door.close());

  async function ask<Result>(method: string, params: unknown): Promise<Result> {
    const answer = await door.call(method, params);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.result as Result;
  }
  const newPack = async () =>
    (await ask<{ packId: string }>("packs.create", { route: "b11", today: "2026-11-20" })).packId;
  const addStatement = async (packId: string) => {
    const { jobId } = await ask<{ jobId: string }>("pack.addFiles", { packId, files: [{ path: statement }] });
    await expect
      .poll(() => door.events.some((one) => one.kind === "jobDone" && one.jobId === jobId), { timeout: 60_000 })
      .toBe(true);
    return ask<PackView>("packs.open", { packId });
  };

  test("the routes are listed, and one is shown whole", async () => {
    expect(await ask<unknown[]>("routes.list", {})).toHaveLength(12);
    expect(await ask("routes.show", { routeId: "b11" })).toMatchObject({ id: "b11", code: "B11" });
  });

  test.each([
    ["no.such", {}, "invalid-request"],
    ["toString", {}, "invalid-request"],
    ["packs.open", { packId: "../../etc" }, "invalid-request"],
    ["packs.open", { packId: "absent" }, "pack-damaged"],
    ["packs.create", { route: "b99" }, "route-unknown"],
    ["pack.command", { packId: "p", command: { kind: "explode" } }, "invalid-request"],
    ["packs.create", { extra: 1 }, "invalid-request"],
  ])("%s with %j answers %s", async (method, params, code) => {
    expect(await door.call(method, params)).toMatchObject({ ok: false, error: { code } });
  });

  test("letters: their sources are given, one is put into the pack as one step, stands in the plan, and is saved as a file", async () => {
    const packId = await newPack();
    expect((await ask<{ documents: unknown[]; lints: unknown[] }>("letters.sources", {})).lints).toHaveLength(68);
    const place = { kind: "placeLetter", letter: "GD02", language: "en", inPack: true };
    const placed = await ask<PackView>("pack.command", { packId, command: place });
    expect(placed.findings.map(({ sentence }) => sentence)).toContain("R190.unsigned");
    const titles = async () =>
      (await ask<PackPlan>("pack.plan", { packId })).sections.flatMap(({ entries }) =>
        entries.map(({ title }) => title),
      );
    expect(await titles()).toEqual(["Document index", "Cover letter"]);
    await ask("pack.undo", { packId });
    expect(await titles()).toEqual(["Document index"]);
    for (const format of ["pdf", "docx"]) {
      const request = { packId, letter: "GD02", language: "ru", format, outDir: join(folder, "letters") };
      const { file } = await ask<{ file: string }>("letters.export", request);
      expect(file).toBe(join(folder, "letters", `GD02_Soprovoditelnoe_pismo_ru.${format}`));
      expect((await readFile(file)).subarray(0, 4).toString("latin1")).toBe(
        format === "pdf" ? "%PDF" : "PK\u0003\u0004",
      );
    }
    const own = await ask<{ file: string }>("letters.export", {
      packId,
      letter: "GD05",
      language: "en",
      format: "pdf",
    });
    expect(own.file).toMatch(/[\\/]GD05_Invitation_letter_en\.pdf$/);
  });

  test.each([
    [{ letter: "GD99" }, "invalid-request"],
    [{ letter: "../GD02" }, "invalid-request"],
    [{ format: "exe" }, "invalid-request"],
    [{ outDir: "/dev/null/letters" }, "output-not-writable"],
  ])("a letter asked for with %j answers %s", async (wrong, code) => {
    const packId = await newPack();
    const request = { packId, letter: "GD02", language: "en", format: "pdf", ...wrong };
    expect(await door.call("letters.export", request)).toMatchObject({ ok: false, error: { code } });
  });

  test("a document is split, undone, redone, moved to another slot and removed, each as one step", async () => {
    const packId = await newPack();
    const added = await addStatement(packId);
    const [document] = added.pack.documents;
    expect(document).toMatchObject({ kind: "bank-statement", slot: "bank-statements", pageIds: ["f1.0", "f1.1"] });
    const command = (one: unknown) => ask<PackView>("pack.command", { packId, command: one });
    const split = await command({ kind: "arrange", documents: [["f1.0"], ["f1.1"]] });
    expect(split.pack.documents.map((one) => one.pageIds)).toEqual([["f1.0"], ["f1.1"]]);
    const undone = await ask<PackView>("pack.undo", { packId });
    expect(undone.pack.documents).toHaveLength(1);
    expect(undone).toMatchObject({ undo: "addFiles", redo: "arrange" });
    expect((await ask<PackView>("pack.redo", { packId })).pack.documents).toHaveLength(2);
    const moved = await command({ kind: "override", documentId: "f1.1", override: { slot: "savings-proof" } });
    expect(moved.pack.documents.at(1)?.slot).toBe("savings-proof");
    const removed = await command({ kind: "removeFiles", fileIds: ["f1"] });
    expect(removed.pack.documents).toEqual([]);
    const back = await ask<PackView>("pack.undo", { packId });
    expect(back.pack.documents.at(1)?.slot).toBe("savings-proof");
    expect(back.revision).toBeGreaterThan(removed.revision);
  });

  test("a correction outranks the reading and is taken back", async () => {
    const packId = await newPack();
    await addStatement(packId);
    const correct = (value: string | null) =>
      ask<PackView>("pack.command", {
        packId,
        command: { kind: "correctField", documentId: "f1.0", field: "accountHolder", person: null, value },
      });
    const corrected = await correct("PETROVA ANNA");
    expect(corrected.pack.documents[0]?.fields.find((field) => field.name === "accountHolder")).toMatchObject({
      value: "PETROVA ANNA",
      source: "user",
    });
    const back = await correct(null);
    expect(back.pack.documents[0]?.fields.find((field) => field.name === "accountHolder")?.source).toBe("text");
  });

  test("with a blocker the pack is not written unless that is allowed", async () => {
    const packId = await newPack();
    await addStatement(packId);
    const out = join(folder, `out-${packId}`);
    const write = async (allowBlockers: boolean) => {
      const params = { packId, outDir: out, output: "single", allowBlockers };
      const { jobId } = await ask<{ jobId: string }>("pack.assemble", params);
      await expect
        .poll(() => door.events.some((one) => one.kind === "jobDone" && one.jobId === jobId), { timeout: 60_000 })
        .toBe(true);
      return door.events.find((one) => one.kind === "jobDone" && one.jobId === jobId);
    };
    expect(await write(false)).toMatchObject({ result: { kind: "blocked" } });
    expect(await write(true)).toMatchObject({
      result: { kind: "assembled", result: { outputs: [{ pages: 3 }] } },
    });
  });
});
