import type { PageIssue } from "#shared/domain/finding.ts";
import type { Page } from "#shared/domain/page.ts";
import type { QualityContext } from "../imaging/measureQuality.ts";
import type { Quad } from "../imaging/warpQuad.ts";
import type { Raster, RasterisePage, UsableSource } from "../ports.ts";

/** How pixels are wanted. */
export type RasterOptions = Parameters<RasterisePage>[2];

interface Asked {
  readonly id: number;
  /** Names the source's bytes; they come along the first time. */
  readonly sourceId: number;
  readonly source: UsableSource | null;
  readonly page: Page;
}

/** From the engine to its pixel thread. */
export type PixelQuestion =
  | (Asked & { readonly kind: "rasterise"; readonly options: RasterOptions })
  | (Asked & { readonly kind: "measure"; readonly options: RasterOptions; readonly context: QualityContext })
  | { readonly kind: "forget"; readonly sourceId: number };

/** Back from it. */
export type PixelAnswer =
  | { readonly id: number; readonly kind: "pixels"; readonly raster: Raster; readonly sheet: Quad | null }
  | { readonly id: number; readonly kind: "measured"; readonly issues: readonly PageIssue[] }
  | { readonly id: number; readonly kind: "failed"; readonly why: string };
