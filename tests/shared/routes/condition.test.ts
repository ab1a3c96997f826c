import { describe, expect, it } from "vitest";
import type { Facts } from "#shared/domain/caseFacts.ts";
import { factsOfCondition, parseCondition } from "#shared/routes/condition.ts";
import { evaluateCondition, type Truth } from "#shared/routes/evaluateCondition.ts";

function truth(text: string, facts: Facts = {}): Truth {
  const parsed = parseCondition(text);
  if (parsed.kind === "invalid") throw new Error(`${text}: ${parsed.message}`);
  return evaluateCondition(parsed.condition, facts);
}

describe("a condition over case facts", () => {
  it("is unknown while a bare mission fact has not been answered", () => {
    expect([
      truth("mission.requiresInsurance"),
      truth("mission.requiresInsurance", { "mission.requiresInsurance": "unknown" }),
      truth("mission.requiresInsurance", { "mission.requiresInsurance": "yes" }),
      truth("mission.requiresInsurance", { "mission.requiresInsurance": false }),
    ]).toEqual(["unknown", "unknown", true, false]);
  });

  it("takes an unanswered mission fact as needed when the guide calls the item usual, as not required otherwise", () => {
    expect([
      truth("mission.requiresInvitation != no"),
      truth("mission.requiresInvitation != no", { "mission.requiresInvitation": "no" }),
      truth("mission.requiresCoverLetter == yes"),
      truth("mission.requiresCoverLetter == yes", { "mission.requiresCoverLetter": "yes" }),
      truth("work.permitRequired == unknown"),
    ]).toEqual([true, false, false, true, true]);
  });

  it("keeps the unknown through and, or and not exactly as far as it matters", () => {
    const facts: Facts = { "a.yes": true, "a.no": false };
    expect([
      truth("a.no && a.open", facts),
      truth("a.yes && a.open", facts),
      truth("a.yes or a.open", facts),
      truth("a.no or a.open", facts),
      truth("!a.open", facts),
      truth("!a.no && a.yes", facts),
      truth("a.no or a.yes && a.open", facts),
      truth("(a.yes or a.open) && a.yes", facts),
      truth("true or false"),
    ]).toEqual([false, "unknown", true, "unknown", "unknown", true, "unknown", true, true]);
  });

  it("compares texts, numbers, dates and facts with each other", () => {
    const facts: Facts = {
      "sponsor.status": "kzCitizen",
      "applicant.blankVisaPages": 2,
      "case.plannedEntry": "2026-12-01",
      "case.plannedExit": "2027-02-28",
      "case.channel": "unknown",
    };
    expect([
      truth("sponsor.status != 'kzCitizen'", facts),
      truth("applicant.blankVisaPages >= 2", facts),
      truth("applicant.blankVisaPages < 2", facts),
      truth("case.plannedEntry < case.plannedExit", facts),
      truth("case.plannedEntry > '2027-01-01'", facts),
      truth("case.plannedEntry <= 3", facts),
      truth("case.channel != 'eVisa'", facts),
      truth("case.channel == 'unknown'", facts),
      truth("sponsor.relation == 'spouse'", facts),
    ]).toEqual([false, true, false, true, false, "unknown", "unknown", true, "unknown"]);
  });

  it("asks for membership both ways round", () => {
    const facts: Facts = {
      "trip.purposeTerms": ["repair", "warranty"],
      "sponsor.relation": "child",
      "b2.basisDocs": [],
    };
    expect([
      truth("'warranty' in trip.purposeTerms", facts),
      truth("trip.purposeTerms has 'installation'", facts),
      truth("b2.basisDocs has 'supply'", facts),
      truth("study.kind has 'x'", facts),
      truth("sponsor.relation in {'child','parent'}", facts),
      truth("sponsor.relation in {'spouse', 'other'}", facts),
      truth("study.level in {'higher'}", facts),
    ]).toEqual([true, false, false, "unknown", true, false, "unknown"]);
  });

  it("lists the facts that it asks for, each once", () => {
    const parsed = parseCondition("a.b == 'x' or (a.b != 'y' && !c.d) or 'z' in e.f or g.h < i.j");
    expect(parsed.kind === "condition" && factsOfCondition(parsed.condition)).toEqual([
      "a.b",
      "c.d",
      "e.f",
      "g.h",
      "i.j",
    ]);
  });

  it.each([
    ["", "a value is expected"],
    ["a.b ==", "a value is expected"],
    ["a.b && or c.d", "a value is expected"],
    ["(a.b", '")" is expected'],
    ["a.b c.d", '"c.d" is not expected here'],
    ["b2.basisDocs has 'supply' or 'purchase'", "a value must be followed by `in` and a fact"],
    ["a.b in 'x'", '"{" is expected'],
    ["process.exit(1)", "is not expected here"],
    ['a.b == "x"', 'cannot read ""x""'],
    ["constructor", "a value is expected"],
  ])("refuses %j and says where", (text, message) => {
    const parsed = parseCondition(text);
    expect(parsed).toMatchObject({ kind: "invalid", message: expect.stringContaining(message) });
  });
});
