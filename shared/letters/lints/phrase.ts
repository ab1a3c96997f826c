import { normalise, type Token } from "./tokens.ts";

/**
 * A phrase to look for, one element a word:
 * `word` as it stands, `stem*` its beginning, `a|b*` one of several, `?word` may be left out, `~2` up to two words of
 * any kind, `!word` must not follow here (nothing is taken), `<host>` `<kz>` `<home>` one of the case's own names.
 */
export type Phrase = readonly PhraseElement[];

type PhraseElement =
  | { readonly kind: "words"; readonly words: readonly PhraseWord[]; readonly optional: boolean }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "not"; readonly words: readonly PhraseWord[] };

type PhraseWord =
  | { readonly kind: "exact"; readonly text: string }
  | { readonly kind: "stem"; readonly text: string }
  | { readonly kind: "names"; readonly name: string };

/** Names that stand for <host>, <kz> and so on: each a list of words, or of stems ending in "*". */
export type PhraseNames = Readonly<Record<string, readonly (readonly string[])[]>>;

const parsed = new Map<string, Phrase>();

/** Reads a phrase as tables write it; every text is read once. */
export function phraseOf(text: string): Phrase {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const phrase = text.split(" ").map(elementOf);
  parsed.set(text, phrase);
  return phrase;
}

function elementOf(text: string): PhraseElement {
  if (/^~\d$/.test(text)) return { kind: "gap", most: Number(text.slice(1)) };
  if (text.startsWith("!")) return { kind: "not", words: wordsOf(text.slice(1)) };
  const optional = text.startsWith("?");
  return { kind: "words", words: wordsOf(optional ? text.slice(1) : text), optional };
}

function wordsOf(text: string): readonly PhraseWord[] {
  return text.split("|").map((word): PhraseWord => {
    const name = /^<([a-z]+)>$/.exec(word);
    if (name?.[1] !== undefined) return { kind: "names", name: name[1] };
    if (word.endsWith("*")) return { kind: "stem", text: normalise(word.slice(0, -1)) };
    return { kind: "exact", text: normalise(word) };
  });
}

/** The token after the phrase when it begins at `at`, within one sentence; -1 where it does not stand there. */
export function matchPhrase(phrase: Phrase, tokens: readonly Token[], at: number, names: PhraseNames): number {
  const sentence = tokens[at]?.sentence;
  const inside = (index: number): boolean => index < tokens.length && tokens[index]?.sentence === sentence;
  const step = (element: number, index: number): number => {
    const current = phrase[element];
    if (current === undefined) return index;
    if (current.kind === "not") {
      const blocked = inside(index) && current.words.some((word) => afterWord(word, tokens, index, names) > index);
      return blocked ? -1 : step(element + 1, index);
    }
    if (current.kind === "gap") {
      for (let skip = 0; skip <= current.most; skip += 1) {
        if (skip > 0 && !inside(index + skip - 1)) break;
        const end = step(element + 1, index + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (inside(index)) {
      for (const word of current.words) {
        const after = afterWord(word, tokens, index, names);
        if (after <= index) continue;
        const end = step(element + 1, after);
        if (end >= 0) return end;
      }
    }
    return current.optional ? step(element + 1, index) : -1;
  };
  return step(0, at);
}

/** The token after the word; `index` itself where it does not stand there. */
function afterWord(word: PhraseWord, tokens: readonly Token[], index: number, names: PhraseNames): number {
  const norm = tokens[index]?.norm ?? "";
  if (word.kind === "exact") return norm === word.text ? index + 1 : index;
  if (word.kind === "stem") return norm.startsWith(word.text) ? index + 1 : index;
  for (const name of names[word.name] ?? []) {
    const fits = name.every((part, offset) => {
      const there = tokens[index + offset];
      if (there === undefined || there.sentence !== tokens[index]?.sentence) return false;
      return part.endsWith("*") ? there.norm.startsWith(part.slice(0, -1)) : there.norm === part;
    });
    if (fits && name.length > 0) return index + name.length;
  }
  return index;
}

/** Every place where one of the phrases stands, as token ranges; of overlapping ones the first and longest. */
export function findPhrases(
  phrases: readonly string[],
  tokens: readonly Token[],
  names: PhraseNames = {},
): readonly { readonly from: number; readonly to: number; readonly phrase: string }[] {
  const found: { from: number; to: number; phrase: string }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let best: { from: number; to: number; phrase: string } | null = null;
    for (const phrase of phrases) {
      const to = matchPhrase(phraseOf(phrase), tokens, at, names);
      if (to > at && to > (best?.to ?? at)) best = { from: at, to, phrase };
    }
    if (best === null) continue;
    found.push(best);
    at = best.to - 1;
  }
  return found;
}
