import { constants, setPriority } from "node:os";

/**
 * Lets everything else on the machine go before this thread: a window that is being read for stays quick. Linux alone
 * knows priorities of threads; elsewhere this would slow down the whole program, and is left undone.
 */
export function giveWay(): void {
  if (process.platform !== "linux") return;
  try {
    // 0 is the calling thread.
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A system that forbids it reads at the usual pace.
  }
}
