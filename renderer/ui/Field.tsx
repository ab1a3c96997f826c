import type { ReactNode } from "react";
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField,
} from "react-aria-components";
import { Icon } from "./Icon.tsx";
import { useTypedText } from "./useTypedText.ts";
import "./field.css";

interface TextBoxProps {
  readonly label: string;
  /** Hides the label from sight where the place says it already. */
  readonly quietLabel?: boolean;
  readonly hint?: ReactNode;
  readonly value: string;
  /**
   * Called in a pause of the typing, when the field is left or Enter is pressed, and for a date once it is whole; with a
   * changed text only. All calls of one burst of typing bring the same `burst`.
   */
  readonly onCommit: (value: string, burst: string) => void;
  /** Called at each change of the text, for what is shown beside it; Escape gives the kept text again. */
  readonly onType?: (value: string) => void;
  readonly type?: "text" | "date" | "number";
  readonly placeholder?: string;
  /** Rows of a longer text; a single line where left out. */
  readonly rows?: number;
  readonly isDisabled?: boolean;
  /** Nothing is called before the field is left: for what cannot be said in halves. */
  readonly waits?: boolean;
}

/** A text that is saved while it is typed; Escape brings back what was there. */
export function TextBox({
  label,
  quietLabel = false,
  hint,
  value,
  onCommit,
  onType,
  type = "text",
  placeholder = "",
  rows,
  isDisabled = false,
  waits = false,
}: TextBoxProps) {
  // Of a date there are only parts while it is typed.
  const typed = useTypedText({ value, onCommit, waits: waits || type === "date" });
  const change = (text: string) => {
    typed.change(text);
    onType?.(text);
    // A whole date is an answer; while its year is being typed it is a year of the first centuries.
    if (type === "date" && text >= "1900") typed.commit();
  };
  return (
    <TextField
      className="field"
      value={typed.draft}
      onChange={change}
      onBlur={typed.leave}
      onKeyDown={(event) => {
        if (event.key === "Enter" && rows === undefined) typed.commit();
        else if (event.key === "Escape") onType?.(typed.cancel());
        else event.continuePropagation();
      }}
      type={type}
      isDisabled={isDisabled}
    >
      <Label className={quietLabel ? "visually-hidden" : "field-label"}>{label}</Label>
      {rows === undefined ? (
        <Input className="field-input" placeholder={placeholder} />
      ) : (
        <TextArea className="field-input field-area" rows={rows} placeholder={placeholder} />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly quietLabel?: boolean;
  readonly hint?: ReactNode;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChoose: (id: string) => void;
}

/** A few answers side by side, one of them chosen. */
export function Choice({ label, quietLabel = false, hint, options, value, onChoose }: ChoiceProps) {
  return (
    <RadioGroup className="field" value={value} onChange={onChoose} orientation="horizontal">
      <Label className={quietLabel ? "visually-hidden" : "field-label"}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div className="choice">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice-option">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

interface SelectBoxProps extends ChoiceProps {
  readonly placeholder: string;
}

/** One of many, from a list that opens. */
export function SelectBox({ label, quietLabel = false, hint, options, value, onChoose, placeholder }: SelectBoxProps) {
  return (
    <Select
      className="field"
      selectedKey={value}
      placeholder={placeholder}
      onSelectionChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
    >
      <Label className={quietLabel ? "visually-hidden" : "field-label"}>{label}</Label>
      <AriaButton className="field-input field-select">
        <SelectValue className="field-select-value" />
        <Icon name="down" size={16} />
      </AriaButton>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="menu-popover">
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              <span className="menu-words">
                {option.label}
                {option.note !== undefined && option.note !== "" && <span className="menu-note">{option.note}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface TickProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A box to tick, with its words. */
export function Tick({ isSelected, onChange, isDisabled = false, children }: TickProps) {
  return (
    <AriaCheckbox className="tick" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className="tick-box">{isSelected && <Icon name="check" size={14} />}</span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
