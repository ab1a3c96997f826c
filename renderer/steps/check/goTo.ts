import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { AppStore } from "../../state/createAppStore.ts";
import { documentAt, slotAt } from "../documents/placeIds.ts";

/** Opens the documents at this one. */
export function goToDocument(store: AppStore, view: PackView, document: PackDocument): Promise<void> {
  return store.go({ kind: "pack", packId: view.pack.id, step: "documents", at: documentAt(document.id) });
}

/** Opens the documents at a place of the pack. */
export function goToSlot(store: AppStore, view: PackView, slotId: string): Promise<void> {
  return store.go({ kind: "pack", packId: view.pack.id, step: "documents", at: slotAt(slotId) });
}
