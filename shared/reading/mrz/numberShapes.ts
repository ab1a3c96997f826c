/** Shapes of ordinary passports' numbers by issuer: plausibility only, to choose between readings (names.md 5.2). */
const SHAPES: Readonly<Record<string, RegExp>> = {
  KAZ: /^N\d{7,8}$/,
  RUS: /^\d{9}$/,
  UZB: /^[A-Z]{2}\d{7}$/,
  KGZ: /^[A-Z]{2}\d{7}$/,
  TJK: /^(\d{9}|[A-Z]{2}\d{7})$/,
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
  LKA: /^[A-Z]\d{7}$/,
  VNM: /^[A-Z]\d{7,8}$/,
  THA: /^[A-Z]{1,2}\d{6,7}$/,
  MYS: /^[AHK]\d{8}$/,
  KOR: /^([MSR]\d{8}|[MSR]\d{3}[A-Z]\d{4})$/,
  JPN: /^[A-Z]{2}\d{7}$/,
  DEU: /^[CFGHJKLMNPRTVWXYZ0-9]{9}$/,
  GBR: /^\d{9}$/,
  USA: /^([A-Z]\d{8}|\d{9})$/,
  CAN: /^([A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2})$/,
  FRA: /^\d{2}[A-Z]{2}\d{5}$/,
  ITA: /^[A-Z]{2}\d{7}$/,
  ESP: /^[A-Z]{2,3}\d{6}$/,
  POL: /^[A-Z]{2}\d{7}$/,
  NLD: /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/,
  AUS: /^[A-Z]{1,2}\d{7}$/,
  JOR: /^[A-Z]\d{6,7}$/,
};

/** Whether a passport number has its issuer's usual shape; null where none is known. Never a finding by itself. */
export function hasUsualShape(issuer: string, documentNumber: string): boolean | null {
  const shape = SHAPES[issuer];
  return shape === undefined ? null : shape.test(documentNumber);
}
