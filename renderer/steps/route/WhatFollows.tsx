import { useMemo } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { consequencesOf } from "#shared/routes/consequences.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import type { Slot } from "#shared/routes/route.ts";
import { valueWord } from "../../state/factAnswers.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";

/** While a question is open: what would follow from each answer. */
export function WhatFollows({ view, fact }: { readonly view: PackView; readonly fact: FactDefinition }) {
  const { t, rt } = useAppContext();
  const route = useApp((state) => state.route);
  const { facts, today } = view.pack;
  const consequences = useMemo(
    () => (route === null ? [] : consequencesOf(route, facts, fact, today ?? "")),
    [route, facts, fact, today],
  );
  if (consequences.length === 0) return null;
  const names = (slots: readonly Slot[]) => [...new Set(slots.map(({ title }) => rt(title)))].join(", ");
  return (
    <Disclosure look="quiet" label={t("route.follows")}>
      <ul>
        {consequences.map(({ answer, adds, drops }) => (
          <li key={answer}>
            <strong>
              {answer === "yes" || answer === "no" ? t(`answer.${answer}`) : valueWord(fact, answer, { t, rt })}:
            </strong>{" "}
            {adds.length > 0 && t("route.followsAdds", { slots: names(adds) })}{" "}
            {drops.length > 0 && t("route.followsDrops", { slots: names(drops) })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
