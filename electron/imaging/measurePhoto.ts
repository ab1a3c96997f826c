import type { Raster } from "#electron/ports.ts";
import type { PageIssue } from "#shared/domain/finding.ts";
import { greyOf, percentile, shrink } from "./planes.ts";
import { PHOTO_THRESHOLDS } from "./qualityThresholds.ts";

/** The mission's photo (`mission.photoSpec`). */
export interface PhotoSpec {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly background: "white" | "light" | "any";
}

const WORKING_SIDE_PX = 400;

/** Faults of a visa photo that pixels can tell: PH01 (only where a spec is given), PH02, PH04. */
export function measurePhoto(photo: Raster, spec: PhotoSpec | null): readonly PageIssue[] {
  const small = shrink(photo, WORKING_SIDE_PX);
  return [
    ...(spec ? sizeIssues(photo, spec) : []),
    ...backgroundIssues(small, spec?.background ?? "any"),
    ...lightIssues(small),
  ];
}

function sizeIssues(photo: Raster, spec: PhotoSpec): readonly PageIssue[] {
  const { most, leastDpi, severity } = PHOTO_THRESHOLDS.size;
  const { widthMm, heightMm } = spec;
  const deviation = Math.abs(photo.widthPx / photo.heightPx / (widthMm / heightMm) - 1);
  if (deviation > most) {
    const params = { widthPx: photo.widthPx, heightPx: photo.heightPx, widthMm, heightMm };
    return [{ check: "photo-size", severity, measure: round(deviation), sentence: "quality.photo-size", params }];
  }
  const dpi = Math.round(photo.heightPx / (heightMm / 25.4));
  if (dpi >= leastDpi) return [];
  const params = { dpi, widthMm, heightMm };
  return [{ check: "photo-size", severity: "warning", measure: dpi, sentence: "quality.photo-resolution", params }];
}

function backgroundIssues(photo: Raster, wanted: PhotoSpec["background"]): readonly PageIssue[] {
  const { mostSpread, leastLightness, mostChroma, severity } = PHOTO_THRESHOLDS.background;
  const { left, right } = besideHead(photo);
  const spread = Math.max(spreadOf(left.levels), spreadOf(right.levels));
  if (spread > mostSpread) {
    return [
      { check: "photo-background", severity, measure: round(spread), sentence: "quality.photo-background", params: {} },
    ];
  }
  const lightness = percentile([...left.levels, ...right.levels], 0.5);
  const chroma = percentile([...left.chromas, ...right.chromas], 0.5);
  const wrong =
    wanted === "white" ? lightness < leastLightness || chroma > mostChroma : wanted === "light" && lightness < 150;
  if (!wrong) return [];
  const params = { wanted };
  return [
    {
      check: "photo-background",
      severity,
      measure: round(lightness),
      sentence: "quality.photo-background-colour",
      params,
    },
  ];
}

function lightIssues(photo: Raster): readonly PageIssue[] {
  const { left, right } = besideHead(photo);
  const a = percentile(left.levels, 0.5);
  const b = percentile(right.levels, 0.5);
  const ratio = Math.min(a, b) / Math.max(1, a, b);
  const { least, severity } = PHOTO_THRESHOLDS.light;
  if (ratio >= least) return [];
  return [{ check: "photo-shadow", severity, measure: round(ratio), sentence: "quality.photo-shadow", params: {} }];
}

interface Strip {
  readonly levels: readonly number[];
  readonly chromas: readonly number[];
}

/** Strips where a passport photo shows background only: left and right of the head, above the shoulders. */
function besideHead(photo: Raster): { readonly left: Strip; readonly right: Strip } {
  const grey = greyOf(photo);
  const strip = (from: number, to: number): Strip => {
    const levels: number[] = [];
    const chromas: number[] = [];
    for (let y = Math.round(photo.heightPx * 0.03); y < photo.heightPx * 0.45; y++) {
      for (let x = Math.round(photo.widthPx * from); x < photo.widthPx * to; x++) {
        const at = y * photo.widthPx + x;
        levels.push(grey.data[at] ?? 0);
        const rgb = photo.data.subarray(at * photo.channels, (at + 1) * photo.channels);
        chromas.push(Math.max(...rgb) - Math.min(...rgb));
      }
    }
    return { levels, chromas };
  };
  return { left: strip(0.02, 0.12), right: strip(0.88, 0.98) };
}

/** Distance of the lightest from the darkest twentieth: noise counts little, an edge or a pattern in full. */
function spreadOf(levels: readonly number[]): number {
  return percentile(levels, 0.95) - percentile(levels, 0.05);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
