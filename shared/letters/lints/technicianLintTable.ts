import { EARLIER, EXPENSES, MONEY_PAPERS, PUBLIC_HOLIDAYS, type WordGroup } from "./wordGroup.ts";

const UNDER_CONTRACT: readonly string[] = [
  "under|in|within|of ?the contract|agreement",
  "contract no|number",
  "по|в рамках ~1 договор*|контракт*",
  "шарт* ~1 бойынша|шеңберінде",
];
const MACHINES: readonly string[] = [
  "machine*|equipment|line|plant|unit|system",
  "оборудован*|лини*|станк*|установк*|систем*",
  "жабдық*|желі*|жүйе*",
];

/** Words of the lints for the technical visit (routes.md 5.3). */
export const TECHNICIAN_LINTS: Readonly<Record<string, readonly WordGroup[]>> = {
  "LN-B2-01": [
    {
      en: [
        "will|shall|would work !with|under|according",
        "i'll|we'll work !with",
        "work|working|works on|at ~2 project|projects|site|sites|plant|object",
        "going to work",
        "come|coming|travel|travelling to work",
        "do|doing ?some|the|various work|works at|on|in",
      ],
      ru: [
        "буду|будет|будут|будем работать",
        "для работы",
        "на работу в",
        "работать|работа* на ~1 проект*|объект*|завод*|площадк*",
      ],
      kk: ["жұмыс істеймін|істейді|істейміз|істеуге", "жұмысқа"],
      filters: ["subject", "home-employer"],
    },
  ],
  "LN-B2-02": [
    {
      en: [
        "look|looking|search* for ?a|any work|job|employment",
        "find|finding ?a|any job|work|employment",
        "job|jobs in <kz>",
        "job offer*",
        "vacancy|vacancies",
        "new employer*",
      ],
      ru: ["ищу|искать|поиск* ~1 работу|работы", "ваканси*", "предложени* ~1 работы|работе", "нов* работодател*"],
      kk: ["жұмыс ізде*", "бос жұмыс* орн*", "бос орын*", "жаңа жұмыс беруші*"],
      filters: ["home-employer"],
    },
  ],
  "LN-B2-03": [
    {
      en: [
        "tourism|tourist*|touristic",
        "sightsee*",
        "holiday|holidays|vacation*",
        "visit|visiting|see ~1 interesting places|sights",
        "leisure",
        "excursion*",
      ],
      ru: ["туризм*|турист*", "экскурси*", "отдых*", "достопримечательност*", "интересн* мест*"],
      kk: ["туризм*|турис*", "саяхат*", "экскурсия*", "демалыс*"],
      filters: ["home-employer"],
      unless: [...EARLIER, ...PUBLIC_HOLIDAYS],
    },
  ],
  "LN-B2-04": [
    {
      en: [
        "business meeting*|negotiation*",
        "negotiate|negotiates|negotiating|negotiation*",
        "conference*",
        "exhibition*",
        "market research",
      ],
      ru: ["делов* встреч*", "переговор*", "конференци* !связ*", "выставк*", "исследовани* рынка"],
      kk: ["іскерлік кездесу*", "келіссөз*", "конференция* !байланыс*", "көрме*", "нарықты зерттеу*"],
      unless: ["signed|concluded|awarded", "заключен*|подписан*"],
      notAfter: ["video", "phone", "telephone"],
    },
  ],
  "LN-B2-05": [
    {
      en: [
        "long-term ~1 project*",
        "permanent position|job|post|employment",
        "employment contract ~1 <host>|<kz>",
        "employment contract with ?the host",
        "local staff member*",
        "as ?a local employee*|staff",
      ],
      ru: [
        "долгосрочн* ~1 проект*",
        "постоянн* должност*|работ*|место",
        "трудов* договор* с ~1 <host>|<kz>|принимающ*",
        "местн* сотрудник*",
      ],
      kk: ["ұзақ мерзімді ~1 жоба*", "тұрақты жұмыс*|лауазым*", "еңбек шарт* ~1 <host>", "жергілікті қызметкер*"],
    },
  ],
  "LN-B2-06": [
    {
      en: [
        "other|additional client*|customer*",
        "freelanc*",
        "side job|jobs|work",
        "additional assignment*|jobs|tasks",
        "sell|selling",
        "sales visit*|trip*|meeting*|call*",
      ],
      ru: [
        "други* клиент*|заказчик*",
        "фриланс*",
        "подработ*",
        "дополнительн* поручени*|заказ*",
        "продавать|продать|продам",
        "цел* продаж*",
      ],
      kk: ["басқа клиент*|тапсырыс*", "фриланс*", "қосымша тапсырма*|жұмыс*", "сатамын|сату"],
      notAfter: ["after"],
    },
  ],
  "LN-B2-09": [
    {
      en: [
        "fixing",
        "fix !price*|term*|date*|asset*|the",
        "engineering help|assistance",
        "technical assistance|help",
        "project work|works",
        "support visit*",
        "check|checking things|everything|stuff",
      ],
      ru: ["починить|починк*", "инженерн* помощь*|помощи", "техническ* помощь*|помощи|содействи*", "проектн* работ*"],
      kk: ["инженерлік көмек*", "техникалық көмек*", "жобалық жұмыс*"],
    },
  ],
  "LN-B2-10": [
    {
      en: [
        "only person|one|specialist able|capable|who",
        "irreplaceab*",
        "indispensab*",
        "world|world-class|world's expert*",
        "head of everything",
      ],
      ru: ["единственн* человек*|специалист*", "незаменим*", "мирово* эксперт*", "эксперт* мирового"],
      kk: ["жалғыз маман*", "алмастырылмайтын|таптырмайтын", "әлемдік сарапшы*"],
    },
  ],
  "LN-B2-11": [
    {
      en: ["training course*", "study|studying", "learn|learning|learns", "seminar*"],
      ru: ["учебн*|обучающ* курс*", "учиться|учебы|учебу|обучаться", "семинар*"],
      kk: ["оқу курс*", "оқимын|оқуға", "үйрену*", "семинар*"],
      unless: [
        "commission*|operator*|start-up",
        "training ~4 contract",
        "наладк*|пуско-налад*|оператор*|ввод*",
        "іске қосу*|оператор*",
      ],
      notAfter: ["feasibility", "case"],
    },
  ],
  "LN-B2-12": [
    {
      en: [
        "remote work|working",
        "work|working remotely|online",
        "work|working from my|the|his|her hotel*|room",
        "digital nomad*",
      ],
      ru: [
        "удаленн* ~1 работ*",
        "работ* ~1 удаленно|онлайн|дистанционно|из гостиниц*|отел*",
        "работ* из ~1 гостиниц*|отел*",
        "цифров* кочевник*",
      ],
      kk: ["қашықтан|қашықтықтан|онлайн ~1 жұмыс*", "қонақүйден жұмыс*", "цифрлық көшпенді*"],
    },
  ],
  "LN-B2-13": [
    {
      en: [
        "paid|remunerated by <host>|<kz>",
        "salary|wage|wages in <kz>",
        "salary ~1 from|by <host>",
        "remuneration ~1 from|by ?the <kz>|<host>",
      ],
      ru: ["зарплат* ~1 в <kz>", "заработн* плат* ~1 в <kz>", "вознагражден* ~1 от ~1 <kz>|<host>", "оплачива* <host>"],
      kk: ["<kz> ~1 жалақы*", "жалақы* ~1 <host>", "<host> ~1 сыйақы*"],
      unless: [...EXPENSES, ...MONEY_PAPERS],
    },
  ],
  "LN-B2-14": [
    {
      en: [
        "bring|bringing my|his|her ~1 family|wife|husband|children",
        "relocat*",
        "settle|settling !the|an|a|invoice*|bill*|payment*|dispute*|claim*|account*|any|all",
        "live|living|reside in <kz>",
        "join|joining my|his|her wife|husband|family|spouse",
      ],
      ru: [
        "переех*|переезд*",
        "взять|привезти|привезу ~1 семью|жену|мужа|детей",
        "жить|проживать в <kz>",
        "воссоединени* ~1 семь*",
      ],
      kk: ["көшіп кел*|көшу", "отбасымды ~1 алып|әкел*", "<kz> тұрамын|тұрғым", "отбасы* қосыл*"],
      unless: MACHINES,
    },
  ],
  "LN-B2-16": [
    {
      en: [
        "site work*",
        "construction !machin*|equipment|compan*|crane*|materials|group|llp",
        "general labour|labor|labourer*|laborer*",
      ],
      ru: ["строительн* работ*", "строительств*", "подсобн* работ*", "разнорабоч*"],
      kk: ["құрылыс жұмыс*", "құрылыста", "қара жұмыс*"],
      unless: UNDER_CONTRACT,
    },
  ],
  "LN-B2-17": [
    {
      en: ["hobby|hobbies", "politic*", "other|another|further trip|trips|journey*", "personal interests"],
      ru: ["хобби", "политическ*|политика|политику|политикой", "други* поездк*", "личн* интерес*"],
      kk: ["хобби*", "саяси*|саясат*", "басқа сапар*"],
    },
  ],
  "LN-B2-19": [
    {
      en: [
        "journalis*",
        "missionary|missionaries",
        "volunteer*",
        "internship*",
        "marriage !certificate*",
        "get|getting married",
        "wedding*",
      ],
      ru: ["журналист*", "миссионер*", "волонт*", "стажировк*", "вступить|вступлени* в брак", "свадьб*"],
      kk: ["журналист*", "миссионер*", "ерікті*|волонтер*", "тағылымдама*", "некелесу*", "үйлену той*"],
    },
  ],
};
