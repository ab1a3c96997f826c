import type { Clock } from "../ports.ts";

/** The machine's own clock; the day is the user's local one. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today() {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};
