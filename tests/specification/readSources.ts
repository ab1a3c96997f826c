import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface SourceText {
  /** From the project's root, "/" separators. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below these folders; the coverage itself is left out, or it would prove itself. */
export function readSources(...folders: readonly string[]): readonly SourceText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => path.slice(ROOT.length).replaceAll("\\", "/"))
      .filter((path) => !path.startsWith("tests/specification/"))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") })),
  );
}

/** The first file that names the id as a whole word; null for none. */
export function fileNaming(sources: readonly SourceText[], id: string): string | null {
  const word = new RegExp(`(?<![\\w-])${id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`);
  return sources.find(({ text }) => word.test(text))?.path ?? null;
}

/** The file, where it has the words that prove what is claimed of it; null where it has not. */
export function fileWith(sources: readonly SourceText[], path: string, ...words: readonly string[]): string | null {
  const file = sources.find((one) => one.path === path);
  return file !== undefined && words.every((word) => file.text.includes(word)) ? path : null;
}
