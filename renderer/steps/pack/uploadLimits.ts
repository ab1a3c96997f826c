/** A published limit for one uploaded file. */
export interface UploadLimit {
  readonly id: string;
  readonly bytes: number;
  readonly source: string;
  /** An authority's own page; false for a secondary source. */
  readonly isOfficial: boolean;
  /** Another source that says otherwise. */
  readonly conflict?: { readonly bytes: number; readonly source: string };
}

/** The day on which the sources were looked through. */
export const LIMITS_READ_ON = "2026-11-20";

/** Limits that authorities and service companies publish, smallest first. A megabyte is a million bytes, to be safe. */
export const UPLOAD_LIMITS: readonly UploadLimit[] = [
  {
    id: "india",
    bytes: 300_000,
    source: "indiaevisa.shoumei.org",
    isOfficial: false,
    conflict: { bytes: 3_000_000, source: "indiavisa.org.in" },
  },
  { id: "oman", bytes: 512_000, source: "evisa.rop.gov.om", isOfficial: true },
  { id: "ceac", bytes: 2_000_000, source: "ceac.state.gov", isOfficial: true },
  {
    id: "irccPortal",
    bytes: 2_000_000,
    source: "pdfready.app",
    isOfficial: false,
    conflict: { bytes: 4_000_000, source: "visavio" },
  },
  { id: "vfs", bytes: 2_000_000, source: "findmyvisa.co.uk", isOfficial: false },
  { id: "vietnam", bytes: 2_000_000, source: "Vietnam e-Visa", isOfficial: false },
  {
    id: "thailand",
    bytes: 3_000_000,
    source: "issacompass",
    isOfficial: false,
    conflict: { bytes: 200_000, source: "evisa-thailand" },
  },
  { id: "ircc", bytes: 4_000_000, source: "IRCC guide", isOfficial: true },
  { id: "tls", bytes: 4_000_000, source: "findmyvisa.co.uk", isOfficial: false },
  { id: "consultant", bytes: 5_000_000, source: "dragonmigration.com", isOfficial: false },
  { id: "immi", bytes: 5_000_000, source: "homeaffairs.gov.au", isOfficial: true },
  { id: "ukvcas", bytes: 6_000_000, source: "findmyvisa.co.uk", isOfficial: false },
  {
    id: "uscis",
    bytes: 6_000_000,
    source: "uscis.gov",
    isOfficial: true,
    conflict: { bytes: 12_000_000, source: "getpdfpress" },
  },
  { id: "inz", bytes: 10_000_000, source: "immigration.govt.nz", isOfficial: true },
];

/** Destinations for which no limit in bytes was found; some ask for something else. */
export const WITHOUT_LIMIT: readonly string[] = ["ukPaper", "germany", "angola", "notFound"];

/** Example names by naming style, as the guides print them. */
export const NAMING_EXAMPLES: Readonly<Record<string, string>> = {
  "b11-simple": "01_ApplicationForm.pdf, 02_Passport_MainApplicant.pdf",
  "b11-family-group": "01_Main Applicant_Passport.pdf",
  "b1-pack": "01_Index.pdf, 02_Passport.pdf",
  "b1-clear": "01_Passport.pdf, 02_Application_Form.pdf",
  "b2-named": "01_Cover_Letter_Name.pdf",
};
