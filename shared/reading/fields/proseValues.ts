import { longestHits } from "../text/longestHits.ts";
import type { LayoutWord, Token } from "../text/pageLayout.ts";
import { tokensOf } from "../text/pageLayout.ts";
import { phraseOf } from "../text/phrase.ts";
import { findAll, type IndexHit, phraseIndex } from "../text/phraseIndex.ts";
import type { DateAbout } from "../values/dateText.ts";
import { readByKind } from "../values/readByKind.ts";
import { readEntries, readVisaCode } from "../values/readCodes.ts";
import { countryCode } from "../values/readCountry.ts";
import { allDates } from "../values/readDate.ts";
import { readName } from "../values/readName.ts";
import { looksLikeCompany, readTextValue } from "../values/readTextValue.ts";
import type { ReadValue } from "../values/readValue.ts";
import { companiesIn } from "./companies.ts";
import type { LabelId } from "./labelTable.ts";
import { NAMED_BEFORE, namedBefore } from "./namedBefore.ts";
import { type Mention, NAME_TRIGGERS, VALUE_TRIGGERS } from "./proseTable.ts";
import { valueKindOf } from "./valueKinds.ts";

/** A person named in running text. */
export interface ProseName {
  readonly mention: Mention;
  readonly reads: readonly ReadValue[];
  /** Index of the name's first word in the flow. */
  readonly at: number;
  /** Words of the trigger: "mr" is weaker than "hereby invite". */
  readonly trigger: string;
}

/** A value in running text. */
export interface ProseValue {
  readonly label: LabelId;
  readonly reads: readonly ReadValue[];
  readonly at: number;
}

const NAME_INDEX = phraseIndex<Mention>(
  (Object.keys(NAME_TRIGGERS) as Mention[]).flatMap((mention) =>
    NAME_TRIGGERS[mention].map((text) => ({ about: mention, phrase: phraseOf(text) })),
  ),
);
const VALUE_INDEX = phraseIndex(
  VALUE_TRIGGERS.flatMap((trigger) => trigger.phrases.map((text) => ({ about: trigger, phrase: phraseOf(text) }))),
);

/** People named in running text, in order. */
export function proseNames(flow: readonly LayoutWord[]): readonly ProseName[] {
  const tokens = tokensOf(flow);
  const names: ProseName[] = [];
  for (const hit of longestHits(findAll(NAME_INDEX, tokens))) {
    if (hit.phrase.solid.length <= 3 && !standsAlone(hit, tokens, flow)) continue;
    const start = wordAfter(tokens, hit.end);
    const found = nameNear(flow, start) ?? (hit.phrase.solid.length >= LONG ? inCapitals(flow, start) : null);
    if (found === null) {
      // The name cannot be read; what follows is the author's all the same.
      const next = flow[start]?.text ?? "";
      if (hit.about === "author" && /^\p{Lu}{2}/u.test(next)) {
        names.push({ mention: hit.about, reads: [], at: start, trigger: hit.phrase.text });
      }
      continue;
    }
    names.push({ mention: hit.about, reads: found.reads, at: found.at, trigger: hit.phrase.text });
  }
  names.push(...namedBefore(flow, tokens));
  return dedupe(names.toSorted((a, b) => a.at - b.at || b.trigger.length - a.trigger.length));
}

/** "I", "Я", "Мен" only with a comma or a capitalised name right behind. */
function standsAlone(hit: IndexHit<Mention>, tokens: readonly Token[], flow: readonly LayoutWord[]): boolean {
  const token = tokens[hit.start];
  if (token === undefined) return false;
  if (hit.about !== "author") return true;
  const text = token.word.text;
  return (
    /^["«]?(I|Я|Мен),?$/u.test(text) &&
    (/,$/.test(text) || /^\p{Lu}\p{L}+/u.test(flow[wordAfter(tokens, hit.end)]?.text ?? ""))
  );
}

const FILLERS =
  /^(mr|mrs|ms|dr|my|our|his|her|the|a|an|of|citizen|national|wife|husband|spouse|son|daughter|mother|father|employee|engineer|specialist|mister|г-н|г-на|г-ну|г-жа|г-жу|г-же|гр|гр-н|гр-ка|гр-на|гр-ки|мою|моего|моя|мой|моей|моему|супругу|супруга|супругой|жену|жена|мужа|муж|гражданина|гражданку|гражданин|гражданка|гражданке|гражданину|гражданки|господина|госпожу|господину|госпоже|сотрудника|сотрудник|сотруднику|нашего|менің|жұбайым|жұбайымды|азаматы|азаматшасы|азаматын|азаматшасын|мырза|ханым|мырзаны|ханымды|осы|берілді|[4ч][тt][0оo]|undersigned|following|person|visitor|foreign|иностранного|иностранную|to|is|что|сын|сына|дочь|дочери|minor|child|и|and|that|ms|republic|республики|федерации)[.,:]?$/iu;

function nameNear(flow: readonly LayoutWord[], start: number): { reads: readonly ReadValue[]; at: number } | null {
  for (let at = start; at < Math.min(flow.length, start + 8); at += 1) {
    const word = flow[at];
    if (word === undefined) return null;
    const country = countryLength(flow, at);
    if (country > 0) {
      at += country - 1;
      continue;
    }
    const company = companyLength(flow, at);
    if (company > 0) {
      at += company - 1;
      continue;
    }
    if (!FILLERS.test(word.text)) {
      const reads = readName(flow.slice(at, at + 7), { most: 5, least: 2 });
      // "Inviter: Tengri Trade LLP" names a company.
      if (reads[0] !== undefined && looksLikeCompany(flow.slice(at, at + reads[0].words.length + 1))) return null;
      if (reads[0]?.words.some(({ text }) => ADDRESS_WORD.test(text)) === true) return null;
      if (reads.length > 0) return { reads, at };
    }
    if (!FILLERS.test(word.text) && !/^["«(,]*$/.test(word.text)) return null;
    if (/[.;]$/.test(word.text) && word.text.length > 5) return null;
  }
  return null;
}

/** "invited by Tengri Trade LLP, Astana, Dostyk Avenue 48": where somebody is, not who. */
const ADDRESS_WORD =
  /^(street|avenue|road|lane|boulevard|square|district|building|улица|ул\.?|проспект|пр\.?|пр-т|переулок|бульвар|площадь|микрорайон|мкр\.?|көшесі|даңғылы|алаңы|ауданы)[,.;]?$/iu;

/** A trigger that says by itself that somebody is named soon. */
const LONG = 8;

/** "приглашаю для деловой встречи NGUYEN THI HUONG": a name in capitals further on in the sentence. */
function inCapitals(flow: readonly LayoutWord[], start: number): { reads: readonly ReadValue[]; at: number } | null {
  for (let at = start; at < Math.min(flow.length, start + 9); at += 1) {
    const reads = readName(flow.slice(at, at + 7), { most: 5, least: 2 });
    if (reads[0]?.words.every(({ text }) => text === text.toUpperCase() && /^\p{Script=Latin}{2}/u.test(text)))
      return { reads, at };
    if (/[.;:]$/.test(flow[at]?.text ?? "")) return null;
  }
  return null;
}

const isHonorific = (text: string): boolean => /^(mr|mrs|ms|miss|dr|г-н|г-жа|гр)\.?$/iu.test(text);

/** A company named between the verb and the person: "confirms that the engineer of Acme Ltd., Ms. ANNA HALL". */
function companyLength(flow: readonly LayoutWord[], at: number): number {
  const window = flow.slice(at, at + 9);
  const [company] = companiesIn(window);
  const last = company?.words.at(-1);
  if (
    company === undefined ||
    last === undefined ||
    company.words[0] !== window[0] ||
    isHonorific(flow[at - 1]?.text ?? "")
  )
    return 0;
  // "Hans MUELLER of Acme GmbH" begins with the person.
  return company.words.some((word) => /^of$/i.test(word.text)) ? 0 : window.indexOf(last) + 1;
}

function countryLength(flow: readonly LayoutWord[], at: number): number {
  for (let length = 4; length > 0; length -= 1) {
    const text = flow
      .slice(at, at + length)
      .map((word) => word.text)
      .join(" ");
    if (text.replace(/[^\p{L}]/gu, "").length > 2 && countryCode(text.replace(/[,.;:]/g, "")) !== "") return length;
  }
  return 0;
}

function dedupe(names: readonly ProseName[]): readonly ProseName[] {
  const strength = ({ mention, trigger }: ProseName) =>
    mention !== "holder" ? 3 : trigger.endsWith(NAMED_BEFORE) ? 1 : trigger.length > 4 ? 2 : 0;
  const kept: ProseName[] = [];
  for (const name of names) {
    const same = kept.findIndex((other) => Math.abs(other.at - name.at) <= 1);
    if (same < 0) kept.push(name);
    else if (strength(name) > strength(kept[same] ?? name)) kept[same] = name;
  }
  return kept;
}

function wordAfter(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  return last === undefined ? 0 : last.wordIndex + 1;
}

/** Values in running text, in order. */
export function proseValues(flow: readonly LayoutWord[], about: DateAbout): readonly ProseValue[] {
  const tokens = tokensOf(flow);
  const found: ProseValue[] = [];
  const hits = findAll(VALUE_INDEX, tokens);
  for (const side of ["after", "before"] as const) {
    const own = new Map<LabelId, IndexHit<(typeof VALUE_TRIGGERS)[number]>[]>();
    for (const hit of hits)
      if (hit.about.side === side) own.set(hit.about.label, [...(own.get(hit.about.label) ?? []), hit]);
    for (const list of own.values()) {
      for (const hit of longestHits(list)) {
        const read = side === "after" ? readAfter(hit, tokens, flow, about) : readBefore(hit, tokens, flow, about);
        if (read !== null) found.push(read);
      }
    }
  }
  found.push(...stayValues(flow, about), ...codeValues(flow));
  return found.toSorted((a, b) => a.at - b.at);
}

function readAfter(
  hit: IndexHit<(typeof VALUE_TRIGGERS)[number]>,
  tokens: readonly Token[],
  flow: readonly LayoutWord[],
  about: DateAbout,
): ProseValue | null {
  const { label, gap } = hit.about;
  const start = wordAfter(tokens, hit.end);
  const sentence = untilSentenceEnd(flow, start, label === "address" ? 16 : label === "purpose" ? 14 : 12);
  const kind = valueKindOf(label);
  if (kind === "text") {
    const text = readTextValue(label === "address" ? addressWords(sentence) : purposeWords(sentence));
    if (text === null || (label === "address" && !/\d/.test(text.value))) return null;
    return { label, reads: [text], at: start };
  }
  for (let skip = 0; skip <= gap; skip += 1) {
    const words = sentence.slice(skip);
    if (words.length === 0) break;
    const reads = readByKind(kind, words, about);
    const first = reads[0]?.words[0];
    if (first !== undefined && flow.indexOf(first) - start <= gap + 1)
      return { label, reads: reads.slice(0, 1), at: flow.indexOf(first) };
  }
  return null;
}

const ABBREVIATION =
  /^["«(]?(apt|str|st|ave|bldg|no|fl|г|ул|пр|просп|д|дом|кв|корп|обл|р|мкр|пер|б|оф|каб|ж|көш|тел|tel|им|mr|mrs|ms|dr|\p{Lu})\.$/iu;

function untilSentenceEnd(flow: readonly LayoutWord[], start: number, most: number): readonly LayoutWord[] {
  const words: LayoutWord[] = [];
  for (const word of flow.slice(start, start + most)) {
    words.push(word);
    const next = flow[start + words.length]?.text ?? "";
    if (/;$/.test(word.text)) break;
    if (/\d\.$/.test(word.text) && /^\d{1,2}(\.\d{1,2})*\.?$/.test(next)) break;
    if (/\.$/.test(word.text) && /^["«(]?\p{Lu}/u.test(next) && !ABBREVIATION.test(word.text)) break;
  }
  return words;
}

/** An address ends at a full stop or where the sentence goes on. */
function addressWords(words: readonly LayoutWord[]): readonly LayoutWord[] {
  const stop = words.findIndex(
    (word, index) =>
      index > 1 &&
      /^(and|which|that|during|from|where|i|we|phone|tel\.?|тел\.?|телефон|iin|иин|жсн|declare|hereby|undertake|guarantee|agree|invite|ask|certify|настоящим|обязуюсь|приглашаю|прошу|гарантирую|подтверждаю|осы|confirm|и|именуем\p{L}*|с|на|в|for|with|who|ИИН|passport|паспорт|заключили)[,:]?$/iu.test(
        word.text,
      ),
  );
  return stop < 0 ? words : words.slice(0, stop);
}

/** A purpose ends at a comma or where the sentence turns to something else. */
function purposeWords(words: readonly LayoutWord[]): readonly LayoutWord[] {
  const stop = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(under|from|with|during|visa|according|in|at|for|с|по|в|на|согласно|визы|виза|category|by)$/iu.test(word.text),
  );
  const comma = words.findIndex((word) => /[,;.]$/.test(word.text));
  const ends = [stop, comma < 0 ? -1 : comma + 1].filter((end) => end > 0);
  return ends.length === 0 ? words : words.slice(0, Math.min(...ends));
}

function readBefore(
  hit: IndexHit<(typeof VALUE_TRIGGERS)[number]>,
  tokens: readonly Token[],
  flow: readonly LayoutWord[],
  about: DateAbout,
): ProseValue | null {
  const { label, gap } = hit.about;
  const end = tokens[hit.start]?.wordIndex ?? 0;
  const kind = valueKindOf(label);
  for (let length = 1; length <= 6; length += 1) {
    const start = end - length;
    if (start < 0) break;
    const words = flow.slice(start, end);
    const reads =
      kind === "visa-code"
        ? [readVisaCode(words, false, 3)].filter((read) => read !== null)
        : readByKind(kind, words, about);
    const last = reads[0]?.words.at(-1);
    if (last === undefined || end - 1 - flow.indexOf(last) > gap) continue;
    const longer = start > 0 && kind === "date" ? readByKind(kind, flow.slice(Math.max(0, start - 3), end), about) : [];
    const best = longer[0] !== undefined && longer[0].words.at(-1) === last ? longer : reads;
    return { label, reads: best.slice(0, 1), at: start };
  }
  return null;
}

const FROM = /^(from|с|со|between|starting|от|бастап)$/iu;
const BETWEEN = /^(to|till|until|through|по|до|and|и|–|—|-|бастап|дейін)[,.]?$/iu;

/** "from … to …", "с … по …", "… бастап … дейін", "… – …": dates of the stay. */
function stayValues(flow: readonly LayoutWord[], about: DateAbout): readonly ProseValue[] {
  const dates = allDates(flow, about).map((read) => ({ read, at: startOf(flow, read), length: read.words.length }));
  const found: ProseValue[] = [];
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1];
    if (second === undefined || second.read.value <= first.read.value) continue;
    const between = flow.slice(first.at + first.length, second.at);
    const before = flow[first.at - 1]?.text ?? "";
    const links = between.filter((word) => /[\p{L}]/u.test(word.text) || /^[–—-]$/.test(word.text));
    const linked = links.length <= 3 && links.some((word) => BETWEEN.test(word.text));
    if (
      !linked ||
      !(
        FROM.test(before) ||
        links.every((word) => BETWEEN.test(word.text) || /^(г|года|ж|жылғы|жылы)\.?$/iu.test(word.text))
      )
    )
      continue;
    found.push({ label: "period", reads: [first.read, second.read], at: first.at });
  }
  return found;
}

/** Visa codes and numbers of entries that need no trigger: "B11", "multiple-entry". */
function codeValues(flow: readonly LayoutWord[]): readonly ProseValue[] {
  const found: ProseValue[] = [];
  for (const [at, word] of flow.entries()) {
    if (/^["(«]?[ABCАВС]-?\d{1,2}(-1)?["),.;:»]*$/u.test(word.text)) {
      const read = readVisaCode([word], false);
      if (read !== null) found.push({ label: "visaCode", reads: [read], at });
    }
    if (/^(single|double|multiple|multi|однократн|двукратн|многократн|бір|екі|көп)/iu.test(word.text)) {
      const next = flow[at + 1]?.text ?? "";
      const fits =
        /^(entry|entries|entrance|въезд|виз|рет|мәртелік)/iu.test(next) || /(-entry|кратн)/iu.test(word.text);
      const read = fits ? (readEntries([word], false) ?? readEntries([word], true)) : null;
      if (read !== null) found.push({ label: "entries", reads: [read], at });
    }
  }
  return found;
}

function startOf(flow: readonly LayoutWord[], read: ReadValue): number {
  const first = read.words[0];
  return first === undefined ? 0 : flow.indexOf(first);
}
