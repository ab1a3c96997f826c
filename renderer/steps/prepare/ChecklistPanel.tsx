import type { PackView } from "#shared/contract/packView.ts";
import type { ChecklistItemView, ChecklistView } from "#shared/plan/checklists/checklistInput.ts";
import type { Route } from "#shared/routes/route.ts";
import { hashOf } from "../../state/place.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Tick } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { SourceNote } from "../sources/SourceNote.tsx";
import { capital } from "./capital.ts";
import { PrintedChecklist } from "./PrintedChecklist.tsx";
import { placeOfReason, reasonText } from "./reasonText.ts";

interface ChecklistPanelProps {
  readonly view: PackView;
  readonly route: Route;
  readonly checklists: readonly ChecklistView[];
}

/** The route's checklists, stage by stage: what the pack shows is ticked by itself, the rest by the user. */
export function ChecklistPanel({ view, route, checklists }: ChecklistPanelProps) {
  const { t } = useAppContext();
  return (
    <div className="lists">
      <div className="lists-head">
        <p className="soft">{t("prep.listsLead")}</p>
        <Button icon="file" onPress={() => window.print()}>
          {t("prep.print")}
        </Button>
      </div>
      <div className="lists-grid">
        {checklists.map((list) => (
          <Stage key={list.id} view={view} route={route} list={list} />
        ))}
      </div>
      <PrintedChecklist view={view} route={route} checklists={checklists} />
    </div>
  );
}

interface StageProps {
  readonly view: PackView;
  readonly route: Route;
  readonly list: ChecklistView;
}

function Stage({ view, route, list }: StageProps) {
  const { t, rt } = useAppContext();
  const done = list.items.filter(({ state }) => state === "ticked").length;
  const title = capital(rt(list.stage));
  return (
    <section className="list" aria-label={title}>
      <header className="list-head">
        <h2>{title}</h2>
        <Mark tone={done === list.items.length ? "good" : "plain"}>
          {t("prep.done", { done, count: list.items.length })}
        </Mark>
      </header>
      <ul className="list-items">
        {list.items.map((item) => (
          <Item key={item.id} view={view} route={route} item={item} />
        ))}
      </ul>
      <SourceNote sources={list.sources} />
    </section>
  );
}

interface ItemProps {
  readonly view: PackView;
  readonly route: Route;
  readonly item: ChecklistItemView;
}

function Item({ view, route, item }: ItemProps) {
  const { store, t, rt, language } = useAppContext();
  const facts = useApp((state) => state.facts);
  const byHand = view.pack.ticks.includes(item.id);
  const byPack = item.state === "ticked" && !byHand;
  const words = { language, route, facts, rt };
  const reasons = [...new Set(item.reasons.map((reason) => reasonText(reason, words)))];
  const places = item.reasons.map((reason) => placeOfReason(reason, view));
  const place = item.state === "ticked" ? null : (places.find((one) => one !== null) ?? null);
  return (
    <li className={`item item-${item.state}`} data-item={item.id}>
      {byPack ? (
        <div className="tick item-by-pack">
          <span className="item-seen" title={t("prep.byPack")}>
            <Icon name="good" size={18} />
            <span className="visually-hidden">{t("prep.byPack")}</span>
          </span>
          <span>{capital(rt(item.text))}</span>
        </div>
      ) : (
        <Tick
          isSelected={byHand}
          onChange={(ticked) => void store.command({ kind: "tickItem", itemId: item.id, ticked })}
        >
          {capital(rt(item.text))}
        </Tick>
      )}
      <p className="item-why">
        {reasons.join(" ")}
        {place !== null && (
          <>
            {" "}
            <a className="row-link" href={hashOf({ kind: "pack", packId: view.pack.id, ...place })}>
              {t("prep.goTo", { step: t(`step.${place.step}`) })}
            </a>
          </>
        )}
        {item.basis !== "G" && <> {t(`source.short${item.basis}`)}</>}
      </p>
    </li>
  );
}
