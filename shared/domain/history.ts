import type { PackCase } from "./packCase.ts";

/** One state of the case and the act that led to it. */
export interface HistoryStep {
  /** Kind of the command: "turnPages", "addFiles"; "" for the first state. */
  readonly label: string;
  readonly packCase: PackCase;
}

/** Past, present and future of a case. The present is the last of `past`. */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

/** Steps kept: more than anybody takes back. */
export const HISTORY_LIMIT = 500;

export function startHistory(packCase: PackCase): History {
  return { past: [{ label: "", packCase }], future: [] };
}

/** The present state. */
export function presentOf(history: History): PackCase {
  const last = history.past.at(-1);
  if (last === undefined) throw new Error("A history without a present");
  return last.packCase;
}

/** A new step; what had been taken back is given up. */
export function pushStep(history: History, label: string, packCase: PackCase): History {
  if (packCase === presentOf(history)) return history;
  return { past: [...history.past, { label, packCase }].slice(-HISTORY_LIMIT), future: [] };
}

/** The same step with another state: more of the same act, such as the next file of one drop. */
export function replacePresent(history: History, packCase: PackCase): History {
  const last = history.past.at(-1);
  if (last === undefined || packCase === last.packCase) return history;
  return { past: [...history.past.slice(0, -1), { label: last.label, packCase }], future: history.future };
}

/** One step back; the same history where there is none. */
export function undoStep(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined || history.past.length < 2) return history;
  return { past: history.past.slice(0, -1), future: [last, ...history.future] };
}

/** One step forward again; the same history where there is none. */
export function redoStep(history: History): History {
  const [next, ...rest] = history.future;
  return next === undefined ? history : { past: [...history.past, next], future: rest };
}

/** What undo and redo would take back or do again; null where they have nothing to do. */
export function historyLabels(history: History): { readonly undo: string | null; readonly redo: string | null } {
  return {
    undo: history.past.length < 2 ? null : (history.past.at(-1)?.label ?? null),
    redo: history.future[0]?.label ?? null,
  };
}
