import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type ParsedLibrary,
  parseRouteLibrary,
  type RouteFile,
  type RouteFileProblem,
} from "#shared/routes/routeLibrary.ts";

/** The folder of the bundled route data, as an absolute path. */
export const BUNDLED_ROUTES_FOLDER = fileURLToPath(new URL("../../resources/routes/", import.meta.url));

/**
 * Reads and checks every .json file of the folders, the bundled one by default; a later folder wins over an earlier
 * one, and a file that cannot be used is a problem that names it, never an exception.
 */
export async function readRoutes(folders: readonly string[] = [BUNDLED_ROUTES_FOLDER]): Promise<ParsedLibrary> {
  const files: RouteFile[] = [];
  const unreadable: RouteFileProblem[] = [];
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((entry) => entry.endsWith(".json")).sort(bundledOrder)) {
      try {
        files.push({ name, content: JSON.parse(await readFile(join(folder, name), "utf8")) });
      } catch (error) {
        unreadable.push({ file: name, path: "", message: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  const parsed = parseRouteLibrary(files);
  return { library: parsed.library, problems: [...unreadable, ...parsed.problems] };
}

const FIRST = ["b11.json", "b1.json", "b2.json"];

/** The three routes of the full guides first, then by name, whatever order the disk gives. */
function bundledOrder(a: string, b: string): number {
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
