import type { PackView } from "#shared/contract/packView.ts";
import { useAppContext } from "../../state/useApp.ts";
import { StepPage } from "../../ui/StepPage.tsx";

export function PrepareStep({ view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  return (
    <StepPage title={t("step.prepare")} width="wide">
      {view.pack.name}
    </StepPage>
  );
}
