import { setPriority } from "node:os";

/** About a third of the processor beside somebody else's full load: behind the window, but never at a standstill. */
const NICENESS = 5;

/**
 * Lets everything else on the machine go before this thread: a window that is being read for stays quick. Linux alone
 * knows priorities of threads; elsewhere this would slow down the whole program, and is left undone.
 */
export function giveWay(): void {
  if (process.platform !== "linux") return;
  try {
    // 0 is the calling thread.
    setPriority(0, NICENESS);
  } catch {
    // A system that forbids it reads at the usual pace.
  }
}
