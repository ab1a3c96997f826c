import type { PageIssue } from "#shared/domain/finding.ts";
import type { Box } from "#shared/domain/geometry.ts";
import type { Page } from "#shared/domain/page.ts";
import type { PhotoLook } from "#shared/domain/photoLook.ts";
import type { QualityContext } from "../imaging/measureQuality.ts";
import type { Quad } from "../imaging/warpQuad.ts";
import type { Raster, RasterisePage, UsableSource } from "../ports.ts";

/** How pixels are wanted. */
export type RasterOptions = Parameters<RasterisePage>[2];

/** What is to be measured of a page. */
export interface MeasureAsked {
  readonly context: QualityContext;
  /** Whether it may be the photo of a person. */
  readonly asPhoto: boolean;
}

/** What was measured of a page. */
export interface PageMeasures {
  readonly issues: readonly PageIssue[];
  readonly photo: PhotoLook | null;
  readonly stamps: readonly Box[];
}

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
  | (Asked & { readonly kind: "measure"; readonly options: RasterOptions; readonly asked: MeasureAsked })
  | { readonly kind: "forget"; readonly sourceId: number };

/** Back from it. */
export type PixelAnswer =
  | { readonly id: number; readonly kind: "pixels"; readonly raster: Raster; readonly sheet: Quad | null }
  | { readonly id: number; readonly kind: "measured"; readonly found: PageMeasures }
  | { readonly id: number; readonly kind: "failed"; readonly why: string };
