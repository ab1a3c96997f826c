import { spawn } from "node:child_process";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILT = join(ROOT, "dist/renderer/index.html");
const LOCK = join(ROOT, "dist/.building");

/** Builds the window where its sources are newer than what was built; one process builds, the others wait. */
export async function buildRenderer(): Promise<void> {
  await mkdir(join(ROOT, "dist"), { recursive: true });
  for (;;) {
    const isMine = await mkdir(LOCK).then(
      () => true,
      () => false,
    );
    if (isMine) break;
    // A lock that is minutes old was left by a process that died.
    const since = await stat(LOCK).catch(() => null);
    if (since !== null && Date.now() - since.mtimeMs > 120_000) await rm(LOCK, { recursive: true, force: true });
    await wait(100);
  }
  try {
    const built = await stat(BUILT).catch(() => null);
    const sources = await Promise.all(["renderer", "shared", "vite.config.ts"].map((name) => newest(join(ROOT, name))));
    if (built !== null && built.mtimeMs >= Math.max(...sources)) return;
    await runBuild();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

/** In a process of its own: built under the tests' NODE_ENV the window would be another one than users get. */
async function runBuild(): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "error"], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const status = await new Promise((resolve) => child.once("exit", resolve));
  if (status !== 0) throw new Error("The window could not be built.");
}

async function newest(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const times = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name)).catch(() => info)).mtimeMs);
  return Math.max(info.mtimeMs, ...(await Promise.all(times)));
}
