import { parentPort } from "node:worker_threads";
import { onPdfium } from "#electron/pdfium/pdfiumInstance.ts";
import { inspectHeic } from "./inspectHeic.ts";
import type { InspectorAnswer, InspectorRequest } from "./inspector.ts";
import { inspectPdf } from "./inspectPdf.ts";

/** The thread that takes files apart; whoever started it may end it at any time. */
const port = parentPort;
if (!port) throw new Error("inspectorWorker runs as a worker thread");
port.on("message", async (request: InspectorRequest) => {
  port.postMessage(await answer(request));
});
// PDFium is loaded before the first file comes, so that loading does not count against the file's time.
await onPdfium(() => {});
port.postMessage({ kind: "ready" } satisfies InspectorAnswer);

async function answer(request: InspectorRequest): Promise<InspectorAnswer> {
  try {
    const { bytes, limits } = request;
    const result = request.kind === "pdf" ? await inspectPdf(bytes, limits) : await inspectHeic(bytes, limits);
    return { kind: "result", result };
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}
