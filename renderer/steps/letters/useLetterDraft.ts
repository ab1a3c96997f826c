import { useRef } from "react";
import type { LetterDraft } from "#shared/domain/pack.ts";
import type { Letter } from "#shared/letters/letter.ts";
import { useAppContext } from "../../state/useApp.ts";

/**
 * The user's part of a letter. Two fields may be left in quick succession, before the engine has answered the first:
 * the second is saved on top of it.
 */
export function useLetterDraft(letter: Letter, shown: LetterDraft | null) {
  const { store } = useAppContext();
  const known = useRef<LetterDraft | null>(null);
  const running = useRef(0);
  const latest = (): LetterDraft =>
    known.current ?? shown ?? { letter: letter.id, language: letter.language, body: "", fields: {} };
  const save = (draft: LetterDraft) => {
    known.current = draft;
    running.current += 1;
    void store.command({ kind: "saveLetter", draft }).finally(() => {
      running.current -= 1;
      if (running.current === 0) known.current = null;
    });
  };
  return { latest, save };
}
