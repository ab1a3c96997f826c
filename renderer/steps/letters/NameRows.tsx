import type { LetterRow } from "#shared/letters/letter.ts";
import { NAME_CAUSES } from "#shared/letters/nameNote.ts";
import { useAppContext } from "../../state/useApp.ts";
import { SelectBox, Tick } from "../../ui/Field.tsx";
import { Mark } from "../../ui/Mark.tsx";

interface NameRowsProps {
  readonly rows: readonly LetterRow[];
  readonly onSet: (field: string, value: string | null) => void;
}

/** The spellings that were found, each to be taken into the note or left out, with the cause that only a person knows. */
export function NameRows({ rows, onSet }: NameRowsProps) {
  const { t } = useAppContext();
  return (
    <div className="name-rows">
      <h3>{t("letters.spellings")}</h3>
      <p className="soft small">{rows.length === 0 ? t("letters.noSpellings") : t("letters.spellingsLead")}</p>
      <ul className="name-row-list">
        {rows.map((row) => {
          const [spelling = "", document = "", page = ""] = row.cells;
          const cause = NAME_CAUSES.find((one) => row.causeId === one) ?? null;
          return (
            <li key={row.id} className="name-row">
              <Tick isSelected={row.isIn} onChange={(isIn) => onSet(`row.${row.id}`, isIn ? "in" : "out")}>
                <strong className="name-row-spelling">{spelling}</strong>
                <span className="soft small name-row-place">
                  {document}
                  {page !== "" && ` · ${t("check.page", { page })}`}
                </span>
                {row.doubt !== "" && <Mark tone="warning">{t("letters.doubted")}</Mark>}
              </Tick>
              <SelectBox
                label={t("letters.cause", { spelling })}
                quietLabel
                placeholder={t("letters.causeChoose")}
                value={cause}
                options={NAME_CAUSES.map((one) => ({ id: one, label: t(`cause.${one}`) }))}
                onChoose={(id) => onSet(row.cause, id)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
