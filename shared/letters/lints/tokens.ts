/** One word of a text. */
export interface Token {
  /** Lower case, ё as е, accents of Latin letters gone, straight apostrophes, line-end hyphens closed. */
  readonly norm: string;
  /** As written. */
  readonly raw: string;
  /** 0-based offsets into the text, the end not included. */
  readonly start: number;
  readonly end: number;
  /** 0-based number of its sentence. */
  readonly sentence: number;
}

/** A text cut into words and sentences. */
export interface Tokenised {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By number: offsets of the sentence, the end not included. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ‑-]|-\n[ \t]*)[\p{L}\p{M}\p{N}]+)*|%/gu;
/** Words before a full stop that ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof no nos st ave apt co ltd inc corp tel fax ref art sec approx etc e.g i.e г гг д кв ул пр просп корп стр тел им тов т.д т.е рис № св руб тг обл р-н мкр көш ж".split(
    " ",
  ),
);

/** Cuts a text into words and sentences. A line's end is no sentence's end; an empty line and a list's dash are. */
export function tokenise(text: string): Tokenised {
  const tokens: Token[] = [];
  const sentences: { start: number; end: number }[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const before = tokens.at(-1);
    if (before === undefined || endsSentence(text.slice(before.end, start), before)) {
      sentences.push({ start, end: start });
    }
    const sentence = sentences.length - 1;
    const open = sentences[sentence];
    if (open !== undefined) open.end = start + raw.length;
    tokens.push({ norm: normalise(raw), raw, start, end: start + raw.length, sentence });
  }
  return { text, tokens, sentences };
}

function endsSentence(gap: string, before: Token): boolean {
  if (/[!?;…]/.test(gap) || /\n\s*\n/.test(gap) || /\n\s*[-•*–—·]/.test(gap)) return true;
  if (!/\.(?:[\s)"”»]|$)/.test(gap)) return false;
  return !ABBREVIATIONS.has(before.norm) && !/^\p{L}$/u.test(before.norm);
}

/** The form in which words are compared. */
export function normalise(word: string): string {
  return word
    .replace(/-\n[ \t]*/g, "")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/‑/g, "-")
    .replaceAll("ё", "е")
    .replace(/[à-öø-ÿ]/g, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
}
