import type { Chance } from "#resources/samples/press/chance.ts";

export interface Country {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

export interface Name {
  readonly surname: string;
  readonly given: string;
  readonly surnameRu: string;
  readonly givenRu: string;
  /** "" where the custom has none. */
  readonly patronymicRu: string;
  readonly patronymic: string;
}

type Pair = readonly [latin: string, cyrillic: string];
interface Stock {
  readonly country: Country;
  readonly female: readonly Pair[];
  readonly male: readonly Pair[];
  /** Surname pairs, male form; "+A" adds a feminine -A/-а. */
  readonly surnames: readonly Pair[];
  readonly feminine: boolean;
  /** Latin stem and Cyrillic stem of father's names; endings are added. */
  readonly fathers: readonly Pair[];
  readonly cities: readonly Pair[];
  readonly number: (c: Chance) => string;
}

const letters = (c: Chance, n: number): string => Array.from({ length: n }, () => c.pick([..."ABCEHKMPTX"])).join("");

/** Invented people; spellings follow each state's own passport custom. */
const stocks: readonly Stock[] = [
  {
    country: { code: "RUS", en: "Russian Federation", ru: "Российская Федерация", kk: "Ресей Федерациясы" },
    female: [
      ["IULIIA", "Юлия"],
      ["ANASTASIIA", "Анастасия"],
      ["EKATERINA", "Екатерина"],
      ["KSENIIA", "Ксения"],
      ["LIUDMILA", "Людмила"],
      ["POLINA", "Полина"],
      ["DARIA", "Дарья"],
      ["ZOIA", "Зоя"],
    ],
    male: [
      ["ALEKSEI", "Алексей"],
      ["IURII", "Юрий"],
      ["DMITRII", "Дмитрий"],
      ["GRIGORII", "Григорий"],
      ["VIACHESLAV", "Вячеслав"],
      ["TIMOFEI", "Тимофей"],
      ["KIRILL", "Кирилл"],
      ["ILIA", "Илья"],
    ],
    surnames: [
      ["SHCHUKIN", "Щукин"],
      ["ZHURAVLEV", "Журавлев"],
      ["TSVETKOV", "Цветков"],
      ["KHARITONOV", "Харитонов"],
      ["IAKOVLEV", "Яковлев"],
      ["MIKHEEV", "Михеев"],
      ["CHERNOV", "Чернов"],
      ["BELIAEV", "Беляев"],
      ["GORSHKOV", "Горшков"],
      ["VORONIN", "Воронин"],
    ],
    feminine: true,
    fathers: [
      ["SERGEEV", "Сергеев"],
      ["PETROV", "Петров"],
      ["IVANOV", "Иванов"],
      ["VIKTOROV", "Викторов"],
      ["BORISOV", "Борисов"],
    ],
    cities: [
      ["Omsk", "г. Омск"],
      ["Novosibirsk", "г. Новосибирск"],
      ["Kazan", "г. Казань"],
    ],
    number: (c) => `7${c.whole(0, 6)}${c.digits(7)}`,
  },
  {
    country: { code: "UZB", en: "Uzbekistan", ru: "Узбекистан", kk: "Өзбекстан" },
    female: [
      ["GULNORA", "Гулнора"],
      ["SHAKHNOZA", "Шахноза"],
      ["MUKHABBAT", "Мухаббат"],
      ["ZILOLA", "Зилола"],
      ["NARGIZA", "Наргиза"],
      ["FERUZA", "Феруза"],
    ],
    male: [
      ["BAKHODIR", "Баходир"],
      ["JASUR", "Жасур"],
      ["SHERZOD", "Шерзод"],
      ["OTABEK", "Отабек"],
      ["RAVSHAN", "Равшан"],
      ["ULUGBEK", "Улугбек"],
    ],
    surnames: [
      ["KHAMIDOV", "Хамидов"],
      ["YUSUPOV", "Юсупов"],
      ["RAKHIMOV", "Рахимов"],
      ["TOSHMATOV", "Тошматов"],
      ["ERGASHEV", "Эргашев"],
      ["MIRZAYEV", "Мирзаев"],
      ["SODIKOV", "Содиков"],
      ["KADIROV", "Кадиров"],
    ],
    feminine: true,
    fathers: [
      ["RUSTAMOV", "Рустамов"],
      ["ANVAROV", "Анваров"],
      ["BOTIROV", "Ботиров"],
    ],
    cities: [
      ["Bukhara", "г. Бухара"],
      ["Namangan", "г. Наманган"],
      ["Tashkent", "г. Ташкент"],
    ],
    number: (c) => `F${c.pick(["A", "B"])}${c.digits(7)}`,
  },
  {
    country: { code: "KGZ", en: "Kyrgyzstan", ru: "Кыргызстан", kk: "Қырғызстан" },
    female: [
      ["AIZADA", "Айзада"],
      ["CHOLPON", "Чолпон"],
      ["NURGUL", "Нургуль"],
      ["ZHYLDYZ", "Жылдыз"],
      ["MEERIM", "Мээрим"],
    ],
    male: [
      ["AZAMAT", "Азамат"],
      ["BAKYT", "Бакыт"],
      ["CHYNGYZ", "Чынгыз"],
      ["TALANT", "Талант"],
      ["ERMEK", "Эрмек"],
    ],
    surnames: [
      ["ABDYLDAEV", "Абдылдаев"],
      ["ZHUMABEKOV", "Жумабеков"],
      ["TOKTOGULOV", "Токтогулов"],
      ["MAMBETOV", "Мамбетов"],
      ["SYDYKOV", "Сыдыков"],
      ["BEISHENOV", "Бейшенов"],
    ],
    feminine: true,
    fathers: [
      ["ASANOV", "Асанов"],
      ["KUBANYCHBEKOV", "Кубанычбеков"],
      ["MARATOV", "Маратов"],
    ],
    cities: [
      ["Bishkek", "г. Бишкек"],
      ["Osh", "г. Ош"],
      ["Karakol", "г. Каракол"],
    ],
    number: (c) => `AC${c.digits(7)}`,
  },
  {
    country: { code: "IND", en: "India", ru: "Индия", kk: "Үндістан" },
    female: [
      ["PRIYA", "Прия"],
      ["ANJALI", "Анджали"],
      ["KAVITA", "Кавита"],
      ["MEENAKSHI", "Минакши"],
      ["SUNITA", "Сунита"],
    ],
    male: [
      ["RAJESH", "Раджеш"],
      ["ARJUN", "Арджун"],
      ["VIKRAM", "Викрам"],
      ["SANJAY", "Санджай"],
      ["NIKHIL", "Никхил"],
    ],
    surnames: [
      ["SHARMA", "Шарма"],
      ["IYER", "Айер"],
      ["CHATTERJEE", "Чаттерджи"],
      ["PATEL", "Патель"],
      ["DESHMUKH", "Дешмукх"],
      ["REDDY", "Редди"],
    ],
    feminine: false,
    fathers: [],
    cities: [
      ["Pune", "г. Пуна"],
      ["Hyderabad", "г. Хайдарабад"],
      ["Chennai", "г. Ченнаи"],
    ],
    number: (c) => `${c.pick([..."KLMNPRSTZ"])}${c.digits(7)}`,
  },
  {
    country: { code: "TUR", en: "Türkiye", ru: "Турция", kk: "Түркия" },
    female: [
      ["AYSE", "Айше"],
      ["ZEYNEP", "Зейнеп"],
      ["ELIF", "Элиф"],
      ["FATMA", "Фатма"],
    ],
    male: [
      ["MEHMET", "Мехмет"],
      ["EMRE", "Эмре"],
      ["OKAN", "Окан"],
      ["YUSUF", "Юсуф"],
      ["BURAK", "Бурак"],
    ],
    surnames: [
      ["YILMAZ", "Йылмаз"],
      ["KAYA", "Кая"],
      ["DEMIR", "Демир"],
      ["AYDIN", "Айдын"],
      ["KORKMAZ", "Коркмаз"],
      ["ARSLAN", "Арслан"],
    ],
    feminine: false,
    fathers: [],
    cities: [
      ["Ankara", "г. Анкара"],
      ["Izmir", "г. Измир"],
      ["Konya", "г. Конья"],
    ],
    number: (c) => `U${c.digits(8)}`,
  },
  {
    country: { code: "CHN", en: "China", ru: "Китай", kk: "Қытай" },
    female: [
      ["XIAOLING", "Сяолин"],
      ["YUTING", "Юйтин"],
      ["MEIHUA", "Мэйхуа"],
    ],
    male: [
      ["ZHIQIANG", "Чжицян"],
      ["JIANGUO", "Цзяньго"],
      ["HAOYU", "Хаоюй"],
    ],
    surnames: [
      ["ZHANG", "Чжан"],
      ["CHEN", "Чэнь"],
      ["HUANG", "Хуан"],
      ["XIE", "Се"],
      ["GUO", "Го"],
    ],
    feminine: false,
    fathers: [],
    cities: [
      ["Urumqi", "г. Урумчи"],
      ["Xian", "г. Сиань"],
      ["Chengdu", "г. Чэнду"],
    ],
    number: (c) => `E${c.pick([..."ABDEFGHJKM"])}${c.digits(7)}`,
  },
  {
    country: { code: "DEU", en: "Germany", ru: "Германия", kk: "Германия" },
    female: [
      ["ANNA KATHARINA", "Анна Катарина"],
      ["HELGA", "Хельга"],
      ["SABINE", "Сабине"],
    ],
    male: [
      ["KLAUS", "Клаус"],
      ["JUERGEN", "Юрген"],
      ["STEFAN", "Штефан"],
    ],
    surnames: [
      ["BRANDT", "Брандт"],
      ["HOFFMANN", "Хоффман"],
      ["WEBER", "Вебер"],
      ["VON ARNIM", "фон Арним"],
    ],
    feminine: false,
    fathers: [],
    cities: [
      ["Leipzig", "г. Лейпциг"],
      ["Bremen", "г. Бремен"],
      ["Kassel", "г. Кассель"],
    ],
    number: (c) => `C${c.digits(1)}${letters(c, 1)}${c.digits(6)}`,
  },
];

const kazakhs: Stock = {
  country: { code: "KAZ", en: "Kazakhstan", ru: "Казахстан", kk: "Қазақстан" },
  female: [
    ["AIGUL", "Айгуль"],
    ["ZHANAR", "Жанар"],
    ["SALTANAT", "Салтанат"],
    ["GULMIRA", "Гульмира"],
    ["DANA", "Дана"],
  ],
  male: [
    ["NURLAN", "Нурлан"],
    ["BAUYRZHAN", "Бауыржан"],
    ["YERMEK", "Ермек"],
    ["DAULET", "Даулет"],
    ["SERIK", "Серик"],
    ["ZHANDOS", "Жандос"],
  ],
  surnames: [
    ["AKHMETOV", "Ахметов"],
    ["ZHUNUSOV", "Жунусов"],
    ["SATPAYEV", "Сатпаев"],
    ["ISKAKOV", "Искаков"],
    ["TULEGENOV", "Тулегенов"],
    ["BEKTUROV", "Бектуров"],
    ["SAGINDYKOV", "Сагиндыков"],
  ],
  feminine: true,
  fathers: [
    ["YERLANOV", "Ерланов"],
    ["KAIRATOV", "Кайратов"],
    ["TALGATOV", "Талгатов"],
    ["AZATOV", "Азатов"],
  ],
  cities: [
    ["Almaty", "г. Алматы"],
    ["Karaganda", "г. Караганда"],
    ["Semey", "г. Семей"],
  ],
  number: (c) => `N${c.digits(8)}`,
};

export interface Stranger {
  readonly name: Name;
  readonly sex: "F" | "M";
  readonly country: Country;
  readonly city: Pair;
  readonly passportNumber: string;
}

function nameFrom(stock: Stock, sex: "F" | "M", c: Chance): Name {
  const [surname, surnameRu] = c.pick(stock.surnames);
  const [given, givenRu] = c.pick(sex === "F" ? stock.female : stock.male);
  const woman = sex === "F" && stock.feminine;
  const father = stock.fathers.length > 0 ? c.pick(stock.fathers) : null;
  return {
    surname: woman ? `${surname}A` : surname,
    surnameRu: woman ? `${surnameRu}а` : surnameRu,
    given,
    givenRu,
    patronymic: father ? `${father[0]}${sex === "F" ? "NA" : "ICH"}` : "",
    patronymicRu: father ? `${father[1]}${sex === "F" ? "на" : "ич"}` : "",
  };
}

export function makeForeigner(sex: "F" | "M", c: Chance): Stranger {
  const stock = c.pick(stocks);
  return {
    name: nameFrom(stock, sex, c),
    sex,
    country: stock.country,
    city: c.pick(stock.cities),
    passportNumber: stock.number(c),
  };
}

export function makeKazakhstani(sex: "F" | "M", c: Chance): Stranger {
  return {
    name: nameFrom(kazakhs, sex, c),
    sex,
    country: kazakhs.country,
    city: c.pick(kazakhs.cities),
    passportNumber: kazakhs.number(c),
  };
}

export const fullRu = (n: Name): string =>
  [n.surnameRu, n.givenRu, n.patronymicRu].filter((part) => part !== "").join(" ");
export const fullEn = (n: Name): string => `${n.given} ${n.surname}`;
