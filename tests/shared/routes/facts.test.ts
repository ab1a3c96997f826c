import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { deriveFacts } from "#shared/routes/deriveFacts.ts";
import { parseFacts } from "#shared/routes/parseFacts.ts";

const { facts: DEFINITIONS } = (await readRoutes()).library;

describe("the facts of a case file", () => {
  it("are taken as given, with the parts of a fact apart and the unknown left out", () => {
    expect(
      parseFacts(DEFINITIONS, {
        "case.plannedEntry": "2026-12-01",
        "case.plannedExit": null,
        "case.codeConfirmedByMission": null,
        "sponsor.status": "kzCitizen",
        "mission.requiresInsurance": true,
        "mission.requiresMedical": "unknown",
        "mission.acceptedLanguages": ["ru", "kk"],
        "applicant.passport": { number: "N1234567", expires: "2030-01-31" },
        "applicant.priorRefusal": true,
        "applicant.priorRefusal.year": 2024,
        "applicant.nationalities": ["IND"],
        "trip.purposeTerms": ["warranty", "after-sales"],
        "mission.maxFileMb": 2.5,
      }),
    ).toEqual({
      kind: "facts",
      facts: {
        "case.plannedEntry": "2026-12-01",
        "case.plannedExit": "open",
        "sponsor.status": "kzCitizen",
        "mission.requiresInsurance": "yes",
        "mission.acceptedLanguages": ["ru", "kk"],
        "applicant.passport.number": "N1234567",
        "applicant.passport.expires": "2030-01-31",
        "applicant.priorRefusal": true,
        "applicant.priorRefusal.year": 2024,
        "applicant.nationalities": ["IND"],
        "trip.purposeTerms": ["warranty", "after-sales"],
        "mission.maxFileMb": 2.5,
      },
    });
  });

  it("name every key that is unknown or has a value it cannot have", () => {
    const parsed = parseFacts(DEFINITIONS, {
      "sponsor.statuss": "kzCitizen",
      "sponsor.status": "citizen",
      "case.plannedEntry": "01.12.2026",
      "case.filingDate": "2026-02-30",
      "applicant.blankVisaPages": 1.5,
      "applicant.isMinor": "maybe",
      "applicant.passport": { numbr: "x" },
      "b2.basisDocs": ["lease"],
      "stay.cities": "Almaty",
      "applicant.names": "Asel",
      constructor: 1,
    });
    expect(parsed.kind === "invalid" && parsed.problems).toEqual([
      { path: "sponsor.statuss", message: '"sponsor.statuss" is not a known fact' },
      {
        path: "sponsor.status",
        message: "sponsor.status must be one of kzCitizen, permanentResident, temporaryResident, otherLawfulResident",
      },
      { path: "case.plannedEntry", message: "case.plannedEntry must be a date like 2026-12-01" },
      { path: "case.filingDate", message: "case.filingDate must be a date like 2026-12-01" },
      { path: "applicant.blankVisaPages", message: "applicant.blankVisaPages must be a whole number" },
      { path: "applicant.isMinor", message: "applicant.isMinor must be true or false" },
      { path: "applicant.passport.numbr", message: '"applicant.passport.numbr" is not a known fact' },
      {
        path: "b2.basisDocs",
        message: "b2.basisDocs must be a list of service, supply, warranty, purchase, techSupport",
      },
      { path: "stay.cities", message: "stay.cities must be a list of texts" },
      { path: "applicant.names", message: "applicant.names must be an object with its parts" },
      { path: "constructor", message: '"constructor" is not a known fact' },
    ]);
    expect(parseFacts(DEFINITIONS, [])).toMatchObject({ kind: "invalid" });
  });

  it("are completed by what follows from them, and never overruled", () => {
    const born = (dob: string, day: string) => deriveFacts({ "applicant.dob": dob }, day)["applicant.isMinor"];
    expect([born("2008-11-20", "2026-11-19"), born("2008-11-20", "2026-11-20"), deriveFacts({}, "2026-11-20")]).toEqual(
      [true, false, {}],
    );
    expect(
      deriveFacts(
        {
          "applicant.dob": "2015-01-01",
          "case.filingDate": "2034-01-01",
          "case.applicationCountry": "TUR",
          "applicant.nationalities": ["IND"],
          "sponsor.status": "temporaryResident",
          "sponsor.relation": "parent",
          "minor.travellingParents": "mother",
          "sponsor.isForeigner": false,
        },
        "2026-11-20",
      ),
    ).toMatchObject({
      "applicant.isMinor": false,
      "applicant.isAdult": true,
      "applicant.applyingFromThirdCountry": true,
      "minor.oneParentAbsent": false,
      "sponsor.isForeigner": false,
    });
    const absent = (facts: Record<string, string>) => deriveFacts(facts, "")["minor.oneParentAbsent"];
    expect([
      absent({ "minor.travellingParents": "none" }),
      absent({ "minor.travellingParents": "father" }),
      absent({ "minor.travellingParents": "father", "case.route": "b1" }),
      absent({ "minor.travellingParents": "father", "sponsor.relation": "other" }),
    ]).toEqual([true, undefined, true, true]);
  });
});
