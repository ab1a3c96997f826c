import type { PackView } from "#shared/contract/packView.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";
import { hashOf } from "../../state/place.ts";
import { useApp, useAppContext, useIsPointed } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { FactQuestion } from "../route/FactField.tsx";
import { SourceNote } from "../sources/SourceNote.tsx";
import { goToDocument } from "./goTo.ts";
import { questionAt } from "./itemIds.ts";
import { isLook } from "./lookCards.ts";
import { Part } from "./Part.tsx";
import { paperName } from "./paperNames.ts";
import { ReopenButton } from "./ReopenButton.tsx";

type Question = PackView["questions"][number];

/** What no scan can answer: each with the place for its answer, and below them what was answered. */
export function QuestionList({ view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  const open = view.questions.filter((question) => !isLook(question));
  const answered = view.answered.filter(({ question }) => !isLook(question));
  if (open.length + answered.length === 0) return null;
  return (
    <Part id="check-questions" title={t("check.questions")} lead={t("check.questionsLead")}>
      <ul className="rows">
        {open.map((question) => (
          <QuestionRow key={question.id} view={view} question={question} />
        ))}
        {answered.map(({ question, answer }) => (
          <AnsweredRow key={question.id} question={question} answer={answer.answer} />
        ))}
      </ul>
    </Part>
  );
}

function QuestionRow({ view, question }: { readonly view: PackView; readonly question: Question }) {
  const { store, t, rt, language } = useAppContext();
  const definitions = useApp((state) => state.facts);
  const rule = useApp((state) => state.rules.find(({ id }) => id === question.rule));
  const facts = definitions.filter(({ id }) => question.facts.includes(id));
  const document = view.pack.documents.find((one) => question.documents.includes(one.id));
  const isPointed = useIsPointed(questionAt(question));
  const answer = (said: "fine" | "amiss") =>
    void store.command({ kind: "answerQuestion", questionId: question.id, answer: { answer: said, note: "" } });
  return (
    <li
      className={isPointed ? "row question-row pointed" : "row question-row"}
      data-question={question.rule}
      data-item={questionAt(question)}
      tabIndex={-1}
    >
      <div className="row-words">
        <p>{speakFindingIn(language, question)}</p>
        {facts.map((fact) => (
          <FactQuestion key={fact.id} fact={fact} value={view.pack.facts[fact.id]} hint={rt(fact.why)} />
        ))}
        {rule !== undefined && <SourceNote sources={rule.sources} {...(rule.operationalised ? { basis: "D" } : {})} />}
      </div>
      <div className="row-acts">
        {document !== undefined && (
          <Button size="small" look="plain" onPress={() => void goToDocument(store, view, document)}>
            {paperName(document, t)}
          </Button>
        )}
        {facts.length === 0 && question.facts.length > 0 && (
          <a className="row-link" href={hashOf({ kind: "pack", packId: view.pack.id, step: "route" })}>
            {t("check.toRoute")}
          </a>
        )}
        {question.facts.length === 0 && (
          <>
            <Button size="small" icon="check" onPress={() => answer("fine")}>
              {t("check.answerFine")}
            </Button>
            <Button size="small" icon="close" onPress={() => answer("amiss")}>
              {t("check.answerAmiss")}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function AnsweredRow({ question, answer }: { readonly question: Question; readonly answer: "fine" | "amiss" }) {
  const { store, t, language } = useAppContext();
  return (
    <li className="row question-row" data-answered={question.rule}>
      <div className="row-words">
        <p className="soft">{speakFindingIn(language, question)}</p>
        <p>
          <Mark tone={answer === "fine" ? "good" : "warning"}>
            {t(answer === "fine" ? "check.answerFine" : "check.answerAmiss")}
          </Mark>
        </p>
      </div>
      <ReopenButton
        onPress={() => void store.command({ kind: "answerQuestion", questionId: question.id, answer: null })}
      />
    </li>
  );
}
