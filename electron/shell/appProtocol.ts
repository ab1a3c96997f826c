import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Asset } from "../ports.ts";

export const SCHEME = "qujat";
export const APP_ORIGIN = `${SCHEME}://app`;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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
    const path = normalize(join(folder, url.pathname === "/" ? "index.html" : decodeURIComponent(url.pathname)));
    const bytes = path.startsWith(normalize(folder + sep)) ? await readFile(path).catch(() => null) : null;
    if (bytes === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(bytes), {
      headers: { ...HEADERS, "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" },
    });
  };
}
