import { LOOKS } from "#shared/checks/lookCatalogue.ts";
import type { PackView } from "#shared/contract/packView.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";
import { useAppContext, useIsPointed } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { SheetPicture } from "../../ui/SheetPicture.tsx";
import { documentName, uprightRatio } from "../documents/documentFacts.ts";
import { SourceNote } from "../sources/SourceNote.tsx";
import { Crop } from "./Crop.tsx";
import { goToDocument } from "./goTo.ts";
import { questionAt } from "./itemIds.ts";
import { type LookCard, type LookPoint, lookCards } from "./lookCards.ts";
import { Part } from "./Part.tsx";
import { paperName } from "./paperNames.ts";
import { ReopenButton } from "./ReopenButton.tsx";
import "./looks.css";

/** Papers beside the points that only the user's eye decides: stamps, signatures, the photo. */
export function LookList({ view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  const cards = lookCards(view);
  if (cards.length === 0) return null;
  return (
    <Part id="check-looks" title={t("look.title")} lead={t("look.lead")}>
      <ul className="rows">
        {cards.map((card) => (
          <LookRow key={card.document.id} view={view} card={card} />
        ))}
      </ul>
    </Part>
  );
}

interface LookRowProps {
  readonly view: PackView;
  readonly card: LookCard;
}

function LookRow({ view, card }: LookRowProps) {
  const { store, t } = useAppContext();
  const { document, points, stampSeen } = card;
  const open = points.filter(({ answer }) => answer === null).map(({ question }) => question.id);
  const sources = [...new Set(points.flatMap(({ question }) => LOOKS[question.rule]?.sources ?? []))];
  const name = paperName(document, t);
  return (
    <li className="row look-row" data-look={document.id}>
      <LookPictures view={view} card={card} />
      <div className="row-words">
        <h3>{name}</h3>
        <p className="soft small row-file">{documentName(document, view)}</p>
        {stampSeen && <p className="soft small">{t("look.stampSeen")}</p>}
        <ul className="look-points">
          {points.map((point) => (
            <Point key={point.question.id} point={point} />
          ))}
        </ul>
        <SourceNote sources={sources} />
      </div>
      <div className="row-acts">
        {open.length > 1 && (
          <Button
            size="small"
            icon="check"
            aria-label={`${t("look.allFine")}: ${name}`}
            onPress={() =>
              void store.command({
                kind: "answerQuestions",
                questionIds: open,
                answer: { answer: "fine", note: "" },
              })
            }
          >
            {t("look.allFine")}
          </Button>
        )}
        <Button
          size="small"
          look="plain"
          aria-label={`${t("check.toDocument")}: ${name}`}
          onPress={() => void goToDocument(store, view, document)}
        >
          {t("check.toDocument")}
        </Button>
      </div>
    </li>
  );
}

/** The places themselves where they are known; else the page. */
function LookPictures({ view, card }: LookRowProps) {
  const { store } = useAppContext();
  const crops = card.sights.filter(({ box }) => box !== null);
  const page = card.sights.find(({ box }) => box === null);
  return (
    <div className="look-pictures" aria-hidden="true">
      {crops.map((sight) => (
        <Crop key={`${sight.pageId}/${sight.box?.join()}`} view={view} sight={sight} size="large" />
      ))}
      {crops.length === 0 && page !== undefined && (
        <div className="look-page">
          <SheetPicture
            src={store.client.pageUrl(view.pack.id, page.pageId, view.uprightTurns[page.pageId] ?? 0, 480)}
            alt=""
            ratio={uprightRatio(view, page.pageId)}
            fit
          />
        </div>
      )}
    </div>
  );
}

function Point({ point }: { readonly point: LookPoint }) {
  const { store, t, language } = useAppContext();
  const { question, answer } = point;
  const isPointed = useIsPointed(questionAt(question));
  const sentence = speakFindingIn(language, question);
  const say = (said: "fine" | "amiss" | null) =>
    void store.command({
      kind: "answerQuestion",
      questionId: question.id,
      answer: said === null ? null : { answer: said, note: "" },
    });
  return (
    <li
      className={isPointed ? "look-point pointed" : "look-point"}
      data-item={questionAt(question)}
      data-question={question.rule}
      data-answer={answer ?? "open"}
      tabIndex={-1}
    >
      <span className={answer === null ? "look-asked" : "look-asked soft"}>{sentence}</span>
      {answer === null ? (
        <span className="look-answers">
          <Button size="small" aria-label={`${t("look.yes")}: ${sentence}`} onPress={() => say("fine")}>
            {t("look.yes")}
          </Button>
          <Button size="small" aria-label={`${t("look.no")}: ${sentence}`} onPress={() => say("amiss")}>
            {t("look.no")}
          </Button>
        </span>
      ) : (
        <span className="look-answers">
          <Mark tone={answer === "fine" ? "good" : "warning"}>{t(answer === "fine" ? "look.yes" : "look.no")}</Mark>
          <ReopenButton of={sentence} onPress={() => say(null)} />
        </span>
      )}
    </li>
  );
}
