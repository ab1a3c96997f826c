/** Machine-readable zones (ICAO 9303) and Kazakhstan's IIN and BIN, with check digits that hold. */
const weights = [7, 3, 1];

function charValue(char: string): number {
  if (char === "<") return 0;
  return char >= "0" && char <= "9" ? Number(char) : char.charCodeAt(0) - 55;
}

export function mrzCheckDigit(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += charValue(text.charAt(i)) * (weights[i % 3] ?? 0);
  return String(sum % 10);
}

export interface MrzPerson {
  /** Two characters: "P<", "ID". */
  readonly code: string;
  readonly issuer: string;
  readonly nationality: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly number: string;
  /** ISO dates. */
  readonly birthDate: string;
  readonly expiryDate: string;
  readonly sex: string;
  /** Personal number or IIN, "" for none. */
  readonly optional: string;
}

const pad = (text: string, length: number): string => text.slice(0, length).padEnd(length, "<");
const yymmdd = (iso: string): string => iso.slice(2, 4) + iso.slice(5, 7) + iso.slice(8, 10);
const mrzName = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/['’ʻ]/g, "")
    .replaceAll(/[^A-Z]+/g, "<");

function nameField(p: MrzPerson, length: number): string {
  const given = mrzName(p.givenNames);
  return pad(given === "" ? mrzName(p.surname) : `${mrzName(p.surname)}<<${given}`, length);
}

export function td3Lines(p: MrzPerson): readonly [string, string] {
  const number = pad(p.number, 9);
  const personal = pad(p.optional, 14);
  const personalCheck = p.optional === "" ? "<" : mrzCheckDigit(personal);
  const front = number + mrzCheckDigit(number);
  const birth = yymmdd(p.birthDate) + mrzCheckDigit(yymmdd(p.birthDate));
  const expiry = yymmdd(p.expiryDate) + mrzCheckDigit(yymmdd(p.expiryDate));
  const composite = mrzCheckDigit(front + birth + expiry + personal + personalCheck);
  return [
    pad(p.code, 2) + pad(p.issuer, 3) + nameField(p, 39),
    front + pad(p.nationality, 3) + birth + p.sex + expiry + personal + personalCheck + composite,
  ];
}

export function td1Lines(p: MrzPerson): readonly [string, string, string] {
  const number = pad(p.number, 9);
  const optional = pad(p.optional, 15);
  const birth = yymmdd(p.birthDate) + mrzCheckDigit(yymmdd(p.birthDate));
  const expiry = yymmdd(p.expiryDate) + mrzCheckDigit(yymmdd(p.expiryDate));
  const one = number + mrzCheckDigit(number) + optional;
  const second = pad("", 11);
  return [
    pad(p.code, 2) + pad(p.issuer, 3) + one,
    birth + p.sex + expiry + pad(p.nationality, 3) + second + mrzCheckDigit(one + birth + expiry + second),
    nameField(p, 30),
  ];
}

/** Twelfth digit of an IIN or BIN; null where the number is not issued (second remainder 10). */
export function iinCheckDigit(first11: string): string | null {
  const sum = (w: readonly number[]): number =>
    w.reduce((total, weight, i) => total + weight * Number(first11[i]), 0) % 11;
  let k = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  if (k === 10) k = sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
  return k === 10 ? null : String(k);
}

/** An IIN of a person, or a BIN when `head` is given its own six digits; `serial` counts up until the number is issued. */
export function makeIin(birthDate: string, sex: string, serial: number): string {
  const century = Number(birthDate.slice(0, 2)) === 19 ? 3 : 5;
  return completeNumber(`${yymmdd(birthDate)}${century + (sex === "F" ? 1 : 0)}`, serial, 4);
}

export function makeBin(year: number, month: number, serial: number): string {
  return completeNumber(`${String(year).slice(2)}${String(month).padStart(2, "0")}40`, serial, 5);
}

function completeNumber(head: string, serial: number, width: number): string {
  for (let n = serial; ; n += 1) {
    const first = head + String(n).padStart(width, "0");
    const check = iinCheckDigit(first);
    if (check !== null) return first + check;
  }
}
