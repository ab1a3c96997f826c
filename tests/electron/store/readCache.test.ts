import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PageReading } from "#electron/ports.ts";
import { openReadCache, type ReadKey } from "#electron/store/readCache.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-cache-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key: ReadKey = { sha256: "a".repeat(64), pageIndex: 0, languages: ["eng", "rus"], readerVersion: "1" };
const recognised: PageReading["recognised"] = {
  pageId: "f1.0",
  source: "ocr",
  uprightTurns: 1,
  skewDegrees: 0.5,
  widthPx: 100,
  heightPx: 200,
  languages: ["eng"],
  lines: [
    { words: [{ text: "SEITOVA", box: [0.1, 0.1, 0.2, 0.05], confidence: 0.9 }], box: [0.1, 0.1, 0.2, 0.05], block: 0 },
  ],
  latinLines: [],
  mrz: null,
  meanConfidence: 0.9,
};
const page: PageReading = {
  recognised,
  issues: [{ check: "blur", severity: "warning", measure: 0.3, sentence: "quality.blur", params: {} }],
  photo: null,
  stamps: [],
};

async function onlyEntry(): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.length > 3);
  expect(files).toHaveLength(1);
  return join(folder, files[0]!);
}

test("gives back what was written, under the page id of the asking pack", async () => {
  const cache = openReadCache(folder);
  await cache.write(key, page);
  expect(await cache.read(key, "f9.0")).toEqual({ ...page, recognised: { ...recognised, pageId: "f9.0" } });
});

test("another version, page, language or file finds nothing", async () => {
  const cache = openReadCache(folder);
  await cache.write(key, page);
  for (const other of [{ readerVersion: "2" }, { pageIndex: 1 }, { languages: ["eng"] }, { sha256: "b".repeat(64) }]) {
    expect(await cache.read({ ...key, ...other }, "f1.0")).toBeNull();
  }
});

test("keeps no readable word and no file hash on the disk", async () => {
  await openReadCache(folder).write(key, page);
  const path = await onlyEntry();
  expect((await readFile(path)).includes("SEITOVA")).toBe(false);
  expect(path).not.toContain("aaaaaaaa");
});

test("a damaged entry is as good as none", async () => {
  const cache = openReadCache(folder);
  await cache.write(key, page);
  const path = await onlyEntry();
  const bytes = await readFile(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(path, bytes);
  expect(await cache.read(key, "f1.0")).toBeNull();
});

test("a folder that cannot be written costs nothing but time", async () => {
  const blocked = join(folder, "file");
  await writeFile(blocked, "");
  await openReadCache(blocked).write(key, page);
  expect(await openReadCache(blocked).read(key, "f1.0")).toBeNull();
});
