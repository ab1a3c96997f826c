import { Worker } from "node:worker_threads";
import type { ReaderAnswer, ReaderQuestion } from "./workerMessages.ts";

type WithoutStop<T> = T extends unknown ? Omit<T, "stop"> : never;

/** A free reader's thread, held until released. */
export interface ReaderThread {
  /** Null where the thread died of it; the next use starts another. Rejects with the signal's reason when aborted. */
  ask(question: WithoutStop<ReaderQuestion>, signal: AbortSignal): Promise<ReaderAnswer | null>;
  release(): void;
}

/** A fixed number of threads, started when first needed and kept warm. */
export interface ReaderThreads {
  /** Waits for a free thread; rejects with the signal's reason when aborted. */
  acquire(signal: AbortSignal): Promise<ReaderThread>;
  close(): Promise<void>;
}

interface Seat {
  worker: Worker | null;
  /** Settles when the thread has given up work that nobody waits for any more. */
  settled: Promise<void>;
}

interface Waiting {
  readonly take: (seat: Seat) => void;
  readonly signal: AbortSignal;
}

/** `workerFile` is the module that answers questions; tests give one that dies. `givesWay`: see giveWay.ts. */
export function startReaderThreads(count: number, workerFile: URL, givesWay = false): ReaderThreads {
  const seats: readonly Seat[] = Array.from({ length: Math.max(1, count) }, () => ({
    worker: null,
    settled: Promise.resolve(),
  }));
  const free: Seat[] = [...seats];
  const queue: Waiting[] = [];

  const hand = (seat: Seat): void => {
    const next = queue.shift();
    if (next === undefined) free.push(seat);
    else next.take(seat);
  };
  const threadAt = (seat: Seat): ReaderThread => ({
    ask: (question, signal) => {
      seat.worker ??= startWorker(seat, workerFile, givesWay);
      return ask(seat, seat.worker, question, signal);
    },
    release: () => {
      seat.settled.then(() => hand(seat));
    },
  });
  const acquire = (signal: AbortSignal): Promise<ReaderThread> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const seat = free.pop();
      if (seat !== undefined) return resolve(threadAt(seat));
      const giveUp = (): void => {
        queue.splice(queue.indexOf(waiting), 1);
        reject(signal.reason);
      };
      const waiting: Waiting = {
        signal,
        take: (taken) => {
          signal.removeEventListener("abort", giveUp);
          resolve(threadAt(taken));
        },
      };
      signal.addEventListener("abort", giveUp, { once: true });
      queue.push(waiting);
    });
  const close = async (): Promise<void> => {
    await Promise.all(seats.map((seat) => seat.worker?.terminate()));
    for (const seat of seats) seat.worker = null;
  };
  return { acquire, close };
}

function ask(
  seat: Seat,
  worker: Worker,
  question: WithoutStop<ReaderQuestion>,
  signal: AbortSignal,
): Promise<ReaderAnswer | null> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  worker.ref();
  const answered = new Promise<ReaderAnswer | null>((resolve) => {
    const finish = (answer: ReaderAnswer | null): void => {
      worker.off("message", finish);
      worker.off("error", died);
      worker.off("exit", died);
      worker.unref();
      resolve(answer);
    };
    const died = (): void => {
      if (seat.worker === worker) seat.worker = null;
      finish(null);
    };
    worker.on("message", finish);
    worker.on("error", died);
    worker.on("exit", died);
  });
  seat.settled = answered.then(() => undefined);
  worker.postMessage({ ...question, stop });
  return new Promise((resolve, reject) => {
    const abandon = (): void => {
      Atomics.store(stop, 0, 1);
      reject(signal.reason);
    };
    if (signal.aborted) return abandon();
    signal.addEventListener("abort", abandon, { once: true });
    answered.then((answer) => {
      signal.removeEventListener("abort", abandon);
      resolve(answer);
    });
  });
}

function startWorker(seat: Seat, workerFile: URL, givesWay: boolean): Worker {
  const worker = new Worker(workerFile, { execArgv: [], workerData: { givesWay } });
  // A thread that dies between questions is forgotten; without a listener its error would end the process.
  worker.on("error", () => {
    if (seat.worker === worker) seat.worker = null;
  });
  worker.on("exit", () => {
    if (seat.worker === worker) seat.worker = null;
  });
  return worker;
}
