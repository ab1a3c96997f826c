import { useState } from "react";
import { useAppContext } from "../../state/useApp.ts";
import type { KnownPlan } from "./usePlan.ts";

interface PreviewPictureProps {
  readonly packId: string;
  readonly known: KnownPlan;
  readonly pageNumber: number;
  readonly maxSidePx: number;
  readonly alt: string;
}

/** A page as the writer would write it, on its sheet. */
export function PreviewPicture({ packId, known, pageNumber, maxSidePx, alt }: PreviewPictureProps) {
  const { store, t } = useAppContext();
  const src = store.client.previewUrl(packId, known.revision, pageNumber, maxSidePx);
  const [state, setState] = useState<{ readonly src: string; readonly kind: "shown" | "failed" } | null>(null);
  const kind = state?.src === src ? state.kind : "waiting";
  return (
    <span className={`preview preview-${kind}`}>
      {kind === "failed" ? (
        <span className="preview-note">{t("pack.noPicture")}</span>
      ) : (
        <img
          src={src}
          alt={alt}
          loading={maxSidePx > 400 ? "eager" : "lazy"}
          decoding="async"
          draggable={false}
          onLoad={() => setState({ src, kind: "shown" })}
          onError={() => setState({ src, kind: "failed" })}
        />
      )}
    </span>
  );
}
