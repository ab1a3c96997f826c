import type { ErrorAnswer, JobResult } from "#shared/contract/methods.ts";
import type { JobView } from "#shared/contract/packView.ts";
import { AppError } from "#shared/domain/appError.ts";
import type { Clock, OnProgress } from "../ports.ts";

export interface RunningJob {
  readonly packId: string;
  view(): JobView;
  cancel(): void;
}

/** Long tasks: at most a few at a time, each watched, each ends exactly once. */
export interface Jobs {
  start(
    packId: string,
    kind: JobView["kind"],
    run: (signal: AbortSignal, onProgress: OnProgress) => Promise<JobResult>,
  ): string;
  of(packId: string): readonly JobView[];
  cancel(jobId: string): void;
  cancelAll(): void;
  /** Resolves when no job runs. */
  idle(): Promise<void>;
}

export interface JobListener {
  onChange(packId: string): void;
  onDone(jobId: string, packId: string, result: JobResult): void;
  onBug(error: unknown): void;
}

export function createJobs(clock: Clock, listener: JobListener): Jobs {
  const running = new Map<string, RunningJob & { readonly ended: Promise<void> }>();
  let count = 0;
  return {
    start(packId, kind, run) {
      count += 1;
      const jobId = `j${count}`;
      const controller = new AbortController();
      const started = clock.now();
      let view: JobView = { jobId, kind, stage: "list", done: 0, total: 0, item: "", leftMs: null };
      const onProgress: OnProgress = ({ stage, done, total, item }) => {
        view = { ...view, stage, done, total, item, leftMs: timeLeft(clock.now() - started, done, total) };
        listener.onChange(packId);
      };
      const ended = run(controller.signal, onProgress)
        .catch((error: unknown): JobResult => {
          if (controller.signal.aborted) return { kind: "cancelled" };
          const answer = answerOf(error);
          if (answer.code === "internal") listener.onBug(error);
          return { kind: "failed", error: answer };
        })
        .then((result) => {
          running.delete(jobId);
          listener.onChange(packId);
          listener.onDone(jobId, packId, result);
        });
      running.set(jobId, { packId, view: () => view, cancel: () => controller.abort(), ended });
      return jobId;
    },
    of: (packId) => [...running.values()].filter((job) => job.packId === packId).map((job) => job.view()),
    cancel(jobId) {
      running.get(jobId)?.cancel();
    },
    cancelAll() {
      for (const job of running.values()) job.cancel();
    },
    async idle() {
      while (running.size > 0) await Promise.all([...running.values()].map((job) => job.ended));
    },
  };
}

/** An error as a code for the doors. */
export function answerOf(error: unknown): ErrorAnswer {
  if (error instanceof AppError) return { code: error.code, detail: error.detail, retry: error.retry };
  return { code: "internal", detail: {}, retry: true };
}

/** By the pace so far; nothing is said before a tenth is done. */
function timeLeft(elapsedMs: number, done: number, total: number): number | null {
  if (total === 0 || done < 1 || done / total < 0.1) return null;
  return Math.round((elapsedMs / done) * (total - done));
}
