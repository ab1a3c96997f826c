import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { UPLOAD_LIMITS, WITHOUT_LIMIT } from "#renderer/steps/pack/uploadLimits.ts";
import { askedFacts, otherFacts } from "#renderer/steps/route/askedFacts.ts";
import { LOOKS } from "#shared/checks/lookCatalogue.ts";
import { factsOfQuestion } from "#shared/checks/questionFacts.ts";
import { RULE_CATALOGUE } from "#shared/checks/ruleCatalogue.ts";
import { TOLD_ELSEWHERE } from "#shared/checks/toldElsewhere.ts";
import { findingSentences } from "#shared/copy/findings/en.ts";
import { triggerWords } from "#shared/copy/letters/triggerWords.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";
import { emptyCase } from "#shared/domain/packCase.ts";
import { type Preparation, prepare } from "#shared/plan/preparation.ts";
import { concernsRoute, type Route, slotById, slotsOf } from "#shared/routes/route.ts";
import type { CoverageRow } from "./coverageRow.ts";
import { GAPS } from "./gaps.ts";
import { fileNaming, fileWith, ROOT, readSources } from "./readSources.ts";
import { QUALITY_ELSEWHERE } from "./toldElsewhere.ts";

interface SpecIds {
  readonly [kind: string]: readonly string[];
}

/** Every id of the specification: in the data and the code, named or walked by a test, shown by a screen or command. */
export async function buildCoverage(): Promise<readonly CoverageRow[]> {
  const text = readFileSync(join(ROOT, "tests/fixtures/domain/specIds.json"), "utf8");
  const { slots: specSlots, ...spec }: { slots: SpecIds } & SpecIds = JSON.parse(text);
  const { library } = await readRoutes();
  const code = readSources("shared", "electron", "renderer");
  const tests = readSources("tests");
  const named = (id: string): string => fileNaming(tests, id) ?? "";
  const inCode = (id: string, under: string): string =>
    fileNaming(
      code.filter(({ path }) => path.startsWith(under)),
      id,
    ) ?? "";
  const screen = (path: string, ...words: readonly string[]): string => fileWith(code, path, ...words) ?? "";
  const table = (path: string, ...words: readonly string[]): string => fileWith(tests, path, ...words) ?? "";
  const row = (
    kind: string,
    id: string,
    title: string,
    found: readonly [implemented: string, tested: string, reachable: string],
  ): CoverageRow => {
    const [implemented, tested, reachable] = found;
    const isWhole = found.every((part) => part !== "");
    return { kind, id, title, implemented, tested, reachable, gap: isWhole ? "" : (GAPS[id] ?? "") };
  };

  const plans = library.routes
    .filter((route) => slotsOf(route).length > 0)
    .map((route) => ({ route, preparation: emptyPreparation(route, library) }));
  const anywhere = (has: (one: { route: Route; preparation: Preparation }) => boolean): boolean => plans.some(has);
  const askable = askableFacts(library.routes, library.facts);
  const ids = (kind: string): readonly string[] => spec[kind] ?? [];
  const catalogueTest = table("tests/shared/routes/catalogues.test.ts", "hold as much as the specification counts");
  const preparePath = "renderer/steps/prepare/";

  const rows: CoverageRow[] = [
    ...[...ids("routes"), ...ids("variants")].map((id) => {
      const route = library.routes.find((one) => one.id === id);
      return row("route", id, route?.title ?? "", [
        route === undefined ? "" : `resources/routes/${id}.json`,
        table("tests/shared/routes/routeData.test.ts", "slotsOf(each).length"),
        id.startsWith("ext-")
          ? screen("renderer/steps/route/ChosenRoute.tsx", "choice.values.map")
          : screen("renderer/steps/route/RouteGuide.tsx", "routes.map"),
      ]);
    }),
    ...Object.entries(specSlots).flatMap(([routeId, slotIds]) =>
      slotIds.map((id, index) => {
        const route = library.routes.find((one) => one.id === routeId);
        const slot = route === undefined ? null : slotById(route, id);
        const order = route === undefined ? [] : slotsOf(route).map((one) => one.id);
        const isLoose = route?.loose.some((one) => one.id === id) === true;
        const stands = slot !== null && (isLoose || order.indexOf(id) <= index);
        return row("slot", `${routeId}/${id}`, slot?.title ?? "", [
          stands ? `resources/routes/${routeId}.json` : "",
          table("tests/shared/routes/routeData.test.ts", "library.routes.flatMap((each) => slotsOf(each)"),
          screen("renderer/steps/route/RoutePapers.tsx", "part.slots.map"),
        ]);
      }),
    ),
    ...ids("rules").map((id) =>
      row("rule", id, library.rules?.rules.find((rule) => rule.id === id)?.text ?? "", [
        inCode(id, "shared/checks/rules/") ||
          (TOLD_ELSEWHERE[id] === undefined ? "" : "shared/checks/toldElsewhere.ts"),
        named(id) ||
          (TOLD_ELSEWHERE[id] === undefined ? "" : table("tests/shared/checks/coverage.test.ts", "TOLD_ELSEWHERE[id]")),
        RULE_CATALOGUE[id] !== undefined &&
        (TOLD_ELSEWHERE[id] !== undefined || Object.keys(findingSentences).some((key) => key.startsWith(`${id}.`)))
          ? screen("renderer/steps/check/CheckStep.tsx", "QuestionList", "MendList")
          : "",
      ]),
    ),
    ...[...ids("scanRules"), ...ids("photoFaults")].map((id) => {
      const rule = library.quality?.scanRules.find((one) => one.id === id);
      const fault = library.quality?.photoFaults.find((one) => one.id === id);
      const title = rule?.requirement ?? fault?.fault ?? "";
      const elsewhere = QUALITY_ELSEWHERE[id];
      if (elsewhere !== undefined) {
        const [told, tested, shown] = elsewhere;
        return row("quality", id, title, [screen(...told), table(...tested), screen(...shown)]);
      }
      if (LOOKS[id] !== undefined) {
        const asked = inCode(id, "shared/checks/rules/looks.ts");
        return row("quality", id, title, [asked, named(id), screen("renderer/steps/check/LookList.tsx", "lookCards")]);
      }
      const measured = inCode(id, "electron/imaging/") || inCode(id, "shared/checks/judgePhoto.ts");
      const isWhole = measured !== "" && GAPS[id] === undefined;
      return row("quality", id, title, [
        measured,
        named(id) || (isWhole ? table("tests/electron/imaging/measureQuality.test.ts", "measureQuality") : ""),
        isWhole ? screen("renderer/steps/check/MendRow.tsx", "issues.map") : "",
      ]);
    }),
    ...ids("lints").map((id) =>
      row("lint", id, library.lints?.lints.find((one) => one.id === id)?.why ?? "", [
        inCode(id, "shared/letters/lints/"),
        named(id),
        screen("renderer/steps/letters/letterLints.ts", "runLints"),
      ]),
    ),
    ...ids("refusalTriggers").map((id) =>
      row("refusal trigger", id, library.lints?.refusalTriggers.find((one) => one.id === id)?.text ?? "", [
        inCode("refusalTriggers", "shared/"),
        named(id) || table("tests/shared/letters/goodLetters.test.ts", "refusal"),
        triggerWords.en[id] === undefined
          ? ""
          : screen("renderer/steps/pack/RefusalMap.tsx", "TRIGGER_STATES.map", "words[id]"),
      ]),
    ),
    ...ids("documents").map((id) =>
      row("letter", id, library.documents?.documents.find((one) => one.id === id)?.title ?? "", [
        inCode(id, "shared/letters/") || inCode(id, "shared/"),
        named(id) || table("tests/shared/letters/documents.test.ts", "it.each(rows)"),
        id === "GD01"
          ? screen("renderer/steps/pack/PackStep.tsx", "known.plan")
          : screen("renderer/steps/letters/LetterList.tsx", "cards"),
      ]),
    ),
    ...ids("checklistItems").map((id) => {
      const lists = library.checklists?.checklists ?? [];
      const item = lists.flatMap(({ items }) => items).find((one) => one.id === id);
      const isShown = anywhere(({ preparation }) =>
        preparation.checklists.some(({ items }) => items.some((one) => one.id === id)),
      );
      return row("checklist item", id, item?.text ?? "", [
        item === undefined ? "" : "resources/routes/checklists.json",
        named(id) || catalogueTest,
        isShown ? screen(`${preparePath}ChecklistPanel.tsx`, "checklists.map") : "",
      ]);
    }),
    ...ids("practiceCards").map((id) =>
      row("practice cards", id, "interview and border", [
        inCode("ANSWERED_BY", "shared/plan/"),
        table("tests/shared/plan/checklists.test.ts", "the practice cards"),
        plans.find(({ route }) => route.id === id)?.preparation.practice.length === 0
          ? ""
          : screen(`${preparePath}JourneyPanel.tsx`, "PracticeCard"),
      ]),
    ),
    ...ids("carrySheets").map((id) =>
      row("carry sheet", id, "over the border", [
        inCode("CARRIED", "shared/plan/"),
        table("tests/shared/plan/checklists.test.ts", "carrySheet"),
        plans.find(({ route }) => route.id === id)?.preparation.carry.length === 0
          ? ""
          : screen(`${preparePath}JourneyPanel.tsx`, "carry.map"),
      ]),
    ),
    ...ids("dateRules").map((id) =>
      row("date rule", id, library.dates?.dateRules.find((one) => one.id === id)?.rule ?? "", [
        inCode(id, "shared/plan/dates/"),
        named(id),
        anywhere(({ preparation }) => preparation.dates.windows.some(({ rule }) => rule === id))
          ? screen(`${preparePath}DatesPanel.tsx`, "dates.windows.map")
          : "",
      ]),
    ),
    ...ids("timelines").map((id) =>
      row("timeline", id, library.dates?.timelines.find((one) => one.id === id)?.title ?? "", [
        library.dates?.timelines.some((one) => one.id === id) === true ? "resources/routes/dates.json" : "",
        named(id) || catalogueTest,
        anywhere(({ preparation }) => preparation.dates.timelines.some((one) => one.id === id))
          ? screen(`${preparePath}DatesPanel.tsx`, "dates.timelines.map")
          : "",
      ]),
    ),
    ...ids("warnings").map((id) =>
      row("warning", id, "", [
        library.guide?.warnings.some(({ warnings }) => warnings.includes(id)) === true
          ? "resources/routes/guide.json"
          : "",
        catalogueTest,
        anywhere(
          ({ route }) =>
            library.guide?.warnings.some(
              ({ routes, warnings }) => warnings.includes(id) && concernsRoute(routes, route),
            ) === true,
        )
          ? screen("renderer/steps/route/ChosenRoute.tsx", "guide?.warnings")
          : "",
      ]),
    ),
    ...ids("myths").map((id) =>
      row("myth", id, "", [
        library.guide?.myths.some(({ myth }) => myth === id) === true ? "resources/routes/guide.json" : "",
        catalogueTest,
        screen("renderer/steps/route/RouteFacts.tsx", "myths.map"),
      ]),
    ),
    ...ids("snapshots").map((id) =>
      row("snapshot", id, "", [
        library.guide?.snapshots.some(({ topic }) => topic === id) === true ? "resources/routes/guide.json" : "",
        catalogueTest,
        screen("renderer/steps/route/RouteFacts.tsx", "snapshots.map"),
      ]),
    ),
    ...ids("verifyItems").map((id) => {
      const item = library.guide?.verifyItems.find((one) => one.id === id);
      const isShown = item !== undefined && anywhere(({ route }) => concernsRoute(item.routes, route));
      return row("verify item", id, item?.item ?? "", [
        item === undefined ? "" : "resources/routes/guide.json",
        named(id) || catalogueTest,
        isShown ? screen(`${preparePath}AskPanel.tsx`, "items.map") : "",
      ]);
    }),
    ...ids("officialSources").map((id) =>
      row("official source", id, "", [
        library.guide?.officialSources.some(({ name }) => name === id) === true ? "resources/routes/guide.json" : "",
        catalogueTest,
        screen(`${preparePath}AskPanel.tsx`, "officialSources"),
      ]),
    ),
    ...ids("facts").map((id) => {
      const fact = library.facts.find((one) => one.id === id);
      return row("fact", id, fact?.question ?? "", [
        fact === undefined ? "" : "resources/routes/facts.json",
        named(id) || table("tests/shared/routes/everyFact.test.ts", "it.each(library.facts"),
        askable.get(id) ?? (fact?.derived != null ? `computed: ${fact.derived}` : ""),
      ]);
    }),
    ...ids("namingStyles").map((id) =>
      row("naming style", id, "", [
        library.namingStyles.some((style) => style.id === id) ? "resources/routes/naming.json" : "",
        named(id),
        screen("renderer/steps/pack/MakePanel.tsx", "naming"),
      ]),
    ),
    ...ids("uploadPresets").map((id) => {
      const isKnown = UPLOAD_LIMITS.some((limit) => limit.id === id) || WITHOUT_LIMIT.includes(id);
      return row("upload limit", id, "", [
        isKnown ? "renderer/steps/pack/uploadLimits.ts" : "",
        table("tests/renderer/uploadLimits.test.ts", "UPLOAD_LIMITS"),
        screen("renderer/steps/pack/SizeLimit.tsx", "UPLOAD_LIMITS.map", "WITHOUT_LIMIT.map"),
      ]);
    }),
  ];
  return rows;
}

type Library = Awaited<ReturnType<typeof readRoutes>>["library"];

/** What the Prepare step would show of an empty pack of this route. */
function emptyPreparation(route: Route, library: Library): Preparation {
  if (library.checklists === null || library.dates === null) throw new Error("no checklists or dates");
  const { groups: _groups, overrides: _overrides, corrections: _corrections, ...kept } = emptyCase("p1");
  const pack = { ...kept, route: route.id, today: "2026-11-20", pages: [], documents: [] };
  return prepare(
    {
      catalogue: library.checklists,
      route,
      routes: library.routes,
      rules: library.rules?.rules ?? [],
      guide: library.guide,
      pack,
      plan: null,
      findings: [],
      missing: [],
      questions: [],
    },
    { catalogue: library.dates, route, facts: {}, documents: [], today: "2026-11-20" },
  );
}

/** Where each fact can be answered: on the route step of some route, in the questions of the checks, or by a choice. */
function askableFacts(routes: readonly Route[], facts: Library["facts"]): ReadonlyMap<string, string> {
  const where = new Map<string, string>();
  const cases: readonly Facts[] = [{}, { "applicant.isMinor": true, "minor.travellingParents": "mother" }];
  for (const route of routes) {
    for (const known of cases) {
      for (const list of [askedFacts, otherFacts]) {
        for (const { fact } of list(route, known, facts).flatMap((group) => group.facts)) {
          where.set(fact.id, "renderer/steps/route/FactGroupCard.tsx");
        }
      }
    }
  }
  for (const rule of Object.keys(RULE_CATALOGUE)) {
    for (const id of factsOfQuestion(rule, {})) if (!where.has(id)) where.set(id, "renderer/steps/check/Questions.tsx");
  }
  where.set("case.route", "renderer/steps/route/RouteGuide.tsx");
  where.set("case.variant", "renderer/steps/route/ChosenRoute.tsx");
  where.set("case.codeConfirmedByMission", "renderer/steps/route/ChosenRoute.tsx");
  return where;
}
