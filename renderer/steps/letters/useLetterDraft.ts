import { useEffect, useRef, useState } from "react";
import type { LetterDraft, LetterText } from "#shared/domain/pack.ts";
import type { Letter } from "#shared/letters/letter.ts";
import { useAppContext } from "../../state/useApp.ts";

/** What is being typed and not saved yet. */
type Typed = Partial<Pick<LetterText, "body" | "fields">>;

/**
 * The user's part of a letter: shown and saved as it is typed. Two fields may be left in quick succession, before the
 * engine has answered the first: the second is saved on top of it.
 */
export function useLetterDraft(letter: Letter, shown: LetterDraft | null) {
  const { store } = useAppContext();
  const known = useRef<LetterText | null>(null);
  const running = useRef(0);
  const [typed, setTyped] = useState<Typed>({});
  // What has come back saved is no longer being typed; what was typed since then stays in sight.
  useEffect(() => setTyped((before) => unsaved(before, shown)), [shown]);
  // What is shown may be drawn later than the engine has answered.
  const keptNow = (): LetterDraft | null =>
    store.getState().view?.pack.letters.find((one) => one.letter === letter.id && one.language === letter.language) ??
    null;
  const latest = (): LetterText => known.current ?? textOf(letter, keptNow());
  const save = (draft: LetterText, burst?: string) => {
    known.current = draft;
    running.current += 1;
    void store.command({ kind: "saveLetter", draft }, burst).finally(() => {
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
    current: withTyped(textOf(letter, shown), typed),
    typeBody: (body: string) => setTyped((before) => unsaved({ ...before, body }, shown)),
    /** null where it is the saved value again. */
    typeField: (id: string, value: string | null) =>
      setTyped((before) => {
        const { [id]: _before, ...fields } = before.fields ?? {};
        return { ...before, fields: value === null ? fields : { ...fields, [id]: value } };
      }),
    saveBody: (body: string, burst?: string) => save({ ...latest(), body }, burst),
    /** null takes the user's value back. */
    saveField: (id: string, value: string | null, burst?: string) => save(withField(latest(), id, value), burst),
  };
}

function withTyped(text: LetterText, { body, fields }: Typed): LetterText {
  return { ...text, ...(body === undefined ? {} : { body }), fields: { ...text.fields, ...fields } };
}

/** Without what the draft says by now. */
function unsaved({ body, fields = {} }: Typed, draft: LetterDraft | null): Typed {
  const open = Object.entries(fields).filter(([id, value]) => value.trim() !== (draft?.fields[id] ?? ""));
  return {
    ...(body === undefined || body.trim() === (draft?.body ?? "") ? {} : { body }),
    fields: Object.fromEntries(open),
  };
}

function textOf({ id, language }: Letter, draft: LetterDraft | null): LetterText {
  return { letter: id, language, body: draft?.body ?? "", fields: draft?.fields ?? {} };
}
