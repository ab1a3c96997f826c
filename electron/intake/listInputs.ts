import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { InputPath } from "#electron/ports.ts";
import type { Rejected, RejectionCode } from "#shared/domain/sourceFile.ts";
import { INTAKE_LIMITS } from "./limits.ts";
import { byNaturalOrder } from "./naturalOrder.ts";
import { isSystemFile } from "./systemFiles.ts";

/** Everything below the paths given; each thing found is in exactly one of the lists. */
export interface ListedInputs {
  readonly inputs: readonly InputPath[];
  readonly rejected: readonly Rejected[];
  /** Absolute paths of `case.json` at the top of a folder given, or given itself. */
  readonly caseFiles: readonly string[];
  /** Names of system files passed over (.DS_Store, Thumbs.db). */
  readonly skipped: readonly string[];
}

interface Listing {
  readonly inputs: InputPath[];
  readonly rejected: Rejected[];
  readonly caseFiles: string[];
  readonly skipped: string[];
}

const CASE_FILE = "case.json";

/** Files and folders as given, folders recursively in natural order; follows links but never round in a circle. */
export async function listInputs(paths: readonly string[]): Promise<ListedInputs> {
  const listing: Listing = { inputs: [], rejected: [], caseFiles: [], skipped: [] };
  for (const given of paths) {
    const path = resolve(given);
    const name = nameOf(basename(path) || path);
    const found = await look(path);
    if (found.kind === "refused") reject(listing, name, found.code, { why: found.why });
    else if (found.kind === "folder") await listFolder(listing, path, `${name}/`, [found.real], true);
    else if (name === CASE_FILE) listing.caseFiles.push(path);
    else listing.inputs.push({ path, name });
  }
  return listing;
}

async function listFolder(
  listing: Listing,
  folder: string,
  prefix: string,
  ancestors: readonly string[],
  isTop: boolean,
): Promise<void> {
  const entries = await readEntries(folder);
  if (!Array.isArray(entries)) {
    reject(listing, prefix === "" ? nameOf(basename(folder)) : prefix.slice(0, -1), "unreadable", { why: entries.why });
    return;
  }
  const names = entries.map((entry) => entry.name).sort((a, b) => byNaturalOrder(nameOf(a), nameOf(b)));
  for (const entryName of names) {
    const path = join(folder, entryName);
    const name = prefix + nameOf(entryName);
    const found = await look(path);
    if (isSystemFile(entryName, found.kind === "folder")) listing.skipped.push(name);
    else if (found.kind === "refused") reject(listing, name, found.code, { why: found.why });
    else if (found.kind === "file") {
      if (isTop && entryName === CASE_FILE) listing.caseFiles.push(path);
      else listing.inputs.push({ path, name });
    } else if (ancestors.includes(found.real)) reject(listing, name, "symlink-loop", { why: "ELOOP" });
    else if (ancestors.length >= INTAKE_LIMITS.maxFolderDepth) reject(listing, name, "unreadable", { why: "too deep" });
    else await listFolder(listing, path, `${name}/`, [...ancestors, found.real], false);
  }
}

type Found =
  | { readonly kind: "file" }
  | { readonly kind: "folder"; readonly real: string }
  | { readonly kind: "refused"; readonly code: RejectionCode; readonly why: string };

async function look(path: string): Promise<Found> {
  try {
    const info = await stat(path);
    if (info.isFile()) return { kind: "file" };
    if (info.isDirectory()) return { kind: "folder", real: await realpath(path) };
    return { kind: "refused", code: "unreadable", why: "not a file" };
  } catch (error) {
    return { kind: "refused", ...refusalOf(error) };
  }
}

async function readEntries(folder: string): Promise<Dirent[] | { readonly why: string }> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return { why: refusalOf(error).why };
  }
}

/** A file system's error as a rejection: "why" is its code (EACCES, EIO, ...). */
export function refusalOf(error: unknown): { readonly code: RejectionCode; readonly why: string } {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
  if (code === "ELOOP") return { code: "symlink-loop", why: code };
  if (code === "ENOENT" || code === "ENOTDIR") return { code: "not-found", why: code };
  return { code: "unreadable", why: code };
}

/** macOS hands out decomposed names; one form for people, reports and comparison. */
function nameOf(name: string): string {
  return name.normalize("NFC");
}

function reject(listing: Listing, name: string, code: RejectionCode, detail: Rejected["detail"]): void {
  listing.rejected.push({ kind: "rejected", name, code, detail });
}
