import { isOneOf } from "./lackingLints.ts";
import { type FilterScene, isAboutApplicant, isDenied, sentenceOf } from "./lintFilters.ts";
import { type LintDraft, type LintMark, markOf } from "./lintFinding.ts";
import type { LintText } from "./lintText.ts";
import { findPhrases } from "./phrase.ts";
import type { Token } from "./tokens.ts";

/** One letter with its scene. */
export interface LintedLetter {
  readonly letter: LintText;
  readonly scene: FilterScene;
}

type Hit = { readonly from: number; readonly to: number };

function marksOf(
  { letter, scene }: LintedLetter,
  phrases: readonly string[],
  keep: (hit: Hit) => boolean = () => true,
): readonly LintMark[] {
  const { tokens, sentences } = scene.tokenised;
  return findPhrases(phrases, tokens, scene.names).flatMap((hit) => {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    const sentence = sentences[first?.sentence ?? -1];
    if (first === undefined || last === undefined || sentence === undefined || !keep(hit)) return [];
    return [markOf(letter, { start: first.start, end: last.end }, sentence)];
  });
}

const A_WHILE: readonly string[] = [
  "few|two|three|four|several weeks|months",
  "couple of weeks|months",
  "short visit|stay",
  "несколько|две|три|четыре недел*",
  "краткосрочн* ~1 визит*|поездк*|пребыван*",
  "бірнеше|екі|үш апта*",
];
const FOR_GOOD: readonly string[] = [
  "live|reside|stay|settle|residing|living ~2 permanently",
  "permanently live|reside|settle|stay|move",
  "live|stay|move ~3 for good",
  "permanent residence !permit|card",
  "постоянно прожива*|жить|поселиться",
  "на постоянное ~1 жительство",
  "пмж|навсегда",
  "тұрақты ~1 тұру*|тұрамын|тұрғым",
];

/** LN-B11-08: a visit of some weeks in one letter, a life in Kazakhstan in another, or in the same. */
export function findTwoStories(letters: readonly LintedLetter[]): readonly LintDraft[] {
  const saying = (phrases: readonly string[], aboutApplicant: boolean) =>
    letters.flatMap((one) => {
      const marks = marksOf(
        one,
        phrases,
        (hit) => !isDenied(one.scene, hit) && (!aboutApplicant || isAboutApplicant(one.scene, hit)),
      );
      return marks.length === 0 ? [] : [{ letter: one.letter, marks }];
    });
  const [brief] = saying(A_WHILE, false);
  const [long] = saying(FOR_GOOD, true);
  if (brief === undefined || long === undefined) return [];
  const isSame = brief.letter.id === long.letter.id;
  const marks = isSame ? [...brief.marks, ...long.marks].sort((a, b) => a.start - b.start) : long.marks;
  return [{ lint: "LN-B11-08", text: long.letter, marks, others: isSame ? [] : [brief.letter.id] }];
}

/** The six words for what a technician comes to do (routes.md 5.0), with their variants. */
export const CANONICAL_TERMS: Readonly<Record<string, readonly string[]>> = {
  installation: ["install*|mounting|assembl*", "монтаж*|установк*|смонтир*", "құрастыр*|монтаж*|орнату*"],
  commissioning: [
    "commission|commissioning|start-up|adjustment*|set-up",
    "start up",
    "set up",
    "налад*|пуско-налад*|пусконалад*",
    "іске қосу*",
    "баптау*",
  ],
  repair: ["repair*", "ремонт*", "жөнде*"],
  maintenance: [
    "maintenance|servicing",
    "scheduled service*",
    "техническ* обслужив*",
    "техобслужив*",
    "техникалық қызмет*",
  ],
  warranty: ["warranty|warranties", "гаранти*", "кепілдік* !хат*"],
  "after-sales": ["after-sales|aftersales", "after sales", "послепродажн*", "сатудан кейінгі"],
};

function termsOf({ scene }: LintedLetter): ReadonlySet<string> {
  const { tokens } = scene.tokenised;
  return new Set(
    Object.entries(CANONICAL_TERMS)
      .filter(([, phrases]) => findPhrases(phrases, tokens).length > 0)
      .map(([term]) => term),
  );
}

const WITH_TERMS = [
  "cover-letter",
  "invitation-letter",
  "host-company-letter",
  "employer-letter",
  "technical-mission-summary",
];

/** LN-B2-07: no word by which the purpose can be seen. */
export function findNoTerm(one: LintedLetter): readonly LintDraft[] {
  const { letter } = one;
  if (!letter.complete || letter.text.trim() === "" || !isOneOf(letter, WITH_TERMS)) return [];
  return termsOf(one).size === 0 ? [{ lint: "LN-B2-07", text: letter }] : [];
}

/** LN-B2-08: host and employer name different works. */
export function findOtherTerms(letters: readonly LintedLetter[]): readonly LintDraft[] {
  const by = (paper: string) => letters.filter(({ letter }) => isOneOf(letter, [paper]));
  return by("employer-letter").flatMap((employer) =>
    by("host-company-letter").flatMap((host): LintDraft[] => {
      const theirs = termsOf(employer);
      const hosts = termsOf(host);
      if (theirs.size === 0 || hosts.size === 0) return [];
      const odd = [...theirs].filter((term) => !hosts.has(term));
      const lacking = [...hosts].filter((term) => !theirs.has(term));
      if (odd.length + lacking.length === 0) return [];
      return [
        {
          lint: "LN-B2-08",
          text: employer.letter,
          marks: marksOf(
            employer,
            odd.flatMap((term) => CANONICAL_TERMS[term] ?? []),
          ),
          elements: [...odd, ...lacking],
          others: [host.letter.id],
        },
      ];
    }),
  );
}

const NO_REFUSAL: readonly string[] = [
  "never ~3 refused|denied|rejected|declined",
  "no ~3 refusal*|rejection*|denial*",
  "no visa|application ~3 refused|rejected|denied",
  "not ~3 refused|denied|rejected|declined",
  "without ~1 refusal*",
  "отказ* ~3 не было|получ*",
  "не ~2 отказ*|отказывали",
  "никогда ~3 отказ*",
  "без отказов",
  "бас тарт* ~2 жоқ|болған",
];

/** LN-GN-03: the letter denies a refusal that there was. */
export function findHiddenRefusal(one: LintedLetter): readonly LintDraft[] {
  const refused = one.scene.context.facts["applicant.priorRefusal"];
  if (refused !== true && refused !== "yes") return [];
  const marks = marksOf(one, NO_REFUSAL);
  return marks.length === 0 ? [] : [{ lint: "LN-GN-03", text: one.letter, marks }];
}

const VAGUE: readonly string[] = [
  "business purposes|purpose|matters|issues|affairs",
  "various ~1 meeting*|question*|matter*",
  "commercial issues|matters|questions",
  "делов* вопрос*|цел*",
  "коммерческ* вопрос*|цел*",
  "различн* ~1 встреч*|переговор*|вопрос*",
  "по делам",
  "іскерлік мақсат*|мәселе*",
  "түрлі кездесу*",
];
const COUNTERPARTY: readonly string[] = [
  "<host>",
  "llp|llc|ltd|jsc|gmbh|inc|тоо|ао|жшс|ақ",
  "meet|meeting ~2 with",
  "встреч* ~2 с",
];

/** LN-B1-15: vague words, and neither a day nor a partner beside them. */
export function findVague(one: LintedLetter): readonly LintDraft[] {
  const { tokens, text } = one.scene.tokenised;
  const marks = marksOf(one, VAGUE, (hit) => {
    if (isDenied(one.scene, hit)) return false;
    const sentence = tokens[hit.from]?.sentence ?? 0;
    const around = tokens.filter((token) => token.sentence === sentence || token.sentence === sentence + 1);
    return !(hasDate(text, around) && findPhrases(COUNTERPARTY, around, one.scene.names).length > 0);
  });
  return marks.length === 0 ? [] : [{ lint: "LN-B1-15", text: one.letter, marks }];
}

function hasDate(text: string, around: readonly Token[]): boolean {
  const stretch = text.slice(around[0]?.start ?? 0, around.at(-1)?.end ?? 0);
  return /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\s+\d{1,2},?\s+\d{4}/u.test(
    stretch,
  );
}

const IT_WORDS: readonly string[] = [
  "it|software|developer*|programmer*|programming|devops|cybersecurity|data|frontend|backend|fullstack|qa|web",
  "information technolog*",
  "computer scien*",
  "айти|ит|программист*|программировани*|разработчик*|тестировщик*|девопс|кибербезопасност*",
  "информационн* технологи*",
  "бағдарламашы*|бағдарламалау*",
  "ақпараттық технология*",
];
const OTHER_PROFESSIONS: readonly string[] = [
  "teacher|driver|cook|chef|nurse|doctor|physician|lawyer|accountant|translator|interpreter|photographer|builder|welder|electrician|plumber|farmer|musician|artist|actor|hairdresser|beautician|mechanic|trader|salesman|merchant|realtor|coach|trainer",
  "sales manager",
  "civil|mechanical|mining engineer",
  "учитель|преподаватель|водитель|повар|медсестра|врач|юрист|бухгалтер|переводчик|фотограф|строитель|сварщик|электрик|фермер|музыкант|артист|парикмахер|механик|тренер",
  "мұғалім|жүргізуші|аспаз|дәрігер|заңгер|бухгалтер|аудармашы|фотограф|құрылысшы|дәнекерлеуші",
];

/** LN-DN-01: the activity that the letter describes is not one of information technology. */
export function findOtherProfession(one: LintedLetter): readonly LintDraft[] {
  const { letter, scene } = one;
  if (letter.author !== "applicant") return [];
  const marks = marksOf(one, OTHER_PROFESSIONS, (hit) => {
    const words = sentenceOf(scene, hit);
    return !isDenied(scene, hit) && isAboutApplicant(scene, hit) && findPhrases(IT_WORDS, words).length === 0;
  });
  if (marks.length > 0) return [{ lint: "LN-DN-01", text: letter, marks }];
  const isStatement = isOneOf(letter, ["cover-letter", "professional-activity-statement"]);
  if (!isStatement || !letter.complete || letter.text.trim() === "") return [];
  const named = findPhrases(IT_WORDS, scene.tokenised.tokens).length > 0;
  return named ? [] : [{ lint: "LN-DN-01", text: letter, elements: ["it-profession"] }];
}
