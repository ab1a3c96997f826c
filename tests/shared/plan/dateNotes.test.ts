import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { dateWords } from "#shared/copy/letters/dateWords.ts";
import { dateWindows } from "#shared/plan/dates/dateWindows.ts";

const { library } = await readRoutes();

function windowOf(rule: string, routeId: string, facts = {}) {
  const route = library.routes.find(({ id }) => id === routeId);
  if (route === undefined || library.dates === null) throw new Error(routeId);
  const input = { catalogue: library.dates, route, facts, documents: [], today: "2026-11-20" };
  return dateWindows(input).find((window) => window.rule === rule);
}

describe("rules of dates that are to be known rather than computed", () => {
  it("DT06 waits for the issued visa, where both values are read off", () => {
    expect(windowOf("DT06", "b11")).toMatchObject({ state: "unknown", of: "stay", missing: [] });
    expect(windowOf("DT06", "study")).toBeUndefined();
  });

  it("DT21 counts the photo's six months back from the planned filing", () => {
    expect(windowOf("DT21", "b1")).toMatchObject({ state: "unknown", missing: ["case.filingDate"] });
    expect(windowOf("DT21", "b1", { "case.filingDate": "2026-12-01" })).toMatchObject({
      state: "note",
      notBefore: "2026-06-01",
      notAfter: "2026-12-01",
    });
  });

  it("DT22 tells of the two stages on the visa routes, DT23 of unofficial times on the long ones", () => {
    const on = (rule: string) => ["b11", "b1", "b2", "work"].filter((id) => windowOf(rule, id) !== undefined);
    expect([on("DT22"), on("DT23")]).toEqual([["b11", "b1", "b2"], ["work"]]);
  });

  it("have their sentence in every language, as every rule of dates has", () => {
    const ids = library.dates?.dateRules.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(23);
    for (const words of Object.values(dateWords)) expect(ids.filter((id) => words[id] === undefined)).toEqual([]);
  });
});
