import { createHash } from "node:crypto";
import type { Rejected } from "#shared/domain/sourceFile.ts";
import type { IdentifySource, InputPath, OnProgress, UsableSource } from "../ports.ts";

export interface IngestOptions {
  readonly identify: IdentifySource;
  /** The next free file number: "f7" for 7. */
  readonly firstNumber: number;
  /** Names of files already in the pack, by hash. */
  readonly known: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  /** Called for each accepted file as soon as it is. */
  readonly onSource: (source: UsableSource, input: InputPath) => Promise<void>;
}

/** Each input ends as a source or as a rejection. Files already in the pack, or given twice, are said to be so. */
export async function ingestFiles(inputs: readonly InputPath[], options: IngestOptions): Promise<readonly Rejected[]> {
  const rejected: Rejected[] = [];
  const seen = new Map(options.known);
  let number = options.firstNumber;
  for (const [index, input] of inputs.entries()) {
    options.signal.throwIfAborted();
    options.onProgress({ stage: "identify", done: index, total: inputs.length, item: input.name });
    const outcome = await options.identify(input, `f${number}`, options.signal);
    if ("kind" in outcome) {
      rejected.push(outcome);
      continue;
    }
    const twin = seen.get(outcome.file.sha256);
    if (twin !== undefined) {
      rejected.push({ kind: "rejected", name: input.name, code: "duplicate", detail: { of: twin } });
      continue;
    }
    seen.set(outcome.file.sha256, input.name);
    number += 1;
    await options.onSource(outcome, input);
  }
  return rejected;
}

/** A short id for a new pack that says nothing about its content. */
export function newPackId(nowMs: number, random: Uint8Array): string {
  return `p${nowMs.toString(36)}-${createHash("sha256").update(random).digest("hex").slice(0, 8)}`;
}
