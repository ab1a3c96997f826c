import { EARLIER, PUBLIC_HOLIDAYS, type WordGroup } from "./wordGroup.ts";

/** Words of the lints for joining one's family (routes.md 5.1). */
export const FAMILY_LINTS: Readonly<Record<string, readonly WordGroup[]>> = {
  "LN-B11-01": [
    {
      en: [
        "will|shall|would work !with|remotely|online|together",
        "i'll|we'll work !with|remotely|online|together",
        "plan|plans|planning|intend*|want|wants|hope|hopes|going to work !with|remotely|online",
        "find|get|obtain|have ?a|any|some job|jobs|employment",
        "find ?any|some work",
        "look|looks|looking|search* for ?a|any|some work|job|jobs|employment",
        "seek|seeking ?any work|job|employment",
        "start|starts|begin|begins working",
        "start|begin to work",
        "my ?new job in|at",
        "take|taking|takes up ?any|a employment|job|work|position",
        "earn|earning ~2 salary|wage|wages|money|living in <kz>",
        "earn|earning a salary",
      ],
      ru: [
        "буду|будет|будем работать",
        "устроиться|устраиваться|устроюсь|устроится на ~1 работу",
        "найти|искать|ищу|поиск* ~1 работу|работы",
        "планиру*|собира*|намерен*|хочу|хочет работать",
        "трудоустро*",
        "начать|начну|начнет работать",
        "зарабатыва*",
      ],
      kk: ["жұмыс істеймін|істейді|істеймін|істемекпін|істегім", "жұмысқа орналас*|тұр*", "жұмыс ізде*|табамын|табу"],
      filters: ["subject", "home-employer"],
    },
  ],
  "LN-B11-02": [
    {
      en: ["tourism|tourist*|touristic", "sightsee*", "travel*|trip|tour around|across <kz>", "excursion*"],
      ru: ["туризм*|турист*", "экскурси*", "достопримечательност*", "путешеств* по <kz>"],
      kk: ["туризм*|турис*", "саяхат*", "экскурсия*"],
      unless: EARLIER,
    },
    {
      en: ["holiday|holidays", "vacation*"],
      ru: ["отпуск*", "каникул*"],
      kk: ["демалыс*"],
      filters: ["home-employer"],
      unless: [...EARLIER, ...PUBLIC_HOLIDAYS],
    },
  ],
  "LN-B11-03": [
    {
      en: [
        "business meeting*|trip*|negotiation*|visit*",
        "negotiate|negotiates|negotiating|negotiation*",
        "sign|signing ?a|the|new ~1 contract|contracts",
        "conference*",
        "market research",
        "open|opening|start|found|register|registering ~2 company|business|firm",
        "invest|investing|investment*",
      ],
      ru: [
        "делов* встреч*|поездк*|визит*",
        "переговор*",
        "подписа* ~2 контракт*",
        "конференци*",
        "исследовани* рынка",
        "открыть|открытие|зарегистрировать|регистраци* ~1 компани*|бизнес*|фирм*|тоо|ип",
        "инвестир*|инвестици*",
      ],
      kk: [
        "іскерлік кездесу*|сапар*",
        "келіссөз*",
        "конференция*",
        "нарықты зерттеу*",
        "компания|бизнес|кәсіп ашу*|аш*",
        "инвестиция*",
      ],
    },
  ],
  "LN-B11-04": [
    {
      en: [
        "work|working ?for ~2 remotely|online",
        "remote job|work|working|employment",
        "freelanc*",
        "digital nomad*",
        "telework*",
        "work|working from home",
      ],
      ru: [
        "удаленн* ~1 работ*",
        "работ* ~1 удаленно|онлайн|дистанционно",
        "дистанционн* работ*",
        "фриланс*",
        "цифров* кочевник*",
      ],
      kk: ["қашықтан|қашықтықтан|онлайн ~1 жұмыс*", "фриланс*", "цифрлық көшпенді*"],
      filters: ["subject"],
    },
  ],
  "LN-B11-05": [
    {
      en: [
        "study|studying|studies full-time|full",
        "full-time stud*",
        "enrol*|enroll* at|in ~2 university|college|institute|academy|course*",
        "degree course*|programme*|program*",
        "my degree",
        "internship*",
      ],
      ru: ["учиться|учусь|учебы|поступ*|обуча* ~2 университет*|институт*|вуз*|академи*|колледж*", "стажировк*"],
      kk: ["университет*|институт*|колледж* ~1 оқу*|оқимын|оқиды|түс*", "тағылымдама*"],
      filters: ["subject"],
    },
  ],
  "LN-B11-06": [
    {
      en: ["get|getting married", "wedding in|at|ceremony|will", "fiance|fiancee", "boyfriend*|girlfriend*"],
      ru: ["жених*|невест*", "выйти замуж", "вступить|вступлени* в брак", "пожениться", "свадьб*", "сожител*"],
      kk: ["қалыңдық*", "күйеу жігіт*", "некелесу*", "үйлену той*"],
      unless: ["was|were ~1 held|married|celebrated", "took place", "got married", "состоял*|прошла|заключен*"],
    },
    {
      en: ["partner|partners"],
      ru: ["гражданск* муж*|жен*|супруг*"],
      kk: [],
      unless: [
        "business|trading|commercial partner*",
        "married|marriage|husband|wife|spouse|civil-registered",
        "company|firm|llp|ltd",
      ],
    },
  ],
  "LN-B11-07": [
    {
      en: [
        "medical treatment",
        "missionary|missionaries",
        "preach*",
        "journalis*",
        "reporting !to|obligation*|requirement*|duty|duties|period",
        "perform|performs|performing|performance* !my|his|her|the|all|registration|duties|duty|obligation*|migration|any|these|of",
        "concert*",
        "transit",
      ],
      ru: [
        "лечени*",
        "миссионер*",
        "проповед*",
        "журналист*",
        "репортаж*",
        "выступать|выступлени*|выступаю",
        "концерт*",
        "транзит*",
      ],
      kk: ["емделу*|емдеу*", "миссионер*", "уағыз*", "журналист*", "концерт*", "транзит*"],
      unless: [
        "insurance|insured|policy",
        "страхов*|полис*",
        "сақтандыр*",
        "flight*|airport*|layover",
        "рейс*|аэропорт*",
        "әуежай*",
      ],
    },
  ],
  "LN-B11-09": [
    {
      en: [
        "settle permanently",
        "settle ~2 at once|immediately",
        "receive|get|obtain ~2 residence card|permit with|by|through|on|upon ~1 visa",
        "automatically",
        "guaranteed",
      ],
      ru: ["сразу ~2 вид|внж|рвп", "автоматическ*", "гарантированн*"],
      kk: ["автоматты*", "бірден ~2 ықтиярхат*"],
    },
  ],
  "LN-B11-11": [
    {
      en: ["relative|relatives", "friend|friends", "acquaintance|acquaintances"],
      ru: [
        "родственник*|родственниц*",
        "друг|друга|другу|другом|друзья|друзей|друзьям|подруг*",
        "знакомый|знакомая|знакомые|знакомого|знакомой|знакомых|знакомым",
      ],
      kk: ["туыс|туысым|туыстар*|туысқан*", "дос|досым|достар*", "таныс|танысым|таныстар*"],
      unless: [
        "wife|husband|spouse|son|daughter|child|children|mother|father|parent|parents|brother|sister",
        "жена|жене|жену|женой|муж|мужу|мужа|мужем|супруг*|сын*|доч*|дет*|мать|матери|отец|отцу|отца|родител*|брат*|сестр*",
        "әйел*|күйеу*|жұбай*|ұлы*|қызы*|бала*|анасы*|анам|әкесі*|әкем|ата-ана*",
      ],
    },
  ],
  "LN-B11-12": [
    {
      en: ["just ?to visit*", "only ?to visit ?him|her", "private visit*|trip*", "short ?private visit"],
      ru: ["частн* визит*|поездк*", "в гости", "погостить"],
      kk: ["қонаққа", "жеке сапар*"],
    },
  ],
  "LN-B11-13": [
    {
      en: ["volunteer*", "help|helping|helps ~1 in|with|at|run ~2 shop|store|business|cafe|restaurant|farm"],
      ru: ["волонт*", "помога*|помочь|помощь ~2 магазин*|бизнес*|кафе|ресторан*|ферм*|хозяйств*"],
      kk: ["ерікті*|волонтер*", "дүкен*|бизнес*|кәсіп* ~1 көмек*"],
    },
  ],
};
