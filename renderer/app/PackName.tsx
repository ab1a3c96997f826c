import { useEffect, useRef, useState } from "react";
import { Button, Input, TextField } from "react-aria-components";
import type { PackView } from "#shared/contract/packView.ts";
import { packName } from "../state/packName.ts";
import { useAppContext } from "../state/useApp.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTypedText } from "../ui/useTypedText.ts";

/** The pack's name; pressing it makes it a field, Enter keeps, Escape leaves it as it was. */
export function PackName({ view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  const name = packName(view.pack.name, t);
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (!isEditing && wasEditing.current) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (isEditing) return <NameField name={name} onDone={() => setEditing(false)} />;
  return (
    <div className="top-fill">
      <Button
        ref={button}
        className="pack-name"
        aria-label={`${t("frame.rename")}: ${name || t("frame.unnamed")}`}
        onPress={() => setEditing(true)}
      >
        <span className={name === "" ? "pack-name-text soft" : "pack-name-text"}>{name || t("frame.unnamed")}</span>
        <Icon name="edit" size={16} />
      </Button>
    </div>
  );
}

function NameField({ name, onDone }: { readonly name: string; readonly onDone: () => void }) {
  const { store, t } = useAppContext();
  const typed = useTypedText({
    value: name,
    onCommit: (text, burst) => void store.command({ kind: "rename", name: text }, burst),
    waits: false,
  });
  return (
    <TextField
      className="top-fill"
      aria-label={t("frame.rename")}
      value={typed.draft}
      onChange={typed.change}
      autoFocus
      onBlur={() => {
        typed.leave();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") {
          event.continuePropagation();
          return;
        }
        // The button that takes the focus next must not be pressed by the same key.
        event.preventDefault();
        if (event.key === "Enter") typed.leave();
        else typed.cancel();
        onDone();
      }}
    >
      <Input className="field-input pack-name-input" onFocus={(event) => event.currentTarget.select()} />
    </TextField>
  );
}
