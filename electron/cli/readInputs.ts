import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isPackFile } from "#electron/engine/movePackFile.ts";
import { readCaseFile } from "#electron/engine/readCaseFile.ts";
import { startEngine } from "#electron/engine/startEngine.ts";
import { buildReport } from "#shared/contract/buildReport.ts";
import type { ErrorAnswer, JobResult, Method, ParamsIn, ResultOf } from "#shared/contract/methods.ts";
import type { PackView } from "#shared/contract/packView.ts";
import type { Report, ReportOutput } from "#shared/contract/report.ts";
import { englishReportCopy, speakNote } from "#shared/copy/reportCopy.ts";
import { APP_ERROR_CODES, AppError } from "#shared/domain/appError.ts";
import type { ReadOptions } from "./parseArguments.ts";
import { progressLine } from "./progressLine.ts";
import type { Terminal } from "./terminal.ts";

/** A pack read from the command line's inputs, still open. */
export interface InputsRead {
  readonly packId: string;
  report(output: readonly ReportOutput[]): Report;
  /** How many inputs could not be used at all; a duplicate could, once. */
  unusable(): number;
  call<M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>>;
  jobDone(jobId: string): Promise<JobResult>;
  errorOf(answer: ErrorAnswer): AppError;
  close(): Promise<void>;
}

/** Imports and reads every input, as the window would: the same calls through the same dispatcher. */
export async function readInputs(options: ReadOptions, terminal: Terminal, signal: AbortSignal): Promise<InputsRead> {
  const engine = await startEngine({
    packs: "passing",
    jobs: options.jobs,
    cache: options.cache,
    languages: options.languages,
    newPackId: () => packIdOf(options.inputs),
    host: { log: (line) => terminal.err(line) },
  });
  try {
    const { library } = engine;
    const casePath = await casePathOf(options);
    const known = library.routes.map((route) => route.id).join(", ");
    const given = casePath === null ? null : await readCaseFile(casePath, library.facts);
    const run = connect(engine, terminal, signal);
    const saved = await savedPackOf(options.inputs);
    const packId = saved === null ? await createPack() : (await run.call("packs.openFile", { path: saved })).packId;
    const before = await run.call("packs.open", { packId });
    const route = options.route ?? given?.route ?? before.pack.route;
    if (route === null) throw new AppError("route-required", { known });
    if (route !== before.pack.route) await run.call("pack.command", { packId, command: { kind: "setRoute", route } });
    const files = options.inputs.filter((path) => resolve(path) !== saved).map((path) => ({ path }));
    const { jobId } = await run.call("pack.addFiles", { packId, files });
    const result = await run.jobDone(jobId);
    await engine.idle();
    terminal.endProgress();
    if (result.kind === "cancelled") throw new AppError("interrupted");
    if (result.kind === "failed") throw run.errorOf(result.error);
    const view: PackView = await run.call("packs.open", { packId });
    for (const { name, notes } of view.pack.files)
      for (const note of notes) terminal.err(`${nameOnOneLine(name)}: ${speakNote(note)}`);
    return {
      ...run,
      packId,
      report: (output) => buildReport(view, output, englishReportCopy),
      unusable: () => view.pack.rejected.filter((one) => one.code !== "duplicate").length,
      close: () => engine.close(),
    };
    async function createPack(): Promise<string> {
      const route = options.route ?? given?.route ?? null;
      if (route === null) throw new AppError("route-required", { known });
      const { people = [], facts, today = null } = given ?? {};
      return (await run.call("packs.create", { route, people: [...people], facts: { ...facts }, today })).packId;
    }
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** A name may hold line ends, and whatever else a terminal obeys. */
function nameOnOneLine(name: string): string {
  return name.replace(/\p{Cc}+/gu, " ");
}

/** The first input that is a pack file saved by the app, or null. */
async function savedPackOf(inputs: readonly string[]): Promise<string | null> {
  for (const input of inputs) {
    const found = await stat(input).catch(() => null);
    if (found?.isFile() === true && (await isPackFile(input))) return resolve(input);
  }
  return null;
}

/** The same inputs make the same pack, so that a second run may write over the files of the first. */
function packIdOf(inputs: readonly string[]): string {
  const paths = inputs.map((input) => resolve(input)).join("\0");
  return `p${createHash("sha256").update(paths).digest("hex").slice(0, 16)}`;
}

type Started = Awaited<ReturnType<typeof startEngine>>;

function connect(engine: Started, terminal: Terminal, signal: AbortSignal) {
  const errorOf = (answer: ErrorAnswer): AppError => {
    const code = APP_ERROR_CODES.find((known) => known === answer.code) ?? "internal";
    return new AppError(code, answer.detail, answer.retry);
  };
  const call = async <M extends Method>(method: M, params: ParamsIn<M>): Promise<ResultOf<M>> => {
    const answer = await engine.dispatch(method, params);
    if (!answer.ok) throw errorOf(answer.error);
    return answer.result as ResultOf<M>;
  };
  const ended = new Map<string, JobResult>();
  const waiting = new Map<string, (result: JobResult) => void>();
  engine.subscribe((event) => {
    if (event.kind === "packChanged") terminal.progress(progressLine(event.view.jobs));
    if (event.kind !== "jobDone") return;
    ended.set(event.jobId, event.result);
    waiting.get(event.jobId)?.(event.result);
  });
  const jobDone = (jobId: string) =>
    new Promise<JobResult>((resolveJob) => {
      const result = ended.get(jobId);
      if (result !== undefined) return resolveJob(result);
      waiting.set(jobId, resolveJob);
      const cancel = () => void call("jobs.cancel", { jobId });
      if (signal.aborted) cancel();
      signal.addEventListener("abort", cancel, { once: true });
    });
  return { call, jobDone, errorOf };
}

/** The file named, or case.json in the first INPUT folder, if there. */
async function casePathOf(options: ReadOptions): Promise<string | null> {
  if (options.caseFile !== null) return resolve(options.caseFile);
  for (const input of options.inputs) {
    const found = await stat(input).catch(() => null);
    if (found?.isDirectory() !== true) continue;
    const path = join(resolve(input), "case.json");
    return (await stat(path).catch(() => null))?.isFile() === true ? path : null;
  }
  return null;
}
