import { readFile } from "node:fs/promises";
import type { Asset } from "../ports.ts";
import { CONTENT_SECURITY_POLICY, contentTypeOf, findFile } from "../server/serveFiles.ts";

export const SCHEME = "qujat";
export const APP_ORIGIN = `${SCHEME}://app`;

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
};

/** Answers the app's own scheme: the built window, and pictures from the engine. Nothing else exists. */
export function createAppProtocol(folder: string, readAsset: (address: string) => Promise<Asset | null>) {
  return async (request: { readonly url: string }): Promise<Response> => {
    const url = new URL(request.url);
    if (url.protocol !== `${SCHEME}:` || url.host !== "app") return new Response(null, { status: 404 });
    if (url.pathname.startsWith("/assets/")) {
      const asset = await readAsset(url.pathname.slice("/assets/".length));
      if (asset === null) return new Response(null, { status: 404 });
      return new Response(new Uint8Array(asset.bytes), { headers: { ...HEADERS, "Content-Type": asset.type } });
    }
    const path = await findFile(folder, url.pathname);
    if (path === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(await readFile(path)), {
      headers: { ...HEADERS, "Content-Type": contentTypeOf(path) },
    });
  };
}
