import { contextBridge, ipcRenderer, webUtils } from "electron";

/** All that the page sees of the desktop: a call, the events, the path of a dropped file, its language. No Node, no other channel. */
export interface DesktopBridge {
  call(method: string, params: unknown): Promise<unknown>;
  subscribe(listener: (event: unknown) => void): () => void;
  pathOf(file: File): string;
  /** The window's language, for menus and dialogs. */
  setLanguage(language: string): void;
}

const bridge: DesktopBridge = {
  call: (method, params) => ipcRenderer.invoke("qujat:call", method, params),
  subscribe(listener) {
    const forward = (_event: unknown, message: unknown) => listener(message);
    ipcRenderer.on("qujat:event", forward);
    return () => ipcRenderer.removeListener("qujat:event", forward);
  },
  setLanguage: (language) => ipcRenderer.send("qujat:language", language),
  pathOf: (file) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld("qujat", bridge);
