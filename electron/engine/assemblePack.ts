import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JobResult, ParamsOf } from "#shared/contract/methods.ts";
import type { AssembleResult } from "#shared/contract/packView.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";
import { AppError } from "#shared/domain/appError.ts";
import type { MrzReading } from "#shared/domain/mrz.ts";
import { letterSourcesOf } from "#shared/letters/letterSources.ts";
import { namePackFiles } from "#shared/plan/namePackFiles.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";
import type { NamingStyle } from "#shared/routes/namingStyle.ts";
import type { Route } from "#shared/routes/route.ts";
import type { RouteLibrary } from "#shared/routes/routeLibrary.ts";
import { writePack } from "../pdf/writePack.ts";
import type { OnProgress, Raster } from "../ports.ts";
import type { PackStore } from "../store/packStore.ts";
import type { PackSession } from "./packSession.ts";
import { readingsToLay } from "./readingsToLay.ts";
import { settlePack } from "./settlePack.ts";

export interface AssembleRequest {
  readonly session: PackSession;
  readonly library: RouteLibrary;
  readonly store: PackStore;
  readonly outDir: string;
  /** Reads the zone again off a finished page, and says whether it still says the same. */
  readonly zoneHolds: ZoneCheck;
  readonly options: Omit<ParamsOf<"pack.assemble">, "packId" | "outDir">;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

export type ZoneCheck = (raster: Raster, before: MrzReading | null) => Promise<boolean>;

/** Plans, writes and verifies the pack; with a blocker only where that is allowed. */
export async function assemblePack(request: AssembleRequest): Promise<JobResult> {
  const { session, library, options, signal, onProgress } = request;
  const derived = session.derived();
  const packCase = session.present();
  const { findings, missing } = derived.checks;
  const blockers = [...findings, ...missing].filter((one) => one.severity === "blocker").length;
  if (blockers > 0 && !options.allowBlockers) return { kind: "blocked", blockers };
  const { plan, route, writeLetters } = await settlePack(session, letterSourcesOf(library));
  const { pack } = derived;
  const written = await writePack({
    packId: pack.id,
    plan,
    writeLetters,
    sources: session.sources(),
    readings: readingsToLay(session.readings(), pack.documents),
    options: {
      output: options.output,
      searchable: options.searchable,
      maxSizeBytes: options.maxSizeBytes,
      outDir: request.outDir,
      names: namePackFiles(plan, pack, route, styleOf(library, route, options.naming)),
      title: titleOf(plan),
      language: "en",
      force: options.force,
      reportLanguage: options.reportLanguage,
    },
    decisions: pack.decisions,
    findingOf: (findingId) => {
      const finding = [...findings, ...derived.checks.decided.map((one) => one.finding)].find(
        (one) => one.id === findingId,
      );
      return finding === undefined ? null : speakFindingIn(options.reportLanguage, finding);
    },
    readOriginal: async (fileId) => {
      const file = pack.files.find((one) => one.id === fileId);
      return readFile(request.store.originalPath(pack.id, file?.sha256 ?? ""));
    },
    zoneHolds: (raster, pageId) => request.zoneHolds(raster, session.readings().get(pageId)?.recognised.mrz ?? null),
    signal,
    onProgress,
  });
  const result: AssembleResult = {
    outDir: request.outDir,
    outputs: written.outputs.map(({ file, bytes, pages, sha256 }) => ({
      file: join(request.outDir, file),
      bytes,
      pages,
      sha256,
    })),
    verification: written.outputs.flatMap((output) =>
      output.checks.map((check) => ({
        point: String(check.point),
        pass: check.passed,
        detail: `${output.file}: ${check.check} ${check.detail}`.trim(),
      })),
    ),
  };
  session.noteWritten(result, packCase);
  return { kind: "assembled", result };
}

/** The naming style asked for, else the route's own. Throws AppError "usage" for a style that the route has not. */
function styleOf(library: RouteLibrary, route: Route | null, naming: string | null): NamingStyle | null {
  if (route === null) return null;
  const known = library.namingStyles.filter((style) => route.naming.styles.includes(style.id));
  if (naming === null) return known.find((style) => style.id === route.naming.default) ?? null;
  const chosen = known.find((style) => style.id === naming);
  if (chosen !== undefined) return chosen;
  const names = known.map((style) => style.id).join(", ");
  throw new AppError("usage", { what: `The route ${route.id} has no naming style "${naming}"; it has: ${names}.` });
}

function titleOf(plan: PackPlan): string {
  return [plan.routeTitle, plan.applicant].filter((part) => part !== "").join(", ");
}
