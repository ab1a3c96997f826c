import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Room -> rooms it may import, beside itself. One table; the code is compared with it, import by import. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "shared/domain": [],
  "shared/matching": ["shared/domain"],
  "shared/routes": ["shared/domain"],
  "shared/copy": ["shared/domain"],
  "shared/reading": ["shared/domain", "shared/matching", "shared/routes"],
  "shared/checks": ["shared/domain", "shared/matching", "shared/routes"],
  "shared/plan": ["shared/domain", "shared/routes"],
  "shared/letters": ["shared/domain", "shared/routes", "shared/plan", "shared/checks", "shared/matching"],
  "shared/contract": [
    "shared/domain",
    "shared/routes",
    "shared/plan",
    "shared/checks",
    "shared/letters",
    "shared/matching",
  ],
  "electron/ports": ["shared/domain"],
  "electron/pdfium": ["electron/ports", "shared/domain"],
  "electron/intake": ["electron/ports", "electron/pdfium", "shared/domain"],
  "electron/imaging": ["electron/ports", "electron/pdfium", "shared/domain"],
  "electron/ocr": ["electron/ports", "electron/pdfium", "shared/domain", "shared/reading", "shared/matching"],
  "electron/pdf": [
    "electron/ports",
    "electron/pdfium",
    "shared/domain",
    "shared/plan",
    "shared/letters",
    "shared/routes",
    "shared/copy",
  ],
  "electron/docx": ["electron/ports", "shared/domain", "shared/letters"],
  "electron/store": ["electron/ports", "shared/domain"],
  "electron/engine": ["electron/*", "shared/*"],
  "electron/cli": ["electron/engine", "electron/ports", "electron/server", "shared/*"],
  "electron/server": ["electron/engine", "electron/ports", "shared/*"],
  "electron/process": ["electron/engine", "electron/ports", "shared/*"],
  "electron/shell": ["electron/process", "electron/ports", "electron/server", "shared/*"],
  "renderer/ui": [],
  "renderer/client": ["shared/contract", "shared/domain"],
  "renderer/state": ["renderer/client", "shared/*"],
  "renderer/steps": ["renderer/state", "renderer/ui", "renderer/client", "shared/*"],
  "renderer/app": ["renderer/steps", "renderer/state", "renderer/ui", "renderer/client", "shared/*"],
};
/** Rooms that stand beside each other: the engine introduces them, they never import each other. */
const DOORS = new Set(["electron/cli", "electron/server", "electron/process", "electron/shell"]);

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function roomOf(path: string): string {
  const parts = path.split("/");
  return parts.length === 2 ? `${parts[0]}/${parts[1]?.replace(/\.[^.]+$/, "")}` : `${parts[0]}/${parts[1]}`;
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), "utf8");
  const found = text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g);
  return [...found].map((match) => match[1] ?? "");
}

function targetOf(path: string, specifier: string): string | null {
  const alias = /^#(shared|electron|renderer)\/(.+)$/.exec(specifier);
  if (alias) return `${alias[1]}/${alias[2]}`;
  if (specifier.startsWith(".")) return posix.normalize(posix.join(posix.dirname(path), specifier));
  return null;
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const rule = ALLOWED[from];
  if (rule === undefined) return false;
  if (rule.includes(to)) return true;
  const area = `${to.split("/")[0]}/*`;
  return rule.includes(area) && !(area === "electron/*" && DOORS.has(to));
}

const sources = ["shared", "electron", "renderer"].flatMap(filesUnder);

test("every import follows the arrows of the house", () => {
  const wrong: string[] = [];
  for (const path of sources) {
    const from = roomOf(path);
    if (!(from in ALLOWED) && !path.startsWith("renderer/"))
      wrong.push(`${path}: the room ${from} is not in the table`);
    for (const specifier of importsOf(path)) {
      const target = targetOf(path, specifier);
      if (target === null) continue;
      const to = roomOf(target);
      if (target.startsWith("resources/") || to.startsWith("..")) continue;
      if (!["shared", "electron", "renderer"].includes(to.split("/")[0] ?? "")) continue;
      if (from.startsWith("renderer/") && !(from in ALLOWED)) continue;
      if (!mayImport(from, to)) wrong.push(`${path} imports ${target}: ${from} may not import ${to}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("only the shell imports electron, and shared/ imports neither Node nor the page", () => {
  const wrong: string[] = [];
  for (const path of sources) {
    for (const specifier of importsOf(path)) {
      if (/^electron(\/|$)/.test(specifier) && !path.startsWith("electron/shell/")) wrong.push(`${path}: ${specifier}`);
      if (path.startsWith("shared/") && /^(node:|react|sharp|tesseract)/.test(specifier))
        wrong.push(`${path}: ${specifier}`);
      if (path.startsWith("renderer/") && /^node:/.test(specifier)) wrong.push(`${path}: ${specifier}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Tables of data and of sentences may be longer. This list only shrinks. */
const LONG_FILES: readonly string[] = [];

test("no file is longer than 400 lines, tables of data aside", () => {
  const long = sources
    .filter((path) => readFileSync(join(root, path), "utf8").split("\n").length > 400)
    .filter(
      (path) =>
        !LONG_FILES.includes(path) &&
        !path.startsWith("shared/copy/") &&
        !/(Table|Data|Keywords|Sentences|Codes)\.ts$/.test(path),
    );
  expect(long).toEqual([]);
});

test("the arrows test itself notices a wrong import", () => {
  expect(mayImport("shared/domain", "shared/checks")).toBe(false);
  expect(mayImport("electron/intake", "electron/ocr")).toBe(false);
  expect(mayImport("electron/engine", "electron/cli")).toBe(false);
  expect(mayImport("electron/cli", "electron/engine")).toBe(true);
});
