import type { Severity } from "#shared/domain/finding.ts";

/**
 * When a page's quality is worth a word (domain/routes.md section 4; figures are ours, tuned on pages degraded
 * step by step in the tests). `rule` is the id there.
 */
export const QUALITY_THRESHOLDS = {
  /** SQ13: edge strength of text against its contrast, at 150 dpi; sharp print 0.09 to 0.12, unreadable below 0.03. */
  blur: { rule: "SQ13", severity: "warning", least: 0.042 },
  /** SQ14: dots per inch on paper. */
  dpi: { rule: "SQ14", severity: "advice", least: 295, warnBelow: 195 },
  /** SQ01: share of pixels with any colour (channels differ by more than 8); camera and scanner noise alone gives more. */
  grey: { rule: "SQ01", severity: "warning", least: 0.0005 },
  /** SQ05: darkest paper against brightest; below `notPaper` it is a black bar or the table, not a shadow. */
  shadow: { rule: "SQ05", severity: "warning", least: 0.6, notPaper: 0.22, leastShare: 0.02 },
  /** SQ16: share of the page in one soft-edged burnt-out spot. */
  glare: { rule: "SQ16", severity: "warning", most: 0.004 },
  /** SQ02: share of a side's length along which ink runs off the picture; distance of a word from the edge. */
  cutOff: { rule: "SQ02", severity: "warning", most: 0.012, leastMargin: 0.004 },
  /** SQ15: degrees. */
  skew: { rule: "SQ15", severity: "advice", most: 2 },
  /** SQ17: share of ink on the page within its margins. */
  blank: { rule: "SQ17", severity: "warning", least: 0.0004 },
  /** SQ13: darkness of ink against its paper, 0..1; fresh print 0.6 to 1. */
  contrast: { rule: "SQ13", severity: "warning", least: 0.35 },
  /** SQ13: mean confidence of recognised words, where the page was read. */
  legibility: { rule: "SQ13", severity: "warning", least: 0.8 },
} as const satisfies Record<
  string,
  { readonly rule: string; readonly severity: Severity; readonly [limit: string]: unknown }
>;
