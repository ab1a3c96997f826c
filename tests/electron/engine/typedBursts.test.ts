import { afterAll, beforeAll, expect, test } from "vitest";
import { onEmptyMachine, openEngine } from "./keptEngine.ts";

let leave: () => Promise<void>;
beforeAll(async () => {
  leave = await onEmptyMachine();
});
afterAll(() => leave());

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
