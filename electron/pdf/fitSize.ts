import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";
import { AppError } from "#shared/domain/appError.ts";
import { MAX_DPI } from "./draftImagePage.ts";
import { replaceImage, type SqueezableImage, type Squeeze, squeezed } from "./squeezeImages.ts";

/** From hardly visible to just legible (product.md, D15 and D17): 10-point type is still read at the floor. */
const LEVELS: readonly Squeeze[] = [
  { dpi: 300, quality: 85 },
  { dpi: 300, quality: 70 },
  { dpi: 240, quality: 66 },
  { dpi: 200, quality: 60 },
  { dpi: 150, quality: 55 },
];
/** A limit is not undershot by more than this share. */
const SLACK = 0.1;
const MAX_STEPS = 6;

/** What fitting to a size came to. */
export interface Fit {
  /** Null where nothing had to be squeezed. */
  readonly squeeze: Squeeze | null;
  /** Bytes of the pictures after fitting. */
  readonly pictureBytes: number;
  /** False where the limit is not met at the legibility floor. */
  readonly met: boolean;
}

/**
 * Squeezes the pictures so that they take at most `budget` bytes together and not needlessly less. Pictures are tried
 * at several levels in memory; only the level chosen goes into the output.
 */
export async function fitPictures(
  context: PDFContext,
  images: readonly SqueezableImage[],
  budget: number,
  signal: AbortSignal,
): Promise<Fit> {
  const original = images.reduce((sum, image) => sum + image.bytes, 0);
  if (original <= budget) return { squeeze: null, pictureBytes: original, met: true };
  const trial = async (squeeze: Squeeze): Promise<Trial> => {
    const data = new Map<PDFRef, Uint8Array>();
    for (const image of images) {
      if (signal.aborted) throw new AppError("interrupted");
      const smaller = await squeezed(image, squeeze);
      if (smaller.length < image.bytes) data.set(image.ref, smaller);
    }
    return { squeeze, data, bytes: bytesOf(images, data) };
  };
  let milder: Trial = { squeeze: { dpi: MAX_DPI, quality: 100 }, data: new Map(), bytes: original };
  let fits: Trial | null = null;
  let level = 0;
  let tooLarge: number = -1;
  let best: Trial | null = null;
  for (; level < LEVELS.length; level++) {
    best = await trial(at(level));
    if (best.bytes <= budget) {
      fits = best;
      break;
    }
    tooLarge = level;
    milder = best;
  }
  if (fits !== null) {
    // Between two levels: as little squeezed as the limit allows.
    let low = Math.max(tooLarge, -0.999);
    let high = level;
    for (let step = 0; step < MAX_STEPS && fits.bytes < budget * (1 - SLACK * 0.8); step++) {
      const middle = (low + high) / 2;
      const tried = await trial(at(middle));
      if (tried.bytes <= budget) {
        fits = tried;
        high = middle;
      } else {
        low = middle;
        milder = tried;
      }
    }
    fits = fillUp(images, fits, milder, budget);
  }
  const chosen = fits ?? best;
  if (chosen === null) return { squeeze: null, pictureBytes: original, met: false };
  for (const [ref, data] of chosen.data) replaceImage(context, ref, data);
  return { squeeze: chosen.squeeze, pictureBytes: chosen.bytes, met: fits !== null };
}

function bytesOf(images: readonly SqueezableImage[], data: ReadonlyMap<PDFRef, Uint8Array>): number {
  return images.reduce((sum, image) => sum + (data.get(image.ref)?.length ?? image.bytes), 0);
}

/** Uses what is left of the budget: picture by picture the milder version, where it fits. */
function fillUp(images: readonly SqueezableImage[], fits: Trial, milder: Trial, budget: number): Trial {
  const data = new Map(fits.data);
  let { bytes } = fits;
  const sizeIn = (trial: Trial, image: SqueezableImage): number => trial.data.get(image.ref)?.length ?? image.bytes;
  const gains = images.map((image) => ({ image, more: sizeIn(milder, image) - sizeIn(fits, image) }));
  for (const { image, more } of gains.sort((a, b) => a.more - b.more)) {
    if (more <= 0 || bytes + more > budget) continue;
    const better = milder.data.get(image.ref);
    if (better === undefined) data.delete(image.ref);
    else data.set(image.ref, better);
    bytes += more;
  }
  return { squeeze: fits.squeeze, data, bytes };
}

interface Trial {
  readonly squeeze: Squeeze;
  readonly data: ReadonlyMap<PDFRef, Uint8Array>;
  readonly bytes: number;
}

/** A level between two levels; below 0 between "as it is" and the first. */
function at(level: number): Squeeze {
  const first: Squeeze = { dpi: 300, quality: 97 };
  const below = level < 0 ? first : (LEVELS[Math.floor(level)] ?? first);
  const above = LEVELS[level < 0 ? 0 : Math.min(LEVELS.length - 1, Math.ceil(level))] ?? below;
  const share = level - Math.floor(level);
  return {
    dpi: Math.round(below.dpi + (above.dpi - below.dpi) * share),
    quality: Math.round(below.quality + (above.quality - below.quality) * share),
  };
}
