import { expect, test } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { askedFacts } from "#renderer/steps/route/askedFacts.ts";
import { type GuideAnswer, placeOnTrail, trailOf } from "#renderer/steps/route/guideWalk.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";

const { library } = await readRoutes();

function idsOn(routeId: string, facts: Facts): readonly string[] {
  const route = library.routes.find((one) => one.id === routeId);
  if (route === undefined) throw new Error(routeId);
  return askedFacts(route, facts, library.facts).flatMap((group) => group.facts.map(({ fact }) => fact.id));
}

test("a question is asked once an earlier answer has made it matter, and not before", () => {
  const grown = idsOn("b11", {});
  expect(grown).toEqual(expect.arrayContaining(["case.plannedEntry", "sponsor.status", "applicant.dob"]));
  expect(grown).not.toContain("minor.soleCustody");
  expect(grown).not.toContain("sponsor.statusBasis");
  // What the app works out is asked through what it is worked out from.
  for (const computed of library.facts.filter((fact) => !fact.asked)) expect(grown).not.toContain(computed.id);
  const child = { "applicant.isMinor": true, "minor.oneParentAbsent": true };
  expect(idsOn("b11", child)).toContain("minor.soleCustody");
  expect(idsOn("b11", { "sponsor.status": "permanentResident", "sponsor.isForeigner": true })).toContain(
    "sponsor.statusBasis",
  );
});

test("on every route each question beside the dates decides about a place", () => {
  for (const route of library.routes) {
    for (const group of askedFacts(route, {}, library.facts)) {
      if (group.id === "dates") continue;
      for (const { fact, slots } of group.facts) expect(slots.length, `${route.id} ${fact.id}`).toBeGreaterThan(0);
    }
  }
});

test("every answer of the guide leads on: to a question, a card that is there, or a route that is there", () => {
  const { guide } = library;
  if (guide === null) throw new Error("no guide");
  const ends = new Set<string>();
  const walk = (answers: readonly GuideAnswer[]) => {
    const place = placeOnTrail(guide, trailOf(guide, answers));
    expect(place, JSON.stringify(answers)).not.toBeNull();
    if (place?.kind === "card") ends.add(`card ${place.title}`);
    if (place?.kind === "route") {
      expect(library.routes.map((route) => route.id)).toContain(place.route);
      ends.add(place.route);
    }
    if (place?.kind !== "question") return;
    for (const option of place.question.options) walk([...answers, { question: place.question.id, option: option.id }]);
  };
  walk([]);
  expect([...ends]).toEqual(expect.arrayContaining(["b11", "b1", "b2", "work", "extension", "tourist"]));
});

test("the route chosen on the way is the end of the family questions, with its warnings and facts", () => {
  const { guide } = library;
  if (guide === null) throw new Error("no guide");
  const answers = [
    ["purpose", "family"],
    ["family-tie", "no"],
    ["family-sponsor", "citizen"],
    ["family-aim", "regularise"],
    ["family-work", "yes"],
  ].map(([question = "", option = ""]) => ({ question, option }));
  const end = placeOnTrail(guide, trailOf(guide, answers));
  expect(end).toMatchObject({ kind: "route", route: "family-residence" });
  expect(end?.kind === "route" && end.warnings.length).toBe(2);
});
