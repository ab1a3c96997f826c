import { parentPort } from "node:worker_threads";
import { findPaper } from "../imaging/findPaper.ts";
import { measureQuality } from "../imaging/measureQuality.ts";
import { rasterisePage } from "../imaging/rasterisePage.ts";
import type { UsableSource } from "../ports.ts";
import type { PixelAnswer, PixelQuestion } from "./pixelMessages.ts";

const sources = new Map<number, UsableSource>();
let queue: Promise<void> = Promise.resolve();

async function answer(question: Exclude<PixelQuestion, { kind: "forget" }>): Promise<PixelAnswer> {
  const { id, sourceId, page, options } = question;
  const source = sources.get(sourceId);
  if (source === undefined) return { id, kind: "failed", why: "its source was not sent" };
  const raster = await rasterisePage(source, page, options);
  if (question.kind === "measure")
    return { id, kind: "measured", issues: measureQuality(raster, page, question.context) };
  return { id, kind: "pixels", raster, sheet: page.content === "scan" ? findPaper(raster) : null };
}

// One page at a time: its pixels are many megabytes.
parentPort?.on("message", (question: PixelQuestion) => {
  if (question.kind === "forget") {
    queue = queue.then(() => {
      sources.delete(question.sourceId);
    });
    return;
  }
  queue = queue
    .then(() => {
      if (question.source !== null) sources.set(question.sourceId, question.source);
      return answer(question);
    })
    .catch((error: unknown): PixelAnswer => ({ id: question.id, kind: "failed", why: String(error) }))
    .then((answered) => parentPort?.postMessage(answered));
});
