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

/** Scrolls to an element by its id where it, once drawn, is below the window's end or above its beginning. */
export function showInSight(id: string): () => void {
  const frame = requestAnimationFrame(() => {
    const element = document.getElementById(id);
    const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > window.innerHeight) element?.scrollIntoView({ block: "start" });
  });
  return () => cancelAnimationFrame(frame);
}
