import { useEffect, useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";
import { useAppContext } from "../../state/useApp.ts";

export interface KnownPlan {
  readonly plan: PackPlan;
  /** The revision with which these pages came: their pictures are asked for by it, and kept while the pages stay. */
  readonly revision: number;
}

/** The pack as it would be written now; the last known plan while a newer one is on its way, null before the first. */
export function usePlan(view: PackView): KnownPlan | null {
  const { store } = useAppContext();
  const [known, setKnown] = useState<KnownPlan | null>(null);
  const packId = view.pack.id;
  const { revision } = view;
  useEffect(() => {
    let isWanted = true;
    store.client.call("pack.plan", { packId }).then(
      (plan) => {
        if (!isWanted) return;
        setKnown((before) => (before !== null && isSamePlan(before.plan, plan) ? before : { plan, revision }));
      },
      // The error bar tells what is wrong with the connection; the plan comes with the next revision.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [store, packId, revision]);
  return known;
}

function isSamePlan(one: PackPlan, other: PackPlan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
