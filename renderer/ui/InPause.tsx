import { type ReactNode, useDeferredValue } from "react";

/** Content below the first screen or behind a closed line: drawn once what is in sight is, in pauses between acts. */
export function InPause({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
