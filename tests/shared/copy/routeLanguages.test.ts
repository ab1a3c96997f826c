import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { FACT_ROWS } from "#shared/copy/routes/factRows.ts";
import { routeSentences as kazakh } from "#shared/copy/routes/kk.ts";
import { PREPARE_ROWS } from "#shared/copy/routes/prepareRows.ts";
import { routeSentences as russian } from "#shared/copy/routes/ru.ts";

const { library } = await readRoutes();
const lists = library.checklists;
const { guide } = library;
if (lists === null || guide === null) throw new Error("no catalogues");

const SHOWN: Readonly<Record<string, readonly string[]>> = {
  stages: lists.checklists.flatMap(({ items }) => items.map(({ stage }) => stage)),
  items: lists.checklists.flatMap(({ items }) => items.map(({ text }) => text)),
  practice: lists.practiceCards.flatMap(({ interview, border }) => [...interview, ...border]),
  carried: lists.carrySheets.flatMap(({ items }) => items),
  "issued visa": lists.issuedVisaCheck.items,
  "contact the mission": [...lists.contactMission.good, ...lists.contactMission.bad],
  "what may delay": (library.dates?.delays.factors ?? []).map((factor) => factor.replace(/ \(b\d+\)$/, "")),
  "later requests": (library.dates?.followUps ?? []).flatMap(({ requests }) => requests),
  timelines: (library.dates?.timelines ?? []).flatMap(({ title, note, steps }) => [
    title,
    ...(note === null ? [] : [note]),
    ...steps.map(({ name }) => name),
  ]),
  warnings: guide.warnings.flatMap(({ warnings }) => warnings),
  myths: guide.myths.flatMap(({ myth, fact }) => [myth, fact]),
  snapshots: guide.snapshots.flatMap(({ topic, b11, b1, b2 }) => [topic, b11, b1, b2]),
  "to verify": guide.verifyItems.map(({ item }) => item),
  "official sources": [...guide.officialSources.map(({ name }) => name), guide.sourcesCard.text],
  "cost heads": guide.fees.costHeads,
  questions: library.facts.filter(({ asked }) => asked).flatMap(({ question, why }) => [question, why]),
  // Routes and their variants are named by their titles.
  answers: library.facts
    .filter(({ id }) => id !== "case.route" && id !== "case.variant")
    .flatMap(({ id, values }) => (values ?? []).filter((one) => one !== "unknown").map((one) => `${id}=${one}`)),
  papers: library.routes.flatMap(({ positions }) => positions.flatMap(({ slots }) => slots.map(({ title }) => title))),
};

describe("what a screen shows of the route data", () => {
  it.each(Object.entries(SHOWN))("%s are said in Russian and in Kazakh", (_what, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    const lacking = [...new Set(texts)].filter((text) => russian[text] === undefined || kazakh[text] === undefined);
    expect(lacking).toEqual([]);
  });

  it("has each English text once in its tables", () => {
    const english = [...FACT_ROWS, ...PREPARE_ROWS].map(([text]) => text);
    expect(english.filter((text, index) => english.indexOf(text) !== index)).toEqual([]);
  });
});
