import { Worker } from "node:worker_threads";
import type { DecodedHeic } from "./inspectHeic.ts";
import type { IntakeLimits } from "./limits.ts";
import { type Refused, refuse, type Verdict } from "./verdict.ts";

export interface InspectorRequest {
  readonly kind: "pdf" | "heic";
  readonly bytes: Uint8Array;
  readonly limits: IntakeLimits;
}

export type InspectorAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly result: Verdict | DecodedHeic }
  | { readonly kind: "failed"; readonly message: string };

/** Takes files apart in a thread of its own, which is ended when a file hangs it or eats its memory. */
export interface Inspector {
  inspectPdf(bytes: Uint8Array, signal: AbortSignal): Promise<Verdict>;
  decodeHeic(bytes: Uint8Array, signal: AbortSignal): Promise<DecodedHeic | Refused>;
  close(): Promise<void>;
}

/** One file at a time; the thread is reused from file to file, and does not keep the program alive. */
export function createInspector(limits: IntakeLimits): Inspector {
  let worker: Promise<Worker> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const inQueue = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work, work);
    queue = result.catch(() => undefined);
    return result;
  };

  const ask = async (kind: InspectorRequest["kind"], bytes: Uint8Array, signal: AbortSignal) => {
    signal.throwIfAborted();
    worker ??= startWorker(limits);
    const running = await worker;
    const answer = await exchange(running, { kind, bytes, limits }, signal);
    if (answer.ended) worker = null;
    signal.throwIfAborted();
    return answer.result;
  };

  return {
    inspectPdf: (bytes, signal) =>
      inQueue(async () => {
        const result = await ask("pdf", bytes, signal);
        return result.kind === "decoded" ? refuse("damaged") : result;
      }),
    decodeHeic: (bytes, signal) =>
      inQueue(async () => {
        const result = await ask("heic", bytes, signal);
        return result.kind === "accepted" ? refuse("heic-not-decodable") : result;
      }),
    close: async () => {
      const running = worker;
      worker = null;
      await (await running)?.terminate();
    },
  };
}

/** Resolves when the thread has loaded, so that loading does not count against a file's time. */
async function startWorker(limits: IntakeLimits): Promise<Worker> {
  const worker = new Worker(new URL("./inspectorWorker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.maxWorkerMegabytes },
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  await new Promise<void>((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the inspector's thread did not start")));
  });
  worker.removeAllListeners("error");
  worker.removeAllListeners("exit");
  worker.unref();
  return worker;
}

interface Exchanged {
  readonly result: Verdict | DecodedHeic;
  /** The thread is gone; the next file needs a new one. */
  readonly ended: boolean;
}

function exchange(worker: Worker, request: InspectorRequest, signal: AbortSignal): Promise<Exchanged> {
  return new Promise((resolve) => {
    const settle = (result: Verdict | DecodedHeic, ended: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      worker.off("message", onMessage);
      worker.off("exit", onExit);
      worker.unref();
      if (ended) worker.terminate().then(() => resolve({ result, ended }));
      else {
        worker.off("error", onError);
        resolve({ result, ended });
      }
    };
    const timedOut = refuse("timed-out", { seconds: Math.round(request.limits.maxMilliseconds / 1000) });
    const timer = setTimeout(() => settle(timedOut, true), request.limits.maxMilliseconds);
    const onAbort = () => settle(timedOut, true);
    const onMessage = (answer: InspectorAnswer) => {
      if (answer.kind === "result") settle(answer.result, false);
      else if (answer.kind === "failed") settle(brokenBy(request), true);
    };
    const onError = (error: unknown) => settle(isMemory(error) ? tooLarge(request) : brokenBy(request), true);
    const onExit = () => settle(brokenBy(request), true);
    signal.addEventListener("abort", onAbort);
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.on("exit", onExit);
    worker.ref();
    worker.postMessage(request);
  });
}

/** An engine that breaks on a file says that the file is broken: nobody else can open it for the user either. */
function brokenBy(request: InspectorRequest): Refused {
  return request.kind === "heic" ? refuse("heic-not-decodable") : refuse("damaged", { what: "PDF document" });
}

function tooLarge(request: InspectorRequest): Refused {
  const megabytes = Math.ceil(request.bytes.length / 1_000_000);
  return refuse("too-large", { megabytes, limit: Math.round(request.limits.maxFileBytes / 1_000_000) });
}

function isMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
