import type { LayoutWord } from "../text/pageLayout.ts";
import { readName } from "./readName.ts";
import type { ReadValue } from "./readValue.ts";

/** Free text as printed, without leaders and surrounding punctuation; null for nothing readable. */
export function readTextValue(words: readonly LayoutWord[]): ReadValue | null {
  const kept = words.filter((word) => !/^[_.…·|:;=~*–—-]+$/u.test(word.text) || /^[–—-]$/.test(word.text));
  while (/^[–—:-]$/.test(kept[0]?.text ?? "")) kept.shift();
  while (/^[–—:-]$/.test(kept.at(-1)?.text ?? "")) kept.pop();
  const raw = kept.map((word) => word.text).join(" ");
  const value = raw
    .replace(/^[\s:;.,_–—-]+|[\s:;,_–—-]+$/gu, "")
    .replace(/_{2,}/g, "")
    .trim();
  // A conjunction or a slash at the start: the words run on from a heading, not from a caption.
  if (/^(и|and|және|or|или|немесе|\/)\s/iu.test(value)) return null;
  const ended = value.replace(/(?<=\d|\p{L}{4}|\))\.$/u, "");
  if ((ended.match(/[\p{L}\d]/gu)?.length ?? 0) < 4) return null;
  return /[\p{L}\d]{2,}/u.test(ended) ? { value: ended, raw, words: kept } : null;
}

const LEGAL_FORM =
  /^["«“(]?(llp|llc|ltd\.?|limited|inc\.?|gmbh|ag|s\.?a\.?|s\.?r\.?l\.?|jsc|plc|co\.?|corp\.?|corporation|company|тоо|ао|оао|зао|ооо|ип|чк|жшс|ақ|аұ|жк|рқб|товарищество|акционерное|общество|жауапкершілігі|акционерлік|bank|банк|банкі|pvt\.?|ltd\.?şti\.?|a\.?ş\.?|kg|bv|b\.v\.|oy|ab|as|pte\.?|university|университет|университеті|министерство|ministry)[,."»”)]?$/iu;

/** Whether some words name a company or an institution rather than a person. */
export function looksLikeCompany(words: readonly LayoutWord[]): boolean {
  return words.some((word) => LEGAL_FORM.test(word.text)) || (words.length > 0 && /^["«“]/.test(words[0]?.text ?? ""));
}

/** A company's name as printed: quotes and legal form kept, what follows a comma (address, numbers) left out. */
export function readCompany(words: readonly LayoutWord[]): ReadValue | null {
  const kept: LayoutWord[] = [];
  for (const [index, word] of words.entries()) {
    if (
      index > 0 &&
      /^(bin|бин|бсн|иин|address|адрес|мекенжайы|tel|тел|reg|№|г\.|represented|в|in|hereby|located|registered|confirms|настоящим|осы)[.,:]?$/iu.test(
        word.text,
      )
    )
      break;
    kept.push(word);
    if (/,$/.test(word.text) && !LEGAL_FORM.test(words[index + 1]?.text ?? "")) break;
    if (kept.length >= 14) break;
  }
  const read = readTextValue(kept);
  // "Customer ID: 0442072" names nobody.
  if (read !== null && /^(id|no|number|code|type|ref|номер|код)\b[^\p{L}]*$/iu.test(read.value)) return null;
  // A sentence is no company.
  if (
    read !== null &&
    read.words.length > 5 &&
    read.words.filter(({ text }) => /^\p{Ll}/u.test(text)).length > 0.6 * read.words.length
  )
    return null;
  if (read === null || !/^["«“„(]?[\p{Lu}\d]/u.test(read.value) || !/\p{L}{2,}/u.test(read.value)) return null;
  return { ...read, value: read.value.replace(/[,;:]$/u, "") };
}

/** A person's or a company's name, whichever it looks like; `company` tells which. */
export function readParty(words: readonly LayoutWord[]): {
  readonly company: boolean;
  readonly reads: readonly ReadValue[];
} {
  if (!looksLikeCompany(words)) {
    const names = readName(words, { most: 5, least: 2 });
    if (names.length > 0) return { company: false, reads: names };
  }
  const company = readCompany(words);
  return { company: true, reads: company === null ? [] : [company] };
}
