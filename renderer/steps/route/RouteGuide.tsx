import { useEffect, useRef } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { PackView } from "#shared/contract/packView.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { useKept } from "../../state/useKept.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectBox } from "../../ui/Field.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { StepPage } from "../../ui/StepPage.tsx";
import { areAnswers, type GuideAnswer, type GuidePlace, placeOnTrail, trailOf } from "./guideWalk.ts";

interface RouteGuideProps {
  readonly view: PackView;
  readonly onDone: () => void;
}

const DRAWINGS: Readonly<Record<string, IconName>> = {
  family: "family",
  business: "meeting",
  technical: "tools",
  job: "work",
  study: "study",
  "own-business": "shop",
  profession: "person",
  settle: "key",
  leisure: "leisure",
  longer: "clock",
  other: "question",
};

/** One question at a time, in large cards; the way back is always in sight. */
export function RouteGuide({ view, onDone }: RouteGuideProps) {
  const { store, t, rt } = useAppContext();
  const guide = useApp((state) => state.guide);
  const routes = useApp((state) => state.routes);
  const [answers, setAnswers] = useKept<readonly GuideAnswer[]>("route.answers", [], areAnswers);
  const trail = guide === null ? [] : trailOf(guide, answers);
  const place = guide === null ? null : placeOnTrail(guide, trail);
  const present = routes.find((route) => route.id === view.pack.route);
  const take = async (route: string, facts: Readonly<Record<string, string>>) => {
    await store.command({ kind: "setRoute", route });
    for (const [fact, value] of Object.entries(facts)) {
      if (view.pack.facts[fact] !== value) await store.command({ kind: "setFact", fact, value });
    }
    setAnswers([]);
    onDone();
  };
  return (
    <StepPage
      title={t("route.whyTitle")}
      lead={t("route.whyLead")}
      width="narrow"
      tools={
        present === undefined ? undefined : (
          <Button onPress={onDone}>{t("route.keep", { route: rt(present.title) })}</Button>
        )
      }
    >
      {trail.length > 0 && (
        <nav aria-label={t("route.trail")}>
          <ol className="trail">
            {trail.map((step, index) => (
              <li key={step.question.id}>
                <AriaButton
                  className="trail-step"
                  aria-label={`${rt(step.option.label)}. ${t("route.again", { question: rt(step.question.text) })}`}
                  onPress={() => setAnswers(answers.slice(0, index))}
                >
                  {rt(step.option.label)}
                  <Icon name="edit" size={14} />
                </AriaButton>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {place !== null && (
        <GuideStop
          key={answers.length}
          place={place}
          isFirst={answers.length === 0}
          onAnswer={(answer) => setAnswers([...answers, answer])}
          onTake={(route, facts) => void take(route, facts)}
          onBack={() => setAnswers(answers.slice(0, -1))}
        />
      )}
      <section className="known">
        <SelectBox
          label={t("route.known")}
          placeholder={t("route.knownPlaceholder")}
          value={view.pack.route}
          options={routes.map((route) => ({
            id: route.id,
            label: rt(route.title),
            note: route.code ?? "",
          }))}
          onChoose={(id) => void take(id, {})}
        />
      </section>
    </StepPage>
  );
}

interface GuideStopProps {
  readonly place: GuidePlace;
  readonly isFirst: boolean;
  readonly onAnswer: (answer: GuideAnswer) => void;
  readonly onTake: (route: string, facts: Readonly<Record<string, string>>) => void;
  readonly onBack: () => void;
}

/** The question, the card or the route that the answers have led to; its heading takes the focus as it comes. */
function GuideStop({ place, isFirst, onAnswer, onTake, onBack }: GuideStopProps) {
  const { t, rt } = useAppContext();
  const routes = useApp((state) => state.routes);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  if (place.kind === "question") {
    const { question } = place;
    return (
      <section className="guide" aria-labelledby="guide-question">
        <h2 id="guide-question" ref={heading} tabIndex={-1} className={isFirst ? "visually-hidden" : "guide-question"}>
          {rt(question.text)}
        </h2>
        {question.note !== null && <p className="soft">{rt(question.note)}</p>}
        <ul className={isFirst ? "guide-cards guide-purposes" : "guide-cards"}>
          {question.options.map((option) => (
            <li key={option.id}>
              <AriaButton className="guide-card" onPress={() => onAnswer({ question: question.id, option: option.id })}>
                {isFirst && <Icon name={DRAWINGS[option.id] ?? "question"} size={28} />}
                <span>{rt(option.label)}</span>
              </AriaButton>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const route = place.kind === "route" ? routes.find((one) => one.id === place.route) : undefined;
  const title =
    place.kind === "card" ? rt(place.title) : rt(route?.title ?? (place.kind === "route" ? place.route : ""));
  return (
    <section className="guide" aria-labelledby="guide-end">
      <div className="guide-end">
        <p className="soft">{place.kind === "card" ? t("route.cardNone") : t("route.leadsTo")}</p>
        <h2 id="guide-end" ref={heading} tabIndex={-1} className="guide-question">
          {title} {route?.code != null && <span className="route-code number">{route.code}</span>}
        </h2>
        {place.kind === "card" && <p>{rt(place.text)}</p>}
        {place.kind === "route" &&
          place.warnings.map((warning) => (
            <Notice key={warning} tone="warning">
              {rt(warning)}
            </Notice>
          ))}
        <div className="guide-acts">
          {place.kind === "route" && (
            <Button look="primary" size="large" onPress={() => onTake(place.route, place.facts)}>
              {t("route.take")}
            </Button>
          )}
          <Button size="large" icon="back" onPress={onBack}>
            {t("route.back")}
          </Button>
        </div>
      </div>
    </section>
  );
}
