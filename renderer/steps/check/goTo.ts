import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { AppStore, Step } from "../../state/createAppStore.ts";

/** Opens the documents at this one; its place where the document itself is not shown. */
export async function goToDocument(store: AppStore, view: PackView, document: PackDocument): Promise<void> {
  await store.go({ kind: "pack", packId: view.pack.id, step: "documents" });
  point(`[data-document="${CSS.escape(document.id)}"]`);
}

/** Opens the documents at an empty place. */
export async function goToSlot(store: AppStore, view: PackView, slotId: string): Promise<void> {
  await store.go({ kind: "pack", packId: view.pack.id, step: "documents" });
  point(`[data-slot="${CSS.escape(slotId)}"]`);
}

export function goToStep(store: AppStore, view: PackView, step: Step): void {
  void store.go({ kind: "pack", packId: view.pack.id, step });
}

/** Once the step is drawn. */
function point(selector: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const found = document.querySelector<HTMLElement>(selector);
      found?.scrollIntoView({ block: "center" });
      found?.focus({ preventScroll: true });
    }),
  );
}
