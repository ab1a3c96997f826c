import { checkDigitOf } from "#shared/reading/mrz/checkDigit.ts";
import { makeZone } from "../../shared/reading/mrz/makeZone.ts";

const STATES =
  "KAZ RUS UZB KGZ TJK TUR IND CHN USA GBR FRA D<< POL UKR GEO AZE IRN PAK BGD KOR JPN NLD ITA ESP AUS UTO CHE BEL AUT SWE CZE ROU HRV SVN EST LTU PRT IRL CAN MEX BRA VNM THA MYS".split(
    " ",
  );
const SYLLABLES =
  "A AN AL BEK BO CHE DA DI EL ER GA GUL HO IL IN JA KA KE KHA KO LE LI LU MA ME MI MU NA NE NI NO NUR OV PA PE QU RA RE RI RO SA SE SHA SI SO TA TE TI TO UL VA VE VI WA WI XI YA YE ZA ZHA ZI SCH FF SS LL".split(
    " ",
  );
const SPECIMENS = ["SPECIMEN<<ANNA<MARIA", "MUSTER<<MAX", "SAMPLE<<JANE", "PROBE<<ELSA<LISA", "EXAMPLE<<LEE<K"];

/** A zone of a fictional person as documents out in the world have it: rarer layouts, odd contents, digits that do not hold. */
export function makeWildZone(random: () => number): readonly string[] {
  const kind = random();
  const lines =
    kind < 0.3
      ? makeZone(random)
      : kind < 0.36
        ? frenchCard(random)
        : kind < 0.46
          ? longNumber(random)
          : kind < 0.5
            ? greenCard(random)
            : anyZone(random);
  return random() < 0.16 ? spoilDigits(random, lines) : lines;
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const text = (random: () => number, alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS = "0123456789";
const two = (value: number): string => String(value).padStart(2, "0");
const sealed = (field: string): string => field + checkDigitOf(field);

function date(random: () => number, from: number, span: number): string {
  const year = two((from + Math.floor(random() * span)) % 100);
  return year + two(1 + Math.floor(random() * 12)) + two(1 + Math.floor(random() * 28));
}

function component(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, SYLLABLES)).join("");
}

function nameOf(random: () => number, width: number): string {
  const kind = random();
  if (kind < 0.1) return pick(random, SPECIMENS).slice(0, width).padEnd(width, "<");
  const words = (count: number): string => Array.from({ length: count }, () => component(random)).join("<");
  if (kind < 0.2) return `${words(3)}<<${words(3)}<${words(3)}<${words(3)}`.slice(0, width).replace(/<$/, "A");
  const given = kind < 0.25 ? "" : `<<${words(1 + Math.floor(random() * 3))}`;
  return (words(random() < 0.75 ? 1 : 2) + given).slice(0, width).padEnd(width, "<");
}

function numberOf(random: () => number): string {
  const kind = random();
  if (kind < 0.08) return pick(random, ["123456789", "000000000", "A12345678", "AB1234567", "XX0000000"]);
  if (kind < 0.3) return text(random, LETTERS + DIGITS, 9);
  const letters = Math.floor(random() * 4);
  return (text(random, LETTERS, letters) + text(random, DIGITS, 6 + Math.floor(random() * 3)))
    .slice(0, 9)
    .padEnd(9, "<");
}

function optionalOf(random: () => number, width: number): string {
  const kind = random();
  if (kind < 0.45) return "<".repeat(width);
  const alphabet = kind < 0.75 ? DIGITS : LETTERS + DIGITS;
  return text(random, alphabet, 1 + Math.floor(random() * width)).padEnd(width, "<");
}

function tailOf(
  random: () => number,
  state: string,
): readonly [number: string, born: string, sex: string, ends: string] {
  void state;
  return [
    sealed(numberOf(random)),
    sealed(random() < 0.03 ? "85<<<<" : date(random, 40, 72)),
    pick(random, ["M", "F", "M", "F", "<", "X"]),
    sealed(date(random, 14, 22)),
  ];
}

function anyZone(random: () => number): readonly string[] {
  const state = pick(random, STATES);
  const [number, born, sex, ends] = tailOf(random, state);
  const main = number + state + born + sex + ends;
  const format = pick(random, ["TD3", "TD3", "TD3", "TD3", "TD2", "TD1", "TD1", "TD1", "MRV-A", "MRV-B"]);
  if (format === "MRV-A")
    return [`V${pick(random, ["<", "A", "C"])}${state}${nameOf(random, 39)}`, main + optionalOf(random, 16)];
  if (format === "MRV-B")
    return [`V${pick(random, ["<", "A", "C"])}${state}${nameOf(random, 31)}`, main + optionalOf(random, 8)];
  if (format === "TD2") {
    const line = main + optionalOf(random, 7);
    const all = line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 35);
    return [`${pick(random, ["ID", "I<", "P<", "AC"])}${state}${nameOf(random, 31)}`, line + checkDigitOf(all)];
  }
  if (format === "TD3") {
    const extra = optionalOf(random, 14);
    const line = main + extra + (extra.startsWith("<") ? pick(random, ["<", "0"]) : checkDigitOf(extra));
    const all = line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43);
    const code = pick(random, ["P<", "P<", "P<", "PP", "PD", "PS", "PM", "PO", "PE"]);
    return [code + state + nameOf(random, 39), line + checkDigitOf(all)];
  }
  return card(
    random,
    `${pick(random, ["ID", "I<", "IR", "AR", "C<", "IP"])}${state}${number}${optionalOf(random, 15)}`,
    state,
    [born, sex, ends],
  );
}

function card(
  random: () => number,
  first: string,
  state: string,
  [born, sex, ends]: readonly [string, string, string],
): readonly string[] {
  const second = born + sex + ends + state + optionalOf(random, 11);
  const all = first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29);
  return [first, second + checkDigitOf(all), nameOf(random, 30)];
}

/** Numbers of more than nine characters run over into the optional field (9303-5 section 4.2.2). */
function longNumber(random: () => number): readonly string[] {
  const state = pick(random, ["BEL", "PRT", "UTO", "ESP"]);
  const [, born, sex, ends] = tailOf(random, state);
  const number = text(random, DIGITS, 10 + Math.floor(random() * 4));
  const first = `ID${state}${number.slice(0, 9)}<${number.slice(9)}${checkDigitOf(number)}`.padEnd(30, "<");
  return card(random, first, state, [born, sex, ends]);
}

/** The permanent resident card of the United States has a digit in its document code. */
function greenCard(random: () => number): readonly string[] {
  const [, born, sex, ends] = tailOf(random, "USA");
  const first = `C1USA${sealed(text(random, DIGITS, 9))}${pick(random, ["SRC", "LIN", "MSC"])}${text(random, DIGITS, 10)}`;
  return card(random, first.padEnd(30, "<"), pick(random, STATES), [born, sex, ends]);
}

function frenchCard(random: () => number): readonly string[] {
  const surname = component(random).padEnd(25, "<").slice(0, 25);
  const first = `IDFRA${surname}${text(random, DIGITS, 6)}`;
  const given = [component(random), component(random)]
    .join(random() < 0.5 ? "<<" : "<")
    .slice(0, 14)
    .padEnd(14, "<");
  const number = sealed(
    two(10 + Math.floor(random() * 10)) + two(1 + Math.floor(random() * 12)) + text(random, DIGITS, 8),
  );
  const second = number + given + sealed(date(random, 40, 60)) + pick(random, ["M", "F"]);
  return [first, second + checkDigitOf(first + second)];
}

/** Specimens are often printed with check digits that do not hold. */
function spoilDigits(random: () => number, lines: readonly string[]): readonly string[] {
  const line = lines.length === 3 ? (random() < 0.5 ? 0 : 1) : 1;
  const columns = lines.length === 3 ? (line === 0 ? [14] : [6, 14, 29]) : [9, 19, 27, (lines[1] ?? "").length - 1];
  const column = pick(random, columns);
  return lines.map((one, index) => {
    const char = one.charAt(column);
    if (index !== line || !/\d/.test(char)) return one;
    return one.slice(0, column) + String((Number(char) + 1 + Math.floor(random() * 8)) % 10) + one.slice(column + 1);
  });
}
