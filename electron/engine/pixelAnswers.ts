import { parentPort } from "node:worker_threads";
import type { Page } from "#shared/domain/page.ts";
import type { PhotoLook } from "#shared/domain/photoLook.ts";
import { findPaper } from "../imaging/findPaper.ts";
import { findStamps } from "../imaging/findStamps.ts";
import { lookAtPhoto } from "../imaging/lookAtPhoto.ts";
import { measureQuality } from "../imaging/measureQuality.ts";
import { rasterisePage } from "../imaging/rasterisePage.ts";
import type { UsableSource } from "../ports.ts";
import type { PixelAnswer, PixelQuestion, RasterOptions } from "./pixelMessages.ts";

const PHOTO_SIDE_PX = 800;

const sources = new Map<number, UsableSource>();
let queue: Promise<void> = Promise.resolve();

async function answer(question: Exclude<PixelQuestion, { kind: "forget" }>): Promise<PixelAnswer> {
  const { id, sourceId, page, options } = question;
  const source = sources.get(sourceId);
  if (source === undefined) return { id, kind: "failed", why: "its source was not sent" };
  const raster = await rasterisePage(source, page, options);
  if (question.kind === "measure") {
    const issues = measureQuality(raster, page, question.asked.context);
    const photo = question.asked.asPhoto ? await photoOf(source, page, options) : null;
    return { id, kind: "measured", found: { issues, photo, stamps: findStamps(raster) } };
  }
  return { id, kind: "pixels", raster, sheet: page.content === "scan" ? findPaper(raster) : null };
}

/** A photo is small: it is looked at in its own pixels, not at the resolution that text is measured at. */
async function photoOf(source: UsableSource, page: Page, { turns = 0 }: RasterOptions): Promise<PhotoLook> {
  const raster = await rasterisePage(source, page, { maxSidePx: PHOTO_SIDE_PX, turns, channels: 3 });
  const [across, down] = [page.widthPx ?? raster.widthPx, page.heightPx ?? raster.heightPx];
  const isTurned = turns % 2 === 1;
  return lookAtPhoto(raster, { widthPx: isTurned ? down : across, heightPx: isTurned ? across : down });
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
