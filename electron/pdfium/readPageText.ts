import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
import { turnBox } from "#shared/domain/geometry.ts";
import type { TextLine, Word } from "#shared/domain/recognised.ts";
import { groupIntoLines } from "./groupIntoLines.ts";
import { type OpenPage, shownEdges, withPage } from "./openPage.ts";
import type { OpenPdf } from "./openPdf.ts";
import { withScratch } from "./scratch.ts";

/** A page's own text. */
export interface PageText {
  /** Clockwise turns that bring most of the text upright, from the page as a viewer shows it. */
  readonly uprightTurns: QuarterTurns;
  /** Words in reading order; boxes are fractions of the page as a viewer shows it. */
  readonly words: readonly Word[];
  /** The same words in lines; boxes are fractions of the page turned upright. */
  readonly lines: readonly TextLine[];
  /** Characters whose meaning the file does not tell (no Unicode value); a page full of them is no text. */
  readonly unmappedCharacters: number;
}

interface MutableWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Reads a page's text layer, visible or not. Null where PDFium cannot load the page. */
export function readPageText(pdf: OpenPdf, pageIndex: number): PageText | null {
  return withPage(pdf, pageIndex, (page) => {
    const { api } = pdf.pdfium;
    const textPage = api.FPDFText_LoadPage(page.handle);
    if (textPage === 0) return { uprightTurns: 0, words: [], lines: [], unmappedCharacters: 0 };
    try {
      return collect(page, textPage);
    } finally {
      api.FPDFText_ClosePage(textPage);
    }
  });
}

function collect(page: OpenPage, textPage: number): PageText {
  const { pdfium } = page.pdf;
  const { api } = pdfium;
  const count = api.FPDFText_CountChars(textPage);
  const words: Word[] = [];
  /** For each word the number of the run (line in the file's order) it belongs to. */
  const runs: number[] = [];
  const votes: [number, number, number, number] = [0, 0, 0, 0];
  let unmapped = 0;
  let run = 0;
  let open: MutableWord | null = null;
  const close = () => {
    if (open) {
      const word = finish(open);
      if (word) {
        words.push(word);
        runs.push(run);
      }
    }
    open = null;
  };
  withScratch(pdfium, (scratch) => {
    const at = [scratch.alloc(8), scratch.alloc(8), scratch.alloc(8), scratch.alloc(8)] as const;
    for (let index = 0; index < count; index++) {
      const code = api.FPDFText_GetUnicode(textPage, index);
      if (isBreak(code)) {
        close();
        if (code === 10 || code === 13) run++;
        continue;
      }
      if (api.FPDFText_HasUnicodeMapError(textPage, index) === 1 || code === 0 || code === 0xfffd) {
        unmapped++;
        continue;
      }
      if (!api.FPDFText_GetCharBox(textPage, index, at[0], at[1], at[2], at[3])) continue;
      const [left, right, bottom, top] = at.map((pointer) => scratch.f64(pointer));
      const edges = shownEdges(page.toShown, left ?? 0, bottom ?? 0, right ?? 0, top ?? 0);
      const quarter = quarterOf(api.FPDFText_GetCharAngle(textPage, index));
      if (quarter !== null) votes[quarter]++;
      const text = characterOf(code);
      if (open) {
        open.text += text;
        open.left = Math.min(open.left, edges.left);
        open.top = Math.min(open.top, edges.top);
        open.right = Math.max(open.right, edges.right);
        open.bottom = Math.max(open.bottom, edges.bottom);
      } else {
        open = { text, ...edges };
      }
    }
    close();
  });
  const uprightTurns = turnsToUpright(votes, api.FPDFPage_GetRotation(page.handle));
  const upright = words.map((word) => ({ ...word, box: turnBox(word.box, uprightTurns) }));
  const lines = groupIntoLines(upright, runs);
  const back = asTurns(-uprightTurns);
  const inOrder = lines.flatMap((line) => line.words.map((word) => ({ ...word, box: turnBox(word.box, back) })));
  return { uprightTurns, words: inOrder, lines, unmappedCharacters: unmapped };
}

function isBreak(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);
}

/** PDFium marks a hyphen at a line's end as 2 or U+FFFE; ligatures are spelt out, as a reader would type them. */
function characterOf(code: number): string {
  if (code === 2 || code === 0xfffe) return "-";
  if (code >= 0xfb00 && code <= 0xfb06) return String.fromCodePoint(code).normalize("NFKC");
  if (code >= 0xd800 && code <= 0xdfff) return String.fromCharCode(code);
  return code > 0x10ffff ? "" : String.fromCodePoint(code);
}

/** Null for text that PDFium knows no angle of (-1) or that is more than 10 degrees off the axes. */
function quarterOf(radians: number): QuarterTurns | null {
  if (radians < 0) return null;
  const quarters = radians / (Math.PI / 2);
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) > 1 / 9) return null;
  return asTurns(nearest);
}

/** Angles count in the page's own coordinates, before /Rotate. */
function turnsToUpright(votes: readonly [number, number, number, number], pageRotation: number): QuarterTurns {
  let best: QuarterTurns = 0;
  for (const quarter of [0, 1, 2, 3] as const) if (votes[quarter] > votes[best]) best = quarter;
  return votes[best] === 0 ? 0 : asTurns(best - pageRotation);
}

function asTurns(quarters: number): QuarterTurns {
  const turns = ((quarters % 4) + 4) % 4;
  return turns === 1 || turns === 2 || turns === 3 ? turns : 0;
}

/** Null for a word of no characters, or one that lies outside the page as shown (cropped away). */
function finish(word: MutableWord): Word | null {
  const left = clamp(word.left);
  const top = clamp(word.top);
  const width = clamp(word.right) - left;
  const height = clamp(word.bottom) - top;
  const text = word.text.normalize("NFC");
  if (text === "" || width <= 0 || height <= 0) return null;
  const box: Box = [left, top, width, height];
  return { text, box, confidence: 1 };
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
