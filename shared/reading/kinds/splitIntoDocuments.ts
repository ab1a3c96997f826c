import type { DocumentKind } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { type PageLayout, pageLayout } from "../text/pageLayout.ts";
import { languageOf } from "./languageOf.ts";
import { mrzKind } from "./mrzKind.ts";
import { type PageEvidence, pageEvidence } from "./pageEvidence.ts";

const ATTACHED: ReadonlySet<DocumentKind> = new Set(["apostille", "translation-certification", "notary"]);
/** Long papers whose later pages quote other papers' titles. */
const LONG: ReadonlySet<DocumentKind> = new Set([
  "bank-statement",
  "contract-extract",
  "accommodation",
  "application-form",
]);

/** A title at the head of a page, sure enough to begin a document. */
interface Opening {
  readonly kind: DocumentKind;
  readonly score: number;
  readonly language: string;
  /** Number of the machine-readable zone, "" where there is none. */
  readonly zone: string;
}

/**
 * Indices of the pages (0-based) of each document in a file, in order. Conservative: a page begins a document only
 * with a title of its own that the document before does not have in the same language; certifications and apostilles
 * stay with what they certify.
 */
export function splitIntoDocuments(pages: readonly RecognisedPage[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let current: Opening | null = null;
  for (const [index, page] of pages.entries()) {
    const opening = openingOf(pageLayout(page, index + 1));
    const group = groups.at(-1);
    if (group === undefined || (opening !== null && begins(current, opening))) {
      groups.push([index]);
      current = opening;
    } else {
      group.push(index);
      current = joined(current, opening);
    }
  }
  return groups;
}

/** The open document after another page of it. */
function joined(current: Opening | null, next: Opening | null): Opening | null {
  if (current === null || next === null) return current ?? next;
  return current.zone === "" && next.kind === current.kind ? { ...current, zone: next.zone } : current;
}

function begins(current: Opening | null, next: Opening): boolean {
  if (current === null) return next.score >= 7;
  if (next.zone !== "" && current.zone !== "" && next.zone !== current.zone) return true;
  if (next.kind === current.kind) {
    if (next.zone !== "" || current.kind === "id-card" || current.kind === "residence-permit") return false;
    return next.language !== current.language && next.score >= 5 && !LONG.has(current.kind);
  }
  return next.score >= (LONG.has(current.kind) ? 10 : 7);
}

function openingOf(layout: PageLayout): Opening | null {
  const zone = layout.page.mrz?.fields.documentNumber ?? "";
  const byMrz = mrzKind(layout);
  const language = languageOf([layout.page]);
  if (byMrz !== null) return { kind: byMrz.kind, score: 12, language, zone };
  const evidence = pageEvidence(layout);
  const best = evidence.kinds.find((kind) => !ATTACHED.has(kind.kind));
  if (best === undefined || best.title < 4.5 || best.titleAt > 0.33 || best.score < 5) return null;
  if (isAttachment(evidence)) return null;
  return { kind: best.kind, score: best.score, language, zone: "" };
}

/** Whether a page is an apostille or a certification and nothing else. */
export function isAttachment({ kinds, attachments }: PageEvidence): boolean {
  const attached = Math.max(0, ...attachments.map(({ score }) => score));
  const main = kinds.find((kind) => !ATTACHED.has(kind.kind));
  return attached >= 6 && (main === undefined || (main.title < 5 && main.score < attached));
}
