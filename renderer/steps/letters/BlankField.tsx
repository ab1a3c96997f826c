import type { LetterBlank } from "#shared/letters/letter.ts";
import { formatDate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectBox, TextBox } from "../../ui/Field.tsx";
import { ManyAnswers } from "./ManyAnswers.tsx";

interface BlankFieldProps {
  readonly blank: LetterBlank;
  /** It stands in the letter as a blank. */
  readonly isOpen: boolean;
  /** The user's own value stands in for the pack's. */
  readonly isOwn: boolean;
  /** null takes the user's value back. */
  readonly onSet: (value: string | null, burst?: string) => void;
  readonly onType: (value: string) => void;
}

/** One fact of a letter: taken from the pack, or filled in by hand. */
export function BlankField({ blank, isOpen, isOwn, onSet, onType }: BlankFieldProps) {
  const { t, language } = useAppContext();
  const label = t(`blank.${blank.id}`);
  const answerOf = (id: string) => (blank.options.includes(id) ? t(`answer.${blank.id}.${id}`) : id);
  const wordsOf = (value: string) =>
    blank.type === "date"
      ? formatDate(value, language)
      : blank.type === "text"
        ? value
        : value.split(", ").map(answerOf).join(", ");
  const hint = isOpen ? (
    <span className="blank-open">{t("letters.blankOpen")}</span>
  ) : isOwn && blank.fromPack !== "" ? (
    t("letters.packSays", { value: wordsOf(blank.fromPack) })
  ) : isOwn ? (
    t("letters.fromYou")
  ) : undefined;
  const set = (value: string, burst?: string) => onSet(value === "" && blank.fromPack === "" ? null : value, burst);
  return (
    <div className={isOpen ? "blank blank-empty" : "blank"} id={`blank-${blank.id}`}>
      {blank.type === "many" ? (
        <ManyAnswers blank={blank} label={label} hint={hint} onSet={set} />
      ) : blank.type === "choice" ? (
        <SelectBox
          label={label}
          hint={hint}
          placeholder={t("letters.choose")}
          value={blank.value === "" ? null : blank.value}
          options={blank.options.map((id) => ({ id, label: answerOf(id) }))}
          onChoose={(id) => set(id)}
        />
      ) : (
        <TextBox
          label={label}
          hint={hint}
          type={blank.type}
          value={blank.value}
          onCommit={set}
          {...(blank.type === "text" ? { onType } : {})}
        />
      )}
      {isOwn && (
        <Button size="small" look="plain" icon="undo" onPress={() => onSet(null)}>
          {t(blank.fromPack === "" ? "letters.empty" : "letters.takeBack")}
        </Button>
      )}
    </div>
  );
}
