import { contextBridge, ipcRenderer, webUtils } from "electron";

/** All that the page sees of the desktop: a call, the events, the path of a dropped file. No Node, no other channel. */
export interface DesktopBridge {
  call(method: string, params: unknown): Promise<unknown>;
  subscribe(listener: (event: unknown) => void): () => void;
  pathOf(file: File): string;
}

const bridge: DesktopBridge = {
  call: (method, params) => ipcRenderer.invoke("qujat:call", method, params),
  subscribe(listener) {
    const forward = (_event: unknown, message: unknown) => listener(message);
    ipcRenderer.on("qujat:event", forward);
    return () => ipcRenderer.removeListener("qujat:event", forward);
  },
  pathOf: (file) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld("qujat", bridge);
