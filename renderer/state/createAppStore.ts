import { createStore, type StoreApi } from "zustand/vanilla";
import type { EngineClient, EngineEvent, ErrorAnswer, JobResult, ParamsIn } from "#shared/contract/methods.ts";
import type { PackSummary, PackView } from "#shared/contract/packView.ts";
import type { PackCommand } from "#shared/domain/command.ts";
import type { LetterSources } from "#shared/letters/letterSources.ts";
import type { RouteSummary } from "#shared/routes/describeRoute.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import type { Route } from "#shared/routes/route.ts";
import type { GuideCatalogue } from "#shared/routes/routeGuide.ts";
import type { CaseRoute } from "#shared/routes/routeOfCase.ts";
import type { Rule } from "#shared/routes/rule.ts";
import { ClientError } from "../client/clientError.ts";
import { shareUnchanged } from "./shareUnchanged.ts";

export const STEPS = ["route", "documents", "check", "letters", "prepare", "pack"] as const;
export type Step = (typeof STEPS)[number];
/** Where the user is: at home, or at a step of a pack. Kept in the address, so that a reload comes back to it. */
export type Place =
  | { readonly kind: "home" }
  | {
      readonly kind: "pack";
      readonly packId: string;
      readonly step: Step;
      /** What is pointed at or open within the step: a finding, a letter, a document's pages. */
      readonly at?: string;
    };

export interface AppState {
  readonly place: Place;
  readonly packs: readonly PackSummary[] | null;
  /** Packs put aside, newest first. */
  readonly removed: readonly PackSummary[];
  /** The pack that was just put aside, while home is shown. */
  readonly justRemoved: PackSummary | null;
  readonly routes: readonly RouteSummary[];
  readonly facts: readonly FactDefinition[];
  readonly guide: GuideCatalogue | null;
  /** What letters are written with; null while it is loading. */
  readonly letterSources: LetterSources | null;
  readonly rules: readonly Rule[];
  /** Of the open pack; null while it is loading. */
  readonly view: PackView | null;
  /** Whether the view answers an act of the user, and is not what the engine said by itself. */
  readonly isAnswer: boolean;
  /** The open pack's route with its slots; null where none is chosen, and while it is loading. */
  readonly route: Route | null;
  /** The same with its variants, and what the mission's wishes change; null as `route` is. */
  readonly caseRoute: CaseRoute | null;
  /** The last call that failed, until it is dismissed. */
  readonly error: ErrorAnswer | null;
  /** Does again what failed; null where that would not help. */
  readonly retry: (() => void) | null;
  /** The last finished job of the open pack, until the next starts. */
  readonly lastJob: JobResult | null;
  /** Files on their way to the engine; null when none is. */
  readonly sending: Sending | null;
  /** What undo or redo just did, by the act's label; for those who listen. */
  readonly moved: { readonly way: "undone" | "redone"; readonly label: string } | null;
}

export interface Sending {
  readonly done: number;
  readonly total: number;
}

export interface AppStore extends StoreApi<AppState> {
  readonly client: EngineClient;
  go(place: Place): Promise<void>;
  /** Points at something within the step that is shown; "" for nothing in particular. */
  pointAt(at: string): void;
  /** One act of the user; the view that comes back replaces the one shown. Acts of one burst are one step of undo. */
  command(command: PackCommand, burst?: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  addFiles(files: readonly unknown[]): Promise<void>;
  /** Better scans in the place of pages of one document. */
  replaceScan(pageIds: readonly string[], files: readonly unknown[]): Promise<void>;
  createPack(params: ParamsIn<"packs.create">): Promise<void>;
  /** A new pack that begins with these files. */
  createPackFrom(files: readonly unknown[]): Promise<void>;
  /** A new pack of one of the bundled samples, by its folder's name. */
  createSample(sample: string, name: string): Promise<void>;
  /** Puts a pack aside; the window offers to take that back. */
  removePack(packId: string): Promise<void>;
  restorePack(packId: string): Promise<void>;
  forgetPack(packId: string): Promise<void>;
  savePack(packId: string, name: string): Promise<void>;
  /** Opens a pack that was saved as one file. */
  openPackFile(file: unknown): Promise<void>;
  /** Files from the system, by path: saved packs are opened, scans go into the open pack, or into a new one. */
  openPaths(paths: readonly string[]): Promise<void>;
  assemble(params: Omit<ParamsIn<"pack.assemble">, "packId">): Promise<void>;
  /** Saves a letter as a file; its path, or null where that failed. */
  exportLetter(params: Omit<ParamsIn<"letters.export">, "packId">): Promise<string | null>;
  cancelJobs(): Promise<void>;
  dismissError(): void;
}

const START: AppState = {
  place: { kind: "home" },
  packs: null,
  removed: [],
  justRemoved: null,
  routes: [],
  facts: [],
  guide: null,
  letterSources: null,
  rules: [],
  view: null,
  isAnswer: false,
  route: null,
  caseRoute: null,
  error: null,
  retry: null,
  lastJob: null,
  sending: null,
  moved: null,
};

/** The window's own state: what is shown, never what the pack is. */
export function createAppStore(client: EngineClient): AppStore {
  const store = createStore<AppState>(() => START);
  const { getState, setState } = store;

  const packIdOf = (): string | null => {
    const { place } = getState();
    return place.kind === "pack" ? place.packId : null;
  };
  /** An older answer never replaces a newer view. */
  const show = (view: PackView, isAnswer: boolean) => {
    const shown = getState().view;
    if (packIdOf() !== view.pack.id) return;
    const isSamePack = shown !== null && shown.pack.id === view.pack.id;
    if (isSamePack && view.revision <= shown.revision) return;
    setState({ view: isSamePack ? shareUnchanged(shown, view) : view, isAnswer });
    void showRoute(view);
  };
  let routeShown = "";
  const showRoute = async ({ pack, routeKey }: PackView) => {
    const wanted = `${pack.id} ${routeKey}`;
    if (routeShown === wanted) return;
    routeShown = wanted;
    // The mission's wishes change parts of the same route: it stays in sight while they come.
    if (getState().route?.id !== routeKey.split(" ")[0]) setState({ route: null, caseRoute: null });
    if (routeKey === "") return;
    const caseRoute = await attempt(() => client.call("pack.route", { packId: pack.id }));
    if (caseRoute === null && routeShown === wanted) routeShown = "";
    if (caseRoute !== null && routeShown === wanted) setState({ route: caseRoute.route, caseRoute });
  };
  /** The result; null where the call failed, which is then shown with a way to try again. */
  const attempt = async <Result>(work: () => Promise<Result>, again: () => void = () => void attempt(work)) => {
    try {
      return await work();
    } catch (error) {
      const answer = answerOf(error);
      setState({ error: answer, retry: answer.retry ? again : null });
      return null;
    }
  };
  const withPack = async (work: (packId: string) => Promise<PackView | null>): Promise<void> => {
    const packId = packIdOf();
    if (packId === null) return;
    const view = await attempt(
      () => work(packId),
      () => void withPack(work),
    );
    if (view !== null) show(view, true);
  };
  const loadPacks = () =>
    attempt(async () => {
      const [packs, removed] = await Promise.all([client.call("packs.list", {}), client.call("packs.removed", {})]);
      setState({ packs, removed });
    });
  const loadCatalogues = () =>
    attempt(async () => {
      const [routes, facts, guide, rules, letterSources] = await Promise.all([
        client.call("routes.list", {}),
        client.call("facts.list", {}),
        client.call("guide.get", {}),
        client.call("rules.list", {}),
        client.call("letters.sources", {}),
      ]);
      setState({ routes, facts, guide, rules, letterSources });
    });
  /** After the connection was lost: events were missed, and the engine may have counted anew. */
  const comeBack = async () => {
    if (getState().error?.code === "connection-lost") setState({ error: null, retry: null });
    if (getState().routes.length === 0) await loadCatalogues();
    const packId = packIdOf();
    if (packId === null) return loadPacks();
    const view = await attempt(() => client.call("packs.open", { packId }));
    if (view === null || packIdOf() !== packId) return;
    setState({ view, isAnswer: true });
    await showRoute(view);
  };

  client.subscribe((event: EngineEvent) => {
    if (event.kind === "packChanged") show(event.view, false);
    if (event.kind === "packsChanged") void loadPacks();
    if (event.kind === "reconnected") void comeBack();
    if (event.kind === "engineRestarted") {
      setState({ error: { code: "engine-restarted", detail: {}, retry: false }, retry: null });
      void comeBack();
    }
    if (event.kind === "jobDone" && event.packId === packIdOf()) {
      setState({ lastJob: event.result });
      if (event.result.kind === "failed") setState({ error: event.result.error, retry: null });
    }
  });
  void loadCatalogues();

  const go = async (place: Place) => {
    const before = getState();
    const samePack = place.kind === "pack" && before.view?.pack.id === place.packId;
    if (samePack) setState({ place });
    else {
      routeShown = "";
      setState({ place, view: null, route: null, caseRoute: null, lastJob: null, moved: null, justRemoved: null });
    }
    if (place.kind === "home") await loadPacks();
    else if (!samePack) await withPack((packId) => client.call("packs.open", { packId }));
  };
  const send = async (packId: string, files: readonly unknown[], replaced: readonly string[] = []) => {
    setState({ sending: { done: 0, total: files.length }, lastJob: null });
    try {
      const taken = await client.takeFiles(files, (done) => setState({ sending: { done, total: files.length } }));
      if (taken.length === 0) return null;
      if (replaced.length === 0) await client.call("pack.addFiles", { packId, files: taken });
      else await client.call("pack.replaceScan", { packId, pageIds: [...replaced], files: taken });
    } finally {
      setState({ sending: null });
    }
    return null;
  };
  const openSaved = async (take: () => Promise<ParamsIn<"pack.addFiles">["files"]>) => {
    const opened = await attempt(async () => {
      const [file] = await take();
      if (file === undefined) return null;
      return client.call("packs.openFile", "path" in file ? { path: file.path } : { uploadId: file.uploadId });
    });
    if (opened !== null) await go({ kind: "pack", packId: opened.packId, step: "documents" });
  };
  const move = (way: "undone" | "redone") =>
    withPack(async (packId) => {
      const before = getState().view;
      const view = await client.call(way === "undone" ? "pack.undo" : "pack.redo", { packId });
      const label = way === "undone" ? before?.undo : before?.redo;
      if (label !== undefined && label !== null) setState({ moved: { way, label } });
      return view;
    });

  return {
    ...store,
    client,
    go,
    pointAt(at) {
      const { place } = getState();
      if (place.kind !== "pack" || (place.at ?? "") === at) return;
      const { at: _before, ...step } = place;
      setState({ place: at === "" ? step : { ...step, at } });
    },
    command: (command, burst) =>
      withPack((packId) =>
        client.call("pack.command", {
          packId,
          command: command as ParamsIn<"pack.command">["command"],
          ...(burst === undefined ? {} : { burst }),
        }),
      ),
    undo: () => move("undone"),
    redo: () => move("redone"),
    addFiles: (files) => withPack((packId) => send(packId, files)),
    replaceScan: (pageIds, files) => withPack((packId) => send(packId, files, pageIds)),
    async createPack(params) {
      const made = await attempt(() => client.call("packs.create", params));
      if (made !== null) await go({ kind: "pack", packId: made.packId, step: params.route ? "documents" : "route" });
    },
    async createPackFrom(files) {
      const made = await attempt(() => client.call("packs.create", {}));
      if (made === null) return;
      await go({ kind: "pack", packId: made.packId, step: "documents" });
      await withPack((packId) => send(packId, files));
    },
    async createSample(sample, name) {
      const made = await attempt(() => client.call("packs.createSample", { sample, name }));
      if (made !== null) await go({ kind: "pack", packId: made.packId, step: "documents" });
    },
    async removePack(packId) {
      const pack = getState().packs?.find((one) => one.packId === packId) ?? null;
      const removed = await attempt(async () => (await client.call("packs.remove", { packId })) === null);
      await loadPacks();
      if (removed !== null) setState({ justRemoved: pack });
    },
    async restorePack(packId) {
      await attempt(() => client.call("packs.restore", { packId }));
      setState({ justRemoved: null });
      await loadPacks();
    },
    async forgetPack(packId) {
      await attempt(() => client.call("packs.forget", { packId }));
      setState({ justRemoved: null });
      await loadPacks();
    },
    async savePack(packId, name) {
      await attempt(() => client.savePack(packId, `${name.replace(/[\\/:*?"<>|]/g, " ").trim() || "pack"}.qujat`));
    },
    openPackFile: (file) => openSaved(() => client.takeFiles([file])),
    async openPaths(paths) {
      const scans = paths.filter((path) => !isSavedPack(path));
      for (const path of paths.filter(isSavedPack)) await openSaved(async () => [{ path }]);
      if (scans.length === 0) return;
      const packId = packIdOf() ?? (await attempt(() => client.call("packs.create", {})))?.packId ?? null;
      if (packId === null) return;
      await go({ kind: "pack", packId, step: "documents" });
      await attempt(() => client.call("pack.addFiles", { packId, files: scans.map((path) => ({ path })) }));
    },
    assemble: (params) =>
      withPack(async (packId) => {
        setState({ lastJob: null });
        await client.call("pack.assemble", { packId, ...params });
        return null;
      }),
    async exportLetter(params) {
      const packId = packIdOf();
      if (packId === null) return null;
      const saved = await attempt(() => client.call("letters.export", { packId, ...params }));
      return saved?.file ?? null;
    },
    cancelJobs: () =>
      withPack(async () => {
        for (const job of getState().view?.jobs ?? []) await client.call("jobs.cancel", { jobId: job.jobId });
        return null;
      }),
    dismissError: () => setState({ error: null, retry: null }),
  };
}

/** Whether a file's name is that of a pack saved as one file. */
export function isSavedPack(name: string): boolean {
  return name.toLowerCase().endsWith(".qujat");
}

function answerOf(error: unknown): ErrorAnswer {
  return error instanceof ClientError ? error.answer : { code: "internal", detail: {}, retry: true };
}
