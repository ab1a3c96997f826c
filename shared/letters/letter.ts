import { assertNever } from "#shared/domain/assertNever.ts";

/** Languages that letters are written in. */
export type LetterLanguage = "en" | "ru";

/** A stretch of a paragraph: fixed words, or a fact that the letter needs. */
export type LetterPiece =
  | { readonly kind: "words"; readonly text: string }
  /** `text` as it is written into the letter; "" where nobody knows it yet: a blank to fill in. */
  | { readonly kind: "fact"; readonly blank: string; readonly text: string };

/** One block of a letter, in order. */
export type LetterBlock =
  | { readonly kind: "paragraph"; readonly id: string; readonly pieces: readonly LetterPiece[] }
  /** The user's own words, paragraph by paragraph. */
  | { readonly kind: "own"; readonly paragraphs: readonly string[] }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "list"; readonly title: string; readonly items: readonly string[] }
  /** Lines for the human hand: signature, date. */
  | { readonly kind: "signature"; readonly lines: readonly string[] };

/** A fact that a letter needs, as a form asks for it. */
export interface LetterBlank {
  readonly id: string;
  /** The value now: the user's where there is one, else the pack's; "" where nobody knows it. ISO for dates. */
  readonly value: string;
  /** What the pack itself says; "" where it says nothing. */
  readonly fromPack: string;
  readonly type: "text" | "date" | "choice";
  /** Ids of the answers of a choice. */
  readonly options: readonly string[];
}

/** A row of the letter's table that the user can take in or leave out. */
export interface LetterRow {
  readonly id: string;
  readonly isIn: boolean;
  readonly cells: readonly string[];
  /** Id of the blank that holds its cause; its answers are the blank's options. */
  readonly cause: string;
  /** The cause itself: an answer of the blank; "" where nobody knows it. */
  readonly causeId: string;
  /** Why it is left out unless the user wants it: "doubted" or "". */
  readonly doubt: string;
}

/** A letter as it would be written now: what it says, not how it looks. One page where it can be. */
export interface Letter {
  /** "GD02" ... (routes.md section 6). */
  readonly id: string;
  /** Slot that it fills. */
  readonly slot: string;
  readonly language: LetterLanguage;
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  readonly blanks: readonly LetterBlank[];
  readonly rows: readonly LetterRow[];
  /** Common rules of section 6: who answers for it. */
  readonly footer: string;
}

/** Ids of the facts that are still missing from the text, each once, in order. */
export function openBlanks(letter: Letter): readonly string[] {
  const open = letter.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.pieces.flatMap((piece) => (piece.kind === "fact" && piece.text === "" ? [piece.blank] : []))
      : [],
  );
  return [...new Set(open)];
}

/** The letter as plain text, a paragraph a line group; blanks as a line to write on. */
export function letterText(letter: Letter): string {
  const blocks = letter.blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "paragraph":
        return [block.pieces.map((piece) => piece.text || "________").join("")];
      case "own":
        return block.paragraphs;
      case "table":
        return [[block.columns, ...block.rows].map((row) => row.join(" | ")).join("\n")];
      case "list":
        return [[block.title, ...block.items].join("\n")];
      case "signature":
        return [block.lines.join("\n")];
      default:
        return assertNever(block);
    }
  });
  return [letter.title, ...blocks].filter((text) => text !== "").join("\n\n");
}

/** Splits "My name is {name}." into words and facts. */
export function piecesOf(template: string, factOf: (blank: string) => string): readonly LetterPiece[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part): LetterPiece => {
      const blank = /^\{(\w+)\}$/.exec(part)?.[1];
      return blank === undefined ? { kind: "words", text: part } : { kind: "fact", blank, text: factOf(blank) };
    });
}
