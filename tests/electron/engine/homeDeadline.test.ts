import { afterEach, beforeEach, expect, test } from "vitest";
import { onEmptyMachine, openEngine } from "./keptEngine.ts";

let leave: () => Promise<void>;
beforeEach(async () => {
  leave = await onEmptyMachine();
});
afterEach(() => leave());

test("home's deadline is the last good day to file of the Prepare step, moves with the journey, and outlives the app", async () => {
  const { call, close } = await openEngine();
  const { packId } = await call("packs.create", { route: "b11", today: "2026-11-20" });
  const deadline = async () => (await call("packs.list", {}))[0]?.deadline;
  const latest = async () => (await call("pack.prepare", { packId })).dates.apply.latest;
  expect(await deadline()).toBeNull();
  const deadlines: (string | null | undefined)[] = [];
  for (const entry of ["2027-03-01", "2027-04-01"]) {
    await call("pack.command", { packId, command: { kind: "setFact", fact: "case.plannedEntry", value: entry } });
    expect(await deadline()).toBe(await latest());
    deadlines.push(await deadline());
  }
  expect(deadlines[0]).toMatch(/^2027-0[12]-\d\d$/);
  expect(deadlines[0]?.localeCompare(deadlines[1] ?? "")).toBe(-1);
  // The note for the time when the pack is closed is written a moment later.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await close();

  const later = await openEngine();
  expect((await later.call("packs.list", {}))[0]?.deadline).toBe(deadlines[1]);
  await later.close();
});

test("a sample is called what the window calls it, and by its folder where nobody names it", async () => {
  const { call, close } = await openEngine();
  await call("packs.createSample", { sample: "b1-business", name: "Пример: деловая поездка (B1)" });
  await call("packs.createSample", { sample: "b2-installation" });
  const names = (await call("packs.list", {})).map(({ name }) => name).sort();
  expect(names).toEqual(["b2-installation", "Пример: деловая поездка (B1)"]);
  await close();
});
