import { useEffect } from "react";
import type { AppStore } from "../state/createAppStore.ts";
import { hashOf, isSamePlace, isSameStep, placeOf } from "../state/place.ts";

/** Keeps the place and the window's address the same, so that links, reload, back and forward work. */
export function useAddress(store: AppStore): void {
  useEffect(() => {
    const follow = () => {
      const place = placeOf(window.location.hash);
      if (!isSamePlace(place, store.getState().place)) void store.go(place);
    };
    // The first place was begun with before anything was drawn (main.tsx); only what came since is followed.
    follow();
    window.addEventListener("hashchange", follow);
    const stop = store.subscribe(({ place }, before) => {
      // A followed link changes the address first and is told later: what else changes between must not take it back.
      const told = placeOf(window.location.hash);
      if (place === before.place || isSamePlace(place, told)) return;
      // What is looked at within a step is no stop on the way back.
      if (isSameStep(place, told)) window.history.replaceState(null, "", hashOf(place));
      else window.location.hash = hashOf(place);
    });
    return () => {
      window.removeEventListener("hashchange", follow);
      stop();
    };
  }, [store]);
}
