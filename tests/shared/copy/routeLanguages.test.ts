import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";
import { FACT_ROWS } from "#shared/copy/routes/factRows.ts";
import { routeSentences as kazakh } from "#shared/copy/routes/kk.ts";
import { MISTAKE_ROWS } from "#shared/copy/routes/mistakeRows.ts";
import { PREPARE_ROWS } from "#shared/copy/routes/prepareRows.ts";
import { routeSentences as russian } from "#shared/copy/routes/ru.ts";
import { SLOT_ROWS } from "#shared/copy/routes/slotRows.ts";
import { slotsOf } from "#shared/routes/route.ts";

const { library } = await readRoutes();
const lists = library.checklists;
const { guide } = library;
if (lists === null || guide === null) throw new Error("no catalogues");

const slots = library.routes.flatMap((route) => [...slotsOf(route), ...route.loose]);

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
  routes: library.routes.map(({ title }) => title),
  places: library.routes.flatMap(({ positions }) => positions.map(({ title }) => title)),
  papers: slots.map(({ title }) => title),
  "what a paper is for": slots.map(({ what }) => what),
  "what goes wrong with a paper": slots.flatMap(({ mistakes }) => mistakes),
  "the way to a route": [
    ...guide.questions.flatMap(({ text, note, options }) => [
      text,
      ...(note === null ? [] : [note]),
      ...options.map(({ label }) => label),
    ]),
    ...guide.cards.flatMap(({ title, text }) => [title, text]),
  ],
  "every question of the case": library.facts.flatMap(({ question, why }) => [question, why]),
};

describe("what a screen shows of the route data", () => {
  it.each(Object.entries(SHOWN))("%s are said in Russian and in Kazakh", (_what, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    const lacking = [...new Set(texts)].filter((text) => russian[text] === undefined || kazakh[text] === undefined);
    expect(lacking).toEqual([]);
  });

  it("has each English text once in its tables", () => {
    const english = [...FACT_ROWS, ...MISTAKE_ROWS, ...PREPARE_ROWS, ...SLOT_ROWS].map(([text]) => text);
    expect(english.filter((text, index) => english.indexOf(text) !== index)).toEqual([]);
  });
});

describe("a paper that is missing", () => {
  it("is named in the reader's language, several in a row too, with what it is for", () => {
    const group = {
      sentence: "R190.group-maybe",
      params: {
        group: "financial",
        titles: "Bank statements; Sponsor support letter / undertaking + Sponsor income proof",
        orElse: "a recorded reason why none is required",
      },
    };
    const single = {
      sentence: "R190.missing",
      params: { slot: "marriage-certificate", title: "Marriage certificate", what: "Proves a legal marriage" },
    };
    for (const spoken of [group, single]) {
      for (const language of ["ru", "kk"] as const)
        expect(speakFindingIn(language, spoken)).not.toMatch(/[A-Za-z]{2,}/);
    }
    expect(speakFindingIn("ru", single)).toBe(
      "Свидетельство о браке: не хватает. Подтверждает законный брак. Добавьте в пакет.",
    );
  });

  it("of every group of every route", () => {
    const texts = library.routes.flatMap(({ groupConstraints }) => groupConstraints.flatMap(({ orElse }) => orElse));
    expect(texts.filter((text) => russian[text] === undefined || kazakh[text] === undefined)).toEqual([]);
  });
});
