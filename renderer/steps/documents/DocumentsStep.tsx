import { useCallback, useEffect } from "react";
import { FileTrigger } from "react-aria-components";
import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Route } from "#shared/routes/route.ts";
import { useApp, useAppContext, useAt } from "../../state/useApp.ts";
import { oneOf, useKept } from "../../state/useKept.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { showItem } from "../../ui/pointAt.ts";
import { Empty, StepPage } from "../../ui/StepPage.tsx";
import { DocumentStackCard, openerId } from "./DocumentStackCard.tsx";
import { stacksOf } from "./documentFacts.ts";
import { PageStrip } from "./PageStrip.tsx";
import { openPagesAt, pagesAt } from "./placeIds.ts";
import { SlotRow } from "./SlotRow.tsx";
import { filledCount, groupSlots, isOpenSlot } from "./slotFacts.ts";
import { hasTray, Tray } from "./Tray.tsx";
import "./documents.css";

/** The heap on the left in the order of the pack, what has no place yet on the right. */
export function DocumentsStep({ view }: { readonly view: PackView }) {
  const { store, t } = useAppContext();
  const route = useApp((state) => state.route);
  const at = useAt();
  const openId = openPagesAt(at);
  const setOpenId = useCallback((documentId: string) => store.pointAt(pagesAt(documentId)), [store]);
  useEffect(() => showItem(at), [at]);
  // A document is named by its first page, and that may become another while it is open.
  const open = view.pack.documents.find((document) => openId !== null && document.pageIds.includes(openId)) ?? null;
  const isEmpty = view.pack.files.length === 0;
  return (
    <StepPage
      title={t("documents.title")}
      lead={t("documents.lead")}
      width="wide"
      tools={<FileButtons onFiles={(files) => void store.addFiles(files)} />}
    >
      {isEmpty && (
        <Empty icon="files" title={t("documents.emptyTitle")}>
          <p className="soft">{t("documents.emptyText")}</p>
        </Empty>
      )}
      {view.pack.route === null && (
        <Notice
          tone="advice"
          title={t("documents.noRouteTitle")}
          acts={
            <Button look="primary" onPress={() => void store.go({ kind: "pack", packId: view.pack.id, step: "route" })}>
              {t("documents.toRoute")}
            </Button>
          }
        >
          {!isEmpty && t("documents.noRouteText")}
        </Notice>
      )}
      <div className={hasTray(view) ? "documents documents-with-tray" : "documents"}>
        <div className="documents-main">
          {view.pack.route === null && <FoundDocuments view={view} onOpen={setOpenId} />}
          {route !== null && <Places view={view} route={route} onOpen={setOpenId} />}
        </div>
        {hasTray(view) && <Tray view={view} route={route} onOpen={setOpenId} />}
      </div>
      <PageStrip
        view={view}
        document={open}
        onShow={setOpenId}
        onClose={() => {
          store.pointAt("");
          if (open !== null) window.setTimeout(() => focusOpener(open.id), 60);
        }}
      />
    </StepPage>
  );
}

/** The control that opened the pages may have been drawn anew since. */
function focusOpener(documentId: string): void {
  if (document.activeElement === document.body) document.getElementById(openerId(documentId))?.focus();
}

function FileButtons({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useAppContext();
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles([...files]);
  };
  return (
    <>
      <FileTrigger allowsMultiple onSelect={take}>
        <Button look="primary" icon="files">
          {t("documents.files")}
        </Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={take}>
        <Button icon="folder">{t("documents.folder")}</Button>
      </FileTrigger>
    </>
  );
}

interface PlacesProps {
  readonly view: PackView;
  readonly route: Route;
  readonly onOpen: (documentId: string) => void;
}

function Places({ view, route, onOpen }: PlacesProps) {
  const { t, rt } = useAppContext();
  const [show, setShow] = useKept<"all" | "open">("documents.show", "all", oneOf("all", "open"));
  const kept = view.slots.filter((slot) => show === "all" || isOpenSlot(slot, slot.positionId === "loose"));
  const groups = groupSlots(kept, route, t("documents.loose"));
  return (
    <>
      <div className="documents-bar">
        <p>{t("documents.filled", { ...filledCount(view) })}</p>
        <Choice
          label={t("documents.show")}
          quietLabel
          value={show}
          options={[
            { id: "all", label: t("documents.showAll") },
            { id: "open", label: t("documents.showOpen") },
          ]}
          onChoose={(id) => setShow(id === "open" ? "open" : "all")}
        />
      </div>
      {groups.length === 0 && <Notice tone="good">{t("documents.nothingOpen")}</Notice>}
      {groups.map((group) => (
        <section key={group.id} className="position" aria-labelledby={`position-${group.id}`}>
          <h2 className="position-title" id={`position-${group.id}`}>
            <span className="number position-number">{group.number ?? "–"}</span>
            {rt(group.title)}
          </h2>
          <ul className="slots">
            {group.slots.map((slot) => (
              <SlotRow
                key={slot.slotId}
                slot={slot}
                isLoose={group.number === null}
                isNamedAbove={group.slots.length === 1 && slot.title === group.title}
                view={view}
                route={route}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface FoundProps {
  readonly view: PackView;
  readonly onOpen: (documentId: string) => void;
}

/** Without a route there are no places: what was read is listed as it came. */
function FoundDocuments({ view, onOpen }: FoundProps) {
  const { t } = useAppContext();
  const known: readonly PackDocument[] = view.pack.documents.filter((document) => document.kind !== "unknown");
  if (known.length === 0) return null;
  return (
    <section className="position" aria-labelledby="found">
      <h2 className="position-title" id="found">
        {t("documents.found")}
      </h2>
      <div className="found">
        {stacksOf(known, view.pack.documents).map((stack) => (
          <DocumentStackCard key={stack.original.id} stack={stack} view={view} route={null} onOpen={onOpen} />
        ))}
      </div>
    </section>
  );
}
