import type { Chance } from "#resources/samples/press/chance.ts";

export interface State {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  /** Genitive: "гражданин Индии". */
  readonly ruOf: string;
  readonly kk: string;
  readonly national: string;
  readonly number: (c: Chance) => string;
  readonly authority: string;
}

const state = (
  code: string,
  en: string,
  ru: string,
  ruOf: string,
  kk: string,
  national: string,
  authority: string,
  number: State["number"],
): State => ({ code, en, ru, ruOf, kk, national, authority, number });

export const KAZ = state(
  "KAZ",
  "Kazakhstan",
  "Казахстан",
  "Республики Казахстан",
  "Қазақстан",
  "Kazakhstani",
  "MIA KZ",
  (c) => `N${c.digits(8)}`,
);
const states: Readonly<Record<string, State>> = {
  IND: state(
    "IND",
    "India",
    "Индия",
    "Индии",
    "Үндістан",
    "Indian",
    "RPO Delhi",
    (c) => `${c.pick([..."MNPRSTVZ"])}${c.digits(7)}`,
  ),
  CHN: state(
    "CHN",
    "China",
    "Китай",
    "Китайской Народной Республики",
    "Қытай",
    "Chinese",
    "National Immigration Administration",
    (c) => `E${c.pick([..."ABCDEFGHJ"])}${c.digits(7)}`,
  ),
  TUR: state("TUR", "Türkiye", "Турция", "Турции", "Түркия", "Turkish", "Nüfus Müdürlüğü", (c) => `U${c.digits(8)}`),
  D: state(
    "D",
    "Germany",
    "Германия",
    "Германии",
    "Германия",
    "German",
    "Stadt Kassel",
    (c) => `C${c.digits(2)}X${c.pick([..."FGHKLMNPRT"])}${c.digits(2)}T${c.digits(1)}`,
  ),
  EGY: state(
    "EGY",
    "Egypt",
    "Египет",
    "Египта",
    "Мысыр",
    "Egyptian",
    "Passports Office Giza",
    (c) => `A${c.digits(8)}`,
  ),
  UZB: state(
    "UZB",
    "Uzbekistan",
    "Узбекистан",
    "Узбекистана",
    "Өзбекстан",
    "Uzbek",
    "MIA 10217",
    (c) => `F${c.pick(["A", "B"])}${c.digits(7)}`,
  ),
  RUS: state(
    "RUS",
    "Russian Federation",
    "Россия",
    "Российской Федерации",
    "Ресей",
    "Russian",
    "MVD 77021",
    (c) => `7${c.digits(8)}`,
  ),
  KGZ: state(
    "KGZ",
    "Kyrgyzstan",
    "Кыргызстан",
    "Кыргызской Республики",
    "Қырғызстан",
    "Kyrgyz",
    "SRS 211011",
    (c) => `PE${c.digits(7)}`,
  ),
  VNM: state(
    "VNM",
    "Viet Nam",
    "Вьетнам",
    "Вьетнама",
    "Вьетнам",
    "Vietnamese",
    "Immigration Department",
    (c) => `C${c.digits(7)}`,
  ),
  ESP: state(
    "ESP",
    "Spain",
    "Испания",
    "Испании",
    "Испания",
    "Spanish",
    "46601J6P1",
    (c) => `PA${c.pick([..."ABCDEF"])}${c.digits(6)}`,
  ),
  UKR: state(
    "UKR",
    "Ukraine",
    "Украина",
    "Украины",
    "Украина",
    "Ukrainian",
    "8032",
    (c) => `F${c.pick([..."ABEF"])}${c.digits(6)}`,
  ),
  GBR: state(
    "GBR",
    "United Kingdom",
    "Великобритания",
    "Великобритании",
    "Ұлыбритания",
    "British",
    "HMPO",
    (c) => `5${c.digits(8)}`,
  ),
  PAK: state(
    "PAK",
    "Pakistan",
    "Пакистан",
    "Пакистана",
    "Пәкістан",
    "Pakistani",
    "Passport Office Lahore",
    (c) => `${c.pick(["AB", "CD", "GH"])}${c.digits(7)}`,
  ),
  AZE: state(
    "AZE",
    "Azerbaijan",
    "Азербайджан",
    "Азербайджана",
    "Әзербайжан",
    "Azerbaijani",
    "MIA 14",
    (c) => `C0${c.digits(7)}`,
  ),
  KOR: state(
    "KOR",
    "Republic of Korea",
    "Республика Корея",
    "Республики Корея",
    "Корея Республикасы",
    "Korean",
    "Ministry of Foreign Affairs",
    (c) => `M${c.digits(8)}`,
  ),
  FRA: state(
    "FRA",
    "France",
    "Франция",
    "Франции",
    "Франция",
    "French",
    "Préfecture du Rhône",
    (c) => `${c.digits(2)}${c.pick(["CK", "DH", "EV"])}${c.digits(5)}`,
  ),
};

export interface Kin {
  readonly sex: "F" | "M";
  readonly state: State;
  /** As the passport has them, in capitals. */
  readonly sur: string;
  readonly giv: string;
  readonly ruSur: string;
  readonly ruGiv: string;
  readonly ruPat: string;
  readonly kkSur: string;
  readonly kkGiv: string;
  readonly kkPat: string;
  readonly townEn: string;
  readonly townRu: string;
  /** Given name of the father, Latin. */
  readonly father: string;
}

/** sex, state, surname, given, Russian surname, given, patronymic, town, town in Russian, father */
const abroad: readonly string[] = [
  "F|IND|SHARMA|PRIYA ANAND|Шарма|Прия Ананд||Jaipur|Джайпур|ANAND",
  "M|IND|PATEL|HARSHAD KUMAR|Патель|Харшад Кумар||Surat|Сурат|KANTILAL",
  "M|IND|GURPREET SINGH||Гурприт Сингх|||Amritsar|Амритсар|BALDEV SINGH",
  "F|IND|IYER|MEENAKSHI|Айер|Минакши||Chennai|Ченнаи|SUBRAMANIAM",
  "M|CHN|ZHANG|WEIMING|Чжан|Вэймин||Wuhan|Ухань|GUOQIANG",
  "F|CHN|OUYANG|XUELI|Оуян|Сюэли||Xi'an|Сиань|JIANGUO",
  "M|TUR|YILDIRIM|ÖMER FARUK|Йылдырым|Омер Фарук||Kayseri|Кайсери|HASAN",
  "F|TUR|ÇELİK|GÜLŞEN|Челик|Гюльшен||Bursa|Бурса|MUSTAFA",
  "M|D|MÜLLER-GRÖßE|JÜRGEN|Мюллер-Гроссе|Юрген||Lübeck|Любек|KLAUS",
  "F|D|SCHÄFER|ANNELIESE|Шефер|Аннелизе||Kassel|Кассель|DIETER",
  "M|EGY|EL-SAYED|MAHMOUD ABDEL RAHMAN|Эль-Сайед|Махмуд Абдель Рахман||Giza|Гиза|ABDEL RAHMAN",
  "F|EGY|AL-HUSSEINI|NOUR|Аль-Хуссейни|Нур||Alexandria|Александрия|TAREK",
  "F|UZB|YUSUPOVA|DILNOZA BAXTIYOR QIZI|Юсупова|Дилноза|Бахтиёр кизи|Samarkand|Самарканд|BAXTIYOR",
  "M|UZB|TOʻXTAYEV|SHERZOD|Тухтаев|Шерзод|Гайратович|Bukhara|Бухара|GʻAYRAT",
  "F|RUS|LEBEDEVA|KSENIIA|Лебедева|Ксения|Андреевна|Tver|Тверь|ANDREI",
  "M|RUS|PODIACHEV|ALEKSEI|Подъячев|Алексей|Игоревич|Omsk|Омск|IGOR",
  "F|KGZ|ASANBEKOVA|AIZHAMAL|Асанбекова|Айжамал|Кубатбековна|Naryn|Нарын|KUBATBEK",
  "M|KGZ|TOKTOGUL UULU|NURBEK|Токтогул уулу|Нурбек||Osh|Ош|TOKTOGUL",
  "F|VNM|NGUYEN|THI THANH HUONG|Нгуен|Тхи Тхань Хыонг||Hue|Хюэ|VAN LONG",
  "M|VNM|TRAN|VAN DUC|Чан|Ван Дык||Da Nang|Дананг|VAN HAI",
  "M|ESP|GARCÍA FERNÁNDEZ|JOSÉ LUIS|Гарсия Фернандес|Хосе Луис||Murcia|Мурсия|ANTONIO",
  "F|ESP|DE LA FUENTE|MARÍA PILAR|Де ла Фуэнте|Мария Пилар||Burgos|Бургос|TOMÁS",
  "F|UKR|HONCHARENKO|OLENA|Гончаренко|Олена|Викторовна|Poltava|Полтава|VIKTOR",
  "M|GBR|O'DONNELL|SEAN PATRICK|О'Доннелл|Шон Патрик||Belfast|Белфаст|LIAM",
  "M|PAK|KHAN|MUHAMMAD BILAL|Хан|Мухаммад Билал||Lahore|Лахор|ARSHAD",
  "F|AZE|ALIYEVA|LEYLA|Алиева|Лейла|Рамизовна|Ganja|Гянджа|RAMIZ",
  "M|AZE|HUSEYNOV|ELCHIN|Гусейнов|Эльчин|Фаикович|Baku|Баку|FAIQ",
  "F|KOR|PARK|JI HYUN|Пак|Чи Хён||Daegu|Тэгу|SUNG HO",
  "F|FRA|LEFÈVRE|ANNE-SOPHIE|Лефевр|Анн-Софи||Lyon|Лион|BERNARD",
];
/** The third half's own: other names of the same kinds, and kinds that the first list lacks. */
const others: readonly string[] = [
  "M|IND|VENKATESAN|RAGHUNATHAN|Венкатесан|Рагхунатхан||Madurai|Мадурай|VENKATESAN",
  "F|IND|KAUR|HARLEEN|Каур|Харлин||Ludhiana|Лудхияна|JASWINDER SINGH",
  "M|CHN|XU|ZHIQIANG|Сюй|Чжицян||Tianjin|Тяньцзинь|XU MING",
  "F|CHN|LIU|YUN|Лю|Юнь||Chengdu|Чэнду|LIU HAI",
  "F|TUR|ŞAHİN|İPEK|Шахин|Ипек||İzmir|Измир|YAŞAR",
  "M|TUR|GÜNGÖR|UĞUR CAN|Гюнгёр|Угур Джан||Adana|Адана|CEM",
  "M|D|WEISS|KARL-HEINZ|Вайс|Карл-Хайнц||Erfurt|Эрфурт|OTTO",
  "F|D|JÄGER|BÄRBEL|Йегер|Бербель||Ulm|Ульм|HANS",
  "F|EGY|ABD ELAZIZ|MONA|Абд Элазиз|Мона||Tanta|Танта|ABD ELAZIZ",
  "F|UZB|RAHMONOVA|GULCHEHRA|Рахмонова|Гулчехра|Олимжоновна|Fergana|Фергана|OLIMJON",
  "M|UZB|QODIROV|JAHONGIR|Кадыров|Жахонгир|Акмалович|Namangan|Наманган|AKMAL",
  "M|RUS|SHCHUKIN|EVGENII|Щукин|Евгений|Юрьевич|Perm|Пермь|IURII",
  "F|RUS|CHERNYSHEVA|NATALIA|Чернышева|Наталья|Олеговна|Ufa|Уфа|OLEG",
  "M|KGZ|ZHEENBEKOV|ULAN|Жээнбеков|Улан|Талантбекович|Talas|Талас|TALANTBEK",
  "F|VNM|PHAM|THI NGOC ANH|Фам|Тхи Нгок Ань||Hai Phong|Хайфон|VAN MINH",
  "F|ESP|ÁLVAREZ NÚÑEZ|LUCÍA|Альварес Нуньес|Лусия||León|Леон|PEDRO",
  "M|UKR|YUSHCHUK|SERHII|Ющук|Сергей|Петрович|Lutsk|Луцк|PETRO",
  "F|GBR|SMITH-JONES|EMILY ROSE|Смит-Джонс|Эмили Роуз||Leeds|Лидс|GEORGE",
  "F|PAK|BIBI|AMNA|Биби|Амна||Multan|Мултан|ASLAM",
  "M|AZE|MAMMADLI|TURAL|Маммадли|Турал|Эльдарович|Sumqayit|Сумгаит|ELDAR",
  "M|KOR|CHOI|MIN SEOK|Чхве|Мин Сок||Incheon|Инчхон|DONG HYUN",
  "M|FRA|D'ARC|RENÉ|Д'Арк|Рене||Nantes|Нант|PAUL",
];
/** sex, surname, given, Russian surname, given, patronymic, Kazakh surname, given, patronymic, town, town in Russian, father */
const home: readonly string[] = [
  "M|DZHAKSYBEKOV|YERLAN|Джаксыбеков|Ерлан|Маратович|Жақсыбеков|Ерлан|Маратұлы|Almaty|Алматы|MARAT",
  "F|SAGYNDYKOVA|ASSEL|Сагындыкова|Асель|Кайратовна|Сағындықова|Әсел|Қайратқызы|Taraz|Тараз|KAIRAT",
  "M|KENZHEBAYEV|NURLAN|Кенжебаев|Нурлан|Турсунович|Кенжебаев|Нұрлан|Тұрсынұлы|Karaganda|Караганда|TURSYN",
  "F|OMAROVA|GULMIRA|Омарова|Гульмира|Бауыржановна|Омарова|Гүлмира|Бауыржанқызы|Shymkent|Шымкент|BAUYRZHAN",
  "M|TULEGENOV|DAUREN|Тулегенов|Даурен|Асхатович|Төлегенов|Дәурен|Асхатұлы|Pavlodar|Павлодар|ASKHAT",
  "F|IVANCHENKO|MARINA|Иванченко|Марина|Петровна|Иванченко|Марина|Петровна|Kokshetau|Кокшетау|PYOTR",
  "M|ABDRAKHMANOV|TIMUR|Абдрахманов|Тимур|Рустемович|Әбдірахманов|Тимур|Рүстемұлы|Aktobe|Актобе|RUSTEM",
  "F|BEKMUKHAMBETOVA|ZHANNA|Бекмухамбетова|Жанна|Сериковна|Бекмұхамбетова|Жанна|Серікқызы|Atyrau|Атырау|SERIK",
  "M|SEITKALI|ARMAN|Сейткали|Арман|Ерболович|Сейітқали|Арман|Ерболұлы|Semey|Семей|YERBOL",
  "F|ZHUMAGULOVA|AIGERIM|Жумагулова|Айгерим|Болатовна|Жұмағұлова|Айгерім|Болатқызы|Kostanay|Костанай|BOLAT",
];

function abroadOf(line: string): Kin {
  const [sex, code, sur, giv, ruSur, ruGiv, ruPat, townEn, townRu, father] = line.split("|");
  const from = states[code ?? ""];
  if (!from) throw new Error(line);
  return {
    sex: sex === "F" ? "F" : "M",
    state: from,
    sur: sur ?? "",
    giv: giv ?? "",
    ruSur: ruSur ?? "",
    ruGiv: ruGiv ?? "",
    ruPat: ruPat ?? "",
    kkSur: ruSur ?? "",
    kkGiv: ruGiv ?? "",
    kkPat: ruPat ?? "",
    townEn: townEn ?? "",
    townRu: townRu ?? "",
    father: father ?? "",
  };
}

function homeOf(line: string): Kin {
  const [sex, sur, giv, ruSur, ruGiv, ruPat, kkSur, kkGiv, kkPat, townEn, townRu, father] = line.split("|");
  return {
    sex: sex === "F" ? "F" : "M",
    state: KAZ,
    sur: sur ?? "",
    giv: giv ?? "",
    ruSur: ruSur ?? "",
    ruGiv: ruGiv ?? "",
    ruPat: ruPat ?? "",
    kkSur: kkSur ?? "",
    kkGiv: kkGiv ?? "",
    kkPat: kkPat ?? "",
    townEn: townEn ?? "",
    townRu: townRu ?? "",
    father: father ?? "",
  };
}

export const foreigners: readonly Kin[] = abroad.map(abroadOf);
export const otherForeigners: readonly Kin[] = others.map(abroadOf);
export const kazakhstanis: readonly Kin[] = home.map(homeOf);
