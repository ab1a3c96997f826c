import type { NamedFile } from "./httpClient.ts";

/**
 * All files of a drop, folders opened. The entries must be taken at once: after the first pause the drop is empty.
 * In the desktop window a folder stays one file, whose path the engine opens itself.
 */
export async function readDroppedFiles(drop: DataTransfer): Promise<readonly (File | NamedFile)[]> {
  const plain = [...drop.files];
  const entries = [...drop.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some((entry) => entry.isDirectory) || "qujat" in window) return plain;
  const found: NamedFile[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: NamedFile[]): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    if (file !== null && !entry.name.startsWith(".")) found.push({ file, name: entry.fullPath.replace(/^\//, "") });
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  // A reader gives a hundred entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return;
    for (const inner of some) await collect(inner, found);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
