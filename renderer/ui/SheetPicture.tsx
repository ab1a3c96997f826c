import { useState } from "react";
import "./sheetPicture.css";

interface SheetPictureProps {
  readonly src: string;
  /** What it shows; "" where the words beside it say so. */
  readonly alt: string;
  /** Width by height, so that nothing jumps when the picture comes. */
  readonly ratio: number;
  /** Sheets lying below it: 0 for a single one, at most 2 are drawn. */
  readonly below?: number;
  /** As large as the box around it allows, which has a height of its own; else as wide as it. */
  readonly fit?: boolean;
  /** Eager where it is the thing looked at; pictures in lists wait until they are near. */
  readonly isEager?: boolean;
}

/** A sheet of paper: a picture of a page, and the edges of what lies below. */
export function SheetPicture({ src, alt, ratio, below = 0, fit = false, isEager = false }: SheetPictureProps) {
  const [shown, setShown] = useState<string | null>(null);
  return (
    <span
      className={`sheet-picture sheet-below-${Math.min(below, 2)} ${fit ? (ratio < 1 ? "sheet-tall" : "sheet-broad") : ""}`}
      style={{ aspectRatio: String(ratio) }}
    >
      <img
        src={src}
        alt={alt}
        loading={isEager ? "eager" : "lazy"}
        decoding="async"
        draggable={false}
        className={shown === src ? "sheet-shown" : "sheet-waiting"}
        onLoad={() => setShown(src)}
        onError={() => setShown(null)}
      />
    </span>
  );
}
