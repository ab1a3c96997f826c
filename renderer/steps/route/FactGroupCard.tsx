import type { PackView } from "#shared/contract/packView.ts";
import type { FactValue } from "#shared/domain/caseFacts.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { AskedFact, FactGroup } from "./askedFacts.ts";
import { FactQuestion } from "./FactField.tsx";
import { WhatFollows } from "./WhatFollows.tsx";

interface FactGroupCardProps {
  readonly group: FactGroup;
  readonly view: PackView;
  /** Id of its heading where the same group stands twice on the page. */
  readonly heading?: string;
}

/** The questions of one subject, each with what it is asked for. */
export function FactGroupCard({ group, view, heading = group.id }: FactGroupCardProps) {
  const { t } = useAppContext();
  const count = group.facts.filter(({ fact }) => isOpen(view.pack.facts[fact.id])).length;
  return (
    <section className="fact-group" aria-labelledby={`facts-${heading}`}>
      <header className="fact-head">
        <h3 id={`facts-${heading}`}>{t(`group.${group.id}`)}</h3>
        <Mark tone={count === 0 ? "good" : "plain"}>
          {count === 0 ? t("route.allAnswered") : t("route.open", { count })}
        </Mark>
      </header>
      {group.id === "mission" && <p className="soft small">{t("route.missionLead")}</p>}
      <div className={group.id === "dates" ? "fact-list fact-dates" : "fact-list"}>
        {group.facts.map((asked) => (
          <FactRow key={asked.fact.id} asked={asked} view={view} />
        ))}
      </div>
    </section>
  );
}

function isOpen(value: FactValue | undefined): boolean {
  return value === undefined || value === "" || value === "unknown";
}

interface FactRowProps {
  readonly asked: AskedFact;
  readonly view: PackView;
}

function FactRow({ asked, view }: FactRowProps) {
  const { t, rt } = useAppContext();
  const { fact, slots } = asked;
  const value = view.pack.facts[fact.id];
  const why = rt(fact.why);
  const titles = [...new Set(slots.map((slot) => rt(slot.title)))];
  return (
    <div className="fact">
      <FactQuestion
        fact={fact}
        value={value}
        hint={titles.length === 0 ? why : `${why} ${t("route.adds", { slots: titles.slice(0, 3).join(", ") })}`}
      />
      {isOpen(value) && <WhatFollows view={view} fact={fact} />}
    </div>
  );
}
