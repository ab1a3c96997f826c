import { describe, expect, it } from "vitest";
import { textOf } from "#shared/domain/recognised.ts";
import { withZoneLines } from "#shared/reading/mrz/withZoneLines.ts";
import { sheet } from "../sheet.ts";

const ZONE = ["P<EGYMANSOUR<<KARIM<<<<<<<<<<<<<<<<<<<<<<<<<", "A274618936EGY8709147M3004102<<<<<<<<<<<<<<<2"];
const drawn = sheet(["Surname MANSOUR", ...Array(46).fill(""), "Р<ЕСУМАМ$ <<КАКТМ<<<<", "А274618936Еб"].join("\n"), {
  mrz: ZONE,
});

describe("a page's text with its zone", () => {
  it("holds the zone as it is printed, in its place, and the rest of the page as read", () => {
    const page = withZoneLines(drawn);
    expect(page.lines.map(textOf)).toEqual(["Surname MANSOUR", ...ZONE]);
    expect(page.lines[2]?.box).toEqual([0.05, 0.9, 0.9, 0.05]);
  });

  it("is left alone where the text is a PDF's own, or the zone stands across the page", () => {
    const own = { ...drawn, source: "text" as const };
    const across = { ...drawn, uprightTurns: 1 as const };
    expect([withZoneLines(own), withZoneLines(across)]).toEqual([own, across]);
  });
});
