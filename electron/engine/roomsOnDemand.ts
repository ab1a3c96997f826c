import { flushCompileCache } from "node:module";
import { setImmediate } from "node:timers/promises";

/**
 * What a window does without until there is a pack to read or to write. Each is loaded when it is first asked for: all
 * of them together are seven hundred modules, and loading them was most of a start.
 */
export const roomsOnDemand = {
  packSession: () => import("./packSession.ts"),
  intake: () => import("../intake/identifySource.ts"),
  listInputs: () => import("../intake/listInputs.ts"),
  drawAsset: () => import("./drawAsset.ts"),
  pageReader: () => import("./openPageReader.ts"),
  settlePack: () => import("./settlePack.ts"),
  preparation: () => import("./preparationOf.ts"),
  assemblePack: () => import("./assemblePack.ts"),
  exportLetter: () => import("./exportLetter.ts"),
  movePackFile: () => import("./movePackFile.ts"),
} as const;

/** So long after the last call, the window shows something and waits for its user. */
const REST_MS = 250;

/** Loads them one after another once the first calls are answered, what is needed first before the rest. */
export function loadRoomsAtRest(): { disturb(): void; stop(): Promise<void> } {
  let loading: Promise<void> | null = null;
  let isWanted = true;
  let timer: NodeJS.Timeout | null = null;
  const load = async () => {
    for (const room of Object.values(roomsOnDemand)) {
      if (isWanted) await room();
      // A call that came meanwhile goes first.
      await setImmediate();
    }
    flushCompileCache();
  };
  return {
    disturb() {
      if (loading !== null || !isWanted) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        loading = load();
        // Whoever asks for the room itself learns why it cannot be loaded.
        loading.catch(() => undefined);
      }, REST_MS);
      timer.unref();
    },
    async stop() {
      isWanted = false;
      if (timer !== null) clearTimeout(timer);
      await loading?.catch(() => undefined);
    },
  };
}

/** Something that is opened when it is first used, and closed only where it was. */
export interface OpenedOnDemand<Thing> {
  get(): Promise<Thing>;
  /** Null where nobody has used it. */
  opened(): Promise<Thing> | null;
}

export function openedOnDemand<Thing>(open: () => Promise<Thing>): OpenedOnDemand<Thing> {
  let opening: Promise<Thing> | null = null;
  return {
    get() {
      opening ??= open();
      return opening;
    },
    opened: () => opening,
  };
}
