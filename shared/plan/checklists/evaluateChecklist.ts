import type { Checklist, ChecklistItem } from "#shared/routes/checklist.ts";
import { concernsRoute, type Route } from "#shared/routes/route.ts";
import { type Answer, answerOf } from "./answerOf.ts";
import type { ChecklistInput, ChecklistItemView, ChecklistView, ItemReason, ItemState } from "./checklistInput.ts";

/** Every checklist of the route with each item's state in this pack and why (routes.md section 7). Pure. */
export function evaluateChecklist(input: ChecklistInput): readonly ChecklistView[] {
  return input.catalogue.checklists
    .filter((list) => isFor(list, input.route))
    .map((list) => ({
      id: list.id,
      stage: list.items[0]?.stage ?? "",
      sources: list.sources,
      items: list.items.map((item) => viewOf(item, input)),
    }));
}

/** An extension has the lists of its own, and of its visa those of extension and refusal (E and F). */
function isFor(list: Checklist, route: Route): boolean {
  if (concernsRoute(list.routes, route)) return true;
  return route.id.startsWith("ext-") && list.routes.includes(route.id.slice("ext-".length)) && /-[EF]$/.test(list.id);
}

/** What to do after a refusal is not done before there is one. */
const REFUSAL = "refusal recovery";

function viewOf(item: ChecklistItem, input: ChecklistInput): ChecklistItemView {
  const { id, stage, text, basis } = item;
  const asPosition = item.binding.startsWith("pos ");
  const answers =
    item.boundTo.length > 0 ? item.boundTo.map((bound) => answerOf(bound, input, asPosition)) : [unbound(item, input)];
  const automatic = answers.some(({ automatic: one }) => one);
  const byHand = input.tickedByHand?.has(id) === true;
  const isTooEarly = stage === REFUSAL && input.pack.facts["applicant.priorRefusal"] !== true;
  const state = isTooEarly ? "unknown" : stateOf(answers);
  const reasons: readonly ItemReason[] = isTooEarly
    ? [{ code: "after-refusal", about: id, count: 0 }]
    : answers.map(({ reason }) => reason);
  if (byHand && state !== "ticked") {
    return {
      id,
      stage,
      text,
      basis,
      automatic,
      state: "ticked",
      reasons: [{ code: "by-hand", about: id, count: 0 }, ...reasons],
    };
  }
  return { id, stage, text, basis, automatic, state, reasons };
}

/** Open where one part is open, ticked where all are. */
function stateOf(answers: readonly Answer[]): ItemState {
  if (answers.some(({ state }) => state === "open")) return "open";
  return answers.every(({ state }) => state === "ticked") ? "ticked" : "unknown";
}

const DISAGREEING: ReadonlySet<string> = new Set(["mismatch", "variant", "possible-misread", "wrong-purpose"]);

/** Items that name no id: the guide, the practice cards, the planner, all rules together, or the user's hand. */
function unbound({ id, binding }: ChecklistItem, { findings, pack }: ChecklistInput): Answer {
  const by = (code: ItemReason["code"]): Answer => ({
    state: "unknown",
    automatic: false,
    reason: { code, about: id, count: 0 },
  });
  if (binding.startsWith("decision guide")) return by("guide");
  if (binding.includes("7.5")) return by("practice");
  if (binding.startsWith("planner") || binding.startsWith("reminder")) return by("dates");
  if (binding === "section 3") {
    const odd = findings.filter(({ verdict }) => DISAGREEING.has(verdict)).length;
    const state = odd > 0 ? "open" : pack.documents.length > 1 ? "ticked" : "unknown";
    return {
      state,
      automatic: true,
      reason: { code: odd > 0 ? "rule-found" : "all-agree", about: "section 3", count: odd },
    };
  }
  return by("manual");
}
