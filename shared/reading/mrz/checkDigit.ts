/** Value of one MRZ character: 0-9, A-Z = 10-35, filler 0; -1 for anything else (9303-3 section 4.9). */
export function mrzValueOf(char: string): number {
  if (char === "<") return 0;
  const code = char.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 90) return code - 55;
  return -1;
}

/** Check digit "0".."9" of a text, weights 7 3 1 from the left (9303-3 section 4.9); "" where a character is not of the alphabet. */
export function checkDigitOf(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const value = mrzValueOf(text.charAt(index));
    if (value < 0) return "";
    sum += value * (index % 3 === 0 ? 7 : index % 3 === 1 ? 3 : 1);
  }
  return String(sum % 10);
}
