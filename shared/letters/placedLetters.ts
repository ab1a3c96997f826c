import type { DocumentKind } from "#shared/domain/document.ts";
import type { LetterDraft, Pack } from "#shared/domain/pack.ts";
import type { GeneratedDocument } from "#shared/plan/buildPackPlan.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";
import { concernsRoute, type Route, slotsOf } from "#shared/routes/route.ts";
import { COVER_LETTER_TITLES } from "./coverLetterText.ts";
import { DOCUMENT_HEADS } from "./documents/documentText.ts";
import { draftTitle } from "./documents/draftDocument.ts";
import type { Letter, LetterLanguage } from "./letter.ts";
import type { LetterInput } from "./letterInput.ts";
import type { LetterSources } from "./letterSources.ts";
import { LANGUAGE_NAMES } from "./letterWords.ts";
import { authorOf, type LetterAuthor } from "./lints/lintText.ts";
import { nameNoteTitle } from "./nameNote.ts";
import { writeLetter } from "./writeLetter.ts";

/** A letter that stands in the pack as Qujat writes it. */
export interface PlacedLetter {
  readonly draft: LetterDraft;
  readonly entry: GeneratedDocument;
}

type PackParts = Pick<Pack, "letters" | "documents" | "edits">;

/**
 * The letters that the user put into the pack, in the order of the catalogue. A scanned paper in the same place outranks
 * one, and a letter that does not concern the route has no place. Each has one page until it is laid out.
 */
export function placedLetters(
  pack: PackParts,
  route: Route | null,
  documents: LetterSources["documents"],
): readonly PlacedLetter[] {
  if (route === null) return [];
  const offered = documents.filter((document) => concernsRoute(document.routes, route));
  const slots = new Set(slotsOf(route).map(({ id }) => id));
  const wanted = offered.flatMap(({ id, placement }) =>
    placement === "not in pack" ? [] : pack.letters.filter((draft) => draft.letter === id && draft.inPack === true),
  );
  return wanted.flatMap((draft): PlacedLetter[] => {
    const slot = letterSlot(draft.letter, route.id);
    if (slot !== "" && hasPaper(pack, slot)) return [];
    const beside = DOCUMENT_HEADS[draft.letter]?.beside ?? "";
    const twin = wanted.some((one) => one.letter === draft.letter && one.language !== draft.language);
    return [
      {
        draft,
        entry: {
          id: placedId(draft),
          slot: slots.has(slot) ? slot : null,
          beside: beside === "" ? null : beside,
          kind: letterKind(draft.letter),
          title: letterTitle(draft.letter, "en") + (twin ? ` (${LANGUAGE_NAMES[draft.language]})` : ""),
          pageCount: 1,
        },
      },
    ];
  });
}

/** Id of a letter's entry of the plan: "GD02.en". */
export function placedId({ letter, language }: Pick<LetterDraft, "letter" | "language">): string {
  return `${letter}.${language}`;
}

/** Slot that a generated document fills on a route; "" for none. */
export function letterSlot(id: string, routeId: string): string {
  const head = DOCUMENT_HEADS[id];
  if (head !== undefined) return head.slots[routeId] ?? head.slots[""] ?? "";
  return id === "GD10" ? "name-explanation-note" : "cover-letter";
}

function letterKind(id: string): DocumentKind {
  return DOCUMENT_HEADS[id]?.kind ?? (id === "GD10" ? "unknown" : "cover-letter");
}

function letterTitle(id: string, language: LetterLanguage): string {
  if (id === "GD10") return nameNoteTitle(language);
  return draftTitle(id, language) || COVER_LETTER_TITLES[language];
}

/** Who has to sign it; for the consent of a parent that parent. */
export function letterSigner(id: string, routeId: string): LetterAuthor | "parent" {
  if (id === "GD20") return "parent";
  const slot = letterSlot(id, routeId);
  return DOCUMENT_HEADS[id]?.author ?? authorOf(letterKind(id), slot === "" ? null : slot, routeId) ?? "applicant";
}

/** Whether a scan that is not left out lies in the slot: most likely the signed letter itself. */
export function hasPaper({ documents, edits }: Omit<PackParts, "letters">, slot: string): boolean {
  return documents.some(
    (document) => document.slot === slot && document.pageIds.some((pageId) => edits[pageId]?.leftOut !== true),
  );
}

/** Every placed letter as it reads with the page numbers of that plan, by entry id. */
export function writePlacedLetters(
  placed: readonly PlacedLetter[],
  input: Omit<LetterInput, "plan">,
  plan: PackPlan,
  route: Route | null,
  sources: LetterSources,
): ReadonlyMap<string, Letter> {
  if (route === null) return new Map();
  return new Map(
    placed.flatMap(({ draft, entry }): [string, Letter][] => {
      const letter = writeLetter(draft.letter, { ...input, plan }, draft.language, draft, { ...sources, route });
      return letter === null ? [] : [[entry.id, letter]];
    }),
  );
}

/** Slots that a letter of Qujat fills, for whoever looks for gaps. */
export function draftedSlots(placed: readonly PlacedLetter[]): readonly string[] {
  return placed.flatMap(({ entry }) => (entry.slot === null ? [] : [entry.slot]));
}
