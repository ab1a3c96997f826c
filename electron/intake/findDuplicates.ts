import type { UsableSource } from "#electron/ports.ts";
import type { Rejected } from "#shared/domain/sourceFile.ts";

/** Sources without those whose bytes came before; each of those is rejected, naming the first. */
export interface Deduplicated {
  readonly unique: readonly UsableSource[];
  readonly rejected: readonly Rejected[];
}

/** Keeps the first of inputs with the same original bytes; order matters, names do not. */
export function findDuplicates(sources: readonly UsableSource[]): Deduplicated {
  const firstByHash = new Map<string, UsableSource>();
  const unique: UsableSource[] = [];
  const rejected: Rejected[] = [];
  for (const source of sources) {
    const first = firstByHash.get(source.file.sha256);
    if (first) {
      rejected.push({ kind: "rejected", name: source.file.name, code: "duplicate", detail: { of: first.file.name } });
    } else {
      firstByHash.set(source.file.sha256, source);
      unique.push(source);
    }
  }
  return { unique, rejected };
}
