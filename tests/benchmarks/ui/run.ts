import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { test } from "vitest";
import { type App, goTo, openApp } from "../../journeys/driver.ts";
import { type Figure, tableOf } from "./figures.ts";
import { dropUntilPicture, layFiles, takeInteractions, watchInteractions } from "./inPage.ts";
import { makeScans } from "./scans.ts";

const RUNS = Number(process.env.QUJAT_BENCH_RUNS ?? 3);
test("the window's own pace", { timeout: 900_000 }, async () => {
  const figures: Figure[] = [];
  for (const measure of [starts, thumbnails, interactions]) {
    figures.push(...(await measure()));
    // The whole table again with each part, so that a run that is broken off has said what it knows.
    console.log(`\n${tableOf(figures)}\n`);
  }
});

/** A warm start: the files are in the system's cache. The browser's own process runs already. */
async function starts(): Promise<readonly Figure[]> {
  const app = await openApp();
  const [door, window, both]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run <= RUNS; run++) {
    const dataFolder = await mkdtemp(join(tmpdir(), "qujat-bench-"));
    const page = await app.page.context().newPage();
    const started = performance.now();
    const server = spawn(process.execPath, ["electron/cli/qujat.mjs", "serve"], {
      env: { ...process.env, QUJAT_DATA_DIR: dataFolder, QUJAT_CACHE_DIR: join(dataFolder, "cache") },
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
  await app.close();
  return [
    { name: "engine and door ready", bar: 1_000, times: door },
    { name: "window usable after that", bar: 1_000, times: window },
    { name: "warm start, both together", bar: 1_000, times: both },
  ];
}

async function thumbnails(): Promise<readonly Figure[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const app = await openApp({ cache: "fresh" });
    await newPack(app);
    await layFiles(app.page, await makeScans(10, run + 1));
    times.push(await dropUntilPicture(app.page));
    await app.close();
  }
  return [{ name: "first thumbnail of ten dropped JPEGs", bar: 300, times }];
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
  for (const [step, act] of STEPS) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await goTo(app, step);
      await act(page);
      times.push(...(await takeInteractions(page)));
    }
    const { jobs } = await app.view();
    const note = jobs.length === 0 ? " (reading had ended)" : "";
    if (times.length > 0) found.push({ name: `to the next paint, ${step}, while reading${note}`, bar: 100, times });
  }
  await app.call("jobs.cancel", { jobId: (await app.view()).jobs[0]?.jobId ?? "" });
  await app.close();
  return found;
}

const STEPS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    "Documents",
    async (page) => {
      await page.getByText("Only what is open").or(page.getByRole("radio").nth(1)).first().click();
      await page.getByRole("radio").first().click({ force: true });
      await page.getByRole("button", { name: /^Language/ }).click();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
    },
  ],
  [
    "Route",
    async (page) => {
      const group = page.getByRole("radiogroup").first();
      await group.getByText("Yes").first().click();
      await group.getByText("No").first().click();
      await page.keyboard.press("Tab");
    },
  ],
  [
    "Check",
    async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
    },
  ],
  [
    "Letters",
    async (page) => {
      const field = page.getByRole("textbox").first();
      await field.click();
      await page.keyboard.type("Embassy", { delay: 40 });
      await page.keyboard.press("Escape");
    },
  ],
  [
    "Pack",
    async (page) => {
      await page.getByText("One PDF").first().click();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Tab");
    },
  ],
];
