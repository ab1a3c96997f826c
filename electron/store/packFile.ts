import { createHash, randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { AppError } from "#shared/domain/appError.ts";

/** A pack saved as one file: a ZIP with case.json and the originals under their hashes. */
export interface PackFile {
  /** The case as JSON, not yet checked. */
  readonly packCase: unknown;
  /** By SHA-256; each is checked against its name. */
  readonly originals: ReadonlyMap<string, Uint8Array>;
}

const CASE_ENTRY = "case.json";
const MARK_ENTRY = "qujat-pack";
const MARK = "1\n";
/** A fixed day, so that the same pack gives the same bytes. */
const FIXED_TIME = new Date("2000-01-01T00:00:00Z");

/** Whether a file is a saved pack, told by its first bytes. */
export async function isPackFile(path: string): Promise<boolean> {
  const head = await readFile(path)
    .then((bytes) => bytes.subarray(0, 64))
    .catch(() => Buffer.alloc(0));
  return head.subarray(0, 2).toString("latin1") === "PK" && head.includes(MARK_ENTRY);
}

/** Writes a pack file beside and then in place. Originals are stored as they are: pictures do not shrink. */
export async function writePackFile(
  path: string,
  packCase: unknown,
  originals: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const entries: Record<string, [Uint8Array, { level: 0 | 6; mtime: Date }]> = {
    [MARK_ENTRY]: [strToU8(MARK), { level: 0, mtime: FIXED_TIME }],
    [CASE_ENTRY]: [strToU8(JSON.stringify(packCase, null, 2)), { level: 6, mtime: FIXED_TIME }],
  };
  for (const [sha256, bytes] of [...originals].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[`originals/${sha256}`] = [bytes, { level: 0, mtime: FIXED_TIME }];
  }
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(temporary, zipSync(entries), { mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new AppError(
      "output-not-writable",
      { folder: path, what: error instanceof Error ? error.message : "" },
      true,
    );
  }
}

/** Opens a pack file. Throws AppError "pack-damaged", "pack-newer". */
export async function readPackFile(path: string): Promise<PackFile> {
  const damaged = () => new AppError("pack-damaged", { file: path });
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(await readFile(path));
  } catch {
    throw damaged();
  }
  const mark = entries[MARK_ENTRY];
  const packCase = entries[CASE_ENTRY];
  if (mark === undefined || packCase === undefined) throw damaged();
  if (strFromU8(mark) !== MARK) throw new AppError("pack-newer", { file: path });
  const originals = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(entries)) {
    const sha256 = /^originals\/([0-9a-f]{64})$/.exec(name)?.[1];
    if (sha256 === undefined) continue;
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw damaged();
    originals.set(sha256, bytes);
  }
  try {
    return { packCase: JSON.parse(strFromU8(packCase)), originals };
  } catch {
    throw damaged();
  }
}
