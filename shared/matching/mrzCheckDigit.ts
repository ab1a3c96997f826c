const WEIGHTS = [7, 3, 1] as const;

/**
 * Check digit 0..9 of a stretch of MRZ characters (ICAO 9303-3 4.9): weights 7 3 1, 0-9 as they are,
 * A-Z 10 to 35, `<` and anything else 0.
 */
export function mrzCheckDigit(text: string): number {
  let sum = 0;
  [...text].forEach((letter, index) => {
    sum += checkValue(letter) * (WEIGHTS[index % 3] ?? 0);
  });
  return sum % 10;
}

function checkValue(letter: string): number {
  if (/^[0-9]$/.test(letter)) return Number(letter);
  return /^[A-Z]$/.test(letter) ? letter.charCodeAt(0) - 55 : 0;
}
