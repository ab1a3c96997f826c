import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "#shared/domain/caseFacts.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Page } from "#shared/domain/page.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { SourceFile } from "#shared/domain/sourceFile.ts";
import { type FileReading, readPack } from "#shared/reading/readPack.ts";
import type { Route } from "#shared/routes/route.ts";
import { routeSchema } from "#shared/routes/routeSchema.ts";
import { CIVIL_PAPERS } from "./papers/civilPapers.ts";
import { FORM_PAPERS, INVITATION_PAPERS } from "./papers/formPapers.ts";
import { IDENTITY_PAPERS } from "./papers/identityPapers.ts";
import { LETTER_PAPERS } from "./papers/letterPapers.ts";
import { MONEY_PAPERS } from "./papers/moneyPapers.ts";
import { sheet } from "./sheet.ts";

const ALL = [
  ...IDENTITY_PAPERS,
  ...FORM_PAPERS,
  ...INVITATION_PAPERS,
  ...CIVIL_PAPERS,
  ...LETTER_PAPERS,
  ...MONEY_PAPERS,
];

function pagesOf(name: string): readonly RecognisedPage[] {
  const paper = ALL.find((one) => one.name === name);
  if (paper === undefined) throw new Error(`no paper "${name}"`);
  return paper.pages;
}

function routeOf(id: string): Route {
  const url = new URL(`../../../resources/routes/${id}.json`, import.meta.url);
  return routeSchema.parse(JSON.parse(readFileSync(url, "utf8")));
}

const CASE: CaseFile = { route: "b11", people: [], facts: {}, today: "2026-11-20" };

function fileOf(index: number, name: string, pages: readonly RecognisedPage[]): FileReading {
  const id = `f${index + 1}`;
  const file: SourceFile = {
    id,
    name,
    sha256: "0".repeat(64),
    bytes: 1,
    format: "pdf",
    pageCount: pages.length,
    notes: [],
  };
  return {
    file,
    pages: pages.map((recognised, pageIndex) => {
      const page: Page = {
        id: `${id}.${pageIndex}`,
        fileId: id,
        pageIndex,
        widthPt: 595,
        heightPt: 842,
        content: "scan",
        dpi: 200,
        dpiKnown: true,
        widthPx: recognised.widthPx,
        heightPx: recognised.heightPx,
      };
      return { page, recognised: { ...recognised, pageId: page.id } };
    }),
  };
}

const passport = sheet(
  `
  PASSPORT          REPUBLIC OF UZBEKISTAN
  Surname
  YULDASHEVA
  Given names
  DILNOZA
  Passport No
  FA4170258
  Nationality
  UZBEKISTAN
  Date of birth
  17.03.1996
  Date of issue              Date of expiry
  22.05.2023                 21.05.2033
`,
  { aspect: 0.7 },
);

const sponsorCard = sheet(
  `
  ҚАЗАҚСТАН РЕСПУБЛИКАСЫ          РЕСПУБЛИКА КАЗАХСТАН
# ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
  ТЕГІ / ФАМИЛИЯ
  ОСПАНОВ
  АТЫ / ИМЯ
  ЕРЛАН
  ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ
  21.09.1993
  ЖСН / ИИН
  930921330479
  Азаматтығы / Гражданство
  ҚАЗАҚСТАН
`,
  { aspect: 0.63 },
);

const marriageTranslation = sheet(`
                          Translated from Russian into English
# CERTIFICATE OF MARRIAGE
                         Husband              Wife
  Surname                OSPANOV              YULDASHEVA
  Given name             YERLAN               DILNORA
  Date of birth          21.09.1993           17.03.1996
  Date of marriage: 14 June 2025
  Date of issue: 16 June 2025
  Certificate No 0481926



  TRANSLATOR'S CERTIFICATE
  I, Saule Beisenova, translator, certify that this is an accurate translation of the original.
  Almaty, 23 June 2025
`);

describe("a family's pack on route B11", () => {
  const files = [
    fileOf(0, "scan_001.jpg", [passport]),
    fileOf(1, "scan_002.jpg", [sponsorCard]),
    fileOf(2, "scan_003.pdf", [
      ...pagesOf("marriage certificate, Russian, in prose with captions under lines"),
      marriageTranslation,
    ]),
    fileOf(3, "scan_004.pdf", pagesOf("lease in Russian")),
    fileOf(4, "scan_005.pdf", pagesOf("family invitation letter in English")),
    fileOf(5, "scan_006.pdf", pagesOf("English visa support, inline")),
    fileOf(6, "scan_007.pdf", pagesOf("bank statement in English")),
    fileOf(7, "scan_008.pdf", pagesOf("employer's certificate in Russian")),
    fileOf(8, "scan_009.pdf", pagesOf("income certificate")),
    fileOf(9, "scan_010.pdf", pagesOf("sponsor's undertaking")),
    fileOf(10, "scan_011.jpg", pagesOf("portrait")),
    fileOf(11, "scan_012.pdf", pagesOf("form with inline colons and comb boxes")),
    fileOf(12, "scan_013.pdf", [sheet("  some words that say nothing\n  about anything at all")]),
  ];
  const { documents, people } = readPack(files, routeOf("b11"), CASE);
  const at = (file: string): readonly PackDocument[] => documents.filter(({ fileId }) => fileId === file);
  const only = (file: string): PackDocument => at(file)[0] ?? expect.fail(`no document of ${file}`);

  it("numbers documents in the order of the input", () => {
    expect(documents.map(({ id }) => id)).toEqual(documents.map((_, index) => `d${index + 1}`));
  });

  it("finds the applicant by the passport and the sponsor by the card", () => {
    expect(people.map(({ id, role, surname }) => [id, role, surname])).toEqual([
      ["applicant", "applicant", "YULDASHEVA"],
      ["sponsor", "sponsor", "ОСПАНОВ"],
    ]);
    expect(people[0]).toMatchObject({ givenNames: "DILNOZA", birthDate: "1996-03-17", nationality: "UZB" });
  });

  it("gives every paper its slot and its person", () => {
    const placed = Object.fromEntries(documents.map(({ fileId, slot, person }) => [fileId, [slot, person]]));
    expect(placed).toEqual({
      f1: ["passport-copy", "applicant"],
      f2: ["sponsor-id", "sponsor"],
      f3: ["marriage-certificate", "applicant"],
      f4: ["sponsor-address-proof", "sponsor"],
      f5: ["invitation-letter", "sponsor"],
      f6: ["invitation", "applicant"],
      f7: ["bank-statements", "applicant"],
      f8: ["sponsor-employment-certificate", "sponsor"],
      f9: ["sponsor-income-proof", "sponsor"],
      f10: ["sponsor-support-letter", "sponsor"],
      f11: ["photo", "applicant"],
      f12: ["application-form", "applicant"],
      f13: [null, null],
    });
  });

  it("tells a certificate and its translation in one file apart", () => {
    const [original, translation] = at("f3");
    expect(at("f3").map(({ pageIds }) => pageIds)).toEqual([["f3.0"], ["f3.1"]]);
    expect(translation?.translationOf).toBe(original?.id);
    expect(translation?.attachments).toEqual([
      { kind: "translation-certification", pageNumber: 1, number: "", date: "2025-06-23" },
    ]);
    expect(original?.translationOf).toBeNull();
  });

  it("says of both spouses whose values are whose, in both scripts", () => {
    for (const document of at("f3")) {
      const names = document.fields.filter(({ name }) => name === "fullName" || name === "surname");
      expect(names.map(({ person }) => person).sort()).toEqual(["applicant", "sponsor"]);
    }
  });

  it("does not give the inviter's number to the invited", () => {
    const numbers = only("f5").fields.filter(({ name }) => name === "personalNumber");
    expect(numbers.map(({ value, person }) => [value, person])).toEqual([["930921330479", "sponsor"]]);
  });

  it("keeps a box for every value that was read", () => {
    for (const { fields } of documents) for (const field of fields) expect(field.box).not.toBeNull();
  });

  it("gives the same answer twice", () => {
    expect(readPack(files, routeOf("b11"), CASE)).toEqual({ documents, people });
  });
});

describe("a technician's pack on route B2", () => {
  const technician = sheet(
    `
  REISEPASS / PASSPORT     BUNDESREPUBLIK DEUTSCHLAND / FEDERAL REPUBLIC OF GERMANY
  Name / Surname
  MUELLER
  Vornamen / Given names
  HANS
  Pass-Nr. / Passport No
  C01X00T47
  Geburtsdatum / Date of birth
  02.07.1979
`,
    { aspect: 0.7 },
  );
  const { documents, people } = readPack(
    [
      fileOf(0, "a.jpg", [technician]),
      fileOf(1, "b.pdf", pagesOf("invitation with a table of foreigners")),
      fileOf(2, "c.pdf", pagesOf("host company letter for technicians")),
      fileOf(3, "d.pdf", pagesOf("employer's letter in English")),
      fileOf(4, "e.pdf", pagesOf("supply contract")),
      fileOf(5, "f.pdf", pagesOf("insurance in Russian")),
    ],
    routeOf("b2"),
    { ...CASE, route: "b2" },
  );

  it("fills the slots of a company route", () => {
    expect(documents.map(({ slot }) => slot)).toEqual([
      "passport-copy",
      "invitation",
      "host-company-letter",
      "employer-letter",
      "contract-extract",
      "travel-insurance",
    ]);
  });

  it("knows one person, and no sponsor", () => {
    expect(people.map(({ role, surname }) => [role, surname])).toEqual([["applicant", "MUELLER"]]);
  });
});

describe("files of several pages", () => {
  const split = (pages: readonly RecognisedPage[]): readonly (readonly string[])[] =>
    readPack([fileOf(0, "x.pdf", pages)], null, CASE).documents.map(({ pageIds, kind }) => [kind, ...pageIds]);

  it("never splits a bank statement", () => {
    const transfer = sheet(
      "  16.11.2026   Salary   620.00\n  17.11.2026   Invitation letter fee   30.00\n  18.11.2026   Marriage certificate copy   5.00",
    );
    expect(split([...pagesOf("bank statement in English"), transfer, transfer])).toEqual([
      ["bank-statement", "f1.0", "f1.1", "f1.2"],
    ]);
  });

  it("keeps an apostille with the certificate it stands behind", () => {
    const apostille = sheet(`
# APOSTILLE
              (Convention de La Haye du 5 octobre 1961)
  1. Country: Republic of India
  This public document
  2. has been signed by R. Kumar
  3. acting in the capacity of Registrar
  4. bears the seal of the Registrar
  Certified
  5. at New Delhi            6. the 12 March 2026
  7. by the Ministry         8. No IND/2026/4455
`);
    const [document] = readPack(
      [fileOf(0, "x.pdf", [...pagesOf("birth certificate, English"), apostille])],
      null,
      CASE,
    ).documents;
    expect(document?.pageIds).toEqual(["f1.0", "f1.1"]);
    expect(document?.attachments).toEqual([
      { kind: "apostille", pageNumber: 2, number: "IND/2026/4455", date: "2026-03-12" },
    ]);
    expect(document?.fields.some(({ value }) => value.includes("Kumar"))).toBe(false);
  });

  it("begins a new document where another paper's title stands", () => {
    expect(
      split([...pagesOf("travel insurance in English"), ...pagesOf("e-ticket"), ...pagesOf("hotel booking")]),
    ).toEqual([
      ["insurance-policy", "f1.0"],
      ["ticket-itinerary", "f1.1"],
      ["accommodation", "f1.2"],
    ]);
  });

  it("takes pages that the user put together as one", () => {
    const pages = [...pagesOf("travel insurance in English"), ...pagesOf("e-ticket")];
    const { documents } = readPack([{ ...fileOf(0, "x.pdf", pages), together: true }], null, CASE);
    expect(documents).toHaveLength(1);
  });
});

describe("places of the route", () => {
  const b1: CaseFile = { ...CASE, route: "b1" };
  const slotOf = (drawing: string): string | null =>
    readPack([fileOf(0, "scan.pdf", [sheet(drawing)])], routeOf("b1"), b1).documents[0]?.slot ?? null;

  it("take a day-by-day plan for the itinerary, and a ticket for the flight", () => {
    expect(
      slotOf(`
# TRAVEL ITINERARY

Passenger: LIU YUN
18.01.2027   Arrival in Almaty, meeting with Altyn Dala Logistics LLP
20.01.2027   Departure from Almaty`),
    ).toBe("travel-itinerary");
    expect(
      slotOf(`
# E-TICKET RECEIPT

Booking reference: QXWERT
Passenger name: LIU/YUN MS
Flight KC123   18.01.2027`),
    ).toBe("flight-booking");
  });

  it("take a ticket for the itinerary where the case asks for no flight booking", () => {
    const { documents } = readPack(
      [fileOf(0, "scan.pdf", [sheet("\n# E-TICKET RECEIPT\n\nBooking reference: QXWERT\nPassenger name: LIU/YUN MS")])],
      routeOf("b1"),
      { ...b1, facts: { "mission.requiresReturnTicket": "no" } },
    );
    expect(documents[0]?.slot).toBe("travel-itinerary");
  });

  it("take an employer's undertaking for the employer's, though it names the Kazakh host", () => {
    expect(
      slotOf(`
Delta Pumpen GmbH
# SPONSORSHIP LETTER

We, Delta Pumpen GmbH, undertake to bear all expenses of our employee Ms. ANNELIESE WEBER
during her visit to Altyn Dala Logistics LLP in Almaty.`),
    ).toBe("employer-sponsorship-letter");
  });
});
