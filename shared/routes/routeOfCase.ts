import type { Facts } from "#shared/domain/caseFacts.ts";
import type { MissionOverlay } from "#shared/domain/missionOverlay.ts";
import { applyOverlay, type OverlayChange } from "./overlay.ts";
import type { Problem } from "./problem.ts";
import type { Route } from "./route.ts";
import { findRoute, type RouteLibrary } from "./routeLibrary.ts";

/** The route that a case is really planned by. */
export interface CaseRoute {
  /** Its variant chosen, the mission's wishes laid over it; null while no route is chosen. */
  readonly route: Route | null;
  /** The route that was chosen, with the choice of its variants; the same as `route` where there is none. */
  readonly family: Route | null;
  /** Answers that the mission's wishes give; the case's own outrank them. */
  readonly facts: Facts;
  readonly changes: readonly OverlayChange[];
  /** Wishes that do not fit the route and were left out. */
  readonly problems: readonly Problem[];
}

/** What of a case decides its route. */
export interface RouteChoice {
  readonly route: string | null;
  readonly facts: Facts;
  readonly overlay: MissionOverlay | null;
}

/** Finds the route of a case, with its variant and the mission's wishes. Pure. */
export function routeOfCase(library: RouteLibrary, { route: id, facts, overlay }: RouteChoice): CaseRoute {
  const family = id === null ? null : findRoute(library, id);
  const variant = facts["case.variant"];
  const chosen = id === null ? null : findRoute(library, id, typeof variant === "string" ? variant : undefined);
  if (chosen === null || overlay === null) return { route: chosen, family, facts: {}, changes: [], problems: [] };
  return { family, ...applyOverlay(chosen, overlay) };
}

/** Names the route as it stands, so that a window knows when to ask for it anew; "" while none is chosen. */
export function routeKeyOf({ route }: CaseRoute, overlay: MissionOverlay | null): string {
  return route === null ? "" : overlay === null ? route.id : `${route.id} ${JSON.stringify(overlay)}`;
}
