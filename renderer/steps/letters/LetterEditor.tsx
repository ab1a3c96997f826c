import { useDeferredValue, useMemo } from "react";
import { type LetterBlank, type LetterLanguage, letterText, openBlanks } from "#shared/letters/letter.ts";
import type { LintContext } from "#shared/letters/lints/lintContext.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { Choice, TextBox } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { BlankField } from "./BlankField.tsx";
import { InPack } from "./InPack.tsx";
import { LetterSheet } from "./LetterSheet.tsx";
import { LetterWarnings } from "./LetterWarnings.tsx";
import { type LetterCard, type LetterDesk, writeOwn } from "./letterCards.ts";
import { lintsOf, lintWords } from "./letterLints.ts";
import { letterWarnings } from "./letterWarnings.ts";
import { NameRows } from "./NameRows.tsx";
import { SaveLetter } from "./SaveLetter.tsx";
import { sheetMarks } from "./sheetMarks.ts";
import { useLetterDraft } from "./useLetterDraft.ts";

interface LetterEditorProps {
  readonly desk: LetterDesk;
  readonly card: LetterCard;
  readonly context: LintContext;
  readonly onLanguage: (language: LetterLanguage) => void;
}

/** The form on one side, the letter as it reads now on the other, with what the guides warn of. */
export function LetterEditor({ desk, card, context, onLanguage }: LetterEditorProps) {
  const { store, t, language } = useAppContext();
  const { draft } = card;
  const { route, sources } = desk;
  const form = useLetterDraft(card.letter, draft);
  const { current } = form;
  const letter = writeOwn(desk, card.id, card.letter.language, current) ?? card.letter;
  const typed = useDeferredValue(letter);
  const title = t(`letter.${letter.id}`);
  const found = useMemo(() => lintsOf(typed, route, sources, context), [typed, route, sources, context]);
  const marks = sheetMarks(found, (finding) => lintWords(finding, language, title, route));
  const open = openBlanks(letter);
  const isSheet = card.isSheet;
  return (
    <section className="letter" aria-labelledby="letter-title">
      <header className="letter-head">
        <div>
          <h2 id="letter-title">{title}</h2>
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
          <SaveLetter letter={letter} />
          <CopyText
            label={t("letters.copy")}
            copiedLabel={t("letters.copied")}
            failedLabel={t("mend.notCopied")}
            text={() => letterText(letter)}
          />
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
      <InPack card={card} />
      {letter.language === "ru" && !isSheet && <Notice tone="advice">{t("letters.haveChecked")}</Notice>}
      <LetterWarnings
        warnings={isSheet ? [] : letterWarnings(letter)}
        found={found}
        title={title}
        route={route}
        sources={sources}
      />
      <div className="letter-sides">
        <div className="letter-form">
          {letter.blanks.length > 0 && (
            <>
              <h3>{t("letters.facts")}</h3>
              <p className="soft small">{t("letters.factsLead")}</p>
              <div className="letter-blanks">
                {letter.blanks.map((blank) => (
                  <BlankField
                    key={blank.id}
                    blank={savedBlank(card, blank)}
                    isOpen={open.includes(blank.id)}
                    isOwn={draft?.fields[blank.id] !== undefined}
                    onSet={(value, burst) => form.saveField(blank.id, value, burst)}
                    onType={(value) => form.typeField(blank.id, value === savedBlank(card, blank).value ? null : value)}
                  />
                ))}
              </div>
            </>
          )}
          {letter.id === "GD10" && <NameRows rows={letter.rows} onSet={form.saveField} />}
          {letter.blocks.some((block) => block.kind === "own") && (
            <>
              <h3>{t("letters.own")}</h3>
              <TextBox
                label={t("letters.ownLabel")}
                hint={t("letters.ownHint")}
                value={draft?.body ?? ""}
                rows={5}
                onCommit={form.saveBody}
                onType={form.typeBody}
              />
            </>
          )}
        </div>
        <LetterSheet letter={letter} marks={typed === letter ? marks : []} />
      </div>
    </section>
  );
}

/** A field keeps its saved value while another is being typed in. */
function savedBlank({ letter }: LetterCard, blank: LetterBlank): LetterBlank {
  return letter.blanks.find(({ id }) => id === blank.id) ?? blank;
}
