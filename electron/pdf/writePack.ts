import type { OnProgress, Raster, UsableSource } from "#electron/ports.ts";
import type { Language } from "#shared/copy/ui/words.ts";
import { AppError } from "#shared/domain/appError.ts";
import type { Decision } from "#shared/domain/pack.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { IndexLabels } from "#shared/letters/indexModel.ts";
import type { PackFileNames } from "#shared/plan/namePackFiles.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";
import type { Removed } from "./annotations.ts";
import { OutputWriter } from "./outputWriter.ts";
import { obsoleteFiles, REPORT_JSON, REPORT_PAGE, readEarlierFiles, refuseForeignFiles } from "./packManifest.ts";
import { buildPackReport, type PackReport } from "./packReport.ts";
import { type ReportPageOptions, renderReportPage } from "./reportPage.ts";
import { settleGenerated, type WriteLetters } from "./settleGenerated.ts";
import type { Squeeze } from "./squeezeImages.ts";
import type { CheckResult } from "./verifyPack.ts";
import { FilesTogether } from "./writeFilesTogether.ts";

export interface WriteOptions {
  readonly output: "single" | "split" | "both";
  readonly searchable: boolean;
  /** Of the single PDF and of each split file; null for none. */
  readonly maxSizeBytes: number | null;
  /** Absolute path of the folder; made where it is missing. */
  readonly outDir: string;
  readonly names: PackFileNames;
  /** Of the document, for the viewer's title bar. */
  readonly title: string;
  /** BCP 47; "en". */
  readonly language: string;
  /** Replace files in the folder that this pack did not write. */
  readonly force: boolean;
  readonly indexLabels?: IndexLabels;
  /** Of the report page for people; English where it is absent. */
  readonly reportLanguage?: Language;
}

export interface WriteRequest {
  /** Tells this pack's files from another's in the same folder. */
  readonly packId: string;
  readonly plan: PackPlan;
  /** Writes the plan's letters; needed where the plan has any. */
  readonly writeLetters?: WriteLetters;
  /** By file id. */
  readonly sources: ReadonlyMap<string, UsableSource>;
  /** By page id. */
  readonly readings: ReadonlyMap<string, RecognisedPage>;
  readonly options: WriteOptions;
  /** Decisions on findings, for the report. */
  readonly decisions: readonly Decision[];
  /** A finding's sentence in the report's language, for the report page. */
  readonly findingOf?: (findingId: string) => string | null;
  /** The untouched bytes of an input, for a digitally signed file whose usable bytes were repaired. */
  readonly readOriginal?: (fileId: string) => Promise<Uint8Array>;
  /** Whether a page's machine-readable zone can still be read off the finished page (300 dpi, upright). */
  readonly zoneHolds?: (raster: Raster, pageId: string) => Promise<boolean>;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

export type OutputKind = "pack" | "volume" | "document" | "picture" | "signed-original" | "report";

/** One file that was written. */
export interface WrittenFile {
  /** Name within the folder. */
  readonly file: string;
  readonly kind: OutputKind;
  readonly bytes: number;
  /** 0 for files that are no PDF. */
  readonly pages: number;
  readonly firstPage: number;
  readonly sha256: string;
  readonly checks: readonly CheckResult[];
  readonly squeeze: Squeeze | null;
}

export interface WriteResult {
  /** The plan as written: with the index's final length. */
  readonly plan: PackPlan;
  readonly outputs: readonly WrittenFile[];
  readonly report: PackReport;
}

/**
 * Writes the pack: all files, verified as they lie on disk, or none. Throws AppError: "output-exists",
 * "output-not-writable", "output-verification-failed", "size-limit-unreachable", "interrupted".
 */
export async function writePack(request: WriteRequest): Promise<WriteResult> {
  const { options, signal } = request;
  const { plan, letters } = await settleGenerated(request.plan, request.writeLetters, options.indexLabels);
  const files = await FilesTogether.in(options.outDir);
  try {
    const outputs: WrittenFile[] = [];
    const removed = new Map<string, readonly Removed[]>();
    const writer = new OutputWriter({ ...request, plan }, letters, files, outputs, removed);
    if (options.output !== "split") await writer.writeWhole();
    if (options.output !== "single") await writer.writeDocuments();
    await writer.writeSignedOriginals();
    if (signal.aborted) throw new AppError("interrupted");
    const report = buildPackReport({ ...request, plan }, outputs, removed);
    await files.add(REPORT_JSON, encode(`${JSON.stringify(report, null, 2)}\n`));
    await files.add(REPORT_PAGE, encode(renderReportPage(report, reportPageOptions(request))));
    const names = [...outputs.map((output) => output.file), REPORT_JSON, REPORT_PAGE];
    const earlier = await readEarlierFiles(options.outDir, request.packId);
    if (!options.force) await refuseForeignFiles(options.outDir, names, earlier);
    if (signal.aborted) throw new AppError("interrupted");
    await files.commit(await obsoleteFiles(options.outDir, names, earlier));
    return { plan, outputs, report };
  } catch (error) {
    await files.abandon();
    throw error;
  }
}

function reportPageOptions({ options, findingOf }: WriteRequest): ReportPageOptions {
  return { language: options.reportLanguage ?? "en", findingOf: findingOf ?? (() => null) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
