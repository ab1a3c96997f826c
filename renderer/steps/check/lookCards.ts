import { LOOKS } from "#shared/checks/lookCatalogue.ts";
import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import { type Sight, wholePage } from "./findingSides.ts";

type Question = PackView["questions"][number];

/** One point of a paper, with the user's answer; null while it is open. */
export interface LookPoint {
  readonly question: Question;
  readonly answer: "fine" | "amiss" | null;
}

/** A paper with the points that only the user's eye decides. */
export interface LookCard {
  readonly document: PackDocument;
  readonly points: readonly LookPoint[];
  /** Where to look, each place once. */
  readonly sights: readonly Sight[];
  /** Whether a stamp was measured at one of them. */
  readonly stampSeen: boolean;
}

export function isLook(question: Question): boolean {
  return LOOKS[question.rule] !== undefined;
}

/** In the order of the pack's papers; within one in the order in which its points are asked. */
export function lookCards(view: PackView): readonly LookCard[] {
  const order = Object.keys(LOOKS);
  const points = [
    ...view.questions.map((question): LookPoint => ({ question, answer: null })),
    ...view.answered.map(({ question, answer }): LookPoint => ({ question, answer: answer.answer })),
  ]
    .filter(({ question }) => isLook(question))
    .sort((a, b) => order.indexOf(a.question.rule) - order.indexOf(b.question.rule));
  return view.pack.documents.flatMap((document) => {
    const own = points.filter(({ question }) => question.documents.includes(document.id));
    return own.length === 0 ? [] : [cardOf(document, own)];
  });
}

function cardOf(document: PackDocument, points: readonly LookPoint[]): LookCard {
  const asked = points.flatMap(({ question }) => question.sights ?? []);
  const sights = asked.map(
    ({ pageNumber, box }): Sight => ({
      ...wholePage(document),
      pageId: document.pageIds[pageNumber - 1] ?? "",
      pageNumber,
      box,
    }),
  );
  const key = ({ pageId, box }: Sight) => `${pageId}/${box?.join() ?? ""}`;
  return {
    document,
    points,
    sights: [...new Map(sights.filter(({ pageId }) => pageId !== "").map((sight) => [key(sight), sight])).values()],
    stampSeen: points.some(({ question }) => question.rule === "SQ06" && question.sights?.[0]?.box != null),
  };
}
