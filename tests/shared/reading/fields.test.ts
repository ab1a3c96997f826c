import { describe, expect, it } from "vitest";
import type { DocumentKind } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { extractFields } from "#shared/reading/fields/extractFields.ts";
import { pageLayout } from "#shared/reading/text/pageLayout.ts";
import { visaCode } from "#shared/reading/values/readCodes.ts";
import { sheet } from "./sheet.ts";

const valuesOf = (kind: DocumentKind, page: RecognisedPage): Record<string, string> =>
  Object.fromEntries(
    extractFields(kind, [page], { today: "2026-11-20" }).map((field) => [
      field.person === undefined ? field.name : `${field.name}@${field.person}`,
      field.value,
    ]),
  );

describe("numbers of papers", () => {
  const rows = `
# POLICE CLEARANCE CERTIFICATE

Full name                  CHEN YUTING
Date of birth              09.12.1971
Nationality                China
Document No                8286917
Date of issue              14.10.2026`;

  it("takes a certificate's document number for its own, not for a passport's", () => {
    const values = valuesOf("police-certificate", sheet(rows));
    expect(values.documentNumber).toBe("8286917");
    expect(values.passportNumber).toBeUndefined();
  });

  it("takes a form's document number for the passport's", () => {
    const form = rows.replace("POLICE CLEARANCE CERTIFICATE", "VISA APPLICATION FORM").replace("8286917", "EG0955498");
    expect(valuesOf("application-form", sheet(form)).passportNumber).toBe("EG0955498");
  });
});

describe("invitation numbers", () => {
  it("are not the year of the letter's date", () => {
    const letter = sheet(`
# INVITATION LETTER
Date: 10 NOV 2026

I, OSPANOV YERLAN, invite CHEN YUTING to stay with me in Almaty.`);
    expect(valuesOf("invitation-letter", letter).invitationNumber).toBeUndefined();
  });
});

describe("companies in running text", () => {
  it("are read whole over the end of a line", () => {
    const drawing = `
# CONTRACT No WG-2026/118

Western Ghat Bottling Machines Pvt Ltd, hereinafter referred to as the Supplier, and Alatau
Shyryn LLP, BIN 180940013623, hereinafter referred to as the Customer, agree:`;
    // Lines as far apart as on a short page.
    const named = extractFields("contract-extract", [sheet(drawing, { aspect: 1 })], { today: "2026-11-20" }).filter(
      ({ name }) => name === "companyName",
    );
    expect(named.map(({ value }) => value)).toContain("Alatau Shyryn LLP");
  });
});

describe("visa categories", () => {
  it("drops a stroke that was read twice, as no category has three figures", () => {
    expect(["Bl11", "B11", "В1l", "B12-1", "B111", "BI1"].map((text) => visaCode(text, true))).toEqual([
      "B11",
      "B11",
      "B11",
      "B12-1",
      "",
      "B11",
    ]);
  });

  it("believes the English model where the Cyrillic one saw no figure", () => {
    const page = sheet(`
# ШАҚЫРУ / ПРИГЛАШЕНИЕ

Тегі / Фамилия                       ЧЭНЬ / CHEN
Виза санаты / Категория визы         ВІ
Паспорт нөмірі / Номер паспорта      EG0955498`);
    const line = page.lines.find(({ words }) => words.some(({ text }) => text === "ВІ"));
    const latin = (line?.words ?? []).map((word) =>
      word.text === "ВІ" ? { ...word, text: "Bl11", confidence: 0.3 } : word,
    );
    const reread = { ...page, latinLines: line === undefined ? [] : [{ ...line, words: latin }] };
    expect(valuesOf("invitation", reread).visaCategory).toBe("B11");
  });
});

describe("captions and names", () => {
  it("reads a caption in two languages by the half that was not misread", () => {
    const form = sheet(`
# ВИЗОВАЯ АНКЕТА / VISA APPLICATION FORM

Фамилия / Family name                Имя / First name
VORONINA                             LIUDMILA
Дата poxgenna / Birth date           Пол / Gender
08.08.1972                           FEMALE
Номер паспорта / Passport number     Дата выдачи / Date of issue
729755778                            08.11.2022
Приглашающая сторона / Inviter       Цель поездки / Purpose of trip
Tengri Trade LLP                     Business negotiations`);
    const values = valuesOf("application-form", form);
    expect(values.birthDate ?? values["birthDate@applicant"]).toBe("1972-08-08");
    expect(Object.entries(values).filter(([, value]) => value === "Tengri Trade")).toEqual([]);
  });

  it("takes the name beside a patronymic's caption for the given names", () => {
    const card = sheet(`
# ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ

TET ФАМИЛИЯ
САТПАЕВ
АТЫ / ИМЯ
БАУЫРЖАН
ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО
КАЙРАТОВИЧ`);
    const values = valuesOf("id-card", card);
    expect([values.givenNames, values.fullName]).toEqual(["БАУЫРЖАН", undefined]);
  });

  it("reads a name that runs on in a second line of its cell", () => {
    const page = sheet(`
# СПРАВКА О НАЛИЧИИ ЛИБО ОТСУТСТВИИ СУДИМОСТИ

Тегі, аты, әкесінің аты /            Токтогулова Мээрим
Фамилия, имя, отчество               Кубанычбековна

Туған күні / Дата рождения           22.02.1988

Номер документа                      1014767`);
    expect(valuesOf("police-certificate", page).fullName).toBe("Токтогулова Мээрим Кубанычбековна");
  });

  it("puts a number into its state's shape only where it was read doubtfully", () => {
    const read = (number: string, confidence: number): string | undefined => {
      const page = sheet(`
# VISA APPLICATION FORM

Surname              BECKER
Nationality          Germany
Passport number      ${number}`);
      const lines = page.lines.map((line) => ({
        ...line,
        words: line.words.map((word) => (word.text === number ? { ...word, confidence } : word)),
      }));
      return valuesOf("application-form", { ...page, lines }).passportNumber;
    };
    expect([read("C6A449374", 0.95), read("C6A449374", 0.6)]).toEqual(["C6A449374", "C64449374"]);
  });
});

describe("names that are words too", () => {
  it("are read whole: Can is a Turkish name", () => {
    const form = sheet(`
# VISA APPLICATION FORM

Surname: GÜNGÖR
Given names: UĞUR CAN`);
    expect(valuesOf("application-form", form).givenNames).toBe("UĞUR CAN");
  });
});

describe("given names that look like words of captions", () => {
  it.each(["Серік", "Жеңіс", "Дана", "Азамат", "Holger", "James", "Emil"])("are read: %s", (name) => {
    const form = sheet(`
# VISA APPLICATION FORM

Surname:        OMAROV
Given names:    ${name}
Date of birth:  04.07.1993`);
    expect(valuesOf("application-form", form).givenNames).toBe(name);
  });
});

describe("people named before what is said of them", () => {
  it("are the holder where birth date and passport stand behind the name", () => {
    const letter = sheet(`
# ПИСЬМО ПРИНИМАЮЩЕЙ СТОРОНЫ

ТОО «Алатау Медтех» принимает специалиста для выполнения работ:
1. VENKATESAN RAGHUNATHAN, 04.08.1991 г.р., гражданство: Индия, паспорт № P7778382`);
    const values = valuesOf("host-company-letter", letter);
    expect([values.fullName, values.birthDate, values.passportNumber]).toEqual([
      "VENKATESAN RAGHUNATHAN",
      "1991-08-04",
      "P7778382",
    ]);
  });
});

describe("tables of a letter", () => {
  it("tell the sponsor from the person whose costs are paid", () => {
    const letter = sheet(`
# SPONSORSHIP LETTER

Sponsor                    Yerlan Dzhaksybekov
Date of birth              04.09.1969
Sponsored person           Bärbel Jäger
Relationship               wife

I confirm that I will cover all costs of travel.`);
    const values = valuesOf("support-letter", letter);
    expect(values["fullName@inviter"]).toBe("Yerlan Dzhaksybekov");
    expect(values["birthDate@inviter"]).toBe("1969-09-04");
    expect(values.fullName).toBe("Bärbel Jäger");
  });

  it("part narrow columns where the lines below begin", () => {
    const page = sheet(`
Name            Gender  Date of  Passport No.
LIU YUN         F       4 May    EC7778382
XU ZHIQIANG     M       5 June   EC1112223`);
    const heads = pageLayout(page, 1).rows[0]?.map(({ words }) => words.map(({ text }) => text).join(" "));
    expect(heads).toEqual(["Name", "Gender", "Date of", "Passport No."]);
  });
});

describe("bank statements", () => {
  it("are of whom the bank writes to, not of the customer's number", () => {
    const statement = sheet(`
# STATEMENT OF ACCOUNT

MR RAGHUNATHAN VENKATESAN                 Account No: 166960167911
155 Mill Lane, Madurai, India             Customer ID: 0442072`);
    expect(valuesOf("bank-statement", statement).accountHolder).toBe("RAGHUNATHAN VENKATESAN");
  });
});

describe("readers' slips around a name", () => {
  it("do not hide whom a certificate is about", () => {
    const letter = sheet(`
# Справка с места работы

Настоящим подтверждаем, 4T0 Тулегенов Даурен Асхатович (04.07.1993 гр., ИИН 930704325640)
действительно работает в нашей компании.`);
    const values = valuesOf("employer-letter", letter);
    expect([values.fullName, values.birthDate]).toEqual(["Тулегенов Даурен Асхатович", "1993-07-04"]);
  });

  it("leave a table's rule no pronoun", () => {
    const letter = sheet(`
# Справка о заработной плате

Дана Тулегенову Даурену Асхатовичу, ИИН 930704325640, в том, что ему начислена плата:
Месяц        | Начислено     Удержано
Май            410 000       73 800`);
    expect(valuesOf("income-proof", letter).fullName).toBe("Тулегенову Даурену Асхатовичу");
  });

  it("take no misread caption for a name", () => {
    const record = sheet(`
# СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА

Әйелі / Жена
ОМАРОВА
^ тегі / фамилия
Гульмира Бауыржановна
^ аты, әкесінің аты / WMA, отчество
22.12.1995
^ туған күні / дата рождения`);
    expect(valuesOf("marriage-certificate", record)["givenNames@wife"]).toBe("Гульмира Бауыржановна");
  });
});

describe("a marriage certificate one of whose headings was misread", () => {
  const record = (husband: string, wife: string) =>
    valuesOf(
      "marriage-certificate",
      sheet(`
# СВИДЕТЕЛЬСТВО О ЗАКЛЮЧЕНИИ БРАКА

${husband}
Фамилия: Омаров
Имя: Серик
Дата рождения: 04.07.1993
${wife}
Фамилия: Вебер
Имя: Хельга
Дата рождения: 12.03.1991`),
    );
  const both = {
    "surname@husband": "Омаров",
    "givenNames@husband": "Серик",
    "birthDate@husband": "1993-07-04",
    "surname@wife": "Вебер",
    "givenNames@wife": "Хельга",
    "birthDate@wife": "1991-03-12",
  };

  it("still names both", () => {
    expect(record("Муж", "Жена")).toMatchObject(both);
    expect(record("Мvx", "Жена")).toMatchObject(both);
    expect(record("Муж", "X3из")).toMatchObject(both);
  });
});

describe("lists of the invited", () => {
  it("are read though a name runs on in its narrow column, and a caption beside it in its head", () => {
    const values = valuesOf(
      "invitation",
      sheet(`
# Приглашение № 2254944502

Приглашаемые иностранцы
№ Фамилия       Имя          Дата         Гражданство      № паспорта
                             рождения

1   O'DONNELL   SEAN         03.11.1995   Великобритания   564223584
                PATRICK`),
    );
    expect([values.surname, values.givenNames, values.birthDate, values.passportNumber]).toEqual([
      "O'DONNELL",
      "SEAN PATRICK",
      "1995-11-03",
      "564223584",
    ]);
  });
});

describe("invitations with two dates until which something is valid", () => {
  it("tell the end of the stay from the passport's", () => {
    const values = valuesOf(
      "invitation",
      sheet(`
# INVITATION FOR ENTRY

Passport valid until      08.01.2034
Valid from                29.01.2027
Valid to                  25.03.2027`),
    );
    expect([values.expiryDate, values.stayFrom, values.stayTo]).toEqual(["2034-01-08", "2027-01-29", "2027-03-25"]);
  });
});

describe("captions of a form before the word passport", () => {
  it("are nobody's name", () => {
    const names = extractFields(
      "application-form",
      [
        sheet(`
# VISA APPLICATION FORM

1. Family name
CHEN
5. Gender      6. Citizenship
Passport No
EG0955498`),
      ],
      { today: "2026-11-20" },
    ).filter(({ name }) => name === "fullName");
    expect(names).toEqual([]);
  });
});

describe("the caption before an inviter's name", () => {
  it("is no part of it", () => {
    const fields = extractFields(
      "invitation",
      [sheet("# ПРИГЛАШЕНИЕ\n\nНаименование Джаксыбеков Ерлан Маратович\nИИН 841005342575")],
      { today: "2026-11-20" },
    );
    expect(fields.filter(({ value }) => value.includes("Наименование"))).toEqual([]);
  });
});

describe("the inviter's name before a personal number", () => {
  it("is the inviter's alone, and the invited person stays the invitation's own", () => {
    const names = extractFields(
      "invitation",
      [
        sheet(`
# ШАҚЫРУ / ПРИГЛАШЕНИЕ

Тегі / Фамилия                       ЮЛДАШЕВА
Аты / Имя                            ДИЛНОЗА
Паспорт нөмірі / Номер паспорта      FA4170258

Шақырушы тарап / Приглашающая сторона
Шақырушы тұлға / Приглашающее лицо   ОСПАНОВ ЕРЛАН МАРАТОВИЧ
ЖСН / ИИН                            930921330479`),
      ],
      { today: "2026-11-20" },
    ).filter(({ name }) => name === "fullName");
    expect(names.map(({ value, person }) => [value, person])).toEqual([["ОСПАНОВ ЕРЛАН МАРАТОВИЧ", "inviter"]]);
  });
});
