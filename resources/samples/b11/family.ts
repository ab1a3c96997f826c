import { type Chance, seededChance } from "../press/chance.ts";
import { makeBin, makeIin } from "../press/officialNumbers.ts";
import type { Sitter } from "../press/portrait.ts";

export { americanEn, dotted, longEn, longRu, passportDate } from "../press/dates.ts";

/** The sample family. Everybody and everything here is invented; only places and country codes are real. */
export const wife = {
  surname: "YULDASHEVA",
  givenNames: "DILNOZA",
  surnameRu: "Юлдашева",
  givenRu: "Дилноза",
  patronymicRu: "Рустамовна",
  birthDate: "1996-03-17",
  birthPlace: "SAMARKAND",
  birthPlaceRu: "г. Самарканд",
  sex: "F",
  nationality: "UZB",
  passportNumber: "FA4170258",
  passportIssued: "2023-05-22",
  passportExpires: "2033-05-21",
  authority: "MIA 26283",
  personalNumber: "41703960240037",
  homeAddress: "Tashkent, Nukus street 26, apt. 15",
  phone: "+998 90 555 01 72",
  occupation: "Graphic designer",
  employer: "Zarafshon Print Studio, Tashkent",
} as const;

export const husband = {
  surname: "OSPANOV",
  givenNames: "YERLAN",
  surnameRu: "Оспанов",
  givenRu: "Ерлан",
  patronymicRu: "Маратович",
  birthDate: "1993-09-21",
  birthPlaceRu: "г. Алматы",
  sex: "M",
  nationality: "KAZ",
  iin: makeIin("1993-09-21", "M", 3047),
  idNumber: "047218365",
  idIssued: "2021-08-16",
  idExpires: "2031-08-15",
  phone: "+7 701 555 01 48",
  jobTitleRu: "инженер-проектировщик",
} as const;

export const home = {
  ru: "г. Алматы, пр. Достык, д. 187, кв. 34",
  en: "Almaty, Dostyk Avenue 187, apt. 34",
} as const;

export const employer = {
  nameRu: "ТОО «Алатау Инжиниринг Сервис»",
  nameEn: "Alatau Engineering Service LLP",
  bin: makeBin(2014, 6, 1837),
  addressRu: "г. Алматы, ул. Тимирязева, д. 42, офис 305",
  director: "Касенов Д. Б.",
  accountant: "Ли Н. В.",
} as const;

export const landlord = {
  nameRu: "Нургалиева Алия Кайратовна",
  iin: makeIin("1968-11-25", "F", 412),
  idNumber: "038914527",
} as const;

export const marriage = { date: "2025-06-14", issued: "2025-06-16", number: "0481926", record: "1187" } as const;
export const invitation = { number: "2611047352", issued: "2026-10-27" } as const;
export const stay = { from: "2027-01-15", to: "2027-04-14", days: 90 } as const;

/** The three mistakes that the demo must find. */
export const planted = {
  translatedGivenNames: "DILNORA",
  passportNumberOnForm: "FA4170528",
  statementHolder: "TURSUNOVA MALIKA",
} as const;

export const wifeFace: Sitter = {
  sex: "F",
  skin: "#efc9a9",
  shade: "#d9a684",
  hair: "#2b1c16",
  hairLight: "#5a3d30",
  eyes: "#4a2f20",
  clothes: "#1d2f3e",
  collar: "#f3efe8",
  background: "#eef1f3",
};
export const husbandFace: Sitter = {
  sex: "M",
  skin: "#e6bb97",
  shade: "#c79771",
  hair: "#17130f",
  hairLight: "#3a322b",
  eyes: "#33231a",
  clothes: "#27303e",
  collar: "#f4f4f2",
  background: "#e9edf0",
};

/** Each signs alike on every paper. */
export const wifePen = (): Chance => seededChance(7001);
export const husbandPen = (): Chance => seededChance(7013);
