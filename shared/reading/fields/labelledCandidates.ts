import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import { skeletonOf } from "../text/foldText.ts";
import type { LayoutWord, PageLayout } from "../text/pageLayout.ts";
import type { DateAbout } from "../values/dateText.ts";
import { allDates } from "../values/readDate.ts";
import { looksLikeCompany } from "../values/readTextValue.ts";
import type { ReadValue } from "../values/readValue.ts";
import { columnValues } from "./columnValues.ts";
import type { FieldCandidate } from "./fieldCandidate.ts";
import { fieldsOfLabel, PERSON_FIELDS } from "./fieldRules.ts";
import type { LabelHit } from "./findLabels.ts";
import { type CaptionedCell, captionsOf, type LabelledValue, labelledValues } from "./labelledValues.ts";
import type { LabelId } from "./labelTable.ts";
import { type Role, type RoleHeading, roleAt, roleColumns, roleHeadings, roleOfLabel } from "./rolesOnPage.ts";
import { withBothSpouses } from "./spouseSections.ts";
import { valueKindOf } from "./valueKinds.ts";

/** Field candidates from a page's captions, with the role of the section, column or row they stand in. */
export function labelledCandidates(
  kind: DocumentKind,
  layout: PageLayout,
  about: DateAbout,
): readonly FieldCandidate[] {
  const captions = withBareName(captionsOf(layout)).map((entry) => fitting(kind, entry));
  const plain = labelledValues(layout, captions, about);
  const headings = withBothSpouses(kind, layout, roleHeadings(captions, plain), plain);
  const columns = columnValues(layout, captions, headings, about);
  const inColumns = new Set(columns.map((value) => value.cell));
  const captionOf = new Map(captions.map((entry) => [entry.cell, entry]));
  const found: FieldCandidate[] = [];
  for (const value of columns) found.push(...candidatesOf(kind, value, value.role, 0.96));
  for (const value of plain) {
    if (inColumns.has(value.cell)) continue;
    const label = labelOn(kind, value);
    if (roleOfLabel(label) !== undefined && speaksOfPart(captionOf, value)) continue;
    const own = roleOfLabel(label) ?? roleInCaption(captionOf, value);
    const section = roleAt(layout, headings, value.cell, value.words);
    const role = own === undefined ? (section ?? sponsorAbove(kind, captions, plain, value)) : (own ?? null);
    if (isBothHeads(headings, value)) continue;
    if (kind === "accommodation" && valueKindOf(label) === "text" && !value.hit.leads) continue;
    if (LETTERS.has(kind) && valueKindOf(label) === "text" && !(value.hit.leads && value.cell.words.length <= 12))
      continue;
    found.push(...candidatesOf(kind, value, role, trustOf(value), section));
    if (own !== undefined && own !== null) found.push(...birthBehind(kind, value, role, about));
  }
  return found;
}

/** In a table of a letter what stands under "Sponsor: ..." is the sponsor's, until another person is named. */
function sponsorAbove(
  kind: DocumentKind,
  captions: readonly CaptionedCell[],
  values: readonly LabelledValue[],
  value: LabelledValue,
): Role | null {
  if (!(LETTERS.has(kind) || kind === "invitation")) return null;
  if (value.label !== "iin" && !(value.label === "dob" && kind !== "invitation")) return null;
  const above = captions.filter(
    ({ cell, hits }) =>
      cell.row < value.cell.row && hits.some(({ label, leads }) => leads && NAMES_SOMEBODY.has(label)),
  );
  const last = above.at(-1);
  const named = values.find(({ cell, label }) => cell === last?.cell && label === "host");
  return named !== undefined && !looksLikeCompany(named.words) ? "inviter" : null;
}

const NAMES_SOMEBODY: ReadonlySet<LabelId> = new Set<LabelId>(["host", "full", "surname", "given", "child", "spouse"]);

type Captions = ReadonlyMap<LabelledValue["cell"], CaptionedCell>;

/** "Husband: surname": the first caption says whose, the second what. */
function speaksOfPart(captions: Captions, value: LabelledValue): boolean {
  const entry = captions.get(value.cell);
  if (entry === undefined || !entry.bare || value.placement === "inline") return false;
  return entry.hits.some((hit) => hit.start >= value.hit.end && PART.has(hit.label));
}

const PART: ReadonlySet<LabelId> = new Set<LabelId>(["surname", "given", "full", "dob", "nationality", "iin", "pob"]);

function roleInCaption(captions: Captions, value: LabelledValue): Role | undefined {
  if (!PART.has(value.label)) return undefined;
  const before = captions.get(value.cell)?.hits.filter((hit) => hit.end <= value.hit.start) ?? [];
  return before.map((hit) => roleOfLabel(hit.label)).find((role) => role !== undefined && role !== null) ?? undefined;
}

const CIVIL: ReadonlySet<DocumentKind> = new Set([
  "marriage-certificate",
  "divorce-certificate",
  "birth-certificate",
  "death-certificate",
  "name-change-certificate",
]);
const LETTERS: ReadonlySet<DocumentKind> = new Set([
  "invitation-letter",
  "support-letter",
  "cover-letter",
  "host-company-letter",
  "employer-letter",
  "consent",
  "power-of-attorney",
  "income-proof",
]);

const WORDS_FOR_NAME = new Set(["name", "names", "имя", "имена", "аты", "есімі"].map(skeletonOf));

/** "Name" is the whole name, but beside a caption for the surname or the patronymic the given names. */
function withBareName(captions: readonly CaptionedCell[]): readonly CaptionedCell[] {
  const apart = captions.some(({ hits }) =>
    hits.some((hit) => (hit.label === "surname" || hit.label === "patronymic") && hit.leads),
  );
  return captions.map((entry) => {
    const isName = (hit: LabelHit) =>
      (hit.label === "full" || hit.label === "given") &&
      entry.cell.tokens.slice(hit.start, hit.end).every(({ skeleton }) => WORDS_FOR_NAME.has(skeleton));
    if (!entry.hits.some(isName)) return entry;
    const hits = entry.hits.flatMap((hit): LabelHit[] => {
      if (!isName(hit)) return [hit];
      // "Name of the hotel" is no name of a person.
      const next = entry.cell.words[hit.endWord]?.text ?? "";
      if (!hit.leads || (!hit.colon && /^\(?\p{Ll}/u.test(next))) return [];
      return [{ ...hit, label: apart ? "given" : "full", also: [] }];
    });
    return { ...entry, hits, bare: entry.bare && hits.length === entry.hits.length };
  });
}

/** Only the captions that such a paper can have: "husband" in a letter is a word, on a certificate a heading. */
function fitting(kind: DocumentKind, entry: CaptionedCell): CaptionedCell {
  const hits = entry.hits.filter((hit) => fits(kind, hit, entry));
  return hits.length === entry.hits.length ? entry : { ...entry, hits, bare: entry.bare && hits.length > 0 };
}

function fits(kind: DocumentKind, hit: LabelHit, entry: CaptionedCell): boolean {
  switch (hit.label) {
    case "husband":
    case "wife":
    case "husbandAfter":
    case "wifeAfter":
      return CIVIL.has(kind);
    case "child":
      return CIVIL.has(kind) || kind === "consent";
    case "father":
    case "mother":
      return (
        CIVIL.has(kind) ||
        kind === "consent" ||
        kind === "application-form" ||
        kind === "id-card" ||
        kind === "passport-copy"
      );
    case "landlord":
    case "tenant":
    case "owner":
      return kind === "accommodation" || kind === "address-proof" || kind === "bank-statement";
    case "beforeChange":
    case "afterChange":
      return kind === "name-change-certificate";
    case "host":
    case "company":
      return !LETTERS.has(kind) || hit.colon || entry.bare;
    default:
      // In running text a caption needs its colon, or a line of its own.
      return !LETTERS.has(kind) || hit.colon || entry.bare || (hit.leads && entry.cell.words.length <= 6);
  }
}

function isBothHeads(headings: readonly RoleHeading[], value: LabelledValue): boolean {
  return roleColumns(headings, value.cell).length >= 2 && value.placement === "right" && value.words.length > 7;
}

function trustOf(value: LabelledValue): number {
  const placed = value.placement === "inline" ? 0.95 : 0.93;
  return value.hit.leads || value.hit.colon ? placed : placed - 0.15;
}

/** Of a caption's several meanings, the one that this kind of paper asks for. */
function labelOn(kind: DocumentKind, value: LabelledValue): LabelId {
  const options = [value.label, ...value.also];
  return (
    options.find((label) => fieldsOfLabel(kind, label).length > 0 || roleOfLabel(label) !== undefined) ?? value.label
  );
}

function candidatesOf(
  kind: DocumentKind,
  value: LabelledValue,
  role: Role | null,
  trust: number,
  section: Role | null = role,
): readonly FieldCandidate[] {
  const label = labelOn(kind, value);
  if (label === "host" || label === "company") return partyCandidates(kind, label, value, section, trust);
  if (label === "addressHost") return listed(kind, ["address"], value.reads, "inviter", trust);
  if (label === "addressHome")
    return listed(kind, ["address"], value.reads, role ?? (kind === "application-form" ? "author" : null), trust - 0.2);
  if (label === "date") return listed(kind, ["issueDate"], value.reads, null, trust - 0.3);
  if (label === "spouse" && kind === "application-form") return spouseCandidates(value, trust);
  if (label === "surnameAfter" || label === "husbandAfter" || label === "wifeAfter" || label === "former") return [];
  const names = fieldsOfLabel(kind, label);
  if (names.length === 0) return [];
  if (names.includes("fullName") && looksLikeCompany(value.words)) return [];
  if (role === "spouse" && kind === "application-form" && (label === "surname" || label === "given")) {
    return listed(kind, [label === "surname" ? "spouseSurname" : "spouseGivenNames"], value.reads, "spouse", trust);
  }
  const personal = names.every((name) => PERSON_FIELDS.has(name));
  const whose = personal || (names[0] === "address" && role === "inviter") ? role : null;
  const weaker =
    label === "docNo" && /^(ref|reference|our ref|исх|шығыс)/iu.test(value.cell.words[value.hit.start]?.text ?? "")
      ? 0.4
      : 0;
  return listed(kind, names, value.reads, birthRole(kind, label, whose), trust - weaker);
}

/** On a birth certificate the holder is the child. */
function birthRole(kind: DocumentKind, label: LabelId, role: Role | null): Role | null {
  if (kind !== "birth-certificate") return role;
  if (label === "father" || label === "mother" || label === "child") return null;
  return role === "child" ? null : role;
}

function listed(
  kind: DocumentKind,
  names: readonly FieldName[],
  reads: readonly ReadValue[],
  role: Role | null,
  trust: number,
): readonly FieldCandidate[] {
  if (names.length > 1) {
    if (reads.length < 2 && kind !== "passport-copy") return [];
    return names.flatMap((name, index) => {
      const read = reads[index];
      return read === undefined ? [] : [{ name, role, read, trust, source: "ocr" as const }];
    });
  }
  const name = names[0];
  if (name === undefined) return [];
  return reads.map((read) => ({ name, role, read, trust, source: "ocr" as const }));
}

function partyCandidates(
  kind: DocumentKind,
  label: LabelId,
  value: LabelledValue,
  section: Role | null,
  trust: number,
): readonly FieldCandidate[] {
  const asCompany = label === "company" || looksLikeCompany(value.words);
  if (asCompany && LETTERS.has(kind) && !looksLikeCompany(value.words)) return [];
  if (asCompany) {
    if (label === "company" && kind === "application-form" && section !== "inviter") {
      // The applicant's own employer is not the host.
      return listed(kind, ["companyName"], value.reads, "author", trust - 0.1);
    }
    return fieldsOfLabel(kind, "company").length > 0 ? listed(kind, ["companyName"], value.reads, null, trust) : [];
  }
  return listed(kind, ["fullName"], value.reads, "inviter", trust);
}

function spouseCandidates(value: LabelledValue, trust: number): readonly FieldCandidate[] {
  return value.reads.map((read) => ({
    name: "fullName" as const,
    role: "spouse" as const,
    read,
    trust,
    source: "ocr" as const,
  }));
}

/** "Муж: Иванов Иван, 01.02.1990 г.р.": the birth date behind a named person. */
function birthBehind(
  kind: DocumentKind,
  value: LabelledValue,
  role: Role | null,
  about: DateAbout,
): readonly FieldCandidate[] {
  if (valueKindOf(value.label) !== "full-name" || role === null || fieldsOfLabel(kind, "dob").length === 0) return [];
  const last = value.reads[0]?.words.at(-1);
  const rest: readonly LayoutWord[] = last === undefined ? [] : value.words.slice(value.words.indexOf(last) + 1);
  const date = allDates(rest, { ...about, field: "birth" })[0];
  return date === undefined ? [] : [{ name: "birthDate", role, read: date, trust: 0.8, source: "ocr" }];
}
