import { workerData } from "node:worker_threads";
import { giveWay } from "../ocr/giveWay.ts";

// Before what is loaded next, which is a good deal itself.
if (workerData?.givesWay === true) giveWay();
await import("./pixelAnswers.ts");
