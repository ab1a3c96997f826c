import { checkDigitOf } from "#shared/reading/mrz/checkDigit.ts";

/** A small generator of repeatable chance (mulberry32): numbers in 0..1. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const STATES =
  "KAZ RUS UZB KGZ TUR IND CHN USA GBR FRA D<< POL UKR GEO AZE IRN PAK BGD KOR JPN NLD ITA ESP AUS UTO".split(" ");
const SURNAMES =
  "OSPANOV SEITKALI<UULY GARCIA<MORENO NGUYEN KOWALSKA OBRIEN ALMUTAIRI YILMAZ CHOWDHURY ZHAKSYLYKOVA SMITH TANAKA BOBBLI<QUIX ESSELLECK KJELLSSON".split(
    " ",
  );
const GIVEN =
  "DAUREN ANNA<MARIA LI ELLE<SOFIA JEAN<LUC KCHESLAV MUHAMMAD<JAWAD<HUSSEIN O ZULFIYA MIN<JUN AIGERIM XIAOMING QUEENIE ELCE".split(
    " ",
  );

/** "?" a letter, "#" a digit. */
const SHAPES: Readonly<Record<string, string>> = {
  KAZ: "N########",
  RUS: "#########",
  USA: "#########",
  GBR: "#########",
  UTO: "?######?#",
  "D<<": "C##X##T##",
  FRA: "##??#####",
  CHN: "E########",
  NLD: "SP#######",
  ESP: "???######",
  IND: "?#######",
  PAK: "??#######",
  KOR: "M########",
  ITA: "??#######",
};

/** A whole zone of a fictional person with right check digits: TD3, TD2, TD1, MRV-A or MRV-B. */
export function makeZone(random: () => number): readonly string[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join("");
  const letters = (count: number): string =>
    Array.from({ length: count }, () => "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(Math.floor(random() * 26))).join("");
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = (from: number, span: number): string =>
    two((from + Math.floor(random() * span)) % 100) +
    two(1 + Math.floor(random() * 12)) +
    two(1 + Math.floor(random() * 28));
  const sealed = (text: string): string => text + checkDigitOf(text);
  const state = pick(STATES);
  const drawn = (shape: string): string =>
    [...shape].map((sign) => (sign === "?" ? letters(1) : sign === "#" ? digits(1) : sign)).join("");
  const shape = SHAPES[state] ?? (random() < 0.5 ? "?#######" : "??#######");
  const number = sealed(drawn(shape).padEnd(9, "<"));
  const born = sealed(date(50, 60));
  const ends = sealed(date(27, 9));
  const sex = pick(["M", "F", "<"]);
  const name = (width: number): string => `${pick(SURNAMES)}<<${pick(GIVEN)}`.slice(0, width).padEnd(width, "<");
  const optional = (width: number): string => {
    const kind = random();
    return (kind < 0.5 ? "" : kind < 0.8 ? digits(Math.min(12, width)) : letters(2) + digits(5))
      .slice(0, width)
      .padEnd(width, "<");
  };
  const main = number + state + born + sex + ends;
  const format = pick(["TD3", "TD3", "TD3", "TD2", "TD1", "TD1", "MRV-A", "MRV-B"]);
  if (format === "TD3") {
    const extra = optional(14);
    const line = main + extra + (extra.startsWith("<") ? pick(["<", "0"]) : checkDigitOf(extra));
    const code = pick(["P<", "P<", "PP", "PD", "PO"]);
    return [code + state + name(39), line + checkDigitOf(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43))];
  }
  if (format === "TD2") {
    const line = main + optional(7);
    return [`ID${state}${name(31)}`, line + checkDigitOf(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 35))];
  }
  if (format === "MRV-A") return [`V<${state}${name(39)}`, main + optional(16)];
  if (format === "MRV-B") return [`VC${state}${name(31)}`, main + optional(8)];
  const first = `ID${state}${number}${optional(15)}`;
  const second = born + sex + ends + state + optional(11);
  return [
    first,
    second + checkDigitOf(first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29)),
    name(30),
  ];
}
