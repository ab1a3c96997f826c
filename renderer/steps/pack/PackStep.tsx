import type { PackView } from "#shared/contract/packView.ts";
import { useAppContext } from "../../state/useApp.ts";
import { StepPage } from "../../ui/StepPage.tsx";

/** The step "Pack". */
export function PackStep({ view: _view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  return (
    <StepPage title={t("pack.title")} width="wide">
      {null}
    </StepPage>
  );
}
