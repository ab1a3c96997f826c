import { useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { speakPageIssueIn } from "#shared/copy/reportCopy.ts";
import type { PackCommand } from "#shared/domain/command.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { SheetPicture } from "../../ui/SheetPicture.tsx";
import { documentName, uprightRatio } from "./documentFacts.ts";
import { PageGrid } from "./PageGrid.tsx";
import { PageTools } from "./PageTools.tsx";
import { arrangeCommand } from "./pageActs.ts";
import "./pageStrip.css";

interface PageStripProps {
  readonly view: PackView;
  /** The document whose pages are shown; null while it is closed. */
  readonly document: PackDocument | null;
  /** The document has got another name: its first page is another now. */
  readonly onShow: (documentId: string) => void;
  readonly onClose: () => void;
}

/** The pages of one document: turned, put in order, parted, joined, left out. */
export function PageStrip({ view, document, onShow, onClose }: PageStripProps) {
  const { t } = useAppContext();
  // While it closes the last document stays on the sheet.
  const [last, setLast] = useState(document);
  if (document !== null && document !== last) setLast(document);
  const shown = document ?? last;
  if (shown === null) return null;
  const name = documentName(shown, view);
  return (
    <Dialog
      title={t("pages.title", { name })}
      note={t("pages.hint")}
      size="large"
      closeLabel={t("frame.close")}
      isOpen={document !== null}
      onClose={onClose}
    >
      <Pages key={shown.fileId} view={view} document={shown} name={name} onShow={onShow} onClose={onClose} />
    </Dialog>
  );
}

interface PagesProps extends PageStripProps {
  readonly document: PackDocument;
  readonly name: string;
}

function Pages({ view, document, name, onShow, onClose }: PagesProps) {
  const { store, t, language } = useAppContext();
  const pages = document.pageIds;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(pages.slice(0, 1)));
  const chosenHere = pages.filter((pageId) => chosen.has(pageId));
  // One page is chosen at any time, so that no control falls silent under the finger.
  const own = chosenHere.length > 0 ? chosenHere : pages.slice(0, 1);
  const looked = own.at(-1) ?? pages[0];
  const arrange = (command: PackCommand) => {
    const groups = command.kind === "arrange" ? command.documents : [];
    const next = groups.find((group) => group.includes(pages[0] ?? ""))?.[0];
    if (next !== undefined) onShow(next);
    void store.command(command);
  };
  return (
    <>
      <PageTools
        view={view}
        document={document}
        chosen={own}
        onChoose={setChosen}
        onArrange={arrange}
        onShow={onShow}
        onClose={onClose}
      />
      <div className="strip">
        <PageGrid
          view={view}
          pageIds={pages}
          chosen={new Set(own)}
          onChoose={setChosen}
          onArrange={(order) => arrange(arrangeCommand(order))}
        />
        {looked !== undefined && (
          <figure className="strip-large">
            <SheetPicture
              key={looked}
              src={store.client.pageUrl(view.pack.id, looked, view.uprightTurns[looked] ?? 0, 1400)}
              alt={t("pages.picture", { name, number: pages.indexOf(looked) + 1 })}
              ratio={uprightRatio(view, looked)}
              isEager
            />
            <figcaption className="soft small">
              {t("pages.of", { number: pages.indexOf(looked) + 1, total: pages.length })}
              {(view.pageIssues[looked] ?? []).map((issue) => (
                <span key={issue.check} className="strip-issue">
                  {speakPageIssueIn(language, issue)}
                </span>
              ))}
            </figcaption>
          </figure>
        )}
      </div>
    </>
  );
}
