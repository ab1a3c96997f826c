import { describe, expect, it } from "vitest";
import { type CompareKind, compare } from "#shared/matching/compare.ts";
import { type CompareContext, parseCompareContext } from "#shared/matching/compareContext.ts";
import { parseBin, parseIin } from "#shared/matching/kazakhNumbers.ts";
import { parseDate } from "#shared/matching/parseDate.ts";
import { parseVisaCode } from "#shared/matching/visaCode.ts";
import cases from "../../fixtures/matching-cases.json" with { type: "json" };
import { swapSides } from "./swapSides.ts";

interface Row {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly ctx: unknown;
  readonly verdict: string;
  readonly flags: readonly string[];
}

function contextOf(value: unknown): CompareContext {
  const parsed = parseCompareContext(value);
  if (!parsed.ok) throw new Error(parsed.fault.path);
  return parsed.context;
}

/** What differs from the table, in both directions; an empty list is a pass. */
function disagreements(kind: CompareKind, rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => {
    const context = contextOf(row.ctx);
    return [[row.a, row.b, context] as const, [row.b, row.a, swapSides(context)] as const].flatMap(
      ([a, b, known], direction) => {
        const wanted = row.flags.map((flag) => (direction === 1 ? flag.replace("_ok_A", "_ok_B") : flag));
        const found = compare(kind, a, b, known);
        const right = found.verdict === row.verdict && wanted.every((flag) => found.flags.includes(flag));
        return right ? [] : [`${row.id}: ${a} | ${b}: ${found.verdict} ${found.flags.join(" ")}`];
      },
    );
  });
}

describe("the table of matching cases", () => {
  it("holds for names in both directions", () => expect(disagreements("name", cases.names)).toEqual([]));
  it("holds for numbers in both directions", () => expect(disagreements("number", cases.documentNumbers)).toEqual([]));
  it("holds for pairs of dates in both directions", () => expect(disagreements("date", cases.datePairs)).toEqual([]));

  it("holds for single dates", () => {
    const read = cases.dates.map(({ id, raw, ctx }) => {
      const parsed = parseDate(raw, { today: "2026-11-01", ...contextOf(ctx) });
      return { id, candidates: parsed.candidates, notes: parsed.notes };
    });
    expect(read).toEqual(cases.dates.map(({ id, candidates, notes }) => ({ id, candidates, notes })));
  });

  it("holds for visa categories", () => {
    expect(cases.visaCodes.map(([printed]) => parseVisaCode(printed ?? ""))).toEqual(
      cases.visaCodes.map(([, code]) => code),
    );
  });

  it("holds for IIN and BIN", () => {
    expect(parseIin("880412401006")).toEqual({ number: "880412401006", birthDate: "1988-04-12", sex: "F" });
    expect(parseIin("900101300811")).toEqual({ number: "900101300811", birthDate: "1990-01-01", sex: "M" });
    expect(parseIin("061211600012")).toEqual({ number: "061211600012", birthDate: "2006-12-11", sex: "F" });
    expect(["880412401007", "880412410006"].map(parseIin)).toEqual([null, null]);
    expect(parseBin("940140000385")).toMatchObject({
      registered: "1994-01",
      entity: "resident",
      office: "head-office",
    });
    expect(parseBin("180440012349")).toMatchObject({ registered: "2018-04", entity: "resident" });
    expect(parseBin("940140000380")).toBeNull();
    expect(parseIin("940140000385")).toBeNull();
    expect(parseBin("880412401006")).toBeNull();
  });
});
