import type { PackView } from "#shared/contract/packView.ts";
import type { LetterDraft } from "#shared/domain/pack.ts";
import { type Letter, type LetterLanguage, openBlanks } from "#shared/letters/letter.ts";
import type { LetterInput } from "#shared/letters/letterInput.ts";
import { writeLetter } from "#shared/letters/writeLetter.ts";

/** One letter of the step: what it would say now, and how it stands. */
export interface LetterCard {
  readonly id: string;
  readonly letter: Letter;
  /** What the user changed; null for an untouched letter. */
  readonly draft: LetterDraft | null;
  readonly openBlanks: readonly string[];
  /** The pack holds a scanned paper in the letter's place already. */
  readonly hasPaper: boolean;
  /** What is worth a look before it is signed. */
  readonly warnings: readonly LetterWarning[];
}

/** A warning beside a letter. Checks of the wording add theirs here. */
export interface LetterWarning {
  readonly id: string;
  readonly tone: "blocker" | "warning" | "advice";
  /** Key of its words in the window, with its values. */
  readonly words: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The blank it is about; "" for the letter as a whole. */
  readonly blank: string;
}

/** The letters that fit the route, written from what is known. */
export function letterCards(
  ids: readonly string[],
  input: LetterInput,
  view: PackView,
  language: LetterLanguage,
): readonly LetterCard[] {
  return ids.flatMap((id): LetterCard[] => {
    const draft = view.pack.letters.find((one) => one.letter === id && one.language === language) ?? null;
    const letter = writeLetter(id, input, language, draft);
    if (letter === null) return [];
    const open = openBlanks(letter);
    return [
      {
        id,
        letter,
        draft,
        openBlanks: open,
        hasPaper: view.pack.documents.some((document) => document.slot === letter.slot),
        warnings: warningsOf(letter, open),
      },
    ];
  });
}

function warningsOf(letter: Letter, open: readonly string[]): readonly LetterWarning[] {
  const differing = letter.blanks.filter(
    (blank) => blank.fromPack !== "" && blank.value !== "" && blank.value !== blank.fromPack,
  );
  const rows = letter.rows.filter((row) => row.isIn);
  return [
    ...(open.length === 0
      ? []
      : [
          {
            id: "open",
            tone: "warning" as const,
            words: "letters.warnOpen",
            params: { count: open.length },
            blank: open[0] ?? "",
          },
        ]),
    ...differing.map((blank) => ({
      id: `differs/${blank.id}`,
      tone: "warning" as const,
      words: "letters.warnDiffers",
      params: { blank: `blank.${blank.id}`, value: blank.value, expected: blank.fromPack },
      blank: blank.id,
    })),
    ...(letter.id === "GD10" && rows.length === 0
      ? [{ id: "no-rows", tone: "advice" as const, words: "letters.warnNoRows", params: {}, blank: "" }]
      : []),
    ...rows
      .filter((row) => row.doubt !== "")
      .map((row) => ({
        id: `doubt/${row.id}`,
        tone: "warning" as const,
        words: "letters.warnDoubt",
        params: { value: row.cells[0] ?? "" },
        blank: "",
      })),
  ];
}
