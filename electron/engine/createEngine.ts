import { randomBytes } from "node:crypto";
import { commandOf } from "#shared/contract/commandSchema.ts";
import { createDispatcher, type Dispatch } from "#shared/contract/dispatcher.ts";
import type { EngineEvent } from "#shared/contract/methods.ts";
import { AppError } from "#shared/domain/appError.ts";
import { letterSourcesOf } from "#shared/letters/letterSources.ts";
import { describeRoutes } from "#shared/routes/describeRoute.ts";
import { findRoute, type RouteLibrary } from "#shared/routes/routeLibrary.ts";
import type { AssetSource, Clock, Host } from "../ports.ts";
import type { PackStore } from "../store/packStore.ts";
import { type AddFilesRequest, addFiles, loadMissing, type ReadingTools } from "./addFiles.ts";
import type { ZoneCheck } from "./assemblePack.ts";
import { createAssets } from "./createAssets.ts";
import { newPackId } from "./ingestFiles.ts";
import { createJobs, type Jobs } from "./jobs.ts";
import { createOpenPacks } from "./openPacks.ts";
import type { PackSession } from "./packSession.ts";
import { replaceScan } from "./replaceScan.ts";
import { roomsOnDemand } from "./roomsOnDemand.ts";
import { sampleFolder } from "./sampleFolder.ts";

export interface EngineOptions {
  readonly store: PackStore;
  readonly library: RouteLibrary;
  readonly tools: ReadingTools;
  readonly clock: Clock;
  readonly host: Host;
  /** Path of a finished upload; null where there is none. */
  readonly uploadPath: (uploadId: string) => string | null;
  readonly zoneHolds: ZoneCheck;
  /** Names new packs; by chance where it is absent. */
  readonly newPackId?: () => string;
  /** Frees what the tools hold (worker threads). */
  readonly closeTools: () => Promise<void>;
}

/** The product behind its doors. */
export interface Engine {
  readonly dispatch: Dispatch;
  subscribe(listener: (event: EngineEvent) => void): () => void;
  readonly assets: AssetSource;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
  /** Cancels what runs, and resolves when all of it has ended: what was added is kept, what is missing is read again. */
  close(): Promise<void>;
}

export function createEngine(options: EngineOptions): Engine {
  const { store, library, tools, clock, host } = options;
  const listeners = new Set<(event: EngineEvent) => void>();
  const emit = (event: EngineEvent) => {
    for (const listener of listeners) listener(event);
  };
  const onBug = (where: string, error: unknown) => {
    host.log(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  const jobs: Jobs = createJobs(clock, {
    onChange: (packId) => packs.changed(packId),
    onDone: (jobId, packId, result) => emit({ kind: "jobDone", jobId, packId, result }),
    onBug: (error) => onBug("job", error),
  });
  const packs = createOpenPacks({ store, library, clock, jobs: () => jobs, emit });

  const tellOf = (packId: string) => ({
    onChange: () => packs.changed(packId),
    onGrowth: () => packs.grew(packId),
  });
  const namePack = options.newPackId ?? (() => newPackId(clock.now(), randomBytes(8)));
  const startAdding = (session: PackSession, files: AddFilesRequest["files"]): string =>
    jobs.start(session.packId, "add-files", (signal, onProgress) =>
      addFiles({ session, store, tools, files, signal, onProgress, ...tellOf(session.packId) }),
    );
  const isMissing = (session: PackSession) =>
    session.present().files.some((file) => session.source(file.id) === undefined);
  const readMissing = (session: PackSession) => {
    if (!isMissing(session) || jobs.of(session.packId).some((job) => job.kind === "add-files")) return;
    jobs.start(session.packId, "add-files", (signal, onProgress) =>
      loadMissing({ session, store, tools, signal, onProgress, ...tellOf(session.packId) }),
    );
  };
  const opened = async (packId: string): Promise<PackSession> => {
    const session = await packs.open(packId);
    readMissing(session);
    return session;
  };
  const answerChange = (session: PackSession) => {
    readMissing(session);
    packs.changed(session.packId);
    return packs.view(session);
  };
  const letterSources = letterSourcesOf(library);
  const settle = async (session: PackSession) => (await roomsOnDemand.settlePack()).settlePack(session, letterSources);

  const dispatch = createDispatcher(
    {
      "routes.list": async () => describeRoutes(library),
      "routes.show": async ({ routeId }) => {
        const route = findRoute(library, routeId);
        if (route === null) throw unknownRoute(routeId, library);
        return route;
      },
      "facts.list": async () => library.facts,
      "guide.get": async () => library.guide,
      "letters.sources": async () => letterSources,
      "rules.list": async () => library.rules?.rules ?? [],
      "letters.export": async ({ packId, outDir, ...request }) => {
        const { exportLetter } = await roomsOnDemand.exportLetter();
        const folder = outDir ?? store.outputFolder(packId);
        return exportLetter(await opened(packId), letterSources, { ...request, outDir: folder });
      },
      "packs.list": () => packs.list(),
      "packs.create": async ({ name, route, people, facts, today }) => {
        if (route !== null && findRoute(library, route) === null) throw unknownRoute(route, library);
        const packId = namePack();
        await packs.create(packId, { name, route, people, facts, today });
        return { packId };
      },
      "packs.createSample": async ({ sample, name }) => {
        const { folder, caseContent, name: ownName } = await sampleFolder(sample, library.facts);
        const packId = namePack();
        const session = await packs.create(packId, { ...caseContent, name: name || ownName });
        return { packId, jobId: startAdding(session, [{ path: folder }]) };
      },
      "packs.openFile": async (file) => {
        const packId = namePack();
        const { path } = pathOf("path" in file ? file : { ...file, name: "" });
        const packCase = await (await roomsOnDemand.movePackFile()).openPackFile(path, packId, store);
        const session = await packs.create(packId, packCase);
        readMissing(session);
        return { packId };
      },
      "packs.saveFile": async ({ packId, path }) => {
        const { savePackFile } = await roomsOnDemand.movePackFile();
        await savePackFile((await opened(packId)).present(), path, store);
        return null;
      },
      "packs.open": async ({ packId }) => packs.view(await opened(packId)),
      "packs.remove": async ({ packId }) => {
        for (const job of jobs.of(packId)) jobs.cancel(job.jobId);
        await packs.remove(packId);
        return null;
      },
      "packs.removed": () => packs.listRemoved(),
      "packs.restore": async ({ packId }) => {
        await packs.restore(packId);
        return null;
      },
      "packs.forget": async ({ packId }) => {
        await packs.forget(packId);
        return null;
      },
      "pack.addFiles": async ({ packId, files }) => {
        const session = await opened(packId);
        return { jobId: startAdding(session, files.map(pathOf)) };
      },
      "pack.replaceScan": async ({ packId, pageIds, files }) => {
        const session = await opened(packId);
        const paths = files.map(pathOf);
        return {
          jobId: jobs.start(packId, "add-files", (signal, onProgress) =>
            replaceScan({
              session,
              store,
              tools,
              files: paths,
              pageIds,
              signal,
              onProgress,
              ...tellOf(packId),
            }),
          ),
        };
      },
      "pack.command": async ({ packId, command, burst }) => {
        const session = await opened(packId);
        await session.apply(commandOf(command), burst);
        return answerChange(session);
      },
      "pack.undo": async ({ packId }) => {
        const session = await opened(packId);
        await session.undo();
        return answerChange(session);
      },
      "pack.redo": async ({ packId }) => {
        const session = await opened(packId);
        await session.redo();
        return answerChange(session);
      },
      "pack.route": async ({ packId }) => (await opened(packId)).derived().route,
      "pack.prepare": async ({ packId }) => {
        const session = await opened(packId);
        const { preparationOf } = await roomsOnDemand.preparation();
        return preparationOf(session.derived(), library, (await settle(session)).plan);
      },
      "pack.plan": async ({ packId }) => (await settle(await opened(packId))).plan,
      "pack.words": async ({ packId, pageId }) => (await opened(packId)).readings().get(pageId)?.recognised ?? null,
      "pack.assemble": async ({ packId, outDir, ...write }) => {
        const session = await opened(packId);
        const folder = outDir ?? store.outputFolder(packId);
        const { assemblePack } = await roomsOnDemand.assemblePack();
        return {
          jobId: jobs.start(packId, "assemble", (signal, onProgress) =>
            assemblePack({
              session,
              library,
              store,
              outDir: folder,
              zoneHolds: options.zoneHolds,
              options: write,
              signal,
              onProgress,
            }),
          ),
        };
      },
      "jobs.cancel": async ({ jobId }) => {
        jobs.cancel(jobId);
        return null;
      },
      "host.chooseFolder": () => host.chooseFolder(),
      "host.chooseFiles": () => host.chooseFiles(),
      "host.chooseSavePath": ({ name }) => host.chooseSavePath(name),
      "host.showInFolder": async ({ path }) => ({ shown: await host.showInFolder(path) }),
    },
    onBug,
  );

  function pathOf(file: { path: string; name?: string | undefined } | { uploadId: string; name: string }) {
    if ("path" in file) return file;
    const path = options.uploadPath(file.uploadId);
    if (path === null) throw new AppError("invalid-request", { what: "upload" });
    return { path, name: file.name };
  }

  return {
    dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    assets: createAssets({
      open: packs.open,
      settle,
      packFile: async (packId) =>
        (await roomsOnDemand.movePackFile()).packFileBytes((await opened(packId)).present(), store),
    }),
    idle: () => jobs.idle(),
    async close() {
      jobs.cancelAll();
      await jobs.idle();
      await packs.close();
      await options.closeTools();
      await store.close();
    },
  };
}

function unknownRoute(route: string, library: RouteLibrary): AppError {
  return new AppError("route-unknown", { route, known: library.routes.map((one) => one.id).join(", ") });
}
