import { expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { checklistReasons } from "#shared/copy/letters/checklistReasons.ts";
import { dateWords } from "#shared/copy/letters/dateWords.ts";
import { triggerWords } from "#shared/copy/letters/triggerWords.ts";

const { library } = await readRoutes();
const STATES = ["found", "ask", "decided", "clear"].map((state) => `state.${state}`);

it.each(["en", "ru", "kk"] as const)("every trigger, rule of dates and reason has words in %s", (language) => {
  const triggers = (library.lints?.refusalTriggers ?? []).map(({ id }) => id);
  expect(Object.keys(triggerWords[language])).toEqual([...triggers, ...STATES]);
  const dates = (library.dates?.dateRules ?? []).map(({ id }) => id);
  expect(Object.keys(dateWords[language]).filter((key) => key.startsWith("DT"))).toEqual(dates);
  expect(Object.keys(dateWords[language])).toEqual(Object.keys(dateWords.en));
  expect(Object.keys(checklistReasons[language])).toEqual(Object.keys(checklistReasons.en));
});

it("keeps the same places to fill in every language", () => {
  const places = (text: string | undefined) => [...(text ?? "").matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const table of [checklistReasons, dateWords, triggerWords])
    for (const [key, text] of Object.entries(table.en))
      for (const language of ["ru", "kk"] as const) expect(places(table[language][key]), key).toEqual(places(text));
});
