import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export const COOKIE_NAME = "qujat";

/** What a request must show before anything else is looked at. */
export interface Guard {
  readonly port: number;
  readonly secret: string;
}

/**
 * A page of another site can make a browser call 127.0.0.1, and a name can be made to resolve to it: so the Host must
 * be ours, an Origin must be ours where one is sent, and the cookie must carry this launch's secret.
 */
export function isAllowed(request: IncomingMessage, guard: Guard): boolean {
  return isOwnHost(request, guard) && isOwnOrigin(request, guard) && sameSecret(cookieOf(request), guard.secret);
}

export function isOwnHost(request: IncomingMessage, guard: Guard): boolean {
  return request.headers.host === `127.0.0.1:${guard.port}`;
}

function isOwnOrigin(request: IncomingMessage, guard: Guard): boolean {
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return request.method === "GET" || request.method === "HEAD";
  return origin === `http://127.0.0.1:${guard.port}`;
}

function cookieOf(request: IncomingMessage): string {
  for (const part of (request.headers.cookie ?? "").split(";")) {
    const [name, value] = part.trim().split("=");
    if (name === COOKIE_NAME && value !== undefined) return value;
  }
  return "";
}

/** In constant time, so that the secret cannot be guessed letter by letter. */
export function sameSecret(given: string, secret: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(secret);
  return a.length === b.length && timingSafeEqual(a, b);
}
