import { describe, expect, it } from "vitest";
import { compareNames } from "#shared/matching/compareNames.ts";
import { NAME_ROWS } from "./nameRows.ts";
import { NAME_ROWS_BY_PARAGRAPH } from "./nameRowsByParagraph.ts";
import { misjudged } from "./readRows.ts";

describe("comparing names", () => {
  it.each(Object.entries({ ...NAME_ROWS, ...NAME_ROWS_BY_PARAGRAPH }))("knows %s", (_, block) =>
    expect(misjudged("name", block)).toEqual([]),
  );

  it("names the rules it used", () => {
    expect(compareNames("IULIIA", "YULIYA").because).toEqual([
      "Ю: IU ~ YU (ICAO 9303 / 1997-2010)",
      "ИЯ: IIA ~ IYA (ICAO 9303 / 1997-2010)",
    ]);
    expect(compareNames("WANG XIAOMING", "WANG XIAO MING").because).toEqual(["XIAO MING = XIAOMING (written solid)"]);
    expect(compareNames("RAHUL DEV", "RAHUL").because).toEqual(["DEV has no counterpart", "too few words in common"]);
  });

  it("flags surname and given name in each other's labelled fields", () => {
    const swapped = compareNames({ surname: "IVANOV", given: "PETR" }, { surname: "Петр", given: "Иванов" });
    expect(swapped).toMatchObject({ verdict: "same_translit" });
    expect(swapped.flags).toEqual(expect.arrayContaining(["order", "swapped_fields"]));
  });

  it("reads a single name printed in both fields as one", () => {
    const repeated = compareNames({ surname: "RAJNI", given: "RAJNI" }, { given: "Rajni" });
    expect(repeated).toMatchObject({ verdict: "same", flags: ["placeholder"] });
  });

  it("never compares nothing with something", () => {
    expect(compareNames("", "IVANOV").verdict).toBe("different");
    expect(compareNames("12", "---").verdict).toBe("different");
  });

  it("softens a difference where the recogniser itself was unsure", () => {
    const context = { ocrB: true, wordConfB: 61 };
    expect(compareNames("IVANOV IVAN", "IVQNWV IVAN", context).flags).toContain("low_confidence");
  });
});
