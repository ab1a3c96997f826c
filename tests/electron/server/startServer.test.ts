import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningServer, startServer } from "#electron/server/startServer.ts";
import { openUploads } from "#electron/server/uploads.ts";
import type { EngineEvent } from "#shared/contract/methods.ts";

let folder: string;
let server: RunningServer;
let windowsClosed = 0;
let say: (event: EngineEvent) => void = () => undefined;

beforeEach(async () => {
  windowsClosed = 0;
  folder = await mkdtemp(join(tmpdir(), "qujat-server-"));
  await mkdir(join(folder, "renderer"));
  await writeFile(join(folder, "renderer", "index.html"), "<!doctype html><title>Qujat</title>");
  await writeFile(join(folder, "secret.txt"), "outside");
  server = await startServer({
    dispatch: async (method, params) => ({
      ok: false,
      error: { code: method, detail: { params: JSON.stringify(params) }, retry: false },
    }),
    subscribe(listener) {
      say = listener;
      return () => undefined;
    },
    assets: {
      read: async (address) =>
        address === "page/x" ? { type: "image/png", bytes: Buffer.from("png"), immutable: true } : null,
    },
    uploads: openUploads(join(folder, "uploads")),
    rendererFolder: join(folder, "renderer"),
    port: 0,
    onLastWindowClosed: () => {
      windowsClosed += 1;
    },
    graceMs: 20,
  });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: "127.0.0.1", port: server.port, path, method: options.method ?? "GET", headers: options.headers ?? {} },
      (reply) => {
        let body = "";
        reply.on("data", (chunk) => {
          body += chunk;
        });
        reply.on("end", () => resolve({ status: reply.statusCode ?? 0, body, headers: reply.headers }));
      },
    );
    call.on("error", reject);
    call.end(options.body);
  });
}

async function signIn(): Promise<Record<string, string>> {
  const { pathname, search } = new URL(server.url);
  const reply = await ask(pathname + search);
  expect(reply.status).toBe(303);
  const cookie = String(reply.headers["set-cookie"]);
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  return { cookie: cookie.split(";")[0] ?? "", origin: `http://127.0.0.1:${server.port}` };
}

test("the token works once and becomes a cookie", async () => {
  const headers = await signIn();
  const { pathname, search } = new URL(server.url);
  expect((await ask(pathname + search)).status).toBe(403);
  const page = await ask("/", { headers });
  expect(page).toMatchObject({ status: 200, body: expect.stringContaining("Qujat") });
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
});

test("without the cookie, from another site, or under another name, nothing is answered", async () => {
  const headers = await signIn();
  for (const wrong of [
    {},
    { ...headers, origin: "https://evil.example" },
    { ...headers, host: "evil.example" },
    { ...headers, "sec-fetch-site": "cross-site" },
    { ...headers, cookie: "qujat=guess" },
  ]) {
    const reply = await ask("/rpc", { method: "POST", headers: wrong, body: '{"method":"packs.list"}' });
    expect(reply.status).toBe(403);
  }
});

test("a call reaches the dispatcher and its answer comes back", async () => {
  const headers = await signIn();
  const reply = await ask("/rpc", { method: "POST", headers, body: '{"method":"packs.list","params":{"a":1}}' });
  expect(JSON.parse(reply.body)).toEqual({
    ok: false,
    error: { code: "packs.list", detail: { params: '{"a":1}' }, retry: false },
  });
  expect((await ask("/rpc", { method: "POST", headers, body: "{" })).status).toBe(400);
});

test("an upload is streamed to disk and gone when the server ends", async () => {
  const headers = await signIn();
  const reply = await ask("/uploads", { method: "POST", headers, body: "scan" });
  const { uploadId } = JSON.parse(reply.body);
  const path = join(folder, "uploads", uploadId);
  expect(existsSync(path)).toBe(true);
  await server.close();
  expect(existsSync(path)).toBe(false);
});

test("files outside the renderer's folder cannot be had", async () => {
  const headers = await signIn();
  for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%zz"]) {
    expect((await ask(path, { headers })).status).toBe(404);
  }
});

test("pictures come by address", async () => {
  const headers = await signIn();
  expect(await ask("/assets/page/x", { headers })).toMatchObject({ status: 200, body: "png" });
  expect((await ask("/assets/page/y", { headers })).status).toBe(404);
});

test("events are pushed to the window, and its closing is noticed", async () => {
  const headers = await signIn();
  const first = await new Promise<string>((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port: server.port, path: "/events", headers }, (reply) => {
      reply.on("data", (chunk) => {
        const text = String(chunk);
        if (text.startsWith("data:")) {
          resolve(text);
          call.destroy();
        } else say({ kind: "packsChanged" });
      });
    });
    call.on("error", (error) => ("code" in error && error.code === "ECONNRESET" ? undefined : reject(error)));
    call.end();
  });
  expect(first).toBe('data: {"kind":"packsChanged"}\n\n');
  await expect.poll(() => windowsClosed).toBe(1);
});
