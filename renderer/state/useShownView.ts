import { useEffect, useState, useTransition } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { useApp, useAppContext } from "./useApp.ts";

/**
 * The open pack's view as it is drawn; null while it is loading. What answers an act of the user is drawn at once. What
 * the engine says by itself comes several times a second while pages are read: it is drawn in pauses between the user's
 * acts, and the next is taken up when that is done.
 */
export function useShownView(): PackView | null {
  const { store } = useAppContext();
  const [shown, setShown] = useState(() => store.getState().view);
  const [isDrawing, startTransition] = useTransition();
  // Only whether there is one: a part of the window that hears of every view would be drawn before everything else.
  const packId = useApp(({ place, view }) => (place.kind === "home" || view === null ? null : place.packId));
  useEffect(() => {
    const take = () => {
      const { view, isAnswer } = store.getState();
      if (view === shown) return;
      if (isAnswer || view === null) setShown(view);
      else if (!isDrawing) startTransition(() => setShown(view));
    };
    take();
    return store.subscribe(take);
  }, [store, shown, isDrawing]);
  return shown !== null && shown.pack.id === packId ? shown : null;
}
