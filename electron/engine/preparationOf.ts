import { PHOTO_CHECKS } from "#shared/checks/judgePhoto.ts";
import { AppError } from "#shared/domain/appError.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";
import { type Preparation, prepare } from "#shared/plan/preparation.ts";
import type { RouteLibrary } from "#shared/routes/routeLibrary.ts";
import type { DerivedPack } from "./derivePack.ts";

/** Checklists and dates of a pack. Throws AppError "route-required" while no route is chosen. */
export function preparationOf(derived: DerivedPack, library: RouteLibrary, plan: PackPlan): Preparation {
  const { pack, checks, pageIssues } = derived;
  const { route } = derived.route;
  const { checklists, dates } = library;
  if (route === null || checklists === null || dates === null) {
    throw new AppError("route-required", { known: library.routes.map(({ id }) => id).join(", ") });
  }
  const faults = [
    ...checks.findings.flatMap(({ rule }) => (/^(PH|SQ)\d\d$/.test(rule) ? [rule] : [])),
    ...Object.values(pageIssues).flatMap((issues) => issues.flatMap(({ check }) => PHOTO_CHECKS[check] ?? [])),
  ];
  return prepare(
    {
      catalogue: checklists,
      route,
      routes: library.routes,
      rules: library.rules?.rules ?? [],
      guide: library.guide,
      pack,
      plan: pack.documents.length === 0 ? null : plan,
      findings: checks.findings,
      missing: checks.missing,
      questions: checks.questions,
      scanFaults: faults,
      tickedByHand: new Set(pack.ticks),
    },
    {
      catalogue: dates,
      route,
      facts: pack.facts,
      documents: pack.documents,
      today: pack.today ?? "",
      holidays: pack.holidays,
    },
  );
}
