import { useEffect, useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";
import { useAppContext } from "../../state/useApp.ts";

/** The pack as it would be written now; the last known plan while a newer one is on its way, null before the first. */
export function usePlan(view: PackView): PackPlan | null {
  const { store } = useAppContext();
  const [plan, setPlan] = useState<PackPlan | null>(null);
  const packId = view.pack.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes the plan old
  useEffect(() => {
    let isWanted = true;
    store.client.call("pack.plan", { packId }).then(
      (answer) => {
        if (isWanted) setPlan(answer);
      },
      // The error bar tells what is wrong with the connection; the plan comes with the next revision.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [store, packId, view.revision]);
  return plan;
}
