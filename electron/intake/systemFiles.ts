/** Names that systems and office programs put into folders by themselves; never a person's document. */
const SYSTEM_FILES = new Set([
  ".ds_store",
  "thumbs.db",
  "ehthumbs.db",
  "desktop.ini",
  ".directory",
  ".localized",
  ".keep",
  ".gitkeep",
]);
const SYSTEM_FOLDERS = new Set([
  "__macosx",
  ".git",
  ".trashes",
  ".spotlight-v100",
  ".fseventsd",
  ".temporaryitems",
  ".appledouble",
  "$recycle.bin",
  "system volume information",
]);
/** macOS resource forks, and the lock files of LibreOffice and Microsoft Office. */
const SYSTEM_PREFIXES = ["._", ".~lock.", "~$"];

/** True only for names that are clearly a system's; any other hidden file is an input like the rest. */
export function isSystemFile(name: string, isFolder: boolean): boolean {
  const lower = name.toLowerCase();
  if (isFolder) return SYSTEM_FOLDERS.has(lower);
  return SYSTEM_FILES.has(lower) || SYSTEM_PREFIXES.some((prefix) => lower.startsWith(prefix));
}
