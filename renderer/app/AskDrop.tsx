import { useState } from "react";
import type { NamedFile } from "../client/httpClient.ts";
import { useApp, useAppContext } from "../state/useApp.ts";
import { documentName } from "../steps/documents/documentFacts.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** One file that was let go of over a document. */
export interface AskedDrop {
  readonly documentId: string;
  readonly file: File | NamedFile;
}

/** A file on a document may be its better scan or another paper: only the user knows. */
export function AskDrop({ asked, onClose }: { readonly asked: AskedDrop | null; readonly onClose: () => void }) {
  const { store, t } = useAppContext();
  // While it closes the question stays on the sheet.
  const [last, setLast] = useState(asked);
  if (asked !== null && asked !== last) setLast(asked);
  const view = useApp((state) => (last === null ? null : state.view));
  const document = view?.pack.documents.find((one) => one.id === last?.documentId);
  if (last === null || view === null || document === undefined) return null;
  const choose = (act: () => Promise<void>) => {
    onClose();
    void act();
  };
  return (
    <Dialog
      title={t("replace.dropTitle", { file: last.file.name })}
      note={t("replace.dropText", { name: documentName(document, view) })}
      size="small"
      closeLabel={t("frame.close")}
      isOpen={asked !== null}
      onClose={onClose}
    >
      <div className="ask-drop">
        <Button
          look="primary"
          icon="redo"
          autoFocus
          onPress={() => choose(() => store.replaceScan(document.pageIds, [last.file]))}
        >
          {t("replace.dropReplace")}
        </Button>
        <Button icon="add" onPress={() => choose(() => store.addFiles([last.file]))}>
          {t("replace.dropAdd")}
        </Button>
        <p className="soft small">{t("replace.note")}</p>
      </div>
    </Dialog>
  );
}
