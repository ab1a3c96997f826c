import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { app, BrowserWindow, ipcMain, Menu, protocol, session, utilityProcess } from "electron";
import Store from "electron-store";
import type { EngineEvent } from "#shared/contract/methods.ts";
import { LANGUAGES, type Language } from "#shared/copy/ui/words.ts";
import type { FromEngine } from "../process/engineMessages.ts";
import { type ChildProcess, type Supervisor, superviseEngine } from "../process/superviseEngine.ts";
import { appMenu } from "./appMenu.ts";
import { APP_ORIGIN, createAppProtocol, SCHEME } from "./appProtocol.ts";
import { guardContents, guardSession, isOwn } from "./guardWindow.ts";
import { answerHost, rememberPack } from "./nativeHost.ts";

const here = dirname(fileURLToPath(import.meta.url));
const RENDERER = join(here, "..", "..", "dist", "renderer");
const LONGEST_METHOD = 60;
const state = new Store<{ bounds?: Electron.Rectangle; isMaximized?: boolean }>({ name: "window" });

let window: BrowserWindow | null = null;
let engine: Supervisor | null = null;
let language: Language = "en";
/** What the page is to hear as soon as it listens. */
let waiting: EngineEvent[] | null = [];

protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
app.enableSandbox();

if (!app.requestSingleInstanceLock()) app.quit();
app.on("second-instance", (_event, argv) => {
  window?.show();
  window?.focus();
  openPaths(pathsIn(argv));
});
app.on("open-file", (event, path) => {
  event.preventDefault();
  openPaths([path]);
});
app.on("window-all-closed", () => app.quit());
app.on("before-quit", () => engine?.close());
app.on("web-contents-created", (_event, contents) => guardContents(contents));

void app.whenReady().then(() => {
  guardSession(session.defaultSession);
  engine = superviseEngine({
    fork: forkEngine,
    onEvent: (event) => {
      window?.webContents.send("qujat:event", event);
      if (event.kind === "packChanged") showProgress(event.view.jobs[0]);
    },
    onHost: (ask) => answerHost(ask, language),
    onRestart: () => {
      showProgress(undefined);
      tell({ kind: "engineRestarted" });
    },
    log: (line) => console.error(line),
  });
  const supervisor = engine;
  protocol.handle(
    SCHEME,
    createAppProtocol(RENDERER, (address) => supervisor.asset(address)),
  );
  ipcMain.handle("qujat:call", (event, method: unknown, params: unknown) => {
    if (!isOwn(event.senderFrame?.url ?? "") || typeof method !== "string" || method.length > LONGEST_METHOD) {
      throw new Error("refused");
    }
    return supervisor.call(method, params);
  });
  ipcMain.on("qujat:language", (event, chosen: unknown) => {
    const known = LANGUAGES.find((one) => one === chosen);
    if (isOwn(event.senderFrame?.url ?? "") && known !== undefined) setLanguage(known);
  });
  setLanguage(LANGUAGES.find((one) => app.getLocale().startsWith(one)) ?? "en");
  window = createWindow();
  openPaths(pathsIn(process.argv));
});

function createWindow(): BrowserWindow {
  const created = new BrowserWindow({
    width: 1280,
    height: 860,
    ...state.get("bounds"),
    minWidth: 760,
    minHeight: 560,
    show: false,
    backgroundColor: "#faf8f3",
    webPreferences: {
      preload: join(here, "preload.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  created.once("ready-to-show", () => {
    if (state.get("isMaximized") === true) created.maximize();
    created.show();
  });
  created.on("close", () => {
    state.set("bounds", created.getNormalBounds());
    state.set("isMaximized", created.isMaximized());
  });
  created.on("closed", () => {
    window = null;
  });
  created.webContents.on("did-start-loading", () => {
    waiting ??= [];
  });
  created.webContents.on("did-finish-load", () => {
    const events = waiting ?? [];
    waiting = null;
    for (const event of events) tell(event);
  });
  created.webContents.on("render-process-gone", () => created.webContents.reload());
  void created.loadURL(`${APP_ORIGIN}/`);
  return created;
}

/** Says something to the page, or keeps it until the page is there. */
function tell(event: EngineEvent): void {
  if (waiting === null) window?.webContents.send("qujat:event", event);
  else waiting.push(event);
}

function setLanguage(chosen: Language): void {
  language = chosen;
  const template = appMenu((action) => tell({ kind: "menu", action }), chosen, process.platform === "darwin");
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function forkEngine(): ChildProcess {
  const child = utilityProcess.fork(join(here, "..", "process", "engineProcess.js"), [], {
    serviceName: "Qujat engine",
  });
  return {
    on(event: "message" | "exit", listener: ((message: FromEngine) => void) & ((code: number) => void)) {
      if (event === "message") child.on("message", listener);
      else child.on("exit", listener);
    },
    postMessage: (message) => child.postMessage(message),
    kill: () => child.kill(),
  };
}

/** Files named on the command line, as file associations do; the program itself and its switches are none. */
function pathsIn(argv: readonly string[]): readonly string[] {
  return argv.slice(1).filter((word) => !word.startsWith("-") && /\.[a-z]{3,5}$/i.test(word) && !word.endsWith(".js"));
}

function openPaths(paths: readonly string[]): void {
  for (const path of paths) rememberPack(path);
  if (paths.length > 0) tell({ kind: "open", paths });
}

/** The dock's or taskbar's bar; -1 takes it away. */
function showProgress(job: { readonly done: number; readonly total: number } | undefined): void {
  window?.setProgressBar(job === undefined || job.total === 0 ? -1 : job.done / job.total);
}
