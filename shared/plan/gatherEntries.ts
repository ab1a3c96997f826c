import type { DocumentKind, PackDocument } from "../domain/document.ts";
import type { DocumentId, PageId } from "../domain/ids.ts";
import type { PartKind } from "./packPlan.ts";

/** An original with everything that is bound behind it, before pages are looked up. */
export interface GatheredEntry {
  readonly original: PackDocument;
  readonly members: readonly PackDocument[];
  readonly parts: readonly { readonly kind: PartKind; readonly pageIds: readonly PageId[] }[];
}

/** Order behind the original: routes.md 0.4, "apostillePlacement: after-translation". */
const RANK: Readonly<Record<PartKind, number>> = { original: 0, translation: 1, certification: 2, legalization: 3 };

/**
 * Joins each document with its translations, their certification, and its legalization sheets, in that order.
 * A document's own page order is kept. A translation whose original is not in the pack stands for itself.
 */
export function gatherEntries(documents: readonly PackDocument[]): readonly GatheredEntry[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const followers = new Map<DocumentId, PackDocument[]>();
  const heads: PackDocument[] = [];
  for (const document of documents) {
    const head = headOf(document, byId);
    if (head === document) heads.push(document);
    else followers.set(head.id, [...(followers.get(head.id) ?? []), document]);
  }
  return heads.map((original) => {
    const behind = (followers.get(original.id) ?? [])
      .map((document, order) => ({ document, order, kind: partKindOf(document) }))
      .sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.order - b.order);
    return {
      original,
      members: [original, ...behind.map(({ document }) => document)],
      parts: [
        ...splitByAttachments(original, ownPartKind(original)),
        ...behind.flatMap(({ document, kind }) => splitByAttachments(document, kind)),
      ],
    };
  });
}

/** The document at the end of the chain of `translationOf`; itself where the chain is broken or a ring. */
function headOf(document: PackDocument, byId: ReadonlyMap<DocumentId, PackDocument>): PackDocument {
  const seen = new Set<DocumentId>([document.id]);
  let head = document;
  while (head.translationOf !== null) {
    const next = byId.get(head.translationOf);
    if (next === undefined) break;
    if (seen.has(next.id)) return document;
    seen.add(next.id);
    head = next;
  }
  return head;
}

/** What a document that follows another one is to it. */
function partKindOf(document: PackDocument): PartKind {
  return separateKind(document.kind) ?? "translation";
}

/** What a document that stands at the head of its entry is. */
function ownPartKind(document: PackDocument): PartKind {
  return separateKind(document.kind) ?? (document.translationOf !== null ? "translation" : "original");
}

function separateKind(kind: DocumentKind): PartKind | null {
  if (kind === "apostille") return "legalization";
  if (kind === "translation-certification" || kind === "notary") return "certification";
  return null;
}

/**
 * Pages behind the first that carry nothing but a certification or apostille become parts of their own.
 * On the first page it belongs to the document itself (routes.md 0.4: on the back of, or stapled to, the original).
 */
function splitByAttachments(document: PackDocument, kind: PartKind): GatheredEntry["parts"] {
  const kindByPage = new Map<number, PartKind>();
  for (const attachment of document.attachments) {
    if (attachment.pageNumber <= 1) continue;
    kindByPage.set(attachment.pageNumber, attachment.kind === "apostille" ? "legalization" : "certification");
  }
  const parts: { kind: PartKind; pageIds: PageId[] }[] = [];
  document.pageIds.forEach((pageId, index) => {
    const pageKind = kindByPage.get(index + 1) ?? kind;
    const last = parts.at(-1);
    if (last !== undefined && last.kind === pageKind) last.pageIds.push(pageId);
    else parts.push({ kind: pageKind, pageIds: [pageId] });
  });
  return parts;
}
