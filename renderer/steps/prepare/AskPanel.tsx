import type { PackView } from "#shared/contract/packView.ts";
import type { Preparation } from "#shared/plan/preparation.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { concernsRoute, type Route } from "#shared/routes/route.ts";
import type { VerifyItem } from "#shared/routes/routeGuide.ts";
import { hashOf } from "../../state/place.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Tick } from "../../ui/Field.tsx";
import { FactQuestion } from "../route/FactField.tsx";
import { capital } from "./capital.ts";

interface AskPanelProps {
  readonly view: PackView;
  readonly route: Route;
  readonly preparation: Preparation;
}

/** What to verify with the authorities before filing, where to look it up, and a place for each answer. */
export function AskPanel({ view, route }: AskPanelProps) {
  const { t, rt } = useAppContext();
  const guide = useApp((state) => state.guide);
  const facts = useApp((state) => state.facts);
  const items = (guide?.verifyItems ?? []).filter((item) => concernsRoute(item.routes, route));
  return (
    <div className="ask">
      <section aria-labelledby="verify-title">
        <h2 id="verify-title">{t("prep.verify")}</h2>
        <p className="soft">
          {t("prep.verifyLead")}{" "}
          <a className="row-link" href={hashOf({ kind: "pack", packId: view.pack.id, step: "letters" })}>
            {t("prep.questionSheet")}
          </a>
        </p>
        <ul className="rows">
          {items.map((item) => (
            <Verify key={item.id} view={view} item={item} facts={facts} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="official-title">
        <h2 id="official-title">{t("prep.official")}</h2>
        <p className="soft">{guide === null ? "" : rt(guide.sourcesCard.text)}</p>
        <ul className="rows">
          {(guide?.officialSources ?? []).map((source) => (
            <li key={source.name} className="row official">
              <div className="row-words">
                <p>{rt(source.name)}</p>
                <p className="small">
                  {source.address === null ? (
                    <span className="soft">{t("prep.noAddress")}</span>
                  ) : (
                    <span className="address">{[source.address, source.alsoAt].filter(Boolean).join("  ·  ")}</span>
                  )}
                </p>
              </div>
              <span className="soft small">{t("prep.listedBy", { guides: guidesOf(source.listedBy, t) })}</span>
            </li>
          ))}
        </ul>
      </section>
      <Fees />
    </div>
  );
}

function guidesOf(listedBy: string, t: (key: string) => string): string {
  return [...new Set(listedBy.match(/S[0-4]/g) ?? [])].map((source) => t(`source.shortS${source.slice(1)}`)).join(", ");
}

interface VerifyProps {
  readonly view: PackView;
  readonly item: VerifyItem;
  readonly facts: readonly FactDefinition[];
}

/** One thing to ask: with the fact that keeps its answer, or a tick where no fact does. */
function Verify({ view, item, facts }: VerifyProps) {
  const { store, t, rt } = useAppContext();
  const filled = facts.filter(({ id, asked }) => asked && item.fills.includes(id));
  const isTicked = view.pack.ticks.includes(item.id);
  return (
    <li className="row verify" data-item={item.id}>
      <div className="row-words">
        <Tick
          isSelected={isTicked}
          onChange={(ticked) => void store.command({ kind: "tickItem", itemId: item.id, ticked })}
        >
          {capital(rt(item.item))}
        </Tick>
        {filled.length > 0 && (
          <div className="verify-answers">
            {filled.map((fact) => (
              <FactQuestion key={fact.id} fact={fact} value={view.pack.facts[fact.id]} hint={rt(fact.why)} />
            ))}
          </div>
        )}
        {item.id === "VF28" && <p className="soft small">{t("prep.codeNote")}</p>}
      </div>
    </li>
  );
}

/** What may cost money: heads only, since no source gives amounts. */
function Fees() {
  const { t, rt } = useAppContext();
  const fees = useApp((state) => state.guide?.fees ?? null);
  if (fees === null) return null;
  return (
    <section aria-labelledby="fees-title">
      <h2 id="fees-title">{t("prep.fees")}</h2>
      <p className="soft">{t("prep.feesLead")}</p>
      <ul className="plain-list fee-list">
        {fees.costHeads.map((head) => (
          <li key={head}>{capital(rt(head))}</li>
        ))}
      </ul>
    </section>
  );
}
