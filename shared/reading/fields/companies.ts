import type { LayoutWord } from "../text/pageLayout.ts";
import type { ReadValue } from "../values/readValue.ts";

const BEFORE = /^["«“(]?(ТОО|АО|ОАО|ЗАО|ООО|ПАО|НАО|ИП|ЖШС|АҚ|ЖК|КХ|ГУ|РГП|КГП|ОсОО|ЧП)$/u;
const AFTER =
  /^(LLP|LLC|L\.L\.C\.|Ltd\.?|LTD\.?|Limited|LIMITED|Inc\.?|INC\.?|GmbH|GMBH|JSC|PLC|Corp\.?|Corporation|AG|KG|S\.?p\.?A\.?|S\.?A\.?S?|S\.r\.l\.|B\.V\.|BV|A\.Ş\.|AŞ|Oy|AB|Pte\.?|ЖШС|АҚ|ЖК)[.,;:)"”»]*$/u;

/** Companies named in running text by their legal form, in order: «ТОО "Тау"», "Alatau Trade LLP". */
export function companiesIn(flow: readonly LayoutWord[]): readonly ReadValue[] {
  const found: ReadValue[] = [];
  for (let at = 0; at < flow.length; at += 1) {
    const word = flow[at];
    if (word === undefined) continue;
    if (BEFORE.test(word.text)) {
      const words = quotedAfter(flow, at);
      if (words !== null) {
        found.push(companyOf(words));
        at += words.length - 1;
        continue;
      }
    }
    if (AFTER.test(word.text)) {
      const words = namedBefore(flow, /^(Co|Company|San|Tic)\.?,?$/u.test(flow[at - 1]?.text ?? "") ? at - 1 : at, at);
      if (words.length >= 2) found.push(companyOf(words));
    }
  }
  return found.filter(
    (company, index) => found.findIndex((other) => sameCompany(other.value, company.value)) === index,
  );
}

function sameCompany(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return plain(a) === plain(b);
}

/** «ТОО "Алатау Инжиниринг"»: up to the closing quote, or capitalised words where there are no quotes. */
function quotedAfter(flow: readonly LayoutWord[], at: number): readonly LayoutWord[] | null {
  const next = flow[at + 1];
  if (next === undefined) return null;
  if (/^["«“„']/.test(next.text)) {
    for (let end = at + 1; end < Math.min(flow.length, at + 9); end += 1) {
      if (/["»”'][.,;:)]*$/.test(flow[end]?.text ?? "") && !(end === at + 1 && (flow[end]?.text ?? "").length < 2))
        return flow.slice(at, end + 1);
    }
  }
  let end = at + 1;
  while (end < flow.length && end < at + 6 && /^[«"“]?\p{Lu}/u.test(flow[end]?.text ?? "")) {
    end += 1;
    if (/[,.;»"”]$/.test(flow[end - 1]?.text ?? "")) break;
  }
  return end > at + 1 ? flow.slice(at, end) : null;
}

function namedBefore(flow: readonly LayoutWord[], at: number, last: number): readonly LayoutWord[] {
  let start = at;
  while (start > 0 && at - start < 7) {
    const text = flow[start - 1]?.text ?? "";
    if (
      !runsOn(flow[start - 1], flow[start]) ||
      /[.;:]$/.test(text) ||
      !/^(["«“(]?\p{Lu}|&$|and$|of$|für$|und$|-$)/u.test(text)
    )
      break;
    if (
      /^(I|The|Director|Company|Employer|By|At|For|From|To|Our|We|Dear|With|And|In|Of|Contract|Between|Host|Inviter|Name)$/u.test(
        text,
      )
    )
      break;
    start -= 1;
    if (/,$/.test(text)) {
      start += 1;
      break;
    }
  }
  while (/^(and|of|&|-)$/.test(flow[start]?.text ?? "") && start < at) start += 1;
  return flow.slice(start, last + 1);
}

/** Beside each other, or from the end of one line of running text to the beginning of the next. */
function runsOn(before: LayoutWord | undefined, word: LayoutWord | undefined): boolean {
  if (before === undefined || word === undefined) return false;
  const down = word.box[1] - before.box[1];
  if (Math.abs(down) < 0.02 && before.box[0] < word.box[0]) return true;
  const isNextLine = down > 0.5 * word.box[3] && down < 2.6 * Math.max(word.box[3], before.box[3]);
  return isNextLine && before.box[0] + before.box[2] > 0.7 && word.box[0] < 0.3;
}

function companyOf(words: readonly LayoutWord[]): ReadValue {
  const raw = words.map((word) => word.text).join(" ");
  const value = raw.replace(/[,;:]+$/u, "").replace(/([»"”])\.$/u, "$1");
  return { value, raw, words };
}
