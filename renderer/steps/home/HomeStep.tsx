import { useAppContext } from "../../state/useApp.ts";
import { StepPage } from "../../ui/StepPage.tsx";

/** The step "home". */
export function HomeStep() {
  const { t } = useAppContext();
  return (
    <StepPage title={t("home.title")} width="wide">
      {null}
    </StepPage>
  );
}
