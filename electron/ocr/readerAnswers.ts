import { parentPort } from "node:worker_threads";
import { readMrzOnPage } from "./mrz/readMrzOnPage.ts";
import { openMrzModels } from "./mrz/readZone.ts";
import { recogniseRaster } from "./page/recogniseRaster.ts";
import type { TextReader } from "./tesseract/textReader.ts";
import { openTextReader } from "./tesseract/textReader.ts";
import type { ReaderAnswer, ReaderQuestion } from "./workerMessages.ts";

let opening: Promise<TextReader> | null = null;

async function answer(question: ReaderQuestion): Promise<ReaderAnswer> {
  const checkStop = (): void => {
    if (Atomics.load(question.stop, 0) === 1) throw new Stopped();
  };
  opening ??= openTextReader(question.dataDir);
  const reader = await opening;
  checkStop();
  const { raster, today } = question;
  if (question.kind === "mrz") {
    await openMrzModels(reader);
    return { kind: "mrz", mrz: readMrzOnPage(raster, reader, today) };
  }
  const { pageId, languages } = question;
  return {
    kind: "page",
    page: await recogniseRaster(raster, { pageId, languages, sheet: question.sheet, today, checkStop }, reader),
  };
}

class Stopped extends Error {}

parentPort?.on("message", (question: ReaderQuestion) => {
  answer(question).then(
    (answered) => parentPort?.postMessage(answered),
    (error: unknown) => {
      if (error instanceof Stopped) parentPort?.postMessage({ kind: "stopped" } satisfies ReaderAnswer);
      // Anything else may have left the recogniser broken: this worker ends, the pool starts another.
      else
        setImmediate(() => {
          throw error;
        });
    },
  );
});
