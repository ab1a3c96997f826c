import { COVER_LETTER_TEXTS, COVER_LETTER_TITLES } from "./coverLetterText.ts";
import { countryName } from "./documents/countryName.ts";
import type { Letter, LetterBlank, LetterBlock, LetterLanguage } from "./letter.ts";
import { piecesOf } from "./letter.ts";
import { type LetterInput, type OwnPart, ownParagraphs } from "./letterInput.ts";
import { CHOICE_WORDS, FRAME_WORDS, HAND_LINE, joinWords, letterDate } from "./letterWords.ts";
import { enclosuresOf, packFacts } from "./packFacts.ts";

const DATES: ReadonlySet<string> = new Set(["birthDate", "from", "to", "eventDate", "contractDate", "returnDate"]);
/** Several answers may hold at once. */
const MANY: ReadonlySet<string> = new Set(["payer", "purposeTerms"]);

/** GD02, GD03 or GD04 as it would be written now; null for another id. Nothing is invented: what is unknown is a blank. */
export function writeCoverLetter(
  id: string,
  input: LetterInput,
  language: LetterLanguage,
  own: OwnPart,
): Letter | null {
  const texts = COVER_LETTER_TEXTS[id]?.[language];
  if (texts === undefined) return null;
  const known = packFacts(input);
  const words = FRAME_WORDS[language];
  const valueFor = (blank: string): string => own?.fields[blank] ?? known[blank] ?? "";
  const textOf = (blank: string): string => factText(blank, valueFor(blank), language);
  const paragraph = (block: string, template: string): LetterBlock => ({
    kind: "paragraph",
    id: block,
    pieces: piecesOf(template, textOf),
  });
  const blocks: readonly LetterBlock[] = [
    paragraph("to", words.to),
    ...texts.flatMap((text): LetterBlock[] => {
      if (text === "own") return [{ kind: "own", paragraphs: ownParagraphs(own) }];
      if (text.onlyWith?.every((blank) => textOf(blank) === "") === true) return [];
      return [paragraph(text.id, text.text)];
    }),
    { kind: "list", title: words.enclosures, items: enclosuresOf(input, "cover-letter", language) },
    {
      kind: "signature",
      lines: [valueFor("name") || `${words.name} ${HAND_LINE}`, words.signature],
      date: words.date,
    },
  ];
  const used = [words.to, ...texts.map((text) => (text === "own" ? "" : text.text))];
  const ids = [...new Set(used.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "")))];
  return {
    id,
    slot: "cover-letter",
    language,
    title: COVER_LETTER_TITLES[language],
    blocks,
    blanks: ids.map(
      (blank): LetterBlank => ({
        id: blank,
        value: valueFor(blank),
        fromPack: known[blank] ?? "",
        type: DATES.has(blank)
          ? "date"
          : MANY.has(blank)
            ? "many"
            : CHOICE_WORDS[language][blank] !== undefined
              ? "choice"
              : "text",
        options: Object.keys(CHOICE_WORDS[language][blank] ?? {}),
      }),
    ),
    rows: [],
    footer: words.footer,
  };
}

/** A value as the letter says it: dates in words, answers in words, nationality as the country's name. */
function factText(blank: string, value: string, language: LetterLanguage): string {
  if (value === "") return "";
  if (DATES.has(blank)) return letterDate(value, language);
  if (blank === "nationality") return countryName(value, language);
  const answers = CHOICE_WORDS[language][blank];
  if (answers === undefined) return value;
  return joinWords(
    value.split(", ").map((one) => answers[one] ?? one),
    language,
  );
}
