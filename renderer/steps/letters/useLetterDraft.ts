import { useEffect, useRef, useState } from "react";
import type { LetterDraft, LetterText } from "#shared/domain/pack.ts";
import type { Letter } from "#shared/letters/letter.ts";
import { useAppContext } from "../../state/useApp.ts";

/** What is being typed and not saved yet. */
type Typed = Partial<LetterText>;

/**
 * The user's part of a letter: shown as it is typed, saved when a field is left. Two fields may be left in quick
 * succession, before the engine has answered the first: the second is saved on top of it.
 */
export function useLetterDraft(letter: Letter, shown: LetterDraft | null) {
  const { store } = useAppContext();
  const known = useRef<LetterText | null>(null);
  const running = useRef(0);
  const [typed, setTyped] = useState<Typed>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is in the draft that comes back
  useEffect(() => setTyped({}), [shown]);
  const latest = (): LetterText => known.current ?? textOf(letter, shown);
  const save = (draft: LetterText) => {
    known.current = draft;
    running.current += 1;
    void store.command({ kind: "saveLetter", draft }).finally(() => {
      running.current -= 1;
      if (running.current === 0) known.current = null;
    });
  };
  const withField = (draft: LetterText, id: string, value: string | null): LetterText => {
    const { [id]: _before, ...others } = draft.fields;
    return { ...draft, fields: value === null ? others : { ...others, [id]: value } };
  };
  return {
    /** As it reads with what is being typed. */
    current: { ...textOf(letter, shown), ...typed },
    typeBody: (body: string) => setTyped((before) => ({ ...before, body })),
    typeField: (id: string, value: string) =>
      setTyped((before) => ({
        ...before,
        fields: { ...(before.fields ?? textOf(letter, shown).fields), [id]: value },
      })),
    saveBody: (body: string) => save({ ...latest(), body }),
    /** null takes the user's value back. */
    saveField: (id: string, value: string | null) => save(withField(latest(), id, value)),
  };
}

function textOf({ id, language }: Letter, draft: LetterDraft | null): LetterText {
  return { letter: id, language, body: draft?.body ?? "", fields: draft?.fields ?? {} };
}
