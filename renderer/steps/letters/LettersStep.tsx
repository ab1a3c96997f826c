import { useEffect } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import type { LetterLanguage } from "#shared/letters/letter.ts";
import { hashOf } from "../../state/place.ts";
import { useApp, useAppContext, useAt } from "../../state/useApp.ts";
import { isText, oneOf, useKept } from "../../state/useKept.ts";
import { showInSight } from "../../ui/pointAt.ts";
import { Empty, StepPage } from "../../ui/StepPage.tsx";
import { usePlan } from "../pack/usePlan.ts";
import { LetterEditor } from "./LetterEditor.tsx";
import { LetterList } from "./LetterList.tsx";
import { useLetterDesk } from "./useLetterDesk.ts";
import "./letters.css";

/** Letters that the pack's own facts write, for the user to complete and somebody to sign. */
export function LettersStep({ view }: { readonly view: PackView }) {
  const { store, t, language } = useAppContext();
  const route = useApp((state) => state.route);
  const plan = usePlan(view)?.plan ?? null;
  const openId = useAt();
  const [written, setWritten] = useKept<LetterLanguage>(
    "letters.language",
    language === "en" ? "en" : "ru",
    oneOf("en", "ru"),
  );
  const [lastId, setLastId] = useKept("letters.open", "", isText);
  const known = useLetterDesk(view, route, plan, written);
  const isKnown = known !== null;
  useEffect(() => (isKnown && openId !== "" ? showInSight("letter-title") : undefined), [isKnown, openId]);
  if (view.pack.route === null || known?.cards.length === 0) {
    return (
      <StepPage title={t("letters.title")} width="wide">
        <Empty
          icon="edit"
          title={t(view.pack.route === null ? "letters.noRouteTitle" : "letters.noneTitle")}
          acts={
            view.pack.route === null && (
              <a
                className="button button-primary button-normal"
                href={hashOf({ kind: "pack", packId: view.pack.id, step: "route" })}
              >
                {t("letters.toRoute")}
              </a>
            )
          }
        >
          <p className="soft">{t(view.pack.route === null ? "letters.noRouteText" : "letters.noneText")}</p>
        </Empty>
      </StepPage>
    );
  }
  if (known === null) return <p className="frame-waiting soft">{t("letters.loading")}</p>;
  const { desk, cards, context } = known;
  const open =
    cards.find((card) => card.id === openId) ??
    cards.find((card) => card.id === lastId) ??
    cards.find((card) => card.letter.slot === "cover-letter") ??
    cards[0];
  return (
    <StepPage title={t("letters.title")} lead={t("letters.lead")} width="wide">
      <div className="letters">
        <LetterList
          cards={cards}
          openId={open?.id ?? ""}
          onOpen={(id) => {
            setLastId(id);
            store.pointAt(id);
          }}
        />
        {open !== undefined && (
          <LetterEditor
            key={`${open.id}/${open.letter.language}`}
            desk={desk}
            card={open}
            context={context}
            onLanguage={setWritten}
          />
        )}
      </div>
    </StepPage>
  );
}
