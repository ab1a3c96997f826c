import type { GuideCatalogue, GuideOption, GuideQuestion } from "#shared/routes/routeGuide.ts";

/** One answer on the way: the question's id and the option's. */
export interface GuideAnswer {
  readonly question: string;
  readonly option: string;
}

/** Whether something that was kept is a list of answers. */
export function areAnswers(kept: unknown): kept is readonly GuideAnswer[] {
  return (
    Array.isArray(kept) && kept.every((one) => typeof one?.question === "string" && typeof one?.option === "string")
  );
}

/** Where the answers so far have led. */
export type GuidePlace =
  | { readonly kind: "question"; readonly question: GuideQuestion }
  | { readonly kind: "card"; readonly title: string; readonly text: string }
  | {
      readonly kind: "route";
      readonly route: string;
      readonly facts: Readonly<Record<string, string>>;
      readonly warnings: readonly string[];
    };

/** An answer with its words, to be shown as the trail. */
export interface TrailStep {
  readonly question: GuideQuestion;
  readonly option: GuideOption;
}

/** The answers that are in the guide, in order, up to the first that is not. */
export function trailOf(guide: GuideCatalogue, answers: readonly GuideAnswer[]): readonly TrailStep[] {
  const trail: TrailStep[] = [];
  for (const answer of answers) {
    const question = guide.questions.find((one) => one.id === answer.question);
    const option = question?.options.find((one) => one.id === answer.option);
    if (question === undefined || option === undefined) break;
    trail.push({ question, option });
  }
  return trail;
}

/** Where somebody stands who has answered like this; null for a guide without a question. */
export function placeOnTrail(guide: GuideCatalogue, trail: readonly TrailStep[]): GuidePlace | null {
  const last = trail.at(-1)?.option;
  if (last === undefined) return questionPlace(guide, guide.questions[0]?.id ?? "");
  const { kind, id } = last.goto;
  if (kind === "question") return questionPlace(guide, id);
  if (kind === "card") {
    const card = guide.cards.find((one) => one.id === id);
    return card === undefined ? null : { kind: "card", title: card.title, text: card.text };
  }
  const chosen = trail.map((step) => step.option.route).findLast((route) => route !== undefined);
  const route = kind === "route" ? id : chosen;
  if (route === undefined) return null;
  return {
    kind: "route",
    route,
    facts: Object.assign({}, ...trail.map((step) => step.option.facts ?? {})),
    warnings: trail.flatMap((step) => step.option.warning ?? []),
  };
}

function questionPlace(guide: GuideCatalogue, id: string): GuidePlace | null {
  const question = guide.questions.find((one) => one.id === id);
  return question === undefined ? null : { kind: "question", question };
}
