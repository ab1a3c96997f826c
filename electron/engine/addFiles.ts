import type { JobResult } from "#shared/contract/methods.ts";
import type { Rejected } from "#shared/domain/sourceFile.ts";
import type { IdentifySource, InputPath, OnProgress, UsableSource } from "../ports.ts";
import type { PackStore } from "../store/packStore.ts";
import type { ReadCache } from "../store/readCache.ts";
import { ingestFiles } from "./ingestFiles.ts";
import type { PackSession } from "./packSession.ts";
import { type ReadPage, readPages } from "./readPages.ts";

/** What adding files needs of the rooms. */
export interface ReadingTools {
  readonly listInputs: (
    paths: readonly string[],
  ) => Promise<{ readonly inputs: readonly InputPath[]; readonly rejected: readonly Rejected[] }>;
  readonly identify: IdentifySource;
  readonly readPage: ReadPage;
  readonly cache: ReadCache;
  readonly languages: readonly string[];
  readonly jobs: number;
}

export interface AddFilesRequest {
  readonly session: PackSession;
  readonly store: PackStore;
  readonly tools: ReadingTools;
  /** A path, and the name for people where it is another (an upload). */
  readonly files: readonly { readonly path: string; readonly name?: string | undefined }[];
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  readonly onChange: () => void;
  /** There are new pages to look at. */
  readonly onGrowth: () => void;
}

/** One drop: every input is identified, kept, and read; pages are read while the next file is being identified. */
export async function addFiles(request: AddFilesRequest): Promise<JobResult> {
  const { session, store, tools, signal, onProgress } = request;
  const listed = await listFiles(request);
  const counter = createCounter(session, request);
  const reading: Promise<void>[] = [];
  const keep = async (source: UsableSource, input: InputPath) => {
    await store.addOriginal(session.packId, input.path);
    session.addSource(source);
    const present = session.present();
    await session.extend("addFiles", { ...present, files: [...present.files, source.file] });
    counter.add(source.pages.length);
    const work = readPages([source], { ...tools, signal, onRead: counter.onRead });
    work.catch(() => undefined);
    reading.push(work);
  };
  const refused = await ingestFiles(listed.inputs, {
    identify: tools.identify,
    firstNumber: nextFileNumber(session),
    known: new Map(session.present().files.map((file) => [file.sha256, file.name])),
    signal,
    onProgress,
    onSource: keep,
  });
  const rejected = [...listed.rejected, ...refused];
  if (rejected.length > 0) {
    const present = session.present();
    await session.extend("addFiles", { ...present, rejected: [...present.rejected, ...rejected] });
  }
  await Promise.all(reading);
  await session.saved();
  return { kind: "filesAdded", accepted: listed.inputs.length - refused.length, rejected: rejected.length };
}

/** Reads again what the case holds and this process has not seen: after a start, an undo or a redo. */
export async function loadMissing(request: Omit<AddFilesRequest, "files">): Promise<JobResult> {
  const { session, store, tools, signal } = request;
  const counter = createCounter(session, request);
  const missing = session.present().files.filter((file) => session.source(file.id) === undefined);
  const reading: Promise<void>[] = [];
  for (const file of missing) {
    const input = { path: store.originalPath(session.packId, file.sha256), name: file.name };
    const source = await tools.identify(input, file.id, signal);
    if ("kind" in source) continue;
    session.addSource(source);
    counter.add(source.pages.length);
    const work = readPages([source], { ...tools, signal, onRead: counter.onRead });
    work.catch(() => undefined);
    reading.push(work);
  }
  await Promise.all(reading);
  return { kind: "filesAdded", accepted: missing.length, rejected: 0 };
}

export async function listFiles(request: AddFilesRequest) {
  const named = request.files.flatMap(({ path, name }) => (name === undefined ? [] : [{ path, name }]));
  const folders = request.files.filter((file) => file.name === undefined).map((file) => file.path);
  const listed = await request.tools.listInputs(folders);
  return { inputs: [...named, ...listed.inputs], rejected: listed.rejected };
}

export function createCounter(
  session: PackSession,
  { onProgress, onChange, onGrowth }: Pick<AddFilesRequest, "onProgress" | "onChange" | "onGrowth">,
) {
  let total = 0;
  let done = 0;
  return {
    add(pages: number) {
      total += pages;
      onGrowth();
    },
    onRead(...[page, reading]: Parameters<PackSession["setReading"]>) {
      done += 1;
      session.setReading(page, reading);
      const item = session.source(page.fileId)?.file.name ?? "";
      onProgress({ stage: "read", done, total, item });
      onChange();
    },
  };
}

/** Numbers are never used twice in a pack, so that an undone file and a new one are not taken for each other. */
export function nextFileNumber(session: PackSession): number {
  const used = [...session.present().files.map((file) => file.id), ...session.sources().keys()];
  return Math.max(0, ...used.map((id) => Number(id.slice(1)))) + 1;
}
