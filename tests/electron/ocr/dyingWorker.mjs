// Stands in for a reader's thread: dies of dark pages, hangs on grey ones until told to stop, answers the rest.
import { parentPort } from "node:worker_threads";

parentPort.on("message", async (question) => {
  const shade = question.raster.data[0];
  if (shade < 50) process.exit(3);
  if (shade < 200) {
    while (Atomics.load(question.stop, 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    parentPort.postMessage({ kind: "stopped" });
    return;
  }
  parentPort.postMessage({ kind: "mrz", mrz: null });
});
