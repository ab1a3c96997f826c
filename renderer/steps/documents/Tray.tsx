import { useRef } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Route } from "#shared/routes/route.ts";
import { noteSentence, rejectionSentence } from "../../state/sentences.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { useCardDrop } from "../../ui/dragDrop.ts";
import { Notice } from "../../ui/Mark.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { SheetPicture } from "../../ui/SheetPicture.tsx";
import { placeMenu } from "./correctionMenu.ts";
import { DOCUMENT_DRAG, DocumentLine } from "./DocumentStackCard.tsx";
import { documentName, fileName, originalOf, readingStateOf, uprightRatio } from "./documentFacts.ts";

interface TrayProps {
  readonly view: PackView;
  readonly route: Route | null;
  readonly onOpen: (documentId: string) => void;
}

interface TrayContent {
  readonly unplaced: readonly PackDocument[];
  readonly reading: readonly PackDocument[];
  readonly leftOut: readonly string[];
}

function contentOf(view: PackView): TrayContent {
  const noPlace = view.pack.documents.filter(
    (document) => document.slot === null && originalOf(document, view.pack.documents) === null,
  );
  const isRead = (document: PackDocument) => readingStateOf(document, view) === "read";
  return {
    unplaced: noPlace.filter((one) => isRead(one) && (view.pack.route !== null || one.kind === "unknown")),
    reading: noPlace.filter((one) => !isRead(one)),
    leftOut: view.pack.pages.map((page) => page.id).filter((pageId) => view.pack.edits[pageId]?.leftOut === true),
  };
}

/** Whether there is anything beside the pack: nothing to show means no tray. */
export function hasTray(view: PackView): boolean {
  const { unplaced, reading, leftOut } = contentOf(view);
  const hasNotes = view.pack.rejected.length > 0 || view.pack.files.some((file) => file.notes.length > 0);
  return unplaced.length > 0 || reading.length > 0 || leftOut.length > 0 || hasNotes;
}

/** What lies beside the pack: without a place, being read, refused, left out. */
export function Tray({ view, route, onOpen }: TrayProps) {
  const { store, t, rt, language } = useAppContext();
  const tray = useRef<HTMLElement>(null);
  const { unplaced, reading, leftOut } = contentOf(view);
  const { dropProps, isDropTarget } = useCardDrop(tray, DOCUMENT_DRAG, (documentId) => {
    void store.command({ kind: "override", documentId, override: { slot: null } });
  });
  const noted = view.pack.files.filter((file) => file.notes.length > 0);
  return (
    <aside
      {...dropProps}
      ref={tray}
      tabIndex={-1}
      aria-label={isDropTarget ? t("tray.drop") : t("tray.label")}
      className={`tray ${isDropTarget ? "slot-target" : ""}`}
    >
      {unplaced.length > 0 && (
        <section className="tray-part">
          <h2>{t("tray.title")}</h2>
          <p className="soft small">{t("tray.text")}</p>
          {unplaced.map((document) => (
            <div key={document.id} className="stack">
              <DocumentLine document={document} part="" view={view} route={route} onOpen={onOpen} />
              {route !== null && (
                <MenuButton
                  label={`${t("tray.choose")}: ${documentName(document, view)}`}
                  text={t("tray.choose")}
                  size="small"
                  look="quiet"
                  groups={placeMenu({
                    document,
                    view,
                    route,
                    words: { t, rt, language },
                    run: (command) => void store.command(command),
                  })}
                />
              )}
            </div>
          ))}
        </section>
      )}
      {view.pack.rejected.length > 0 && (
        <section className="tray-part">
          <h2>{t("tray.rejected")}</h2>
          {view.pack.rejected.map((rejected) => (
            <Notice
              key={`${rejected.name}${rejected.code}`}
              tone={rejected.code === "duplicate" ? "advice" : "warning"}
            >
              <p className="small">{rejectionSentence(language, rejected)}</p>
            </Notice>
          ))}
        </section>
      )}
      {reading.length > 0 && (
        <section className="tray-part">
          <h2>{t("tray.reading")}</h2>
          <ul className="tray-reading">
            {reading.map((document) => (
              <li key={document.id} className="tray-sheet">
                <Thumb view={view} document={document} />
                <span className="tray-name small">{documentName(document, view)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {leftOut.length > 0 && <LeftOut view={view} pageIds={leftOut} />}
      {noted.length > 0 && (
        <section className="tray-part">
          <h2>{t("tray.notes")}</h2>
          <ul className="tray-notes small">
            {noted.map((file) => (
              <li key={file.id}>
                <strong>{fileName(view, file.id)}</strong>{" "}
                <span className="soft">{file.notes.map((note) => noteSentence(language, note)).join(" ")}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Thumb({ view, document }: { readonly view: PackView; readonly document: PackDocument }) {
  const { store } = useAppContext();
  const pageId = document.pageIds[0];
  if (pageId === undefined) return <span className="line-blank" />;
  return (
    <SheetPicture
      src={store.client.pageUrl(view.pack.id, pageId, view.uprightTurns[pageId] ?? 0, 200)}
      alt=""
      ratio={uprightRatio(view, pageId)}
    />
  );
}

function LeftOut({ view, pageIds }: { readonly view: PackView; readonly pageIds: readonly string[] }) {
  const { store, t } = useAppContext();
  return (
    <section className="tray-part">
      <h2>{t("tray.out")}</h2>
      <p className="soft small">{t("tray.outText")}</p>
      <ul className="tray-out">
        {pageIds.map((pageId) => {
          const page = view.pack.pages.find((one) => one.id === pageId);
          const name = t("pages.picture", {
            name: fileName(view, page?.fileId ?? ""),
            number: (page?.pageIndex ?? 0) + 1,
          });
          return (
            <li key={pageId} className="tray-sheet">
              <SheetPicture
                src={store.client.pageUrl(view.pack.id, pageId, view.uprightTurns[pageId] ?? 0, 200)}
                alt=""
                ratio={uprightRatio(view, pageId)}
              />
              <span className="tray-name small">{name}</span>
              <Button
                size="small"
                aria-label={`${t("tray.back")}: ${name}`}
                onPress={() => void store.command({ kind: "leaveOut", pageIds: [pageId], leftOut: false })}
              >
                {t("tray.back")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
