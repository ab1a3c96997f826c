import { expect, it } from "vitest";
import { derivePack } from "#electron/engine/derivePack.ts";
import { preparationOf } from "#electron/engine/preparationOf.ts";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import type { PageReading } from "#electron/ports.ts";
import type { FactValue } from "#shared/domain/caseFacts.ts";
import { emptyCase, type PackCase } from "#shared/domain/packCase.ts";
import type { Page } from "#shared/domain/page.ts";
import type { PhotoLook } from "#shared/domain/photoLook.ts";
import type { SourceFile } from "#shared/domain/sourceFile.ts";
import { letterSourcesOf } from "#shared/letters/letterSources.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { routeOfCase } from "#shared/routes/routeOfCase.ts";

const { library } = await readRoutes();
const WALL = { red: 240, green: 240, blue: 240, spread: 4, left: 240, right: 240 } as const;
const SQUARE: PhotoLook = {
  widthPx: 600,
  heightPx: 600,
  coloured: 0.4,
  sharpness: 0.5,
  background: WALL,
  headTop: 0.1,
};
const WISHES = { "mission.photoSpec.widthMm": 35, "mission.photoSpec.heightMm": 45 };

function pageOf(fileId: string): Page {
  const px = { widthPx: 600, heightPx: 600 } as const;
  return {
    id: `${fileId}.0`,
    fileId,
    pageIndex: 0,
    widthPt: 144,
    heightPt: 144,
    content: "scan",
    ...px,
    dpi: 300,
    dpiKnown: true,
  };
}

function readingOf(fileId: string): PageReading {
  const own = {
    check: "cut-off",
    severity: "warning",
    measure: 0.02,
    sentence: "quality.cut-off",
    params: {},
  } as const;
  return {
    recognised: {
      pageId: `${fileId}.0`,
      source: "ocr",
      uprightTurns: 0,
      skewDegrees: 0,
      widthPx: 600,
      heightPx: 600,
      languages: ["eng"],
      lines: [],
      latinLines: [],
      mrz: null,
      meanConfidence: 0,
    },
    issues: [own],
    photo: SQUARE,
    stamps: [],
  };
}

/** Two wordless pictures, the first in the photo's place. */
function derived(facts: Readonly<Record<string, FactValue>>, change: Partial<PackCase> = {}) {
  const files = ["f1", "f2"].map(
    (id): SourceFile => ({ id, name: `${id}.jpg`, sha256: id, bytes: 1, format: "jpeg", pageCount: 1, notes: [] }),
  );
  const packCase: PackCase = {
    ...emptyCase("p1"),
    route: "b11",
    files,
    facts,
    overrides: { "f1.0": { kind: "photo", slot: "photo" }, "f2.0": { kind: "unknown", slot: null } },
    ...change,
  };
  return derivePack({
    packCase,
    pages: new Map(files.map(({ id }) => [id, [pageOf(id)]])),
    readings: new Map(files.map(({ id }) => [`${id}.0`, readingOf(id)])),
    route: routeOfCase(library, packCase),
    letterSources: letterSourcesOf(library),
    today: "2026-11-20",
  });
}

const checks = (pack: ReturnType<typeof derived>) =>
  Object.fromEntries(Object.entries(pack.pageIssues).map(([id, issues]) => [id, issues.map(({ check }) => check)]));

it("a page in the photo's place is held against the mission's photo, and no other page is", () => {
  expect(checks(derived(WISHES))).toEqual({ "f1.0": ["photo-size"], "f2.0": ["cut-off"] });
  expect(checks(derived({}))).toEqual({ "f1.0": [], "f2.0": ["cut-off"] });
  const moved = { "f1.0": { kind: "unknown", slot: null }, "f2.0": { kind: "photo", slot: "photo" } } as const;
  expect(checks(derived(WISHES, { overrides: moved }))).toEqual({ "f1.0": ["cut-off"], "f2.0": ["photo-size"] });
});

it("a written wish of the mission counts like an answer of the user", () => {
  const overlay = {
    format: 1 as const,
    id: "embassy-somewhere-b11",
    mission: "Embassy of Kazakhstan, Somewhere",
    route: "b11",
    source: "its page",
    date: "2026-11-02",
    photo: { widthMm: 35, heightMm: 45, background: "blue" },
  };
  expect(checks(derived({}, { overlay }))["f1.0"]).toEqual(["photo-size", "photo-background"]);
});

it("the checklist's photo item stands open while the photo has a fault, and is ticked without one (PH01)", () => {
  const photoItem = (facts: Readonly<Record<string, FactValue>>) => {
    const pack = derived(facts, { route: "b2" });
    const { route } = pack.route;
    if (route === null) throw new Error("no route");
    const plan = buildPackPlan(pack.pack, route, {
      today: "2026-11-20",
      readings: new Map(),
      indexPageCount: 1,
      generated: [],
    });
    const items = preparationOf(pack, library, plan).checklists.flatMap((list) => list.items);
    const item = items.find(({ id }) => id === "CL-B2-A7");
    return [item?.state, item?.reasons.map(({ code }) => code)];
  };
  expect(photoItem(WISHES)).toEqual(["open", ["photo-fault"]]);
  expect(photoItem({ "mission.photoSpec.widthMm": 50, "mission.photoSpec.heightMm": 50 })).toEqual([
    "ticked",
    ["rule-clear"],
  ]);
});
