import type { Page } from "playwright-core";

/** Lays files into the page, so that reading them from disk is not measured. */
export async function layFiles(page: Page, files: readonly Buffer[]): Promise<void> {
  await page.evaluate(
    (contents) => {
      const drop = new DataTransfer();
      for (const [index, content] of contents.entries()) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        drop.items.add(new File([bytes], `scan ${index + 1}.jpg`, { type: "image/jpeg" }));
      }
      Reflect.set(window, "benchDrop", drop);
    },
    files.map((file) => file.toString("base64")),
  );
}

/** Drops them on the window; resolves to the milliseconds until the first page's picture is painted. */
export function dropUntilPicture(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const onLoad = (event: Event) => {
          const { target } = event;
          if (!(target instanceof HTMLImageElement) || !target.src.includes("/assets/page/")) return;
          document.removeEventListener("load", onLoad, true);
          requestAnimationFrame(() => resolve(performance.now() - started));
        };
        document.addEventListener("load", onLoad, true);
        const drop: unknown = Reflect.get(window, "benchDrop");
        const dataTransfer = drop instanceof DataTransfer ? drop : new DataTransfer();
        for (const name of ["dragenter", "dragover", "drop"]) {
          document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
        }
      }),
  );
}

/** Begins to note, by the browser's Event Timing, how long each act of the user takes to the next paint. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = new Map<number, number>();
    Reflect.set(window, "benchNoted", noted);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id: unknown = Reflect.get(entry, "interactionId");
        if (typeof id === "number" && id > 0) noted.set(id, Math.max(noted.get(id) ?? 0, entry.duration));
      }
      // 16 ms is the least that the browser allows; quicker ones count as that.
    }).observe({ type: "event", buffered: false, durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** What was noted since the last time. */
export async function takeInteractions(page: Page): Promise<readonly number[]> {
  // Entries are told after the paint that they measure.
  await page.waitForTimeout(120);
  return page.evaluate(() => {
    const noted: unknown = Reflect.get(window, "benchNoted");
    if (!(noted instanceof Map)) return [];
    const times = [...noted.values()].map(Number);
    noted.clear();
    return times;
  });
}
