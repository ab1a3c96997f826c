import { memo } from "react";
import type { Facts, FactValue } from "#shared/domain/caseFacts.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { valueWord } from "../../state/factAnswers.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice, type Option, SelectBox, TextBox, Tick } from "../../ui/Field.tsx";

interface FactFieldProps {
  readonly fact: FactDefinition;
  readonly value: FactValue | undefined;
  readonly hint: React.ReactNode;
  /** null takes the answer back. */
  readonly onAnswer: (value: FactValue | null, burst?: string) => void;
}

const NO_FACTS: Facts = {};

/** One question of the case with the control that fits it, kept as it is answered; drawn again only for its own answer. */
export const FactQuestion = memo(function FactQuestion({ fact, value, hint }: Omit<FactFieldProps, "onAnswer">) {
  const { store, t, rt } = useAppContext();
  const facts = useApp((state) => (fact.parts === undefined ? NO_FACTS : (state.view?.pack.facts ?? NO_FACTS)));
  const own = (
    <FactField
      fact={fact}
      value={value}
      hint={hint}
      onAnswer={(answer, burst) => void store.command({ kind: "setFact", fact: fact.id, value: answer }, burst)}
    />
  );
  if (fact.parts === undefined) return own;
  const parts = (
    <div className="fact-parts">
      {fact.parts.map((part) => {
        const id = `${fact.id}.${part.id}`;
        return (
          <FactField
            key={id}
            fact={{ ...fact, parts: undefined, id, type: part.type, question: t(`part.${part.id}`) }}
            value={facts[id]}
            hint=""
            onAnswer={(answer, burst) => void store.command({ kind: "setFact", fact: id, value: answer }, burst)}
          />
        );
      })}
    </div>
  );
  if (fact.type === "record") {
    return (
      <fieldset className="field fact-set">
        <legend className="field-label">{rt(fact.question)}</legend>
        <p className="field-hint">{hint}</p>
        {parts}
      </fieldset>
    );
  }
  // A yes that has more to it: what, when and why are asked once it is said.
  return (
    <>
      {own}
      {value === true && parts}
    </>
  );
});

/** The control that fits the kind of fact. */
export function FactField({ fact, value, hint, onAnswer }: FactFieldProps) {
  const { t, rt } = useAppContext();
  const label = rt(fact.question);
  const options: readonly Option[] = (fact.values ?? [])
    .filter((one) => one !== "unknown")
    .map((one) => ({ id: one, label: valueWord(fact, one, { t, rt }) }));
  switch (fact.type) {
    case "bool":
    case "tri":
      return (
        <Choice
          label={label}
          hint={hint}
          options={["yes", "no", "unknown"].map((id) => ({ id, label: t(`answer.${id}`) }))}
          value={value === true || value === "yes" ? "yes" : value === false || value === "no" ? "no" : "unknown"}
          onChoose={(id) => onAnswer(id === "unknown" ? null : fact.type === "bool" ? id === "yes" : id)}
        />
      );
    case "enum":
      return options.length <= 4 ? (
        <Choice
          label={label}
          hint={hint}
          options={[...options, { id: "unknown", label: t("answer.unknown") }]}
          value={typeof value === "string" && value !== "" ? value : "unknown"}
          onChoose={(id) => onAnswer(id === "unknown" ? null : id)}
        />
      ) : (
        <SelectBox
          label={label}
          hint={hint}
          options={[...options, { id: "unknown", label: t("answer.unknown") }]}
          value={typeof value === "string" && value !== "" ? value : "unknown"}
          placeholder={t("answer.choose")}
          onChoose={(id) => onAnswer(id === "unknown" ? null : id)}
        />
      );
    case "set":
      return <SetField label={label} hint={hint} options={options} value={value} onAnswer={onAnswer} />;
    case "date":
      return (
        <TextBox
          label={label}
          hint={hint}
          type="date"
          value={typeof value === "string" && value !== "open" ? value : ""}
          onCommit={(text, burst) => onAnswer(text === "" ? null : text, burst)}
        />
      );
    case "int":
    case "number":
      return (
        <TextBox
          label={label}
          hint={hint}
          type="number"
          value={typeof value === "number" ? String(value) : ""}
          onCommit={(text, burst) => onAnswer(text === "" || Number.isNaN(Number(text)) ? null : Number(text), burst)}
        />
      );
    case "list":
    case "countries":
    case "languages":
      return (
        <TextBox
          label={label}
          hint={
            <>
              {hint} ({t(fact.type === "countries" ? "answer.countries" : "answer.list")})
            </>
          }
          value={typeof value === "object" ? value.join(", ") : ""}
          onCommit={(text, burst) => onAnswer(listOf(text, fact.type === "countries"), burst)}
        />
      );
    case "country":
      return (
        <TextBox
          label={label}
          hint={
            <>
              {hint} ({t("answer.country")})
            </>
          }
          value={typeof value === "string" ? value : ""}
          onCommit={(text, burst) => onAnswer(text === "" ? null : text.toUpperCase(), burst)}
        />
      );
    default:
      return (
        <TextBox
          label={label}
          hint={hint}
          value={typeof value === "string" ? value : ""}
          onCommit={(text, burst) => onAnswer(text === "" ? null : text, burst)}
        />
      );
  }
}

interface SetFieldProps extends Omit<FactFieldProps, "fact"> {
  readonly label: string;
  readonly options: readonly Option[];
}

function SetField({ label, hint, options, value, onAnswer }: SetFieldProps) {
  const { t } = useAppContext();
  const chosen = typeof value === "object" ? value : [];
  return (
    <fieldset className="field fact-set">
      <legend className="field-label">{label}</legend>
      <p className="field-hint">{hint}</p>
      {options.map((option) => (
        <Tick
          key={option.id}
          isSelected={chosen.includes(option.id)}
          onChange={(isSelected) => {
            const next = isSelected ? [...chosen, option.id] : chosen.filter((one) => one !== option.id);
            onAnswer(next.length === 0 ? null : next);
          }}
        >
          {option.label}
        </Tick>
      ))}
      {chosen.length > 0 && (
        <Button size="small" look="plain" onPress={() => onAnswer(null)}>
          {t("answer.clear")}
        </Button>
      )}
    </fieldset>
  );
}

function listOf(text: string, isUpper: boolean): readonly string[] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (isUpper ? part.toUpperCase() : part));
  return parts.length === 0 ? null : parts;
}
