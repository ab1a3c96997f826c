import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Dispatch } from "#shared/contract/dispatcher.ts";
import type { EngineEvent } from "#shared/contract/methods.ts";
import type { AssetSource } from "../ports.ts";
import { COOKIE_NAME, isAllowed, isOwnHost, sameSecret } from "./guardRequest.ts";
import { SECURITY_HEADERS, serveFile } from "./serveFiles.ts";
import type { Uploads } from "./uploads.ts";

export interface ServerOptions {
  readonly dispatch: Dispatch;
  readonly subscribe: (listener: (event: EngineEvent) => void) => () => void;
  readonly assets: AssetSource;
  readonly uploads: Uploads;
  /** Folder of the built renderer. */
  readonly rendererFolder: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Called when the last window has been closed for `graceMs`. */
  readonly onLastWindowClosed: () => void;
  readonly graceMs: number;
}

export interface RunningServer {
  /** Address with the token that works once. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const RPC_LIMIT_BYTES = 5_000_000;

/** The loopback door: carries calls, events, uploads and pictures for one user of this machine; decides nothing. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const secret = randomBytes(32).toString("base64url");
  let token: string | null = randomBytes(32).toString("base64url");
  const listeners = new Set<ServerResponse>();
  let closing: NodeJS.Timeout | null = null;
  let port = 0;

  const unsubscribe = options.subscribe((event) => {
    const line = `data: ${JSON.stringify(event)}\n\n`;
    for (const listener of listeners) listener.write(line);
  });

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, SECURITY_HEADERS);
      response.end();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const guard = { port, secret };
    if (!isOwnHost(request, guard)) return refuse(response, 403);
    const url = new URL(request.url ?? "/", `http://127.0.0.1:${port}`);
    const given = url.searchParams.get("token");
    if (request.method === "GET" && url.pathname === "/" && given !== null) return admit(given, response);
    if (!isAllowed(request, guard)) return refuse(response, 403);
    if (request.method === "POST" && url.pathname === "/rpc") return answerCall(request, response, options.dispatch);
    if (request.method === "POST" && url.pathname === "/uploads") {
      return sendJson(response, { uploadId: await options.uploads.receive(request) });
    }
    if (request.method !== "GET") return refuse(response, 405);
    if (url.pathname === "/events") return listen(request, response);
    if (url.pathname.startsWith("/assets/")) return sendAsset(url.pathname, response);
    if (!(await serveFile(options.rendererFolder, url.pathname, response))) refuse(response, 404);
  }

  /** Turns the one-time token into a cookie that no script and no other site can use. */
  function admit(given: string, response: ServerResponse): void {
    if (token === null || !sameSecret(given, token)) {
      refuse(response, 403);
      return;
    }
    token = null;
    response.writeHead(303, {
      ...SECURITY_HEADERS,
      Location: "/",
      "Set-Cookie": `${COOKIE_NAME}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    });
    response.end();
  }

  function listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...SECURITY_HEADERS, "Content-Type": "text/event-stream", Connection: "keep-alive" });
    response.write(": open\n\n");
    listeners.add(response);
    if (closing !== null) clearTimeout(closing);
    closing = null;
    request.on("close", () => {
      listeners.delete(response);
      if (listeners.size === 0) closing = setTimeout(options.onLastWindowClosed, options.graceMs);
    });
  }

  async function sendAsset(path: string, response: ServerResponse): Promise<void> {
    const asset = await options.assets.read(path.slice("/assets/".length));
    if (asset === null) return refuse(response, 404);
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      "Content-Type": asset.type,
      "Content-Length": asset.bytes.length,
      "Cache-Control": asset.immutable ? "private, max-age=3600, immutable" : "no-store",
    });
    response.end(asset.bytes);
  }

  port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });

  return {
    url: `http://127.0.0.1:${port}/?token=${token}`,
    port,
    async close() {
      if (closing !== null) clearTimeout(closing);
      unsubscribe();
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await options.uploads.clear();
    },
  };
}

async function answerCall(request: IncomingMessage, response: ServerResponse, dispatch: Dispatch): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > RPC_LIMIT_BYTES) return refuse(response, 413);
    chunks.push(chunk);
  }
  let call: { readonly method?: unknown; readonly params?: unknown };
  try {
    call = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return refuse(response, 400);
  }
  sendJson(response, await dispatch(String(call?.method ?? ""), call?.params));
}

function sendJson(response: ServerResponse, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value), "utf8");
  response.writeHead(200, { ...SECURITY_HEADERS, "Content-Type": "application/json", "Content-Length": body.length });
  response.end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, SECURITY_HEADERS);
  response.end();
}
