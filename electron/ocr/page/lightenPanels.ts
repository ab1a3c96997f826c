import type { Component } from "../pixels/components.ts";
import { findComponents } from "../pixels/components.ts";
import type { Grey } from "../pixels/grey.ts";
import { scaleGrey } from "../pixels/grey.ts";

/** Cells of the coarse picture along the long side. */
const CELLS = 220;
/** A panel is darker than this share of the paper. */
const DARK_SHARE = 0.62;

/** Dark panels (headings in white on a colour) turned light with dark letters; the same pixels where there are none. */
export function lightenPanels(page: Grey): Grey {
  const size = Math.max(4, Math.max(page.width, page.height) / CELLS);
  const coarse = scaleGrey(
    page,
    Math.max(1, Math.round(page.width / size)),
    Math.max(1, Math.round(page.height / size)),
  );
  const paper = coarse.data.toSorted()[Math.floor(coarse.data.length * 0.85)] ?? 255;
  const dark = coarse.data.map((level) => (level < paper * DARK_SHARE ? 1 : 0));
  const panels = findComponents({ ...coarse, data: dark }).filter(isPanel);
  if (panels.length === 0) return page;
  const data = new Uint8Array(page.data);
  const [scaleX, scaleY] = [page.width / coarse.width, page.height / coarse.height];
  for (const panel of panels) {
    lighten(
      { ...page, data },
      Math.floor(panel.left * scaleX),
      Math.floor(panel.top * scaleY),
      Math.ceil(panel.right * scaleX),
      Math.ceil(panel.bottom * scaleY),
    );
  }
  return { ...page, data };
}

function isPanel({ left, right, top, bottom, area }: Component): boolean {
  const width = right - left;
  const height = bottom - top;
  return width >= 14 && height >= 4 && area > 0.7 * width * height;
}

/** The panel's own ground becomes white, what is lighter becomes dark. */
function lighten(page: Grey, left: number, top: number, right: number, bottom: number): void {
  const levels = new Uint32Array(256);
  const each = (visit: (at: number) => void): void => {
    for (let y = top; y < Math.min(bottom, page.height); y++)
      for (let x = left; x < Math.min(right, page.width); x++) visit(y * page.width + x);
  };
  let count = 0;
  each((at) => {
    levels[page.data[at] as number] = (levels[page.data[at] as number] as number) + 1;
    count++;
  });
  let ground = 0;
  for (let seen = 0; ground < 254; ground++) {
    seen += levels[ground] as number;
    if (seen > count * 0.5) break;
  }
  const stretch = 255 / (255 - ground);
  each((at) => {
    page.data[at] = 255 - Math.max(0, (page.data[at] as number) - ground) * stretch;
  });
}
