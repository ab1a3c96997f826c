import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell, utilityProcess } from "electron";
import Store from "electron-store";
import type { FromEngine, HostAsk } from "../process/engineMessages.ts";
import { type ChildProcess, type Supervisor, superviseEngine } from "../process/superviseEngine.ts";
import { appMenu } from "./appMenu.ts";
import { APP_ORIGIN, createAppProtocol, SCHEME } from "./appProtocol.ts";
import { guardContents, guardSession, isOwn } from "./guardWindow.ts";

const here = dirname(fileURLToPath(import.meta.url));
const RENDERER = join(here, "..", "..", "dist", "renderer");
const state = new Store<{ bounds?: Electron.Rectangle }>({ name: "window" });

let window: BrowserWindow | null = null;
let engine: Supervisor | null = null;

protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
app.enableSandbox();

if (!app.requestSingleInstanceLock()) app.quit();
app.on("second-instance", (_event, argv) => {
  window?.show();
  window?.focus();
  openPaths(argv.slice(1).filter((word) => !word.startsWith("-")));
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
    onHost: answerHost,
    onRestart: () => window?.webContents.reload(),
    log: (line) => console.error(line),
  });
  const supervisor = engine;
  protocol.handle(
    SCHEME,
    createAppProtocol(RENDERER, (address) => supervisor.asset(address)),
  );
  ipcMain.handle("qujat:call", (event, method: unknown, params: unknown) => {
    const sender = event.senderFrame?.url ?? "";
    if (!isOwn(sender) || typeof method !== "string") throw new Error("refused");
    return supervisor.call(method, params);
  });
  const say = (kind: string) => () => window?.webContents.send("qujat:event", { kind: "menu", action: kind });
  const actions = { newPack: say("newPack"), addFiles: say("addFiles"), undo: say("undo"), redo: say("redo") };
  Menu.setApplicationMenu(Menu.buildFromTemplate(appMenu(actions, process.platform === "darwin")));
  window = createWindow();
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
  created.once("ready-to-show", () => created.show());
  created.on("close", () => state.set("bounds", created.getNormalBounds()));
  created.on("closed", () => {
    window = null;
  });
  void created.loadURL(`${APP_ORIGIN}/`);
  return created;
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

async function answerHost(ask: HostAsk): Promise<unknown> {
  switch (ask.what) {
    case "chooseFolder": {
      const chosen = await dialog.showOpenDialog({ properties: ["openDirectory", "createDirectory"] });
      return { path: chosen.filePaths[0] ?? null };
    }
    case "chooseFiles": {
      const chosen = await dialog.showOpenDialog({ properties: ["openFile", "multiSelections"] });
      return { paths: chosen.filePaths };
    }
    case "showInFolder":
      shell.showItemInFolder(ask.path);
      return true;
  }
}

function openPaths(paths: readonly string[]): void {
  for (const path of paths) app.addRecentDocument(path);
  if (paths.length > 0) window?.webContents.send("qujat:event", { kind: "menu", action: "open", paths });
}

/** The dock's or taskbar's bar; -1 takes it away. */
function showProgress(job: { readonly done: number; readonly total: number } | undefined): void {
  window?.setProgressBar(job === undefined || job.total === 0 ? -1 : job.done / job.total);
}
