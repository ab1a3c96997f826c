import { createHash, randomBytes } from "node:crypto";
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { AppError } from "#shared/domain/appError.ts";
import type { History } from "#shared/domain/history.ts";
import type { Sha256 } from "#shared/domain/ids.ts";
import { appendJournal, type JournalEntry, readJournal, rewriteJournal } from "./packJournal.ts";

/** Where packs live between starts. Originals are stored once under their hash and never changed. */
export interface PackStore {
  /** Ids of all packs, newest change first. */
  list(): Promise<readonly { readonly packId: string; readonly changedAt: string }[]>;
  /** The pack's history. Throws AppError "pack-damaged" or "pack-newer". */
  load(packId: string): Promise<History>;
  create(packId: string, history: History): Promise<void>;
  append(packId: string, entry: JournalEntry): Promise<void>;
  /** Puts the pack aside, whole; it can be restored for a while. */
  remove(packId: string): Promise<void>;
  /** Packs put aside, newest first. */
  listRemoved(): Promise<readonly { readonly packId: string; readonly removedAt: string; readonly history: History }[]>;
  restore(packId: string): Promise<void>;
  /** Deletes a pack that was put aside, for good. */
  forget(packId: string): Promise<void>;
  /** Copies a file in; resolves to its hash. Storing the same bytes twice costs nothing. */
  addOriginal(packId: string, path: string): Promise<Sha256>;
  /** Stores bytes that are no file of the user's; resolves to their hash. */
  addOriginalBytes(packId: string, bytes: Uint8Array): Promise<Sha256>;
  /** Path of a stored original, for reading only. */
  originalPath(packId: string, sha256: Sha256): string;
  /** What the home screen says of a closed pack. */
  saveSummary(packId: string, summary: unknown): Promise<void>;
  loadSummary(packId: string): Promise<unknown>;
  /** A folder of the pack for finished output. */
  outputFolder(packId: string): string;
  /** Leaves nothing behind that is not meant to stay. */
  close(): Promise<void>;
}

/** The user's data folder for this product, by the platform's custom. */
export function packFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.QUJAT_DATA_DIR) return env.QUJAT_DATA_DIR;
  if (process.platform === "win32") return join(env.APPDATA ?? join(homedir(), "AppData", "Roaming"), "Qujat", "packs");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "Qujat", "packs");
  return join(env.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "qujat", "packs");
}

/** Packs put aside are kept so long, then deleted. */
const KEPT_REMOVED_MS = 30 * 86_400_000;
/** Not a pack's name, so that nothing in it is listed. */
const REMOVED_FOLDER = ".removed";

/** Packs as folders below `root`: journal.jsonl, originals/<sha256>, output/. */
export function openPackStore(root: string): PackStore {
  const folderOf = (packId: string) => {
    if (!/^[a-z0-9-]{1,64}$/.test(packId)) throw new AppError("invalid-request", { what: "packId" });
    return join(root, packId);
  };
  const removedFolderOf = (packId: string) => join(dirname(folderOf(packId)), REMOVED_FOLDER, packId);
  const journalOf = (packId: string) => join(folderOf(packId), "journal.jsonl");
  const originalPath = (packId: string, sha256: Sha256) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new AppError("invalid-request", { what: "sha256" });
    return join(folderOf(packId), "originals", sha256);
  };
  return {
    async list() {
      const names = await readdir(root).catch(() => []);
      const found: { packId: string; changedAt: string }[] = [];
      for (const packId of names.filter((name) => /^[a-z0-9-]{1,64}$/.test(name))) {
        const journal = await stat(journalOf(packId)).catch(() => null);
        if (journal !== null) found.push({ packId, changedAt: journal.mtime.toISOString() });
      }
      return found.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
    },
    load: (packId) => readJournal(journalOf(packId)),
    async create(packId, history) {
      await mkdir(join(folderOf(packId), "originals"), { recursive: true, mode: 0o700 });
      await rewriteJournal(journalOf(packId), history);
    },
    append: (packId, entry) => appendJournal(journalOf(packId), entry),
    async remove(packId) {
      const target = removedFolderOf(packId);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await rm(target, { recursive: true, force: true });
      await rename(folderOf(packId), target);
      const now = new Date();
      await utimes(target, now, now);
    },
    async listRemoved() {
      const names = await readdir(join(root, REMOVED_FOLDER)).catch(() => []);
      const found: { packId: string; removedAt: string; history: History }[] = [];
      for (const packId of names.filter((name) => /^[a-z0-9-]{1,64}$/.test(name))) {
        const folder = removedFolderOf(packId);
        const since = await stat(folder).catch(() => null);
        if (since === null) continue;
        if (Date.now() - since.mtimeMs > KEPT_REMOVED_MS) await rm(folder, { recursive: true, force: true });
        else {
          const history = await readJournal(join(folder, "journal.jsonl")).catch(() => null);
          if (history !== null) found.push({ packId, removedAt: since.mtime.toISOString(), history });
        }
      }
      return found.sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
    },
    restore: (packId) => rename(removedFolderOf(packId), folderOf(packId)),
    forget: (packId) => rm(removedFolderOf(packId), { recursive: true, force: true }),
    addOriginal: (packId, path) => storeOriginal(path, (sha256) => originalPath(packId, sha256)),
    async addOriginalBytes(packId, bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const target = originalPath(packId, sha256);
      const temporary = `${target}.${randomBytes(6).toString("hex")}`;
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await writeFile(temporary, bytes, { mode: 0o600 });
      await rename(temporary, target);
      return sha256;
    },
    async saveSummary(packId, summary) {
      const target = join(folderOf(packId), "summary.json");
      const temporary = `${target}.${randomBytes(6).toString("hex")}`;
      await writeFile(temporary, JSON.stringify(summary), { mode: 0o600 });
      await rename(temporary, target);
    },
    loadSummary: async (packId) =>
      JSON.parse(await readFile(join(folderOf(packId), "summary.json"), "utf8").catch(() => "null")),
    close: async () => undefined,
    originalPath,
    outputFolder: (packId) => join(folderOf(packId), "output"),
  };
}

/** Copies to a temporary name, makes it durable, and renames: a crash leaves either nothing or the whole file. */
async function storeOriginal(path: string, targetOf: (sha256: Sha256) => string): Promise<Sha256> {
  const sha256 = createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
  const target = targetOf(sha256);
  if ((await stat(target).catch(() => null)) !== null) return sha256;
  const temporary = `${target}.${randomBytes(6).toString("hex")}`;
  try {
    await copyFile(path, temporary);
    const handle = await open(temporary, "r+");
    await handle.sync();
    await handle.close();
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return sha256;
}

/** A note in the folder that another process holds the pack; removed with it. Throws AppError "pack-locked". */
export async function lockPack(root: string, packId: string): Promise<() => Promise<void>> {
  const path = join(root, packId, "lock");
  const holder = await readFile(path, "utf8").catch(() => null);
  if (holder !== null && Number(holder) !== process.pid && isRunning(Number(holder))) {
    throw new AppError("pack-locked", { pid: holder }, true);
  }
  await writeFile(path, String(process.pid), { mode: 0o600 });
  return () => rm(path, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
