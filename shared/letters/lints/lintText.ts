import type { DocumentKind, PackDocument } from "#shared/domain/document.ts";
import type { Box } from "#shared/domain/geometry.ts";
import type { RecognisedPage, TextLine } from "#shared/domain/recognised.ts";

/** Who wrote a letter, and so who can change it. */
export type LetterAuthor = "applicant" | "sponsor" | "host" | "employer";

/** Where one word of the text stands on its page. */
export interface WordPlace {
  /** 0-based offsets into the text, the end not included. */
  readonly start: number;
  readonly end: number;
  /** 1-based page within its document. */
  readonly pageNumber: number;
  readonly box: Box;
}

/** The wording of one letter, imported or generated, as the lints read it (routes.md 5.0). */
export interface LintText {
  /** Document id, or "GD02" for a letter that Qujat drafted. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly slot: string | null;
  readonly origin: "imported" | "generated";
  readonly author: LetterAuthor;
  readonly text: string;
  /** Of every word where the text comes from a page; empty for a generated letter. */
  readonly places: readonly WordPlace[];
  /** False where words may be missing, so that nothing may be said to be absent. */
  readonly complete: boolean;
}

/** Letters by kind, and who writes them. */
const AUTHORS: Readonly<Partial<Record<DocumentKind, LetterAuthor>>> = {
  "cover-letter": "applicant",
  invitation: "host",
  "invitation-letter": "host",
  "host-company-letter": "host",
  "employer-letter": "employer",
  "support-letter": "sponsor",
};

/** Slots whose papers are wording too, whatever kind they were read as, and who writes them. */
const SLOT_AUTHORS: Readonly<Record<string, LetterAuthor>> = {
  "cover-letter": "applicant",
  "invitation-letter": "host",
  "host-company-letter": "host",
  "host-support-letter": "host",
  "host-guarantee-letter": "host",
  "host-accommodation-letter": "host",
  "host-justification-letter": "host",
  "host-employer-letter": "host",
  "employer-letter": "employer",
  "employer-sponsorship-letter": "employer",
  "employer-financial-support-letter": "employer",
  "sponsor-support-letter": "sponsor",
  "sponsor-consent": "sponsor",
  "technical-mission-summary": "employer",
  "technical-assignment": "employer",
  "revised-project-timeline": "employer",
  "meeting-agenda": "host",
  "travel-itinerary": "applicant",
  "deposit-explanation-note": "applicant",
  "name-explanation-note": "applicant",
  "refusal-explanation-note": "applicant",
  "identity-mismatch-note": "applicant",
  "currency-note": "applicant",
  "extension-request": "applicant",
  "conversion-plan-note": "applicant",
  "study-plan-statement": "applicant",
  "business-activity-statement": "applicant",
  "professional-activity-statement": "applicant",
};

const FAMILY_ROUTES: ReadonlySet<string> = new Set(["b11", "family-residence", "ext-b11"]);
/** Of a family's papers, these are the sponsor's. */
const SPONSORS_OWN: ReadonlySet<string> = new Set(["invitation-letter", "invitation"]);

/** Who wrote a paper of that kind and slot; null where it is no letter. */
export function authorOf(kind: DocumentKind, slot: string | null, routeId: string): LetterAuthor | null {
  if (FAMILY_ROUTES.has(routeId) && (SPONSORS_OWN.has(kind) || SPONSORS_OWN.has(slot ?? ""))) return "sponsor";
  return (slot === null ? undefined : SLOT_AUTHORS[slot]) ?? AUTHORS[kind] ?? null;
}

/** Below this mean confidence (0..1), what is not found on a page may only not have been read. */
const READABLE = 0.75;
const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(["eng", "rus", "kaz", ""]);

/** The wording of a paper from what was read off its pages, in their order; null where it is no letter. */
export function lintTextOf(
  document: PackDocument,
  recognised: Readonly<Record<string, RecognisedPage>>,
  routeId: string,
): LintText | null {
  const author = authorOf(document.kind, document.slot, routeId);
  if (author === null) return null;
  const pages = document.pageIds.map((pageId) => recognised[pageId]);
  const places: WordPlace[] = [];
  let text = "";
  pages.forEach((page, pageIndex) => {
    let before: TextLine | null = null;
    for (const line of page?.lines ?? []) {
      if (text !== "") text += before === null || isApart(before, line) ? "\n\n" : "\n";
      before = line;
      for (const [index, word] of line.words.entries()) {
        if (index > 0) text += " ";
        const start = text.length;
        text += word.text;
        places.push({ start, end: text.length, pageNumber: pageIndex + 1, box: word.box });
      }
    }
  });
  const complete =
    KNOWN_LANGUAGES.has(document.language) &&
    pages.every((page) => page !== undefined && (page.meanConfidence ?? 0) >= READABLE);
  return {
    id: document.id,
    kind: document.kind,
    slot: document.slot,
    origin: "imported",
    author,
    text,
    places,
    complete,
  };
}

/** Whether the gap between two lines is that of paragraphs. */
function isApart(before: TextLine, line: TextLine): boolean {
  const gap = line.box[1] - (before.box[1] + before.box[3]);
  return before.box[3] > 0 && gap > 0.8 * before.box[3];
}

/** The wording of a letter that Qujat drafted. */
export function lintTextOfDraft(
  draft: { readonly id: string; readonly slot: string | null; readonly kind: DocumentKind; readonly text: string },
  author: LetterAuthor,
): LintText {
  return { ...draft, origin: "generated", author, places: [], complete: true };
}
