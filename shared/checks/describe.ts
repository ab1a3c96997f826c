import type { PackDocument } from "#shared/domain/document.ts";
import type { Fixer } from "#shared/domain/finding.ts";
import type { Comparison } from "./comparing.ts";
import type { Located } from "./draft.ts";
import type { PackView } from "./view/packView.ts";

/** Words in parameters begin with "@" and are put into the reader's language by shared/copy. */
export function paperWord(document: PackDocument): string {
  if (document.title !== "") return `“${document.title}”`;
  return document.translationOf === null ? `@kind.${document.kind}` : `@translation.${document.kind}`;
}

/** Several papers in a row: "@kind.a, @kind.b". */
export function paperWords(documents: readonly PackDocument[]): string {
  return [...new Set(documents.map(paperWord))].join(", ");
}

/** A value as the paper prints it. */
export function printed({ field }: Located): string {
  return field.raw.trim() === "" ? field.value : field.raw.trim();
}

/** Who can mend a paper (routes.md 0.6). */
export function fixerOf(view: PackView, document: PackDocument): Fixer {
  if (document.translationOf !== null) return "translator";
  switch (document.kind) {
    case "invitation":
    case "invitation-letter":
    case "support-letter":
      return view.familyRoute ? "sponsor" : "host";
    case "host-company-letter":
    case "contract-extract":
    case "company-registration":
      return "host";
    case "employer-letter":
      return "employer";
    case "application-form":
    case "cover-letter":
    case "photo":
    case "passport-copy":
    case "bank-statement":
    case "bank-certificate":
    case "consent":
    case "document-index":
    case "unknown":
      return "applicant";
    case "address-proof":
    case "id-card":
      return view.familyRoute ? "sponsor" : "applicant";
    default:
      return "issuer";
  }
}

/** What is to be done with a paper that is wrong: "@mend.application-form". */
export function mendWord(view: PackView, document: PackDocument): string {
  if (document.translationOf !== null) return "@mend.translation";
  if (document.kind === "application-form" || document.kind === "invitation") return `@mend.${document.kind}`;
  return `@mend.${fixerOf(view, document)}`;
}

/** Which kind of slip it is: "@difference.transposition"; "" for none that has a name. */
export function differenceWord(comparison: Comparison): string {
  const known = comparison.flags.find((flag) => NAMED_DIFFERENCES.has(flag));
  return known === undefined ? "" : `@difference.${known}`;
}

const NAMED_DIFFERENCES: ReadonlySet<string> = new Set([
  "transposition",
  "day_month_swapped",
  "year_differs",
  "prefix_missing",
  "length_differs",
  "gender_form",
]);

/** The two values of a difference and where they stand. */
export function bothSides(view: PackView, odd: Located, against: Located): Record<string, string | number> {
  return {
    field: `@field.${odd.field.name}`,
    document: paperWord(odd.document),
    page: odd.field.pageNumber,
    value: printed(odd),
    reference: paperWord(against.document),
    referencePage: against.field.pageNumber,
    expected: printed(against),
    mend: mendWord(view, odd.document),
  };
}
