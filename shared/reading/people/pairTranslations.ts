import type { DocumentKind, PackDocument } from "#shared/domain/document.ts";

/** What a file's name says of the order of things; by document id. */
export interface PairingHints {
  readonly fileName: string;
  /** Place of the file in the input. */
  readonly fileIndex: number;
}

const NEVER: ReadonlySet<DocumentKind> = new Set([
  "photo",
  "application-form",
  "unknown",
  "ticket-itinerary",
  "visa",
  "fee-receipt",
  "document-index",
  "apostille",
  "notary",
  "translation-certification",
]);

/** Marks each translation with the document it translates: same kind, another language, and numbers, dates or names that agree. */
export function pairTranslations(
  documents: readonly PackDocument[],
  hints: ReadonlyMap<string, PairingHints>,
): readonly PackDocument[] {
  const originals = new Map<string, string>();
  const pairs = documents
    .flatMap((translation) =>
      documents.map((original) => ({ translation, original, score: pairScore(translation, original, hints) })),
    )
    .filter(({ score }) => score >= 3)
    .toSorted((a, b) => b.score - a.score);
  for (const { translation, original } of pairs) {
    if (originals.has(translation.id) || [...originals.values()].includes(original.id) || originals.has(original.id))
      continue;
    if ([...originals.values()].includes(translation.id)) continue;
    originals.set(translation.id, original.id);
  }
  return documents.map((document) => {
    const translationOf = originals.get(document.id);
    return translationOf === undefined ? document : { ...document, translationOf };
  });
}

function pairScore(
  translation: PackDocument,
  original: PackDocument,
  hints: ReadonlyMap<string, PairingHints>,
): number {
  if (translation === original || translation.kind !== original.kind || NEVER.has(translation.kind)) return 0;
  const sameLanguage = translation.language === original.language;
  const says = saysTranslation(translation, hints);
  if (says === 0 || saysTranslation(original, hints) >= says) return 0;
  if (sameLanguage && says < 2) return 0;
  const numbers = shared(translation, original, [
    "documentNumber",
    "passportNumber",
    "personalNumber",
    "contractNumber",
  ]);
  const dates = shared(translation, original, ["birthDate", "marriageDate", "issueDate", "expiryDate", "stayFrom"]);
  if (differs(translation, original, "documentNumber") && dates < 1) return 0;
  const one = hints.get(translation.id);
  const other = hints.get(original.id);
  const apart = one === undefined || other === undefined ? 9 : Math.abs(one.fileIndex - other.fileIndex);
  const near = apart === 0 ? 2 : apart === 1 ? 1 : 0;
  const score = says + 2 * Math.min(1, numbers) + Math.min(2, dates) + near;
  return numbers + dates > 0 || near === 2 || says >= 2 ? score : 0;
}

/** 2 for a translator's certification, 2 for a file name that says so, 1 for the language such papers are rarely issued in. */
function saysTranslation(document: PackDocument, hints: ReadonlyMap<string, PairingHints>): number {
  const certified = document.attachments.some(({ kind }) => kind === "translation-certification") ? 2 : 0;
  const name = /(translat|перевод|аударма|_eng?\b|_ru\b|tercüme)/iu.test(hints.get(document.id)?.fileName ?? "")
    ? 1
    : 0;
  return certified + name;
}

function values(document: PackDocument, name: string): readonly string[] {
  return document.fields
    .filter((field) => field.name === name)
    .map((field) => field.value.replace(/\W/gu, "") || field.value);
}

function shared(a: PackDocument, b: PackDocument, names: readonly string[]): number {
  return names.filter((name) => values(a, name).some((value) => values(b, name).includes(value))).length;
}

function differs(a: PackDocument, b: PackDocument, name: string): boolean {
  const one = values(a, name);
  const other = values(b, name);
  return one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));
}
