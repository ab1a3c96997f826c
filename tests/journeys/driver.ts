import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import { findBrowser } from "#electron/server/openAppWindow.ts";
import type { Answer, Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";
import type { PackView } from "#shared/contract/packView.ts";
import { buildRenderer } from "./buildRenderer.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Readings of the sample are kept between runs, so that only the first run waits for them. */
const CACHE = join(ROOT, ".qujat-cache", "journeys");
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface AppOptions {
  readonly width?: number;
  readonly height?: number;
  /** The browser's language, before anybody chooses one in the window. */
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
  /** kept: readings of earlier runs are used; fresh: every page is read. */
  readonly cache?: "kept" | "fresh";
}

/** The whole product as a user meets it: `qujat serve` in a process of its own, a real browser, an empty machine. */
export interface App {
  readonly page: Page;
  /** Folder of the packs, removed at the end. */
  readonly dataFolder: string;
  /** A call through the door with the window's own cookie: to look, not to act. */
  call<M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>>;
  /** The open pack as the engine has it. */
  view(): Promise<PackView>;
  close(): Promise<void>;
}

export async function openApp(options: AppOptions = {}): Promise<App> {
  await buildRenderer();
  const dataFolder = await mkdtemp(join(tmpdir(), "qujat-journey-"));
  const server = spawn(process.execPath, [join(ROOT, "electron/cli/qujat.mjs"), "serve"], {
    env: {
      ...process.env,
      QUJAT_DATA_DIR: dataFolder,
      QUJAT_CACHE_DIR: options.cache === "fresh" ? join(dataFolder, "cache") : CACHE,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await addressOf(server);
  const path = findBrowser();
  if (path === null) throw new Error("A journey needs Chromium, Chrome or Edge.");
  const browser = await chromium.launch({ executablePath: path, args: QUIET });
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 860 },
    locale: options.locale ?? "en-GB",
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(Number(process.env.QUJAT_JOURNEY_TIMEOUT ?? 60_000));
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // A connection that a journey cuts itself says ERR_FAILED.
    if (message.type() === "error" && !message.text().includes("net::ERR_FAILED")) faults.push(message.text());
  });
  await page.goto(url);
  await page
    .getByRole("heading", { level: 1 })
    .or(page.getByRole("heading", { level: 2 }))
    .first()
    .waitFor();

  const call = async <M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>> => {
    const answer: Answer<M> = await page.evaluate(
      async (body) => (await fetch("/rpc", { method: "POST", body })).json(),
      JSON.stringify({ method, params }),
    );
    if (!answer.ok) throw new Error(`${method}: ${answer.error.code}`);
    return answer.result;
  };
  return {
    page,
    dataFolder,
    call,
    view: () => call("packs.open", { packId: packIdOf(page) }),
    async close() {
      await stopBoth(browser, server);
      await rm(dataFolder, { recursive: true, force: true });
      expect(faults, "the window's own complaints").toEqual([]);
    },
  };
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (chunk) => {
      said += chunk;
      const address = /http:\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    server.once("exit", () => reject(new Error(`qujat serve ended: ${said}`)));
  });
}

async function stopBoth(browser: Browser, server: ChildProcess): Promise<void> {
  await browser.close();
  const ended = new Promise((resolve) => server.once("exit", resolve));
  if (server.exitCode === null && server.signalCode === null) {
    server.kill("SIGINT");
    await ended;
  }
}

function packIdOf(page: Page): string {
  const packId = new URL(page.url()).hash.split("/")[1];
  if (packId === undefined || packId === "") throw new Error("No pack is open.");
  return packId;
}

/** Opens a sample from home, by the code of its route, and waits until every page is read. */
export async function openSample(app: App, code: "B11" | "B1" | "B2" = "B11"): Promise<void> {
  await app.page.getByRole("button", { name: `(${code})` }).click();
  await app.page.locator(".tabs").waitFor();
  await idle(app);
}

/** Waits until nothing runs for the open pack. */
export async function idle(app: App): Promise<void> {
  await until(async () => (await app.view()).jobs.length === 0, 400_000);
  await app.page.locator(".jobs").waitFor({ state: "detached" });
}

/** Asks again until the answer is yes. */
export async function until(isTrue: () => Promise<boolean>, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Not within ${withinMs} ms.`);
    await wait(200);
  }
}

/** Opens a step by its tab. */
export async function goTo(app: App, step: string): Promise<void> {
  await app.page.locator(".tabs").getByRole("link", { name: step }).click();
  await app.page.locator(`.tab[aria-current="page"]`, { hasText: step }).waitFor();
}

/** The list item of a place of the pack, by its title. */
export function slot(app: App, title: string): Locator {
  return app.page
    .getByRole("listitem")
    .filter({ has: app.page.getByRole("heading", { level: 3, name: title, exact: true }) });
}

/** Nothing that axe finds against WCAG 2.2 AA on the screen as it is now; of the colours alone where only they differ. */
export async function expectAccessible(app: App, where: string, what: "all" | "colours" = "all"): Promise<void> {
  const axe = new AxeBuilder({ page: app.page });
  const found = await (what === "colours"
    ? axe.withRules(["color-contrast", "link-in-text-block"])
    : axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
  ).analyze();
  const complaints = found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`).join(", ")}`,
  );
  expect.soft(complaints, `axe: ${where}`).toEqual([]);
}

/** Nothing runs off the side of the window; an open menu finds its place some frames after the window's size changed. */
export async function expectNoSideways(app: App, where: string): Promise<void> {
  const measure = () =>
    app.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  let over = await measure();
  for (let looked = 0; over > 0 && looked < 20; looked++) {
    await wait(50);
    over = await measure();
  }
  expect.soft(over, `sideways: ${where}`).toBeLessThanOrEqual(0);
}
