import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";
import { makeScans } from "../../benchmarks/ui/scans.ts";

const LAUNCHER = fileURLToPath(new URL("../../../electron/cli/qujat.mjs", import.meta.url));
const PAGES = 30;

interface Served {
  call<M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>>;
  /** Ctrl-C; the exit status, and the milliseconds until it came. */
  interrupt(): Promise<{ readonly status: number | null; readonly tookMs: number }>;
}

async function serve(folder: string): Promise<Served> {
  const child = spawn(process.execPath, [LAUNCHER, "serve"], {
    env: {
      ...process.env,
      QUJAT_DATA_DIR: join(folder, "packs"),
      QUJAT_CACHE_DIR: join(folder, "cache"),
      TMPDIR: join(folder, "tmp"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<URL>((resolve) => {
    child.stdout.on("data", (chunk) => {
      const found = /http:\S+/.exec(String(chunk))?.[0];
      if (found !== undefined) resolve(new URL(found));
    });
  });
  const admitted = await fetch(url, { redirect: "manual" });
  const cookie = admitted.headers.get("set-cookie")?.split(";")[0] ?? "";
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return {
    async call<M extends Method>(method: M, params: ParamsIn<M>) {
      const body = JSON.stringify({ method, params });
      const headers = { cookie, origin: url.origin };
      const reply = await fetch(`${url.origin}/rpc`, { method: "POST", headers, body });
      return ((await reply.json()) as { result: ResultOf<M> }).result;
    },
    interrupt() {
      const started = performance.now();
      child.kill("SIGINT");
      return new Promise((resolve) =>
        child.once("exit", (status) => resolve({ status, tookMs: performance.now() - started })),
      );
    },
  };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test("Ctrl-C stops the reading, ends soon, and leaves whole files only; the pack goes on where it was", async () => {
  const folder = await mkdtemp(join(tmpdir(), "qujat-serve-"));
  await mkdir(join(folder, "tmp"));
  const scans = await makeScans(PAGES, 3);
  await mkdir(join(folder, "scans"));
  for (const [at, scan] of scans.entries()) await writeFile(join(folder, "scans", `scan ${at}.jpg`), scan);
  const app = await serve(folder);
  const { packId } = await app.call("packs.create", { name: "Interrupted" });
  await app.call("pack.addFiles", { packId, files: [{ path: join(folder, "scans") }] });
  const present = () => app.call("packs.open", { packId });
  await expect.poll(async () => (await present()).pack.files.length).toBeGreaterThan(3);
  expect((await present()).jobs).toHaveLength(1);
  // By now the threads that read are in the middle of a page.
  await wait(4_000);
  const { status, tookMs } = await app.interrupt();
  expect(status).toBe(130);
  // What is left would take a minute and more on the quietest machine.
  expect(tookMs).toBeLessThan(15_000);

  const kept = await filesBelow(join(folder, "packs", packId, "originals"));
  expect(kept.length).toBeGreaterThan(0);
  for (const path of kept) {
    const sha256 = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
    expect(path.endsWith(sha256)).toBe(true);
  }
  const readings = (await filesBelow(join(folder, "cache"))).filter((path) => !path.includes("code"));
  expect(readings.filter((path) => !/[0-9a-f]{64}$/.test(path))).toEqual([]);
  expect(await filesBelow(join(folder, "tmp"))).toEqual([]);

  const again = await serve(folder);
  const { pack, jobs } = await again.call("packs.open", { packId });
  expect(pack.files.map((file) => file.sha256).sort()).toEqual(kept.map((path) => path.slice(-64)).sort());
  expect(jobs.map((job) => job.kind)).toEqual(["add-files"]);
  expect((await again.interrupt()).status).toBe(130);
  await rm(folder, { recursive: true, force: true });
});
