import { useMemo } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { concernsRoute, type Route, slotsOf } from "#shared/routes/route.ts";
import { valueWord } from "../../state/factAnswers.ts";
import { formatDate } from "../../state/translate.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Choice, TextBox } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { InPause } from "../../ui/InPause.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { StepPage } from "../../ui/StepPage.tsx";
import { SourceNote } from "../sources/SourceNote.tsx";
import { askedFacts, otherFacts } from "./askedFacts.ts";
import { FactGroupCard } from "./FactGroupCard.tsx";
import { MissionWishes } from "./MissionWishes.tsx";
import { RouteFacts } from "./RouteFacts.tsx";
import { RoutePapers } from "./RoutePapers.tsx";

interface ChosenRouteProps {
  readonly view: PackView;
  readonly route: Route;
  readonly onChange: () => void;
}

/** The route that was chosen, what to know of it, and the questions that change its pack. */
export function ChosenRoute({ view, route, onChange }: ChosenRouteProps) {
  const { store, t, rt, language } = useAppContext();
  const definitions = useApp((state) => state.facts);
  const caseRoute = useApp((state) => state.caseRoute);
  const { facts } = view.pack;
  const groups = useMemo(() => askedFacts(route, facts, definitions), [route, facts, definitions]);
  const others = useMemo(() => otherFacts(route, facts, definitions), [route, facts, definitions]);
  const family = caseRoute?.family ?? route;
  const documents = { kind: "pack", packId: view.pack.id, step: "documents" } as const;
  return (
    <StepPage
      title={rt(route.title)}
      lead={
        <span className="route-facts">
          {route.code !== null && <span className="route-code number">{route.code}</span>}
          <span>{t("route.slots", { count: slotsOf(route).length })}</span>
          <span>
            {route.lastVerified === null
              ? t("route.undated")
              : t("route.verified", { date: formatDate(route.lastVerified, language) })}
          </span>
        </span>
      }
      width="narrow"
      tools={
        <>
          <Button onPress={onChange}>{t("route.change")}</Button>
          <Button look="primary" onPress={() => void store.go(documents)}>
            {t("route.next")}
          </Button>
        </>
      }
    >
      {route.basis === "derived" && (
        <Notice tone="warning" title={t("route.thinTitle")}>
          <p>{t("route.thinText")}</p>
          <SourceNote sources={route.sources} lastVerified={route.lastVerified} />
        </Notice>
      )}
      <Variant view={view} route={family} />
      <div className="route-notes">
        <Warnings route={route} />
        <ConfirmedCode view={view} route={route} />
        {caseRoute !== null && <MissionWishes view={view} caseRoute={caseRoute} route={route} />}
      </div>
      <section className="facts" aria-labelledby="facts-title">
        <h2 id="facts-title">{t("route.factsTitle")}</h2>
        <p className="soft">{groups.length === 0 ? t("route.noFacts") : t("route.factsLead")}</p>
        {groups.slice(0, 1).map((group) => (
          <FactGroupCard key={group.id} group={group} view={view} />
        ))}
        <InPause>
          {groups.slice(1).map((group) => (
            <FactGroupCard key={group.id} group={group} view={view} />
          ))}
          {others.length > 0 && (
            <Disclosure look="part" label={t("route.otherFacts")}>
              <p className="soft">{t("route.otherFactsLead")}</p>
              {others.map((group) => (
                <FactGroupCard key={group.id} group={group} view={view} heading={`other-${group.id}`} />
              ))}
            </Disclosure>
          )}
        </InPause>
      </section>
      <InPause>
        <RouteFacts route={route} />
        <RoutePapers view={view} route={route} />
      </InPause>
    </StepPage>
  );
}

function Warnings({ route }: { readonly route: Route }) {
  const { t, rt } = useAppContext();
  const guide = useApp((state) => state.guide);
  const warnings = (guide?.warnings ?? []).filter((entry) => concernsRoute(entry.routes, route));
  if (warnings.length === 0) return null;
  return (
    <section className="route-note" aria-labelledby="warnings-title">
      <h2 id="warnings-title">{t("route.warnings")}</h2>
      <ul className="route-warnings">
        {warnings
          .flatMap((entry) => entry.warnings)
          .map((warning) => (
            <li key={warning}>
              <Icon name="warning" size={16} />
              <span>{capital(rt(warning))}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

function ConfirmedCode({ view, route }: { readonly view: PackView; readonly route: Route }) {
  const { store, t } = useAppContext();
  const fact = "case.codeConfirmedByMission";
  const value = view.pack.facts[fact];
  return (
    <section className="route-note" aria-labelledby="code-title">
      <h2 id="code-title">{t("route.codeTitle")}</h2>
      <p className="soft small">
        {route.code === null ? t("route.codeTextNone") : t("route.codeText", { code: route.code })}
      </p>
      <TextBox
        label={t("route.codeLabel")}
        value={typeof value === "string" ? value : ""}
        placeholder={route.code ?? ""}
        onCommit={(code, burst) =>
          void store.command({ kind: "setFact", fact, value: code === "" ? null : code.toUpperCase() }, burst)
        }
      />
    </section>
  );
}

/** Routes of several shapes: which of them this is. */
function Variant({ view, route }: { readonly view: PackView; readonly route: Route }) {
  const { store, t, rt } = useAppContext();
  const definitions = useApp((state) => state.facts);
  const routes = useApp((state) => state.routes);
  const { choice } = route;
  const definition = definitions.find((fact) => fact.id === choice?.fact);
  if (choice === null || definition === undefined) return null;
  const value = view.pack.facts[choice.fact];
  return (
    <Choice
      label={t("route.variant")}
      value={typeof value === "string" ? value : null}
      options={choice.values.map((id) => {
        const variant = routes.find((one) => one.id === id);
        return { id, label: variant === undefined ? valueWord(definition, id, { t, rt }) : rt(variant.title) };
      })}
      onChoose={(id) => void store.command({ kind: "setFact", fact: choice.fact, value: id })}
    />
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
