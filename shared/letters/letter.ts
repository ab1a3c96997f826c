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
  /** Lines for the human hand: who signs, signature, seal; the date apart, since a letter has it at its head. */
  | { readonly kind: "signature"; readonly lines: readonly string[]; readonly date: string };

/** A fact that a letter needs, as a form asks for it. */
export interface LetterBlank {
  readonly id: string;
  /** The value now: the user's where there is one, else the pack's; "" where nobody knows it. ISO for dates. */
  readonly value: string;
  /** What the pack itself says; "" where it says nothing. */
  readonly fromPack: string;
  /** `many`: several answers at once, ids joined by ", "; own words may stand among them. */
  readonly type: "text" | "date" | "choice" | "many";
  /** Ids of the answers of a choice or of many. */
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

/** One stretch of a letter's text, and where it is found in the letter. */
export interface LetterStretch {
  readonly text: string;
  /** Of the block; -1 for the title. */
  readonly block: number;
  /** Of the piece, paragraph, cell, item or line within its block, in reading order. */
  readonly part: number;
  /** 0-based offset into the whole text. */
  readonly start: number;
}

/** A blank, as plain text shows it. */
export const TEXT_BLANK = "________";
/** A blank on paper, long enough to write on. */
export const PAPER_BLANK = "__________________";

/** The stretches of a letter in reading order, with their offsets in its plain text. */
export function letterStretches(letter: Letter): {
  readonly text: string;
  readonly stretches: readonly LetterStretch[];
} {
  let text = "";
  const stretches: LetterStretch[] = [];
  const add = (between: string, part: string, block: number, index: number) => {
    if (part === "") return;
    if (text !== "") text += between;
    stretches.push({ text: part, block, part: index, start: text.length });
    text += part;
  };
  add("", letter.title, -1, 0);
  letter.blocks.forEach((block, at) => {
    partsOf(block).forEach(({ between, text: part }, index) => {
      add(index === 0 ? "\n\n" : between, part, at, index);
    });
  });
  return { text, stretches };
}

function partsOf(block: LetterBlock): readonly { readonly between: string; readonly text: string }[] {
  const lines = (parts: readonly string[], between: string) => parts.map((text) => ({ between, text }));
  switch (block.kind) {
    case "paragraph":
      return block.pieces.map((piece) => ({ between: "", text: pieceText(piece, TEXT_BLANK) }));
    case "own":
      return lines(block.paragraphs, "\n\n");
    case "table":
      return [block.columns, ...block.rows].flatMap((row) =>
        row.map((text, column) => ({ between: column === 0 ? "\n" : " | ", text })),
      );
    case "list":
      return lines([block.title, ...block.items], "\n");
    case "signature":
      return lines([...block.lines, block.date], "\n");
    default:
      return assertNever(block);
  }
}

/** The letter as plain text, a paragraph a line group; blanks as a line to write on. */
export function letterText(letter: Letter): string {
  return letterStretches(letter).text;
}

/** Whether somebody has to sign it before it is worth anything. */
export function needsSignature(letter: Letter): boolean {
  return letter.blocks.some((block) => block.kind === "signature");
}

/** What stands in the letter for a piece: the line to write on for a fact that nobody knows. */
export function pieceText(piece: LetterPiece, blank: string): string {
  return piece.kind === "fact" && piece.text === "" ? blank : piece.text;
}

/** Splits "My name is {name}." into words and facts. A date that ends in "г." ends the sentence too. */
export function piecesOf(template: string, factOf: (blank: string) => string): readonly LetterPiece[] {
  const pieces = template
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part): LetterPiece => {
      const blank = /^\{(\w+)\}$/.exec(part)?.[1];
      return blank === undefined ? { kind: "words", text: part } : { kind: "fact", blank, text: factOf(blank) };
    });
  return pieces.flatMap((piece, index): LetterPiece[] => {
    const isDouble =
      piece.kind === "words" && pieces[index - 1]?.text.endsWith(".") === true && piece.text.startsWith(".");
    if (!isDouble) return [piece];
    return piece.text === "." ? [] : [{ ...piece, text: piece.text.slice(1) }];
  });
}
