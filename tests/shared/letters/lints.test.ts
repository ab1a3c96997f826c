import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { runLints } from "#shared/letters/lints/runLints.ts";
import { WORD_LINTS } from "#shared/letters/lints/wordLints.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { contextWith, LINT_CASES, type LintCase, type LintCases, letterOf } from "./lintCases.ts";

const { library } = await readRoutes();
const lints = library.lints?.lints ?? [];

/** A route that the lint concerns. */
function routeFor(id: string, cases: LintCases) {
  const lint = lints.find((one) => one.id === id);
  const token =
    lint?.routes[0] === "all" ? "b11" : lint?.routes[0] === "extension" ? "ext-b1" : (lint?.routes[0] ?? "");
  const route = findRoute(library, cases.route ?? token);
  if (route === null || route === undefined) throw new Error(`no route for ${id}`);
  return route;
}

function run(id: string, cases: LintCases, one: LintCase) {
  const letters = [letterOf(one.text, one.letter), ...(one.also ?? []).map((also) => letterOf(also.text, also))];
  return runLints(letters, {
    lints,
    route: routeFor(id, cases),
    context: contextWith(one.facts ?? {}, one.diplomas ?? ""),
  }).filter(({ lint }) => lint === id);
}

it("holds a row for every lint of the catalogue, and none besides", () => {
  expect(Object.keys(LINT_CASES).sort()).toEqual(lints.map(({ id }) => id).sort());
});

describe.each(Object.entries(LINT_CASES))("%s", (id, cases) => {
  it.each(cases.fires.map((one) => [one.text.slice(0, 60), one] as const))("marks the words of: %s", (_name, one) => {
    const [finding] = run(id, cases, one);
    expect(finding, one.text).toBeDefined();
    if (one.marks !== undefined) expect(finding?.marks.map(({ text }) => text)).toEqual(one.marks);
    for (const { start, end, text } of finding?.marks ?? []) expect(one.text.slice(start, end)).toBe(text);
    if (one.elements !== undefined) expect(finding?.elements).toEqual(one.elements);
    expect(finding?.severity).toBe(one.severity ?? lints.find((lint) => lint.id === id)?.severity);
  });

  it.each(cases.silent.map((one) => [one.text.slice(0, 60), one] as const))("leaves alone: %s", (_name, one) => {
    expect(
      run(id, cases, one).flatMap(({ marks, elements }) => [...marks.map(({ text }) => text), ...elements]),
    ).toEqual([]);
    expect(run(id, cases, one)).toEqual([]);
  });
});

/** Phrases of the specification that need more words to be wrong, or are cut short in its table. */
const IN_A_SENTENCE: Readonly<Record<string, string>> = {
  "settle permanently at once": "I will settle permanently.",
  "internship (applicant)": "I do an internship.",
  "live in": "I will live in Kazakhstan.",
  "wedding in": "Our wedding in June.",
  "unrelated topics (hobby, politics, other trips)": "My hobby is sailing.",
};

describe("phrases of the specification", () => {
  const byWords = lints.filter(({ id }) => id in WORD_LINTS);
  const rows = byWords.flatMap((lint) => lint.phrases.map((phrase) => [lint.id, phrase] as const));

  it.each(rows)("%s is found by: %s", (id, phrase) => {
    const plain = phrase
      .replace(/ ?\(.*\)/, "")
      .replace(/\[.*?\]/g, "Zhelken Trade")
      .replace(/\/[a-z/]+/, "")
      .replaceAll('"', "")
      .replace(" as purpose", "")
      .replace(" without exact tie", "")
      .replace(" as the main reason", "")
      .replace(" beyond the contract", "");
    const technical = id === "LN-B1-01" ? " the machine" : "";
    const text = IN_A_SENTENCE[phrase] ?? `I ${plain}${technical}.`;
    expect(run(id, LINT_CASES[id] ?? { fires: [], silent: [] }, { text })).toHaveLength(1);
  });

  it("are words for all lints but those that compare, count or miss something", () => {
    expect(lints.map(({ id }) => id).filter((id) => !(id in WORD_LINTS))).toEqual([
      "LN-B11-08",
      "LN-B11-10",
      "LN-B1-15",
      "LN-B1-18",
      "LN-B2-07",
      "LN-B2-08",
      "LN-B2-15",
      "LN-B2-18",
      "LN-ST-02",
      "LN-SE-02",
      "LN-DN-01",
      "LN-GN-01",
      "LN-GN-03",
      "LN-GN-04",
    ]);
  });
});
