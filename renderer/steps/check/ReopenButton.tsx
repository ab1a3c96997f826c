import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";

/** Takes an answer or a decision back; `of` names it where its words do not stand beside the button. */
export function ReopenButton({ of, onPress }: { readonly of?: string; readonly onPress: () => void }) {
  const { t } = useAppContext();
  return (
    <Button
      size="small"
      look="plain"
      icon="undo"
      {...(of === undefined ? {} : { "aria-label": `${t("check.reopen")}: ${of}` })}
      onPress={onPress}
    >
      {t("check.reopen")}
    </Button>
  );
}
