import type { Facts } from "#shared/domain/caseFacts.ts";
import type { DocumentKind } from "#shared/domain/document.ts";
import type { LintContext } from "#shared/letters/lints/lintContext.ts";
import type { LetterAuthor, LintText } from "#shared/letters/lints/lintText.ts";

/** Names of a made-up case. */
export function contextWith(facts: Facts = {}, diplomas = ""): LintContext {
  return {
    applicant: new Set(["farrow", "eva"]),
    sponsor: new Set(["nurlan", "sadykov"]),
    hosts: [["zhelken", "trade"]],
    employers: [["nordwerk"]],
    homeCountries: [["german*"], ["германи*"]],
    equipment: new Set(["palletiser"]),
    facts,
    diplomas,
  };
}

export interface Letter {
  readonly kind?: DocumentKind;
  readonly slot?: string | null;
  readonly author?: LetterAuthor;
  readonly id?: string;
  readonly complete?: boolean;
}

export function letterOf(text: string, letter: Letter = {}): LintText {
  const kind = letter.kind ?? "cover-letter";
  return {
    id: letter.id ?? "d1",
    kind,
    slot: letter.slot ?? null,
    origin: "imported",
    author: letter.author ?? "applicant",
    text,
    places: [],
    complete: letter.complete ?? true,
  };
}

/** One lint over one wording. `marks`: the very words; `severity` where a filter lowers it. */
export interface LintCase {
  readonly text: string;
  readonly marks?: readonly string[];
  readonly elements?: readonly string[];
  readonly severity?: "advice";
  readonly facts?: Facts;
  readonly diplomas?: string;
  readonly letter?: Letter;
  readonly also?: readonly (Letter & { readonly text: string })[];
}

export interface LintCases {
  readonly route?: string;
  readonly fires: readonly LintCase[];
  /** Good wording, or wording that a filter keeps from being found. */
  readonly silent: readonly LintCase[];
}

const sponsor: Letter = { kind: "invitation-letter", author: "sponsor" };
const host: Letter = { kind: "invitation-letter", author: "host" };
const b2host: Letter = { kind: "host-company-letter", author: "host" };
const employer: Letter = { kind: "employer-letter", author: "employer" };

export const LINT_CASES: Readonly<Record<string, LintCases>> = {
  "LN-B11-01": {
    fires: [
      { text: "I will join my husband in Almaty and will work there.", marks: ["will work"] },
      { text: "Я планирую устроиться на работу в Алматы.", marks: ["устроиться на работу"] },
      { text: "My wife will start working at a school.", letter: sponsor, marks: ["start working"] },
      { text: "Мен Алматыда жұмыс істеймін.", marks: ["жұмыс істеймін"] },
    ],
    silent: [
      { text: "I will not take up employment." },
      { text: "I live with my husband. My husband will work for a bank." },
      { text: "After the visit I will return to my job in Germany and will work there." },
      { text: "Я не буду работать в Казахстане." },
      { text: "I will work under work permit No. 5.", facts: { "applicant.hasSeparateWorkAuthorisation": true } },
      { text: "Мен жұмыс істемеймін." },
    ],
  },
  "LN-B11-02": {
    fires: [
      { text: "We also plan sightseeing and a holiday.", marks: ["sightseeing", "holiday"] },
      { text: "Цель поездки: туризм.", marks: ["туризм"] },
    ],
    silent: [
      { text: "Filing may take longer because of public holidays." },
      { text: "I am granted annual holiday by my employer." },
      { text: "Earlier I visited on a tourist visa." },
      { text: "The journey is not for tourism." },
    ],
  },
  "LN-B11-03": {
    fires: [
      { text: "There I will also negotiate and open a company.", marks: ["negotiate", "open a company"] },
      { text: "У меня переговоры с партнёрами.", marks: ["переговоры"] },
    ],
    silent: [
      { text: "My husband works at Steppe Conference LLP." },
      { text: "I will not invest in anything." },
      { text: "We will sign a lease for the flat." },
    ],
  },
  "LN-B11-04": {
    fires: [
      { text: "I will work remotely from our flat.", marks: ["work remotely"] },
      { text: "Я буду работать удалённо.", marks: ["работать удалённо"] },
    ],
    silent: [{ text: "My husband is a freelancer." }, { text: "I will not work online." }],
  },
  "LN-B11-05": {
    fires: [
      { text: "I want to enrol at university there.", marks: ["enrol at university"] },
      { text: "Я буду учиться в университете.", marks: ["учиться в университете"] },
    ],
    silent: [{ text: "My husband did an internship in Almaty." }, { text: "I do not intend to enrol at university." }],
  },
  "LN-B11-06": {
    fires: [
      { text: "I travel to get married to my fiancé.", marks: ["get married", "fiancé"] },
      { text: "Я еду к жениху.", marks: ["жениху"] },
      { text: "I will live with my partner.", marks: ["partner"] },
    ],
    silent: [
      { text: "Our wedding in Almaty took place in 2021." },
      { text: "He is my husband's business partner." },
      { text: "She is not my girlfriend." },
    ],
  },
  "LN-B11-07": {
    fires: [
      { text: "I come for medical treatment.", marks: ["medical treatment"] },
      { text: "Цель: транзит через Казахстан.", marks: ["транзит"] },
    ],
    silent: [
      { text: "My insurance covers medical treatment." },
      { text: "The flight makes a transit stop." },
      { text: "I will perform all migration formalities." },
      { text: "I am not a journalist." },
    ],
  },
  "LN-B11-08": {
    fires: [
      {
        text: "I visit for a few weeks. Later I will live there permanently.",
        marks: ["few weeks", "live there permanently"],
      },
      {
        text: "My wife will reside permanently in Almaty.",
        letter: { ...sponsor, id: "d2" },
        also: [{ text: "I plan a short visit.", id: "d1" }],
        marks: ["reside permanently"],
      },
    ],
    silent: [
      { text: "I visit for a few weeks. My husband lives there permanently." },
      { text: "I will live there permanently." },
      { text: "I visit for a few weeks and will not settle permanently." },
    ],
  },
  "LN-B11-09": {
    fires: [
      { text: "The residence permit is guaranteed and comes automatically.", marks: ["guaranteed", "automatically"] },
      { text: "ВНЖ выдают автоматически.", marks: ["автоматически"] },
    ],
    silent: [
      { text: "I know that residence does not come automatically." },
      { text: "I guarantee the costs of my wife's stay.", letter: sponsor },
    ],
  },
  "LN-B11-10": {
    fires: [
      {
        text: "I kindly ask for a visa.",
        elements: ["sponsor-name", "sponsor-status", "relationship", "stay", "support", "compliance"],
      },
    ],
    silent: [
      {
        text: "My husband Nurlan Sadykov is a citizen of Kazakhstan. I will live at his address. He bears the costs. I will obey the migration law.",
      },
      { text: "I kindly ask for a visa.", letter: { complete: false } },
    ],
  },
  "LN-B11-11": {
    fires: [
      { text: "I want to stay with a relative.", marks: ["relative"] },
      { text: "Меня пригласили друзья.", marks: ["друзья"] },
    ],
    silent: [{ text: "My relative is my husband, Nurlan Sadykov." }, { text: "He is no friend." }],
  },
  "LN-B11-12": {
    fires: [
      { text: "It is a short private visit.", marks: ["short private visit"] },
      { text: "Еду в гости.", marks: ["в гости"] },
    ],
    silent: [{ text: "This is not a private visit." }, { text: "I will live with my husband." }],
  },
  "LN-B11-13": {
    fires: [
      {
        text: "I will volunteer and help in the family business.",
        marks: ["volunteer", "help in the family business"],
      },
      { text: "Буду помогать в магазине мужа.", marks: ["помогать в магазине"] },
    ],
    silent: [{ text: "I will not help in the shop." }, { text: "I will help at home." }],
  },
  "LN-B1-01": {
    fires: [
      { text: "Our engineer will install the machine.", marks: ["install"] },
      { text: "He will repair the press.", marks: ["repair"], letter: host },
      { text: "Purpose: maintenance.", marks: ["maintenance"] },
      { text: "Монтаж и наладка линии.", marks: ["Монтаж", "наладка"] },
      { text: "We will discuss the repair of the press.", marks: ["repair"], severity: "advice" },
    ],
    silent: [
      { text: "We maintain business relations." },
      { text: "I want to set up a meeting." },
      { text: "They offer business services." },
      { text: "I will not install any equipment." },
      { text: "I visit ТОО «Ремонт Сервис»." },
      { text: "The meeting was set up by Altyn Repair LLP." },
    ],
  },
  "LN-B1-02": {
    fires: [
      { text: "I will work for Zhelken Trade.", marks: ["work for Zhelken Trade"] },
      { text: "He will be employed by us.", letter: host, marks: ["employed by us"] },
      { text: "Я буду работать в компании.", marks: ["буду работать"] },
    ],
    silent: [
      { text: "I will not take up local employment or start work." },
      { text: "I am currently employed by Nordwerk under an employment contract." },
      { text: "Our company pays labour tax.", letter: host },
    ],
  },
  "LN-B1-03": {
    fires: [
      { text: "I receive an honorarium from the host.", marks: ["honorarium"] },
      { text: "He will be paid by the host.", letter: host, marks: ["paid by the host"] },
      { text: "Зарплата в тенге.", marks: ["Зарплата"] },
    ],
    silent: [
      { text: "My salary is paid by Nordwerk." },
      { text: "My hotel and flight are paid by the host." },
      { text: "I receive no salary in Kazakhstan." },
      { text: "Salary certificate of three months." },
    ],
  },
  "LN-B1-04": {
    fires: [
      { text: "I will supervise operations and run the site.", marks: ["supervise operations", "run the site"] },
      { text: "We negotiate a contract for technical services.", marks: ["technical services"], severity: "advice" },
    ],
    silent: [{ text: "I will not supervise operations." }, { text: "I will visit the plant." }],
  },
  "LN-B1-05": {
    fires: [
      { text: "I will train your staff.", marks: ["train your staff"] },
      { text: "Обучение персонала.", marks: ["Обучение персонала"] },
    ],
    silent: [{ text: "I will not train staff." }, { text: "I arrive by train." }],
  },
  "LN-B1-06": {
    fires: [
      { text: "I come for tourism and leisure.", marks: ["tourism", "leisure"] },
      { text: "Цель: туризм.", marks: ["туризм"] },
    ],
    silent: [{ text: "No tourism is planned." }, { text: "I take annual holiday from Nordwerk." }],
  },
  "LN-B1-07": {
    fires: [
      { text: "I will join my wife.", marks: ["join my wife"] },
      { text: "Воссоединение семьи.", marks: ["Воссоединение семьи"] },
    ],
    silent: [{ text: "I will not live with relatives." }, { text: "I will join the meeting." }],
  },
  "LN-B1-08": {
    fires: [
      { text: "I will work from Almaty and maybe relocate.", marks: ["work from Almaty", "relocate"] },
      { text: "Удалённая работа.", marks: ["Удалённая работа"] },
    ],
    silent: [{ text: "I do not plan to relocate." }, { text: "I work from our office." }],
  },
  "LN-B1-09": {
    fires: [
      { text: "I have a job interview.", marks: ["job interview"] },
      { text: "Я ищу работу.", marks: ["ищу работу"] },
    ],
    silent: [{ text: "I do not look for a job." }, { text: "My visa interview is on Monday." }],
  },
  "LN-B1-10": {
    fires: [
      { text: "I want to live in Kazakhstan and settle.", marks: ["live in Kazakhstan", "settle"] },
      { text: "Хочу переехать в Казахстан.", marks: ["переехать в Казахстан"] },
    ],
    silent: [
      { text: "I live in Berlin." },
      { text: "We settle the invoice." },
      { text: "I do not intend a long-term stay." },
      { text: "Our partners live in Almaty.", letter: employer },
    ],
  },
  "LN-B1-11": {
    fires: [
      { text: "We sort out the work permit later.", marks: ["sort out the work permit later"] },
      { text: "Разрешение на работу оформим потом.", marks: ["Разрешение на работу оформим потом"] },
    ],
    silent: [{ text: "I will not change my visa inside Kazakhstan." }, { text: "No work permit is needed." }],
  },
  "LN-B1-12": {
    fires: [
      { text: "I want to study and enrol.", marks: ["study", "enrol"] },
      { text: "Еду на курсы.", marks: ["курсы"] },
    ],
    silent: [
      { text: "We present the feasibility study." },
      { text: "Of course we pay." },
      { text: "I hold a degree in law." },
      { text: "A short course is part of the conference." },
      { text: "I do not study there." },
    ],
  },
  "LN-B1-13": {
    fires: [
      { text: "I will film and interview people.", marks: ["film", "interview people"] },
      { text: "Я журналист.", marks: ["журналист"] },
    ],
    silent: [{ text: "We sell packaging film." }, { text: "I am not a journalist." }],
  },
  "LN-B1-14": {
    fires: [
      { text: "I will volunteer and assist the company.", marks: ["volunteer", "assist the company"] },
      { text: "Помощь компании.", marks: ["Помощь компании"] },
    ],
    silent: [{ text: "I will not do unpaid work." }, { text: "I visit the company." }],
  },
  "LN-B1-15": {
    fires: [
      { text: "He is invited for business purposes.", letter: host, marks: ["business purposes"] },
      { text: "Едет по делам.", marks: ["по делам"] },
    ],
    silent: [
      { text: "I travel for business purposes: to meet Zhelken Trade on 5 June 2026." },
      { text: "I do not travel for various meetings." },
    ],
  },
  "LN-B1-16": {
    fires: [
      { text: "We are the world's leading and unique supplier.", marks: ["world's leading", "unique"], letter: host },
      { text: "Гарантированная прибыль.", marks: ["Гарантированная прибыль"] },
    ],
    silent: [{ text: "Unique identification number 5." }, { text: "We are not the best." }],
  },
  "LN-B1-17": {
    fires: [
      { text: "I also need surgery.", marks: ["surgery"] },
      { text: "Лечение зубов.", marks: ["Лечение"] },
    ],
    silent: [{ text: "The insurance covers surgery." }, { text: "I need no medical treatment." }],
  },
  "LN-B1-18": {
    fires: [
      { text: "I meet partners.", elements: ["payer", "return"] },
      { text: "He meets partners; we pay.", letter: employer, elements: ["return"] },
    ],
    silent: [
      { text: "Nordwerk bears the costs and I return on 5 June." },
      { text: "I meet partners.", letter: { complete: false } },
    ],
  },
  "LN-B2-01": {
    fires: [
      { text: "I will work in Kazakhstan.", marks: ["will work"] },
      { text: "Mr Farrow is going to work at your plant.", letter: employer, marks: ["going to work"] },
      { text: "Я буду работать на заводе.", marks: ["буду работать"] },
    ],
    silent: [
      { text: "The line will work at 380 V." },
      { text: "I will return to Nordwerk and will work there." },
      { text: "I will not do work at other sites." },
    ],
  },
  "LN-B2-02": {
    fires: [
      { text: "I hope for a job offer.", marks: ["job offer"] },
      { text: "Я ищу работу.", marks: ["ищу работу"] },
    ],
    silent: [{ text: "I am not looking for work." }, { text: "I return to my job in Germany." }],
  },
  "LN-B2-03": {
    fires: [
      { text: "I will also visit interesting places.", marks: ["visit interesting places"] },
      { text: "Отдых и экскурсии.", marks: ["Отдых", "экскурсии"] },
    ],
    silent: [
      { text: "No sightseeing is planned." },
      { text: "He returns after his annual holiday.", letter: employer },
    ],
  },
  "LN-B2-04": {
    fires: [
      { text: "I attend a conference and negotiate.", marks: ["conference", "negotiate"] },
      { text: "Цель: переговоры.", marks: ["переговоры"] },
    ],
    silent: [
      { text: "I attend no exhibition." },
      { text: "We agreed by video conference." },
      { text: "The contract was signed after negotiations." },
    ],
  },
  "LN-B2-05": {
    fires: [
      {
        text: "It is a long-term project with a permanent position.",
        marks: ["long-term project", "permanent position"],
      },
      { text: "Долгосрочный проект.", marks: ["Долгосрочный проект"] },
    ],
    silent: [{ text: "This is not a long-term project." }, { text: "Local staff cannot do it.", letter: b2host }],
  },
  "LN-B2-06": {
    fires: [
      { text: "I will sell spare parts to other clients.", marks: ["sell", "other clients"] },
      { text: "Есть подработка.", marks: ["подработка"] },
    ],
    silent: [
      { text: "After sales visit under warranty." },
      { text: "I will not take a side job." },
      { text: "After-sales service." },
    ],
  },
  "LN-B2-07": {
    fires: [{ text: "I come to help.", marks: [] }],
    silent: [
      { text: "I come for commissioning." },
      { text: "Цель: техническое обслуживание." },
      { text: "I come to help.", letter: { complete: false } },
    ],
  },
  "LN-B2-08": {
    fires: [
      {
        text: "He carries out repair.",
        letter: { ...employer, id: "d2" },
        also: [{ ...b2host, id: "d1", text: "He carries out installation." }],
        marks: ["repair"],
        elements: ["repair", "installation"],
      },
    ],
    silent: [
      {
        text: "He carries out the repair.",
        letter: { ...employer, id: "d2" },
        also: [{ ...b2host, id: "d1", text: "Ремонт линии." }],
      },
    ],
  },
  "LN-B2-09": {
    fires: [
      { text: "I give technical assistance and check things.", marks: ["technical assistance", "check things"] },
      { text: "Техническая помощь.", marks: ["Техническая помощь"] },
    ],
    silent: [{ text: "No project work is planned." }, { text: "We fix the date." }],
  },
  "LN-B2-10": {
    fires: [
      { text: "He is irreplaceable and a world expert.", letter: employer, marks: ["irreplaceable", "world expert"] },
      { text: "Он незаменим.", letter: employer, marks: ["незаменим"] },
    ],
    silent: [
      { text: "He is not irreplaceable.", letter: employer },
      { text: "He is a qualified engineer.", letter: employer },
    ],
  },
  "LN-B2-11": {
    fires: [
      { text: "I attend a training course.", marks: ["training course"] },
      { text: "Семинар в Астане.", marks: ["Семинар"] },
    ],
    silent: [
      { text: "The training course for operators is part of commissioning." },
      { text: "I do not study there." },
    ],
  },
  "LN-B2-12": {
    fires: [
      { text: "In the evening I work from my hotel.", marks: ["work from my hotel"] },
      { text: "Удалённая работа.", marks: ["Удалённая работа"] },
    ],
    silent: [{ text: "There is no remote work." }, { text: "I stay at a hotel." }],
  },
  "LN-B2-13": {
    fires: [
      { text: "He is paid by Zhelken Trade.", letter: employer, marks: ["paid by Zhelken Trade"] },
      { text: "Зарплата в Казахстане.", marks: ["Зарплата в Казахстане"] },
    ],
    silent: [{ text: "The hotel is paid by the host." }, { text: "I receive no salary in Kazakhstan." }],
  },
  "LN-B2-14": {
    fires: [
      { text: "I will bring my family and relocate.", marks: ["bring my family", "relocate"] },
      { text: "Хочу переехать.", marks: ["переехать"] },
    ],
    silent: [{ text: "I will not settle there." }, { text: "We relocate the machine." }],
  },
  "LN-B2-15": {
    fires: [{ text: "I carry out the repair.", elements: ["return"] }],
    silent: [
      { text: "I leave when the repair is done." },
      { text: "I carry out the repair.", letter: { complete: false } },
    ],
  },
  "LN-B2-16": {
    fires: [
      { text: "There will be site work and construction.", marks: ["site work", "construction"] },
      { text: "Строительные работы.", marks: ["Строительные работы"] },
    ],
    silent: [
      { text: "Construction equipment is repaired." },
      { text: "Site work under the contract." },
      { text: "No construction is done." },
    ],
  },
  "LN-B2-17": {
    fires: [
      { text: "My hobby is politics.", marks: ["hobby", "politics"] },
      { text: "Моё хобби.", marks: ["хобби"] },
    ],
    silent: [{ text: "I plan no other trips." }, { text: "Our company policy." }],
  },
  "LN-B2-18": {
    fires: [{ text: "I come for repair.", elements: ["equipment", "site", "dates", "payer"] }],
    silent: [
      { text: "I repair the press at your plant from 5 June 2026; Nordwerk pays." },
      { text: "I come for repair.", letter: { complete: false } },
    ],
  },
  "LN-B2-19": {
    fires: [
      { text: "I come as a volunteer.", marks: ["volunteer"] },
      { text: "Я журналист.", marks: ["журналист"] },
    ],
    silent: [{ text: "I am not a missionary." }, { text: "Marriage certificate enclosed." }],
  },
  "LN-WK-01": {
    fires: [
      { text: "I want to visit family.", marks: ["visit family"] },
      { text: "Цель: туризм.", marks: ["туризм"] },
    ],
    silent: [{ text: "It is not a private visit." }, { text: "I take up my position." }],
  },
  "LN-WK-02": {
    fires: [
      { text: "I am self-employed with own clients.", marks: ["self-employed", "own clients"] },
      { text: "Я самозанятый.", marks: ["самозанятый"] },
    ],
    silent: [{ text: "I am not a freelancer." }, { text: "I am an engineer." }],
  },
  "LN-ST-01": {
    fires: [
      { text: "I also want a job and to relocate.", marks: ["job", "relocate"] },
      { text: "Я хочу работать.", marks: ["работать"] },
    ],
    silent: [
      { text: "I will not work." },
      { text: "I return to my job in Germany." },
      { text: "I have work experience." },
    ],
  },
  "LN-ST-02": {
    fires: [{ text: "I want to go to Almaty.", elements: ["programme", "institution", "level"] }],
    silent: [
      { text: "I am enrolled in the master programme of the university." },
      { text: "I want to go.", letter: { complete: false } },
    ],
  },
  "LN-FR-01": {
    fires: [
      { text: "I have an employer in Almaty and will work.", marks: ["employer", "will work"] },
      { text: "Я буду работать.", marks: ["буду работать"] },
    ],
    silent: [{ text: "I will not work." }, { text: "My husband has an employer." }],
  },
  "LN-BI-01": {
    fires: [
      { text: "I receive a salary from my supervisor.", marks: ["salary", "supervisor"] },
      { text: "Я получу зарплату.", marks: ["зарплату"] },
    ],
    silent: [{ text: "I draw no salary." }, { text: "My position is director of my own company." }],
  },
  "LN-BI-02": {
    fires: [
      { text: "There are various opportunities.", marks: ["various opportunities"] },
      { text: "Есть различные возможности.", marks: ["различные возможности"] },
    ],
    silent: [{ text: "I see no various opportunities." }, { text: "I open a bakery in June." }],
  },
  "LN-SE-01": {
    fires: [
      { text: "I have an employment contract with a bank.", marks: ["employment contract with"] },
      { text: "Трудовой договор с ТОО.", marks: ["Трудовой договор с"] },
    ],
    silent: [{ text: "I have no employment contract with anybody." }, { text: "I left my employer in Germany." }],
  },
  "LN-SE-02": {
    fires: [
      { text: "I want to be independent.", elements: ["profession"] },
      {
        text: "I am an electrical engineer.",
        facts: { "selfEmployment.profession": "electrical engineer" },
        diplomas: "Diploma of a musician",
        elements: ["diploma-profession"],
      },
    ],
    silent: [
      {
        text: "I am an electrical engineer.",
        facts: { "selfEmployment.profession": "electrical engineer" },
        diplomas: "Electrical engineering",
      },
      { text: "I want to be independent.", letter: { complete: false } },
    ],
  },
  "LN-PR-01": {
    fires: [
      { text: "I want to extend my stay.", marks: ["extend my stay"] },
      { text: "Прошу продлить визу.", marks: ["продлить визу"] },
    ],
    silent: [{ text: "I do not ask to extend my visa." }, { text: "I apply for permanent residence." }],
  },
  "LN-DN-01": {
    fires: [
      { text: "I am a teacher.", marks: ["teacher"] },
      { text: "I want to live there.", elements: ["it-profession"] },
      { text: "Я водитель.", marks: ["водитель"] },
    ],
    silent: [{ text: "I am a software developer." }, { text: "I am not a teacher but a programmer." }],
  },
  "LN-TR-01": {
    fires: [
      { text: "I have a meeting and a contract.", marks: ["meeting", "contract"] },
      { text: "У меня переговоры.", marks: ["переговоры"] },
    ],
    silent: [{ text: "I return to my job in Germany." }, { text: "I do not study." }],
  },
  "LN-EX-01": {
    fires: [
      { text: "I am already working and overstayed.", marks: ["already working", "overstayed"] },
      { text: "Я просрочил визу.", marks: ["просрочил"] },
    ],
    silent: [{ text: "I have not overstayed." }, { text: "I ask for 30 more days." }],
  },
  "LN-GN-01": {
    fires: [
      {
        text: "I arrive on 5 June 2026. I will enter on 07.06.2026.",
        marks: ["5 June 2026", "07.06.2026"],
        elements: ["arrival-date"],
      },
      { text: "Passport No. N1234567. My passport number is N7654321.", elements: ["passport-number"] },
      { text: "All my costs are covered by my employer. The host will bear all costs.", elements: ["payer"] },
      {
        text: "I will stay at Abay Street 5, Almaty. I will live at Satpaev Street 90, Almaty.",
        elements: ["address"],
      },
      {
        text: "The inviting company is Zhelken Trade LLP. The host company Altyn Bulak LLP meets me.",
        elements: ["host"],
      },
      { text: "My stay is from 5 June 2026 to 9 June 2026. I leave on 10 June 2026.", elements: ["departure-date"] },
    ],
    silent: [
      { text: "I arrive on 5 June 2026. I enter Kazakhstan on 05.06.2026." },
      { text: "Passport No. N1234567. Passport N 1234567 is enclosed." },
      { text: "All my costs are covered by my employer. My employer will bear all costs." },
    ],
  },
  "LN-GN-02": {
    fires: [
      { text: "Please be kind and guarantee approval.", marks: ["Please be kind", "guarantee approval"] },
      { text: "Умоляю выдать визу.", marks: ["Умоляю"] },
    ],
    silent: [
      { text: "The company pays 100 % of the costs." },
      { text: "I know nobody can guarantee a visa, so I do not ask to guarantee approval." },
    ],
  },
  "LN-GN-03": {
    fires: [
      {
        text: "I have never been refused a visa.",
        facts: { "applicant.priorRefusal": true },
        marks: ["never been refused"],
      },
      { text: "Отказов в визе не было.", facts: { "applicant.priorRefusal": true }, marks: ["Отказов в визе не было"] },
    ],
    silent: [
      { text: "I have never been refused a visa.", facts: { "applicant.priorRefusal": false } },
      { text: "I was refused a visa in 2019.", facts: { "applicant.priorRefusal": true } },
    ],
  },
  "LN-GN-04": {
    fires: [{ text: "We come to meet you. ".repeat(100), marks: [] }],
    silent: [{ text: "We come to meet you. ".repeat(80) }],
  },
  "LN-GN-05": {
    fires: [
      { text: "English is fine, no translation needed.", marks: ["English is fine", "no translation needed"] },
      { text: "Перевод не нужен.", marks: ["Перевод не нужен"] },
    ],
    silent: [{ text: "A Russian translation is enclosed." }, { text: "I speak English." }],
  },
};
