import type { JobResult } from "#shared/contract/methods.ts";
import { AppError } from "#shared/domain/appError.ts";
import type { PackCase } from "#shared/domain/packCase.ts";
import { replacePages } from "#shared/domain/replacePages.ts";
import { settleReplacement } from "#shared/domain/settleReplacement.ts";
import type { UsableSource } from "../ports.ts";
import { type AddFilesRequest, createCounter, listFiles, nextFileNumber } from "./addFiles.ts";
import type { DerivedPack } from "./derivePack.ts";
import { ingestFiles } from "./ingestFiles.ts";
import { readPages } from "./readPages.ts";

export interface ReplaceScanRequest extends AddFilesRequest {
  /** Pages of one document. */
  readonly pageIds: readonly string[];
}

const LABEL = "replaceScan";

/** Better scans in the place of pages: one step of undo, and what was decided about the document stays. */
export async function replaceScan(request: ReplaceScanRequest): Promise<JobResult> {
  const { session, store, tools, signal, onProgress } = request;
  const before = session.derived();
  const document = before.pack.documents.find((one) => request.pageIds.some((id) => one.pageIds.includes(id)));
  if (document === undefined) throw new AppError("invalid-request", { what: "pageIds" });
  const out = document.pageIds.filter((id) => request.pageIds.includes(id));
  const listed = await listFiles(request);
  const sources: UsableSource[] = [];
  const refused = await ingestFiles(listed.inputs, {
    identify: tools.identify,
    firstNumber: nextFileNumber(session),
    known: new Map(session.present().files.map((file) => [file.sha256, file.name])),
    signal,
    onProgress,
    onSource: async (source, input) => {
      await store.addOriginal(session.packId, input.path);
      sources.push(source);
    },
  });
  const rejected = [...listed.rejected, ...refused];
  for (const source of sources) session.addSource(source);
  const present = session.present();
  const swapped =
    sources.length === 0
      ? present
      : replacePages(present, {
          document,
          out,
          files: sources.map((source) => source.file),
          documents: before.pack.documents,
        });
  const told = rejected.length === 0 ? swapped : { ...swapped, rejected: [...swapped.rejected, ...rejected] };
  await session.push(sources.length === 0 ? "addFiles" : LABEL, told);
  if (sources.length > 0) {
    const counter = createCounter(session, request);
    counter.add(sources.reduce((sum, source) => sum + source.pages.length, 0));
    await readPages(sources, { ...tools, signal, onRead: counter.onRead });
    await settle();
  }
  await session.saved();
  return { kind: "filesAdded", accepted: sources.length, rejected: rejected.length };

  /** More of the same step: corrections that the new scan contradicts go, decisions find their finding again. */
  async function settle(): Promise<void> {
    const now = session.present();
    const fresh = new Set(sources.map((source) => source.file.id));
    const find = ({ pack }: DerivedPack) =>
      pack.documents.find((one) => one.pageIds.some((id) => fresh.has(id.split(".")[0] ?? "")));
    const uncorrected = (packCase: PackCase) => session.derivedFrom({ ...packCase, corrections: [] });
    const was = uncorrected(present).pack.documents.find((one) => one.id === document?.id);
    const is = find(uncorrected(now));
    if (was === undefined || is === undefined) return;
    const settled = settleReplacement(now, {
      before: was,
      after: is,
      decidedBefore: before.checks.decided,
      findingsAfter: session.derived().checks.findings,
    });
    await session.extend(LABEL, settled);
  }
}
