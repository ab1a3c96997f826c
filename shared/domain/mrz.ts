import type { Box, QuarterTurns } from "./geometry.ts";

/** ICAO 9303 layouts: TD1 3x30, TD2 2x36, TD3 2x44, MRV-A 2x44, MRV-B 2x36; FRA-ID is the French card before 2021, 2x36. */
export type MrzFormat = "TD1" | "TD2" | "TD3" | "MRV-A" | "MRV-B" | "FRA-ID";

/** Check digits by field. Absent where the layout has none. */
export interface MrzChecks {
  readonly documentNumber?: boolean;
  readonly birthDate?: boolean;
  readonly expiryDate?: boolean;
  readonly optional?: boolean;
  readonly composite?: boolean;
}

export interface MrzFields {
  /** Two characters, filler kept: "P<", "PP", "I<". */
  readonly documentCode: string;
  /** ISO 3166-1 alpha-3 or an ICAO code; "D<<" becomes "DEU". */
  readonly issuingState: string;
  /** Components separated by one space: "VAN DER MUELLEN". */
  readonly surname: string;
  readonly givenNames: string;
  /** Fillers removed. */
  readonly documentNumber: string;
  readonly nationality: string;
  /** ISO 8601, or a prefix of it where parts are unknown ("1985-03", "1985"); "" where wholly unknown. */
  readonly birthDate: string;
  readonly sex: "M" | "F" | "X";
  readonly expiryDate: string;
  /** Optional data fields, fillers trimmed, in order. */
  readonly optional: readonly string[];
  /** Kazakh IIN where the optional data holds one that agrees with birth date and sex; else "". */
  readonly personalNumber: string;
  /** The name fills its field, so that it may be cut (9303-4 4.2.3). */
  readonly nameTruncated: boolean;
}

/** A machine-readable zone parsed from its lines, before anything is known about pixels. */
export interface ParsedMrz {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly fields: MrzFields;
  readonly checks: MrzChecks;
  /** Every check digit holds, and codes, dates and sex are possible. */
  readonly valid: boolean;
  /** Codes of what is impossible beside the digits: "unknown-issuer", "impossible-birth-date", ... */
  readonly problems: readonly string[];
}

/** A zone found on a page. */
export interface MrzReading extends ParsedMrz {
  readonly box: Box;
  /** Clockwise quarter turns that bring the zone upright, from the page as its file shows it. */
  readonly rotation: QuarterTurns;
  /** Agreeing independent readings of the same zone. */
  readonly agreeingReadings: number;
  /** Positions (line, column) that repair changed. */
  readonly repaired: readonly (readonly [line: number, column: number])[];
  /** 0..1. */
  readonly confidence: number;
}
