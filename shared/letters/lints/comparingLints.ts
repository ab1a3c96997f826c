import { compareCompanyNames } from "#shared/matching/companyName.ts";
import { compareAddresses } from "#shared/matching/compareAddresses.ts";
import { compareNumbers } from "#shared/matching/compareNumbers.ts";
import { parseDate } from "#shared/matching/parseDate.ts";
import { type LintDraft, type LintMark, markOf } from "./lintFinding.ts";
import type { LintText } from "./lintText.ts";
import { tokenise } from "./tokens.ts";

/** Fields of which a letter may name only one value, and the words by which they are found. */
type TwiceField = "arrival-date" | "departure-date" | "host" | "payer" | "address" | "passport-number";

interface Said {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const DATE = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9},?\s+\d{4}|\p{L}{3,9}\s+\d{1,2},?\s+\d{4})`;
const ARRIVAL = new RegExp(
  String.raw`(?:arriv\p{L}*|enter(?:ing)?|entry|прибы\p{L}*|въезд\p{L}*|въе[дх]\p{L}*|келу\p{L}*|келемін)(?:\s+(?:in|into|at|to|on|в|во|на|is|date|planned|дата|:|–|-)|\s+(?:the\s+)?(?:Republic\s+of\s+)?Kazakhstan|\s+Казахстан|:)*\s*(?<value>${DATE})`,
  "giu",
);
const DEPARTURE = new RegExp(
  String.raw`(?:depart\p{L}*|leav(?:e|ing)|exit|выезд\p{L}*|выеха\p{L}*|покин\p{L}*|убыти\p{L}*|кету\p{L}*|кетемін)(?:\s+(?:from|on|на|из|is|date|planned|дата|:|–|-)|\s+(?:the\s+)?(?:Republic\s+of\s+)?Kazakhstan|\s+Казахстан\p{L}*|:)*\s*(?<value>${DATE})`,
  "giu",
);
const STAY = new RegExp(
  String.raw`(?:stay|visit|trip|mission|пребыван\p{L}*|поездк\p{L}*|визит\p{L}*)[^.\n]{0,30}?\s(?:from|с|со)\s+(?<from>${DATE})\s*(?:to|until|till|–|-|по|до)\s*(?<to>${DATE})`,
  "giu",
);
const PASSPORT =
  /(?:passport|паспорт\p{L}*)[^\n.;]{0,20}?(?:no\.?|number|№|n°|номер|:)?\s*(?<value>[A-ZА-Я]{0,3}\s?\d{6,9})(?!\d)/giu;
const ADDRESS =
  /(?:stay|live|reside|residing|living|accommodated|прожива\p{L}*|жить)\s+(?:with\s+\p{L}+(?:\s+\p{L}+){0,3}\s+)?(?:at|по\s+адресу:?)\s+(?:the\s+address:?\s+|this\s+address:?\s+)?(?<value>[^.;\n]*?\d[^.;\n]*)/giu;
const HOST =
  /(?:inviting\s+(?:company|party|organi[sz]ation)|host(?:\s+company)?|приглашающ\p{L}*\s+(?:компани\p{L}*|сторон\p{L}*|организаци\p{L}*))\s*(?:is|:|–|-)?\s*(?<value>(?:(?:LLP|JSC|ТОО|АО)\s+)?[«“"]?\p{Lu}[\p{L}\p{N}&-]+(?:\s+\p{Lu}[\p{L}\p{N}&-]+){0,4}[»”"]?(?:\s+(?:LLP|LLC|Ltd|JSC|GmbH))?)/gu;
const PAYING =
  /(?:all|все)\s+(?:my\s+|the\s+|his\s+|her\s+|travel\s+)?(?:costs|expenses|расходы)[^.\n;]{0,60}?(?:borne|covered|paid|met|несет|несёт|оплачивает|оплатит)\s*(?:by)?\s*:?\s*(?<value>[^.,;\n]{2,40})/giu;
const PAYS =
  /(?<value>I|we|my\s+\p{L}+|the\s+\p{L}+(?:\s+company)?|our\s+company)\s+(?:will\s+)?(?:bear|bears|cover|covers|pay|pays|meet|meets)\s+all\s+(?:my\s+|the\s+|his\s+|her\s+|travel\s+)?(?:costs|expenses)/giu;

const PAYERS: readonly (readonly [string, RegExp])[] = [
  ["employer", /employer|работодател|жұмыс беруші/iu],
  ["host", /host|invit|receiving|принимающ|приглашающ|шақыр/iu],
  ["sponsor", /sponsor|husband|wife|spouse|father|mother|parent|муж|жен|супруг|отец|мать|жұбай/iu],
  ["applicant", /^(?:me|myself|i|applicant|the applicant|сам|я|заявител)/iu],
];

/** LN-GN-01: two values of one field within a letter. */
export function findTwoValues(letter: LintText): readonly LintDraft[] {
  const stays = [...letter.text.matchAll(STAY)];
  const said: readonly (readonly [TwiceField, readonly Said[], (a: string, b: string) => boolean])[] = [
    ["arrival-date", [...saidBy(letter, ARRIVAL), ...stays.flatMap((match) => groupOf(match, "from"))], sameDate],
    ["departure-date", [...saidBy(letter, DEPARTURE), ...stays.flatMap((match) => groupOf(match, "to"))], sameDate],
    ["host", saidBy(letter, HOST), (a, b) => compareCompanyNames(a, b).verdict !== "different"],
    ["payer", [...saidBy(letter, PAYING), ...saidBy(letter, PAYS)], samePayer],
    ["address", saidBy(letter, ADDRESS), (a, b) => compareAddresses(a, b).verdict !== "different"],
    ["passport-number", saidBy(letter, PASSPORT), samePassport(letter)],
  ];
  const twice = said.flatMap(([field, values, isSame]) => {
    const [first] = values;
    const other = first === undefined ? undefined : values.find(({ value }) => !isSame(first.value, value));
    return first === undefined || other === undefined ? [] : [{ field, marks: [first, other] }];
  });
  if (twice.length === 0) return [];
  const marks = twice.flatMap((one) => one.marks).map((one) => markInText(letter, one));
  return [{ lint: "LN-GN-01", text: letter, marks, elements: twice.map(({ field }) => field) }];
}

function saidBy(letter: LintText, pattern: RegExp): readonly Said[] {
  return [...letter.text.matchAll(pattern)].flatMap((match) => groupOf(match, "value"));
}

function groupOf(match: RegExpExecArray, group: string): readonly Said[] {
  const value = match.groups?.[group];
  if (value === undefined) return [];
  const start = match.index + (group === "from" ? match[0].indexOf(value) : match[0].lastIndexOf(value));
  return [{ value: value.trim(), start, end: start + value.length }];
}

function sameDate(a: string, b: string): boolean {
  const read = (text: string) => parseDate(text.replace(/(\d)(?:st|nd|rd|th)\b/, "$1")).candidates;
  const one = read(a);
  const two = read(b);
  return one.length === 0 || two.length === 0 || one.some((date) => two.includes(date));
}

function samePayer(a: string, b: string): boolean {
  const who = (text: string): string => PAYERS.find(([, words]) => words.test(text))?.[0] ?? "";
  return who(a) === who(b) || who(a) === "" || who(b) === "";
}

/** Several people's passports stand in one letter: then nothing can be said. */
function samePassport(letter: LintText): (a: string, b: string) => boolean {
  const several =
    /children|accompan|family members|спутник|дет(?:и|ей)|old passport|previous passport|прежн|стар(?:ый|ого) паспорт/iu.test(
      letter.text,
    );
  return (a, b) => several || compareNumbers(a, b).verdict !== "different";
}

function markInText(letter: LintText, { start, end }: Said): LintMark {
  const { sentences } = tokenise(letter.text);
  const sentence = sentences.find((one) => one.start <= start && one.end >= end) ?? { start, end };
  return markOf(letter, { start, end }, sentence);
}

/** Above this many words a letter is longer than a page (routes.md LN-GN-04; the number is ours). */
const MOST_WORDS = 450;
const SHORT_LETTERS: ReadonlySet<string> = new Set([
  "cover-letter",
  "invitation-letter",
  "host-company-letter",
  "employer-letter",
  "support-letter",
]);

/** LN-GN-04: letters are to be short. */
export function findTooLong(letter: LintText): readonly LintDraft[] {
  if (!SHORT_LETTERS.has(letter.kind)) return [];
  return tokenise(letter.text).tokens.length > MOST_WORDS ? [{ lint: "LN-GN-04", text: letter }] : [];
}
