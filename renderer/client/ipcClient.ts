import type { Answer, EngineClient, EngineEvent, Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";
import { assetPaths } from "./assetPaths.ts";
import { ClientError } from "./clientError.ts";

/** What the desktop window's preload gives the page (electron/shell/preload.ts). */
export interface DesktopBridge {
  call(method: string, params: unknown): Promise<unknown>;
  subscribe(listener: (event: unknown) => void): () => void;
  pathOf(file: File): string;
  setLanguage(language: string): void;
}

/** The bridge, where the page runs in the desktop window. */
export function desktopBridge(): DesktopBridge | null {
  const { qujat } = window as Window & { readonly qujat?: DesktopBridge };
  return qujat ?? null;
}

/** The engine over the desktop's own channel; a dropped file goes by its path, never through the page. */
export function createIpcClient(bridge: DesktopBridge): EngineClient {
  async function call<M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>> {
    const answer = (await bridge.call(method, params)) as Answer<M>;
    if (!answer.ok) throw new ClientError(answer.error);
    return answer.result;
  }
  return {
    call,
    async savePack(packId, name) {
      const { path } = await call("host.chooseSavePath", { name });
      if (path !== null) await call("packs.saveFile", { packId, path });
      return path !== null;
    },
    subscribe: (listener) => bridge.subscribe((event) => listener(event as EngineEvent)),
    ...assetPaths("/assets"),
    async takeFiles(files) {
      return files.flatMap((file) => {
        const path = file instanceof File ? bridge.pathOf(file) : "";
        return path === "" ? [] : [{ path }];
      });
    },
  };
}
