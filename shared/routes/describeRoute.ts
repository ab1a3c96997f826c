import type { ChecklistItem } from "./checklist.ts";
import { factsOfCondition, parseCondition } from "./condition.ts";
import { type Basis, concernsRoute, type Need, type Route, type Slot, slotsOf } from "./route.ts";
import { findRoute, type RouteLibrary, variantsOf } from "./routeLibrary.ts";

/** One line of `qujat routes --json` (cli-contract.md). */
export interface RouteSummary {
  readonly id: string;
  readonly title: string;
  /** The guide's visa code; null where no source gives one. */
  readonly code: string | null;
  readonly basis: "given" | "derived";
  /** Number of slots, loose ones included; of a route with variants, those of all its variants. */
  readonly slots: number;
  /** Only where the route is filed as one of several variants, each a route id of its own. */
  readonly variants?: readonly { readonly id: string; readonly title: string; readonly slots: number }[];
}

export interface SlotSummary {
  readonly id: string;
  readonly title: string;
  /** Need code of routes.md 0.3: "R", "O+", "C: mission.extraForms", "C: … (else O+)". */
  readonly need: string;
  readonly basis: Basis;
  readonly sources: readonly string[];
}

/** What `qujat routes b11 --json` prints (cli-contract.md). */
export interface RouteDescription {
  readonly id: string;
  readonly positions: readonly { readonly id: string; readonly slots: readonly SlotSummary[] }[];
  /** Taken to the counter, not bound into the pack. */
  readonly loose: readonly SlotSummary[];
  readonly rules: readonly string[];
  readonly lints: readonly string[];
  readonly documents: readonly string[];
  readonly checklists: readonly { readonly id: string; readonly items: readonly ChecklistItem[] }[];
  readonly facts: readonly string[];
  readonly variants?: readonly RouteDescription[];
}

/** The routes, variants under the route that they belong to. */
export function describeRoutes(library: RouteLibrary): readonly RouteSummary[] {
  return library.routes
    .filter((route) => route.variantOf === null || findRoute(library, route.variantOf) === null)
    .map((route) => {
      const variants = variantsOf(library, route.id).map((variant) => ({
        id: variant.id,
        title: variant.title,
        slots: slotsOf(variant).length,
      }));
      const slots = variants.reduce((sum, variant) => sum + variant.slots, slotsOf(route).length);
      const { id, title, code, basis } = route;
      return { id, title, code, basis, slots, ...(variants.length > 0 ? { variants } : {}) };
    });
}

/** One route with the ids of everything that concerns it. */
export function describeRoute(library: RouteLibrary, route: Route): RouteDescription {
  const variants = variantsOf(library, route.id).map((variant) => describeRoute(library, variant));
  const concerning = <Item extends { readonly routes: readonly string[] }>(items: readonly Item[] | undefined) =>
    (items ?? []).filter((item) => concernsRoute(item.routes, route));
  return {
    id: route.id,
    positions: route.positions.map(({ id, slots }) => ({ id, slots: slots.map(summaryOf) })),
    loose: route.loose.map(summaryOf),
    rules: concerning(library.rules?.rules).map((rule) => rule.id),
    lints: concerning(library.lints?.lints).map((lint) => lint.id),
    documents: concerning(library.documents?.documents).map((document) => document.id),
    checklists: concerning(library.checklists?.checklists).map(({ id, items }) => ({ id, items })),
    facts: factsOf(library, route),
    ...(variants.length > 0 ? { variants } : {}),
  };
}

function summaryOf({ id, title, need, basis, sources }: Slot): SlotSummary {
  return { id, title, need: needCode(need), basis, sources };
}

/** A need as the code of routes.md 0.3. */
export function needCode(need: Need): string {
  if (typeof need === "string") return need;
  if (need.recommendedWhen !== undefined) return `C: ${need.when} (else O+ when ${need.recommendedWhen})`;
  return need.otherwise === "hidden" ? `C: ${need.when}` : `C: ${need.when} (else ${need.otherwise})`;
}

/** Facts of section 10 that are asked for this route or that its conditions read, in the order of section 10. */
function factsOf(library: RouteLibrary, route: Route): readonly string[] {
  const conditions = [
    ...slotsOf(route).flatMap(({ need }) =>
      typeof need === "string" ? [] : [need.when, need.recommendedWhen ?? "true"],
    ),
    ...route.groupConstraints.flatMap((group) => (group.when === null ? [] : [group.when])),
  ];
  const read = new Set(
    conditions.flatMap((text) => {
      const parsed = parseCondition(text);
      return parsed.kind === "condition" ? factsOfCondition(parsed.condition) : [];
    }),
  );
  return library.facts
    .filter((fact) => read.has(fact.id) || fact.routes === "all" || concernsRoute(fact.routes, route))
    .map((fact) => fact.id);
}
