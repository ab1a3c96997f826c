import type { Chance } from "#resources/samples/press/chance.ts";
import { makeForeigner, makeKazakhstani } from "../reading/people.ts";

/** One invented person, with the spellings that their papers may use. */
export interface Soul {
  readonly state: string;
  readonly sex: "F" | "M";
  readonly surname: string;
  readonly given: string;
  /** Another official Latin spelling of the same name, word for word. */
  readonly surnameAlso: string;
  readonly givenAlso: string;
  readonly surnameRu: string;
  readonly givenRu: string;
  readonly patronymicRu: string;
  /** Kazakh spelling of the name, "" where it is the Russian one. */
  readonly surnameKk: string;
  readonly givenKk: string;
  readonly birthDate: string;
  readonly passportNumber: string;
  readonly passportIssued: string;
  readonly passportExpires: string;
}

const DAY = 86_400_000;
export const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const addDays = (date: string, days: number): string => iso(Date.parse(`${date}T00:00:00Z`) + days * DAY);
export const someDay = (c: Chance, from: string, to: string): string =>
  iso(c.between(Date.parse(from), Date.parse(to)));

const words = (list: string): readonly string[] => list.split(" ");

/** Names that are Cyrillic by birth: the Latin spelling follows the state's system, the other one an earlier system. */
const CYRILLIC_STOCKS = [
  {
    state: "RUS",
    men: words("Алексей Юрий Дмитрий Григорий Вячеслав Кирилл Илья Никита Павел Лев Игорь Фёдор Пётр Андрей Сергей"),
    women: words("Юлия Анастасия Екатерина Ксения Людмила Дарья Зоя Любовь Наталья Мария София Елена Ольга Анна"),
    surnames: words(
      "Щукин Журавлёв Цветков Харитонов Яковлев Михеев Чернов Беляев Воронин Петровский Соловьёв Ильин Шевченко Черных Цой Мельник Гофман Юсупов Эйдельман Ежов",
    ),
    fathers: words("Сергеев Петров Иванов Викторов Андреев Юрьев"),
    number: (c: Chance) => `7${c.whole(0, 6)}${c.digits(7)}`,
  },
  {
    state: "KGZ",
    men: words("Азамат Бакыт Чынгыз Талант Эрмек Жаныбек Нурлан"),
    women: words("Айзада Чолпон Нургуль Жылдыз Айжан Гулзат"),
    surnames: words("Абдылдаев Жумабеков Токтогулов Мамбетов Сыдыков Бейшенов Осмонов"),
    fathers: words("Асанов Маратов Кубанычбеков"),
    number: (c: Chance) => `AC${c.digits(7)}`,
  },
  {
    state: "UZB",
    men: words("Баходир Жасур Шерзод Отабек Равшан Улугбек"),
    women: words("Гулнора Шахноза Мухаббат Зилола Наргиза Феруза"),
    surnames: words("Хамидов Юсупов Рахимов Тошматов Эргашев Мирзаев Кадиров"),
    fathers: words("Рустамов Анваров Ботиров"),
    number: (c: Chance) => `F${c.pick(["A", "B"])}${c.digits(7)}`,
  },
  {
    state: "BLR",
    men: words("Алексей Сергей Дмитрий Виктор"),
    women: words("Ольга Елена Татьяна Юлия"),
    surnames: words("Лукашевич Войтович Ковалёв Новик Жданович Мицкевич"),
    fathers: words("Иванов Петров Николаев"),
    number: (c: Chance) => `MP${c.digits(7)}`,
  },
] as const;

/** Names of Kazakhstan, Russian and Kazakh spelling and the passport's. */
const KAZAKHS: readonly (readonly [string, string, string, "F" | "M" | "S"])[] = [
  ["Нурлан", "Нұрлан", "NURLAN", "M"],
  ["Бауыржан", "Бауыржан", "BAUYRZHAN", "M"],
  ["Ермек", "Ермек", "YERMEK", "M"],
  ["Асет", "Әсет", "ASSET", "M"],
  ["Кайрат", "Қайрат", "KAIRAT", "M"],
  ["Серик", "Серік", "SERIK", "M"],
  ["Айгуль", "Айгүл", "AIGUL", "F"],
  ["Асель", "Әсел", "ASSEL", "F"],
  ["Гульмира", "Гүлмира", "GULMIRA", "F"],
  ["Жанар", "Жанар", "ZHANAR", "F"],
  ["Алия", "Әлия", "ALIYA", "F"],
  ["Ахметов", "Ахметов", "AKHMETOV", "S"],
  ["Жусипов", "Жүсіпов", "ZHUSSIPOV", "S"],
  ["Сатбаев", "Сәтбаев", "SATBAYEV", "S"],
  ["Тулегенов", "Төлегенов", "TULEGENOV", "S"],
  ["Сагындыков", "Сағындықов", "SAGYNDYKOV", "S"],
  ["Искаков", "Ысқақов", "ISKAKOV", "S"],
];

const ICAO: Readonly<Record<string, string>> = Object.fromEntries(
  [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"].map((letter, index) => [
    letter,
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia"
      .split(" ")
      [index]?.replace("-", "") ?? "",
  ]),
);
const EARLIER: Readonly<Record<string, string>> = { ...ICAO, й: "y", ю: "yu", я: "ya", ъ: "" };
const latin = (name: string, table: Readonly<Record<string, string>>): string =>
  [...name.toLowerCase()]
    .map((letter) => table[letter] ?? letter)
    .join("")
    .toUpperCase();

/** The woman's form of a surname. */
export function feminine(surname: string): string {
  if (/(?:ов|ев|ёв|ин|ын)$/u.test(surname)) return `${surname}а`;
  return /(?:ск|цк)ий$/u.test(surname) ? `${surname.slice(0, -2)}ая` : surname;
}

function life(
  c: Chance,
  number: string,
): Pick<Soul, "birthDate" | "passportNumber" | "passportIssued" | "passportExpires"> {
  const passportIssued = someDay(c, "2019-01-10", "2025-06-01");
  return {
    birthDate: someDay(c, "1968-01-01", "2000-12-28"),
    passportNumber: number,
    passportIssued,
    passportExpires: addDays(
      `${Number(passportIssued.slice(0, 4)) + 10}${passportIssued.slice(4).replace("-02-29", "-02-28")}`,
      -1,
    ),
  };
}

/** A traveller: half of them with a name that is Cyrillic by birth. */
export function makeTraveller(sex: "F" | "M", c: Chance): Soul {
  if (c.chance(0.45)) {
    const { name, country, passportNumber } = makeForeigner(sex, c);
    const also = (text: string) => text.replace(/II/g, "IY").replace(/IU/g, "YU").replace(/IA/g, "YA");
    return {
      state: country.code,
      sex,
      ...name,
      surnameAlso: also(name.surname),
      givenAlso: also(name.given),
      surnameKk: "",
      givenKk: "",
      ...life(c, passportNumber),
    };
  }
  const stock = c.pick(CYRILLIC_STOCKS);
  const givenRu = c.pick(sex === "F" ? stock.women : stock.men);
  const base = c.pick(stock.surnames);
  const surnameRu = sex === "F" ? feminine(base) : base;
  const yo = (name: string) => (c.chance(0.5) ? name.replaceAll("ё", "е") : name);
  return {
    state: stock.state,
    sex,
    surname: latin(surnameRu, ICAO),
    given: latin(givenRu, ICAO),
    surnameAlso: latin(surnameRu, EARLIER),
    givenAlso: latin(givenRu, EARLIER),
    surnameRu: yo(surnameRu),
    givenRu: yo(givenRu),
    patronymicRu: `${c.pick(stock.fathers)}${sex === "F" ? "на" : "ич"}`,
    surnameKk: "",
    givenKk: "",
    ...life(c, stock.number(c)),
  };
}

/** A citizen of Kazakhstan. */
export function makeSponsor(sex: "F" | "M", c: Chance): Soul {
  const known = makeKazakhstani(sex, c);
  const [surnameRu, surnameKk, surname] = c.pick(KAZAKHS.filter(([, , , use]) => use === "S"));
  const [givenRu, givenKk, given] = c.pick(KAZAKHS.filter(([, , , use]) => use === sex));
  const tail = sex === "F" ? (["а", "A"] as const) : (["", ""] as const);
  return {
    state: "KAZ",
    sex,
    surname: surname + tail[1],
    given,
    surnameAlso: surname.replace("YE", "E").replace("SS", "S") + tail[1],
    givenAlso: given.replace("YE", "E").replace("SS", "S"),
    surnameRu: surnameRu + tail[0],
    givenRu,
    patronymicRu: known.name.patronymicRu,
    surnameKk: surnameKk + tail[0],
    givenKk,
    ...life(c, known.passportNumber),
  };
}
