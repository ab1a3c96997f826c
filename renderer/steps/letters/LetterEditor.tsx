import { useState } from "react";
import { type LetterLanguage, letterText } from "#shared/letters/letter.ts";
import { formatDate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice, TextBox } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { BlankField } from "./BlankField.tsx";
import { LetterSheet } from "./LetterSheet.tsx";
import type { LetterCard, LetterWarning } from "./letterCards.ts";
import { NameRows } from "./NameRows.tsx";
import { useLetterDraft } from "./useLetterDraft.ts";

interface LetterEditorProps {
  readonly card: LetterCard;
  readonly onLanguage: (language: LetterLanguage) => void;
}

/** The form on one side, the letter as it reads now on the other. */
export function LetterEditor({ card, onLanguage }: LetterEditorProps) {
  const { store, t } = useAppContext();
  const { letter, draft } = card;
  const { latest, save } = useLetterDraft(letter, draft);
  const setField = (id: string, value: string | null) => {
    const { [id]: _before, ...others } = latest().fields;
    save({ ...latest(), fields: value === null ? others : { ...others, [id]: value } });
  };
  return (
    <section className="letter" aria-labelledby="letter-title">
      <header className="letter-head">
        <div>
          <h2 id="letter-title">{t(`letter.${letter.id}`)}</h2>
          <p className="soft small">{t(`letter.${letter.id}.why`)}</p>
        </div>
        <div className="letter-tools">
          <Choice
            label={t("letters.language")}
            quietLabel
            value={letter.language}
            options={[
              { id: "en", label: "English" },
              { id: "ru", label: "Русский" },
            ]}
            onChoose={(id) => onLanguage(id === "ru" ? "ru" : "en")}
          />
          <CopyButton text={letterText(letter)} />
          {draft !== null && (
            <Button
              icon="undo"
              onPress={() =>
                void store.command({ kind: "discardLetter", letter: letter.id, language: letter.language })
              }
            >
              {t("letters.discard")}
            </Button>
          )}
        </div>
      </header>
      {card.hasPaper && <Notice tone="advice">{t("letters.hasPaperText")}</Notice>}
      <Warnings warnings={card.warnings} />
      <div className="letter-sides">
        <div className="letter-form">
          <h3>{t("letters.facts")}</h3>
          <p className="soft small">{t("letters.factsLead")}</p>
          <div className="letter-blanks">
            {letter.blanks.map((blank) => (
              <BlankField
                key={blank.id}
                blank={blank}
                isOpen={card.openBlanks.includes(blank.id)}
                isOwn={draft?.fields[blank.id] !== undefined}
                onSet={(value) => setField(blank.id, value)}
              />
            ))}
          </div>
          {letter.id === "GD10" && <NameRows rows={letter.rows} onSet={setField} />}
          <h3>{t("letters.own")}</h3>
          <TextBox
            label={t("letters.ownLabel")}
            hint={t("letters.ownHint")}
            value={draft?.body ?? ""}
            rows={5}
            onCommit={(body) => save({ ...latest(), body })}
          />
        </div>
        <LetterSheet letter={letter} />
      </div>
    </section>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly LetterWarning[] }) {
  const { t, language } = useAppContext();
  return (
    <div role="status">
      <ul className="letter-warnings" aria-label={t("letters.warnings")}>
        {warnings.map((warning) => {
          const params = Object.fromEntries(
            Object.entries(warning.params).map(([name, value]) => [
              name,
              name === "blank" ? t(String(value)) : typeof value === "string" ? formatDate(value, language) : value,
            ]),
          );
          return (
            <li key={warning.id}>
              <Notice
                tone={warning.tone}
                acts={
                  warning.blank !== "" && (
                    <Button size="small" onPress={() => focusBlank(warning.blank)}>
                      {t("letters.show")}
                    </Button>
                  )
                }
              >
                {t(warning.words, params)}
              </Notice>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function focusBlank(blank: string): void {
  const control = document.getElementById(`blank-${blank}`)?.querySelector<HTMLElement>("input, button, textarea");
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}

function CopyButton({ text }: { readonly text: string }) {
  const { t } = useAppContext();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button
        icon={copied ? "check" : "file"}
        onPress={() =>
          void navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {t(copied ? "letters.copied" : "letters.copy")}
      </Button>
      <span role="status" className="visually-hidden">
        {copied && t("letters.copied")}
      </span>
    </>
  );
}
