import type { Facts } from "#shared/domain/caseFacts.ts";
import type { PageIssue, Severity } from "#shared/domain/finding.ts";
import { isSheetShape } from "#shared/domain/geometry.ts";
import type { PhotoBackground, PhotoLook } from "#shared/domain/photoLook.ts";

/** What the mission wants of the photo; null for what is not known. */
export interface PhotoSpec {
  readonly size: { readonly widthMm: number; readonly heightMm: number } | null;
  /** In the mission's own words; "" where it says nothing. Plain is wanted of every wall. */
  readonly background: string;
}

/** From the answers of the case, with the mission's written wishes among them. */
export function photoSpecOf(facts: Facts): PhotoSpec {
  const widthMm = Number(facts["mission.photoSpec.widthMm"]);
  const heightMm = Number(facts["mission.photoSpec.heightMm"]);
  const background = facts["mission.photoSpec.background"];
  return {
    size: widthMm > 0 && heightMm > 0 ? { widthMm, heightMm } : null,
    background: typeof background === "string" && background !== "unknown" ? background.trim() : "",
  };
}

/** When a photo is worth a word (routes.md section 4, photo faults; figures are ours). */
const LIMITS = {
  /** PH01: deviation of the shape from the mission's, and pixels per inch at its size or for want of a size. */
  size: { most: 0.03, leastDpi: 250, leastSidePx: 300 },
  /** PH02: unevenness; lightness of a white and of a light wall; colour of one that should have none. */
  wall: { mostSpread: 18, leastWhite: 200, leastLight: 150, mostChroma: 24 },
  /** PH04: the darker side of the wall against the lighter. */
  light: { least: 0.8 },
  /** SQ01, SQ13. */
  colour: { least: 0.0005 },
  sharpness: { least: 0.15 },
  /** PH10: a head nearer to the upper edge than this is cut off. */
  headTop: { least: 0.008 },
} as const;

/** The catalogue's id of each thing that is told of a photo. */
export const PHOTO_CHECKS: Readonly<Record<string, string>> = {
  "photo-size": "PH01",
  "photo-background": "PH02",
  "photo-shadow": "PH04",
  "photo-grey": "SQ01",
  "photo-blur": "SQ13",
  "photo-head": "PH10",
};

/** A page's checks that a picture of a person fails by its nature: clothes run off it, and it has no lines of text. */
const NOT_OF_A_PHOTO: ReadonlySet<string> = new Set([
  "cut-off",
  "skew",
  "contrast",
  "legibility",
  "blur",
  "grey",
  "dpi",
]);

/** What is wrong with a page that stands in the photo's place: the page's own issues that hold, and the photo's. */
export function photoIssues(own: readonly PageIssue[], look: PhotoLook | null, spec: PhotoSpec): readonly PageIssue[] {
  if (look === null) return own;
  return [...own.filter(({ check }) => !NOT_OF_A_PHOTO.has(check)), ...judgePhoto(look, spec)];
}

/** Holds a photo against what the mission wants of it; [] where nothing speaks against it. */
export function judgePhoto(look: PhotoLook, spec: PhotoSpec): readonly PageIssue[] {
  const { widthPx, heightPx } = look;
  // A print laid on a sheet, or a picture on its side: its wall and its size cannot be measured as they lie.
  if (isSheetShape(Math.max(widthPx, heightPx) / Math.min(widthPx, heightPx))) {
    return [issue("photo-size", "advice", 1, "photo-sheet", {})];
  }
  if (widthPx > heightPx * 1.1 && (spec.size === null || spec.size.widthMm < spec.size.heightMm)) {
    return [issue("photo-size", "advice", widthPx / heightPx, "photo-sideways", {})];
  }
  const wall = [...wallIssues(look.background, spec.background), ...lightIssues(look.background)];
  return [
    ...sizeIssues(look, spec),
    ...wall,
    ...(look.coloured < LIMITS.colour.least ? [issue("photo-grey", "warning", look.coloured)] : []),
    ...(look.sharpness !== null && look.sharpness < LIMITS.sharpness.least
      ? [issue("photo-blur", "warning", look.sharpness)]
      : []),
    ...(wall.length === 0 ? headIssues(look) : []),
  ];
}

function sizeIssues({ widthPx, heightPx }: PhotoLook, { size }: PhotoSpec): readonly PageIssue[] {
  const { most, leastDpi, leastSidePx } = LIMITS.size;
  if (size === null) {
    const side = Math.min(widthPx, heightPx);
    return side < leastSidePx ? [issue("photo-size", "warning", side, "photo-small", { widthPx, heightPx })] : [];
  }
  const { widthMm, heightMm } = size;
  const deviation = Math.abs(widthPx / heightPx / (widthMm / heightMm) - 1);
  if (deviation > most) {
    return [issue("photo-size", "blocker", deviation, "photo-size", { widthPx, heightPx, widthMm, heightMm })];
  }
  const dpi = Math.round(heightPx / (heightMm / 25.4));
  return dpi < leastDpi ? [issue("photo-size", "warning", dpi, "photo-resolution", { dpi, widthMm, heightMm })] : [];
}

function wallIssues(wall: PhotoBackground, wanted: string): readonly PageIssue[] {
  if (wall.spread > LIMITS.wall.mostSpread) return [issue("photo-background", "blocker", wall.spread)];
  const colours = COLOURS.filter(({ words }) => words.test(wanted));
  if (colours.length === 0 || colours.some(({ fits }) => fits(wall))) return [];
  return [issue("photo-background", "blocker", levelOf(wall), "photo-background-colour", { wanted })];
}

/** Walls that missions name, in the languages that they are written down in; another word is not judged. */
const COLOURS: readonly { readonly words: RegExp; readonly fits: (wall: PhotoBackground) => boolean }[] = [
  {
    words: /white|бел|\bақ|weiß|weiss|blanc/iu,
    fits: (wall) => levelOf(wall) >= LIMITS.wall.leastWhite && chromaOf(wall) <= LIMITS.wall.mostChroma,
  },
  { words: /light|pale|светл|ашық|hell|clair/iu, fits: (wall) => levelOf(wall) >= LIMITS.wall.leastLight },
  {
    words: /gr[ae]y|сер|сұр|grau|gris/iu,
    fits: (wall) => levelOf(wall) >= 90 && levelOf(wall) < 240 && chromaOf(wall) <= LIMITS.wall.mostChroma,
  },
  {
    words: /blue|син|голуб|көк|көгілдір|blau|bleu/iu,
    fits: ({ red, blue }) => blue > red + 10,
  },
];

function levelOf({ left, right }: PhotoBackground): number {
  return (left + right) / 2;
}

function chromaOf({ red, green, blue }: PhotoBackground): number {
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}

function lightIssues({ left, right }: PhotoBackground): readonly PageIssue[] {
  const ratio = Math.min(left, right) / Math.max(1, left, right);
  return ratio < LIMITS.light.least ? [issue("photo-shadow", "warning", ratio)] : [];
}

/** Only before a wall without fault can the head be told from it. */
function headIssues({ headTop }: PhotoLook): readonly PageIssue[] {
  return headTop !== null && headTop < LIMITS.headTop.least ? [issue("photo-head", "warning", headTop)] : [];
}

function issue(
  check: string,
  severity: Severity,
  measure: number,
  sentence = check,
  params: PageIssue["params"] = {},
): PageIssue {
  return { check, severity, measure: Math.round(measure * 10_000) / 10_000, sentence: `quality.${sentence}`, params };
}
