import type { Letter, LetterBlock } from "./letter.ts";

type Paragraph = Extract<LetterBlock, { readonly kind: "paragraph" }>;

/** Paragraphs of these ids say who writes, where they stand first. */
const SENDERS: ReadonlySet<string> = new Set(["host", "employer"]);

/** Who writes and to whom: what stands above the subject. Empty for notes and undertakings. */
export function headOf({ blocks }: Letter): readonly Paragraph[] {
  const from = blocks.findIndex((block) => !isHead(block));
  return blocks.slice(0, from < 0 ? undefined : from).filter(isHead);
}

/** Everything below the subject. */
export function bodyOf(letter: Letter): readonly LetterBlock[] {
  return letter.blocks.slice(headOf(letter).length);
}

function isHead(block: LetterBlock): block is Paragraph {
  return block.kind === "paragraph" && (block.id === "to" || SENDERS.has(block.id));
}
