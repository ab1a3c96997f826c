/** Brings something into sight and puts the focus on it. */
export function pointAt(element: HTMLElement | null, block: "start" | "center"): void {
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}

/** The same for what an address names, once it is drawn; returns what stops the waiting. */
export function showItem(at: string): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      if (at !== "") pointAt(document.querySelector<HTMLElement>(`[data-item="${CSS.escape(at)}"]`), "center");
    });
  });
  return () => cancelAnimationFrame(frame);
}
