import type { EngineClient } from "#shared/contract/methods.ts";

/** Addresses of pictures below a prefix: "/assets" over HTTP, "qujat://assets" in the desktop window. */
export function assetPaths(prefix: string): Pick<EngineClient, "pageUrl" | "cropUrl" | "previewUrl"> {
  return {
    pageUrl: (packId, pageId, turns, maxSidePx) => `${prefix}/page/${packId}/${pageId}/${turns}/${maxSidePx}`,
    cropUrl: (packId, pageId, turns, box) =>
      `${prefix}/crop/${packId}/${pageId}/${turns}/${box.map((part) => part.toFixed(4)).join(",")}`,
    previewUrl: (packId, revision, pageNumber, maxSidePx) =>
      `${prefix}/preview/${packId}/${revision}/${pageNumber}/${maxSidePx}`,
  };
}
