/** What an address points at in the step: a document, a place of the pack, or a document's open pages. */
export function documentAt(documentId: string): string {
  return `document-${documentId}`;
}

export function slotAt(slotId: string): string {
  return `slot-${slotId}`;
}

const PAGES = "pages~";

export function pagesAt(documentId: string): string {
  return `${PAGES}${documentId}`;
}

/** The document whose pages an address wants open; null where it wants none. */
export function openPagesAt(at: string): string | null {
  return at.startsWith(PAGES) ? at.slice(PAGES.length) : null;
}
