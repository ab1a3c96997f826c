import type { PackView } from "#shared/contract/packView.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";
import type { CarryItem, PracticeQuestion } from "#shared/plan/checklists/practiceCards.ts";
import type { Preparation } from "#shared/plan/preparation.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import type { Route } from "#shared/routes/route.ts";
import { factAnswer } from "../../state/factAnswers.ts";
import { hashOf } from "../../state/place.ts";
import { formatDate } from "../../state/translate.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Icon } from "../../ui/Icon.tsx";
import { checkHref, findingAt } from "../check/itemIds.ts";
import { SourceNote } from "../sources/SourceNote.tsx";
import { capital } from "./capital.ts";

interface JourneyPanelProps {
  readonly view: PackView;
  readonly route: Route;
  readonly preparation: Preparation;
}

/** What will be asked at the interview and at the border, what to carry, what to look at on the visa. */
export function JourneyPanel({ view, route, preparation }: JourneyPanelProps) {
  const { t, rt } = useAppContext();
  const { practice, carry, issuedVisa, contactMission, sources } = preparation;
  const isShort = route.stay === "short" || route.id.startsWith("ext-b");
  return (
    <div className="journey">
      {practice.length > 0 ? (
        <div className="lists-grid">
          {(["interview", "border"] as const).map((where) => (
            <section key={where} className="list" aria-label={t(`prep.${where}`)}>
              <header className="list-head">
                <h2>{t(`prep.${where}`)}</h2>
              </header>
              <p className="soft small">{t(`prep.${where}Lead`)}</p>
              <ul className="cards">
                {practice
                  .filter((one) => one.where === where)
                  .map((one) => (
                    <PracticeCard key={one.question} view={view} question={one} />
                  ))}
              </ul>
              <SourceNote sources={sources.practice} />
            </section>
          ))}
        </div>
      ) : (
        <p className="soft">{t("prep.noPractice")}</p>
      )}
      <div className="lists-grid">
        {carry.length > 0 && (
          <section className="list" aria-label={t("prep.carry")}>
            <header className="list-head">
              <h2>{t("prep.carry")}</h2>
            </header>
            <p className="soft small">
              {t("prep.carryLead")}{" "}
              <a className="row-link" href={hashOf({ kind: "pack", packId: view.pack.id, step: "letters" })}>
                {t("prep.carrySheet")}
              </a>
            </p>
            <ul className="plain-list">
              {carry.map((item) => (
                <Carried key={item.item} item={item} />
              ))}
            </ul>
            <SourceNote sources={sources.carry} />
          </section>
        )}
        {isShort && (
          <section className="list" aria-label={t("prep.issued")}>
            <header className="list-head">
              <h2>{t("prep.issued")}</h2>
            </header>
            <p className="soft small">{t("prep.issuedLead")}</p>
            <ul className="plain-list">
              {issuedVisa.items
                .filter((item) => !item.startsWith("(b1, b2)") || route.id !== "b11")
                .map((item) => (
                  <li key={item}>{capital(rt(item))}</li>
                ))}
            </ul>
            <p className="small">{t("prep.issuedWrong")}</p>
            <SourceNote sources={["S0§13.12", "S1§13.11", "S2§13.10"]} />
          </section>
        )}
        <section className="list" aria-label={t("prep.contact")}>
          <header className="list-head">
            <h2>{t("prep.contact")}</h2>
          </header>
          <ul className="plain-list marked-list">
            {contactMission.good.map((reason) => (
              <li key={reason}>
                <Icon name="check" size={16} />
                {capital(rt(reason))}
              </li>
            ))}
            {contactMission.bad.map((reason) => (
              <li key={reason} className="soft">
                <Icon name="close" size={16} />
                {t("prep.notFor", { reason: capital(rt(reason)) })}
              </li>
            ))}
          </ul>
          <SourceNote sources={contactMission.sources} />
        </section>
      </div>
    </div>
  );
}

function PracticeCard({ view, question }: { readonly view: PackView; readonly question: PracticeQuestion }) {
  const { t, rt, language } = useAppContext();
  const facts = useApp((state) => state.facts);
  const contradictions = view.findings.filter(({ id }) => question.contradictedBy.includes(id));
  return (
    <li className="card">
      <p className="card-question">{capital(rt(question.question))}</p>
      <AnswerText answers={question.answers} facts={facts} />
      {contradictions.map((finding) => (
        <p key={finding.id} className="card-contradiction">
          <Icon name="warning" size={16} />
          <span>
            {speakFindingIn(language, finding)}{" "}
            <a className="row-link" href={checkHref(view.pack.id, findingAt(finding))}>
              {t("prep.goTo", { step: t("step.check") })}
            </a>
          </span>
        </p>
      ))}
    </li>
  );
}

interface AnswerTextProps {
  readonly answers: PracticeQuestion["answers"];
  readonly facts: readonly FactDefinition[];
}

/** The case's own answers in words: payers by name, days as dates; what two facts say alike stands once. */
function AnswerText({ answers, facts }: AnswerTextProps) {
  const { t, rt, language } = useAppContext();
  const said = answers.flatMap(({ fact, value }) => {
    if (fact.startsWith("funding.")) return value === "yes" ? [t(`prep.payer.${fact.slice("funding.".length)}`)] : [];
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return [formatDate(value, language)];
    const definition = facts.find(({ id }) => id === fact);
    if (definition === undefined) return [value];
    const answer = factAnswer(definition, value, { t, rt });
    return [definition.type === "bool" || definition.type === "tri" ? `${rt(definition.question)} ${answer}` : answer];
  });
  if (said.length === 0) return <p className="soft small">{t("prep.noAnswer")}</p>;
  return <p className="card-answer">{[...new Set(said)].join(" · ")}</p>;
}

function Carried({ item }: { readonly item: CarryItem }) {
  const { t, rt } = useAppContext();
  const pages = item.packPages.length === 0 ? "" : t("prep.packPages", { pages: item.packPages.join(", ") });
  const known = item.answers.map(({ value }) => value).join(", ");
  return (
    <li>
      {capital(rt(item.item))}
      {(pages !== "" || known !== "") && (
        <span className="soft small"> · {[known, pages].filter((part) => part !== "").join(" · ")}</span>
      )}
    </li>
  );
}
