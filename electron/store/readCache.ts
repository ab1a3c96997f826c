import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { PageId } from "#shared/domain/ids.ts";
import type { PageReading } from "../ports.ts";

/** What a reading depends on: the bytes, the page, the languages, and the reader itself. */
export interface ReadKey {
  readonly sha256: string;
  /** 0-based. */
  readonly pageIndex: number;
  readonly languages: readonly string[];
  readonly readerVersion: string;
}

export interface ReadCache {
  /** The stored reading under the given page id, or null: absent, of another version, or damaged. */
  read(key: ReadKey, pageId: PageId): Promise<PageReading | null>;
  /** Never throws: a full disk only costs time at the next run. */
  write(key: ReadKey, reading: PageReading): Promise<void>;
}

/** Neither reads nor writes. */
export const noReadCache: ReadCache = {
  read: async () => null,
  write: async () => undefined,
};

/**
 * Readings on disk. What was read off a passport is as private as the passport, so an entry is named by, and encrypted
 * with, values derived from the file's own hash: only who holds the file can find or open it.
 */
export function openReadCache(folder: string): ReadCache {
  return {
    async read(key, pageId) {
      try {
        const sealed = await readFile(pathOf(folder, key));
        const opened = open(sealed, secretOf(key));
        const stored: PageReading = JSON.parse(inflateRawSync(opened).toString("utf8"));
        return { ...stored, recognised: { ...stored.recognised, pageId } };
      } catch {
        return null;
      }
    },
    async write(key, reading) {
      const path = pathOf(folder, key);
      const temporary = `${path}.${randomBytes(6).toString("hex")}`;
      try {
        await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
        const packed = deflateRawSync(Buffer.from(JSON.stringify(reading), "utf8"));
        await writeFile(temporary, seal(packed, secretOf(key)), { mode: 0o600 });
        await rename(temporary, path);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

function pathOf(folder: string, key: ReadKey): string {
  const name = digest("name", key).toString("hex");
  return join(folder, name.slice(0, 2), name);
}

function secretOf(key: ReadKey): Buffer {
  return digest("secret", key);
}

function digest(purpose: string, key: ReadKey): Buffer {
  const parts = [purpose, key.sha256, String(key.pageIndex), key.languages.join("+"), key.readerVersion];
  return createHash("sha256").update(parts.join("\0")).digest();
}

function seal(plain: Buffer, secret: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", secret, nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function open(sealed: Buffer, secret: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", secret, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
