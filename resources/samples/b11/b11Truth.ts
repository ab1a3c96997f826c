import { employer, home, husband, invitation, marriage, planted, stay, wife } from "./family.ts";

const husbandRu = `${husband.surnameRu} ${husband.givenRu} ${husband.patronymicRu}`;
const trip = { visaCategory: "B11", entries: "single", stayFrom: stay.from, stayTo: stay.to };
const wifeNames = { surname: wife.surname, givenNames: wife.givenNames };
const wifeFull = `${wife.givenNames} ${wife.surname}`;

/** What each file is and says; field names of the command-line contract. Values as printed, dates ISO. */
export const b11Truth = {
  about: "Ground truth of b11-family. All people, numbers and companies are invented.",
  route: "b11",
  documents: [
    { file: "скан паспорта.jpg", pages: 1, kind: "passport-copy", slot: "passport-copy", person: "applicant",
      fields: { ...wifeNames, passportNumber: wife.passportNumber, birthDate: wife.birthDate, sex: wife.sex, nationality: wife.nationality, issueDate: wife.passportIssued, expiryDate: wife.passportExpires, personalNumber: wife.personalNumber } },
    { file: "photo Dilnoza 35x45.jpg", pages: 1, kind: "photo", slot: "photo", person: "applicant", fields: {} },
    { file: "Анкета подписанная.pdf", pages: 2, kind: "application-form", slot: "application-form", person: "applicant",
      fields: { ...wifeNames, ...trip, passportNumber: planted.passportNumberOnForm, birthDate: wife.birthDate, nationality: wife.nationality, issueDate: wife.passportIssued, expiryDate: wife.passportExpires, invitationNumber: invitation.number, marriageDate: marriage.date, address: home.en } },
    { file: "cover letter.jpg", pages: 1, kind: "cover-letter", slot: "cover-letter", person: "applicant",
      fields: { ...trip, fullName: wifeFull, passportNumber: wife.passportNumber, birthDate: wife.birthDate, invitationNumber: invitation.number, marriageDate: marriage.date, address: home.en } },
    { file: "Приглашение B11.png", pages: 1, kind: "invitation", slot: "invitation", person: "applicant",
      fields: { ...wifeNames, ...trip, passportNumber: wife.passportNumber, birthDate: wife.birthDate, nationality: wife.nationality, invitationNumber: invitation.number, issueDate: invitation.issued, address: home.ru } },
    { file: "letter of invitation.jpg", pages: 1, kind: "invitation-letter", slot: "invitation-letter", person: "sponsor",
      fields: { ...trip, fullName: wifeFull, passportNumber: wife.passportNumber, birthDate: wife.birthDate, invitationNumber: invitation.number, address: home.en } },
    { file: "удостоверение Ерлан.tif", pages: 2, kind: "id-card", slot: "sponsor-id", person: "sponsor",
      fields: { surname: husband.surname, givenNames: husband.givenNames, birthDate: husband.birthDate, documentNumber: husband.idNumber, personalNumber: husband.iin, issueDate: husband.idIssued, expiryDate: husband.idExpires, nationality: "KAZ", sex: "M" } },
    { file: "IMG_2041.jpg", pages: 1, kind: "marriage-certificate", slot: "marriage-certificate", person: "applicant",
      fields: { documentNumber: marriage.number, marriageDate: marriage.date, issueDate: marriage.issued },
      parties: { husband: { fullName: husbandRu, birthDate: husband.birthDate }, wife: { fullName: `${wife.surnameRu} ${wife.givenRu} ${wife.patronymicRu}`, birthDate: wife.birthDate } } },
    { file: "Marriage cert.pdf", pages: 1, kind: "marriage-certificate", slot: "marriage-certificate", person: "applicant", translationOf: "IMG_2041.jpg", attachments: ["translation-certification"],
      fields: { documentNumber: marriage.number, marriageDate: marriage.date, issueDate: marriage.issued },
      parties: { husband: { fullName: "OSPANOV YERLAN MARATOVICH", birthDate: husband.birthDate }, wife: { fullName: `${wife.surname} ${planted.translatedGivenNames} RUSTAMOVNA`, birthDate: wife.birthDate } } },
    { file: "договор аренды.pdf", pages: 2, kind: "accommodation", slot: "sponsor-address-proof", person: "sponsor", fields: { fullName: husbandRu, personalNumber: husband.iin, address: home.ru } },
    { file: "support letter Yerlan.jpg", pages: 1, kind: "support-letter", slot: "sponsor-support-letter", person: "sponsor",
      fields: { fullName: wifeFull, passportNumber: wife.passportNumber, stayFrom: stay.from, stayTo: stay.to, address: home.en } },
    { file: "справка с работы.jpg", pages: 1, kind: "employer-letter", slot: "sponsor-employment-certificate", person: "sponsor", fields: { fullName: husbandRu, personalNumber: husband.iin, companyName: employer.nameRu, companyNumber: employer.bin } },
    { file: "IMG_2057.jpg", pages: 1, kind: "income-proof", slot: "sponsor-income-proof", person: "sponsor", rotation: 90, fields: { fullName: husbandRu, personalNumber: husband.iin, companyName: employer.nameRu, companyNumber: employer.bin } },
    { file: "statement_nov.pdf", pages: 1, kind: "bank-statement", slot: "bank-statements", person: "applicant", digital: true, fields: { accountHolder: planted.statementHolder, statementFrom: "2026-08-14", statementTo: "2026-11-16" } },
  ],
  mistakes: [
    { id: "translated-name", field: "givenNames", file: "Marriage cert.pdf", page: 1, printed: planted.translatedGivenNames, right: wife.givenNames, against: ["скан паспорта.jpg", "IMG_2041.jpg"] },
    { id: "swapped-digits", field: "passportNumber", file: "Анкета подписанная.pdf", page: 1, printed: planted.passportNumberOnForm, right: wife.passportNumber, against: ["скан паспорта.jpg"] },
    { id: "stranger-statement", field: "accountHolder", file: "statement_nov.pdf", page: 1, printed: planted.statementHolder, right: `${wife.surname} ${wife.givenNames}`, against: ["скан паспорта.jpg"] },
  ],
  harmless: [
    { id: "romanization", what: "Юлдашева Дилноза on the certificate and the invitation is YULDASHEVA DILNOZA in the passport; Ерлан is YERLAN", files: ["IMG_2041.jpg", "Приглашение B11.png", "удостоверение Ерлан.tif"] },
    { id: "date-format", what: "the translation writes June 14, 2025 and March 17, 1996 where the original has 14 июня 2025 года and 17.03.1996", files: ["Marriage cert.pdf"] },
  ],
} as const;
