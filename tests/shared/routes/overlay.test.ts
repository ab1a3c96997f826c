import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { checkRoute } from "#shared/routes/checkRoute.ts";
import { factKeysOf } from "#shared/routes/fact.ts";
import { applyOverlay, type Overlay, parseOverlay } from "#shared/routes/overlay.ts";
import { parseFacts } from "#shared/routes/parseFacts.ts";
import { slotById } from "#shared/routes/route.ts";

const { library } = await readRoutes();
const b11 = library.routes.find(({ id }) => id === "b11");
if (b11 === undefined) throw new Error("no b11");

const PLAIN = {
  format: 1,
  id: "embassy-somewhere-b11",
  mission: "Embassy of Kazakhstan, Somewhere",
  route: "b11",
  source: "e-mail of the consular section",
  date: "2026-03-02",
} as const;

function overlay(parts: Partial<Overlay> = {}): Overlay {
  const read = parseOverlay({ ...PLAIN, ...parts });
  if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
  return read.overlay;
}

const around = {
  factKeys: factKeysOf(library.facts),
  namingStyleIds: new Set(library.namingStyles.map(({ id }) => id)),
};

describe("an overlay", () => {
  it("needs a source and a date, and knows no other keys", () => {
    const { source: _source, date: _date, ...without } = PLAIN;
    const paths = (content: unknown) => {
      const read = parseOverlay(content);
      return read.kind === "invalid" ? read.problems.map(({ path }) => path) : [];
    };
    expect(paths(PLAIN)).toEqual([]);
    expect(paths(without)).toEqual(["source", "date"]);
    expect(paths({ ...PLAIN, source: "", date: "2 March" })).toEqual(["source", "date"]);
    expect(paths({ ...PLAIN, pages: 3, languages: ["russian"] })).toEqual(["languages[0]", "pages"]);
  });

  it("without wishes changes nothing", () => {
    expect(applyOverlay(b11, overlay())).toEqual({ route: b11, facts: {}, changes: [], problems: [] });
  });

  it("for another route is refused as a whole", () => {
    const found = applyOverlay(b11, overlay({ route: "b1", passportMonths: 6 }));
    expect(found.route).toBe(b11);
    expect(found.changes).toEqual([]);
    expect(found.problems).toMatchObject([{ path: "route" }]);
  });

  it("puts positions first in the mission's order and keeps the rest behind", () => {
    const { route, changes, problems } = applyOverlay(b11, overlay({ order: ["passport-copy", "photo", "nowhere"] }));
    expect(route.positions.map(({ id }) => id)).toEqual([
      "passport-copy",
      "photo",
      ...b11.positions.map(({ id }) => id).filter((id) => id !== "passport-copy" && id !== "photo"),
    ]);
    expect(changes).toMatchObject([{ kind: "order", source: PLAIN.source, date: PLAIN.date }]);
    expect(problems).toMatchObject([{ path: "order[2]" }]);
  });

  it("adds, drops and re-weighs slots, the group constraints following", () => {
    const extra = {
      id: "consular-questionnaire",
      title: "Consular questionnaire",
      what: "The embassy's own form",
      need: "R",
      owner: "applicant",
      accepts: ["application-form"],
      position: "application-form",
      after: "application-form",
    } as const;
    const { route, changes, problems } = applyOverlay(
      b11,
      overlay({
        extraSlots: [
          extra,
          { ...extra, id: "tie-film", position: "own-papers", positionTitle: "Own papers" },
          { ...extra, id: "photo" },
        ],
        droppedSlots: ["travel-insurance", "no-such"],
        needs: { "cover-letter": "R", photo: "R" },
      }),
    );
    expect(checkRoute({ ...route, naming: b11.naming }, around)).toEqual([]);
    expect(
      route.positions
        .find(({ id }) => id === "application-form")
        ?.slots.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(["application-form", "consular-questionnaire"]);
    expect(route.positions.at(-1)).toMatchObject({ id: "own-papers", title: "Own papers" });
    expect(slotById(route, "consular-questionnaire")).toMatchObject({
      basis: "D",
      sources: ["overlay:embassy-somewhere-b11"],
      lastVerified: "2026-03-02",
    });
    expect(slotById(route, "travel-insurance")).toBeNull();
    expect(slotById(route, "cover-letter")?.need).toBe("R");
    expect(changes.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      "need cover-letter",
      "slot-added consular-questionnaire",
      "slot-added tie-film",
      "slot-dropped travel-insurance",
    ]);
    expect(problems.map(({ path }) => path)).toEqual(["extraSlots[1].after", "extraSlots[2].id", "droppedSlots[1]"]);
    expect(slotById(b11, "travel-insurance")).not.toBeNull();
  });

  it("leaves no constraint that asks for a dropped slot", () => {
    const named = b11.groupConstraints.flatMap((group) => group.atLeastOneOf.flat());
    const { route } = applyOverlay(b11, overlay({ droppedSlots: [...new Set(named)] }));
    expect(named.length).toBeGreaterThan(0);
    expect(route.groupConstraints).toEqual([]);
  });

  it("answers for the mission in facts that the case file takes", () => {
    const { facts, changes, route } = applyOverlay(
      b11,
      overlay({
        photo: { widthMm: 35, heightMm: 45, background: "white" },
        passportMonths: 6,
        languages: ["kk", "ru"],
        uploadLimitMb: 4.5,
      }),
    );
    expect(parseFacts(library.facts, facts)).toEqual({ kind: "facts", facts });
    expect(route.acceptedLanguagesDefault).toEqual(["kk", "ru"]);
    expect(changes.map(({ kind, after }) => [kind, after])).toEqual([
      ["languages", "kk, ru"],
      ["photo", "35 × 45 mm, white"],
      ["passport-months", "6"],
      ["upload-limit", "4.5"],
    ]);
  });
});
