import { EARLIER, type WordGroup } from "./wordGroup.ts";

/** Words of the lints for the other routes and for all of them (routes.md 5.4). */
export const OTHER_LINTS: Readonly<Record<string, readonly WordGroup[]>> = {
  "LN-WK-01": [
    {
      en: [
        "visit|visiting ~1 family|relatives|wife|husband|parents|spouse",
        "tourism|tourist*",
        "sightsee*",
        "private visit*|trip*",
        "help|helping ~1 relatives|family",
      ],
      ru: [
        "навестить|навещ*|посетить ~1 семью|родственник*|родител*",
        "туризм*|турист*",
        "частн* визит*|поездк*",
        "помо* ~1 родственник*|семье",
      ],
      kk: ["отбасы*|туыс* ~1 бару*|көру*", "туризм*|турис*", "жеке сапар*", "туыс* көмек*"],
      unless: EARLIER,
    },
  ],
  "LN-WK-02": [
    {
      en: ["freelanc*", "self-employed|self-employment", "own client*|customer*"],
      ru: ["фриланс*", "самозанят*", "собственн*|свои|своих|своими клиент*|заказчик*"],
      kk: ["фриланс*", "өзін-өзі жұмыспен*", "өз клиент*"],
    },
  ],
  "LN-ST-01": [
    {
      en: [
        "job|jobs",
        "work|working !experience|permit|on|with|hard|placement|together",
        "relocat*",
        "join|joining ~1 family|husband|wife|spouse|parents",
      ],
      ru: [
        "работать|работу|подработк*|трудоустро*",
        "переех*|переезд*",
        "воссоединени* ~1 семь*",
        "к мужу|жене|родителям",
      ],
      kk: ["жұмыс істе*|ізде*", "көшіп кел*|көшу", "отбасы* қосыл*"],
      filters: ["subject", "home-employer"],
      unless: ["experience", "coursework|homework|research", "after graduation|graduating", "опыт*", "тәжірибе*"],
    },
  ],
  "LN-FR-01": [
    {
      en: [
        "will|shall|plan|intend|want to work",
        "will|shall work !with",
        "i'll|we'll work !with",
        "job in <kz>",
        "employer*",
      ],
      ru: ["буду|будет работать", "работа|работу в <kz>", "работодател*"],
      kk: ["жұмыс істеймін|істейді", "<kz> жұмыс*", "жұмыс беруші*"],
      filters: ["subject", "home-employer"],
    },
  ],
  "LN-BI-01": [
    {
      en: ["employed|hired by|at", "position|positions", "salary|salaries|wage*", "supervisor*"],
      ru: ["по найму", "нанят*", "должност*", "зарплат*|заработн*", "начальник*", "непосредственн* руководител*"],
      kk: ["жалдамалы*", "лауазым*", "жалақы*", "бастық*|бастығ*"],
      filters: ["subject", "home-employer"],
      unless: ["own|founder|director|shareholder|owner", "собственн*|учредител*|директор*", "құрылтайшы*|директор*"],
    },
  ],
  "LN-BI-02": [
    {
      en: [
        "plan|planning|plans to maybe|perhaps|possibly",
        "maybe|perhaps ~2 plan",
        "various|different|possible opportunit*",
        "in ?the future ~2 hope",
        "hope ~6 in ?the future",
      ],
      ru: [
        "возможно|может ~2 планиру*",
        "планиру* ~1 возможно",
        "различн* возможност*",
        "в будущем ~2 надеюсь",
        "надеюсь ~4 в будущем",
      ],
      kk: ["мүмкін ~3 жоспарла*", "түрлі|әртүрлі мүмкіндік*", "болашақта ~4 үміттен*"],
    },
  ],
  "LN-SE-01": [
    {
      en: ["my|our|the employer ?is ?based in <kz>", "<kz> employer*", "employment contract* with"],
      ru: ["работодател* ~1 в <kz>", "трудов* договор* с"],
      kk: ["<kz> ~1 жұмыс беруші*", "еңбек шарт*"],
      filters: ["home-employer"],
    },
  ],
  "LN-PR-01": [
    {
      en: [
        "extend|extending|extends ~1 my|the|his|her ?current stay|visa|permit",
        "extension of ?my|the ?temporary stay|residence|visa",
        "longer visa*",
      ],
      ru: ["продл* ~2 пребывани*|виз*|разрешени*|прожив*", "более длительн* виз*"],
      kk: ["виза*|болу|мерзім* ~1 ұзарт*", "ұзағырақ виза*"],
    },
  ],
  "LN-TR-01": [
    {
      en: [
        "meeting|meetings !friend*|point",
        "contract|contracts",
        "job|jobs",
        "install|installs|installing|installation",
        "live|living with my|his|her wife|husband|family|spouse",
        "study|studying|studies",
      ],
      ru: [
        "встреч* ~2 партнер*|компани*",
        "делов* встреч*",
        "переговор*",
        "контракт*",
        "договор*",
        "работ* ~2 в <kz>",
        "монтаж*",
        "жить|проживать с ~1 женой|мужем|семьей",
        "учиться|учебы|учебу|обучени*",
      ],
      kk: ["іскерлік кездесу*", "келіссөз*", "келісімшарт*", "жұмыс ізде*|істе*", "монтаж*", "оқу|оқуға|оқимын"],
      filters: ["home-employer"],
    },
  ],
  "LN-EX-01": [
    {
      en: [
        "already ~1 working|worked|work",
        "overstay*",
        "told ~1 informally|unofficially|verbally",
        "waiting ~4 answer|decision|reply ~4 stayed",
      ],
      ru: [
        "уже ~1 работа*",
        "просрочи*|просрочк*",
        "превыс* ~2 срок*",
        "сказали ~1 неофициально|неформально|устно",
        "ждал* ~2 ответ*|решени* ~4 остал*",
      ],
      kk: ["жұмыс істеп жүр*|жатыр*", "мерзім* өткіз*|асыр*", "бейресми*", "жауап* күт* ~4 қалды*"],
    },
  ],
  "LN-GN-02": [
    {
      en: [
        "guarantee*|guaranteed ~3 approval|visa",
        "100 %|percent",
        "urgent favour|favor",
        "please be kind",
        "be so kind",
        "beg ?you",
      ],
      ru: [
        "гаранти* ~3 одобрени*|выдач*",
        "100 %|процент*",
        "умоляю",
        "будьте добры|любезны",
        "в виде исключения",
        "срочн* одолжени*",
      ],
      kk: ["100 %|пайыз*", "виза* ~2 кепілдік*", "жалынамын", "мейірімді болыңыз*"],
      unless: [
        "cost|costs|expens*|share|shares|own|owns|owned|stake|subsidiary|charter",
        "расход*|дол*|уставн*|капитал*|оплат*",
        "шығын*|үлес*|жарғы*",
        "cotton|charge|prepaid|advance",
      ],
    },
  ],
  "LN-GN-05": [
    {
      en: [
        "english is fine|enough|sufficient|accepted",
        "no translation* ~2 needed|required|necessary",
        "no translation*",
        "without translation*",
      ],
      ru: ["перевод* не нуж*|требу*", "без перевода", "английск* ~1 достаточно"],
      kk: ["аударма* ~1 қажет|керек емес", "аудармасыз", "ағылшын* ~1 жеткілікті"],
      keepNegated: true,
    },
  ],
};
