import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire, isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withPdf } from "#electron/pdfium/openPdf.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const require = createRequire(import.meta.url);
/** Imports and exports at the start of a line, and imports on demand. */
const IMPORTS =
  /^(?:import|export)\s[^"';=(]*?\sfrom\s+"([^"\n]+)"|^import\s+"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"\s*\)/gm;
/** What only a checkout has: it builds the window's files itself when they are missing. */
const CHECKOUT_ONLY = ["vite", "../../../vite.config.js"];
/** Packages that the installer leaves out (electron-builder.yml): only the window's built files hold them. */
const WINDOW_ONLY = /^(?:react|@react-|@internationalized|scheduler|zustand|i18next|aria-hidden|@swc)/;
let folder: string;
let app: string;
let files: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-desktop-"));
  app = join(folder, "app");
  execFileSync(process.execPath, [join(ROOT, ".ci", "buildDesktop.mjs"), app], { stdio: "ignore" });
  files = readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  // The installer brings the packages of package.json along; here they are looked for where they are.
  symlinkSync(join(ROOT, "node_modules"), join(app, "node_modules"), "junction");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("every module, worker and file that the built app names is in it, or a package that it declares", () => {
  const { dependencies } = JSON.parse(readFileSync(join(app, "package.json"), "utf8"));
  const missing: string[] = [];
  const packages = new Set<string>();
  for (const file of files.filter((path) => path.endsWith(".js") && !path.includes("renderer"))) {
    const text = readFileSync(file, "utf8");
    const named = [...text.matchAll(IMPORTS)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
    const beside = [...text.matchAll(/new URL\(\s*["']([^"'\n]+)["'],\s*import\.meta\.url/g)].map(
      (match) => match[1] ?? "",
    );
    for (const specifier of [...named, ...beside]) {
      if (CHECKOUT_ONLY.includes(specifier)) continue;
      const target = specifier.startsWith("#")
        ? join(app, specifier.slice(1))
        : beside.includes(specifier) || specifier.startsWith(".")
          ? join(dirname(file), specifier)
          : null;
      if (target !== null && !existsSync(target)) missing.push(`${file}: ${specifier}`);
      if (target !== null || isBuiltin(specifier) || specifier === "electron") continue;
      const name = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      packages.add(name);
      if (!(name in dependencies)) missing.push(`${file}: the package ${name} is not declared`);
    }
  }
  expect(missing).toEqual([]);
  expect([...packages].filter((name) => WINDOW_ONLY.test(name))).toEqual([]);
  expect([...packages].sort()).toEqual(expect.arrayContaining(["@cantoo/pdf-lib", "@embedpdf/pdfium", "sharp", "zod"]));
  const html = readFileSync(join(app, "dist", "renderer", "index.html"), "utf8");
  for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) {
    expect(existsSync(join(app, "dist", "renderer", path ?? "")), path).toBe(true);
  }
  for (const path of ["electron/shell/main.js", "electron/shell/preload.cjs", "resources/icons/icon.png"]) {
    expect(existsSync(join(app, path)), path).toBe(true);
  }
});

test("the built engine's process reads a scan and makes a pack of it, with nothing but the built files", async () => {
  const script = `
    import { EventEmitter } from "node:events";
    const port = Object.assign(new EventEmitter(), { postMessage: hear });
    process.parentPort = port;
    const waiting = new Map();
    let count = 0;
    let jobDone = () => undefined;
    const ready = Promise.withResolvers();
    function hear(message) {
      if (message.kind === "ready") ready.resolve();
      if (message.kind === "log") console.error(message.line);
      if (message.kind === "answer") waiting.get(message.id)(message.answer);
      if (message.kind === "event" && message.event.kind === "jobDone") jobDone(message.event.result);
    }
    function call(method, params) {
      const id = ++count;
      return new Promise((resolve, reject) => {
        waiting.set(id, (answer) => (answer.ok ? resolve(answer.result) : reject(new Error(JSON.stringify(answer)))));
        port.emit("message", { data: { kind: "call", id, method, params } });
      });
    }
    async function job(method, params) {
      const done = new Promise((resolve) => { jobDone = resolve; });
      await call(method, params);
      return done;
    }
    await import(process.argv[1]);
    await ready.promise;
    const { packId } = await call("packs.create", { route: "b11" });
    await job("pack.addFiles", { packId, files: [{ path: process.argv[2] }] });
    const { pack } = await call("packs.open", { packId });
    const made = await job("pack.assemble", { packId, allowBlockers: true });
    console.log(JSON.stringify({ documents: pack.documents, made }));
    port.emit("message", { data: { kind: "close" } });
  `;
  const path = join(folder, "run.mjs");
  await writeFile(
    path,
    script.replaceAll("process.argv[1]", "process.argv[2]").replace("path: process.argv[2]", "path: process.argv[3]"),
  );
  const said = execFileSync(
    process.execPath,
    [
      path,
      new URL(`file://${join(app, "electron", "process", "engineProcess.js")}`).href,
      join(app, "resources", "samples", "b11-family", "скан паспорта.jpg"),
    ],
    {
      cwd: folder,
      env: { ...process.env, QUJAT_DATA_DIR: join(folder, "packs"), QUJAT_CACHE_DIR: join(folder, "cache") },
      encoding: "utf8",
    },
  );
  const { documents, made } = JSON.parse(said.trim().split("\n").at(-1) ?? "");
  expect(documents).toMatchObject([{ kind: "passport-copy" }]);
  expect(documents[0].fields).toContainEqual(expect.objectContaining({ source: "mrz" }));
  expect(made.kind).toBe("assembled");
  const outputs: readonly { readonly file: string; readonly pages: number }[] = made.result.outputs;
  const pack = outputs.find(({ file }) => basename(file).startsWith("Pack_"));
  const bytes = readFileSync(pack?.file ?? "");
  expect(await withPdf(new Uint8Array(bytes), (pdf) => pdf.pageCount)).toBe(pack?.pages);
  expect(existsSync(join(folder, "cache", "code")) || process.env.NODE_COMPILE_CACHE !== undefined).toBe(true);
});

test("the installer's settings are those that its builder knows", async () => {
  const { DebugLogger } = require("builder-util");
  const { validateConfiguration, getConfig } = require("app-builder-lib/out/util/config/config");
  const config = await getConfig(ROOT, join(ROOT, "electron-builder.yml"), null);
  await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  await expect(validateConfiguration({ ...config, asarr: true }, new DebugLogger(false))).rejects.toThrow("asarr");
  // Without an address no deb is made.
  expect(config.extraMetadata.homepage).toMatch(/^https:/);
  expect(config.asarUnpack).toEqual(expect.arrayContaining(["**/node_modules/@img/**", "**/*.wasm", "resources/**"]));
});
