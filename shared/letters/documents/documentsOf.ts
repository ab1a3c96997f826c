import type { Facts } from "#shared/domain/caseFacts.ts";
import { parseCondition } from "#shared/routes/condition.ts";
import { evaluateCondition, type Truth } from "#shared/routes/evaluateCondition.ts";
import type { GeneratedDocument } from "#shared/routes/generatedDocument.ts";
import { needOf } from "#shared/routes/needOf.ts";
import { concernsRoute, type Route, slotsOf } from "#shared/routes/route.ts";
import { type Letter, letterText } from "../letter.ts";
import { authorOf, type LintText, lintTextOfDraft } from "../lints/lintText.ts";
import { DOCUMENT_HEADS } from "./documentText.ts";

/** A document that the app can draft for this case. */
export interface OfferedDocument {
  readonly document: GeneratedDocument;
  /** Whether the case calls for it; "unknown" while a fact is unanswered, true for what is always useful. */
  readonly wanted: Truth;
}

/** The generated documents that concern the route, with whether the facts call for them (routes.md section 6, "When"). */
export function documentsOf(
  documents: readonly GeneratedDocument[],
  route: Route,
  facts: Facts,
): readonly OfferedDocument[] {
  return documents
    .filter((document) => concernsRoute(document.routes, route))
    .map((document) => ({ document, wanted: wantedWhen(document.when, facts) }));
}

function isCondition(when: string): boolean {
  return /^[a-z]+\.[a-zA-Z]+/.test(when);
}

function wantedWhen(when: string, facts: Facts): Truth {
  if (!isCondition(when)) return true;
  const parsed = parseCondition(when);
  return parsed.kind === "condition" ? evaluateCondition(parsed.condition, facts) : true;
}

/** Where a document is listed: the case calls for it, it may help, the answers do not call for it, a working sheet. */
export const LETTER_GROUPS = ["needed", "useful", "sheets", "uncalled"] as const;
export type LetterGroup = (typeof LETTER_GROUPS)[number];

/** How a document stands in this case: its own condition, and the need of the place that it fills. */
export function groupOf({ document, wanted }: OfferedDocument, route: Route, facts: Facts): LetterGroup {
  if (SHEETS.has(document.id)) return "sheets";
  if (wanted === false) return "uncalled";
  const slot = slotsOf(route).find(
    ({ id, generated }) => document.slots.includes(id) && generated !== null && document.id.startsWith(generated),
  );
  const isRequired = slot !== undefined && needOf(slot, facts).state === "required";
  return isRequired || (wanted === true && isCondition(document.when)) ? "needed" : "useful";
}

/** Working sheets: they go to nobody who decides, and quote what must not be said. */
const SHEETS: ReadonlySet<string> = new Set(["GD25", "GD26", "GD27"]);

/** A drafted letter's wording for the lints, cover letters and the name note too; null for a working sheet. */
export function lintTextOfLetter(letter: Letter, routeId: string): LintText | null {
  if (SHEETS.has(letter.id)) return null;
  const head = DOCUMENT_HEADS[letter.id];
  const kind = head?.kind ?? (letter.slot === "cover-letter" ? "cover-letter" : "unknown");
  const slot = letter.slot === "" ? null : letter.slot;
  const author = head?.author ?? authorOf(kind, slot, routeId) ?? "applicant";
  return lintTextOfDraft({ id: letter.id, slot, kind, text: letterText(letter) }, author);
}
