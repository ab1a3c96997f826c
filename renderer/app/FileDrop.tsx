import { type ReactNode, useEffect, useState } from "react";
import { readDroppedFiles } from "../client/readDroppedFiles.ts";
import { isSavedPack } from "../state/createAppStore.ts";
import { useApp, useAppContext } from "../state/useApp.ts";
import { Icon } from "../ui/Icon.tsx";
import { AskDrop, type AskedDrop } from "./AskDrop.tsx";

/** Files may be dropped anywhere on the window: into the open pack, or at home into a new one. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const { store, t } = useAppContext();
  const isHome = useApp((state) => state.place.kind === "home");
  const [isOver, setOver] = useState(false);
  const [asked, setAsked] = useState<AskedDrop | null>(null);
  useEffect(() => {
    let depth = 0;
    // Places that take documents would refuse files: what holds files is taken before it reaches them.
    const hasFiles = (event: DragEvent) => {
      const isOurs = event.dataTransfer?.types.includes("Files") === true;
      if (isOurs) event.stopPropagation();
      return isOurs;
    };
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer === null) return;
      const documentId = documentBelow(event);
      void readDroppedFiles(event.dataTransfer).then((files) => {
        const [file, ...more] = files;
        if (file === undefined) return;
        if (isSavedPack(file.name)) return store.openPackFile(file);
        if (documentId !== null && more.length === 0) return setAsked({ documentId, file });
        return store.getState().place.kind === "home" ? store.createPackFrom(files) : store.addFiles(files);
      });
    };
    const listeners = { dragenter: enter, dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) {
      window.addEventListener(name, listener as EventListener, true);
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        window.removeEventListener(name, listener as EventListener, true);
      }
    };
  }, [store]);
  return (
    <>
      {children}
      {isOver && (
        <div className="drop-veil" aria-hidden="true">
          <div className="drop-sheet">
            <Icon name="files" size={48} />
            <p className="drop-title">{t("frame.dropTitle")}</p>
            <p className="soft">{isHome ? t("frame.dropNew") : t("frame.dropHere")}</p>
          </div>
        </div>
      )}
      <AskDrop asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}

/** The document that a file was let go of over: a better scan of it, perhaps. */
function documentBelow(event: DragEvent): string | null {
  const below = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-document]");
  return below instanceof HTMLElement ? (below.dataset.document ?? null) : null;
}
