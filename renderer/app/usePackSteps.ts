import { useEffect, useState } from "react";
import { useApp } from "../state/useApp.ts";

type PackStepOf = typeof import("./PackStepOf.tsx").PackStepOf;

const AGAIN_MS = 1_000;
let loaded: PackStepOf | null = null;
let loading: Promise<PackStepOf> | null = null;

/** The steps of a pack are most of the window's code: home is shown without them. Tried again until it is here. */
export function loadPackSteps(): Promise<PackStepOf> {
  loading ??= import("./PackStepOf.tsx").then(
    (module) => {
      loaded = module.PackStepOf;
      return loaded;
    },
    async () => {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      loading = null;
      return loadPackSteps();
    },
  );
  return loading;
}

/** Null while they are on their way: at once where a pack is shown, else as soon as home is there. */
export function usePackSteps(): PackStepOf | null {
  const [steps, setSteps] = useState<PackStepOf | null>(() => loaded);
  const isWanted = useApp(({ place, packs }) => place.kind === "pack" || packs !== null);
  useEffect(() => {
    if (isWanted && steps === null) void loadPackSteps().then((found) => setSteps(() => found));
  }, [isWanted, steps]);
  return steps;
}
