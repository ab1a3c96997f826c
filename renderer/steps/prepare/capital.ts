/** The text with a capital first letter: the data writes terse remarks in small ones. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
