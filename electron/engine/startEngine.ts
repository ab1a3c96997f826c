import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { RouteLibrary } from "#shared/routes/routeLibrary.ts";
import { createIntake } from "../intake/identifySource.ts";
import { listInputs } from "../intake/listInputs.ts";
import type { Clock, Host } from "../ports.ts";
import { openPackStore, type PackStore, packFolder } from "../store/packStore.ts";
import { createPassingStore } from "../store/passingStore.ts";
import { noReadCache, openReadCache, readCacheFolder } from "../store/readCache.ts";
import { createEngine, type Engine } from "./createEngine.ts";
import { openPageReader } from "./openPageReader.ts";
import { readRoutes } from "./readRoutes.ts";
import { systemClock } from "./systemClock.ts";

export interface StartOptions {
  /** "kept": the user's packs on disk. "passing": packs that end with the process, originals left where they are. */
  readonly packs: "kept" | "passing";
  readonly jobs?: number;
  /** Whether readings are kept on disk between runs. */
  readonly cache?: boolean;
  readonly languages?: readonly string[];
  readonly clock?: Clock;
  readonly host?: Partial<Host>;
  readonly uploadPath?: (uploadId: string) => string | null;
  /** Names new packs; by chance where it is absent. */
  readonly newPackId?: () => string;
}

/** The engine with everything it needs: bundled routes, the rooms, stores in the user's folders. */
export async function startEngine(options: StartOptions): Promise<Engine & { readonly library: RouteLibrary }> {
  const host: Host = { ...SILENT_HOST, ...options.host };
  const { library, problems } = await readRoutes();
  for (const problem of problems) host.log(`${problem.file} ${problem.path}: ${problem.message}`);
  const jobs = options.jobs ?? availableParallelism();
  const languages = options.languages ?? ["eng", "rus", "kaz"];
  const reader = openPageReader({ jobs, languages, today: (options.clock ?? systemClock).today });
  const intake = createIntake();
  const store: PackStore =
    options.packs === "kept" ? openPackStore(packFolder()) : createPassingStore(join(tmpdir(), "qujat"));
  const engine = createEngine({
    store,
    library,
    tools: {
      listInputs,
      identify: intake.identifySource,
      readPage: reader.readPage,
      cache: options.cache === false ? noReadCache : openReadCache(readCacheFolder()),
      languages,
      jobs,
    },
    zoneHolds: reader.zoneHolds,
    clock: options.clock ?? systemClock,
    host,
    uploadPath: options.uploadPath ?? (() => null),
    closeTools: async () => {
      await reader.close();
      await intake.close();
    },
    ...(options.newPackId === undefined ? {} : { newPackId: options.newPackId }),
  });
  return { ...engine, library };
}

const SILENT_HOST: Host = {
  showInFolder: async () => false,
  chooseFolder: async () => ({ path: null }),
  chooseFiles: async () => ({ paths: [] }),
  chooseSavePath: async () => ({ path: null }),
  log: () => undefined,
};
