import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { test } from "vitest";
import { type App, goTo, openApp } from "../../journeys/driver.ts";
import { type Figure, loadNow, tableOf } from "./figures.ts";
import { dropUntilPicture, layFiles, takeInteractions, watchInteractions } from "./inPage.ts";
import { makeScans } from "./scans.ts";

const RUNS = Number(process.env.QUJAT_BENCH_RUNS ?? 3);
test("the window's own pace", { timeout: 300_000 }, async () => {
  const figures: Figure[] = [];
  for (const measure of [starts, thumbnails, interactions]) {
    figures.push(...(await measure()));
    // The whole table again with each part, so that a run that is broken off has said what it knows.
    console.log(`\n${tableOf(figures)}\n`);
  }
});

/**
 * A warm start: Qujat ran on this machine before, so that its files are in the system's cache and its compiled code in
 * its own. The browser's process runs already. Home is shown only once the engine has said which packs there are.
 */
async function starts(): Promise<readonly Figure[]> {
  const app = await openApp();
  const cache = await mkdtemp(join(tmpdir(), "qujat-bench-cache-"));
  const [door, window, both]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run <= RUNS; run++) {
    const dataFolder = await mkdtemp(join(tmpdir(), "qujat-bench-"));
    const page = await app.page.context().newPage();
    const started = performance.now();
    const server = spawn(process.execPath, ["electron/cli/qujat.mjs", "serve"], {
      env: { ...process.env, QUJAT_DATA_DIR: dataFolder, QUJAT_CACHE_DIR: cache },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const url = await new Promise<string>((resolve) => {
      server.stdout.on("data", (chunk) => {
        const found = /http:\S+/.exec(String(chunk))?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    const listening = performance.now();
    await page.goto(url, { waitUntil: "commit" });
    await page.getByRole("button", { name: "New pack" }).waitFor();
    const usable = performance.now();
    if (run > 0) {
      door.push(listening - started);
      window.push(usable - listening);
      both.push(usable - started);
    }
    await page.close();
    server.kill("SIGINT");
    await new Promise((resolve) => server.once("exit", resolve));
    await rm(dataFolder, { recursive: true, force: true });
  }
  await rm(cache, { recursive: true, force: true });
  await app.close();
  const load = loadNow();
  return [
    { name: "door open", bar: 1_000, times: door, load },
    { name: "window usable after that, the engine in it", bar: 1_000, times: window, load },
    { name: "warm start, both together", bar: 1_000, times: both, load },
  ];
}

async function thumbnails(): Promise<readonly Figure[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const app = await openApp({ cache: "fresh" });
    await newPack(app);
    await layFiles(app.page, await makeScans(10, run + 1));
    times.push(await dropUntilPicture(app.page));
    await stopReading(app);
    await app.close();
  }
  return [{ name: "first thumbnail of ten dropped JPEGs", bar: 300, times, load: loadNow() }];
}

/** Ending waits for what is being read; nobody needs it here. */
async function stopReading(app: App): Promise<void> {
  for (const { jobId } of (await app.view()).jobs) await app.call("jobs.cancel", { jobId });
}

async function newPack(app: App): Promise<void> {
  await app.page.getByRole("button", { name: "New pack" }).click();
  await app.page.getByRole("heading", { name: "Why are you going?" }).waitFor();
  const { pack } = await app.view();
  await app.call("pack.command", { packId: pack.id, command: { kind: "setRoute", route: "b11" } });
  await goTo(app, "Documents");
}

/** Acts at each step while pages are being read, each by the mouse or the keyboard, as the browser times them. */
async function interactions(): Promise<readonly Figure[]> {
  const app = await openApp({ cache: "fresh" });
  const { page } = app;
  await newPack(app);
  await layFiles(page, await makeScans(40, 7));
  await dropUntilPicture(page);
  await watchInteractions(page);
  const found: Figure[] = [];
  for (const step of STEPS) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await goTo(app, step);
      await actAsUser(page);
      times.push(...(await takeInteractions(page)));
    }
    const { jobs } = await app.view();
    const note = jobs.length === 0 ? " (reading had ended)" : "";
    if (times.length > 0)
      found.push({ name: `to the next paint, ${step}, while reading${note}`, bar: 100, times, load: loadNow() });
  }
  await stopReading(app);
  await app.close();
  return found;
}

const STEPS = ["Documents", "Route", "Check", "Letters", "Pack"] as const;

/** Chooses, opens a menu, walks in it, closes it, walks on, and types where there is something to type into. */
async function actAsUser(page: Page): Promise<void> {
  const content = page.locator("#content");
  for (const at of [1, 0]) {
    const choice = content.locator(".choice-option").nth(at);
    if (await choice.isVisible()) await choice.click();
  }
  await page.getByRole("button", { name: /^Language/ }).click();
  for (const key of ["ArrowDown", "ArrowDown", "Escape"]) await page.keyboard.press(key);
  const field = content.getByRole("textbox").first();
  if (await field.isVisible()) {
    await field.click();
    await page.keyboard.type("Almaty", { delay: 40 });
    await page.keyboard.press("Escape");
  }
  for (let walked = 0; walked < 4; walked++) await page.keyboard.press("Tab");
}
