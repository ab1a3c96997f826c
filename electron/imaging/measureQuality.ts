import type { Raster } from "#electron/ports.ts";
import type { PageIssue, Severity } from "#shared/domain/finding.ts";
import type { Box } from "#shared/domain/geometry.ts";
import type { Page } from "#shared/domain/page.ts";
import { cropRaster } from "./cropRaster.ts";
import { estimateSkew } from "./estimateSkew.ts";
import { findPaper } from "./findPaper.ts";
import { leastMarginOf, measureColour, measureCutOff, measureInk } from "./measureLayout.ts";
import { measureGlare, measureShadow } from "./measureLight.ts";
import { measureText } from "./measureText.ts";
import { greyOf, shrink } from "./planes.ts";
import { QUALITY_THRESHOLDS } from "./qualityThresholds.ts";
import { warpQuad } from "./warpQuad.ts";

/** What is known of the page beside its pixels. */
export interface QualityContext {
  /** Boxes of recognised words, fractions of the raster; [] where the page was not read (yet). */
  readonly words: readonly Box[];
  /** Mean confidence of those words, 0..1; null where not read. */
  readonly meanConfidence: number | null;
  /** Skew found while reading, degrees; null to measure it here. */
  readonly skewDegrees: number | null;
  /** Glossy: a passport or a card, where a reflex hides data. */
  readonly isGlossy: boolean;
}

export const UNREAD: QualityContext = { words: [], meanConfidence: null, skewDegrees: null, isGlossy: false };

/** Text is judged at this resolution: 10-point print is 2 pixels thick there, and noise is averaged away. */
const TEXT_DPI = 150;
const LAYOUT_SIDE_PX = 800;

/**
 * Quality problems of one page, from its raster as the pack shows it (RGB, upright, 150 dpi or more). A page with a
 * text layer or a drawing can only be blank; a blank page has no other problem worth a word. What stands in the
 * photo's place is judged by `shared/checks/judgePhoto.ts`.
 */
export function measureQuality(raster: Raster, page: Page, context: QualityContext = UNREAD): readonly PageIssue[] {
  const small = shrink(raster, LAYOUT_SIDE_PX);
  const ink = context.words.length > 0 ? 1 : measureInk(small);
  if (ink < QUALITY_THRESHOLDS.blank.least) return [issue("blank", ink, { ink })];
  if (page.content !== "scan") return [];
  // A sheet photographed on a table: the table is neither in shadow nor out of focus for the reader.
  const quad = findPaper(small);
  const sheet = quad ? cropRaster(warpQuad(small, quad), [0.01, 0.01, 0.98, 0.98]) : small;
  return [
    ...dpiIssues(page),
    ...(raster.channels === 3 ? greyIssues(small) : []),
    ...textIssues(raster, context),
    ...shadowIssues(sheet),
    ...(context.isGlossy ? glareIssues(sheet) : []),
    ...(quad ? [] : cutOffIssues(small, context)),
    ...skewIssues(sheet, context),
  ];
}

function dpiIssues(page: Page): readonly PageIssue[] {
  const { least, warnBelow, severity } = QUALITY_THRESHOLDS.dpi;
  if (page.dpi === null || page.dpi >= least) return [];
  const sentence = page.dpiKnown ? "quality.dpi" : "quality.dpi-estimated";
  const dpi = Math.round(page.dpi);
  return [issue("dpi", dpi, { dpi, wanted: 300 }, dpi < warnBelow ? "warning" : severity, sentence)];
}

function greyIssues(small: Raster): readonly PageIssue[] {
  const coloured = measureColour(small);
  return coloured < QUALITY_THRESHOLDS.grey.least ? [issue("grey", coloured, {})] : [];
}

function textIssues(raster: Raster, context: QualityContext): readonly PageIssue[] {
  const longInches = Math.max(raster.widthPx, raster.heightPx) / raster.dpi;
  const text = measureText(greyOf(shrink(raster, Math.round(longInches * TEXT_DPI))));
  const issues: PageIssue[] = [];
  if (text && text.contrast < QUALITY_THRESHOLDS.contrast.least) {
    issues.push(issue("contrast", text.contrast, { percent: Math.round(text.contrast * 100) }));
  }
  if (text && text.sharpness < QUALITY_THRESHOLDS.blur.least) issues.push(issue("blur", text.sharpness, {}));
  // A handful of "words" on a photo or a stamp says nothing about how a page reads.
  const confidence = context.words.length < 20 ? null : context.meanConfidence;
  if (issues.length === 0 && confidence !== null && confidence < QUALITY_THRESHOLDS.legibility.least) {
    issues.push(issue("legibility", confidence, { percent: Math.round(confidence * 100) }));
  }
  return issues;
}

function shadowIssues(sheet: Raster): readonly PageIssue[] {
  const evenness = measureShadow(sheet);
  if (evenness >= QUALITY_THRESHOLDS.shadow.least) return [];
  return [issue("shadow", evenness, { percent: Math.round((1 - evenness) * 100) })];
}

function glareIssues(sheet: Raster): readonly PageIssue[] {
  const share = measureGlare(sheet);
  if (share < QUALITY_THRESHOLDS.glare.most) return [];
  return [issue("glare", share, { percent: Math.max(1, Math.round(share * 100)) })];
}

function cutOffIssues(small: Raster, context: QualityContext): readonly PageIssue[] {
  const { most, leastMargin } = QUALITY_THRESHOLDS.cutOff;
  const margin = leastMarginOf(context.words);
  const cut = measureCutOff(small);
  if (cut > most) return [issue("cut-off", cut, {})];
  return margin !== null && margin < leastMargin ? [issue("cut-off", margin, {})] : [];
}

function skewIssues(sheet: Raster, context: QualityContext): readonly PageIssue[] {
  const degrees = context.skewDegrees ?? estimateSkew(sheet);
  if (Math.abs(degrees) <= QUALITY_THRESHOLDS.skew.most) return [];
  return [issue("skew", degrees, { degrees: Math.round(Math.abs(degrees) * 10) / 10 })];
}

const CHECKS = {
  blur: "blur",
  dpi: "dpi",
  grey: "grey",
  shadow: "shadow",
  glare: "glare",
  "cut-off": "cutOff",
  skew: "skew",
  blank: "blank",
  contrast: "contrast",
  legibility: "legibility",
} as const;

function issue(
  check: keyof typeof CHECKS,
  measure: number,
  params: PageIssue["params"],
  severity: Severity = QUALITY_THRESHOLDS[CHECKS[check]].severity,
  sentence = `quality.${check}`,
): PageIssue {
  return { check, severity, measure: Math.round(measure * 10_000) / 10_000, sentence, params };
}
