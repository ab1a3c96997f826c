import { useEffect, useRef, useState } from "react";
import { Button, Input, TextField } from "react-aria-components";
import type { PackView } from "#shared/contract/packView.ts";
import { useAppContext } from "../state/useApp.ts";
import { Icon } from "../ui/Icon.tsx";

/** The pack's name; pressing it makes it a field, Enter keeps, Escape leaves it as it was. */
export function PackName({ view }: { readonly view: PackView }) {
  const { store, t } = useAppContext();
  const { name } = view.pack;
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const isEditing = draft !== null;
  useEffect(() => {
    if (!isEditing && wasEditing.current) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const keep = () => {
    if (draft !== null && draft.trim() !== name) void store.command({ kind: "rename", name: draft.trim() });
    setDraft(null);
  };
  if (!isEditing) {
    return (
      <div className="top-fill">
        <Button
          ref={button}
          className="pack-name"
          aria-label={`${t("frame.rename")}: ${name || t("frame.unnamed")}`}
          onPress={() => setDraft(name)}
        >
          <span className={name === "" ? "pack-name-text soft" : "pack-name-text"}>{name || t("frame.unnamed")}</span>
          <Icon name="edit" size={16} />
        </Button>
      </div>
    );
  }
  return (
    <TextField
      className="top-fill"
      aria-label={t("frame.rename")}
      value={draft}
      onChange={setDraft}
      autoFocus
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") {
          event.continuePropagation();
          return;
        }
        // The button that takes the focus next must not be pressed by the same key.
        event.preventDefault();
        if (event.key === "Enter") keep();
        else setDraft(null);
      }}
    >
      <Input className="field-input pack-name-input" onFocus={(event) => event.currentTarget.select()} />
    </TextField>
  );
}
