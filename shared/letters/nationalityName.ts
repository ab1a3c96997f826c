import type { Pack } from "#shared/domain/pack.ts";
import type { LetterLanguage } from "./letter.ts";

/** ISO 3166-1 alpha-3 to alpha-2 for the states whose citizens apply most; the rest are named as their passport prints it. */
const ALPHA_2: Readonly<Record<string, string>> = {
  AFG: "AF",
  ARE: "AE",
  ARM: "AM",
  AUT: "AT",
  AZE: "AZ",
  BGD: "BD",
  BLR: "BY",
  BRA: "BR",
  CAN: "CA",
  CHE: "CH",
  CHN: "CN",
  CZE: "CZ",
  DEU: "DE",
  EGY: "EG",
  ESP: "ES",
  FRA: "FR",
  GBR: "GB",
  GEO: "GE",
  IDN: "ID",
  IND: "IN",
  IRN: "IR",
  IRQ: "IQ",
  ISR: "IL",
  ITA: "IT",
  JOR: "JO",
  JPN: "JP",
  KAZ: "KZ",
  KGZ: "KG",
  KOR: "KR",
  LTU: "LT",
  LVA: "LV",
  MDA: "MD",
  MNG: "MN",
  MYS: "MY",
  NGA: "NG",
  NLD: "NL",
  PAK: "PK",
  PHL: "PH",
  POL: "PL",
  RUS: "RU",
  SAU: "SA",
  SRB: "RS",
  SWE: "SE",
  THA: "TH",
  TJK: "TJ",
  TKM: "TM",
  TUR: "TR",
  TWN: "TW",
  UKR: "UA",
  USA: "US",
  UZB: "UZ",
  VNM: "VN",
};

/** The country's name in the letter's language; as the passport prints it, else the code, where it is not in the table. */
export function nationalityName(code: string, language: LetterLanguage, pack: Pack): string {
  const alpha2 = ALPHA_2[code] ?? (code === "D" ? "DE" : undefined);
  if (alpha2 !== undefined) return new Intl.DisplayNames([language], { type: "region" }).of(alpha2) ?? code;
  const printed = pack.documents
    .filter((document) => document.kind === "passport-copy")
    .flatMap((document) => document.fields)
    .find((field) => field.name === "nationality" && field.value === code && field.raw.length > 3);
  return printed?.raw.replace(/[^\p{L} ]/gu, "").trim() ?? code;
}
