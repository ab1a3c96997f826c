import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runEngineProcess } from "#electron/process/engineProcess.ts";
import type { DesktopBridge } from "#electron/shell/preload.ts";
import type { EngineEvent } from "#shared/contract/methods.ts";
import type { PackView } from "#shared/contract/packView.ts";
import { app, electronStandIn, state } from "./electronStandIn.ts";

vi.mock("electron", () => electronStandIn);
vi.mock("electron-store", () => ({
  default: class {
    get() {
      return undefined;
    }
    set() {}
  },
}));

let folder: string;
let bridge: DesktopBridge;
const events: EngineEvent[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-shell-"));
  vi.stubEnv("QUJAT_DATA_DIR", join(folder, "packs"));
  vi.stubEnv("QUJAT_CACHE_DIR", join(folder, "cache"));
  await import("#electron/shell/main.ts");
  await import("#electron/shell/preload.ts");
  await vi.waitFor(() => expect(state.windows).toHaveLength(1));
  bridge = state.exposed.qujat as DesktopBridge;
  bridge.subscribe((event) => events.push(event as EngineEvent));
  state.windows[0]?.webContents.emit("did-finish-load");
  await startEngineOf(0);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

function startEngineOf(index: number): Promise<void> {
  const child = state.children[index];
  if (child === undefined) throw new Error("no engine was forked");
  return runEngineProcess(child.port, () => undefined);
}

async function call<Result>(method: string, params: unknown): Promise<Result> {
  const answer = (await bridge.call(method, params)) as { ok: boolean; result: Result };
  expect(answer).toMatchObject({ ok: true });
  return answer.result;
}

async function samplePdf(): Promise<string> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  page.drawText("BANK STATEMENT", { x: 60, y: 760, size: 20, font });
  page.drawText("Account holder: IVANOVA ANNA", { x: 60, y: 720, size: 12, font });
  const path = join(folder, "statement.pdf");
  await writeFile(path, await pdf.save());
  return path;
}

test("the window is sandboxed, isolated, and shows the app's own scheme", () => {
  const [window] = state.windows;
  expect(state.sandboxed).toBe(true);
  expect(window?.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  expect(window?.loaded).toBe("qujat://app/");
});

test("nothing but the app's own scheme is loaded, and the page stays where it is", () => {
  const isCancelled = (url: string) => {
    let cancelled: boolean | null = null;
    state.filter?.({ url }, (verdict) => {
      cancelled = verdict.cancel;
    });
    return cancelled;
  };
  expect(
    ["https://example.org/", "http://127.0.0.1/", "file:///etc/passwd", "qujat://other/"].map(isCancelled),
  ).toEqual([true, true, true, true]);
  expect(["qujat://app/index.html", "data:image/png;base64,x"].map(isCancelled)).toEqual([false, false]);
  const contents = state.windows[0]?.webContents;
  const event = { prevented: 0, preventDefault: () => void event.prevented++ };
  contents?.emit("will-navigate", event, "https://example.org/");
  contents?.emit("will-attach-webview", event);
  expect(event.prevented).toBe(2);
  expect(contents?.openHandler?.()).toEqual({ action: "deny" });
});

test("a call from any other page is refused, one from the app's own is checked by the contract", async () => {
  const handler = state.handlers.get("qujat:call");
  expect(() => handler?.({ senderFrame: { url: "https://example.org/" } }, "packs.list", {})).toThrow("refused");
  expect(() => handler?.({ senderFrame: null }, "packs.list", {})).toThrow("refused");
  expect(await bridge.call("packs.open", { packId: "../x" })).toMatchObject({
    ok: false,
    error: { code: "invalid-request" },
  });
});

test("the core of a journey runs through preload, main and the engine's process: add, undo, redo, assemble", async () => {
  const { packId } = await call<{ packId: string }>("packs.create", { route: "b11", today: "2026-11-20" });
  await call("pack.addFiles", { packId, files: [{ path: await samplePdf() }] });
  await expect.poll(() => events.some((event) => event.kind === "jobDone"), { timeout: 60_000 }).toBe(true);
  const added = await call<PackView>("packs.open", { packId });
  expect(added.pack.documents).toMatchObject([{ kind: "bank-statement" }]);
  expect((await call<PackView>("pack.undo", { packId })).pack.documents).toEqual([]);
  expect((await call<PackView>("pack.redo", { packId })).pack.documents).toHaveLength(1);
  events.length = 0;
  const out = join(folder, "out");
  await call("pack.assemble", { packId, outDir: out, output: "single", allowBlockers: true });
  await expect
    .poll(() => events.find((event) => event.kind === "jobDone"), { timeout: 60_000 })
    .toMatchObject({
      result: { kind: "assembled" },
    });
  expect(existsSync(join(out, "report.json"))).toBe(true);
  expect((await readFile(join(out, "report.json"), "utf8")).length).toBeGreaterThan(100);
  const [page] = added.pack.pages;
  const picture = await state.protocol?.({ url: `qujat://app/assets/page/${packId}/${page?.id}/0/200` });
  expect(picture?.headers.get("content-type")).toBe("image/jpeg");
  expect((await state.protocol?.({ url: "qujat://app/../package.json" }))?.status).toBe(404);
});

test("an engine that crashes is started again, calls in flight are answered, and the pack is as it was", async () => {
  const before = await call<readonly { packId: string }[]>("packs.list", {});
  const child = state.children[0];
  child?.removeAllListeners("message");
  const inFlight = bridge.call("packs.list", {});
  child?.kill();
  expect(await inFlight).toMatchObject({ ok: false, error: { code: "internal", retry: true } });
  expect(events.map((event) => event.kind)).toContain("engineRestarted");
  await startEngineOf(1);
  const [pack] = await call<readonly { packId: string }[]>("packs.list", {});
  expect(pack?.packId).toBe(before[0]?.packId);
});

test("files opened from the system are told to the window; packs alone go to the recent documents", () => {
  events.length = 0;
  app.emit("open-file", { preventDefault: () => undefined }, "/case.qujat");
  app.emit("second-instance", {}, ["qujat", "--flag", "/passport.jpg"]);
  expect(state.recent).toEqual(["/case.qujat"]);
  expect(events).toEqual([
    { kind: "open", paths: ["/case.qujat"] },
    { kind: "open", paths: ["/passport.jpg"] },
  ]);
});

test("what is opened while the page is loading is told as soon as it listens", () => {
  events.length = 0;
  const contents = state.windows[0]?.webContents;
  contents?.emit("did-start-loading");
  app.emit("open-file", { preventDefault: () => undefined }, "/early.qujat");
  expect(events).toEqual([]);
  contents?.emit("did-finish-load");
  expect(events).toEqual([{ kind: "open", paths: ["/early.qujat"] }]);
});

test("the menu speaks the window's language, and its entries are told to the window", () => {
  const fileMenu = () => state.menus.at(-1)?.find((menu) => menu.submenu?.some((entry) => entry.id === "newPack"));
  const entry = (id: string) => fileMenu()?.submenu?.find((one) => one.id === id);
  expect(entry("newPack")?.label).toBe("Жаңа топтама");
  bridge.setLanguage("ru");
  expect(entry("newPack")?.label).toBe("Новый пакет");
  const menus = state.menus.length;
  state.listeners.get("qujat:language")?.({ senderFrame: { url: "https://example.org/" } }, "en");
  bridge.setLanguage("xx");
  expect(state.menus).toHaveLength(menus);
  events.length = 0;
  entry("savePack")?.click?.();
  expect(events).toEqual([{ kind: "menu", action: "savePack" }]);
});

test("a pack is saved where the system's dialog says, and opened again as another pack", async () => {
  const [pack] = await call<readonly { packId: string; documents: number }[]>("packs.list", {});
  state.saved = join(folder, "saved.qujat");
  const { path } = await call<{ path: string }>("host.chooseSavePath", { name: "Anna.qujat" });
  expect(path).toBe(state.saved);
  await call("packs.saveFile", { packId: pack?.packId, path });
  const { packId } = await call<{ packId: string }>("packs.openFile", { path });
  expect(packId).not.toBe(pack?.packId);
  expect((await call<PackView>("packs.open", { packId })).pack.files).toHaveLength(1);
  state.saved = "";
  expect(await call("host.chooseSavePath", { name: "Anna.qujat" })).toEqual({ path: null });
});

test("the dock's bar follows the work and goes with it", async () => {
  const [pack] = await call<readonly { packId: string }[]>("packs.list", {});
  await call("pack.assemble", { packId: pack?.packId, outDir: join(folder, "out2"), allowBlockers: true });
  const progress = state.windows[0]?.progress ?? [];
  // A short job may be over before its second step is told.
  await expect.poll(() => progress.some((value) => value >= 0), { timeout: 60_000 }).toBe(true);
  await expect.poll(() => progress.at(-1), { timeout: 60_000 }).toBe(-1);
});

test("a pack that is put aside comes back whole, also by another engine", async () => {
  const [pack] = await call<readonly { packId: string }[]>("packs.list", {});
  const before = await call<PackView>("packs.open", { packId: pack?.packId });
  await call("packs.remove", { packId: pack?.packId });
  state.children.at(-1)?.kill();
  await startEngineOf(state.children.length - 1);
  expect(await call("packs.removed", {})).toMatchObject([{ packId: pack?.packId }]);
  await call("packs.restore", { packId: pack?.packId });
  expect(await call("packs.removed", {})).toEqual([]);
  const after = await call<PackView>("packs.open", { packId: pack?.packId });
  expect([after.pack.files, after.undo]).toEqual([before.pack.files, before.undo]);
});

test("the real runtime shows the window, where its binary exists", async () => {
  const binary = await electronBinary();
  if (binary === null) {
    console.log("The Electron runtime is not on this machine: the window itself was not run.");
    return;
  }
  const { _electron } = await import("playwright-core");
  const running = await _electron.launch({ executablePath: binary, args: [join("dist", "desktop")] });
  try {
    const window = await running.firstWindow();
    await window.waitForSelector("h1");
    expect(await window.title()).toContain("Qujat");
  } finally {
    await running.close();
  }
});

/** Asks the disk alone: the package's own entry would try to download what is missing. */
async function electronBinary(): Promise<string | null> {
  const home = dirname(createRequire(import.meta.url).resolve("electron/package.json"));
  const name = await readFile(join(home, "path.txt"), "utf8").catch(() => null);
  const path = name === null ? null : join(home, "dist", name.trim());
  return path !== null && existsSync(path) ? path : null;
}
