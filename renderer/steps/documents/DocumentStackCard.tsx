import { memo } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Severity } from "#shared/domain/finding.ts";
import type { Route } from "#shared/routes/route.ts";
import { chooseFiles } from "../../client/chooseFiles.ts";
import { useAppContext, useIsPointed } from "../../state/useApp.ts";
import { useCardDrag } from "../../ui/dragDrop.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { SheetPicture } from "../../ui/SheetPicture.tsx";
import { checkHref, findingAt } from "../check/itemIds.ts";
import { CardSides } from "./CardSides.tsx";
import { correctionMenu, personName } from "./correctionMenu.ts";
import {
  type DocumentStack,
  documentName,
  type ReadingState,
  readingStateOf,
  signsOf,
  troublesOf,
  uprightRatio,
} from "./documentFacts.ts";
import { documentAt } from "./placeIds.ts";
import { sheetOf, suggestedSides } from "./suggestedSides.ts";

/** Type of what is dragged between places: a document's id. */
export const DOCUMENT_DRAG = "application/x-qujat-document";

interface CardProps {
  readonly view: PackView;
  /** null while there are no places to move to. */
  readonly route: Route | null;
  readonly onOpen: (documentId: string) => void;
}

/** An original with its translations and what is attached to them: one object, that moves as one. */
export function DocumentStackCard({ stack, ...rest }: CardProps & { readonly stack: DocumentStack }) {
  const { t } = useAppContext();
  if (stack.translations.length === 0) {
    return (
      <div className="stack">
        <DocumentLine document={stack.original} part="" {...rest} />
      </div>
    );
  }
  return (
    <fieldset className="stack" aria-label={t("doc.stack", { name: documentName(stack.original, rest.view) })}>
      <DocumentLine document={stack.original} part={t("doc.original")} {...rest} />
      {stack.translations.map((document) => (
        <DocumentLine key={document.id} document={document} part={t("doc.translation")} {...rest} />
      ))}
    </fieldset>
  );
}

interface LineProps extends CardProps {
  readonly document: PackDocument;
  /** What part of a stack it is; "" for a document of its own. */
  readonly part: string;
}

/** One document: its first page, what it is and why, what was found, and the menu that corrects it. */
export function DocumentLine({ document, part, view, route, onOpen }: LineProps) {
  const { t } = useAppContext();
  const pageId = document.pageIds[0] ?? "";
  const person = view.pack.people.find((one) => one.id === document.person);
  const { findings, worst, issues } = troublesOf(document, view);
  const sides = suggestedSides(document, view);
  const isPointed = useIsPointed(documentAt(document.id));
  return (
    <DrawnLine
      document={document}
      part={part}
      packId={view.pack.id}
      route={route}
      onOpen={onOpen}
      name={documentName(document, view)}
      person={person === undefined ? "" : personName(person, t)}
      turns={view.uprightTurns[pageId] ?? 0}
      ratio={uprightRatio(view, pageId)}
      state={readingStateOf(document, view)}
      findings={findings.length}
      firstFinding={findings[0] === undefined ? "" : findingAt(findings[0])}
      worst={worst}
      isPointed={isPointed}
      issues={issues.map((issue) => t(`issue.${issue.check}`)).join(", ")}
      isScanPoor={issues.some((issue) => issue.severity !== "advice")}
      front={sides?.front ?? ""}
      back={sides?.back ?? ""}
      otherSide={sides?.other == null ? "" : documentName(sides.other, view)}
      isOnSheet={sheetOf(view, pageId) !== undefined}
    />
  );
}

interface DrawnLineProps extends Omit<LineProps, "view"> {
  readonly packId: string;
  readonly name: string;
  readonly person: string;
  readonly turns: number;
  readonly ratio: number;
  readonly state: ReadingState;
  readonly findings: number;
  /** What the check points at: the gravest of them; "" for none. */
  readonly firstFinding: string;
  readonly worst: Severity | null;
  readonly issues: string;
  readonly isScanPoor: boolean;
  /** A link has led to it. */
  readonly isPointed: boolean;
  /** Both sides of a card that could stand on one sheet; "" where there is nothing to propose. */
  readonly front: string;
  readonly back: string;
  /** Name of the document that holds the other side; "" where this one holds both. */
  readonly otherSide: string;
  readonly isOnSheet: boolean;
}

/** Drawn again only when something that it shows has changed: views come several times a second while pages are read. */
const DrawnLine = memo(function DrawnLine(line: DrawnLineProps) {
  const { document, part, packId, route, onOpen, name, turns, ratio, state, isPointed } = line;
  const { store, t, rt, language } = useAppContext();
  const { dragProps, dragButtonProps, isDragging, handle } = useCardDrag(
    { type: DOCUMENT_DRAG, id: document.id },
    route === null,
  );
  const pageId = document.pageIds[0];
  const menu = () => {
    const { view } = store.getState();
    if (view === null) return [];
    return correctionMenu({
      document,
      view,
      route,
      words: { t, rt, language },
      run: (command) => void store.command(command),
      openPages: () => onOpen(document.id),
      replaceScan: () =>
        void chooseFiles({ many: true }).then((files) =>
          files.length === 0 ? undefined : store.replaceScan(document.pageIds, files),
        ),
    });
  };
  return (
    <div
      {...dragProps}
      tabIndex={-1}
      data-document={document.id}
      data-item={documentAt(document.id)}
      className={`line ${isDragging ? "line-moving" : ""} ${isPointed ? "pointed" : ""}`}
    >
      {route !== null && (
        <AriaButton {...dragButtonProps} ref={handle} aria-label={t("doc.drag", { name })} className="line-handle">
          <Icon name="drag" size={16} />
        </AriaButton>
      )}
      <AriaButton
        id={openerId(document.id)}
        className="line-picture"
        aria-label={t("doc.open", { name })}
        onPress={() => onOpen(document.id)}
      >
        {pageId === undefined ? (
          <span className="line-blank" />
        ) : (
          <SheetPicture
            src={store.client.pageUrl(packId, pageId, turns, 200)}
            alt=""
            ratio={ratio}
            below={document.pageIds.length - 1}
          />
        )}
      </AriaButton>
      <div className="line-words">
        <p className="line-name">
          {part !== "" && <span className="line-part">{part}</span>} <span>{name}</span>
        </p>
        <Meta {...line} />
        {state === "read" ? <Because document={document} /> : <p className="soft small">{t(`doc.${state}`)}</p>}
        <Troubles {...line} />
        {state === "read" && line.front !== "" && <CardSides {...line} />}
      </div>
      <MenuButton label={t("doc.more", { name })} icon="more" size="small" groups={menu} />
    </div>
  );
});

/** Id of the control that opens a document's pages: where the focus goes when they are closed. */
export function openerId(documentId: string): string {
  return `open-${documentId}`;
}

function Meta({ document, person, isOnSheet }: DrawnLineProps) {
  const { t } = useAppContext();
  const word = t(`language.${document.language}`);
  const parts = [
    t(`kind.${document.kind}`),
    person,
    word.startsWith("language.") ? document.language : word,
    t("doc.pages", { count: document.pageIds.length }),
    isOnSheet ? t("sides.onSheet") : "",
  ];
  return <p className="soft small">{parts.filter((part) => part !== "").join(" · ")}</p>;
}

function Because({ document }: { readonly document: PackDocument }) {
  const { t } = useAppContext();
  const signs = signsOf(document, t);
  if (signs === "" || document.kind === "unknown") return null;
  return (
    <p className="line-because soft small">
      {t("doc.because", { signs })}
      {document.confidence < 0.6 && ` (${t("doc.unsure")})`}
    </p>
  );
}

function Troubles({ document, packId, findings, firstFinding, worst, issues, isScanPoor }: DrawnLineProps) {
  const { t } = useAppContext();
  if (findings === 0 && issues === "" && document.attachments.length === 0) return null;
  return (
    <p className="line-marks">
      {document.attachments.map((attachment) => (
        <Mark key={`${attachment.kind}${attachment.pageNumber}`} tone="plain">
          {t(`attachment.${attachment.kind}`)}
        </Mark>
      ))}
      {findings > 0 && (
        <a className="line-findings" href={checkHref(packId, firstFinding)} data-moves-focus>
          <Mark tone={worst ?? "advice"}>{t("doc.problems", { count: findings })}</Mark>
        </a>
      )}
      {issues !== "" && <Mark tone={isScanPoor ? "warning" : "plain"}>{t("doc.quality", { issues })}</Mark>}
    </p>
  );
}
