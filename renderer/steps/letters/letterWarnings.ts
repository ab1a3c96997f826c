import { type Letter, openBlanks } from "#shared/letters/letter.ts";

/** A warning beside a letter that no lint gives: blanks, other values than the papers', doubted spellings. */
export interface LetterWarning {
  readonly id: string;
  readonly tone: "blocker" | "warning" | "advice";
  /** Key of its words in the window, with its values. */
  readonly words: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The blank it is about; "" for the letter as a whole. */
  readonly blank: string;
}

/** What is worth a look before it is signed. */
export function letterWarnings(letter: Letter): readonly LetterWarning[] {
  const open = openBlanks(letter);
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
