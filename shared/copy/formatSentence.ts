const PLACEHOLDER = /\{(\w+)\}/g;
const WORD = /@[a-z]+(?:\.[A-Za-z0-9_-]+)*/g;

/**
 * Puts values into a sentence's {placeholders}. A value may hold words of the reader's language, "@kind.invitation",
 * which are looked up in `words`; an unknown word shows its last part. Blanks left by empty values are closed up, and
 * the first letter is a capital.
 */
export function formatSentence(
  template: string,
  params: Readonly<Record<string, string | number>>,
  words: Readonly<Record<string, string>> = {},
): string {
  const filled = template
    .replace(PLACEHOLDER, (_whole, name: string) => String(params[name] ?? ""))
    .replace(WORD, (word) => words[word.slice(1)] ?? (word.split(".").at(-1) ?? word).replaceAll("-", " "))
    .replace(/ {2,}/g, " ")
    .replace(/ ([.,;])/g, "$1")
    .trim();
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
