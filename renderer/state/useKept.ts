import { useCallback, useState } from "react";
import { useApp, useAppContext } from "./useApp.ts";

/**
 * Like useState, for a choice that a reload and a look at another step must not lose. `key` is unique within the pack.
 * The third gives up what was kept, for the next time.
 */
export function useKept<Value>(
  key: string,
  initial: Value,
  isValue: (kept: unknown) => kept is Value,
): readonly [Value, (value: Value) => void, () => void] {
  const { keptViews } = useAppContext();
  const packId = useApp(({ place }) => (place.kind === "pack" ? place.packId : ""));
  const [value, setValue] = useState<Value>(() => {
    const kept = keptViews.get(packId, key);
    return isValue(kept) ? kept : initial;
  });
  const set = useCallback(
    (next: Value) => {
      keptViews.set(packId, key, next);
      setValue(next);
    },
    [keptViews, packId, key],
  );
  const forget = useCallback(() => keptViews.set(packId, key, null), [keptViews, packId, key]);
  return [value, set, forget];
}

export function isText(kept: unknown): kept is string {
  return typeof kept === "string";
}

export function isYesNo(kept: unknown): kept is boolean {
  return typeof kept === "boolean";
}

export function isNumber(kept: unknown): kept is number {
  return typeof kept === "number";
}

/** One of these words. */
export function oneOf<Word extends string>(...words: readonly Word[]): (kept: unknown) => kept is Word {
  return (kept): kept is Word => words.some((word) => word === kept);
}

export function orNull<Value>(isValue: (kept: unknown) => kept is Value): (kept: unknown) => kept is Value | null {
  return (kept): kept is Value | null => kept === null || isValue(kept);
}
