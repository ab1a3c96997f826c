/** Whether a text is an IBAN whose check digits hold (ISO 13616, mod 97); a Kazakh one must have 20 characters. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[\s-]/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  if (plain.startsWith("KZ") && plain.length !== 20) return false;
  let remainder = 0;
  for (const letter of plain.slice(4) + plain.slice(0, 4)) {
    const value = letter >= "A" ? letter.charCodeAt(0) - 55 : Number(letter);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
