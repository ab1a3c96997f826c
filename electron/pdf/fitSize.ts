import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";
import { AppError } from "#shared/domain/appError.ts";
import { type Recoded, replaceImage, type SqueezableImage, type Squeeze } from "./squeezeImages.ts";

/** From hardly visible to just legible (product.md, D15 and D17): 10-point type is still read at the floor. */
const LEVELS: readonly Squeeze[] = [
  { dpi: 300, quality: 97 },
  { dpi: 300, quality: 85 },
  { dpi: 300, quality: 70 },
  { dpi: 240, quality: 66 },
  { dpi: 200, quality: 60 },
  { dpi: 150, quality: 55 },
];
const FLOOR = LEVELS.length - 1;
/** A limit is not undershot by more than a tenth; pictures take nearly all of what they may. */
const FULL_ENOUGH = 0.95;
const MOST_STEPS = 7;
/** So many pictures tell what all of them will come to. */
const SAMPLE = 24;
/** How many pictures are coded at once. */
const AT_ONCE = 3;

/** What fitting to a size came to. */
export interface Fit {
  /** Null where nothing had to be squeezed. */
  readonly squeeze: Squeeze | null;
  /** False where the limit is not met at the legibility floor. */
  readonly met: boolean;
}

/** Pictures at one level: those that became smaller by it, and what all come to. */
interface Trial {
  readonly level: number;
  readonly data: ReadonlyMap<PDFRef, Recoded>;
  readonly bytes: number;
}

/**
 * Squeezes the pictures so that they take at most `budget` bytes together and not needlessly less. Levels are tried in
 * memory, in a large pack on a sample first; only what was chosen goes into the output.
 */
export async function fitPictures(
  context: PDFContext,
  images: readonly SqueezableImage[],
  budget: number,
  signal: AbortSignal,
): Promise<Fit> {
  const original = bytesOf(images);
  if (original <= budget) return { squeeze: null, met: true };
  const sample = sampleOf(images);
  const share = bytesOf(sample) / original;
  let above: Trial = { level: -1, data: new Map(), bytes: original };
  let trial = await gentlest(sample, budget * share, signal);
  if (sample.length < images.length) trial = await tryLevel(images, trial.level, signal);
  while (trial.bytes > budget && trial.level < FLOOR) {
    above = trial;
    trial = await tryLevel(images, Math.min(FLOOR, trial.level + 0.2), signal);
  }
  const met = trial.bytes <= budget;
  for (let step = 0; met && step < MOST_STEPS && trial.bytes < budget * FULL_ENOUGH; step++) {
    const between = above.level < 0 ? trial.level - 0.3 : (above.level + trial.level) / 2;
    if (between < 0 || trial.level - between < 0.01) break;
    const milder = await tryLevel(images, between, signal);
    if (milder.bytes <= budget) trial = milder;
    else above = milder;
  }
  const data = met ? fillUp(images, trial, above, budget) : trial.data;
  for (const [ref, recoded] of data) replaceImage(context, ref, recoded);
  return { squeeze: squeezeAt(trial.level), met };
}

function bytesOf(images: readonly SqueezableImage[]): number {
  return images.reduce((sum, image) => sum + image.bytes, 0);
}

/** Pictures of every size; all of them where there are few. */
function sampleOf(images: readonly SqueezableImage[]): readonly SqueezableImage[] {
  if (images.length <= SAMPLE * 1.5) return images;
  const bySize = [...images].sort((a, b) => a.bytes - b.bytes);
  return Array.from(
    { length: SAMPLE },
    (_, index) => bySize[Math.floor(((index + 0.5) / SAMPLE) * bySize.length)],
  ).filter((image) => image !== undefined);
}

/** The gentlest level found that keeps to the budget, or the floor. */
async function gentlest(images: readonly SqueezableImage[], budget: number, signal: AbortSignal): Promise<Trial> {
  let best = await tryLevel(images, FLOOR, signal);
  let low = -1;
  for (let step = 0; best.bytes <= budget && best.bytes < budget * FULL_ENOUGH && step < MOST_STEPS; step++) {
    const middle = (Math.max(low, 0) + best.level) / 2;
    const tried = await tryLevel(images, low < 0 && best.level < 0.1 ? 0 : middle, signal);
    if (tried.bytes <= budget) best = tried;
    else low = tried.level;
    if (best.level === 0) break;
  }
  return best;
}

async function tryLevel(images: readonly SqueezableImage[], level: number, signal: AbortSignal): Promise<Trial> {
  const squeeze = squeezeAt(level);
  const data = new Map<PDFRef, Recoded>();
  const queue = [...images];
  let bytes = 0;
  const work = async (): Promise<void> => {
    for (let image = queue.pop(); image !== undefined; image = queue.pop()) {
      if (signal.aborted) throw new AppError("interrupted");
      const recoded = await image.recode(squeeze);
      const smaller = recoded !== null && sizeOf(recoded) < image.bytes;
      if (smaller) data.set(image.ref, recoded);
      bytes += smaller ? sizeOf(recoded) : image.bytes;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { level, data, bytes };
}

function sizeOf({ data, opacity }: Recoded): number {
  return data.length + (opacity === null ? 0 : opacity.data.length);
}

/** Uses what is left of the budget: picture by picture the milder version, where it fits. */
function fillUp(
  images: readonly SqueezableImage[],
  fits: Trial,
  milder: Trial,
  budget: number,
): ReadonlyMap<PDFRef, Recoded> {
  const data = new Map(fits.data);
  let { bytes } = fits;
  const sizeIn = (trial: Trial, image: SqueezableImage): number => {
    const recoded = trial.data.get(image.ref);
    return recoded === undefined ? image.bytes : sizeOf(recoded);
  };
  const gains = images.map((image, at) => ({ image, at, more: sizeIn(milder, image) - sizeIn(fits, image) }));
  for (const { image, more } of gains.sort((a, b) => a.more - b.more || a.at - b.at)) {
    if (more <= 0 || bytes + more > budget) continue;
    const better = milder.data.get(image.ref);
    if (better === undefined) data.delete(image.ref);
    else data.set(image.ref, better);
    bytes += more;
  }
  return data;
}

/** A level between two levels. */
function squeezeAt(level: number): Squeeze {
  const below = LEVELS[Math.floor(level)] ?? { dpi: 300, quality: 97 };
  const above = LEVELS[Math.min(FLOOR, Math.ceil(level))] ?? below;
  const share = level - Math.floor(level);
  return {
    dpi: Math.round(below.dpi + (above.dpi - below.dpi) * share),
    quality: Math.round(below.quality + (above.quality - below.quality) * share),
  };
}
