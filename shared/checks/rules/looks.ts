import type { DocumentKind, PackDocument } from "#shared/domain/document.ts";
import type { Evidence } from "#shared/domain/finding.ts";
import type { Box } from "#shared/domain/geometry.ts";
import { textOf } from "#shared/domain/recognised.ts";
import { paperWord } from "../describe.ts";
import { question, type RuleOutput } from "../draft.ts";
import type { PackView } from "../view/packView.ts";

const PHOTO_POINTS = ["PH05", "PH06", "PH10", "PH07", "PH08"] as const;

/** Papers that an office or a firm stamps. */
const STAMPED: ReadonlySet<DocumentKind> = new Set([
  "marriage-certificate",
  "divorce-certificate",
  "birth-certificate",
  "death-certificate",
  "name-change-certificate",
  "police-certificate",
  "employer-letter",
  "host-company-letter",
]);

const SIGNED: ReadonlySet<DocumentKind> = new Set([
  "application-form",
  "invitation-letter",
  "employer-letter",
  "host-company-letter",
  "cover-letter",
  "support-letter",
  "contract-extract",
  "consent",
  "power-of-attorney",
]);

/** Where people sign, in the languages that are read. */
const SIGNATURE = /signature|(?<!\p{L})signed|sign here|подпись|подписал|қолы(?!\p{L})|қол қой/iu;
/** A label or a closing line, not a sentence that speaks of signatures. */
const MOST_WORDS = 8;

/** Points of scans and photos that only the user's eye decides (SQ06 to SQ08, PH05 to PH08, PH10), paper by paper. */
export function askToLook(view: PackView): readonly RuleOutput[] {
  return view.input.documents.flatMap((document) => {
    const params = { document: paperWord(document) };
    const ask = (rule: string, sights: readonly Evidence[]): RuleOutput => {
      const asked = question(rule, params, [document.id]);
      return asked.kind === "question" ? { kind: "question", question: { ...asked.question, sights } } : asked;
    };
    if (document.kind === "photo") return PHOTO_POINTS.map((rule) => ask(rule, [pageOf(document, 1)]));
    if (!isScanned(view, document)) return [];
    return [
      ...(isStamped(document) ? [ask("SQ06", stampsOn(view, document))] : []),
      ...apostilleToLookAt(document).map((sights) => ask("SQ07", sights)),
      ...(SIGNED.has(document.kind) && document.translationOf === null
        ? [ask("SQ08", signatureOn(view, document))]
        : []),
    ];
  });
}

/** A paper that came as text has no ink to make out; what was not read yet counts as a scan. */
function isScanned({ input }: PackView, { pageIds }: PackDocument): boolean {
  return pageIds.some((pageId) => input.recognised?.[pageId]?.source !== "text");
}

function isStamped(document: PackDocument): boolean {
  return STAMPED.has(document.kind) || document.translationOf !== null || document.attachments.some(isCertification);
}

function isCertification({ kind }: PackDocument["attachments"][number]): boolean {
  return kind === "translation-certification" || kind === "notary";
}

function pageOf(document: PackDocument, pageNumber: number, box: Box | null = null): Evidence {
  return { document: document.id, pageNumber, box, value: "" };
}

/** Every stamp that was seen, else the page that bears it: the last one. */
function stampsOn({ input }: PackView, document: PackDocument): readonly Evidence[] {
  const seen = document.pageIds.flatMap((pageId, index) =>
    (input.stamps?.[pageId] ?? []).map((box) => pageOf(document, index + 1, box)),
  );
  return seen.length > 0 ? seen.slice(0, MOST_SIGHTS) : [pageOf(document, document.pageIds.length)];
}

const MOST_SIGHTS = 3;

/** The apostille's page, where number and date were not both read off it; none where they were. */
function apostilleToLookAt(document: PackDocument): readonly (readonly Evidence[])[] {
  const pages = document.attachments.flatMap(({ kind, pageNumber, number, date }) =>
    kind === "apostille" && (number === "" || date === "") ? [pageNumber] : [],
  );
  const isAlone = document.kind === "apostille" && document.attachments.every(({ kind }) => kind !== "apostille");
  const wasRead = ["documentNumber", "issueDate"].every((name) => document.fields.some((field) => field.name === name));
  const own = isAlone && !wasRead ? [1] : [];
  const sights = [...pages, ...own].map((pageNumber) => pageOf(document, pageNumber));
  return sights.length === 0 ? [] : [sights];
}

/** Round the word that stands where people sign, on the last page that has it; else the last page. */
function signatureOn({ input }: PackView, document: PackDocument): readonly Evidence[] {
  const places = document.pageIds.flatMap((pageId, index) =>
    (input.recognised?.[pageId]?.lines ?? [])
      .filter((line) => line.words.length <= MOST_WORDS && SIGNATURE.test(textOf(line)))
      .map(({ box }) => pageOf(document, index + 1, around(box))),
  );
  return [places.at(-1) ?? pageOf(document, document.pageIds.length)];
}

/** The signature stands above, on or behind the words. */
function around([left, top, width, height]: Box): Box {
  const [from, above] = [Math.max(0, left - 0.05), Math.max(0, top - 0.07)];
  return [from, above, Math.min(1, left + width + 0.3) - from, Math.min(1, top + height + 0.05) - above];
}
