import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePackCase } from "#shared/contract/packCaseSchema.ts";
import { AppError } from "#shared/domain/appError.ts";
import type { PackCase } from "#shared/domain/packCase.ts";
import { readPackFile, writePackFile } from "../store/packFile.ts";
import type { PackStore } from "../store/packStore.ts";

export { isPackFile } from "../store/packFile.ts";

/** Takes a saved pack's originals into the store; the case comes back under its new id. Throws AppError "pack-damaged". */
export async function openPackFile(path: string, packId: string, store: PackStore): Promise<PackCase> {
  const file = await readPackFile(path);
  const parsed = parsePackCase(file.packCase);
  if (!parsed.ok) throw new AppError("pack-damaged", { file: path, what: parsed.path });
  const lacking = parsed.packCase.files.find((one) => !file.originals.has(one.sha256));
  if (lacking !== undefined) throw new AppError("pack-damaged", { file: path, what: lacking.name });
  for (const bytes of file.originals.values()) await store.addOriginalBytes(packId, bytes);
  return { ...parsed.packCase, id: packId };
}

/** Saves a case with the originals that it names. Throws AppError "output-not-writable". */
export async function savePackFile(packCase: PackCase, path: string, store: PackStore): Promise<void> {
  const originals = new Map<string, Uint8Array>();
  for (const file of packCase.files) {
    originals.set(file.sha256, await readFile(store.originalPath(packCase.id, file.sha256)));
  }
  await writePackFile(path, packCase, originals);
}

/** The same as bytes, for a window that saves it itself. */
export async function packFileBytes(packCase: PackCase, store: PackStore): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "qujat-save-"));
  try {
    const path = join(folder, "pack.qujat");
    await savePackFile(packCase, path, store);
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
