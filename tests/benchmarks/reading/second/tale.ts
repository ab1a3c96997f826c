import type { Chance } from "#resources/samples/press/chance.ts";
import { makeBin, makeIin } from "#resources/samples/press/officialNumbers.ts";
import { foreigners, type Kin, kazakhstanis } from "./folk.ts";

export interface Human extends Kin {
  readonly born: string;
  readonly pass: string;
  readonly passIssued: string;
  readonly passExpires: string;
  readonly iin: string;
  readonly card: string;
  readonly cardIssued: string;
  readonly cardExpires: string;
  readonly phone: string;
  readonly email: string;
}

export interface Tale {
  readonly route: "b11" | "b1" | "b2";
  readonly today: string;
  readonly a: Human;
  readonly s: Human;
  readonly stranger: Human;
  readonly boss: Human;
  readonly clerk: { readonly en: string; readonly ru: string };
  readonly job: { readonly en: string; readonly ru: string; readonly kk: string };
  readonly homeEn: string;
  readonly homeRu: string;
  readonly stay: {
    readonly cityEn: string;
    readonly cityRu: string;
    readonly cityKk: string;
    readonly streetEn: string;
    readonly streetRu: string;
    readonly streetKk: string;
    readonly house: string;
    readonly flat: string;
  };
  readonly host: {
    readonly en: string;
    readonly ru: string;
    readonly kk: string;
    readonly bin: string;
    readonly addrEn: string;
    readonly addrRu: string;
    readonly phone: string;
  };
  readonly emp: { readonly name: string; readonly addr: string; readonly reg: string };
  readonly trip: {
    readonly code: string;
    readonly en: string;
    readonly ru: string;
    readonly kk: string;
    readonly from: string;
    readonly to: string;
    readonly days: number;
    readonly entries: "single" | "multiple";
  };
  readonly inv: { readonly no: string; readonly issued: string };
  readonly mar: { readonly date: string; readonly issued: string; readonly no: string; readonly act: string };
  readonly bank: {
    readonly account: string;
    readonly from: string;
    readonly to: string;
    readonly issued: string;
    readonly close: string;
    readonly cur: string;
  };
  readonly con: { readonly no: string; readonly date: string; readonly en: string; readonly ru: string };
  readonly ins: { readonly no: string };
  readonly fly: { readonly pnr: string; readonly ticket: string; readonly no: string };
  readonly salary: string;
  readonly hired: string;
  readonly lease: { readonly date: string; readonly no: string };
}

export const TODAY = "2026-11-20";
const text = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const later = (iso: string, days: number): string => text(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000);
export const years = (iso: string, n: number): string =>
  `${Number(iso.slice(0, 4)) + n}${iso.slice(4).replace("-02-29", "-02-28")}`;
const day = (c: Chance, from: string, to: string): string => text(c.between(Date.parse(from), Date.parse(to)));

function human(kin: Kin, c: Chance): Human {
  const born = day(c, "1962-01-01", "2001-12-28");
  const passIssued = day(c, "2019-03-01", "2025-08-01");
  const cardIssued = day(c, "2018-03-01", "2025-03-01");
  return {
    ...kin,
    born,
    pass: kin.state.number(c),
    passIssued,
    passExpires: later(years(passIssued, 10), -1),
    iin: makeIin(born, kin.sex, c.whole(1000, 8000)),
    card: `0${c.digits(8)}`,
    cardIssued,
    cardExpires: later(years(cardIssued, 10), -1),
    phone: `+${c.whole(7, 99)} ${c.digits(3)} ${c.digits(3)} ${c.digits(2)} ${c.digits(2)}`,
    email: `${(kin.giv || kin.sur).toLowerCase().replaceAll(/[^a-z]/g, "")}.${c.digits(2)}@mail.example`,
  };
}

const streets = [
  ["Kabanbay Batyr Street", "ул. Кабанбай батыра", "Қабанбай батыр көшесі"],
  ["Gogol Street", "улица Гоголя", "Гоголь көшесі"],
  ["Mangilik El Avenue", "пр. Мәңгілік Ел", "Мәңгілік Ел даңғылы"],
  ["Zhandosov Street", "ул. Жандосова", "Жандосов көшесі"],
  ["Seifullin Avenue", "проспект Сейфуллина", "Сейфуллин даңғылы"],
] as const;
const cities = [
  ["Almaty", "г. Алматы", "Алматы қ."],
  ["Astana", "г. Астана", "Астана қ."],
  ["Karaganda", "г. Караганда", "Қарағанды қ."],
] as const;
const hosts = [
  ["Altyn Dala Logistics LLP", "ТОО «Алтын Дала Логистикс»", "«Алтын Дала Логистикс» ЖШС"],
  ["Ertis Cement JSC", "АО «Ертис Цемент»", "«Ертіс Цемент» АҚ"],
  ["Kaspi Shelf Engineering LLP", "ТОО «Каспий Шельф Инжиниринг»", "«Каспий Шельф Инжиниринг» ЖШС"],
  ["Alatau Medtech LLP", "ТОО «Алатау Медтех»", "«Алатау Медтех» ЖШС"],
] as const;
const employers = [
  "Harrow & Finch Machinery Ltd",
  "Delta Pumpen GmbH",
  "Sunrise Agro Industries Pvt. Ltd.",
  "Golden Bridge Trading Co., Ltd.",
  "Anadolu Makine San. A.Ş.",
];
const jobs = [
  ["Service engineer", "инженер по обслуживанию", "қызмет көрсету инженері"],
  ["Head of procurement", "начальник отдела закупок", "сатып алу бөлімінің басшысы"],
  ["Lecturer", "преподаватель", "оқытушы"],
  ["Software developer", "программист", "бағдарламашы"],
] as const;
const goals = {
  b11: ["Family reunification", "Воссоединение семьи", "Отбасымен бірігу"],
  b1: ["Business meeting", "Деловая встреча", "Іскерлік кездесу"],
  b2: ["Installation and commissioning of equipment", "Монтаж и пусконаладка оборудования", "Жабдықты монтаждау"],
} as const;
const wares = [
  ["bottling line", "линия розлива"],
  ["air compressor station", "компрессорная станция"],
  ["CT scanner", "компьютерный томограф"],
] as const;

export function makeTale(route: Tale["route"], number: number, c: Chance, people: readonly Kin[] = foreigners): Tale {
  const first = people[(number * 5 + 2) % people.length];
  if (!first) throw new Error("no applicant");
  const a = human(first, c);
  const spouse = c.pick(kazakhstanis.filter((k) => k.sex !== a.sex));
  const s = human(spouse, c);
  const city = c.pick(cities);
  const street = c.pick(streets);
  const office = c.pick(streets);
  const host = c.pick(hosts);
  const job = c.pick(jobs);
  const ware = c.pick(wares);
  const goal = goals[route];
  const from = day(c, "2026-12-18", "2027-02-20");
  const days = route === "b11" ? c.whole(40, 88) : c.whole(6, 27);
  const married = day(c, "2019-02-01", "2026-02-01");
  const to = day(c, "2026-11-02", "2026-11-16");
  const house = c.whole(3, 180);
  return {
    route,
    today: TODAY,
    a,
    s,
    stranger: human(c.pick(foreigners.filter((k) => k.sur !== a.sur && k.state !== a.state)), c),
    boss: human(c.pick(kazakhstanis.filter((k) => k.sur !== s.sur)), c),
    clerk: c.pick([
      { en: "Zh. Kaliyeva", ru: "Калиева Ж.К." },
      { en: "R. Musin", ru: "Мусин Р.А." },
      { en: "T. Volkova", ru: "Волкова Т.С." },
    ]),
    job: { en: job[0], ru: job[1], kk: job[2] },
    homeEn: `${c.whole(2, 240)} ${c.pick(["Orchard Road", "Mill Lane", "Park Avenue"])}, ${a.townEn}, ${a.state.en}`,
    homeRu: `${a.state.ru}, г. ${a.townRu}, ул. Садовая, д. ${c.whole(2, 90)}`,
    stay: {
      cityEn: city[0],
      cityRu: city[1],
      cityKk: city[2],
      streetEn: street[0],
      streetRu: street[1],
      streetKk: street[2],
      house: String(house),
      flat: String(c.whole(1, 160)),
    },
    host: {
      en: host[0],
      ru: host[1],
      kk: host[2],
      bin: makeBin(c.whole(2004, 2021), c.whole(1, 12), c.whole(100, 9000)),
      addrEn: `${c.whole(2, 120)} ${office[0]}, ${city[0]}, Kazakhstan`,
      addrRu: `Республика Казахстан, ${city[1]}, ${office[1]}, ${c.whole(2, 120)}`,
      phone: `+7 727 ${c.digits(3)} ${c.digits(2)} ${c.digits(2)}`,
    },
    emp: {
      name: c.pick(employers),
      addr: `${c.whole(2, 400)} Industrial Estate, ${a.townEn}, ${a.state.en}`,
      reg: c.digits(9),
    },
    trip: {
      code: route.toUpperCase(),
      en: goal[0],
      ru: goal[1],
      kk: goal[2],
      from,
      to: later(from, days - 1),
      days,
      entries: "single",
    },
    inv: { no: `2${c.digits(9)}`, issued: day(c, "2026-10-01", "2026-11-12") },
    mar: {
      date: married,
      issued: later(married, c.whole(0, 9)),
      no: `0${c.digits(6)}`,
      act: String(c.whole(11, 2999)),
    },
    bank: {
      account: c.digits(c.pick([12, 14, 16])),
      from: later(to, -c.whole(92, 180)),
      to,
      issued: later(to, c.whole(0, 3)),
      close: `${c.whole(3, 98)},${c.digits(3)}.${c.digits(2)}`,
      cur: c.pick(["USD", "EUR", "KZT"]),
    },
    con: {
      no: `${c.pick(["AD", "KZ", "SVC"])}/${c.whole(11, 99)}-${c.whole(100, 999)}`,
      date: day(c, "2026-01-10", "2026-08-20"),
      en: ware[0],
      ru: ware[1],
    },
    ins: { no: `${c.pick(["TRV", "MED"])}-${c.digits(7)}` },
    fly: {
      pnr: Array.from({ length: 6 }, () => c.pick([..."ABCDEFGHJKLMNPQRSTUVWXYZ23456789"])).join(""),
      ticket: `465${c.digits(10)}`,
      no: `KC${c.whole(100, 999)}`,
    },
    salary: `${c.whole(2, 9)} ${c.digits(3)}`,
    hired: day(c, "2012-01-10", "2024-05-01"),
    lease: { date: day(c, "2025-12-01", "2026-09-01"), no: `${c.whole(1, 99)}/${c.whole(25, 26)}` },
  };
}

export const stayEn = (t: Tale): string => `${t.stay.cityEn}, ${t.stay.streetEn} ${t.stay.house}, apt. ${t.stay.flat}`;
export const stayRu = (t: Tale): string =>
  `${t.stay.cityRu}, ${t.stay.streetRu}, д. ${t.stay.house}, кв. ${t.stay.flat}`;
export const stayKk = (t: Tale): string =>
  `${t.stay.cityKk}, ${t.stay.streetKk}, ${t.stay.house}-үй, ${t.stay.flat}-пәтер`;
