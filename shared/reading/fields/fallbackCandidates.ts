import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import { isIban } from "#shared/matching/iban.ts";
import { parseBin, parseIin } from "#shared/matching/kazakhNumbers.ts";
import type { LayoutWord, PageLayout } from "../text/pageLayout.ts";
import type { DateAbout } from "../values/dateText.ts";
import { allDates } from "../values/readDate.ts";
import { readName } from "../values/readName.ts";
import { readDocumentNumber, readTwelveDigits } from "../values/readNumber.ts";
import { looksLikeCompany } from "../values/readTextValue.ts";
import type { ReadValue } from "../values/readValue.ts";
import type { FieldCandidate } from "./fieldCandidate.ts";
import { FIELDS_OF_KIND } from "./fieldRules.ts";

/** Fields that no caption and no sentence gave, read from the shape of what stands on the page. */
export function fallbackCandidates(
  kind: DocumentKind,
  layouts: readonly PageLayout[],
  about: DateAbout,
  chosen: readonly FieldCandidate[],
): readonly FieldCandidate[] {
  const has = (name: FieldName) => chosen.some((candidate) => candidate.name === name);
  const wants = (name: FieldName) => FIELDS_OF_KIND[kind].includes(name) && !has(name);
  const flow = layouts.flatMap((layout) => layout.flow);
  const found: FieldCandidate[] = [];
  const put = (name: FieldName, read: ReadValue | null, trust = 0.6) => {
    if (read !== null) found.push({ name, role: null, read, trust, source: "ocr" });
  };
  const writer = kind === "cover-letter" ? null : "inviter";
  if (WRITTEN.has(kind) && !chosen.some(({ name, role }) => name === "fullName" && role === writer)) {
    const read = loneName(layouts);
    if (read !== null) found.push({ name: "fullName", role: writer, read, trust: 0.6, source: "ocr" });
  }
  if (wants("accountHolder") && (kind === "bank-statement" || kind === "bank-certificate"))
    put("accountHolder", addressee(layouts[0]));
  if (wants("documentNumber") && kind.endsWith("-certificate"))
    put("documentNumber", signedNumber(flow, layouts, true));
  if (wants("contractNumber") && (kind === "contract-extract" || kind === "accommodation"))
    put("contractNumber", signedNumber(flow, layouts, false));
  if (wants("documentNumber") && kind === "bank-statement") put("documentNumber", iban(flow));
  if (wants("invitationNumber") && kind === "invitation") put("invitationNumber", tenDigits(flow));
  if (wants("personalNumber") && (kind === "id-card" || kind === "residence-permit")) {
    put(
      "personalNumber",
      twelveDigits(flow, (digits) => parseIin(digits) !== null),
      0.8,
    );
  }
  if (wants("companyNumber"))
    put(
      "companyNumber",
      twelveDigits(flow, (digits) => parseBin(digits) !== null && parseIin(digits) === null),
    );
  if (wants("issueDate") && isDatedByNumber(kind)) put("issueDate", dateOfLetter(flow, layouts, about), 0.55);
  return found;
}

const WRITTEN: ReadonlySet<DocumentKind> = new Set(["cover-letter", "invitation-letter", "support-letter"]);

/** The writer's name on a line of its own, at the head or over the signature. */
function loneName(layouts: readonly PageLayout[]): ReadValue | null {
  const cells = layouts
    .flatMap((layout) => layout.cells)
    .filter((cell) => cell.words.length >= 2 && cell.words.length <= 4);
  const names = cells.flatMap((cell) => {
    const [read] = readName(cell.words, { most: 4, least: 2 });
    return read !== undefined && read.words.length === cell.words.length ? [{ read, top: cell.box[1] }] : [];
  });
  const words = (value: string) => value.toUpperCase().split(" ").toSorted().join(" ");
  const twice = names.find((one) =>
    names.some((other) => other !== one && words(other.read.value) === words(one.read.value)),
  );
  return (twice ?? names.find(({ top }) => top < 0.12))?.read ?? null;
}

/** Whom a bank writes to: "MS ANNA WEBER", or a name that has a cell of its own above the table. */
function addressee(layout: PageLayout | undefined): ReadValue | null {
  const found = (layout?.cells ?? [])
    .filter(({ box, words }) => box[1] < 0.4 && words.length >= 2 && words.length <= 6)
    .flatMap(({ words }) => {
      const titled = /^(mr|mrs|ms|miss|dr|г-н|г-жа|shri|smt|herr|frau|sayın)\.?$/iu.test(words[0]?.text ?? "");
      const [read] = looksLikeCompany(words) ? [] : readName(words, { most: 5, least: 2 });
      const whole = read !== undefined && read.words.length === words.length - (titled ? 1 : 0);
      return read !== undefined && whole ? [{ read, titled }] : [];
    });
  const capitals = found.filter(({ read }) => read.value === read.value.toUpperCase());
  return (found.find(({ titled }) => titled) ?? capitals[0] ?? found[0])?.read ?? null;
}

function isDatedByNumber(kind: DocumentKind): boolean {
  return (
    /letter$|-proof$|^contract|^accommodation$|^consent$|^power|-certificate$/.test(kind) &&
    kind !== "marriage-certificate"
  );
}

const SERIES = /^(?:[IVXІПЛl1]{1,4}|11)[-–—][А-ЯA-Z]{2}$/u;

/** "№ 0481926", "II-АЛ № 123456": the number that stands behind a number sign; series kept with it. */
function signedNumber(flow: readonly LayoutWord[], layouts: readonly PageLayout[], late: boolean): ReadValue | null {
  const found: ReadValue[] = [];
  for (const [at, word] of flow.entries()) {
    const spelled = /^(number|nummer|nr\.?|номер|нөмірі|raqami?):?$/iu.test(word.text);
    if (!spelled && !/^(№|Nº|N°|No\.?|№[\p{L}\d].*)$/iu.test(word.text)) continue;
    const glued = /^(№|Nº|N°)\S/iu.test(word.text);
    const read = readDocumentNumber(
      glued
        ? [{ ...word, text: word.text.replace(/^(№|Nº|N°)/iu, "") }]
        : flow.slice(at + 1, at + 3).filter((one) => isBeside(one, word)),
      0,
    );
    const next = flow[at + 1];
    if (read === null || next === undefined) continue;
    if (
      !glued &&
      Math.abs(next.box[1] + next.box[3] / 2 - word.box[1] - word.box[3] / 2) > 0.7 * Math.max(word.box[3], next.box[3])
    )
      continue;
    if (
      /^(жазбасы|акта|запись|записи|реестр|record|entry|паспорт|passport|личности|куәлік|кв|дом|д)\.?$/iu.test(
        flow[at - 1]?.text ?? "",
      )
    )
      continue;
    if (!/\d{1,}/.test(read.value) || (late && read.value.replace(/\D/g, "").length < 4)) continue;
    const series = flow[at - 1];
    if (series !== undefined && SERIES.test(series.text)) {
      found.push({
        value: `${romanSeries(series.text)} ${read.value}`,
        raw: `${series.text} ${word.text} ${read.raw}`,
        words: [series, word, ...read.words],
      });
    } else found.push(read);
  }
  if (layouts.length === 0) return null;
  return (late ? found.at(-1) : found[0]) ?? null;
}

/** On the same line: the next line may begin with a number of its own. */
function isBeside(one: LayoutWord, other: LayoutWord): boolean {
  const middle = ({ box }: LayoutWord): number => box[1] + box[3] / 2;
  return Math.abs(middle(one) - middle(other)) < 0.7 * Math.max(one.box[3], other.box[3]);
}

/** A reader takes a Roman II for П, 11 or ll (names.md 6.2). */
function romanSeries(text: string): string {
  const [numeral = "", letters = ""] = text.split(/[-–—]/);
  const roman = numeral.replace(/П/gu, "II").replace(/[1lІ]/gu, "I");
  return `${roman}-${letters}`;
}

function iban(flow: readonly LayoutWord[]): ReadValue | null {
  for (const [at, word] of flow.entries()) {
    if (!/^[A-Z]{2}\d{2}/.test(word.text)) continue;
    for (let length = 1; length <= 7; length += 1) {
      const words = flow.slice(at, at + length);
      const raw = words.map((one) => one.text).join(" ");
      const value = raw.replace(/[^A-Z0-9]/gi, "").toUpperCase();
      if (value.length >= 15 && isIban(value)) return { value, raw, words };
    }
  }
  return null;
}

function tenDigits(flow: readonly LayoutWord[]): ReadValue | null {
  const word = flow.find((one) => /^№?\d{10}$/u.test(one.text));
  return word === undefined ? null : { value: word.text.replace("№", ""), raw: word.text, words: [word] };
}

function twelveDigits(flow: readonly LayoutWord[], fits: (digits: string) => boolean): ReadValue | null {
  for (const [at, word] of flow.entries()) {
    if (!/^\d{12}[.,;)]?$/.test(word.text)) continue;
    const read = readTwelveDigits(flow.slice(at, at + 1));
    if (read !== null && fits(read.value)) return read;
  }
  return null;
}

/** The date behind "от" or "dated" at the head or the foot, or one that has a line of its own there. */
function dateOfLetter(flow: readonly LayoutWord[], layouts: readonly PageLayout[], about: DateAbout): ReadValue | null {
  const behind = allDates(flow, about).find((date) => {
    const first = date.words[0];
    const before = first === undefined ? undefined : flow[flow.indexOf(first) - 1];
    return before !== undefined && /^(от|dated|date:?|дата:?|күні:?)$/iu.test(before.text) && isMargin(first);
  });
  if (behind !== undefined) return behind;
  const cells = layouts
    .flatMap((layout) => layout.cells)
    .filter((cell) => cell.words.length <= 6 && isMargin(cell.words[0]));
  for (const cell of cells) {
    const date = allDates(cell.words, about)[0];
    if (date === undefined) continue;
    const rest = cell.words.filter((word) => !date.words.includes(word) && /[\p{L}\d]/u.test(word.text));
    if (rest.length <= 2 && rest.every((word) => /^(г\.?|ж\.?|года|\p{Lu}\p{L}+,?)$/u.test(word.text))) return date;
  }
  return null;
}

function isMargin(word: LayoutWord | undefined): boolean {
  return word !== undefined && (word.box[1] < 0.3 || word.box[1] > 0.6);
}
