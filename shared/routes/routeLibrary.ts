import type { z } from "zod";
import { type ChecklistCatalogue, checklistCatalogueSchema } from "./checklist.ts";
import { checkRoute } from "./checkRoute.ts";
import { type DateCatalogue, dateCatalogueSchema } from "./dateRule.ts";
import { type FactDefinition, factCatalogueSchema, factKeysOf } from "./fact.ts";
import { type DocumentCatalogue, documentCatalogueSchema } from "./generatedDocument.ts";
import { type LintCatalogue, lintCatalogueSchema } from "./lint.ts";
import { type NamingStyle, namingCatalogueSchema } from "./namingStyle.ts";
import { type Problem, problemsOf } from "./problem.ts";
import type { Route } from "./route.ts";
import { type GuideCatalogue, guideCatalogueSchema } from "./routeGuide.ts";
import { routeSchema } from "./routeSchema.ts";
import { type RuleCatalogue, ruleCatalogueSchema } from "./rule.ts";
import { type QualityCatalogue, qualityCatalogueSchema } from "./scanQuality.ts";

/** Everything that is known of routes: what `resources/routes/` holds, checked. A catalogue that is missing is null. */
export interface RouteLibrary {
  readonly routes: readonly Route[];
  readonly facts: readonly FactDefinition[];
  readonly namingStyles: readonly NamingStyle[];
  readonly rules: RuleCatalogue | null;
  readonly lints: LintCatalogue | null;
  readonly documents: DocumentCatalogue | null;
  readonly checklists: ChecklistCatalogue | null;
  readonly dates: DateCatalogue | null;
  readonly guide: GuideCatalogue | null;
  readonly quality: QualityCatalogue | null;
}

/** One data file, already parsed as JSON. */
export interface RouteFile {
  /** Its name with extension, "b11.json". */
  readonly name: string;
  readonly content: unknown;
}

export interface RouteFileProblem extends Problem {
  readonly file: string;
}

export interface ParsedLibrary {
  /** What could be used; a file with a problem is left out of it as a whole. */
  readonly library: RouteLibrary;
  readonly problems: readonly RouteFileProblem[];
}

/** Files that hold something else than a route. */
export const CATALOGUE_NAMES: readonly string[] = [
  "facts.json",
  "naming.json",
  "rules.json",
  "lints.json",
  "documents.json",
  "checklists.json",
  "dates.json",
  "guide.json",
  "quality.json",
];

/**
 * Checks data files and puts them together; every file that is no catalogue is a route. Routes, facts and naming
 * styles of a later file win over earlier ones with the same id, so that a folder of the user's may replace a bundled
 * route; of every other catalogue the first good one is taken.
 */
export function parseRouteLibrary(files: readonly RouteFile[]): ParsedLibrary {
  const problems: RouteFileProblem[] = [];
  const read = <Schema extends z.ZodType>(file: RouteFile, schema: Schema): z.output<Schema> | null => {
    const result = schema.safeParse(file.content);
    if (result.success) return result.data;
    problems.push(...problemsOf(result.error).map((problem) => ({ file: file.name, ...problem })));
    return null;
  };
  const all = <Schema extends z.ZodType>(name: string, schema: Schema): readonly z.output<Schema>[] =>
    files.filter((file) => file.name === name).flatMap((file) => read(file, schema) ?? []);

  const facts = lastById(all("facts.json", factCatalogueSchema).flatMap((catalogue) => catalogue.facts));
  const namingStyles = lastById(all("naming.json", namingCatalogueSchema).flatMap((catalogue) => catalogue.styles));
  const around = {
    factKeys: factKeysOf(facts),
    namingStyleIds: new Set(namingStyles.map((style) => style.id)),
  };
  const routes = files
    .filter((file) => !CATALOGUE_NAMES.includes(file.name))
    .flatMap((file) => {
      const route = read(file, routeSchema);
      if (route === null) return [];
      const found = checkRoute(route, around);
      problems.push(...found.map((problem) => ({ file: file.name, ...problem })));
      return found.length === 0 ? [route] : [];
    });
  const library: RouteLibrary = {
    routes: inOrder(lastById(routes), facts),
    facts,
    namingStyles,
    rules: all("rules.json", ruleCatalogueSchema)[0] ?? null,
    lints: all("lints.json", lintCatalogueSchema)[0] ?? null,
    documents: all("documents.json", documentCatalogueSchema)[0] ?? null,
    checklists: all("checklists.json", checklistCatalogueSchema)[0] ?? null,
    dates: all("dates.json", dateCatalogueSchema)[0] ?? null,
    guide: all("guide.json", guideCatalogueSchema)[0] ?? null,
    quality: all("quality.json", qualityCatalogueSchema)[0] ?? null,
  };
  return { library, problems };
}

/** The route of that id (or, for a route with variants, the variant that the case chose), or null. */
export function findRoute(library: RouteLibrary, routeId: string, variantId?: string): Route | null {
  const route = library.routes.find((candidate) => candidate.id === routeId) ?? null;
  if (route === null || variantId === undefined) return route;
  return variantsOf(library, routeId).find((variant) => variant.id === variantId) ?? route;
}

/** Routes that are variants of this one: ext-b11 and the others of extension. */
export function variantsOf(library: RouteLibrary, routeId: string): readonly Route[] {
  return library.routes.filter((route) => route.variantOf === routeId);
}

/** The order of the fact case.route, variants behind their route in its own order, routes that it lacks last by id. */
function inOrder(routes: readonly Route[], facts: readonly FactDefinition[]): readonly Route[] {
  const known = facts.find((fact) => fact.id === "case.route")?.values ?? [];
  const rankIn = (ids: readonly string[], id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  const variantRank = (route: Route): number => {
    const parent = routes.find((candidate) => candidate.id === route.variantOf);
    return parent === undefined ? -1 : rankIn(parent.choice?.values ?? [], route.id);
  };
  return [...routes].sort(
    (a, b) =>
      rankIn(known, a.variantOf ?? a.id) - rankIn(known, b.variantOf ?? b.id) ||
      variantRank(a) - variantRank(b) ||
      (a.id < b.id ? -1 : 1),
  );
}

function lastById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
