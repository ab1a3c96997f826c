import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import type { PageLayout } from "../text/pageLayout.ts";
import type { FieldCandidate } from "./fieldCandidate.ts";

/** What the machine-readable zone of a page says, as field candidates of source `mrz`. */
export function mrzCandidates(kind: DocumentKind, layout: PageLayout): readonly FieldCandidate[] {
  const { mrz } = layout.page;
  if (mrz === null) return [];
  const { fields } = mrz;
  const passport = kind === "passport-copy" || mrz.format === "TD3";
  const number: FieldName = passport || kind === "visa" ? "passportNumber" : "documentNumber";
  const values: readonly (readonly [FieldName, string])[] = [
    ["surname", fields.surname],
    ["givenNames", fields.givenNames],
    [number, fields.documentNumber],
    ["birthDate", fields.birthDate],
    ["sex", fields.sex],
    ["nationality", fields.nationality],
    [kind === "visa" ? "stayTo" : "expiryDate", fields.expiryDate],
    ["personalNumber", fields.personalNumber],
  ];
  return values
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ({
      name,
      role: null,
      read: {
        value,
        raw: value,
        words: [{ text: value, box: mrz.box, confidence: mrz.confidence, tokens: [], pageNumber: layout.pageNumber }],
      },
      trust: 1,
      source: "mrz" as const,
    }));
}
