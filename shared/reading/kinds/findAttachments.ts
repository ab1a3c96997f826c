import type { Attachment, DocumentKind } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { type LayoutWord, type PageLayout, pageLayout } from "../text/pageLayout.ts";
import { allDates } from "../values/readDate.ts";
import { readDocumentNumber } from "../values/readNumber.ts";
import { pageEvidence } from "./pageEvidence.ts";

const NOTARISED_ITSELF: ReadonlySet<DocumentKind> = new Set(["notary"]);

/** Certifications and apostilles that stand on a document's pages, with number and date where they can be read. */
export function findAttachments(
  kind: DocumentKind,
  pages: readonly RecognisedPage[],
  today: string,
): readonly Attachment[] {
  const found: Attachment[] = [];
  for (const [index, page] of pages.entries()) {
    const layout = pageLayout(page, index + 1);
    for (const { kind: attached, score } of pageEvidence(layout).attachments) {
      if (attached === kind || NOTARISED_ITSELF.has(kind) || score < 4) continue;
      if (found.some((other) => other.kind === attached)) continue;
      found.push({ kind: attached, pageNumber: index + 1, ...particulars(attached, layout, today) });
    }
  }
  return found;
}

function particulars(kind: Attachment["kind"], layout: PageLayout, today: string): { number: string; date: string } {
  const about = { order: null, field: "", today };
  const words = layout.flow;
  if (kind === "translation-certification") return { number: "", date: allDates(words, about).at(-1)?.value ?? "" };
  const lower = words.filter((word) => kind === "apostille" || word.box[1] > 0.4);
  const number = numberBehind(
    lower,
    kind === "apostille" ? /^(8\.?|№|No\.?|за|number)$/iu : /^(№|No\.?|реестре|тізілімде|number)$/iu,
  );
  // The convention's own date stands in every apostille's title.
  const dates = allDates(lower, about).filter(({ value }) => value !== "1961-10-05");
  return { number, date: (kind === "apostille" ? dates[0] : dates.at(-1))?.value ?? "" };
}

function numberBehind(words: readonly LayoutWord[], sign: RegExp): string {
  for (const [at, word] of words.entries()) {
    if (!sign.test(word.text)) continue;
    const read = readDocumentNumber(words.slice(at + 1, at + 4), 2);
    if (read !== null && read.value.length >= 2) return read.value;
  }
  return "";
}
