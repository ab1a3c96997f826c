import { describe, expect, it } from "vitest";
import { runChecks } from "#shared/checks/registry.ts";
import type { Person } from "#shared/domain/person.ts";
import { assignPeople } from "#shared/reading/people/assignPeople.ts";
import { documentOf, FAMILY, inShort, type Paper, routeOf, withChanges, without } from "./fictionalPack.ts";

/** Findings of papers as they come from the reader: nobody has said yet whose they are. */
function found(papers: readonly Paper[], known: readonly Person[] = []): readonly string[] {
  const { documents, people } = assignPeople(
    papers.map((paper) => ({ ...documentOf(paper), person: null })),
    known,
    true,
  );
  return inShort(runChecks({ documents, people, route: routeOf("b11"), facts: {}, today: "2026-11-20" }));
}

function passport(id: string, surname: string, givenNames: string, number: string, born: string): Paper {
  const mrz = (value: string) => ({ value, source: "mrz" as const });
  return {
    id,
    kind: "passport-copy",
    slot: null,
    fields: {
      surname: mrz(surname),
      givenNames: mrz(givenNames),
      passportNumber: mrz(number),
      birthDate: mrz(born),
      nationality: mrz("UZB"),
      expiryDate: mrz("2033-06-30"),
    },
  };
}

const TWIN = passport("twin", "KARIMOVA", "ZUKHRA", "FA5512399", "1995-04-18");

describe("who is who", () => {
  it("accuses nobody in a family whose papers nobody has sorted", () => expect(found(FAMILY)).toEqual([]));

  it("tells a child, and its parents on the birth certificate, from the applicant", () => {
    const child = [
      passport("child", "KARIMOVA", "NIGORA", "FA7700011", "2018-05-05"),
      {
        id: "birth",
        kind: "birth-certificate" as const,
        fields: {
          birthDate: "2018-05-05",
          childName: "Каримова Нигора Армановна",
          fatherName: "Сейткали Арман Болатович",
          motherName: "Каримова Нилуфар Бахтиёровна",
        },
      },
    ];
    expect(found([...FAMILY, ...child])).toEqual([]);
  });

  it("does not take a twin sister's passport for the applicant's", () => expect(found([...FAMILY, TWIN])).toEqual([]));

  it("sees the twin sister's name on the applicant's form", () => {
    const mixed = withChanges([...FAMILY, TWIN], { form: { fields: { givenNames: "ZUKHRA" } } });
    expect(found(mixed)).toEqual(["R003 blocker mismatch givenNames form+passport"]);
  });

  it("sees a father's and a father-in-law's statement", () => {
    const holder = (accountHolder: string) => found(withChanges(FAMILY, { statement: { fields: { accountHolder } } }));
    expect(holder("KARIMOV BAKHTIYOR")).toEqual(["R163 warning mismatch accountHolder statement+passport"]);
    expect(holder("SEITKALI BOLAT")).toEqual(["R163 warning mismatch accountHolder statement+passport"]);
  });

  it("sees a brother's name on a certificate that has the applicant's birth date", () => {
    const police: Paper = {
      id: "police",
      kind: "police-certificate",
      fields: { fullName: "Каримова Мадина Бахтиёровна", birthDate: "1995-04-18" },
    };
    expect(found([...FAMILY, police])).toEqual(["R004 warning mismatch fullName police+passport"]);
  });

  it("is not content with half a name that the reader made of the sponsor's card", () => {
    const card: Partial<Paper> = {
      fields: {
        surname: { value: "SEITKALI", source: "mrz" },
        givenNames: { value: "ARMAN", source: "mrz" },
        fullName: "АРМАН",
      },
    };
    const other = withChanges(FAMILY, { id: card, lease: { fields: { fullName: "Кожемякин Арман Болатович" } } });
    expect(found(other)).toEqual(["R093 warning mismatch fullName lease+id"]);
  });

  it("never accuses translators, notaries, signatories and landlords", () => {
    const signed = withChanges(FAMILY, {
      translation: { roles: { translator: { fullName: "Ким Виктория" }, notary: { fullName: "Омарова Сауле" } } },
      letter: { roles: { signatory: { fullName: "Dana Omarova" } } },
      lease: { roles: { landlord: { fullName: "Хуан Юйтин" } } },
    });
    expect(found(signed)).toEqual([]);
  });

  it("accuses neither spouse where a certificate names both without saying who is who", () => {
    const bare = FAMILY.map((paper) =>
      paper.id === "marriage"
        ? { ...paper, roles: {}, fields: { fullName: ["Сейткали Арман Болатович", "Каримова Нилуфар Бахтиёровна"] } }
        : paper,
    );
    expect(found(bare)).toEqual([]);
  });

  it("takes a name in the cases of running text, and a foreign name written by ear, for the same person", () => {
    const declined = withChanges(FAMILY, { lease: { fields: { fullName: "Сейткали Арману Болатовичу" } } });
    const police: Paper = {
      id: "police",
      kind: "police-certificate",
      fields: { fullName: "Каримовой Нилуфар Бахтиёровне" },
    };
    expect(found([...declined, police])).toEqual([]);
    const indian = FAMILY.filter(({ id }) => !["marriage", "translation", "statement"].includes(id)).map((paper) => {
      const text = JSON.stringify(paper).replaceAll("KARIMOVA", "DESHMUKH").replaceAll("NILUFAR", "ANJALI");
      return JSON.parse(text.replaceAll("UZB", "IND").replaceAll("Nilufar Karimova", "Anjali Deshmukh")) as Paper;
    });
    const insured = (fullName: string): Paper => ({ id: "insurance", kind: "insurance-policy", fields: { fullName } });
    expect(found([...indian, insured("Дешмукх Анджали")])).toEqual([]);
    expect(found([...indian, insured("Кумар Раджеш")])).toEqual(["R004 warning mismatch fullName insurance+passport"]);
  });
});

describe("without a readable passport", () => {
  const papers = without(FAMILY, "passport");
  const NONE = "R002 warning missing - invitation";

  it("says that there is no reference", () => expect(found(papers)).toEqual([NONE]));

  it.each(["form", "invitation", "letter"])("names the odd one out of several papers: %s", (odd) => {
    const wrong = found(withChanges(papers, { [odd]: { fields: { passportNumber: "FA5521384" } } }));
    expect(wrong).toHaveLength(2);
    expect(wrong[0]).toMatch(new RegExp(`^R001 blocker mismatch passportNumber ${odd}\\+`));
    expect(wrong[1]).toBe(NONE);
  });
});

describe("one cause", () => {
  it("gives one finding where all papers have another number than the passport", () => {
    const renewed = withChanges(FAMILY, {
      passport: { fields: { passportNumber: { value: "AA1234567", source: "mrz" } } },
    });
    expect(found(renewed)).toEqual(["R001 blocker mismatch passportNumber form+invitation+letter+passport"]);
  });

  it("gives one finding for a wrong digit that went from the form into the letter", () => {
    const copied = withChanges(FAMILY, {
      form: { fields: { passportNumber: "FA5512784" } },
      letter: { fields: { passportNumber: "FA5512784" } },
    });
    expect(found(copied)).toEqual(["R001 blocker mismatch passportNumber form+letter+passport"]);
  });

  it("does not take a certificate's own number for the passport's", () => {
    const police: Paper = {
      id: "police",
      kind: "police-certificate",
      fields: { fullName: "Каримова Нилуфар", passportNumber: "8286917" },
    };
    expect(found([...FAMILY, police])).toEqual(["R001 warning possible-misread passportNumber police+passport"]);
  });

  it("compares the papers that quote the invitation's number where the invitation's own was not read", () => {
    const [first] = FAMILY.filter(({ id }) => id === "invitation");
    const { invitationNumber: _, ...fields } = first?.fields ?? {};
    const unread = FAMILY.map((paper) => (paper.id === "invitation" ? { ...paper, fields } : paper));
    const wrong = withChanges(unread, { letter: { fields: { invitationNumber: "2611084820" } } });
    expect(found(wrong)[0]).toMatch(/^R025 blocker mismatch invitationNumber (form\+letter|letter\+form)/);
  });
});
