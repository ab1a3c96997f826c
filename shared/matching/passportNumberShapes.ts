import { normaliseNumber } from "./compareNumbers.ts";
import { numberConfusion } from "./ocrConfusions.ts";

/** Ordinary passports' numbers by issuing state: plausibility only, never a finding (names.md 5.2). */
export const PASSPORT_NUMBER_SHAPES: Readonly<Record<string, RegExp>> = {
  KAZ: /^N\d{7,8}$/,
  RUS: /^\d{9}$/,
  UZB: /^[A-Z]{2}\d{7}$/,
  KGZ: /^(AC|AN|PE|ID)\d{7}$/,
  TJK: /^\d{9}$|^[A-Z]{2}\d{7}$/,
  TKM: /^A\d{7,8}$|^[A-Z]{1,2}\d{6,8}$/,
  AZE: /^[A-Z]\d{8}$/,
  GEO: /^\d{2}[A-Z]{2}\d{5}$/,
  ARM: /^[A-Z]{2}\d{7}$/,
  BLR: /^[A-Z]{2}\d{7}$/,
  UKR: /^[A-Z]{2}\d{6}$/,
  MDA: /^[A-Z]{1,2}\d{6,7}$/,
  IND: /^[A-Z]\d{7}$/,
  CHN: /^(G\d{8}|E\d{8}|E[A-HJ-NP-Z]\d{7}|[DPS]E?\d{7,8})$/,
  TUR: /^[A-Z]\d{8}$/,
  IRN: /^[A-Z]\d{8}$/,
  PAK: /^[A-Z]{2}\d{7}$/,
  AFG: /^[A-Z]{1,2}\d{6,8}$/,
  BGD: /^[A-Z]{1,2}\d{7,8}$/,
  LKA: /^[A-Z]\d{7}$/,
  NPL: /^(\d{8}|PA\d{7})$/,
  VNM: /^[A-Z]\d{7,8}$/,
  THA: /^[A-Z]{1,2}\d{6,7}$/,
  IDN: /^[A-Z]\d{7}$|^[A-Z]\d{6}[A-Z]?$/,
  PHL: /^[A-Z]\d{7}[A-Z]$|^[A-Z]{1,2}\d{6,7}$/,
  MYS: /^[AHK]\d{8}$/,
  KOR: /^[MSR]\d{8}$|^[MSR]\d{3}[A-Z]\d{4}$/,
  JPN: /^[A-Z]{2}\d{7}$/,
  MNG: /^[A-Z]{1,2}\d{6,8}$/,
  DEU: /^[CFGHJKLMNPRTVWXYZ0-9]{9}$/,
  GBR: /^\d{9}$/,
  USA: /^[A-Z]\d{8}$|^\d{9}$/,
  CAN: /^[A-Z]{2}\d{6}$|^[A-Z]\d{6}[A-Z]{2}$/,
  FRA: /^\d{2}[A-Z]{2}\d{5}$/,
  ITA: /^[A-Z]{2}\d{7}$/,
  ESP: /^[A-Z]{2,3}\d{6}$/,
  POL: /^[A-Z]{2}\d{7}$/,
  NLD: /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/,
  AUS: /^[A-Z]{1,2}\d{7}$/,
  ISR: /^\d{7,9}$/,
  ARE: /^[A-Z0-9]{9}$/,
  SAU: /^[A-Z]\d{6,8}$/,
  EGY: /^A\d{8}$/,
  JOR: /^[A-Z]\d{6,7}$/,
};

/** Whether a number looks like the state's ordinary passport; "unknown" where no shape is known. */
export function fitsPassportShape(number: string, state: string): "fits" | "does-not-fit" | "unknown" {
  const shape = shapeOf(state);
  if (shape === undefined) return "unknown";
  return shape.test(normaliseNumber(number).text) ? "fits" : "does-not-fit";
}

/** Readings of the number, at most two confusable characters away, that fit the state's shape; itself first. */
export function passportNumberReadings(number: string, state: string): readonly string[] {
  const { text } = normaliseNumber(number);
  const shape = shapeOf(state);
  if (shape === undefined) return [];
  const once = variants(text);
  const all = new Set([text, ...once]);
  if (![...all].some((reading) => shape.test(reading)))
    for (const first of once) for (const second of variants(first)) all.add(second);
  return [...all].filter((reading) => shape.test(reading));
}

function shapeOf(state: string): RegExp | undefined {
  const code = state.replace(/</g, "").toUpperCase();
  return PASSPORT_NUMBER_SHAPES[code === "D" ? "DEU" : code];
}

/** A digit for a letter or a letter for a digit: what a shape can decide. */
function variants(text: string): readonly string[] {
  return [...text].flatMap((letter, index) =>
    [...ALPHABET]
      .filter((other) => isDigit(other) !== isDigit(letter) && numberConfusion(letter, other) > 0)
      .map((other) => text.slice(0, index) + other + text.slice(index + 1)),
  );
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9";
}
