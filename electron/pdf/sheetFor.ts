import type { DocumentKind } from "#shared/domain/document.ts";
import { A4_PT, PT_PER_MM } from "#shared/domain/geometry.ts";
import { CARD_PT } from "./cardOnPage.ts";
import type { Area } from "./pageFrame.ts";

/** The upright picture, and what is known of its size. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Null where the file does not state it. */
  readonly dpi: number | null;
  readonly kind: DocumentKind;
}

/** A sheet of paper, and where the picture lies on it; points from the bottom left. */
export interface Sheet {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly picture: Area;
}

/** A visa photo, mm. */
const PHOTO = { width: 35 * PT_PER_MM, height: 45 * PT_PER_MM } as const;
/** A picture this near to A4 is an A4 scan, give or take the scanner's edge. */
const NEARLY = 0.93;
/** Beyond this a stated resolution is a camera's habit (72 dpi), not a size. */
const TOO_LARGE = 1.6;
/** Blank margin around a photo of a page, whose true size nobody knows. */
const MARGIN_PT = 12 * PT_PER_MM;

/** A4, upright or on its side, with the picture at its true size; larger originals are fitted to the sheet. */
export function sheetFor(picture: PictureSize): Sheet {
  const { widthPx, heightPx } = picture;
  const wide = widthPx > heightPx;
  const stated = statedSize(picture);
  if (stated === null) {
    const known = knownSize(picture);
    if (known !== null) return centred(A4_PT.widthPt, A4_PT.heightPt, known.width, known.height, true);
    const [sheetWidth, sheetHeight] = wide ? [A4_PT.heightPt, A4_PT.widthPt] : [A4_PT.widthPt, A4_PT.heightPt];
    const scale = Math.min((sheetWidth - 2 * MARGIN_PT) / widthPx, (sheetHeight - 2 * MARGIN_PT) / heightPx);
    return centred(sheetWidth, sheetHeight, widthPx * scale, heightPx * scale, false);
  }
  const fitsUpright = stated.width <= A4_PT.widthPt * 1.01 && stated.height <= A4_PT.heightPt * 1.01;
  const [sheetWidth, sheetHeight] =
    fitsUpright || !wide ? [A4_PT.widthPt, A4_PT.heightPt] : [A4_PT.heightPt, A4_PT.widthPt];
  const fit = Math.min(sheetWidth / stated.width, sheetHeight / stated.height);
  const nearlyWhole = stated.width >= sheetWidth * NEARLY && stated.height >= sheetHeight * NEARLY;
  const scale = fit < 1 || nearlyWhole ? fit : 1;
  const small = stated.height * scale < sheetHeight * 0.5;
  return centred(sheetWidth, sheetHeight, stated.width * scale, stated.height * scale, small);
}

function statedSize({
  widthPx,
  heightPx,
  dpi,
}: PictureSize): { readonly width: number; readonly height: number } | null {
  if (dpi === null || dpi < 40) return null;
  const width = (widthPx / dpi) * 72;
  const height = (heightPx / dpi) * 72;
  if (Math.max(width, height) > A4_PT.heightPt * TOO_LARGE) return null;
  return { width, height };
}

/** Things whose size is a standard. A card's picture must have the card's shape: else it shows the table around it. */
function knownSize({
  widthPx,
  heightPx,
  kind,
}: PictureSize): { readonly width: number; readonly height: number } | null {
  const shape = Math.max(widthPx, heightPx) / Math.min(widthPx, heightPx);
  if (
    (kind === "id-card" || kind === "residence-permit") &&
    Math.abs(shape / (CARD_PT.long / CARD_PT.short) - 1) < 0.08
  ) {
    return widthPx > heightPx
      ? { width: CARD_PT.long, height: CARD_PT.short }
      : { width: CARD_PT.short, height: CARD_PT.long };
  }
  if (kind === "photo") {
    const scale = Math.min(PHOTO.width / widthPx, PHOTO.height / heightPx);
    return { width: widthPx * scale, height: heightPx * scale };
  }
  return null;
}

/** Small things lie in the upper third, where the eye looks first. */
function centred(sheetWidth: number, sheetHeight: number, width: number, height: number, upper: boolean): Sheet {
  const free = sheetHeight - height;
  return {
    widthPt: sheetWidth,
    heightPt: sheetHeight,
    picture: { x: (sheetWidth - width) / 2, y: upper ? free * 0.7 : free / 2, width, height },
  };
}

/** The same sheet with the picture shrunk a little, so that a strip at the bottom is blank. */
export function withBlankStrip(sheet: Sheet, strip: number): Sheet {
  const scale = (sheet.heightPt - strip) / sheet.heightPt;
  const { x, y, width, height } = sheet.picture;
  const side = (sheet.widthPt * (1 - scale)) / 2;
  return {
    ...sheet,
    picture: { x: x * scale + side, y: y * scale + strip, width: width * scale, height: height * scale },
  };
}
