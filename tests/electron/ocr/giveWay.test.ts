import { getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";

test.skipIf(process.platform !== "linux")("a thread gives way by itself: the program keeps its priority", async () => {
  const before = getPriority();
  const worker = new Worker(
    `import { getPriority } from "node:os";
     import { parentPort } from "node:worker_threads";
     import { giveWay } from ${JSON.stringify(new URL("../../../electron/ocr/giveWay.ts", import.meta.url).href)};
     giveWay();
     parentPort.postMessage(getPriority());`,
    { eval: true, execArgv: ["--input-type=module"] },
  );
  const after = await new Promise((resolve) => worker.once("message", resolve));
  await worker.terminate();
  expect([getPriority(), after]).toEqual([before, Math.max(before, 5)]);
});
