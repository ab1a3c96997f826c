const PLACEHOLDER = /\{(\w+)\}/g;
const WORD = /@[a-z]+(?:\.[A-Za-z0-9_-]+)*/g;

/**
 * Puts values into a sentence's {placeholders}. A value may hold words of the reader's language, "@kind.invitation",
 * which are looked up in `words`; an unknown word shows its last part. Blanks left by empty values are closed up, and
 * a value that begins a sentence begins with a capital.
 */
export function formatSentence(
  template: string,
  params: Readonly<Record<string, string | number>>,
  words: Readonly<Record<string, string>> = {},
): string {
  const wordOf = (word: string): string =>
    words[word.slice(1)] ?? (word.split(".").at(-1) ?? word).replaceAll("-", " ");
  const filled = template
    .replace(PLACEHOLDER, (_whole, name: string, at: number) => {
      const value = String(params[name] ?? "").replace(WORD, wordOf);
      return /(?:^|[.?!] )$/.test(template.slice(0, at)) ? capital(value) : value;
    })
    .replace(/ {2,}/g, " ")
    .replace(/ ([.,;])/g, "$1")
    .trim();
  return capital(filled);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
