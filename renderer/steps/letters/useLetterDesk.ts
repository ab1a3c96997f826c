import { useMemo } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { routeSentences as russianTitles } from "#shared/copy/routes/ru.ts";
import type { LetterLanguage } from "#shared/letters/letter.ts";
import { type LintContext, lintContextOf } from "#shared/letters/lints/lintContext.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";
import type { Route } from "#shared/routes/route.ts";
import { useApp } from "../../state/useApp.ts";
import { type LetterCard, type LetterDesk, letterCards } from "./letterCards.ts";

/** All letters of the pack, written anew only when the pack, its plan or the language changes; null while loading. */
export function useLetterDesk(
  view: PackView,
  route: Route | null,
  plan: PackPlan | null,
  language: LetterLanguage,
): { readonly desk: LetterDesk; readonly cards: readonly LetterCard[]; readonly context: LintContext } | null {
  const sources = useApp((state) => state.letterSources);
  const { pack, findings, decided } = view;
  return useMemo(() => {
    if (route === null || plan === null || sources === null) return null;
    const desk: LetterDesk = { view, route, sources, input: { pack, plan, findings, decided, russianTitles } };
    const { documents, people, facts } = pack;
    return { desk, cards: letterCards(desk, language), context: lintContextOf({ documents, people, facts }) };
  }, [view, pack, findings, decided, plan, route, sources, language]);
}
