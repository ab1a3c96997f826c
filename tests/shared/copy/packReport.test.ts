import { expect, test } from "vitest";
import { packReportWord, packReportWords } from "#shared/copy/packReport.ts";

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort();

test.each(["ru", "kk"] as const)("the report page says everything in %s, with the same values", (language) => {
  const { en } = packReportWords;
  const other: Readonly<Record<string, string>> = packReportWords[language];
  expect(Object.keys(other).sort()).toEqual(Object.keys(en).sort());
  for (const [key, text] of Object.entries(en))
    expect([key, placeholders(other[key] ?? "")]).toEqual([key, placeholders(text)]);
});

test("a check without words of its own is named, not left out", () => {
  expect(packReportWord("ru", "check.size")).toBe("Предел размера соблюдён");
  expect(packReportWord("ru", "check.new")).toBe("check.new");
});
