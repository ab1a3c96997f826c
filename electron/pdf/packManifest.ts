import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "#shared/domain/appError.ts";

/** The machine's report beside the pack, and the page for people. */
export const REPORT_JSON = "report.json";
export const REPORT_PAGE = "report.html";

const manifestSchema = z.object({
  program: z.literal("qujat"),
  pack: z.string(),
  outputs: z.array(z.object({ file: z.string(), sha256: z.string() })),
});

/** Files that an earlier writing of the same pack left in the folder. */
export interface EarlierFiles {
  /** Name -> SHA-256 as written. */
  readonly byName: ReadonlyMap<string, string>;
}

/** Reads the folder's manifest; none, or another pack's, is as if there were none. */
export async function readEarlierFiles(folder: string, packId: string): Promise<EarlierFiles> {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(await readFile(join(folder, REPORT_JSON), "utf8")));
    if (!parsed.success || parsed.data.pack !== packId) return { byName: new Map() };
    const own = parsed.data.outputs.map(({ file, sha256 }) => [file, sha256] as const);
    return { byName: new Map([...own, [REPORT_JSON, ""], [REPORT_PAGE, ""]]) };
  } catch {
    return { byName: new Map() };
  }
}

/** Refuses to replace what this pack did not write, or what was changed since. */
export async function refuseForeignFiles(
  folder: string,
  names: readonly string[],
  earlier: EarlierFiles,
): Promise<void> {
  for (const name of names) {
    const sha256 = await hashOnDisk(folder, name);
    if (sha256 === null) continue;
    const written = earlier.byName.get(name);
    if (written === undefined || (written !== "" && written !== sha256))
      throw new AppError("output-exists", { file: name });
  }
}

/** Files of the earlier writing that the new one does not have, and that nobody changed since. */
export async function obsoleteFiles(
  folder: string,
  names: readonly string[],
  earlier: EarlierFiles,
): Promise<readonly string[]> {
  const obsolete: string[] = [];
  for (const [name, sha256] of earlier.byName) {
    const plain = !name.includes("/") && !name.includes("\\");
    if (plain && !names.includes(name) && sha256 !== "" && (await hashOnDisk(folder, name)) === sha256)
      obsolete.push(name);
  }
  return obsolete;
}

async function hashOnDisk(folder: string, name: string): Promise<string | null> {
  const path = join(folder, name);
  const found = await stat(path).then(
    (info) => info.isFile(),
    () => null,
  );
  if (found === null) return null;
  if (!found) return "not a file";
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}
