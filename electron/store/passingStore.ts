import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { AppError } from "#shared/domain/appError.ts";
import { type History, pushStep, redoStep, replacePresent, undoStep } from "#shared/domain/history.ts";
import type { PackStore } from "./packStore.ts";

/** A store for one command: packs live as long as the process, and originals stay where they are. */
export function createPassingStore(outputFolder: string): PackStore {
  const histories = new Map<string, History>();
  const removed = new Map<string, History>();
  const paths = new Map<string, string>();
  let passing: string | null = null;
  const historyOf = (packId: string): History => {
    const history = histories.get(packId);
    if (history === undefined) throw new AppError("pack-damaged", { file: packId });
    return history;
  };
  return {
    list: async () => [...histories.keys()].map((packId) => ({ packId, changedAt: "" })),
    load: async (packId) => historyOf(packId),
    async create(packId, history) {
      histories.set(packId, history);
    },
    async append(packId, entry) {
      const before = historyOf(packId);
      if (entry.op === "push") histories.set(packId, pushStep(before, entry.label, entry.packCase));
      else if (entry.op === "amend") histories.set(packId, replacePresent(before, entry.packCase));
      else histories.set(packId, entry.op === "undo" ? undoStep(before) : redoStep(before));
    },
    async remove(packId) {
      removed.set(packId, historyOf(packId));
      histories.delete(packId);
    },
    listRemoved: async () => [...removed].map(([packId, history]) => ({ packId, removedAt: "", history })),
    async restore(packId) {
      const history = removed.get(packId);
      if (history !== undefined) histories.set(packId, history);
      removed.delete(packId);
    },
    async forget(packId) {
      removed.delete(packId);
    },
    saveSummary: async () => undefined,
    loadSummary: async () => null,
    async addOriginal(_packId, path) {
      const hash = createHash("sha256");
      await pipeline(createReadStream(path), hash);
      const sha256 = hash.digest("hex");
      paths.set(sha256, path);
      return sha256;
    },
    async addOriginalBytes(_packId, bytes) {
      passing ??= await mkdtemp(join(tmpdir(), "qujat-pack-"));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const path = join(passing, sha256);
      await writeFile(path, bytes, { mode: 0o600 });
      paths.set(sha256, path);
      return sha256;
    },
    async close() {
      if (passing !== null) await rm(passing, { recursive: true, force: true });
    },
    originalPath(_packId, sha256) {
      const path = paths.get(sha256);
      if (path === undefined) throw new AppError("internal", { what: "original" });
      return path;
    },
    outputFolder: (packId) => join(outputFolder, packId),
  };
}
