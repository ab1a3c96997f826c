/** Brings something into sight and puts the focus on it. */
export function pointAt(element: HTMLElement | null, block: "start" | "center"): void {
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}
