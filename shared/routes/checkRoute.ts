import { checkCondition } from "./checkCondition.ts";
import type { FactKey } from "./fact.ts";
import type { Problem } from "./problem.ts";
import { type Need, type Route, slotsOf } from "./route.ts";

/** What a route is checked against: the facts and naming styles there are. */
export interface RouteSurroundings {
  readonly factKeys: ReadonlyMap<string, FactKey>;
  readonly namingStyleIds: ReadonlySet<string>;
}

/** What the schema cannot see: conditions, references to slots, facts and styles, and ids given twice. */
export function checkRoute(route: Route, around: RouteSurroundings): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string): void => {
    problems.push({ path, message });
  };
  const checkNeed = (need: Need, path: string): void => {
    if (typeof need === "string") return;
    for (const message of checkCondition(need.when, around.factKeys)) report(`${path}.when`, message);
    if (need.recommendedWhen === undefined) return;
    for (const message of checkCondition(need.recommendedWhen, around.factKeys))
      report(`${path}.recommendedWhen`, message);
  };

  const seenPositions = new Set<string>();
  const seenSlots = new Set<string>();
  const once = (seen: Set<string>, id: string, path: string): void => {
    if (seen.has(id)) report(path, `"${id}" is there twice`);
    seen.add(id);
  };
  route.positions.forEach((position, p) => {
    once(seenPositions, position.id, `positions[${p}].id`);
    position.slots.forEach((slot, s) => {
      once(seenSlots, slot.id, `positions[${p}].slots[${s}].id`);
      checkNeed(slot.need, `positions[${p}].slots[${s}].need`);
    });
  });
  route.loose.forEach((slot, s) => {
    once(seenSlots, slot.id, `loose[${s}].id`);
    checkNeed(slot.need, `loose[${s}].need`);
  });

  const slotIds = new Set(slotsOf(route).map((slot) => slot.id));
  route.groupConstraints.forEach((group, g) => {
    group.atLeastOneOf.forEach((way, w) => {
      way.forEach((id, i) => {
        if (!slotIds.has(id)) report(`groupConstraints[${g}].atLeastOneOf[${w}][${i}]`, `"${id}" is not a slot of it`);
      });
    });
    if (group.when === null) return;
    for (const message of checkCondition(group.when, around.factKeys)) report(`groupConstraints[${g}].when`, message);
  });

  route.naming.styles.forEach((id, i) => {
    if (!around.namingStyleIds.has(id)) report(`naming.styles[${i}]`, `"${id}" is not a naming style`);
  });
  if (!route.naming.styles.includes(route.naming.default)) report("naming.default", "must be one of naming.styles");
  if (route.choice !== null && !around.factKeys.has(route.choice.fact)) {
    report("choice.fact", `"${route.choice.fact}" is not a known fact`);
  }
  return problems;
}
