import { LEGAL_FORMS, type LintContext } from "./lintContext.ts";
import type { LetterAuthor } from "./lintText.ts";
import { findPhrases, matchPhrase, type PhraseNames, phraseOf } from "./phrase.ts";
import type { Token, Tokenised } from "./tokens.ts";

/** A phrase found in a text: token numbers, the end not included. */
export interface PhraseHit {
  readonly from: number;
  readonly to: number;
}

/** A text with what the filters ask about it. */
export interface FilterScene {
  readonly tokenised: Tokenised;
  readonly author: LetterAuthor;
  readonly context: LintContext;
  readonly names: PhraseNames;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const NEGATORS = set(
  "not no never without nor neither don't won't doesn't didn't can't cannot isn't aren't wasn't не нет ни без никогда никак никаких никакой никакую",
);
const NEGATION_WINDOW = 5;
/** A denial reaches over these, and over the commas before them: "not work, study or start a business". */
const OR = set("or nor или ни немесе");
/** Said after what is denied. */
const DENIED_AFTER: readonly string[] = [
  "is|are|was|were|will|would|does|do ?be not",
  "not planned|intended|foreseen|included|involved|envisaged|permitted|allowed",
  "excluded",
  "не планиру*|предполага*|предусм*|входит|входят|собира*|будет|будут|явля*|намерен*",
  "исключен*",
  "емес|жоқ|болмайды|көзделме*|жоспарланба*",
];
const KAZAKH_DENIAL = /(?:ма|ме|ба|бе|па|пе)(?:й|с)(?:мын|мін|ды|ді|мыз|міз|ақ|ек)?$/u;

/** Negation window: denied within five tokens before, or right after ("employment is not planned"). */
export function isDenied({ tokenised: { tokens, text }, names }: FilterScene, hit: PhraseHit): boolean {
  const sentence = tokens[hit.from]?.sentence;
  const goesOn = tokens.slice(hit.to).some((token) => token.sentence === sentence && OR.has(token.norm));
  let reach = hit.from - NEGATION_WINDOW;
  for (let at = hit.from - 1; at >= Math.max(0, reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    const isListed = goesOn && text.slice(token.end, tokens[at + 1]?.start).includes(",");
    if (OR.has(token.norm) || isListed) reach = at - NEGATION_WINDOW;
    if (NEGATORS.has(token.norm) && !isNoDenial(token, tokens[at + 1])) return true;
  }
  const after = tokens.slice(hit.to, hit.to + NEGATION_WINDOW).filter((token) => token.sentence === sentence);
  if (after.some(({ norm }) => /[ғқңәөүұһі]/u.test(norm) && KAZAKH_DENIAL.test(norm))) return true;
  return after
    .slice(0, 3)
    .some((_token, offset) =>
      DENIED_AFTER.some((phrase) => matchPhrase(phraseOf(phrase), tokens, hit.to + offset, names) >= 0),
    );
}

/** "Contract No. 5" and "not only" deny nothing. */
function isNoDenial(token: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    (token.norm === "no" && /\d/.test(next.norm)) || /^(?:only|только|just|doubt|later|less|more)$/.test(next.norm)
  );
}

const FIRST_PERSON = set(
  "i i'm i'll i've i'd we we'll we're my our me мы я мне мой моя мое мои меня нам мен біз менің маған",
);
const FIRST_PERSON_VERBS = set(
  "буду планирую хочу собираюсь намерен намерена ищу прошу начну найду устроюсь смогу приступлю хотел хотела будем планируем",
);
const KAZAKH_FIRST_PERSON = /(?:мын|мін|бын|бін|пын|пін|мыз|міз)$/u;
const THIRD_PERSON = set("he she he'll she'll он она ол");
const ROLE_WORDS = set(
  "applicant invitee visitor guest specialist specialists engineer engineers technician technicians employee заявитель заявительница специалист специалисты инженер приглашенный гость маман инженер қонақ қызметкер",
);
const APPLICANT_WORDS = set("applicant заявитель заявительница өтініш");
const KIN = set(
  "husband wife spouse father mother son daughter parents child brother sister sponsor inviter муж жена супруг супруга отец мать сын дочь родители ребенок брат сестра спонсор приглашающий жұбайым күйеуім әйелім әкем анам ұлым қызым",
);
const OTHERS = set(
  "which that который которая которое которые company host llp компания тоо machine line equipment system",
);
const DETERMINERS = set("my our his her the мой моя мои наш наша менің");
const CONJUNCTIONS = set(
  "and but while because that where as since whereas when if и а но потому что где так пока когда поскольку және бірақ себебі",
);

/** Subject filter: whether the applicant is the one who does it. The nearest subject before decides. */
export function isAboutApplicant(scene: FilterScene, hit: PhraseHit): boolean {
  const { tokens } = scene.tokenised;
  const sentence = tokens[hit.from]?.sentence;
  for (let at = hit.to - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    const answer = subjectAt(scene, at, token);
    if (answer !== null) return answer;
  }
  return hasPurposeWordBefore(scene, hit);
}

function subjectAt(scene: FilterScene, at: number, { norm }: Token): boolean | null {
  const { author, context } = scene;
  if (context.applicant.has(norm) && !context.sponsor.has(norm)) return true;
  if (context.sponsor.has(norm)) return author === "applicant" && !isSubject(scene, at) ? null : false;
  if (APPLICANT_WORDS.has(norm)) return true;
  if (KIN.has(norm)) return isSubject(scene, at) ? author === "sponsor" : null;
  if (FIRST_PERSON.has(norm)) {
    if (author === "applicant") return true;
    return DETERMINERS.has(norm) ? null : false;
  }
  if (author === "applicant" && (FIRST_PERSON_VERBS.has(norm) || KAZAKH_FIRST_PERSON.test(norm))) return true;
  if (THIRD_PERSON.has(norm)) return author !== "applicant";
  if (ROLE_WORDS.has(norm)) return author === "applicant" ? null : true;
  return OTHERS.has(norm) && isSubject(scene, at) ? false : null;
}

/** Whether the noun opens its clause: "and my husband works", not "join my husband and work". */
function isSubject({ tokenised: { tokens, text } }: FilterScene, at: number): boolean {
  let first = at;
  while (first > 0 && DETERMINERS.has(tokens[first - 1]?.norm ?? "")) first -= 1;
  const token = tokens[first];
  const before = tokens[first - 1];
  if (token === undefined || before === undefined || before.sentence !== token.sentence) return true;
  return CONJUNCTIONS.has(before.norm) || text.slice(before.end, token.start).includes(",");
}

const HOME: readonly string[] = [
  "<home>",
  "return|returns|returning ~3 job|work|duties|position|post|employment|office|employer",
  "return* home",
  "resume|resumes|resuming",
  "job title",
  "annual|paid|regular leave|vacation|holiday",
  "grant* ~4 leave|vacation|holiday*",
  "currently ~2 employed|working|works|work",
  "remain|remains ~1 employed",
  "keep|keeps my|his|her job|position|post",
  "enclos*|attach*|annex*",
  "верн*|возвра* ~4 работ*|обязанност*|должност*",
  "приступ* ~2 обязанност*|работе",
  "ежегодн* ~2 отпуск*",
  "предостав* ~4 отпуск*",
  "в настоящее время ~2 работа*",
  "занима* ~2 должност*",
  "сохраня* ~4 место|должност*|зарплат*|заработн*|плат*",
  "прилага*|приложени*",
  "жұмыс* ~2 қайт*|орал*",
  "еңбек демалыс*",
  "қазіргі уақытта",
  "лауазым* сақтал*",
  "қоса беріл*",
];

/** Home-employer filter: the sentence speaks of the job abroad, of going back to it, or only lists papers. */
export function speaksOfHome(scene: FilterScene, hit: PhraseHit): boolean {
  return findPhrases(HOME, sentenceOf(scene, hit), scene.names).length > 0;
}

const DISCUSSING: readonly string[] = [
  "discuss*",
  "negotiat*",
  "contract|contracts for|on",
  "offer|offers|offering",
  "proposal*",
  "quotation*",
  "schedule of|for",
  "обсужд*|обсуд*",
  "переговор*",
  "предложени*",
  "смет*",
  "договор* на|по",
  "график*",
  "талқыла*",
  "келіссөз*",
  "ұсыныс*",
];
const DISCUSSION_WINDOW = 6;

/** Discussion filter: a technical word within six tokens after one of talking. */
export function isDiscussed({ tokenised: { tokens }, names }: FilterScene, hit: PhraseHit): boolean {
  const sentence = tokens[hit.from]?.sentence;
  const before = tokens
    .slice(Math.max(0, hit.from - DISCUSSION_WINDOW), hit.from)
    .filter((token) => token.sentence === sentence);
  return findPhrases(DISCUSSING, before, names).length > 0;
}

const OBJECTS: readonly string[] = [
  "equipment|equipments|machine|machines|machinery|unit|units|software|hardware|device|devices|apparatus",
  "line|lines !of|with|manager*",
  "system|systems|plant|plants|pump|pumps|turbine*|compressor*|robot*|boiler*|furnace*|press|scanner*|conveyor*",
  "serial no|nos|number|numbers",
  "оборудовани*",
  "лини|линия|линии|линию|линий|линией",
  "систем*",
  "станок|станк*|установк*|агрегат*|машин*|насос*|турбин*|аппарат*|прибор*|котел|котл*|пресс*|устройств*|конвейер*",
  "жабдық*|жабдығ*",
  "желі*|жүйе*|станок*|қондырғы*|машина*|құрылғы*",
];
const OBJECT_WINDOW = 6;

/** Object filter: a technical object within six tokens, or the word stands on a line of purpose. */
export function hasTechnicalObject(scene: FilterScene, hit: PhraseHit): boolean {
  const { tokens } = scene.tokenised;
  const sentence = tokens[hit.from]?.sentence;
  const near = tokens
    .slice(Math.max(0, hit.from - OBJECT_WINDOW), hit.to + OBJECT_WINDOW)
    .filter(
      (token) =>
        token.sentence === sentence &&
        !(token.start >= (tokens[hit.from]?.start ?? 0) && token.end <= (tokens[hit.to - 1]?.end ?? 0)),
    );
  if (findPhrases(OBJECTS, near, scene.names).length > 0) return true;
  if (near.some(({ norm }) => scene.context.equipment.has(norm))) return true;
  return hasPurposeWordBefore(scene, hit);
}

const PURPOSE: readonly string[] = ["purpose|purposes", "aim !is|was", "цель|цели|целью", "мақсат*"];

function hasPurposeWordBefore(scene: FilterScene, hit: PhraseHit): boolean {
  const first = scene.tokenised.tokens[hit.from];
  const before = sentenceOf(scene, hit).filter(({ end }) => end <= (first?.start ?? 0));
  return findPhrases(PURPOSE, before, scene.names).length > 0;
}

/** Whether the hit is part of a company's name, which says nothing of the trip. */
export function isInCompanyName(scene: FilterScene, hit: PhraseHit): boolean {
  const { tokens, text } = scene.tokenised;
  const first = tokens[hit.from];
  if (first === undefined) return false;
  const known = [...scene.context.hosts, ...scene.context.employers];
  if (
    known.some((words) =>
      words.some((word, index) => {
        const start = hit.from - index;
        return word === first.norm && words.every((one, offset) => tokens[start + offset]?.norm === one);
      }),
    )
  ) {
    return true;
  }
  const quoted = /[«“"„][^»”"“„\n]{0,60}$/u.exec(text.slice(0, first.start));
  if (quoted !== null && /^[^«“"„\n]{0,60}[»”"]/u.test(text.slice(first.end))) {
    const form = text.slice(Math.max(0, quoted.index - 12), quoted.index);
    if (tokensIn(form).some((word) => LEGAL_FORMS.has(word))) return true;
  }
  for (let at = hit.from; at < hit.from + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== first.sentence) return false;
    if (LEGAL_FORMS.has(token.norm)) return at > hit.from;
    if (!/^\p{Lu}/u.test(token.raw)) return false;
  }
  return false;
}

function tokensIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** All tokens of the sentence in which the hit stands. */
export function sentenceOf({ tokenised: { tokens } }: FilterScene, hit: PhraseHit): readonly Token[] {
  const sentence = tokens[hit.from]?.sentence;
  return tokens.filter((token) => token.sentence === sentence);
}
