import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Engine } from "#electron/engine/createEngine.ts";
import { engineOnTheWay } from "#electron/engine/engineOnTheWay.ts";
import { startEngine } from "#electron/engine/startEngine.ts";
import type { EngineEvent, Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-start-"));
  vi.stubEnv("QUJAT_DATA_DIR", join(folder, "packs"));
  vi.stubEnv("QUJAT_CACHE_DIR", join(folder, "cache"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function ask<M extends Method>(engine: Engine, method: M, params: ParamsIn<M>): Promise<ResultOf<M>> {
  const answer = await engine.dispatch(method, params);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.result as ResultOf<M>;
}

test("a start and home load neither the PDF writer, nor pictures, nor what reads", () => {
  const script = `
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    const { startEngine } = await import("#electron/engine/startEngine.ts");
    const engine = await startEngine({ packs: "kept" });
    const answers = [await engine.dispatch("packs.list", {}), await engine.dispatch("guide.get", {})];
    const atHome = loaded.length;
    const heavy = loaded.filter((url) => /pdf-lib|fontkit|sharp|pdfium|age-encryption|shared\\/(checks|reading)/.test(url));
    await engine.dispatch("packs.create", {});
    await engine.close();
    console.log(JSON.stringify({ ok: answers.every((answer) => answer.ok), heavy, grew: loaded.length > atHome }));
  `;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: ROOT,
    env: process.env,
    encoding: "utf8",
  });
  expect(JSON.parse(said)).toEqual({ ok: true, heavy: [], grew: true });
});

test("what is asked of an engine on its way is answered when it stands, and its events are heard", async () => {
  const started = Promise.withResolvers<Engine>();
  const engine = engineOnTheWay(started.promise);
  const heard: EngineEvent["kind"][] = [];
  engine.subscribe((event) => heard.push(event.kind));
  const unheard: EngineEvent["kind"][] = [];
  engine.subscribe((event) => unheard.push(event.kind))();
  const asked = ask(engine, "packs.create", {});
  started.resolve(await startEngine({ packs: "kept", jobs: 1, newPackId: () => "p1" }));
  expect(await asked).toEqual({ packId: "p1" });
  expect(heard).toEqual(["packsChanged"]);
  expect(unheard).toEqual([]);
  await engine.close();
});

test("an engine that cannot start says so to whoever asks", async () => {
  const engine = engineOnTheWay(Promise.reject(new Error("no routes")));
  engine.subscribe(() => undefined)();
  await expect(engine.dispatch("packs.list", {})).rejects.toThrow("no routes");
});

test("two acts on a pack that is not open yet are both kept", async () => {
  const first = await startEngine({ packs: "kept", jobs: 1 });
  const { packId } = await ask(first, "packs.create", {});
  await first.close();
  const second = await startEngine({ packs: "kept", jobs: 1 });
  await Promise.all([
    ask(second, "pack.command", { packId, command: { kind: "rename", name: "The Ospanov family" } }),
    ask(second, "pack.command", { packId, command: { kind: "setRoute", route: "b11" } }),
  ]);
  await second.close();
  const third = await startEngine({ packs: "kept", jobs: 1 });
  const { pack } = await ask(third, "packs.open", { packId });
  expect([pack.name, pack.route]).toEqual(["The Ospanov family", "b11"]);
  await third.close();
});
