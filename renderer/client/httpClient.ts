import type { Answer, EngineClient, EngineEvent, Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";
import { assetPaths } from "./assetPaths.ts";
import { ClientError } from "./clientError.ts";

/** Files sent at a time: a browser gives a door six connections, and one of them listens for events. */
const LANES = 4;
/** Characters that a browser sends for a page that is gone; it refuses more. */
const KEPT_ALIVE = 20_000;

/** The engine over the loopback door: calls by POST, events by server-sent events, files by upload. */
export function createHttpClient(): EngineClient {
  const listeners = new Set<(event: EngineEvent) => void>();
  const source = new EventSource("/events");
  let wasLost = false;
  source.onerror = () => {
    wasLost = true;
  };
  source.onopen = () => {
    if (wasLost) for (const listener of listeners) listener({ kind: "reconnected" });
    wasLost = false;
  };
  source.onmessage = (message) => {
    const event: EngineEvent = JSON.parse(message.data);
    for (const listener of listeners) listener(event);
  };

  let isLeaving = false;
  window.addEventListener("pagehide", () => {
    isLeaving = true;
  });
  window.addEventListener("pageshow", () => {
    isLeaving = false;
  });

  async function call<M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>> {
    let answer: Answer<M>;
    try {
      // What is saved in the last moment must arrive although the page is gone.
      const body = JSON.stringify({ method, params });
      const response = await fetch("/rpc", { method: "POST", body, keepalive: isLeaving && body.length < KEPT_ALIVE });
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
    async savePack(packId, name) {
      const link = document.createElement("a");
      link.href = `/assets/packfile/${packId}`;
      link.download = name;
      link.click();
      return true;
    },
    async takeFiles(files, onTaken = () => undefined) {
      const wanted = files.flatMap((given) => {
        const { file, name } = isNamedFile(given) ? given : { file: given, name: "" };
        return file instanceof File ? [{ file, name: name || file.webkitRelativePath || file.name }] : [];
      });
      const taken: ParamsIn<"pack.addFiles">["files"] = [];
      const waiting = wanted.entries();
      let done = 0;
      const lane = async () => {
        // All lanes draw from the one list.
        for (const [at, { file, name }] of waiting) {
          taken[at] = { uploadId: await upload(file), name };
          done += 1;
          onTaken(done);
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      return taken;
    },
  };
}

/** A file out of a dropped folder; the browser itself does not keep where it lay. */
export interface NamedFile {
  readonly file: File;
  /** With the folders, "/" between them. */
  readonly name: string;
}

function isNamedFile(given: unknown): given is NamedFile {
  return typeof given === "object" && given !== null && "file" in given && "name" in given;
}

async function upload(file: File): Promise<string> {
  try {
    const response = await fetch("/uploads", { method: "POST", body: file });
    if (!response.ok) throw new Error(String(response.status));
    const { uploadId }: { readonly uploadId: string } = await response.json();
    return uploadId;
  } catch {
    throw new ClientError({ code: "connection-lost", detail: {}, retry: true });
  }
}
