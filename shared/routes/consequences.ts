import type { Facts, FactValue } from "#shared/domain/caseFacts.ts";
import { deriveFacts } from "./deriveFacts.ts";
import type { FactDefinition } from "./fact.ts";
import { type NeedState, needOf } from "./needOf.ts";
import { type Route, type Slot, slotsOf } from "./route.ts";

/** What an answer would change in the pack, against not knowing. */
export interface Consequence {
  /** "yes", "no", or one of the fact's values. */
  readonly answer: string;
  /** Places that are then needed, or worth having, and are not certain now. */
  readonly adds: readonly Slot[];
  /** Places that then fall away. */
  readonly drops: readonly Slot[];
}

/** For each answer to an open question what would follow; only answers that change something. Pure. */
export function consequencesOf(
  route: Route,
  facts: Facts,
  fact: FactDefinition,
  today: string,
): readonly Consequence[] {
  const { [fact.id]: _open, ...others } = facts;
  const before = needsOf(route, deriveFacts(others, today));
  return answersOf(fact).flatMap(({ answer, value }) => {
    const after = needsOf(route, deriveFacts({ ...others, [fact.id]: value }, today));
    const changed = slotsOf(route).filter(({ id }) => before.get(id) !== after.get(id));
    const adds = changed.filter(({ id }) => isWanted(after.get(id)) && before.get(id) !== "required");
    const drops = changed.filter(({ id }) => after.get(id) === "hidden");
    return adds.length + drops.length === 0 ? [] : [{ answer, adds, drops }];
  });
}

function needsOf(route: Route, facts: Facts): ReadonlyMap<string, NeedState> {
  return new Map(slotsOf(route).map((slot) => [slot.id, needOf(slot, facts).state]));
}

function isWanted(state: NeedState | undefined): boolean {
  return state === "required" || state === "recommended";
}

function answersOf(fact: FactDefinition): readonly { readonly answer: string; readonly value: FactValue }[] {
  if (fact.type === "bool")
    return [
      { answer: "yes", value: true },
      { answer: "no", value: false },
    ];
  if (fact.type === "tri") return ["yes", "no"].map((answer) => ({ answer, value: answer }));
  const values = (fact.values ?? []).filter((value) => value !== "unknown");
  if (fact.type === "enum") return values.map((answer) => ({ answer, value: answer }));
  return fact.type === "set" ? values.map((answer) => ({ answer, value: [answer] })) : [];
}
