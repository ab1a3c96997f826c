import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";

const CARDS: ReadonlySet<string> = new Set(["id-card", "residence-permit"]);

/** Both sides of a card as two pages that could stand on one sheet. */
export interface SidesSuggestion {
  readonly front: string;
  readonly back: string;
  /** The document that holds the other side; null where both are in this one. */
  readonly other: PackDocument | null;
}

/** The sheet that a page stands on with its other side; undefined for a page of its own. */
export function sheetOf(view: PackView, pageId: string | undefined) {
  return (view.pack.sheets ?? []).find(({ front, back }) => front === pageId || back === pageId);
}

/**
 * What the window proposes for a card: its two pages, or the one page of another card document of the same person.
 * Null where there is nothing to put together, and where it is together already.
 */
export function suggestedSides(document: PackDocument, view: PackView): SidesSuggestion | null {
  if (!isCard(document) || document.pageIds.some((pageId) => sheetOf(view, pageId) !== undefined)) return null;
  const [front, back, ...more] = document.pageIds;
  if (front !== undefined && back !== undefined && more.length === 0) return { front, back, other: null };
  if (front === undefined || back !== undefined) return null;
  const halves = view.pack.documents.filter(
    (one) => isCard(one) && one.pageIds.length === 1 && isSamePerson(one, document),
  );
  const [one, two, ...others] = halves;
  // Three loose sides could be anybody's: then the user decides.
  if (one !== document || two === undefined || others.length > 0 || hasZone(one) === hasZone(two)) return null;
  // The zone of a card of credit-card size is on its back (ICAO 9303-5).
  const [frontOf, backOf] = hasZone(one) ? [two, one] : [one, two];
  return { front: frontOf.pageIds[0] ?? "", back: backOf.pageIds[0] ?? "", other: two };
}

function isCard(document: PackDocument): boolean {
  return CARDS.has(document.kind) && document.translationOf === null;
}

function isSamePerson(one: PackDocument, other: PackDocument): boolean {
  return one.person === other.person || one.person === null || other.person === null;
}

function hasZone(document: PackDocument): boolean {
  return document.fields.some((field) => field.source === "mrz");
}
