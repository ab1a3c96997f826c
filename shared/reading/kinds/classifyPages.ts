import type { DocumentKind } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { foldWords } from "../text/foldText.ts";
import { type PageLayout, pageLayout } from "../text/pageLayout.ts";
import { looksLikePhoto } from "./looksLikePhoto.ts";
import { mrzKind } from "./mrzKind.ts";
import { type KindScore, pageEvidence } from "./pageEvidence.ts";

/** What some pages are, how sure that is (0..1), and the words that decided. */
export interface Classified {
  readonly kind: DocumentKind;
  readonly confidence: number;
  readonly because: readonly string[];
}

export const LEAST_SCORE = 3;
export const LEAST_MARGIN = 2;

/** The kind of a document from all its pages; the file's name is only a tie-breaker (names.md 6.3). */
export function classifyPages(pages: readonly RecognisedPage[], fileName = ""): Classified {
  return classifyLayouts(
    pages.map((page, index) => pageLayout(page, index + 1)),
    fileName,
  );
}

/** The same for pages whose layout is known. */
export function classifyLayouts(layouts: readonly PageLayout[], fileName = ""): Classified {
  const scores = new Map<DocumentKind, { score: number; because: string[] }>();
  for (const [index, layout] of layouts.entries()) {
    const byMrz = mrzKind(layout);
    if (byMrz !== null) return byMrz;
    const weight = index === 0 ? 1 : 0.45;
    for (const score of pageEvidence(layout).kinds) add(scores, score, weight);
  }
  const first = layouts[0];
  if (layouts.length === 1 && first !== undefined && scores.size === 0 && looksLikePhoto(first)) {
    return { kind: "photo", confidence: 0.9, because: ["picture-without-words"] };
  }
  if (layouts.length === 1 && first !== undefined && looksLikePhoto(first)) {
    return { kind: "photo", confidence: 0.8, because: ["picture-without-words"] };
  }
  for (const kind of kindsOfFileName(fileName)) add(scores, { kind, score: 1, because: ["file-name"] }, 1);
  return decided(scores);
}

function add(
  scores: Map<DocumentKind, { score: number; because: string[] }>,
  score: Pick<KindScore, "kind" | "score" | "because">,
  weight: number,
): void {
  const known = scores.get(score.kind) ?? { score: 0, because: [] };
  known.score += weight * score.score;
  for (const word of score.because) if (!known.because.includes(word)) known.because.push(word);
  scores.set(score.kind, known);
}

const ATTACHED: ReadonlySet<DocumentKind> = new Set(["apostille", "translation-certification", "notary"]);

function decided(
  scores: ReadonlyMap<DocumentKind, { readonly score: number; readonly because: readonly string[] }>,
): Classified {
  const all = [...scores].toSorted(([, a], [, b]) => b.score - a.score);
  const main = all.filter(([kind]) => !ATTACHED.has(kind));
  // A certification or an apostille is a document only where nothing else is (names.md 6.3).
  const ranked = (main[0]?.[1].score ?? 0) >= LEAST_SCORE + 1.5 ? main : all;
  const best = ranked[0];
  if (best === undefined) return { kind: "unknown", confidence: 0, because: [] };
  const [kind, { score, because }] = best;
  const margin = score - (ranked[1]?.[1].score ?? 0);
  if (score < LEAST_SCORE || margin < LEAST_MARGIN * 0.5) return { kind: "unknown", confidence: 0.2, because };
  const confidence = Math.min(0.99, 0.5 + 0.03 * Math.min(score, 8) + 0.05 * Math.min(margin, 5));
  return { kind, confidence: Math.round(confidence * 100) / 100, because };
}

const FILE_WORDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(passport|паспорт|загран)/, "passport-copy"],
  [/^(photo|фото|сурет)/, "photo"],
  [/^(анкет|application|form)/, "application-form"],
  [/^(marriage|брак|неке|свид)/, "marriage-certificate"],
  [/^(birth|рожден|туу)/, "birth-certificate"],
  [/^(statement|выписк|bank)/, "bank-statement"],
  [/^(приглаш|шакыру|invitation)/, "invitation"],
  [/^(удостов|id)$/, "id-card"],
  [/^(cover)/, "cover-letter"],
  [/^(insur|страхов|полис)/, "insurance-policy"],
  [/^(ticket|билет|itinerary)/, "ticket-itinerary"],
  [/^(lease|аренд|hotel)/, "accommodation"],
];

function kindsOfFileName(fileName: string): readonly DocumentKind[] {
  const words = foldWords(fileName.replace(/\.[^.]+$/, ""));
  return FILE_WORDS.filter(([pattern]) => words.some((word) => pattern.test(word))).map(([, kind]) => kind);
}
