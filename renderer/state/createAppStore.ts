import { createStore, type StoreApi } from "zustand/vanilla";
import type { EngineClient, EngineEvent, ErrorAnswer, JobResult, Method, ParamsIn } from "#shared/contract/methods.ts";
import type { PackSummary, PackView } from "#shared/contract/packView.ts";
import type { PackCommand } from "#shared/domain/command.ts";
import type { RouteSummary } from "#shared/routes/describeRoute.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";

export const STEPS = ["route", "documents", "check", "letters", "pack"] as const;
export type Step = (typeof STEPS)[number];
/** Where the user is: at home, or at a step of a pack. Kept in the address, so that a reload comes back to it. */
export type Place = { readonly kind: "home" } | { readonly kind: "pack"; readonly packId: string; readonly step: Step };

export interface AppState {
  readonly place: Place;
  readonly packs: readonly PackSummary[] | null;
  readonly routes: readonly RouteSummary[];
  readonly facts: readonly FactDefinition[];
  /** Of the open pack; null while it is loading. */
  readonly view: PackView | null;
  /** The last call that failed, until it is dismissed. */
  readonly error: ErrorAnswer | null;
  /** The last finished job of the open pack, until the next starts. */
  readonly lastJob: JobResult | null;
}

export interface AppStore extends StoreApi<AppState> {
  readonly client: EngineClient;
  go(place: Place): Promise<void>;
  /** One act of the user; the view that comes back replaces the one shown. */
  command(command: PackCommand): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  addFiles(files: readonly unknown[]): Promise<void>;
  createPack(params: ParamsIn<"packs.create">): Promise<void>;
  createSample(): Promise<void>;
  removePack(packId: string): Promise<void>;
  assemble(params: Omit<ParamsIn<"pack.assemble">, "packId">): Promise<void>;
  cancelJobs(): Promise<void>;
  dismissError(): void;
}

const START: AppState = {
  place: { kind: "home" },
  packs: null,
  routes: [],
  facts: [],
  view: null,
  error: null,
  lastJob: null,
};

/** The window's own state: what is shown, never what the pack is. */
export function createAppStore(client: EngineClient): AppStore {
  const store = createStore<AppState>(() => START);
  const { getState, setState } = store;

  /** An older answer never replaces a newer view. */
  const show = (view: PackView) => {
    const { place, view: shown } = getState();
    if (place.kind !== "pack" || place.packId !== view.pack.id) return;
    if (shown === null || shown.pack.id !== view.pack.id || view.revision > shown.revision) setState({ view });
  };
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await work();
    } catch (error) {
      const answer = error instanceof Error && "answer" in error ? (error.answer as ErrorAnswer) : null;
      setState({ error: answer ?? { code: "internal", detail: {}, retry: true } });
      return null;
    }
  };
  const packIdOf = (): string | null => {
    const { place } = getState();
    return place.kind === "pack" ? place.packId : null;
  };
  const withPack = async <M extends Method>(work: (packId: string) => Promise<PackView | M | null>) => {
    const packId = packIdOf();
    if (packId === null) return;
    const answer = await attempt(() => work(packId));
    if (answer !== null && typeof answer === "object") show(answer);
  };
  const loadPacks = () => attempt(async () => setState({ packs: await client.call("packs.list", {}) }));

  client.subscribe((event: EngineEvent) => {
    if (event.kind === "packChanged") show(event.view);
    if (event.kind === "packsChanged") void loadPacks();
    if (event.kind === "jobDone" && event.packId === packIdOf()) {
      setState({ lastJob: event.result });
      if (event.result.kind === "failed") setState({ error: event.result.error });
    }
  });
  void attempt(async () => setState({ routes: await client.call("routes.list", {}) }));
  void attempt(async () => setState({ facts: await client.call("facts.list", {}) }));

  const go = async (place: Place) => {
    const before = getState();
    const samePack = place.kind === "pack" && before.view?.pack.id === place.packId;
    setState({ place, view: samePack ? before.view : null, lastJob: samePack ? before.lastJob : null });
    if (place.kind === "home") await loadPacks();
    else if (!samePack) await withPack((packId) => client.call("packs.open", { packId }));
  };
  return {
    ...store,
    client,
    go,
    command: (command) =>
      withPack((packId) =>
        client.call("pack.command", { packId, command: command as ParamsIn<"pack.command">["command"] }),
      ),
    undo: () => withPack((packId) => client.call("pack.undo", { packId })),
    redo: () => withPack((packId) => client.call("pack.redo", { packId })),
    addFiles: (files) =>
      withPack(async (packId) => {
        const taken = await client.takeFiles(files);
        if (taken.length > 0) await client.call("pack.addFiles", { packId, files: taken });
        return null;
      }),
    async createPack(params) {
      const made = await attempt(() => client.call("packs.create", params));
      if (made !== null) await go({ kind: "pack", packId: made.packId, step: params.route ? "documents" : "route" });
    },
    async createSample() {
      const made = await attempt(() => client.call("packs.createSample", {}));
      if (made !== null) await go({ kind: "pack", packId: made.packId, step: "documents" });
    },
    async removePack(packId) {
      await attempt(() => client.call("packs.remove", { packId }));
      await loadPacks();
    },
    assemble: (params) =>
      withPack(async (packId) => {
        setState({ lastJob: null });
        await client.call("pack.assemble", { packId, ...params });
        return null;
      }),
    cancelJobs: () =>
      withPack(async () => {
        for (const job of getState().view?.jobs ?? []) await client.call("jobs.cancel", { jobId: job.jobId });
        return null;
      }),
    dismissError: () => setState({ error: null }),
  };
}
