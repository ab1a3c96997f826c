import type { TextLine } from "#shared/domain/recognised.ts";
import { ATTACHMENT_WORDS } from "../kinds/kindTable.ts";
import { pageEvidence } from "../kinds/pageEvidence.ts";
import { type PageLayout, pageLayout } from "../text/pageLayout.ts";
import { phraseOf } from "../text/phrase.ts";
import { findAll, phraseIndex } from "../text/phraseIndex.ts";

const STARTS = phraseIndex<true>(
  [
    ...ATTACHMENT_WORDS["translation-certification"].title,
    ...ATTACHMENT_WORDS["translation-certification"].strong,
    ...ATTACHMENT_WORDS.notary.title,
    ...ATTACHMENT_WORDS.notary.strong,
  ].map((text) => ({ about: true as const, phrase: phraseOf(text) })),
);

/** Certifications begin below this part of the text; above, "translated from" is a heading. */
const HEADING_AREA = 0.3;

/**
 * The page without the translator's and notary's block at its end: their names are not the holder's (names.md 6.2).
 * Null where the page is nothing but a certification.
 */
export function cutCertification(layout: PageLayout): PageLayout | null {
  const { kinds, attachments } = pageEvidence(layout);
  if (attachments.length === 0) return layout;
  const main = kinds.find((kind) => !(kind.kind in ATTACHMENT_WORDS));
  const attached = Math.max(...attachments.map((attachment) => attachment.score));
  const start = startOf(layout);
  if (start === null) return (main?.score ?? 0) < 4 && attached >= 5 ? null : layout;
  if ((main?.score ?? 0) < 3 && attached >= 6 && start < 0.45) return null;
  const lines = layout.page.lines.filter((line) => topOf(line) < start - 0.002);
  return pageLayout({ ...layout.page, lines }, layout.pageNumber);
}

function topOf(line: TextLine): number {
  return line.box[1] + line.box[3] / 2;
}

function startOf(layout: PageLayout): number | null {
  const head = layout.cells[0]?.box[1] ?? 0;
  const foot = layout.cells.at(-1)?.box[1] ?? 1;
  let best: number | null = null;
  for (const row of layout.rows) {
    for (const cell of row) {
      if (cell.box[1] < head + HEADING_AREA * (foot - head)) continue;
      if (findAll(STARTS, cell.tokens).length === 0) continue;
      best = best === null ? cell.box[1] : Math.min(best, cell.box[1]);
    }
  }
  return best;
}
