import type { LetterBlank } from "#shared/letters/letter.ts";
import { formatDate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectBox, TextBox } from "../../ui/Field.tsx";

interface BlankFieldProps {
  readonly blank: LetterBlank;
  /** It stands in the letter as a blank. */
  readonly isOpen: boolean;
  /** The user's own value stands in for the pack's. */
  readonly isOwn: boolean;
  /** null takes the user's value back. */
  readonly onSet: (value: string | null) => void;
}

/** One fact of a letter: taken from the pack, or filled in by hand. */
export function BlankField({ blank, isOpen, isOwn, onSet }: BlankFieldProps) {
  const { t, language } = useAppContext();
  const label = t(`blank.${blank.id}`);
  const wordsOf = (value: string) =>
    blank.type === "choice"
      ? t(`answer.${blank.id}.${value}`)
      : blank.type === "date"
        ? formatDate(value, language)
        : value
            .split(", ")
            .map((one) => (blank.id === "payer" ? t(`answer.payer.${one}`) : one))
            .join(", ");
  const hint = isOpen ? (
    <span className="blank-open">{t("letters.blankOpen")}</span>
  ) : isOwn && blank.fromPack !== "" ? (
    t("letters.packSays", { value: wordsOf(blank.fromPack) })
  ) : isOwn ? (
    t("letters.fromYou")
  ) : undefined;
  const set = (value: string) => onSet(value === "" && blank.fromPack === "" ? null : value);
  return (
    <div className={isOpen ? "blank blank-empty" : "blank"} id={`blank-${blank.id}`}>
      {blank.type === "choice" ? (
        <SelectBox
          label={label}
          hint={hint}
          placeholder={t("letters.choose")}
          value={blank.value === "" ? null : blank.value}
          options={blank.options.map((id) => ({ id, label: t(`answer.${blank.id}.${id}`) }))}
          onChoose={set}
        />
      ) : (
        <TextBox
          label={label}
          hint={hint}
          type={blank.type}
          value={blank.id === "payer" && !isOwn ? wordsOf(blank.value) : blank.value}
          onCommit={set}
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
