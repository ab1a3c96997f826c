import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CheckResult } from "#shared/checks/checkInput.ts";
import { findingSentences } from "#shared/copy/findings/en.ts";
import { findingWords } from "#shared/copy/findings/words.ts";
import { formatSentence } from "#shared/copy/formatSentence.ts";
import { check, FAMILY, inShort, type Paper, withChanges, without } from "./fictionalPack.ts";

function sentences({ findings }: Pick<CheckResult, "findings">): readonly string[] {
  return findings.map(({ sentence, params }) =>
    formatSentence(findingSentences[sentence] ?? "?", params, findingWords),
  );
}

describe("a pack without mistakes", () => {
  it("has no findings, though scripts, date formats and orders of names differ", () => {
    expect(inShort(check(FAMILY))).toEqual([]);
  });

  it("has none either when the reader misread letters and digits here and there", () => {
    const read = withChanges(FAMILY, {
      form: { fields: { givenNames: { value: "NIIUFAR", confidence: 0.71 } } },
      invitation: { fields: { passportNumber: { value: "FA551Z384", confidence: 0.8 } } },
    });
    expect(check(read).findings.filter(({ severity }) => severity === "blocker")).toEqual([]);
    expect(check(read).findings.map(({ verdict }) => verdict)).toEqual(["possible-misread", "possible-misread"]);
  });
});

interface Planted {
  readonly name: string;
  readonly changes: Readonly<Record<string, Partial<Paper>>>;
  readonly found: readonly string[];
}

const PLANTED: readonly Planted[] = [
  {
    name: "one letter of the surname on the form",
    changes: { form: { fields: { surname: "KARIMOVO" } } },
    found: ["R003 blocker mismatch surname form+passport"],
  },
  {
    name: "one letter of a name in the translation",
    changes: { translation: { roles: { wife: { fullName: "KARIMOVA NILUFOR BAKHTIYOROVNA" } } } },
    found: ["R182 blocker mismatch fullName translation+passport"],
  },
  {
    name: "two digits of the passport number swapped on the form",
    changes: { form: { fields: { passportNumber: "FA5521384" } } },
    found: ["R001 blocker mismatch passportNumber form+passport"],
  },
  {
    name: "one wrong digit of the passport number on the invitation",
    changes: { invitation: { fields: { passportNumber: "FA5512784" } } },
    found: ["R001 blocker mismatch passportNumber invitation+passport"],
  },
  {
    name: "another birth date on the invitation",
    changes: { invitation: { fields: { birthDate: "1995-04-28" } } },
    found: ["R005 blocker mismatch birthDate invitation+passport"],
  },
  {
    name: "day and month of the birth date exchanged in the translation",
    changes: {
      marriage: { roles: { husband: { birthDate: "1992-02-03" } } },
      translation: { roles: { husband: { birthDate: "1992-03-02" } } },
    },
    found: ["R183 blocker mismatch birthDate translation+id"],
  },
  {
    name: "another expiry date on the form",
    changes: { form: { fields: { expiryDate: "2034-06-30" } } },
    found: ["R007 warning mismatch expiryDate form+passport"],
  },
  {
    name: "another marriage date in the translation",
    changes: { translation: { fields: { marriageDate: "2025-07-17" } } },
    found: ["R183 blocker mismatch marriageDate translation+marriage"],
  },
  {
    name: "another marriage date on the form",
    changes: { form: { fields: { marriageDate: "2024-05-17" } } },
    found: ["R070 warning mismatch marriageDate form+marriage"],
  },
  {
    name: "the bank statement of somebody else",
    changes: { statement: { fields: { accountHolder: "TURSUNOVA MALIKA" } } },
    found: ["R163 warning mismatch accountHolder statement+passport"],
  },
  {
    name: "the form of somebody else",
    changes: {
      form: {
        fields: {
          surname: "TURSUNOVA",
          givenNames: "MALIKA",
          passportNumber: "AC9981234",
          birthDate: "1988-01-09",
          expiryDate: "2030-01-01",
          issueDate: "2020-01-01",
        },
      },
    },
    found: ["R003 blocker mismatch surname form+passport"],
  },
  {
    name: "the marriage certificate of somebody else",
    changes: {
      marriage: {
        roles: {
          husband: { fullName: "Иванов Пётр Сергеевич", birthDate: "1980-01-01" },
          wife: { fullName: "Смирнова Ольга Павловна", birthDate: "1981-01-01" },
        },
      },
      translation: {
        roles: {
          husband: { fullName: "IVANOV PETR SERGEEVICH", birthDate: "1980-01-01" },
          wife: { fullName: "SMIRNOVA OLGA PAVLOVNA", birthDate: "1981-01-01" },
        },
      },
    },
    found: ["R103 blocker mismatch fullName marriage+passport+translation"],
  },
  {
    name: "a wrong visa code on the form",
    changes: { form: { fields: { visaCategory: "B10" } } },
    found: ["R022 blocker mismatch visaCategory form+invitation"],
  },
  {
    name: "a wrong visa code on the invitation",
    changes: { invitation: { fields: { visaCategory: "B2" } } },
    found: ["R022 blocker mismatch visaCategory form+invitation"],
  },
  {
    name: "a wrong invitation number on the form",
    changes: { form: { fields: { invitationNumber: "2611084820" } } },
    found: ["R025 blocker mismatch invitationNumber form+invitation"],
  },
  {
    name: "a stay that ends after the invitation",
    changes: { form: { fields: { stayTo: "2027-04-20" } }, letter: { fields: { stayTo: "2027-04-20" } } },
    found: ["R060 blocker out-of-range stayTo form+invitation"],
  },
  {
    name: "an expired passport",
    changes: {
      passport: { fields: { expiryDate: { value: "2026-10-30", source: "mrz" } } },
      form: { fields: { expiryDate: "2026-10-30" } },
    },
    found: ["R073 blocker expired expiryDate passport"],
  },
  {
    name: "one letter of the sponsor's name on the invitation",
    changes: { invitation: { roles: { inviter: { fullName: "Сейтмали Арман Болатович" } } } },
    found: ["R100 blocker mismatch fullName invitation+id"],
  },
];

describe("planted mistakes", () => {
  it.each(PLANTED)("finds $name, once", ({ changes, found }) => {
    const result = check(withChanges(FAMILY, changes));
    expect(inShort(result)).toEqual(found);
    for (const sentence of sentences(result)) expect(sentence).not.toMatch(/[@{}?]\w|undefined/);
  });

  it("says what differs, where, and who mends it", () => {
    expect(sentences(check(withChanges(FAMILY, { form: { fields: { passportNumber: "FA5521384" } } })))).toEqual([
      "The passport number on the application form (FA5521384, page 1) differs from the passport (FA5512384, page 1). Two neighbouring characters are swapped. Correct the form and sign it again.",
    ]);
  });

  it("asks about a likely misreading and accuses nobody", () => {
    const result = check(withChanges(FAMILY, { form: { fields: { passportNumber: "FA5S12384" } } }));
    expect(inShort(result)).toEqual(["R001 warning possible-misread passportNumber form+passport"]);
    expect(sentences(result)[0]).toMatch(
      /^Is the passport number on the application form \(page 1\) really FA5S12384\?/,
    );
  });
});

describe("the expected visa code", () => {
  it("does not call a rightly issued invitation wrong because the guide uses another code", () => {
    const other = withChanges(FAMILY, {
      form: { fields: { visaCategory: "C2" } },
      invitation: { fields: { visaCategory: "C2" } },
    });
    expect(inShort(check(other))).toEqual(["R020 warning variant visaCategory invitation"]);
    expect(inShort(check(other, { facts: { "case.codeConfirmedByMission": "C2" } }))).toEqual([]);
  });

  it("holds invitation and form against what the mission said", () => {
    expect(inShort(check(FAMILY, { facts: { "case.codeConfirmedByMission": "C2" } }))).toEqual([
      "R021 blocker mismatch visaCategory form",
      "R020 blocker mismatch visaCategory invitation",
    ]);
  });
});

describe("the reference", () => {
  it("says that there is none without a passport, and still compares the papers with each other", () => {
    const result = check(
      withChanges(without(FAMILY, "passport"), { form: { fields: { passportNumber: "FA5521384" } } }),
    );
    expect(inShort(result)).toEqual([
      "R001 blocker mismatch passportNumber form+invitation",
      "R002 warning missing - invitation",
    ]);
  });

  it("asks once about the passport where all other papers agree against it", () => {
    const misread = withChanges(FAMILY, {
      passport: {
        fields: { surname: { value: "KARIMDVA", source: "mrz" }, givenNames: { value: "NILUFAR", source: "mrz" } },
      },
    });
    expect(inShort(check(misread))).toEqual([
      "R002 warning possible-misread surname passport+form+invitation+letter+marriage+statement",
    ]);
  });

  it("doubts its own reading of an original that the translator read right", () => {
    const misread = withChanges(FAMILY, { marriage: { roles: { wife: { birthDate: "1995-07-18" } } } });
    expect(inShort(check(misread))).toEqual(["R005 warning possible-misread birthDate marriage+passport"]);
  });

  it("never compares the sponsor's papers with the applicant's passport", () => {
    const result = check(FAMILY.filter(({ id }) => ["passport", "id", "lease"].includes(id)));
    expect(inShort(result)).toEqual([]);
  });
});

describe("the bundled sample family", () => {
  it("has exactly its three planted mistakes", () => {
    const truth = JSON.parse(
      readFileSync(new URL("../../../resources/samples/b11-family.truth.json", import.meta.url), "utf8"),
    ) as {
      readonly documents: readonly (Paper & {
        readonly file: string;
        readonly digital?: boolean;
        readonly parties?: NonNullable<Paper["roles"]>;
      })[];
    };
    const papers = truth.documents.map(({ file, digital, parties, attachments, ...paper }) => ({
      ...paper,
      id: file,
      source: digital === true ? ("text" as const) : ("ocr" as const),
      ...(parties === undefined ? {} : { roles: parties }),
      attachments: (attachments ?? []).map((kind) => ({ kind: kind as never, pageNumber: 1, number: "", date: "" })),
    }));
    expect(inShort(check(papers)).map((line) => line.replace(/\.(jpg|pdf|png)/g, ""))).toEqual([
      "R001 blocker mismatch passportNumber Анкета подписанная+скан паспорта",
      "R182 blocker mismatch fullName Marriage cert+скан паспорта",
      "R163 warning mismatch accountHolder statement_nov+скан паспорта",
      "R002 warning unreadable - скан паспорта",
    ]);
  });
});
