import { isCalendarDate } from "./calendar.ts";

/** An individual identification number that holds together (names.md 5.3). */
export interface Iin {
  readonly number: string;
  /** ISO date; "" where the seventh digit names no century. */
  readonly birthDate: string;
  readonly sex: "M" | "F" | "";
}

/** A business identification number that holds together (names.md 5.3). */
export interface Bin {
  readonly number: string;
  /** Year and month of registration, "1994-01". */
  readonly registered: string;
  readonly entity: "resident" | "non-resident" | "joint-sole-proprietor";
  readonly office: "head-office" | "branch" | "representative-office" | "farm" | "other";
}

/** Reads an IIN; null where it is not 12 digits, its check digit fails, or its date does not exist. */
export function parseIin(text: string): Iin | null {
  const number = digitsOf(text);
  if (number === null || !hasCheckDigit(number)) return null;
  const mark = Number(number.charAt(6));
  if (mark > 6) return null;
  const year = number.slice(0, 2);
  const monthDay = `${number.slice(2, 4)}-${number.slice(4, 6)}`;
  if (mark === 0) {
    const possible = ["18", "19", "20"].some((century) => isCalendarDate(`${century}${year}-${monthDay}`));
    return possible ? { number, birthDate: "", sex: "" } : null;
  }
  const birthDate = `${["18", "19", "20"][Math.floor((mark - 1) / 2)] ?? ""}${year}-${monthDay}`;
  return isCalendarDate(birthDate) ? { number, birthDate, sex: mark % 2 === 1 ? "M" : "F" } : null;
}

/** Reads a BIN; null where it is not 12 digits, its check digit fails, or its fifth digit is not 4, 5 or 6. */
export function parseBin(text: string): Bin | null {
  const number = digitsOf(text);
  if (number === null || !hasCheckDigit(number)) return null;
  const month = Number(number.slice(2, 4));
  const entity = (["resident", "non-resident", "joint-sole-proprietor"] as const)[Number(number.charAt(4)) - 4];
  if (entity === undefined || month < 1 || month > 12) return null;
  const offices = ["head-office", "branch", "representative-office", "farm"] as const;
  const year = Number(number.slice(0, 2));
  return {
    number,
    registered: `${year >= 90 ? 1900 + year : 2000 + year}-${number.slice(2, 4)}`,
    entity,
    office: offices[Number(number.charAt(5))] ?? "other",
  };
}

/** Whether 12 digits end in the check digit of the first 11: two rows of weights, modulo 11. */
export function hasCheckDigit(number: string): boolean {
  const digits = [...number].map(Number);
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0) % 11;
  const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const check = first === 10 ? sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) : first;
  return check !== 10 && check === digits[11];
}

/** Whether an IIN fits a birth date (ISO) and sex; "" for what is not known. */
export function iinAgreesWith(iin: Iin, birthDate: string, sex: string): boolean {
  const dateFits = birthDate === "" || iin.birthDate === "" || iin.birthDate.startsWith(birthDate);
  const sexFits = sex === "" || iin.sex === "" || sex === "X" || sex === iin.sex;
  return dateFits && sexFits;
}

function digitsOf(text: string): string | null {
  const plain = text.replace(/[\s\-–.]/g, "");
  return /^\d{12}$/.test(plain) ? plain : null;
}
