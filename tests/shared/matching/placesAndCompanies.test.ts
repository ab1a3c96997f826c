import { describe, expect, it } from "vitest";
import { compareCompanyNames } from "#shared/matching/companyName.ts";
import { compareAddresses } from "#shared/matching/compareAddresses.ts";
import { parseCompareContext } from "#shared/matching/compareContext.ts";
import { severityOfDifference } from "#shared/matching/differenceSeverity.ts";
import type { CompareResult } from "#shared/matching/verdict.ts";
import { readRows } from "./readRows.ts";

const ADDRESSES = `
  г. Алматы, ул. Абая, д. 12, кв. 34 | Almaty, Abay street 12, apt 34 | same_translit
  г. Алматы, ул. Абая, д. 12, кв. 34 | Алматы қаласы, Абай көшесі, 12 үй, 34 пәтер | same_translit
  г. Алматы, ул. Абая, 12-34 | Алматы, улица Абая, дом 12, квартира 34 | same
  г. Алматы, ул. Абая 12, кв. 34 | г. Алматы, ул. Абая 12, кв. 35 | different flat_differs
  г. Алматы, ул. Абая 12 | г. Алматы, ул. Абая 14 | different house_differs
  г. Астана, пр. Республики 5А | Astana, Respubliki avenue 5A | same_translit
  Almaty, 12 Abay St., Apt. 34 | Abay st 12-34, Almaty | same
  Алматы, мкр. Самал-2, д. 33, кв. 5 | Almaty, microdistrict Samal-2, house 33, apt 5 | same_translit
  Алматы, 5 мкр, дом 10, кв 2 | Алматы, мкр 5, д.10, кв.2 | same
  Алматы, 5 мкр, дом 10, кв 2 | Алматы, мкр 6, д.10, кв.2 | different
  Almaty, Abay street 12 | Almaty, Abay street 12, apt 34 | same flat_missing
  Almaty, Abay street 12 | Astana, Abay street 12 | different
  050000, Республика Казахстан, г. Алматы, ул. Абая, д.12 | Алматы, Абая 12 | same
  ул. Абая 12А | ул. Абая 12 а | same`;

const COMPANIES = `
  ТОО «Алтын Жол» | LLP "Altyn Zhol" | same_translit
  ТОО «Алтын Жол» | Altyn Jol LLP | same_translit
  «Алтын Жол» ЖШС | ТОО "Алтын жол" | same
  Altyn Zhol LLP | Altyn Zhol LLP | same
  Altyn Zhol LLP | Altyn Zhol JSC | different legal_form_differs
  Altyn Zhol LLP | Altyn Zhol | same_translit legal_form_missing
  Altyn Zhol LLP | Kumis Zhol LLP | different
  Товарищество с ограниченной ответственностью "Степь" | ТОО Степь | same not_identical
  Example Trading Co., Ltd. | EXAMPLE TRADING CO LTD | same
  L.L.P. Altyn | Altyn LLP | same
  Muster GmbH | MUSTER GMBH | same
  АО Банк | АҚ Банк | same`;

function misjudged(judge: (a: string, b: string) => CompareResult, block: string): readonly string[] {
  return readRows(block).flatMap(([a = "", b = "", wanted = ""]) => {
    const [verdict, ...flags] = wanted.split(" ");
    return [judge(a, b), judge(b, a)]
      .filter((found) => found.verdict !== verdict || !flags.every((flag) => found.flags.includes(flag)))
      .map((found) => `${a} | ${b}: ${found.verdict} ${found.flags.join(" ")}`);
  });
}

describe("addresses and companies", () => {
  it("are one address only with the same house and flat", () =>
    expect(misjudged(compareAddresses, ADDRESSES)).toEqual([]));
  it("are one company under any wording of its legal form", () => {
    expect(misjudged(compareCompanyNames, COMPANIES)).toEqual([]);
  });
});

describe("what a difference means", () => {
  const result = (verdict: CompareResult["verdict"], ...flags: readonly string[]): CompareResult => ({
    verdict,
    flags,
    because: [],
    confidence: 1,
  });

  it("is a warning for another Latin spelling and nothing for the Cyrillic original", () => {
    expect(severityOfDifference("latin-with-passport", result("same_translit"))).toBe("warning");
    expect(severityOfDifference("cyrillic-with-passport", result("same_translit"))).toBe("info");
    expect(severityOfDifference("mrz-with-viz", result("same"))).toBe("ok");
    expect(severityOfDifference("latin-with-passport", result("same", "missing_token"))).toBe("warning");
  });

  it("is never an accusation where the reader may have erred", () => {
    expect(severityOfDifference("number", result("likely_ocr"))).toBe("check-scan");
    expect(severityOfDifference("latin-with-passport", result("different", "near_miss"))).toBe("check-scan");
    expect(severityOfDifference("number", result("different"))).toBe("blocker");
  });
});

describe("the context of a comparison", () => {
  it("names the key that it does not know or cannot use", () => {
    const faults = [{ ocrC: true }, { b: { colour: 1 } }, { hints: ["ru", 3] }, { ocrA: "yes" }, [], { today: "soon" }];
    const paths = faults.map((value) => {
      const parsed = parseCompareContext(value);
      return parsed.ok ? "" : `${parsed.fault.kind} ${parsed.fault.path}`;
    });
    expect(paths).toEqual([
      "unknown-key ocrC",
      "unknown-key b.colour",
      "wrong-type hints[1]",
      "wrong-type ocrA",
      "wrong-type ",
      "wrong-type today",
    ]);
  });
});
