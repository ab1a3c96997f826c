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
    for (const name of (await readdir(folder)).filter((entry) => entry.endsWith(".json")).sort()) {
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
