import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** The largest single upload: a long scan at 600 dpi fits many times. */
export const UPLOAD_LIMIT_BYTES = 2_000_000_000;

/** Dropped files on their way into a pack: streamed to disk, private to the user, gone with the server. */
export interface Uploads {
  /** Resolves to the upload's id. Rejects, and leaves nothing, where the stream breaks or is too long. */
  receive(request: IncomingMessage): Promise<string>;
  /** Path of a finished upload, or null. */
  pathOf(uploadId: string): string | null;
  clear(): Promise<void>;
}

export function openUploads(folder: string): Uploads {
  const finished = new Set<string>();
  return {
    async receive(request) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const uploadId = randomBytes(16).toString("hex");
      const path = join(folder, uploadId);
      let received = 0;
      const measured = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          received += chunk.length;
          done(received > UPLOAD_LIMIT_BYTES ? new Error("upload too large") : null, chunk);
        },
      });
      try {
        await pipeline(request, measured, createWriteStream(path, { mode: 0o600 }));
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      finished.add(uploadId);
      return uploadId;
    },
    pathOf: (uploadId) => (finished.has(uploadId) ? join(folder, uploadId) : null),
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
