import type { Chance } from "#resources/samples/press/chance.ts";
import { makeBin, makeIin } from "#resources/samples/press/officialNumbers.ts";
import { type Country, makeForeigner, makeKazakhstani, type Name } from "./people.ts";

export interface Address {
  readonly cityEn: string;
  readonly cityRu: string;
  readonly streetEn: string;
  readonly streetRu: string;
  readonly house: string;
  readonly flat: string;
}

export interface Soul {
  readonly name: Name;
  readonly sex: "F" | "M";
  readonly country: Country;
  readonly birthDate: string;
  readonly birthCityEn: string;
  readonly birthCityRu: string;
  readonly passportNumber: string;
  readonly passportIssued: string;
  readonly passportExpires: string;
  readonly authority: string;
  readonly phone: string;
}

/** Everything the papers of one pack say. A paper gets a copy in which a planted mistake may stand. */
export interface Story {
  readonly route: "b11" | "b1" | "b2";
  readonly today: string;
  readonly applicant: Soul;
  readonly job: string;
  readonly jobRu: string;
  readonly homeAddress: string;
  readonly sponsor: Soul;
  readonly sponsorIin: string;
  readonly sponsorCard: string;
  readonly cardIssued: string;
  readonly cardExpires: string;
  readonly stranger: Soul;
  readonly host: {
    readonly en: string;
    readonly ru: string;
    readonly bin: string;
    readonly addressEn: string;
    readonly addressRu: string;
    readonly directorEn: string;
    readonly directorRu: string;
    readonly phone: string;
  };
  readonly employer: { readonly name: string; readonly address: string; readonly signatory: string };
  readonly trip: {
    readonly code: string;
    readonly purposeEn: string;
    readonly purposeRu: string;
    readonly purposeKk: string;
    readonly entries: "single" | "multiple";
    readonly from: string;
    readonly to: string;
    readonly days: number;
  };
  readonly address: Address;
  readonly invitation: { readonly number: string; readonly issued: string };
  readonly marriage: {
    readonly date: string;
    readonly issued: string;
    readonly number: string;
    readonly record: string;
  };
  readonly statement: {
    readonly holder: string;
    readonly account: string;
    readonly from: string;
    readonly to: string;
    readonly issued: string;
  };
  readonly contract: {
    readonly number: string;
    readonly date: string;
    readonly equipment: string;
    readonly equipmentRu: string;
  };
}

export const TODAY = "2026-11-20";
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const addDays = (date: string, days: number): string => iso(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
const someDay = (c: Chance, from: string, to: string): string => iso(c.between(Date.parse(from), Date.parse(to)));

function soul(stranger: ReturnType<typeof makeForeigner>, c: Chance): Soul {
  const passportIssued = someDay(c, "2019-01-10", "2025-06-01");
  return {
    name: stranger.name,
    sex: stranger.sex,
    country: stranger.country,
    birthDate: someDay(c, "1968-01-01", "2000-12-28"),
    birthCityEn: stranger.city[0],
    birthCityRu: stranger.city[1],
    passportNumber: stranger.passportNumber,
    passportIssued,
    passportExpires: addDays(
      `${Number(passportIssued.slice(0, 4)) + 10}${passportIssued.slice(4).replace("-02-29", "-02-28")}`,
      -1,
    ),
    authority: c.pick(["MIA 0451", "MFA 77012", "PASSPORT OFFICE 14", "MVD 55003"]),
    phone: `+${c.whole(7, 99)} ${c.digits(3)} 555 01 ${c.digits(2)}`,
  };
}

const streets = [
  ["Abay Avenue", "пр. Абай"],
  ["Satpayev Street", "ул. Сатпаев"],
  ["Dostyk Avenue", "пр. Достык"],
  ["Samal Street", "ул. Самал"],
  ["Respublika Avenue", "пр. Республика"],
  ["Turan Avenue", "пр. Туран"],
  ["Orbita Street", "ул. Орбита"],
] as const;
const cities = [
  ["Almaty", "г. Алматы"],
  ["Astana", "г. Астана"],
  ["Shymkent", "г. Шымкент"],
] as const;
const hosts = [
  ["Tengri Trade", "Тенгри Трейд"],
  ["Samruk Agro", "Самрук Агро"],
  ["Kokshe Metall", "Кокше Металл"],
  ["Zhetisu Foods", "Жетысу Фудс"],
  ["Saryarka Energo", "Сарыарка Энерго"],
] as const;
const employers = [
  "Northgate Instruments Ltd",
  "Lindner Anlagenbau GmbH",
  "Orient Textile Machinery Co",
  "Bluewater Analytics Ltd",
  "Kestrel Packaging Ltd",
];
const jobs = [
  ["Sales manager", "менеджер по продажам"],
  ["Chief engineer", "главный инженер"],
  ["Accountant", "бухгалтер"],
  ["Project manager", "руководитель проекта"],
  ["Teacher", "преподаватель"],
] as const;

export function makeStory(route: Story["route"], c: Chance): Story {
  const woman = c.chance(route === "b11" ? 0.65 : 0.4);
  const applicant = soul(makeForeigner(woman ? "F" : "M", c), c);
  const sponsor = soul(makeKazakhstani(woman ? "M" : "F", c), c);
  const from = someDay(c, "2026-12-20", "2027-02-25");
  const days = route === "b11" ? c.whole(45, 89) : c.whole(6, 28);
  const [cityEn, cityRu] = c.pick(cities);
  const [streetEn, streetRu] = c.pick(streets);
  const [hostEn, hostRu] = c.pick(hosts);
  const director = makeKazakhstani("M", c).name;
  const cardIssued = someDay(c, "2018-01-10", "2025-01-10");
  const married = someDay(c, "2021-02-01", "2026-03-01");
  const statementTo = someDay(c, "2026-11-10", "2026-11-17");
  const [job, jobRu] = c.pick(jobs);
  const street = c.pick(streets);
  const other = soul(makeForeigner(c.chance(0.5) ? "F" : "M", c), c);
  const purposes = {
    b11: ["Family reunification", "Воссоединение семьи", "Отбасын біріктіру"],
    b1: ["Business negotiations", "Деловые переговоры", "Іскерлік келіссөздер"],
    b2: ["Installation of equipment", "Монтаж оборудования", "Жабдықты құрастыру"],
  } as const;
  const [purposeEn, purposeRu, purposeKk] = purposes[route];
  return {
    route,
    today: TODAY,
    applicant,
    job,
    jobRu,
    homeAddress: `${applicant.birthCityEn}, ${c.pick(["Garden", "Station", "Lake", "Mill"])} street ${c.whole(2, 98)}`,
    sponsor,
    sponsorIin: makeIin(sponsor.birthDate, sponsor.sex, c.whole(1000, 8000)),
    sponsorCard: `0${c.digits(8)}`,
    cardIssued,
    cardExpires: addDays(
      `${Number(cardIssued.slice(0, 4)) + 10}${cardIssued.slice(4).replace("-02-29", "-02-28")}`,
      -1,
    ),
    stranger: other,
    host: {
      en: `${hostEn} LLP`,
      ru: `ТОО «${hostRu}»`,
      bin: makeBin(c.whole(2003, 2022), c.whole(1, 12), c.whole(100, 9000)),
      addressEn: `${cityEn}, ${street[0]} ${c.whole(2, 150)}`,
      addressRu: "",
      directorEn: `${director.given} ${director.surname}`,
      directorRu: `${director.surnameRu} ${director.givenRu.slice(0, 1)}. ${director.patronymicRu.slice(0, 1)}.`,
      phone: `+7 7${c.digits(2)} 555 01 ${c.digits(2)}`,
    },
    employer: {
      name: c.pick(employers),
      address: `${applicant.birthCityEn}, Harbour road ${c.whole(3, 90)}`,
      signatory: c.pick(["Martin Halloran", "Lena Osterkamp", "Deepa Nair", "Igor Vlasik"]),
    },
    trip: {
      code: route.toUpperCase(),
      purposeEn,
      purposeRu,
      purposeKk,
      entries: "single",
      from,
      to: addDays(from, days - 1),
      days,
    },
    address: { cityEn, cityRu, streetEn, streetRu, house: String(c.whole(2, 190)), flat: String(c.whole(1, 140)) },
    invitation: { number: `26${c.digits(8)}`, issued: someDay(c, "2026-10-01", "2026-11-12") },
    marriage: {
      date: married,
      issued: addDays(married, c.whole(0, 5)),
      number: `0${c.digits(6)}`,
      record: String(c.whole(101, 2900)),
    },
    statement: {
      holder: `${applicant.name.surname} ${applicant.name.given}`,
      account: c.digits(20),
      from: addDays(statementTo, -c.whole(95, 150)),
      to: statementTo,
      issued: addDays(statementTo, c.whole(0, 2)),
    },
    contract: {
      number: `${c.pick(["SK", "EQ", "KZ"])}-${c.whole(100, 999)}/26`,
      date: someDay(c, "2026-02-01", "2026-08-01"),
      equipment: c.pick(["packaging line", "water treatment unit", "grain dryer"]),
      equipmentRu: c.pick(["упаковочная линия", "установка водоочистки", "зерносушилка"]),
    },
  };
}

export const addressEn = (a: Address): string => `${a.cityEn}, ${a.streetEn} ${a.house}, apt. ${a.flat}`;
export const addressRu = (a: Address): string => `${a.cityRu}, ${a.streetRu}, д. ${a.house}, кв. ${a.flat}`;
