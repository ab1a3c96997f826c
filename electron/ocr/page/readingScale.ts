import { inkMask } from "../pixels/boxMean.ts";
import type { Grey } from "../pixels/grey.ts";
import { cropGrey, scaleGrey } from "../pixels/grey.ts";

/** Height of a lower-case letter that Tesseract reads well, px. */
const GOOD_LETTER_PX = 22;
const MOST_PIXELS = 9_500_000;

/**
 * By how much to scale a page so that its letters have a good height: 1 for most, more for small pictures, less for very
 * large print. From the median height of ink components.
 */
export function readingScaleOf(page: Grey): number {
  const height = letterHeightOf(page);
  if (height === null) return 1;
  const wanted = GOOD_LETTER_PX / height;
  const most = Math.sqrt(MOST_PIXELS / (page.width * page.height));
  if (wanted > 1.35) return Math.max(1, Math.min(wanted, 3, most));
  if (wanted < 0.6) return Math.max(0.5, wanted);
  return Math.min(1, Math.max(0.6, most));
}

/** Median height of letter-like components in the page's middle at full size; null where there are too few. */
export function letterHeightOf(page: Grey): number | null {
  const left = Math.round(page.width * 0.08);
  const top = Math.round(page.height * 0.08);
  const part = cropGrey(page, left, top, page.width - 2 * left, page.height - 2 * top);
  const shrink = part.width * part.height > 4_000_000 ? 0.5 : 1;
  const small =
    shrink === 1 ? part : scaleGrey(part, Math.round(part.width * shrink), Math.round(part.height * shrink));
  const heights = componentHeights(inkMask(small, 12, 20)).filter((height) => height >= 4 && height <= 120);
  if (heights.length < 40) return null;
  heights.sort((a, b) => a - b);
  return (heights[heights.length >> 1] ?? GOOD_LETTER_PX) / shrink;
}

/** Heights of ink components by runs joined row to row. */
function componentHeights(mask: Grey): number[] {
  const { width, height, data } = mask;
  const parent: number[] = [];
  const tops: number[] = [];
  const bottoms: number[] = [];
  const widths: { left: number; right: number }[] = [];
  const rootOf = (label: number): number => {
    let root = label;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[label] = root;
    return root;
  };
  let above: { from: number; to: number; label: number }[] = [];
  for (let y = 0; y < height; y++) {
    const row: { from: number; to: number; label: number }[] = [];
    let next = 0;
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] !== 1) continue;
      const from = x;
      while (x < width && data[y * width + x] === 1) x++;
      let label = -1;
      while (next < above.length && (above[next]?.to ?? 0) < from) next++;
      for (let at = next; at < above.length && (above[at]?.from ?? 0) <= x; at++) {
        const other = rootOf(above[at]?.label ?? 0);
        if (label === -1) label = other;
        else if (label !== other) {
          parent[other] = label;
          tops[label] = Math.min(tops[label] ?? y, tops[other] ?? y);
          const a = widths[label];
          const b = widths[other];
          if (a && b) widths[label] = { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
        }
      }
      if (label === -1) {
        label = parent.length;
        parent.push(label);
        tops.push(y);
        bottoms.push(y);
        widths.push({ left: from, right: x });
      }
      bottoms[label] = y;
      const span = widths[label];
      if (span) widths[label] = { left: Math.min(span.left, from), right: Math.max(span.right, x) };
      row.push({ from, to: x, label });
    }
    above = row;
  }
  const heights: number[] = [];
  for (let label = 0; label < parent.length; label++) {
    if (parent[label] !== label) continue;
    const tall = (bottoms[label] ?? 0) - (tops[label] ?? 0) + 1;
    const wide = (widths[label]?.right ?? 0) - (widths[label]?.left ?? 0);
    if (wide < tall * 3 && tall < wide * 8) heights.push(tall);
  }
  return heights;
}
