import type { Facts } from "#shared/domain/caseFacts.ts";
import { type Letter, type LetterBlank, type LetterBlock, type LetterLanguage, piecesOf } from "../letter.ts";
import { type LetterInput, type OwnPart, ownParagraphs } from "../letterInput.ts";
import { FRAME_WORDS, HAND_LINE, joinWords, letterDate } from "../letterWords.ts";
import { enclosuresOf } from "../packFacts.ts";
import { APPLICANT_DOCUMENTS } from "./applicantDocumentsTable.ts";
import { COMPANY_DOCUMENTS } from "./companyDocumentsTable.ts";
import { countryName } from "./countryName.ts";
import { documentFacts } from "./documentFacts.ts";
import {
  DOCUMENT_HEADS,
  type DocumentPart,
  type DocumentText,
  type DocumentTexts,
  type PartWhen,
} from "./documentText.ts";
import { DOCUMENT_ANSWERS, DOCUMENT_DATES, MANY_ANSWERS, OWN_ANSWERS } from "./documentWords.ts";
import { FAMILY_DOCUMENTS } from "./familyDocumentsTable.ts";
import { carryLines, missionQuestions, type SheetSources, taskLines } from "./sheets.ts";

const TEXTS: DocumentTexts = { ...FAMILY_DOCUMENTS, ...COMPANY_DOCUMENTS, ...APPLICANT_DOCUMENTS };

/** The title of a generated document of this file; "" for another id. */
export function draftTitle(id: string, language: LetterLanguage): string {
  return TEXTS[id]?.[language].title ?? "";
}

/** Ids of the generated documents that this file writes, in order. */
export const DOCUMENT_IDS: readonly string[] = Object.keys(DOCUMENT_HEADS);

/**
 * GD05 to GD09 and GD11 to GD27 as they would be written now; null for another id. Pure. Values come from the confirmed
 * fields, the case's facts and the user alone: what is unknown is a visible blank. Fixed words are pieces of kind
 * "words", the user's own stand in a block of their own.
 */
export function draftDocument(
  id: string,
  input: LetterInput,
  language: LetterLanguage,
  own: OwnPart,
  sources: SheetSources,
): Letter | null {
  const text = TEXTS[id]?.[language];
  const head = DOCUMENT_HEADS[id];
  if (text === undefined || head === undefined) return null;
  const known = documentFacts(input);
  const valueFor = (blank: string): string => own?.fields[blank] ?? known[blank] ?? "";
  const answers = head.thirdParty
    ? DOCUMENT_ANSWERS[language]
    : { ...DOCUMENT_ANSWERS[language], ...OWN_ANSWERS[language] };
  const textOf = (blank: string): string => factText(blank, valueFor(blank), language, answers[blank]);
  const slot = head.slots[sources.route.id] ?? head.slots[""] ?? "";
  const scene: Scene = { input, language, own, sources, textOf, slot };
  const parts = text.parts.filter((part) => holds(whenOf(part), scene));
  const blocks = [...parts.flatMap((part) => blocksOf(part, scene)), ...signatureOf(text, scene)];
  const ids = blankIds(blocks, text, parts);
  return {
    id,
    slot,
    language,
    title: text.title,
    blocks,
    blanks: ids.map(
      (blank): LetterBlank => ({
        id: blank,
        value: valueFor(blank),
        fromPack: known[blank] ?? "",
        type: DOCUMENT_DATES.has(blank)
          ? "date"
          : MANY_ANSWERS.has(blank)
            ? "many"
            : answers[blank] !== undefined
              ? "choice"
              : "text",
        options: Object.keys(answers[blank] ?? {}),
      }),
    ),
    rows: [],
    footer: text.signer === null ? "" : FRAME_WORDS[language].footer,
  };
}

interface Scene {
  readonly input: LetterInput;
  readonly language: LetterLanguage;
  readonly own: OwnPart;
  readonly sources: SheetSources;
  readonly textOf: (blank: string) => string;
  readonly slot: string;
}

function whenOf(part: DocumentPart): PartWhen | undefined {
  return part.kind === "paragraph" || part.kind === "list" ? part.when : undefined;
}

function holds(when: PartWhen | undefined, { input, sources, textOf }: Scene): boolean {
  if (when === undefined) return true;
  const { route } = sources;
  if (when.routes !== undefined && !when.routes.includes(route.id)) return false;
  if (when.known?.every((blank) => textOf(blank) === "") === true) return false;
  return when.fact === undefined || factIsOneOf(input.pack.facts, when.fact);
}

function factIsOneOf(facts: Facts, [id, ...values]: readonly [string, ...(string | boolean)[]]): boolean {
  const value = facts[id];
  if (value === undefined || value === "" || value === "unknown") return values.includes("unknown");
  const truth = value === "yes" ? true : value === "no" ? false : value;
  return values.some((one) => one === truth);
}

function blocksOf(part: DocumentPart, scene: Scene): readonly LetterBlock[] {
  const { input, language, own, sources, textOf } = scene;
  switch (part.kind) {
    case "paragraph":
      return [{ kind: "paragraph", id: part.id, pieces: piecesOf(part.text, textOf) }];
    case "list":
      return [{ kind: "list", title: part.title, items: part.items }];
    case "own":
      return [{ kind: "own", paragraphs: ownParagraphs(own) }];
    case "enclosures": {
      const words = FRAME_WORDS[language];
      return [{ kind: "list", title: words.enclosures, items: enclosuresOf(input, scene.slot, language) }];
    }
    case "sheet":
      if (part.sheet === "questions") {
        return [{ kind: "list", title: "", items: missionQuestions(sources, input, language) }];
      }
      if (part.sheet === "tasks") return [{ kind: "list", title: "", items: taskLines(sources, language) }];
      return carryLines(sources, language).map(({ words, blanks }, index) => ({
        kind: "paragraph",
        id: `carry-${index}`,
        pieces: piecesOf(
          `[ ] ${words}${blanks.length === 0 ? "" : `: ${blanks.map((one) => `{${one}}`).join(", ")}`}`,
          textOf,
        ),
      }));
  }
}

/** Room to sign: what is known is printed, what is not is a line to write on. */
function signatureOf({ signer, hand = [] }: DocumentText, { language, textOf }: Scene): readonly LetterBlock[] {
  if (signer === null) return [];
  const words = FRAME_WORDS[language];
  const names = signer.map(([before, blank]) => {
    const known = textOf(blank);
    return [known === "" ? before || words.name : before, known || HAND_LINE].filter((one) => one !== "").join(" ");
  });
  return [{ kind: "signature", lines: [...names, words.signature, ...hand], date: words.date }];
}

function blankIds(
  blocks: readonly LetterBlock[],
  { signer }: DocumentText,
  parts: readonly DocumentPart[],
): readonly string[] {
  const inText = blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.pieces.flatMap((piece) => (piece.kind === "fact" ? [piece.blank] : [])) : [],
  );
  const optional = parts.flatMap((part) => whenOf(part)?.known ?? []);
  return [...new Set([...inText, ...optional, ...(signer ?? []).map(([, blank]) => blank)])];
}

/** A value as the document says it: dates in words, answers in words, nationality as the country's name. */
function factText(
  blank: string,
  value: string,
  language: LetterLanguage,
  answers: Readonly<Record<string, string>> | undefined,
): string {
  if (value === "") return "";
  if (DOCUMENT_DATES.has(blank)) return letterDate(value, language);
  if (blank === "nationality" || blank === "refusalCountry") return countryName(value, language);
  if (answers === undefined) return value;
  return joinWords(
    value.split(", ").map((one) => answers[one] ?? one),
    language,
  );
}
