import { appendFile, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockPack, openPackStore } from "#electron/store/packStore.ts";
import { applyCommand } from "#shared/domain/applyCommand.ts";
import { presentOf, startHistory, undoStep } from "#shared/domain/history.ts";
import { emptyCase } from "#shared/domain/packCase.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "qujat-packs-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const first = emptyCase("p1", "First");
const renamed = applyCommand(first, { kind: "rename", name: "Second" });

async function storeWithTwoSteps() {
  const store = openPackStore(root);
  await store.create("p1", startHistory(first));
  await store.append("p1", { op: "push", label: "rename", packCase: renamed });
  return store;
}

test("a restart finds the present, what can be undone, and what had been undone", async () => {
  const store = await storeWithTwoSteps();
  expect(presentOf(await store.load("p1"))).toEqual(renamed);
  expect(presentOf(undoStep(await store.load("p1")))).toEqual(first);
  await store.append("p1", { op: "undo" });
  const again = await openPackStore(root).load("p1");
  expect(presentOf(again)).toEqual(first);
  expect(again.future.map((step) => step.label)).toEqual(["rename"]);
});

test("a line torn by a power cut costs that step only", async () => {
  const store = await storeWithTwoSteps();
  await appendFile(join(root, "p1", "journal.jsonl"), '{"op":"push","label":"x","packC');
  expect(presentOf(await store.load("p1"))).toEqual(renamed);
});

test("a journal of a newer version, or one that holds nothing, is refused by name", async () => {
  const store = await storeWithTwoSteps();
  const journal = join(root, "p1", "journal.jsonl");
  await writeFile(journal, JSON.stringify({ op: "start", version: 99, packCase: first }));
  await expect(store.load("p1")).rejects.toMatchObject({ code: "pack-newer" });
  await writeFile(journal, "");
  await expect(store.load("p1")).rejects.toMatchObject({ code: "pack-damaged" });
});

test("an original is stored once under its hash, byte for byte", async () => {
  const store = await storeWithTwoSteps();
  const scan = join(root, "scan.jpg");
  await writeFile(scan, "bytes of a scan");
  const sha256 = await store.addOriginal("p1", scan);
  expect(await store.addOriginal("p1", scan)).toBe(sha256);
  expect(await readFile(store.originalPath("p1", sha256), "utf8")).toBe("bytes of a scan");
});

test("a pack id never leaves the folder of packs", () => {
  expect(() => openPackStore(root).originalPath("../x", "a".repeat(64))).toThrow("invalid-request");
});

test("a pack held by a running process is refused, one held by a dead process is not", async () => {
  await storeWithTwoSteps();
  await writeFile(join(root, "p1", "lock"), String(process.ppid));
  await expect(lockPack(root, "p1")).rejects.toMatchObject({ code: "pack-locked", retry: true });
  await writeFile(join(root, "p1", "lock"), "999999999");
  const release = await lockPack(root, "p1");
  await release();
  await expect(readFile(join(root, "p1", "lock"))).rejects.toThrow();
});

test("a removed pack is put aside whole, comes back as it was, and is deleted after a month", async () => {
  const store = await storeWithTwoSteps();
  const original = await store.addOriginalBytes("p1", new TextEncoder().encode("scan"));
  await store.remove("p1");
  expect(await store.list()).toEqual([]);
  expect(await openPackStore(root).listRemoved()).toMatchObject([{ packId: "p1" }]);
  await store.restore("p1");
  expect(presentOf(await store.load("p1"))).toEqual(renamed);
  expect(await readFile(store.originalPath("p1", original), "utf8")).toBe("scan");
  await store.remove("p1");
  const longAgo = new Date(Date.now() - 31 * 86_400_000);
  await utimes(join(root, ".removed", "p1"), longAgo, longAgo);
  expect(await store.listRemoved()).toEqual([]);
  await expect(store.restore("p1")).rejects.toThrow();
});
