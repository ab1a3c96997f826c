import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, open, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { AppError } from "#shared/domain/appError.ts";

/** A file that is ready to be put in its place. */
export interface PendingFile {
  /** Name within the folder. */
  readonly name: string;
  /** Path of the finished bytes beside their place. */
  readonly temporary: string;
}

/**
 * Files that appear in a folder together or not at all: each is written beside its place, synced and read back;
 * `commit` renames them all, and puts everything back as it was where one cannot be renamed.
 */
export class FilesTogether {
  readonly #folder: string;
  readonly #created: readonly string[];
  readonly #pending: PendingFile[] = [];

  private constructor(folder: string, created: readonly string[]) {
    this.#folder = folder;
    this.#created = created;
  }

  /** Makes the folder where it is missing. */
  static async in(folder: string): Promise<FilesTogether> {
    try {
      const first = await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
      return new FilesTogether(folder, first === undefined ? [] : [first]);
    } catch (error) {
      throw new AppError("output-not-writable", { folder: basename(folder), what: codeOf(error) }, true);
    }
  }

  /** Writes and syncs the bytes beside their place, and gives back what the disk then holds. */
  async add(name: string, bytes: Uint8Array): Promise<Uint8Array> {
    const temporary = join(this.#folder, `.qujat-${randomBytes(6).toString("hex")}.part`);
    this.#pending.push({ name, temporary });
    try {
      const file = await open(temporary, "wx");
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      return await readFile(temporary);
    } catch (error) {
      throw new AppError(
        "output-not-writable",
        { folder: basename(this.#folder), what: `${name}: ${codeOf(error)}` },
        true,
      );
    }
  }

  /** Takes a file out again, before `commit`. */
  async drop(name: string): Promise<void> {
    const at = this.#pending.findIndex((file) => file.name === name);
    const [file] = at < 0 ? [] : this.#pending.splice(at, 1);
    if (file !== undefined) await rm(file.temporary, { force: true });
  }

  /** Renames every file into its place; `obsolete` are names of an earlier pack that go. */
  async commit(obsolete: readonly string[]): Promise<void> {
    const moved: { readonly from: string; readonly to: string }[] = [];
    const move = async (from: string, to: string): Promise<void> => {
      await rename(from, to);
      moved.push({ from, to });
    };
    const backups: string[] = [];
    try {
      for (const name of [...obsolete, ...this.#pending.map((file) => file.name)]) {
        const place = join(this.#folder, name);
        if (!(await exists(place))) continue;
        const backup = join(this.#folder, `.qujat-${randomBytes(6).toString("hex")}.old`);
        await move(place, backup);
        backups.push(backup);
      }
      for (const { name, temporary } of this.#pending) await move(temporary, join(this.#folder, name));
    } catch (error) {
      for (const { from, to } of moved.reverse()) await rename(to, from);
      throw new AppError("output-not-writable", { folder: basename(this.#folder), what: codeOf(error) }, true);
    }
    this.#pending.length = 0;
    await syncFolder(this.#folder);
    for (const backup of backups) await rm(backup, { force: true });
  }

  /** Removes everything that was not committed, and folders that were made for it. */
  async abandon(): Promise<void> {
    for (const { temporary } of this.#pending) await rm(temporary, { force: true });
    this.#pending.length = 0;
    let folder = this.#folder;
    for (const first of this.#created) {
      // Only empty folders go; rmdir refuses others.
      try {
        while (folder.length >= first.length) {
          await rmdir(folder);
          folder = join(folder, "..");
        }
      } catch {
        return;
      }
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A rename is on disk when its folder is; systems that cannot sync folders say so, and need not. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
