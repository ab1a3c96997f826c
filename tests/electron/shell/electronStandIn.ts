import { EventEmitter } from "node:events";
import type { FromEngine, ToEngine } from "#electron/process/engineMessages.ts";
import type { ParentPort } from "#electron/process/engineProcess.ts";

/** The few Electron APIs that the shell uses, typed and recorded, for machines without the runtime. */
export type RequestFilter = (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void;

export class ContentsStandIn extends EventEmitter {
  readonly sent: { channel: string; message: unknown }[] = [];
  reloads = 0;
  openHandler: (() => { action: string }) | null = null;
  send(channel: string, message: unknown): void {
    this.sent.push({ channel, message });
    preloadListeners.emit(channel, {}, message);
  }
  reload(): void {
    this.reloads += 1;
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
}

export class BrowserWindowStandIn extends EventEmitter {
  readonly webContents = new ContentsStandIn();
  readonly options: { webPreferences: Record<string, unknown> };
  loaded = "";
  readonly progress: number[] = [];
  constructor(options: { webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    state.windows.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded = url;
  }
  maximize(): void {}
  isMaximized(): boolean {
    return false;
  }
  show(): void {}
  focus(): void {}
  getNormalBounds() {
    return { x: 0, y: 0, width: 1, height: 1 };
  }
  setProgressBar(value: number): void {
    this.progress.push(value);
  }
}

/** Both ends of an engine process in one process: what one end posts, the other hears a moment later. */
export class ChildStandIn extends EventEmitter {
  readonly #port = new EventEmitter();
  readonly port: ParentPort = {
    on: (event, listener) => void this.#port.on(event, listener),
    postMessage: (message: FromEngine) => queueMicrotask(() => this.emit("message", message)),
  };
  postMessage(message: ToEngine): void {
    queueMicrotask(() => this.#port.emit("message", { data: structuredClone(message) }));
  }
  kill(): boolean {
    this.emit("exit", 9);
    return true;
  }
}

export const app = Object.assign(new EventEmitter(), {
  enableSandbox: () => {
    state.sandboxed = true;
  },
  requestSingleInstanceLock: () => true,
  quit: () => undefined,
  whenReady: () => Promise.resolve(),
  getLocale: () => "kk-KZ",
  addRecentDocument: (path: string) => state.recent.push(path),
});

export const state = {
  sandboxed: false,
  recent: [] as string[],
  windows: [] as BrowserWindowStandIn[],
  children: [] as ChildStandIn[],
  handlers: new Map<string, (event: { senderFrame: { url: string } | null }, ...args: unknown[]) => unknown>(),
  protocol: null as ((request: { url: string }) => Promise<Response>) | null,
  filter: null as RequestFilter | null,
  shown: [] as string[],
  menus: [] as MenuEntry[][],
  listeners: new Map<string, (event: { senderFrame: { url: string } | null }, ...args: unknown[]) => void>(),
  saved: "/chosen.qujat",
  exposed: {} as Record<string, unknown>,
};

const preloadListeners = new EventEmitter();
const ownFrame = { senderFrame: { url: "qujat://app/" } };

/** An entry of a native menu, as far as tests look at it. */
export interface MenuEntry {
  readonly id?: string;
  readonly label?: string;
  readonly submenu?: readonly MenuEntry[];
  readonly click?: () => void;
}

/** The module that `import ... from "electron"` gets in tests. */
export const electronStandIn = {
  app,
  BrowserWindow: BrowserWindowStandIn,
  dialog: {
    showOpenDialog: async () => ({ filePaths: ["/chosen"] }),
    showSaveDialog: async () => ({ canceled: state.saved === "", filePath: state.saved }),
  },
  ipcMain: {
    handle: (channel: string, handler: never) => state.handlers.set(channel, handler),
    on: (channel: string, listener: never) => state.listeners.set(channel, listener),
  },
  Menu: {
    setApplicationMenu: (menu: MenuEntry[]) => state.menus.push(menu),
    buildFromTemplate: (template: unknown) => template,
  },
  protocol: {
    registerSchemesAsPrivileged: () => undefined,
    handle: (_scheme: string, handler: never) => {
      state.protocol = handler;
    },
  },
  session: {
    defaultSession: {
      setPermissionRequestHandler: () => undefined,
      setPermissionCheckHandler: () => undefined,
      webRequest: {
        onBeforeRequest: (filter: RequestFilter) => {
          state.filter = filter;
        },
      },
    },
  },
  shell: { showItemInFolder: (path: string) => state.shown.push(path) },
  utilityProcess: {
    fork: () => {
      const child = new ChildStandIn();
      state.children.push(child);
      return child;
    },
  },
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      state.exposed[name] = value;
    },
  },
  ipcRenderer: {
    invoke: async (channel: string, ...args: unknown[]) => state.handlers.get(channel)?.(ownFrame, ...args),
    send: (channel: string, ...args: unknown[]) => state.listeners.get(channel)?.(ownFrame, ...args),
    on: (channel: string, listener: (...args: unknown[]) => void) => preloadListeners.on(channel, listener),
    removeListener: (channel: string, listener: (...args: unknown[]) => void) =>
      preloadListeners.removeListener(channel, listener),
  },
  webUtils: { getPathForFile: () => "/dropped.pdf" },
};
