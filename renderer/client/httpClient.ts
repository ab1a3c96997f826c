import type { Answer, EngineClient, EngineEvent, Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";
import { assetPaths } from "./assetPaths.ts";
import { ClientError } from "./clientError.ts";

/** The engine over the loopback door: calls by POST, events by server-sent events, files by upload. */
export function createHttpClient(): EngineClient {
  const listeners = new Set<(event: EngineEvent) => void>();
  const source = new EventSource("/events");
  source.onmessage = (message) => {
    const event: EngineEvent = JSON.parse(message.data);
    for (const listener of listeners) listener(event);
  };

  async function call<M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>> {
    let answer: Answer<M>;
    try {
      const response = await fetch("/rpc", { method: "POST", body: JSON.stringify({ method, params }) });
      if (!response.ok) throw new Error(String(response.status));
      answer = await response.json();
    } catch {
      throw new ClientError({ code: "connection-lost", detail: {}, retry: true });
    }
    if (!answer.ok) throw new ClientError(answer.error);
    return answer.result;
  }

  return {
    call,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...assetPaths("/assets"),
    async takeFiles(files) {
      const taken: ParamsIn<"pack.addFiles">["files"] = [];
      for (const file of files) {
        if (!(file instanceof File)) continue;
        const response = await fetch("/uploads", { method: "POST", body: file });
        if (!response.ok) throw new ClientError({ code: "connection-lost", detail: {}, retry: true });
        const { uploadId }: { readonly uploadId: string } = await response.json();
        taken.push({ uploadId, name: file.webkitRelativePath || file.name });
      }
      return taken;
    },
  };
}
