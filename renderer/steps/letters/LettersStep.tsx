import type { PackView } from "#shared/contract/packView.ts";
import { useAppContext } from "../../state/useApp.ts";
import { StepPage } from "../../ui/StepPage.tsx";

/** The step "Letters". */
export function LettersStep({ view: _view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  return (
    <StepPage title={t("letters.title")} width="wide">
      {null}
    </StepPage>
  );
}
