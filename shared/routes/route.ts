import type { z } from "zod";
import type { DeepReadonly } from "./deepReadonly.ts";
import type {
  basisSchema,
  followSchema,
  groupConstraintSchema,
  needSchema,
  positionSchema,
  routeSchema,
  slotSchema,
} from "./routeSchema.ts";

export type Need = Readonly<z.infer<typeof needSchema>>;
export type Follow = z.infer<typeof followSchema>;
export type Basis = z.infer<typeof basisSchema>;
/** One place of the pack that a document can fill. */
export type Slot = DeepReadonly<z.infer<typeof slotSchema>>;
export type Position = DeepReadonly<z.infer<typeof positionSchema>>;
export type GroupConstraint = DeepReadonly<z.infer<typeof groupConstraintSchema>>;
/** One route with its slots in pack order (routes.md sections 1 and 2). */
export type Route = DeepReadonly<z.infer<typeof routeSchema>>;

/** All slots of a route in pack order, the loose ones last. */
export function slotsOf(route: Route): readonly Slot[] {
  return [...route.positions.flatMap((position) => position.slots), ...route.loose];
}

/** The first slot of that id in pack order, or null. */
export function slotById(route: Route, slotId: string): Slot | null {
  return slotsOf(route).find((slot) => slot.id === slotId) ?? null;
}

/** Whether a rule, lint, letter or item with these route tokens concerns the route; a variant is its parent's kin. */
export function concernsRoute(tokens: readonly string[], route: Route): boolean {
  return tokens.some(
    (token) => token === "all" || token === route.id || token === route.stay || token === route.variantOf,
  );
}
