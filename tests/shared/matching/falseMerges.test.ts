import { describe, expect, it } from "vitest";
import { LATIN_NAMES, RUSSIAN_FIRST_NAMES } from "#shared/matching/commonNames.ts";
import { compareNames } from "#shared/matching/compareNames.ts";
import { KAZAKH_FIRST_NAMES } from "#shared/matching/kazakhFirstNames.ts";
import { LETTER_TABLE } from "#shared/matching/letterTable.ts";

/** Pairs of different names that come out as one, or as one misread; one side is declared as read. */
function merges(names: readonly string[], nationality: string): readonly string[] {
  const list = [...new Set(names.map((name) => name.toUpperCase()))];
  return list.flatMap((one, index) =>
    list
      .slice(index + 1)
      .filter((other) => compareNames(one, other, { nationality, ocrB: true }).verdict !== "different")
      .map((other) => `${one} ${other}`),
  );
}

function inLatin(name: string): string {
  return [...name.toUpperCase()]
    .map((letter) => LETTER_TABLE.find(([first]) => first === letter)?.[1].split(" ")[0] ?? letter)
    .map((spelling) => spelling.replace(/@.*/, "").replace("-", ""))
    .join("");
}

const every = (step: number, names: readonly string[]) => names.filter((_, index) => index % step === 0);

describe("different names of real people", () => {
  it("stay apart among Kazakh names, but for the Russian rendering of the same name", () => {
    expect(merges(KAZAKH_FIRST_NAMES, "KAZ")).toEqual([
      "АДИНА ӘДИНА",
      "АЙГЕРІМ ӘЙГЕРІМ",
      "АЛИЯ ӘЛИЯ",
      "АМИНА ӘМИНА",
      "АМИР ӘМІР",
      "АНУАР ӘНУАР",
      "АСЕМ ӘСЕМ",
      "АСЕТ ӘСЕТ",
      "ИНКАР ІҢКӘР",
    ]);
    expect(merges(every(3, KAZAKH_FIRST_NAMES).map(inLatin), "KAZ")).toEqual([]);
  }, 30_000);

  it("stay apart among Russian names, but for the two spellings of one", () => {
    expect(merges(every(3, RUSSIAN_FIRST_NAMES), "RUS")).toEqual([]);
    const inLetters = every(1, RUSSIAN_FIRST_NAMES).filter((name) => /^[А-ЖН-У]/u.test(name));
    expect(merges(inLetters.map(inLatin), "RUS")).toEqual(["NATALIIA NATALIA", "SOFIA SOFIIA"]);
  }, 30_000);

  it.each(["GBR", "DEU", "TUR", "UZB", ""])(
    "stay apart in a mixed list, nationality %j",
    (nationality) => {
      expect(merges(every(13, LATIN_NAMES), nationality)).toEqual([]);
    },
    30_000,
  );
});
