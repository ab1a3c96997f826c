import type { Field, FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Finding } from "#shared/domain/finding.ts";
import { compareNames } from "#shared/matching/compareNames.ts";
import { entriesOf, type PackPlan, pagesOf, sidesOf } from "#shared/plan/packPlan.ts";
import { countryName } from "./documents/countryName.ts";
import { type Letter, type LetterLanguage, type LetterRow, piecesOf } from "./letter.ts";
import { type LetterInput, type OwnPart, ownParagraphs, titleIn } from "./letterInput.ts";
import { FRAME_WORDS, HAND_LINE } from "./letterWords.ts";
import { packFacts } from "./packFacts.ts";

/** Where a spelling stands. */
export interface NameSpelling {
  /** Stable over new readings: the document and the folded spelling. */
  readonly id: string;
  readonly spelling: string;
  readonly document: PackDocument;
  /** Page of the finished pack; null where the page is not in it. */
  readonly packPage: number | null;
  readonly script: "Latin" | "Cyrillic";
  /** A cause that the spelling itself shows; "" where only the user can know. */
  readonly cause: NameCause | "";
  /** It may be a mistake rather than another spelling: an open finding says so, or it is unlike the passport's name. */
  readonly doubted: boolean;
}

export const NAME_CAUSES = ["transliteration", "diacritics", "order", "marriage", "change", "other"] as const;
export type NameCause = (typeof NAME_CAUSES)[number];

const NAME_FIELDS: ReadonlySet<FieldName> = new Set(["surname", "givenNames", "fullName", "accountHolder"]);

/** Every spelling of the applicant's name that is not the passport's, with its document and its page of the pack. */
export function nameSpellings(input: LetterInput): readonly NameSpelling[] {
  const { pack, plan } = input;
  const applicant = pack.people.find((person) => person.role === "applicant");
  if (applicant === undefined) return [];
  const own = `${applicant.givenNames} ${applicant.surname}`.trim();
  const explained = input.decided
    .filter(({ decision }) => decision.action === "explained")
    .map(({ finding }) => finding);
  return pack.documents.flatMap((document) => {
    const fields = document.fields.filter((field) => NAME_FIELDS.has(field.name));
    const named = fields.filter((field) => (field.person ?? document.person) === applicant.id);
    const told = fields.filter((field) => explained.some((finding) => names(finding, document, field)));
    const chosen = [...new Set([...named.filter((field) => field.name !== "accountHolder"), ...told])];
    return spellingsOf(chosen).flatMap(({ spelling, parts }): NameSpelling[] => {
      const isExplained = parts.some((field) => explained.some((finding) => names(finding, document, field)));
      if (!isExplained && (isSameSpelling(spelling, own) || isPart(spelling, own))) return [];
      const [first] = parts;
      return [
        {
          id: `${document.id}/${folded(spelling)}`,
          spelling,
          document,
          packPage: packPageOf(plan, document.pageIds[(first?.pageNumber ?? 1) - 1] ?? ""),
          script: /\p{Script=Cyrillic}/u.test(spelling) ? "Cyrillic" : "Latin",
          cause: causeOf(spelling, own),
          doubted:
            (!isExplained && !isSameName(spelling, own)) ||
            input.findings.some(
              (finding) =>
                (finding.verdict === "mismatch" || finding.verdict === "possible-misread") &&
                parts.some((field) => names(finding, document, field)),
            ),
        },
      ];
    });
  });
}

function names(finding: Finding, document: PackDocument, field: Field): boolean {
  return finding.evidence.some((evidence) => evidence.document === document.id && evidence.value === field.value);
}

/** Surname and given names of one place as one spelling; full names by themselves; each spelling once. */
function spellingsOf(
  fields: readonly Field[],
): readonly { readonly spelling: string; readonly parts: readonly Field[] }[] {
  const found = new Map<string, { spelling: string; parts: Field[] }>();
  const add = (spelling: string, parts: Field[]) => {
    const key = folded(spelling);
    if (key !== "" && !found.has(key)) found.set(key, { spelling, parts });
  };
  const surnames = fields.filter((field) => field.name === "surname");
  const given = fields.filter((field) => field.name === "givenNames");
  for (const surname of surnames) {
    const partner = given.find((field) => isCyrillic(field.value) === isCyrillic(surname.value));
    add([surname.value, partner?.value ?? ""].join(" ").trim(), partner === undefined ? [surname] : [surname, partner]);
  }
  if (surnames.length === 0) for (const field of given) add(field.value, [field]);
  for (const field of fields)
    if (field.name === "fullName" || field.name === "accountHolder") add(field.value, [field]);
  return [...found.values()];
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

function folded(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

function isSameSpelling(one: string, other: string): boolean {
  return folded(one).split(" ").sort().join(" ") === folded(other).split(" ").sort().join(" ");
}

/** A given name alone is no other spelling. */
function isPart(spelling: string, own: string): boolean {
  const words = folded(own).split(" ");
  return folded(spelling)
    .split(" ")
    .every((word) => words.includes(word));
}

/** The same name by the rules of romanization; a misreading is not. */
function isSameName(spelling: string, own: string): boolean {
  const { verdict } = compareNames(spelling, own, {});
  return verdict === "same" || verdict === "same_translit";
}

function causeOf(spelling: string, own: string): NameCause | "" {
  if (!isSameName(spelling, own)) return "";
  if (isCyrillic(spelling) !== isCyrillic(own)) return "transliteration";
  const bare = (text: string) => folded(text).normalize("NFD").replace(/\p{M}/gu, "");
  return bare(spelling) === bare(own) ? "diacritics" : "";
}

function packPageOf(plan: PackPlan, pageId: string): number | null {
  const page = entriesOf(plan)
    .flatMap(pagesOf)
    .find((one) => sidesOf(one).some((side) => side.pageId === pageId));
  return page?.pageNumber ?? null;
}

const TEXTS: Readonly<Record<LetterLanguage, Readonly<Record<string, string>>>> = {
  en: {
    title: "Name explanation note",
    intro:
      "I, {name}, nationality: {nationality}, holder of passport No. {passportNumber}, state that the spellings below stand for one and the same person: me. The spelling of the passport is the reference.",
    spelling: "Spelling",
    document: "Document",
    page: "Page",
    script: "Script",
    cause: "Why it differs",
    Latin: "Latin",
    Cyrillic: "Cyrillic",
    transliteration: "written in another script",
    diacritics: "accents and special letters",
    order: "order of the names",
    marriage: "marriage",
    change: "change of name",
    other: "another usual spelling",
    proof: "This is shown by: {proof}.",
    passport: "as in the passport",
  },
  ru: {
    title: "Пояснение о написании имени",
    intro:
      "Я, {name}, гражданство: {nationality}, паспорт № {passportNumber}, заявляю, что приведённые ниже написания относятся к одному лицу: ко мне. За основу принято написание в паспорте.",
    spelling: "Написание",
    document: "Документ",
    page: "Стр.",
    script: "Письмо",
    cause: "Причина отличия",
    Latin: "латиница",
    Cyrillic: "кириллица",
    transliteration: "написано другим алфавитом",
    diacritics: "надстрочные знаки и особые буквы",
    order: "порядок имён",
    marriage: "брак",
    change: "перемена имени",
    other: "другое принятое написание",
    proof: "Подтверждение: {proof}.",
    passport: "как в паспорте",
  },
};

/** Its title in a language. */
export function nameNoteTitle(language: LetterLanguage): string {
  return TEXTS[language].title ?? "";
}

/** GD10: the passport's spelling, the other spellings with document, page and cause, the proof, room to sign. */
export function writeNameNote(input: LetterInput, language: LetterLanguage, own: OwnPart): Letter {
  const texts = TEXTS[language];
  const known = packFacts(input);
  const valueFor = (blank: string): string => own?.fields[blank] ?? known[blank] ?? "";
  const textOf = (blank: string): string =>
    blank === "nationality" && valueFor(blank) !== "" ? countryName(valueFor(blank), language) : valueFor(blank);
  const titles = new Map(
    entriesOf(input.plan).flatMap((entry) => entry.documents.map((document) => [document as string, entry.title])),
  );
  const rows = nameSpellings(input).map((one): LetterRow => {
    const cause = own?.fields[`cause.${one.id}`] ?? one.cause;
    return {
      id: one.id,
      isIn: own?.fields[`row.${one.id}`] === undefined ? !one.doubted : own.fields[`row.${one.id}`] === "in",
      cells: [
        one.spelling,
        titleIn(input, language, titles.get(one.document.id) ?? one.document.title),
        one.packPage === null ? "" : String(one.packPage),
        texts[one.script] ?? one.script,
        cause === "" ? "" : (texts[cause] ?? cause),
      ],
      cause: `cause.${one.id}`,
      causeId: cause,
      doubt: one.doubted ? "doubted" : "",
    };
  });
  const frame = FRAME_WORDS[language];
  const blanks = ["name", "nationality", "passportNumber", "proof"];
  return {
    id: "GD10",
    slot: "name-explanation-note",
    language,
    title: texts.title ?? "",
    blocks: [
      { kind: "paragraph", id: "intro", pieces: piecesOf(texts.intro ?? "", textOf) },
      {
        kind: "table",
        columns: ["spelling", "document", "page", "script", "cause"].map((column) => texts[column] ?? column),
        rows: rows.filter((row) => row.isIn).map((row) => row.cells),
      },
      ...(valueFor("proof") === ""
        ? []
        : [{ kind: "paragraph" as const, id: "proof", pieces: piecesOf(texts.proof ?? "", textOf) }]),
      { kind: "own", paragraphs: ownParagraphs(own) },
      {
        kind: "signature",
        lines: [valueFor("name") || `${frame.name} ${HAND_LINE}`, frame.signature],
        date: frame.date,
      },
    ],
    blanks: blanks.map((id) => ({ id, value: valueFor(id), fromPack: known[id] ?? "", type: "text", options: [] })),
    rows,
    footer: frame.footer,
  };
}
