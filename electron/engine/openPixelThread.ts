import { Worker } from "node:worker_threads";
import type { Page } from "#shared/domain/page.ts";
import type { Quad } from "../imaging/warpQuad.ts";
import type { Raster, RasterisePage, UsableSource } from "../ports.ts";
import type { MeasureAsked, PageMeasures, PixelAnswer, PixelQuestion, RasterOptions } from "./pixelMessages.ts";

/** Decodes, draws and measures pages beside the engine, so that the window is answered while pages are read. */
export interface PixelThread {
  readonly rasterise: RasterisePage;
  /** The sheet in a photo that this thread has rastered. */
  sheetIn(raster: Raster): Quad | null;
  measure(source: UsableSource, page: Page, options: RasterOptions, asked: MeasureAsked): Promise<PageMeasures>;
  close(): Promise<void>;
}

/** Sources whose bytes the thread keeps. */
const MOST_SOURCES = 3;

interface Waiting {
  readonly resolve: (answer: PixelAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** What the thread holds, longest unused first. */
  readonly held: number[];
}

/** `givesWay`: see ocr/giveWay.ts. Starts with the first page; a thread that dies fails the pages it was asked for, and the next page starts another. */
export function openPixelThread(givesWay = false): PixelThread {
  let running: Running | null = null;
  let lastId = 0;
  const ids = new WeakMap<Uint8Array, number>();
  const sheets = new WeakMap<Raster, Quad | null>();

  const start = (): Running => {
    const worker = new Worker(new URL("./pixelWorker.ts", import.meta.url), { execArgv: [], workerData: { givesWay } });
    const started: Running = { worker, waiting: new Map(), held: [] };
    const died = (): void => {
      if (running === started) running = null;
      for (const { reject } of started.waiting.values()) reject(new Error("the thread that draws pages ended"));
      started.waiting.clear();
    };
    worker.on("error", died);
    worker.on("exit", died);
    worker.on("message", (answer: PixelAnswer) => {
      const asked = started.waiting.get(answer.id);
      started.waiting.delete(answer.id);
      if (started.waiting.size === 0) worker.unref();
      if (answer.kind === "failed") asked?.reject(new Error(answer.why));
      else asked?.resolve(answer);
    });
    return started;
  };

  const ask = (
    source: UsableSource,
    page: Page,
    question:
      | { readonly kind: "rasterise"; readonly options: RasterOptions }
      | { readonly kind: "measure"; readonly options: RasterOptions; readonly asked: MeasureAsked },
  ): Promise<PixelAnswer> => {
    running ??= start();
    const { worker, waiting, held } = running;
    const post = (message: PixelQuestion): void => worker.postMessage(message);
    const sourceId = ids.get(source.bytes) ?? ++lastId;
    ids.set(source.bytes, sourceId);
    const known = held.indexOf(sourceId);
    if (known >= 0) held.splice(known, 1);
    held.push(sourceId);
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.ref();
      post({ id, sourceId, source: known >= 0 ? null : { ...source, pages: [] }, page, ...question });
      const dropped = held.length > MOST_SOURCES ? held.shift() : undefined;
      if (dropped !== undefined) post({ kind: "forget", sourceId: dropped });
    });
  };

  return {
    async rasterise(source, page, options) {
      const answer = await ask(source, page, { kind: "rasterise", options });
      if (answer.kind !== "pixels") throw new Error("the thread that draws pages answered something else");
      sheets.set(answer.raster, answer.sheet);
      return answer.raster;
    },
    sheetIn: (raster) => sheets.get(raster) ?? null,
    async measure(source, page, options, asked) {
      const answer = await ask(source, page, { kind: "measure", options, asked });
      if (answer.kind !== "measured") throw new Error("the thread that draws pages answered something else");
      return answer.found;
    },
    async close() {
      const ending = running;
      running = null;
      await ending?.worker.terminate();
    },
  };
}
