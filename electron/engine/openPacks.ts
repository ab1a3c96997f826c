import type { EngineEvent } from "#shared/contract/methods.ts";
import type { PackSummary, PackView } from "#shared/contract/packView.ts";
import { presentOf, startHistory } from "#shared/domain/history.ts";
import { emptyCase, type PackCase } from "#shared/domain/packCase.ts";
import { letterSourcesOf } from "#shared/letters/letterSources.ts";
import type { RouteLibrary } from "#shared/routes/routeLibrary.ts";
import { routeOfCase } from "#shared/routes/routeOfCase.ts";
import type { Clock } from "../ports.ts";
import type { PackStore } from "../store/packStore.ts";
import type { Jobs } from "./jobs.ts";
import type { PackSession } from "./packSession.ts";
import { caseSummary, closedSummary, openSummary } from "./packSummaries.ts";
import { roomsOnDemand } from "./roomsOnDemand.ts";

export interface OpenPacksOptions {
  readonly store: PackStore;
  readonly library: RouteLibrary;
  readonly clock: Clock;
  readonly jobs: () => Jobs;
  readonly emit: (event: EngineEvent) => void;
}

/** The packs in use: each is opened once, and every change is told to the windows, at most about seven times a second. */
export interface OpenPacks {
  create(packId: string, content: Partial<PackCase>): Promise<PackSession>;
  /** Throws AppError "pack-damaged", "pack-newer". */
  open(packId: string): Promise<PackSession>;
  view(session: PackSession): PackView;
  /** Tells the windows soon; changes in between are told together. */
  changed(packId: string): void;
  /** The same of something new to look at, which somebody is waiting for: at once where nothing was told just now. */
  grew(packId: string): void;
  list(): Promise<readonly PackSummary[]>;
  /** Puts a pack aside; it can be restored. */
  remove(packId: string): Promise<void>;
  listRemoved(): Promise<readonly PackSummary[]>;
  restore(packId: string): Promise<void>;
  forget(packId: string): Promise<void>;
  close(): Promise<void>;
}

const TELL_EVERY_MS = 150;

export function createOpenPacks(options: OpenPacksOptions): OpenPacks {
  const { store, library, clock } = options;
  const letterSources = letterSourcesOf(library);
  const sessions = new Map<string, PackSession>();
  const pending = new Map<string, { readonly timer: NodeJS.Timeout; readonly due: number }>();
  const toldAt = new Map<string, number>();

  const view = (session: PackSession) => session.view(options.jobs().of(session.packId));
  const tell = (packId: string) => {
    pending.delete(packId);
    toldAt.set(packId, performance.now());
    const session = sessions.get(packId);
    if (session === undefined) return;
    const shown = view(session);
    options.emit({ kind: "packChanged", packId, view: shown });
    // What is missing is found by reading: it is noted for the time when the pack is closed.
    if (shown.jobs.length === 0)
      void store.saveSummary(packId, openSummary(shown, session.deadline(), "")).catch(() => undefined);
  };
  const tellAt = (packId: string, due: number) => {
    const waiting = pending.get(packId);
    if (waiting !== undefined && waiting.due <= due) return;
    if (waiting !== undefined) clearTimeout(waiting.timer);
    pending.set(packId, { due, timer: setTimeout(() => tell(packId), Math.max(0, due - performance.now())) });
  };
  const opening = new Map<string, Promise<PackSession>>();
  /** Two askers of a pack that is not open yet wait for one session. */
  const start = (packId: string): Promise<PackSession> => {
    const started = opening.get(packId) ?? open(packId).finally(() => opening.delete(packId));
    opening.set(packId, started);
    return started;
  };
  const open = async (packId: string): Promise<PackSession> => {
    const { createPackSession } = await roomsOnDemand.packSession();
    const session = createPackSession({
      packId,
      history: await store.load(packId),
      save: (entry) => store.append(packId, entry),
      routeOf: (packCase) => routeOfCase(library, packCase),
      letterSources,
      dates: library.dates,
      today: clock.today,
    });
    sessions.set(packId, session);
    return session;
  };

  return {
    view,
    async create(packId, content) {
      await store.create(packId, startHistory({ ...emptyCase(packId), ...content }));
      options.emit({ kind: "packsChanged" });
      return start(packId);
    },
    open: async (packId) => sessions.get(packId) ?? start(packId),
    changed: (packId) => tellAt(packId, performance.now() + TELL_EVERY_MS),
    grew: (packId) => tellAt(packId, (toldAt.get(packId) ?? Number.NEGATIVE_INFINITY) + TELL_EVERY_MS),
    async list() {
      const summaries: PackSummary[] = [];
      for (const { packId, changedAt } of await store.list()) {
        const session = sessions.get(packId);
        summaries.push(
          session === undefined
            ? await closedSummary(store, packId, changedAt)
            : openSummary(view(session), session.deadline(), changedAt),
        );
      }
      return summaries;
    },
    async remove(packId) {
      await sessions.get(packId)?.saved();
      sessions.delete(packId);
      await store.remove(packId);
      options.emit({ kind: "packsChanged" });
    },
    async listRemoved() {
      const removed = await store.listRemoved();
      return removed.map(({ packId, removedAt, history }) => caseSummary(packId, presentOf(history), removedAt));
    },
    async restore(packId) {
      await store.restore(packId);
      options.emit({ kind: "packsChanged" });
    },
    async forget(packId) {
      await store.forget(packId);
      options.emit({ kind: "packsChanged" });
    },
    async close() {
      for (const { timer } of pending.values()) clearTimeout(timer);
      pending.clear();
      await Promise.all([...sessions.values()].map((session) => session.saved()));
    },
  };
}
