export type Language = "en" | "ru" | "kk";
/** A paper's language, or its two languages. */
export type Tongue = "en" | "ru" | "kk" | "ru/en" | "kk/ru";

/** Captions that papers print, several a language where custom differs. */
const captions = {
  surname: { en: ["Surname", "Family name"], ru: ["Фамилия"], kk: ["Тегі"] },
  given: { en: ["Given names", "First name"], ru: ["Имя"], kk: ["Аты"] },
  patronymic: { en: ["Patronymic"], ru: ["Отчество"], kk: ["Әкесінің аты"] },
  fullName: {
    en: ["Full name", "Name in full"],
    ru: ["Ф.И.О.", "Фамилия, имя, отчество"],
    kk: ["Тегі, аты, әкесінің аты"],
  },
  former: { en: ["Former name"], ru: ["Прежняя фамилия"], kk: ["Бұрынғы тегі"] },
  birth: { en: ["Date of birth", "Birth date"], ru: ["Дата рождения"], kk: ["Туған күні"] },
  birthPlace: { en: ["Place of birth"], ru: ["Место рождения"], kk: ["Туған жері"] },
  sex: { en: ["Sex", "Gender"], ru: ["Пол"], kk: ["Жынысы"] },
  nationality: { en: ["Nationality", "Citizenship"], ru: ["Гражданство"], kk: ["Азаматтығы"] },
  passportNo: { en: ["Passport No", "Passport number"], ru: ["Номер паспорта", "Паспорт №"], kk: ["Паспорт нөмірі"] },
  issued: { en: ["Date of issue"], ru: ["Дата выдачи"], kk: ["Берілген күні"] },
  expires: {
    en: ["Date of expiry", "Valid until"],
    ru: ["Срок действия", "Действителен до"],
    kk: ["Қолданылу мерзімі"],
  },
  authority: { en: ["Issuing authority"], ru: ["Орган выдачи"], kk: ["Берген орган"] },
  iin: { en: ["IIN"], ru: ["ИИН"], kk: ["ЖСН"] },
  bin: { en: ["BIN"], ru: ["БИН"], kk: ["БСН"] },
  documentNo: { en: ["Document No"], ru: ["Номер документа"], kk: ["Құжат нөмірі"] },
  certificateNo: { en: ["Certificate No"], ru: ["Номер свидетельства"], kk: ["Куәлік нөмірі"] },
  address: { en: ["Address"], ru: ["Адрес"], kk: ["Мекенжайы"] },
  homeAddress: { en: ["Home address"], ru: ["Домашний адрес"], kk: ["Тұрғылықты жері"] },
  stayAddress: { en: ["Address in Kazakhstan"], ru: ["Адрес пребывания"], kk: ["Баратын мекенжайы"] },
  phone: { en: ["Phone"], ru: ["Телефон"], kk: ["Телефон"] },
  job: { en: ["Occupation", "Position"], ru: ["Должность"], kk: ["Лауазымы"] },
  employer: { en: ["Employer"], ru: ["Место работы"], kk: ["Жұмыс орны"] },
  category: { en: ["Visa category"], ru: ["Категория визы"], kk: ["Виза санаты"] },
  purpose: { en: ["Purpose of visit", "Purpose of trip"], ru: ["Цель поездки"], kk: ["Сапар мақсаты"] },
  entries: { en: ["Number of entries"], ru: ["Кратность визы", "Кратность"], kk: ["Кіру саны"] },
  from: { en: ["Date of entry"], ru: ["Дата въезда"], kk: ["Кіру күні"] },
  to: { en: ["Date of exit"], ru: ["Дата выезда"], kk: ["Шығу күні"] },
  period: { en: ["Period of stay"], ru: ["Период пребывания", "Срок пребывания"], kk: ["Болу мерзімі"] },
  invitationNo: { en: ["Invitation No", "Invitation number"], ru: ["Номер приглашения"], kk: ["Шақыру нөмірі"] },
  inviter: { en: ["Inviting party", "Inviter"], ru: ["Приглашающая сторона"], kk: ["Шақырушы тарап"] },
  relation: { en: ["Relationship to inviter"], ru: ["Степень родства"], kk: ["Туыстық дәрежесі"] },
  payer: { en: ["Who pays the costs"], ru: ["Кто оплачивает расходы"], kk: ["Шығындарды кім төлейді"] },
  holder: { en: ["Account holder"], ru: ["Владелец счета", "Клиент"], kk: ["Шот иесі"] },
  account: { en: ["Account number"], ru: ["Номер счета"], kk: ["Шот нөмірі"] },
  statementPeriod: { en: ["Statement period"], ru: ["Период выписки"], kk: ["Кезең"] },
  currency: { en: ["Currency"], ru: ["Валюта"], kk: ["Валюта"] },
  marriageDate: { en: ["Date of marriage"], ru: ["Дата заключения брака"], kk: ["Некеге тұрған күні"] },
  record: { en: ["Act record No"], ru: ["Запись акта №"], kk: ["Акт жазбасы №"] },
  husband: { en: ["Husband"], ru: ["Муж"], kk: ["Ері"] },
  wife: { en: ["Wife"], ru: ["Жена"], kk: ["Әйелі"] },
  father: { en: ["Father"], ru: ["Отец"], kk: ["Әкесі"] },
  mother: { en: ["Mother"], ru: ["Мать"], kk: ["Анасы"] },
  child: { en: ["Child"], ru: ["Ребёнок"], kk: ["Бала"] },
  insured: { en: ["Insured person"], ru: ["Застрахованный"], kk: ["Сақтандырылған тұлға"] },
  policy: { en: ["Policy No"], ru: ["Полис №"], kk: ["Полис №"] },
  guest: { en: ["Guest"], ru: ["Гость"], kk: ["Қонақ"] },
  passenger: { en: ["Passenger"], ru: ["Пассажир"], kk: ["Жолаушы"] },
  checkIn: { en: ["Check-in"], ru: ["Заезд"], kk: ["Келу күні"] },
  checkOut: { en: ["Check-out"], ru: ["Выезд"], kk: ["Кету күні"] },
  company: { en: ["Company name"], ru: ["Наименование организации"], kk: ["Ұйымның атауы"] },
} as const;
export type CaptionKey = keyof typeof captions;

const parts = (tongue: Tongue): readonly Language[] => tongue.split("/") as Language[];

/** The caption in a paper's tongue; `variant` chooses among customs. */
export function caption(key: CaptionKey, tongue: Tongue, variant: number): string {
  return parts(tongue)
    .map((language) => {
      const choices: readonly string[] = captions[key][language];
      return choices[variant % choices.length] ?? "";
    })
    .join(" / ");
}

/** One of three texts, or two of them joined, as the tongue asks. */
export function say(
  texts: { readonly en: string; readonly ru: string; readonly kk: string },
  tongue: Tongue,
  joint = " / ",
): string {
  return [...new Set(parts(tongue).map((language) => texts[language]))].join(joint);
}

const monthsEn = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const monthsRu = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];
const monthsKk = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
];

export const DATE_WAYS = ["dotted", "long", "american", "short", "iso", "slash"] as const;
export type DateWay = (typeof DATE_WAYS)[number];

/** A date as a paper of that tongue writes it. American and slash ways fall back to dotted where they would be ambiguous. */
export function writeDate(iso: string, way: DateWay, tongue: Tongue): string {
  const year = iso.slice(0, 4);
  const month = Number(iso.slice(5, 7)) - 1;
  const day = Number(iso.slice(8, 10));
  const dotted = `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${year}`;
  const first = tongue === "ru/en" ? "en" : tongue === "kk/ru" ? "ru" : tongue;
  if (way === "iso") return iso;
  if (way === "slash") return day > 12 ? dotted.replaceAll(".", "/") : dotted;
  if (way === "dotted" || tongue.includes("/")) return dotted;
  if (first === "ru") return `${day} ${monthsRu[month]} ${year} ${way === "long" ? "года" : "г."}`;
  if (first === "kk") return `${year} жылғы ${day} ${monthsKk[month]}`;
  if (way === "american") return `${monthsEn[month]} ${day}, ${year}`;
  if (way === "short") return `${String(day).padStart(2, "0")}-${monthsEn[month]?.slice(0, 3)}-${year}`;
  return `${day} ${monthsEn[month]} ${year}`;
}

/** 12 MAR 1994, as passports print. */
export const passportDate = (iso: string): string =>
  `${iso.slice(8, 10)} ${monthsEn[Number(iso.slice(5, 7)) - 1]?.slice(0, 3).toUpperCase()} ${iso.slice(0, 4)}`;
