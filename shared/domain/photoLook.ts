/** What was measured of a picture that may be a visa photo; judged only where it stands in the photo's place. */
export interface PhotoLook {
  /** Pixels of the picture as it is shown upright. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Share of pixels with any colour, 0..1. */
  readonly coloured: number;
  /** Strongest edges against the picture's contrast, 0..1; null where it has no structure. */
  readonly sharpness: number | null;
  readonly background: PhotoBackground;
  /** How far below the upper edge the head begins, as a share of the height; null where it cannot be told. */
  readonly headTop: number | null;
}

/** The wall left and right of the head, above the shoulders; levels and channels 0..255. */
export interface PhotoBackground {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** Distance of the lightest twentieth from the darkest, on the less even side. */
  readonly spread: number;
  readonly left: number;
  readonly right: number;
}
