/** What a word of an address says about its neighbour. Upper case, dots gone; hyphenated shortenings kept. */
export type AddressRole =
  | "street"
  | "avenue"
  | "microdistrict"
  | "lane"
  | "boulevard"
  | "highway"
  | "square"
  | "city"
  | "district"
  | "region"
  | "village"
  | "house"
  | "building"
  | "flat"
  | "office"
  | "floor"
  | "country";

const TABLE: Readonly<Record<AddressRole, string>> = {
  street: "STREET ST STR УЛ УЛИЦА УЛИЦЕ КӨШЕСІ КӨШЕ КӨШ К-СІ ULITSA UL KOSHESI KOSHE",
  avenue: "AVENUE AVE AV ПРОСПЕКТ ПРОСПЕКТЕ ПР ПР-Т ПР-КТ ПРОСП ДАҢҒЫЛЫ ДАҢҒ ДАҢ Д-ЛЫ PROSPEKT DANGYLY",
  microdistrict:
    "MICRODISTRICT MKR MCRD МКР МКРН МИКРОРАЙОН МК-Н М-Н ЫҚШАМАУДАНЫ Ы/А ШАҒЫНАУДАНЫ ШАҒЫН Ш/А MIKRORAYON MIKRORAION MICRORAION",
  lane: "LANE LN ПЕРЕУЛОК ПЕР ПЕР-К ТҰЙЫҒЫ ПРОЕЗД PASSAGE PEREULOK",
  boulevard: "BOULEVARD BLVD БУЛЬВАР БУЛ Б-Р БУЛЬВАРЫ BULVAR",
  highway: "HIGHWAY HWY ШОССЕ ТРАССА ТАС-ЖОЛЫ SHOSSE",
  square: "SQUARE SQ ПЛОЩАДЬ ПЛ АЛАҢЫ",
  city: "CITY Г ГОР ГОРОД ГОРОДЕ ҚАЛАСЫ ҚАЛА Қ QALASY GOROD",
  district: "DISTRICT РАЙОН Р-Н РН АУДАНЫ АУД RAION RAYON",
  region: "REGION OBLAST ОБЛАСТЬ ОБЛ ОБЛЫСЫ PROVINCE OBLYSY",
  village: "VILLAGE СЕЛО С АУЫЛ АУЫЛЫ АУЛ ПОСЕЛОК ПОСЁЛОК ПОС КЕНТІ КЕНТ AUYL",
  house: "HOUSE HSE H ДОМ Д ҮЙ ҮЙІ УЙ DOM UY NO № N",
  building: "BUILDING BLDG BLOCK BLK КОРПУС КОРП К БЛОК СТРОЕНИЕ СТР ҒИМАРАТЫ ҒИМАРАТ KORPUS",
  flat: "FLAT APARTMENT APT APPT КВАРТИРА КВ ПӘТЕР ПӘТЕРІ ПӘТ UNIT KV PATER",
  office: "OFFICE ОФИС ОФ КЕҢСЕ КЕҢСЕСІ КАБИНЕТ КАБ ROOM RM SUITE НП",
  floor: "FLOOR ЭТАЖ ЭТ ҚАБАТ FL",
  country: "KAZAKHSTAN КАЗАХСТАН ҚАЗАҚСТАН РК ҚР RK REPUBLIC РЕСПУБЛИКА РЕСПУБЛИКАСЫ OF QAZAQSTAN КАЗАХСТАНА THE",
};

const ROLES = new Map<string, AddressRole>();
for (const role of Object.keys(TABLE)) {
  if (!isRole(role)) continue;
  for (const word of TABLE[role].split(" ")) ROLES.set(word, role);
}

function isRole(role: string): role is AddressRole {
  return Object.hasOwn(TABLE, role);
}

/** The role that an upper-case word names; null for a word that is itself a name. */
export function addressRoleOf(word: string): AddressRole | null {
  return ROLES.get(word) ?? null;
}

/** Roles whose word stands beside a name, not beside a number. */
export const WAY_ROLES: ReadonlySet<AddressRole> = new Set([
  "street",
  "avenue",
  "microdistrict",
  "lane",
  "boulevard",
  "highway",
  "square",
]);
