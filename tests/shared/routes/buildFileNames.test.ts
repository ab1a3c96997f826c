import { beforeAll, describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import {
  buildFileNames,
  DEFAULT_FILE_NAME_OPTIONS,
  type FileNameEntry,
  type FileNameOptions,
  type FileNamePerson,
} from "#shared/routes/buildFileNames.ts";
import type { NamingStyle } from "#shared/routes/namingStyle.ts";

let styles: ReadonlyMap<string, NamingStyle>;
beforeAll(async () => {
  const { library } = await readRoutes();
  styles = new Map(library.namingStyles.map((style) => [style.id, style]));
});

const APPLICANT: FileNamePerson = { role: "applicant", number: 1 };
const SPOUSE: FileNamePerson = { role: "spouse", number: 1 };
const SPONSOR: FileNamePerson = { role: "sponsor", number: 1 };
const child = (number: number): FileNamePerson => ({ role: "child", number });

function entry(slot: string, more: Partial<FileNameEntry> = {}): FileNameEntry {
  return {
    slot,
    position: null,
    person: null,
    hasTranslation: false,
    extension: "pdf",
    title: "",
    sharedKey: "",
    ...more,
  };
}

function names(
  styleId: string,
  entries: readonly FileNameEntry[],
  more: Partial<FileNameOptions> = {},
): readonly (string | null)[] {
  const style = styles.get(styleId);
  if (style === undefined) throw new Error(`no style ${styleId}`);
  const applicant = { surname: "Name", givenNames: "" };
  return buildFileNames(style, entries, { ...DEFAULT_FILE_NAME_OPTIONS, applicant, ...more });
}

describe("names of files", () => {
  it("are those of the B11 guide", () => {
    expect(
      names("b11-simple", [
        entry("application-form", { person: APPLICANT }),
        entry("passport-copy", { person: APPLICANT }),
        entry("invitation", { person: APPLICANT }),
        entry("marriage-certificate", { person: APPLICANT, hasTranslation: true }),
      ]),
    ).toEqual(styles.get("b11-simple")?.examples);
  });

  it("are those of the B11 guide for a family group, by person", () => {
    expect(
      names("b11-family-group", [
        entry("birth-certificate", { person: child(1) }),
        entry("marriage-certificate", { person: SPOUSE }),
        entry("passport-copy", { person: APPLICANT }),
      ]),
    ).toEqual(
      styles
        .get("b11-family-group")
        ?.examples.map((example) => `${example}.pdf`)
        .reverse(),
    );
  });

  it("are those of both sets of the B1 guide, the photo a picture in one of them", () => {
    expect(
      names(
        "b1-pack",
        ["document-index", "passport-copy", "application-form", "invitation", "employer-letter"].map((slot) =>
          entry(slot),
        ),
      ),
    ).toEqual(styles.get("b1-pack")?.examples);
    expect(
      names("b1-clear", [
        entry("passport-copy"),
        entry("application-form"),
        entry("photo", { extension: "jpeg" }),
        entry("invitation"),
        entry("employer-letter"),
        entry("bank-statements"),
      ]),
    ).toEqual(styles.get("b1-clear")?.examples);
  });

  it("are those of the B2 guide, with the applicant's name", () => {
    expect(
      names(
        "b2-named",
        ["cover-letter", "application-form", "passport-copy", "invitation"].map((slot) => entry(slot)),
      ),
    ).toEqual(styles.get("b2-named")?.examples);
  });

  it("spell the applicant as a passport does, in ASCII", () => {
    const form = [entry("application-form")];
    const spelt = (surname: string, givenNames: string, applicantName: "surname" | "surname-given" = "surname-given") =>
      names("b2-named", form, { applicant: { surname, givenNames }, applicantName })[0];
    expect([
      spelt("Müller", "Jürgen"),
      spelt("ЩЕГЛОВА", "Юлия"),
      spelt("Қосанова", "Әсел"),
      spelt("O'Connor-Smith", "Enya"),
      spelt("Yıldız", "Çağrı", "surname"),
    ]).toEqual([
      "01_Application_Form_Mueller_Juergen.pdf",
      "01_Application_Form_Shcheglova_Iuliia.pdf",
      "01_Application_Form_Kosanova_Asel.pdf",
      "01_Application_Form_O_Connor_Smith_Enya.pdf",
      "01_Application_Form_YILDIZ.pdf",
    ]);
  });

  it("tell the papers of several people apart, and repeated ones by number", () => {
    expect(
      names("b11-simple", [
        entry("passport-copy", { person: APPLICANT }),
        entry("photo", { person: APPLICANT }),
        entry("birth-certificate", { person: child(1), hasTranslation: true }),
        entry("birth-certificate", { person: child(2) }),
        entry("sponsor-id", { person: SPONSOR }),
        entry("bank-statements"),
        entry("host-tax-id"),
        entry("translations"),
      ]),
    ).toEqual([
      "01_Passport_MainApplicant.pdf",
      "02_Photo.pdf",
      "03_BirthCertificate_Child1_Original+Translation.pdf",
      "04_BirthCertificate_Child2.pdf",
      "05_SponsorID.pdf",
      "06_BankStatements.pdf",
      "07_HostTaxId.pdf",
      "08_Translations.pdf",
    ]);
  });

  it("name a sponsor's paper that a family shares only once, after everybody's own", () => {
    const sponsorId = entry("sponsor-id", { person: SPONSOR, sharedKey: "abc" });
    expect(
      names(
        "b11-family-group",
        [
          sponsorId,
          { ...sponsorId },
          entry("document-index"),
          entry("birth-certificate", { person: child(2) }),
          entry("birth-certificate", { person: child(1) }),
          entry("passport-copy", { person: APPLICANT }),
        ],
        { spacesAllowed: false },
      ),
    ).toEqual([
      "05_Sponsor_Sponsor_ID.pdf",
      "05_Sponsor_Sponsor_ID.pdf",
      "01_Document_Index.pdf",
      "04_Child_2_Birth_Certificate.pdf",
      "03_Child_Birth_Certificate.pdf",
      "02_Main_Applicant_Passport.pdf",
    ]);
  });

  it("follow the options: position numbers, no index, no plus sign", () => {
    expect(
      names(
        "b11-simple",
        [
          entry("document-index", { position: 1 }),
          entry("sponsor-id", { position: 6 }),
          entry("sponsor-id", { position: 6 }),
          entry("marriage-certificate", { position: 7, hasTranslation: true }),
        ],
        { numbering: "pack-position", includeIndex: false, plusAllowed: false },
      ),
    ).toEqual([null, "06_SponsorID.pdf", "06_SponsorID_2.pdf", "07_MarriageCertificate_Original_and_Translation.pdf"]);
  });

  it("never carry a passport number or birth date, and stay short, plain and unique", () => {
    const titles = [
      "Copy of N1234567 front",
      "Born 12.03.1994 in Almaty",
      "a/b\\c:d*e?",
      "CON",
      "con",
      "Ж".repeat(200),
      "ж".repeat(200),
      "N12 345 67",
      "…",
    ];
    const found = names(
      "b1-clear",
      titles.map((title) => entry("company-id", { title })),
      { neverInName: ["N1234567", "1994-03-12"], numbering: "pack-position" },
    );
    const plain = found.map((name) => name ?? "");
    expect(plain.filter((name) => !/^[A-Za-z0-9 _+-]+\.pdf$/.test(name) || name.length > 80)).toEqual([]);
    expect(new Set(plain.map((name) => name.toLowerCase())).size).toBe(titles.length);
    expect(plain.filter((name) => /1234567|12.?03.?1994|1994/.test(name.replace(/[ _]/g, "")))).toEqual([]);
    expect(plain.slice(0, 5)).toEqual([
      "01_Company_Id.pdf",
      "02_Company_Id.pdf",
      "03_A_B_C_D_E.pdf",
      "04_CON.pdf",
      "05_Con.pdf",
    ]);
  });
});
