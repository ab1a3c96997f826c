import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { RouteLibrary } from "#shared/routes/routeLibrary.ts";
import type { Clock, Host } from "../ports.ts";
import { cacheFolder } from "../store/cacheFolder.ts";
import { openPackStore, type PackStore, packFolder } from "../store/packStore.ts";
import { createPassingStore } from "../store/passingStore.ts";
import { noReadCache, openReadCache } from "../store/readCache.ts";
import { createEngine, type Engine } from "./createEngine.ts";
import { readRoutes } from "./readRoutes.ts";
import { loadRoomsAtRest, openedOnDemand, roomsOnDemand } from "./roomsOnDemand.ts";
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
  const { today } = options.clock ?? systemClock;
  const reader = openedOnDemand(async () =>
    (await roomsOnDemand.pageReader()).openPageReader({ jobs, languages, today, givesWay: options.packs === "kept" }),
  );
  const intake = openedOnDemand(async () => (await roomsOnDemand.intake()).createIntake());
  const store: PackStore =
    options.packs === "kept" ? openPackStore(packFolder()) : createPassingStore(join(tmpdir(), "qujat"));
  // A window stays, and will soon ask for more; a command asks for what it needs and ends.
  const rest = options.packs === "kept" ? loadRoomsAtRest() : null;
  const engine = createEngine({
    store,
    library,
    tools: {
      listInputs: async (paths) => (await roomsOnDemand.listInputs()).listInputs(paths),
      identify: async (input, fileId, signal) => (await intake.get()).identifySource(input, fileId, signal),
      readPage: async (source, page, signal) => (await reader.get()).readPage(source, page, signal),
      cache: options.cache === false ? noReadCache : openReadCache(cacheFolder()),
      languages,
      jobs,
    },
    zoneHolds: async (raster, before) => (await reader.get()).zoneHolds(raster, before),
    clock: options.clock ?? systemClock,
    host,
    uploadPath: options.uploadPath ?? (() => null),
    closeTools: async () => {
      await rest?.stop();
      await (await reader.opened())?.close();
      await (await intake.opened())?.close();
    },
    ...(options.newPackId === undefined ? {} : { newPackId: options.newPackId }),
  });
  const dispatch: Engine["dispatch"] = (method, params) => {
    rest?.disturb();
    return engine.dispatch(method, params);
  };
  return { ...engine, dispatch, library };
}

const SILENT_HOST: Host = {
  showInFolder: async () => false,
  chooseFolder: async () => ({ path: null }),
  chooseFiles: async () => ({ paths: [] }),
  chooseSavePath: async () => ({ path: null }),
  log: () => undefined,
};
