import type { KeyValueStore } from "./preferences.ts";

/** What a window remembers of a pack's view: half-made choices and half-written answers. Never part of the pack. */
export interface KeptViews {
  /** undefined where nothing was kept. */
  get(packId: string, key: string): unknown;
  set(packId: string, key: string, value: unknown): void;
}

/**
 * Kept in the storage of this window's session: there after a reload, gone with the window, so that nothing of a pack
 * lies about outside of its folder.
 */
export function createKeptViews(storage: KeyValueStore | null): KeptViews {
  const keyOf = (packId: string, key: string) => `qujat.view.${packId}.${key}`;
  // Where storage is denied, for as long as the page is there.
  const known = new Map<string, unknown>();
  return {
    get(packId, key) {
      const name = keyOf(packId, key);
      if (!known.has(name)) known.set(name, parsed(storage?.getItem(name) ?? null));
      return known.get(name);
    },
    set(packId, key, value) {
      const name = keyOf(packId, key);
      known.set(name, value);
      try {
        storage?.setItem(name, JSON.stringify(value));
      } catch {
        // The storage is full: the view is kept until the page goes.
      }
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
