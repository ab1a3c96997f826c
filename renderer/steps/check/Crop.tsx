import { useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { useAppContext } from "../../state/useApp.ts";
import { type Sight, shownBox } from "./findingSides.ts";

interface CropProps {
  readonly view: PackView;
  readonly sight: Sight;
  /** large: the thing looked at; small: one of many. */
  readonly size: "small" | "large";
  readonly alt?: string;
}

/** The place on the scan where a value was read; nothing where no place is known. */
export function Crop({ view, sight, size, alt = "" }: CropProps) {
  const { store } = useAppContext();
  const [shown, setShown] = useState<string | null>(null);
  const box = shownBox(sight, view);
  if (box === null || sight.pageId === "") return null;
  const src = store.client.cropUrl(view.pack.id, sight.pageId, view.uprightTurns[sight.pageId] ?? 0, box);
  return (
    <span className={`crop crop-${size}`}>
      <img
        src={src}
        alt={alt}
        loading={size === "large" ? "eager" : "lazy"}
        decoding="async"
        draggable={false}
        className={shown === src ? "crop-shown" : "crop-waiting"}
        onLoad={() => setShown(src)}
      />
    </span>
  );
}
