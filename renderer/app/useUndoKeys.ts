import { useEffect } from "react";
import type { AppStore } from "../state/createAppStore.ts";

/** Ctrl or Cmd with Z, with Shift for redo (and Ctrl+Y); a text field keeps its own undo. */
export function useUndoKeys(store: AppStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      // On a Cyrillic layout the key says "я"; its place on the keyboard is the same.
      const isZ = key === "z" || event.code === "KeyZ";
      const isY = key === "y" || event.code === "KeyY";
      if (!isZ && !isY) return;
      event.preventDefault();
      const { view } = store.getState();
      const { justRemoved } = store.getState();
      if (justRemoved !== null && !(isY || event.shiftKey)) void store.restorePack(justRemoved.packId);
      const isRedo = isY || event.shiftKey;
      if (isRedo && (view?.redo ?? null) !== null) void store.redo();
      if (!isRedo && (view?.undo ?? null) !== null) void store.undo();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
