import { useEffect } from "react";

const FOCUSABLE = "a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex='0']";

/**
 * An act often takes away the very control that it was started from. The focus then goes to what is left nearest to
 * it, not to the top of the window.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let around: readonly Element[] = [];
    const remember = (event: FocusEvent) => {
      if (!(event.target instanceof Element)) return;
      last = event.target;
      around = ancestorsOf(event.target);
    };
    const mend = () => {
      if (document.activeElement !== document.body || last === null || last.isConnected) return;
      // What lies over the page keeps the focus by itself.
      if (document.querySelector("[role='menu'], [role='listbox'], [role='dialog'], [role='alertdialog']") !== null)
        return;
      const near = around.find((element) => element.isConnected && element.querySelector(FOCUSABLE) !== null);
      last = null;
      const target = near?.querySelector(FOCUSABLE) ?? document.querySelector("main h1, main");
      if (target instanceof HTMLElement) target.focus();
    };
    let pending = 0;
    const observer = new MutationObserver(() => {
      // Dialogs and menus give the focus back by themselves within a frame or two.
      window.clearTimeout(pending);
      pending = window.setTimeout(mend, 80);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    return () => {
      window.clearTimeout(pending);
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
}

/** From the inside out, as far as the page's content. */
function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let parent = element.parentElement; parent !== null && parent.id !== "content"; parent = parent.parentElement) {
    found.push(parent);
  }
  return found;
}
