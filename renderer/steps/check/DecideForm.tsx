import { Form, Label, Text, TextArea, TextField } from "react-aria-components";
import { useAppContext } from "../../state/useApp.ts";
import { isText, useKept } from "../../state/useKept.ts";
import { Button } from "../../ui/Button.tsx";

interface DecideFormProps {
  readonly findingId: string;
  readonly action: "accepted" | "explained";
  readonly onDone: () => void;
}

/** Why a finding is left as it is; the reason is kept with the pack. */
export function DecideForm({ findingId, action, onDone }: DecideFormProps) {
  const { store, t } = useAppContext();
  const [reason, setReason] = useKept(`reason.${findingId}`, "", isText);
  const needsReason = action === "accepted" && reason.trim() === "";
  const decide = () => {
    if (needsReason) return;
    void store.command({ kind: "decide", findingId, decision: { action, reason: reason.trim() } });
    setReason("");
    onDone();
  };
  return (
    <Form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      <TextField className="field" value={reason} onChange={setReason} autoFocus>
        <Label className="field-label">{t(`decide.${action}`)}</Label>
        <TextArea className="field-input field-area" rows={2} maxLength={2_000} />
        <Text slot="description" className="field-hint">
          {t(`decide.${action}Hint`)}
        </Text>
      </TextField>
      <div className="decide-acts">
        <Button size="small" onPress={onDone}>
          {t("frame.cancel")}
        </Button>
        <Button size="small" look="primary" type="submit" isDisabled={needsReason}>
          {t(`decide.${action}Act`)}
        </Button>
      </div>
    </Form>
  );
}
