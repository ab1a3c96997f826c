import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startEngine } from "#electron/engine/startEngine.ts";
import type { Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-bursts-"));
  vi.stubEnv("QUJAT_DATA_DIR", folder);
  vi.stubEnv("QUJAT_CACHE_DIR", join(folder, "cache"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function openEngine() {
  const engine = await startEngine({ packs: "kept", jobs: 1 });
  const call = async <M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>> => {
    const answer = await engine.dispatch(method, params);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.result as ResultOf<M>;
  };
  return { call, close: () => engine.close() };
}

test("a text that is saved while it is typed is one step of undo a burst, after a restart too", async () => {
  const first = await openEngine();
  const { packId } = await first.call("packs.create", { name: "start" });
  const type = (name: string, burst?: string) =>
    first.call("pack.command", {
      packId,
      command: { kind: "rename", name },
      ...(burst === undefined ? {} : { burst }),
    });
  for (const name of ["A", "An", "Ann"]) await type(name, "one");
  await type("Anna", "two");
  await type("Anna", "two");
  await type("Anna I", "two");
  await first.close();

  const { call, close } = await openEngine();
  const names: string[] = [];
  for (;;) {
    const { pack, undo } = await call("packs.open", { packId });
    names.push(pack.name);
    if (undo === null) break;
    await call("pack.undo", { packId });
  }
  expect(names).toEqual(["Anna I", "Ann", "start"]);
  for (const _ of names) await call("pack.redo", { packId });
  expect((await call("packs.open", { packId })).pack.name).toBe("Anna I");
  await close();
});

test("another act, undo, or a burst that changed nothing ends a burst: no step of somebody else's is written over", async () => {
  const { call, close } = await openEngine();
  const { packId } = await call("packs.create", { name: "start" });
  const act = (name: string, burst?: string) =>
    call("pack.command", { packId, command: { kind: "rename", name }, ...(burst === undefined ? {} : { burst }) });
  await act("by hand");
  await act("by hand", "idle");
  await act("typed", "idle");
  await act("between");
  await act("typed more", "idle");
  await call("pack.undo", { packId });
  await act("after undo", "idle");
  const names: string[] = [];
  for (let undo: string | null = ""; undo !== null; ) {
    const view = await call("packs.open", { packId });
    names.push(view.pack.name);
    undo = view.undo;
    await call("pack.undo", { packId });
  }
  expect(names).toEqual(["after undo", "between", "typed", "by hand", "start"]);
  await close();
});
