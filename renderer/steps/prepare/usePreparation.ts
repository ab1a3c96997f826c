import { useEffect, useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import type { Preparation } from "#shared/plan/preparation.ts";
import { shareUnchanged } from "../../state/shareUnchanged.ts";
import { useAppContext } from "../../state/useApp.ts";

/** Checklists and dates of the pack as it is now; the last known ones while newer are on their way. */
export function usePreparation(view: PackView): Preparation | null {
  const { store } = useAppContext();
  const [known, setKnown] = useState<{ readonly preparation: Preparation; readonly revision: number } | null>(null);
  const packId = view.pack.id;
  const { revision } = view;
  const isChosen = view.routeKey !== "";
  useEffect(() => {
    if (!isChosen) return setKnown(null);
    let isWanted = true;
    store.client.call("pack.prepare", { packId }).then(
      (next) => {
        if (!isWanted) return;
        setKnown((before) => ({
          preparation: before === null ? next : shareUnchanged(before.preparation, next),
          revision,
        }));
      },
      // The error bar tells what is wrong with the connection; the answer comes with the next revision.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [store, packId, revision, isChosen]);
  return known?.preparation ?? null;
}
