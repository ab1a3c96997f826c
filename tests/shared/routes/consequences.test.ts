import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { consequencesOf } from "#shared/routes/consequences.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { routeKeyOf, routeOfCase } from "#shared/routes/routeOfCase.ts";

const { library } = await readRoutes();

function wouldFollow(routeId: string, factId: string, facts = {}) {
  const route = findRoute(library, routeId);
  const fact = library.facts.find(({ id }) => id === factId);
  if (route === null || fact === undefined) throw new Error(`${routeId} ${factId}`);
  return consequencesOf(route, facts, fact, "2026-11-20").map(({ answer, adds, drops }) => [
    answer,
    adds.map(({ id }) => id),
    drops.map(({ id }) => id),
  ]);
}

describe("what would follow from an answer", () => {
  it("is a paper for a yes, and one less for a no", () => {
    expect(wouldFollow("b11", "mission.requiresPoliceCert")).toEqual([
      ["yes", ["police-certificate"], []],
      ["no", [], ["police-certificate"]],
    ]);
  });

  it("names for each relation the paper that proves it", () => {
    const byAnswer = new Map(wouldFollow("b11", "sponsor.relation").map(([answer, adds]) => [answer, adds]));
    expect(byAnswer.get("spouse")).toContain("marriage-certificate");
    expect(byAnswer.get("parent")).toContain("birth-certificate");
  });

  it("is nothing where the answer changes no paper", () => {
    expect(wouldFollow("b11", "case.entriesRequested")).toEqual([]);
  });
});

describe("the route of a case", () => {
  const overlay = {
    format: 1,
    id: "somewhere",
    mission: "Embassy, Somewhere",
    route: "ext-b2",
    source: "its page",
    date: "2026-11-01",
    passportMonths: 8,
  } as const;

  it("is the variant that was chosen, with the mission's wishes over it and the choice kept beside it", () => {
    const found = routeOfCase(library, { route: "extension", facts: { "case.variant": "ext-b2" }, overlay });
    expect([found.route?.id, found.family?.id, found.family?.choice?.values.length]).toEqual([
      "ext-b2",
      "extension",
      5,
    ]);
    expect(found.facts).toEqual({ "mission.passportMonths": 8 });
    expect(found.changes).toMatchObject([{ kind: "passport-months", after: "8", source: "its page" }]);
  });

  it("leaves wishes for another route alone and says so", () => {
    const found = routeOfCase(library, { route: "b11", facts: {}, overlay });
    expect([found.route?.id, found.facts, found.problems.length]).toEqual(["b11", {}, 1]);
  });

  it("has a key that changes with the variant and with the wishes", () => {
    const keyOf = (facts: Readonly<Record<string, string>>, wishes: typeof overlay | null) =>
      routeKeyOf(routeOfCase(library, { route: "extension", facts, overlay: wishes }), wishes);
    const keys = [
      keyOf({}, null),
      keyOf({ "case.variant": "ext-b2" }, null),
      keyOf({ "case.variant": "ext-b2" }, overlay),
    ];
    expect(new Set(keys).size).toBe(3);
    expect(routeKeyOf(routeOfCase(library, { route: null, facts: {}, overlay: null }), null)).toBe("");
  });
});
