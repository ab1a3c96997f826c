import { describePage } from "#electron/pdfium/describePage.ts";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { readPageText } from "#electron/pdfium/readPageText.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import type { Raster } from "#electron/ports.ts";
import type { Box } from "#shared/domain/geometry.ts";
import type { Word } from "#shared/domain/recognised.ts";
import { INDEX_ID, type PackPlan, type PartKind, type PlanEntry, pagesOf, sidesOf } from "#shared/plan/packPlan.ts";
import { compareLooks } from "./compareLooks.ts";
import { cutOut } from "./cutOut.ts";
import { type Navigation, readLinks, readNavigation } from "./readNavigation.ts";
import { type FileFacts, readFileFacts } from "./scanForbidden.ts";
import { bookmarkLabel } from "./writePackOutline.ts";

/** One demand of a finished pack, on one file. */
export interface CheckResult {
  /** "numbers", "printed-number", ... : keys for sentences. */
  readonly check: string;
  /** Point of the output standard, 1..17. */
  readonly point: number;
  readonly passed: boolean;
  /** What was found, in few words; the first failures, or the figure measured. */
  readonly detail: string;
}

/** What the writer knows of a page and the finished file must show. */
export interface PageEvidence {
  /** Grey picture of the upright source at a low resolution, made from the input itself; null where none could be made. */
  readonly look: Raster | null;
  /** Where the source lies on the page, fractions from the top left. */
  readonly content: Box;
  /** The number's box, fractions from the top left. */
  readonly numberBox: Box;
  /** Words of the invisible text layer with their boxes on the page; empty where the page got none. */
  readonly layer: readonly Word[];
  /** SHA-256 of each JPEG that went in unchanged. */
  readonly untouched: readonly string[];
}

export interface VerifyOptions {
  /** Entries of the plan that the file holds. */
  readonly entries: readonly PlanEntry[];
  readonly title: string;
  readonly language: string;
  /** By page number; without it looks, text layer and untouched data are not checked. */
  readonly evidence: ReadonlyMap<number, PageEvidence>;
  /** Bytes that the text layers take in the file. */
  readonly textLayerBytes: number;
  /** Size limit in bytes; null for none. */
  readonly maxSizeBytes: number | null;
  /** Whether pictures were squeezed to meet it. */
  readonly squeezed: boolean;
  /** Told of each page that does not look like its original. */
  readonly onDifferent?: (pageNumber: number) => void;
}

const RANK: Readonly<Record<PartKind, number>> = { original: 0, translation: 1, certification: 2, legalization: 3 };

/** Reopens a written file with PDFium and with a fresh parse, and holds it against the plan. Never throws for a bad file. */
export async function verifyPack(
  bytes: Uint8Array,
  plan: PackPlan,
  options: VerifyOptions,
): Promise<readonly CheckResult[]> {
  const results = new Results();
  try {
    const facts = await readFileFacts(bytes);
    checkFile(results, facts, plan, options);
    await withPdf(bytes, (pdf) => {
      const navigation = readNavigation(pdf);
      checkNumbers(results, pdf.pageCount, navigation, plan, options);
      checkBookmarks(results, navigation, options);
      checkPages(results, pdf, options);
      checkIndex(results, pdf, plan, options);
    });
    if (!options.squeezed) checkUntouched(results, facts, options);
    checkSize(results, bytes.length, options);
    checkTextLayerSize(results, bytes.length, options);
  } catch (error) {
    results.say("opens", 1, [`the written file does not open: ${error instanceof Error ? error.message : "unknown"}`]);
  }
  return results.all;
}

class Results {
  readonly all: CheckResult[] = [];

  /** Passed where there are no failures. */
  say(check: string, point: number, failures: readonly string[], figure = ""): void {
    const detail = failures.length === 0 ? figure : failures.slice(0, 3).join("; ");
    this.all.push({ check, point, passed: failures.length === 0, detail });
  }
}

type Pdf = Parameters<Parameters<typeof withPdf>[1]>[0];

function pageNumbersOf(entries: readonly PlanEntry[]): readonly number[] {
  return entries.flatMap(pagesOf).map((page) => page.pageNumber);
}

function checkFile(
  results: Results,
  facts: FileFacts,
  plan: PackPlan,
  { entries, title, language }: VerifyOptions,
): void {
  results.say("no-active-content", 12, facts.forbidden);
  const wrong: string[] = [];
  if (facts.title !== title) wrong.push("title");
  if (facts.language !== language) wrong.push("language");
  if (facts.pageMode !== "UseOutlines") wrong.push("page mode");
  if (!facts.opens) wrong.push("opening view");
  const isGenerated = entries.flatMap(pagesOf).some((page) => page.kind === "generated");
  if (isGenerated && !facts.tagged) wrong.push("tags of generated pages");
  if (facts.information.some((text) => /[/\\](home|Users|tmp|work)[/\\]|[A-Z]:\\/.test(text)))
    wrong.push("a path of this machine");
  results.say("metadata", 11, wrong);
  const twice = [...facts.streams].filter(([, count]) => count > 1).length;
  results.say("stored-once", 9, twice > 3 ? [`${twice} streams are stored more than once`] : []);
  const misordered = entries.filter((entry) => {
    const leading = entry.parts.filter((part) => part.kind === "original" || part.kind === "translation");
    return leading.some((part, at) => at > 0 && RANK[part.kind] < RANK[leading[at - 1]?.kind ?? "original"]);
  });
  results.say(
    "translation-behind-original",
    10,
    misordered.map((entry) => entry.title),
  );
  const counted = plan.sections.flatMap((section) => section.entries).flatMap(pagesOf);
  const sourceIds = counted.flatMap(sidesOf).map((side) => side.pageId);
  const lost = new Set(sourceIds).size !== sourceIds.length ? ["a page is in the pack twice"] : [];
  results.say("every-page-once", 5, lost, `${counted.length}`);
}

function checkNumbers(
  results: Results,
  pageCount: number,
  { labels }: Navigation,
  plan: PackPlan,
  { entries }: VerifyOptions,
): void {
  const numbers = pageNumbersOf(entries);
  const wrong: string[] = [];
  if (pageCount !== numbers.length) wrong.push(`${pageCount} pages instead of ${numbers.length}`);
  const whole = entries.length === plan.sections.flatMap((section) => section.entries).length;
  if (whole && (numbers[0] !== 1 || numbers.length !== plan.pageCount))
    wrong.push("the count does not run from 1 to the last page");
  numbers.forEach((number, index) => {
    if (number !== (numbers[0] ?? 1) + index) wrong.push(`a gap before page ${number}`);
    if (labels[index] !== `${number}`) wrong.push(`label ${labels[index] ?? ""} on page ${number}`);
  });
  results.say("page-labels", 1, wrong, `${numbers.length}`);
}

function checkBookmarks(results: Results, { bookmarks }: Navigation, { entries }: VerifyOptions): void {
  const offset = entries[0]?.firstPage ?? 1;
  const wrong: string[] = [];
  let from = 0;
  for (const entry of entries) {
    const label = bookmarkLabel(entry.title, entry.firstPage);
    const at = bookmarks.findIndex(
      (bookmark, index) => index >= from && bookmark.depth === 1 && bookmark.title === label,
    );
    const found = bookmarks[at];
    if (found === undefined) wrong.push(`no bookmark ${label}`);
    else {
      from = at + 1;
      if (found.pageIndex !== entry.firstPage - offset) wrong.push(`bookmark ${label} leads elsewhere`);
    }
  }
  for (const { title, pageIndex, depth } of bookmarks) {
    const number = /\u00b7 (\d+)$/.exec(title)?.[1];
    if (depth === 0 && pageIndex !== null && number !== `${pageIndex + offset}`)
      wrong.push(`bookmark ${title} leads elsewhere`);
  }
  results.say("bookmarks", 4, wrong, `${bookmarks.length}`);
}

/** Where the index's page numbers end, as a fraction of the sheet's width. */
const PAGES_COLUMN = 0.78;

function checkIndex(results: Results, pdf: Pdf, plan: PackPlan, { entries }: VerifyOptions): void {
  const index = entries.find((entry) => entry.id === INDEX_ID);
  if (index === undefined) return;
  const numbers = pageNumbersOf(entries);
  const offset = numbers[0] ?? 1;
  const links: number[] = [];
  /** Numbers in the column of pages: readers put the figures of "6–9" in either order beside right-to-left titles. */
  const printed = new Set<string>();
  for (let page = index.firstPage; page <= index.lastPage; page++) {
    links.push(...readLinks(pdf, page - offset));
    for (const { text, box } of readPageText(pdf, page - offset)?.words ?? []) {
      if (box[0] + box[2] > PAGES_COLUMN) for (const number of text.match(/\d+/g) ?? []) printed.add(number);
    }
  }
  const rows = plan.sections.flatMap((section) => section.entries);
  const held = new Set(numbers);
  const expected = rows.filter((entry) => held.has(entry.firstPage)).map((entry) => entry.firstPage - offset);
  const wrong = expected.flatMap((target, at) =>
    links[at] === target ? [] : [`a row leads to page ${(links[at] ?? -1) + offset} instead of ${target + offset}`],
  );
  if (links.length > expected.length) wrong.push("more links than rows");
  results.say("index-links", 4, wrong, `${links.length}`);
  const missing = rows.filter((entry) => !printed.has(`${entry.firstPage}`) || !printed.has(`${entry.lastPage}`));
  results.say(
    "index-rows",
    3,
    missing.map((entry) => `no row for ${entry.title}`),
    `${rows.length}`,
  );
}

function checkPages(results: Results, pdf: Pdf, options: VerifyOptions): void {
  const { entries, evidence, textLayerBytes } = options;
  const unprinted: string[] = [];
  const misplaced: string[] = [];
  const different: string[] = [];
  const fine: string[] = [];
  const unfound: string[] = [];
  let worst = 0;
  let worstDpi = 0;
  pageNumbersOf(entries).forEach((pageNumber, index) => {
    const text = readPageText(pdf, index);
    const proof = evidence.get(pageNumber);
    const words = (text?.words ?? []).map((word) => word);
    const shown = words.some(
      (word) => word.text === `${pageNumber}` && (proof === undefined || within(word.box, proof.numberBox)),
    );
    if (!shown) unprinted.push(`page ${pageNumber}`);
    const dpi = describePage(pdf, index)?.dpi ?? 0;
    worstDpi = Math.max(worstDpi, dpi);
    if (dpi > 302) fine.push(`${Math.round(dpi)} dpi on page ${pageNumber}`);
    if (proof === undefined) return;
    const [l, t, w, h] = proof.numberBox;
    if (l < 0 || t < 0 || l + w > 1.001 || t + h > 1.001) misplaced.push(`page ${pageNumber}`);
    if (proof.look !== null) {
      const share = lookDifference(pdf, index, proof.look, proof);
      worst = Math.max(worst, share);
      if (share > MOST_DIFFERENT) {
        different.push(`page ${pageNumber} (${Math.round(share * 100)} %)`);
        options.onDifferent?.(pageNumber);
      }
    }
    const sample = proof.layer.filter((word) => word.text.length >= 4).slice(0, 4);
    const lost = sample.filter((word) => !words.some((found) => found.text === word.text && near(found.box, word.box)));
    if (sample.length > 0 && lost.length === sample.length) unfound.push(`page ${pageNumber}`);
  });
  results.say("printed-number", 2, [...unprinted.map((page) => `no number on ${page}`), ...misplaced]);
  results.say("looks-the-same", 5, different, `${(worst * 100).toFixed(1)} %`);
  results.say("upright", 6, different);
  results.say("resolution", 9, fine, `${Math.round(worstDpi)} dpi`);
  results.say("text-layer", 8, unfound, `${textLayerBytes} bytes`);
}

/** More unmatched ink than this means another, turned or damaged page. */
const MOST_DIFFERENT = 0.12;

function lookDifference(pdf: Pdf, index: number, look: Raster, { content, numberBox }: PageEvidence): number {
  const page = renderPage(pdf, index, { dpi: look.dpi * 2, channels: 1 });
  if (page === null) return 1;
  const cut = cutOut(page, content, look.widthPx, look.heightPx);
  const [cl, ct, cw, ch] = content;
  const [nl, nt, nw, nh] = numberBox;
  return compareLooks(look, cut, (x, y) => {
    const px = cl + ((x + 0.5) / look.widthPx) * cw;
    const py = ct + ((y + 0.5) / look.heightPx) * ch;
    const slack = 0.01;
    return px > nl - slack && px < nl + nw + slack && py > nt - slack && py < nt + nh + slack;
  }).share;
}

function checkUntouched(results: Results, facts: FileFacts, { evidence }: VerifyOptions): void {
  const changed = [...evidence].filter(([, { untouched }]) => untouched.some((sha256) => !facts.streams.has(sha256)));
  results.say(
    "jpeg-untouched",
    7,
    changed.map(([pageNumber]) => `page ${pageNumber}`),
  );
}

/** Met, and not undershot by more than a tenth where pictures had to be squeezed for it. */
function checkSize(results: Results, size: number, { maxSizeBytes, squeezed }: VerifyOptions): void {
  if (maxSizeBytes === null) return;
  const wrong: string[] = [];
  if (size > maxSizeBytes) wrong.push(`${size} bytes are more than ${maxSizeBytes}`);
  if (squeezed && size < maxSizeBytes * 0.9) wrong.push(`${size} bytes are needlessly few for ${maxSizeBytes}`);
  results.say("size", 14, wrong, `${size} bytes`);
}

/** A text layer adds at most a twentieth to the file; in a file of a few kilobytes the share says nothing. */
function checkTextLayerSize(results: Results, size: number, { textLayerBytes }: VerifyOptions): void {
  const share = textLayerBytes / Math.max(1, size - textLayerBytes);
  const heavy = share > 0.05 && textLayerBytes > 20_000;
  results.say("text-layer-size", 8, heavy ? [`${(share * 100).toFixed(1)} %`] : [], `${(share * 100).toFixed(1)} %`);
}

function within([l, t, w, h]: Box, [L, T, W, H]: Box): boolean {
  const slack = 0.01;
  return l >= L - slack && t >= T - slack && l + w <= L + W + slack && t + h <= T + H + slack;
}

/** Within 2 % of its place. */
function near([l, t]: Box, [L, T, , H]: Box): boolean {
  return Math.abs(l - L) <= 0.02 && Math.abs(t - T) <= 0.02 + H * 0.3;
}
