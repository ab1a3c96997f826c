import type { ReactNode } from "react";
import type { LetterBlank } from "#shared/letters/letter.ts";
import { useAppContext } from "../../state/useApp.ts";
import { TextBox, Tick } from "../../ui/Field.tsx";

interface ManyAnswersProps {
  readonly blank: LetterBlank;
  readonly label: string;
  readonly hint: ReactNode;
  readonly onSet: (value: string, burst?: string) => void;
}

/** A fact with several answers at once, and own words where none of them fits. */
export function ManyAnswers({ blank, label, hint, onSet }: ManyAnswersProps) {
  const { t } = useAppContext();
  const given = blank.value.split(", ").filter((one) => one !== "");
  const own = given.filter((one) => !blank.options.includes(one)).join(", ");
  const set = (answers: readonly string[], burst?: string) =>
    onSet(answers.filter((one) => one !== "").join(", "), burst);
  return (
    <fieldset className="many">
      <legend className="field-label">{label}</legend>
      {blank.options.map((id) => (
        <Tick
          key={id}
          isSelected={given.includes(id)}
          onChange={(isIn) => set([...blank.options.filter((one) => (one === id ? isIn : given.includes(one))), own])}
        >
          {t(`answer.${blank.id}.${id}`)}
        </Tick>
      ))}
      <TextBox
        label={`${label}: ${t("letters.otherWords")}`}
        quietLabel
        placeholder={t("letters.otherWords")}
        value={own}
        onCommit={(words, burst) => set([...blank.options.filter((one) => given.includes(one)), words], burst)}
      />
      {hint !== undefined && <p className="field-hint">{hint}</p>}
    </fieldset>
  );
}
