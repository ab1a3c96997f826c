import { EARLIER, EXPENSES, MONEY_PAPERS, PUBLIC_HOLIDAYS, type WordGroup } from "./wordGroup.ts";

/** Words of the lints for the business visit (routes.md 5.2). */
export const VISITOR_LINTS: Readonly<Record<string, readonly WordGroup[]>> = {
  "LN-B1-01": [
    {
      en: [
        "install|installs|installing|installation*",
        "commission|commissions|commissioning",
        "maintain|maintains|maintaining|maintenance",
        "service|servicing",
        "set|sets|setting up",
        "set-up|setup",
      ],
      ru: ["установк*|установить|устанавлива*", "обслужива*|обслужит*"],
      kk: ["орнату*|орнатамын|орнатады", "қызмет көрсет*"],
      filters: ["object", "discussion"],
    },
    {
      en: [
        "assemble|assembles|assembling|assembly !of|point|hall",
        "repair|repairs|repairing",
        "calibrat*",
        "troubleshoot*",
        "warranty|warranties",
      ],
      ru: ["монтаж*|монтир*", "налад*|пуско-налад*|пусконалад*", "ремонт*", "гаранти* ~1 обслужив*|ремонт*"],
      kk: ["құрастыр*|монтаж*", "жөнде*", "іске қосу*", "кепілдік* !хат*"],
      filters: ["discussion"],
    },
  ],
  "LN-B1-02": [
    {
      en: [
        "work|working|works for|at <host>",
        "employed|hired by|at <host>",
        "employment contract*|agreement*",
        "position at|in|with <host>",
        "start|starts|begin|begins work|working",
        "day-to-day duties|work|operations",
        "shift|shifts",
        "secondment|seconded",
        "on-site work*",
        "on site work*",
        "labour|labor",
      ],
      ru: [
        "трудов* договор*|контракт*|отношени*",
        "работать|работаю|работает ~1 в|на компани*|<host>",
        "буду|будет работать",
        "вахт*",
      ],
      kk: ["еңбек шарт*", "компанияда жұмыс*", "жұмыс істеймін|істейді", "вахта*"],
      filters: ["subject", "home-employer"],
    },
  ],
  "LN-B1-03": [
    {
      en: ["salary|salaries", "wage|wages", "payroll", "fee|fees for ?the|my|his|her service|services", "honorari*"],
      ru: ["зарплат*", "заработн* плат*", "гонорар*", "вознагражден*"],
      kk: ["жалақы*", "еңбекақы*", "гонорар*", "сыйақы*"],
      filters: ["home-employer"],
      unless: MONEY_PAPERS,
    },
    {
      en: ["paid|remunerated by <host>|<kz>", "paid by ?the|a <kz> ?company|entity|side|partner"],
      ru: ["оплат* от", "оплачива* <host>"],
      kk: ["төлемақы*"],
      filters: ["home-employer"],
      unless: EXPENSES,
    },
  ],
  "LN-B1-04": [
    {
      en: [
        "supervis* ~2 operation*|production|personnel|staff|workers|works",
        "manage|managing|manages ~1 plant|factory|site|production",
        "run|running|runs ~1 site|plant|factory",
        "technical services",
        "technical support ~2 site|on-site",
        "on-site ~1 support",
      ],
      ru: [
        "руковод* ~2 производств*|эксплуатаци*|персонал*|работами",
        "контрол* ~2 производств*|эксплуатаци*",
        "технически* услуг*",
        "техническ* поддержк* ~2 мест*|объект*",
      ],
      kk: ["өндіріс* басқар*", "техникалық қызметтер*", "техникалық қолдау*"],
      filters: ["discussion"],
    },
  ],
  "LN-B1-05": [
    {
      en: [
        "train|trains|training ?of ?the|your|local staff|personnel|employees|workers|operators",
        "on-the-job training",
        "internship*",
        "trainee*",
      ],
      ru: ["обуч* ~1 персонал*|сотрудник*|работник*|оператор*", "стажировк*|стажер*"],
      kk: ["қызметкер* оқыт*", "персонал* оқыт*", "тағылымдама*"],
    },
  ],
  "LN-B1-06": [
    {
      en: ["tourism|tourist*|touristic", "sightsee*", "holiday|holidays", "leisure", "excursion*"],
      ru: ["туризм*|турист*", "экскурси*", "отдых*", "достопримечательност*"],
      kk: ["туризм*|турис*", "саяхат*", "экскурсия*", "демалыс*"],
      filters: ["home-employer"],
      unless: [...EARLIER, ...PUBLIC_HOLIDAYS],
    },
  ],
  "LN-B1-07": [
    {
      en: [
        "join|joining|joins my|his|her wife|husband|family|spouse|children|parents",
        "live|living with",
        "family reunion|reunification",
      ],
      ru: ["воссоединени* ~1 семь*", "жить|проживать с ~1 семьей|женой|мужем|супруг*|родител*"],
      kk: ["отбасы* қосыл*|бірік*", "отбасын біріктір*"],
    },
  ],
  "LN-B1-08": [
    {
      en: [
        "remote work|working|job",
        "work|working remotely",
        "work|working from <kz>",
        "digital nomad*",
        "work|working online",
        "relocat*",
      ],
      ru: ["удаленн* ~1 работ*", "работ* ~1 удаленно|онлайн|дистанционно", "цифров* кочевник*", "переех*|переезд*"],
      kk: ["қашықтан|қашықтықтан|онлайн ~1 жұмыс*", "цифрлық көшпенді*", "көшіп кел*|көшу"],
    },
  ],
  "LN-B1-09": [
    {
      en: [
        "look|looking|search* for ?a|any work|job|employment",
        "job interview*|search|hunting",
        "seek|seeking ?any employment|job|work",
      ],
      ru: ["ищу|искать|поиск* ~1 работу|работы", "собеседовани* ~3 работодател*", "собеседовани* на работу"],
      kk: ["жұмыс ізде*"],
    },
  ],
  "LN-B1-10": [
    {
      en: ["move|moving to <kz>", "live|living|reside|residing in <kz>"],
      ru: ["переех*|переезд* ~1 в <kz>", "жить|проживать в <kz>"],
      kk: ["<kz> тұрамын|тұрғым|тұруға"],
      filters: ["subject"],
    },
    {
      en: [
        "long-term stay|residence",
        "settle|settling !the|an|a|invoice*|bill*|payment*|dispute*|claim*|account*|debt*|any|all",
      ],
      ru: ["долгосрочн* ~1 пребывани*|проживани*", "поселиться"],
      kk: ["ұзақ мерзімді ~1 болу*|тұру*", "қоныстан*"],
    },
  ],
  "LN-B1-11": [
    {
      en: [
        "sort|arrange|obtain|get ?out ~2 work permit ~2 later|afterwards|after|there",
        "work permit later|afterwards",
        "convert* ~3 after ~1 arrival",
        "convert* ~2 visa",
        "change|changing ~2 visa ~2 inside|in|after|there",
      ],
      ru: ["разрешени* на работу ~2 позже|потом|после", "смен*|поменя* ~2 виз* ~2 в|внутри|после|на"],
      kk: ["виза* ауыстыр*", "жұмысқа рұқсат* ~2 кейін"],
    },
  ],
  "LN-B1-12": [
    {
      en: ["study|studying|studies !tour|visit|results|shows", "course|courses !of"],
      ru: ["учеба|учебу|учебы|учиться|обучаться", "курсы|курсов|курсах|курсам"],
      kk: ["оқу|оқуға|оқимын|оқиды", "курстар*"],
      unless: ["workshop*|conference*|seminar*", "конференци*|семинар*"],
      notAfter: ["of", "the", "feasibility", "case", "market", "technical", "pilot", "golf"],
    },
    {
      en: ["degree|degrees", "enrol*"],
      ru: ["поступ* ~1 университет*|вуз*|институт*"],
      kk: ["университетке түс*"],
      unless: ["hold|holds|have|has|holder|graduat*|obtained|received|completed", "workshop*|conference*|seminar*"],
    },
  ],
  "LN-B1-13": [
    {
      en: [
        "journalis*",
        "film|filming|films",
        "interview|interviewing people|residents|citizens|locals|local",
        "missionary|missionaries",
        "preach*",
        "perform|performs|performing !my|his|her|the|all|duties|duty|obligation*|any|these|well",
        "paid presentation*|lecture*|talk*|speech*",
      ],
      ru: [
        "журналист*",
        "съемк*|снимать",
        "взять|брать интервью",
        "миссионер*",
        "проповед*",
        "платн* лекци*|выступлени*|презентаци*",
      ],
      kk: ["журналист*", "түсірілім*", "сұхбат алу*", "миссионер*", "уағыз*", "ақылы дәріс*|таныстырылым*"],
      notAfter: ["of", "packaging", "plastic", "polymer", "stretch", "thin", "shrink"],
    },
  ],
  "LN-B1-14": [
    {
      en: ["volunteer*", "unpaid work", "assist|assists|assisting|help the|your|our company|host|firm"],
      ru: ["волонт*", "доброволец|добровольц*", "бесплатн*|безвозмездн* работ*", "помога*|помочь|помощь ~1 компани*"],
      kk: ["ерікті*|волонтер*", "тегін жұмыс*", "компанияға көмек*"],
    },
  ],
  "LN-B1-16": [
    {
      en: [
        "world's ~1 leading|best|largest|greatest",
        "world-leading",
        "unique|uniquely !identif*|number*|id|reference|code",
        "guaranteed profit*|success|return*",
        "the best !way|practice*|interest*|of|time|suited",
        "extraordinar*",
      ],
      ru: [
        "ведущ* ~1 в мире",
        "мирово* лидер*",
        "уникальн* !номер*|идентифик*|код*",
        "гарантированн* прибыл*",
        "самый|самая|самое|самые лучш*",
        "выдающ*",
      ],
      kk: ["әлемдегі ең", "теңдесі жоқ", "бірегей !нөмір*|сәйкестендір*", "кепілді пайда*"],
    },
  ],
  "LN-B1-17": [
    {
      en: ["medical treatment", "surgery|surgeries"],
      ru: ["лечени*", "хирургическ* операци*|вмешательств*"],
      kk: ["емделу*|емдеу*", "ота жаса*"],
      unless: ["insurance|insured|policy", "страхов*|полис*", "сақтандыр*", "equipment|devices|clinic*", "оборудован*"],
    },
  ],
};
