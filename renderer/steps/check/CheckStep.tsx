import type { PackView } from "#shared/contract/packView.ts";
import { useAppContext } from "../../state/useApp.ts";
import { StepPage } from "../../ui/StepPage.tsx";

/** The step "Check". */
export function CheckStep({ view: _view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  return (
    <StepPage title={t("check.title")} width="wide">
      {null}
    </StepPage>
  );
}
