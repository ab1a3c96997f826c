import type { Facts } from "#shared/domain/caseFacts.ts";
import { parseCondition } from "#shared/routes/condition.ts";
import { evaluateCondition, type Truth } from "#shared/routes/evaluateCondition.ts";
import type { GeneratedDocument } from "#shared/routes/generatedDocument.ts";
import { concernsRoute, type Route } from "#shared/routes/route.ts";
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

function wantedWhen(when: string, facts: Facts): Truth {
  if (!/^[a-z]+\.[a-zA-Z]+/.test(when)) return true;
  const parsed = parseCondition(when);
  return parsed.kind === "condition" ? evaluateCondition(parsed.condition, facts) : true;
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
