import { randomBytes } from "node:crypto";
import { appendFile, readFile, rename, rm, writeFile } from "node:fs/promises";
import { AppError } from "#shared/domain/appError.ts";
import { type History, pushStep, redoStep, replacePresent, startHistory, undoStep } from "#shared/domain/history.ts";
import { emptyCase, type PackCase } from "#shared/domain/packCase.ts";

/** One line of the journal. `start` opens it; the rest are replayed in order. */
export type JournalEntry =
  | { readonly op: "push"; readonly label: string; readonly packCase: PackCase }
  /** More of the last act: replaces the state that the last push gave. */
  | { readonly op: "amend"; readonly packCase: PackCase }
  | { readonly op: "undo" }
  | { readonly op: "redo" };

type Line = JournalEntry | { readonly op: "start"; readonly version: number; readonly packCase: PackCase };

const JOURNAL_VERSION = 1;
/** After so many lines the journal is written anew at the next opening. */
const COMPACT_AFTER = 2_000;

/**
 * Replays a journal. A torn last line (the power went while it was written) is dropped: the step before it stands.
 * Throws AppError "pack-damaged" where no state can be read, "pack-newer" where a newer version wrote it.
 */
export async function readJournal(path: string): Promise<History> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new AppError("pack-damaged", { file: path });
  });
  const lines = text.split("\n").filter((line) => line.length > 0);
  let history: History | null = null;
  for (const line of lines) {
    const entry = parseLine(line);
    if (entry === null) break;
    if (entry.op === "start" && entry.version > JOURNAL_VERSION) throw new AppError("pack-newer", { file: path });
    history = replay(history, entry);
  }
  if (history === null) throw new AppError("pack-damaged", { file: path });
  if (lines.length > COMPACT_AFTER) await rewriteJournal(path, history);
  return history;
}

function replay(history: History | null, entry: Line): History | null {
  if (entry.op === "start") return startHistory(entry.packCase);
  if (history === null) return null;
  switch (entry.op) {
    case "push":
      return pushStep(history, entry.label, entry.packCase);
    case "amend":
      return replacePresent(history, entry.packCase);
    case "undo":
      return undoStep(history);
    case "redo":
      return redoStep(history);
  }
}

function parseLine(line: string): Line | null {
  try {
    const value: Line = JSON.parse(line);
    if (typeof value !== "object" || value === null || !("op" in value)) return null;
    return "packCase" in value ? { ...value, packCase: { ...emptyCase(value.packCase.id), ...value.packCase } } : value;
  } catch {
    return null;
  }
}

export async function appendJournal(path: string, entry: JournalEntry): Promise<void> {
  await appendFile(path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
}

/** Writes the whole history as a fresh journal, beside and then in place. */
export async function rewriteJournal(path: string, history: History): Promise<void> {
  const [first, ...others] = history.past;
  if (first === undefined) return;
  const lines: Line[] = [{ op: "start", version: JOURNAL_VERSION, packCase: first.packCase }];
  for (const step of [...others, ...history.future]) {
    lines.push({ op: "push", label: step.label, packCase: step.packCase });
  }
  for (const _ of history.future) lines.push({ op: "undo" });
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(temporary, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
