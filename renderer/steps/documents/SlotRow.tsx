import { useRef } from "react";
import type { PackView, SlotView } from "#shared/contract/packView.ts";
import type { Route } from "#shared/routes/route.ts";
import { hashOf } from "../../state/place.ts";
import { routeTextOrNothing } from "../../state/routeText.ts";
import { useApp, useAppContext, useIsPointed } from "../../state/useApp.ts";
import { useCardDrop } from "../../ui/dragDrop.ts";
import { ToneIcon } from "../../ui/Mark.tsx";
import { DOCUMENT_DRAG, DocumentStackCard } from "./DocumentStackCard.tsx";
import { stacksOf } from "./documentFacts.ts";
import { slotAt } from "./placeIds.ts";
import { reasonsOf, slotState } from "./slotFacts.ts";

interface SlotRowProps {
  readonly slot: SlotView;
  readonly isLoose: boolean;
  /** The position's title says it already. */
  readonly isNamedAbove: boolean;
  readonly view: PackView;
  readonly route: Route;
  readonly onOpen: (documentId: string) => void;
}

/** One place of the pack: what it is, whether and why it is needed, and what lies in it. */
export function SlotRow({ slot, isLoose, isNamedAbove, view, route, onOpen }: SlotRowProps) {
  const { store, t, rt, language } = useAppContext();
  const definitions = useApp((state) => state.facts);
  const row = useRef<HTMLLIElement>(null);
  const put = (documentId: string) => {
    const document = view.pack.documents.find((one) => one.id === documentId);
    if (document === undefined || document.slot === slot.slotId) return;
    void store.command({ kind: "override", documentId, override: { slot: slot.slotId } });
  };
  const { dropProps, isDropTarget } = useCardDrop(row, DOCUMENT_DRAG, put);
  const isPointed = useIsPointed(slotAt(slot.slotId));
  const state = slotState(slot, isLoose);
  const reasons = reasonsOf(slot, view.pack.facts, definitions, { t, rt });
  const documents = view.pack.documents.filter((document) => slot.documentIds.includes(document.id));
  const stacks = stacksOf(documents, view.pack.documents);
  const isQuiet = documents.length === 0 && state.tone === "plain";
  const packId = view.pack.id;
  const letterHref = (letter: string) => hashOf({ kind: "pack", packId, step: "letters", at: letter });
  return (
    <li
      {...dropProps}
      ref={row}
      tabIndex={-1}
      data-item={slotAt(slot.slotId)}
      aria-label={isDropTarget ? t("slot.drop", { slot: rt(slot.title) }) : undefined}
      className={`slot ${isQuiet ? "slot-quiet" : ""} ${isDropTarget ? "slot-target" : ""} ${isPointed ? "pointed" : ""}`}
    >
      <span className="slot-sign">
        {state.tone === "plain" ? (
          <span className="slot-hollow" title={t(state.word)}>
            <span className="visually-hidden">{t(state.word)}</span>
          </span>
        ) : (
          <ToneIcon tone={state.tone} label={t(state.word)} />
        )}
      </span>
      <div className="slot-words">
        <h3 className={isNamedAbove ? "visually-hidden" : "slot-title"}>{rt(slot.title)}</h3>
        {documents.length === 0 && !isQuiet && (
          <p className="slot-state small" aria-hidden="true">
            <strong className={`tone-${state.tone}`}>{t(state.word)}</strong>
          </p>
        )}
        <p className="slot-need soft small">{t(`need.${slot.need}`)}</p>
        {!isQuiet && documents.length === 0 && <p className="soft small">{routeTextOrNothing(language, slot.what)}</p>}
        {reasons !== "" && (
          <p className="soft small">
            {t(slot.need === "confirm" ? "slot.depends" : "slot.why", { reasons })}{" "}
            {slot.need === "confirm" && (
              <a href={hashOf({ kind: "pack", packId, step: "route" })}>{t("slot.answerIt")}</a>
            )}
          </p>
        )}
        {documents.length === 0 && slot.letter !== null && (
          <a className="small slot-link" href={letterHref(slot.letter.id)}>
            {t(slot.letter.inPack ? "slot.openLetter" : "slot.toLetters")}
          </a>
        )}
      </div>
      {stacks.length > 0 && (
        <div className="slot-documents">
          {stacks.map((stack) => (
            <DocumentStackCard key={stack.original.id} stack={stack} view={view} route={route} onOpen={onOpen} />
          ))}
        </div>
      )}
    </li>
  );
}
