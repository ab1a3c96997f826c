/** A published limit for one uploaded file. */
export interface UploadLimit {
  readonly id: string;
  readonly bytes: number;
  readonly source: string;
  /** An authority's own page; false for a secondary source. */
  readonly isOfficial: boolean;
}

/** The day on which the sources were looked through. */
export const LIMITS_READ_ON = "2026-11-20";

/** Limits that authorities and service companies publish, smallest first. A megabyte is a million bytes, to be safe. */
export const UPLOAD_LIMITS: readonly UploadLimit[] = [
  { id: "oman", bytes: 512_000, source: "evisa.rop.gov.om", isOfficial: true },
  { id: "ceac", bytes: 2_000_000, source: "ceac.state.gov", isOfficial: true },
  { id: "vfs", bytes: 2_000_000, source: "findmyvisa.co.uk", isOfficial: false },
  { id: "ircc", bytes: 4_000_000, source: "IRCC guide", isOfficial: true },
  { id: "immi", bytes: 5_000_000, source: "homeaffairs.gov.au", isOfficial: true },
  { id: "uscis", bytes: 6_000_000, source: "uscis.gov", isOfficial: true },
  { id: "inz", bytes: 10_000_000, source: "immigration.govt.nz", isOfficial: true },
];

/** Example names by naming style, as the guides print them. */
export const NAMING_EXAMPLES: Readonly<Record<string, string>> = {
  "b11-simple": "01_ApplicationForm.pdf, 02_Passport_MainApplicant.pdf",
  "b11-family-group": "01_Main Applicant_Passport.pdf",
  "b1-pack": "01_Index.pdf, 02_Passport.pdf",
  "b1-clear": "01_Passport.pdf, 02_Application_Form.pdf",
  "b2-named": "01_Cover_Letter_Name.pdf",
};
