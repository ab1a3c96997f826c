import { isSheetShape } from "#shared/domain/geometry.ts";
import type { PageLayout } from "../text/pageLayout.ts";

/** A portrait: hardly a word on it, and taller than wide or square, but not the shape of a sheet of paper. */
export function looksLikePhoto(layout: PageLayout): boolean {
  const words = layout.flow.filter((word) => word.confidence > 0.55 && /\p{L}{3,}/u.test(word.text));
  if (words.length > 3) return false;
  // Laid sideways, a portrait is wider than tall.
  const aspect = layout.aspect < 0.95 ? 1 / layout.aspect : layout.aspect;
  return aspect > 0.95 && aspect < 1.6 && !isSheetShape(aspect);
}
