import { useEffect } from "react";
import type { MenuAction } from "#shared/contract/methods.ts";
import type { AppStore } from "../state/createAppStore.ts";

/** Does what the native menu and the system ask for; a window in a browser has neither. */
export function useSystemEvents(store: AppStore): void {
  useEffect(
    () =>
      store.client.subscribe((event) => {
        if (event.kind === "open") void store.openPaths(event.paths);
        if (event.kind === "menu") void act(store, event.action);
      }),
    [store],
  );
}

async function act(store: AppStore, action: MenuAction): Promise<void> {
  const { view, justRemoved } = store.getState();
  const field = document.activeElement;
  const isTyping = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  switch (action) {
    case "newPack":
      return store.createPack({});
    case "openPack":
    case "addFiles": {
      const { paths } = await store.client.call("host.chooseFiles", {});
      return store.openPaths(paths);
    }
    case "savePack":
      return view === null ? undefined : store.savePack(view.pack.id, view.pack.name);
    case "home":
      window.location.assign("#/");
      return;
    case "undo":
      // A text that is being typed has an undo of its own.
      if (isTyping) document.execCommand("undo");
      else await (justRemoved === null ? store.undo() : store.restorePack(justRemoved.packId));
      return;
    case "redo":
      if (isTyping) document.execCommand("redo");
      else await store.redo();
      return;
  }
}
