import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";

/** Type of a file of the built window, by its ending. */
export function contentTypeOf(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** No script, style, picture or connection but our own; no frame, form target, plugin or base of anybody's. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** Path of a file of the built window, or null: none there, or outside of the folder. */
export async function findFile(folder: string, urlPath: string): Promise<string | null> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  const path = normalize(join(folder, decoded === "/" ? "index.html" : decoded));
  if (!path.startsWith(normalize(folder + sep))) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true ? path : null;
}

/** Sends one file of the built renderer. Resolves to false where there is none. */
export async function serveFile(folder: string, urlPath: string, response: ServerResponse): Promise<boolean> {
  const path = await findFile(folder, urlPath);
  if (path === null) return false;
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    "Content-Type": contentTypeOf(path),
  });
  await pipeline(createReadStream(path), response).catch(() => undefined);
  return true;
}
