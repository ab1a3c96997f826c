import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BUNDLED_ROUTES_FOLDER, readRoutes } from "#electron/engine/readRoutes.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";
import { needOf } from "#shared/routes/needOf.ts";
import { type Route, slotById, slotsOf } from "#shared/routes/route.ts";
import { findRoute, variantsOf } from "#shared/routes/routeLibrary.ts";

const { library, problems } = await readRoutes();

function route(id: string): Route {
  const found = findRoute(library, id);
  if (found === null) throw new Error(`no route ${id}`);
  return found;
}

function stateOf(routeId: string, slotId: string, facts: Facts = {}): string {
  const slot = slotById(route(routeId), slotId);
  if (slot === null) throw new Error(`no slot ${slotId} in ${routeId}`);
  return needOf(slot, facts).state;
}

/** Slots that every long-stay route and the tourist route repeat (routes.md 1.4). */
const TAIL = [
  "name-change-certificate",
  "name-explanation-note",
  "refusal-explanation-note",
  "legal-residence-proof",
  "translations",
  "legalization-pages",
  "fee-receipt",
];

describe("the bundled routes", () => {
  it("are read without a problem", () => {
    expect(problems).toEqual([]);
  });

  it("have the pack orders of the guides", () => {
    const orderOf = (id: string) => route(id).positions.map((position) => position.id);
    expect({ b11: orderOf("b11"), b1: orderOf("b1"), b2: orderOf("b2") }).toEqual({
      b11: [
        "document-index",
        "application-form",
        "passport-copy",
        "photo",
        "invitation",
        "sponsor-id-status",
        "relationship",
        "accommodation",
        "financial-support",
        "additional-civil",
        "translations",
        "legalization-pages",
      ],
      b1: [
        "document-index",
        "passport-copy",
        "application-form",
        "photo",
        "invitation",
        "employer-letter",
        "cover-letter",
        "financial",
        "itinerary-hotel",
        "supporting-business",
        "legal-residence-proof",
        "translations",
      ],
      b2: [
        "cover-letter",
        "application-form",
        "passport-copy",
        "invitation",
        "host-company-letter",
        "employer-letter",
        "contract-extract",
        "travel-itinerary",
        "accommodation",
        "financial",
        "insurance",
        "extra-supporting",
        "translations",
        "document-index",
      ],
    });
  });

  it("are twelve with five variants, 294 slot rows and 124 slot ids, as counted in the specification", () => {
    expect(Object.fromEntries(library.routes.map((each) => [each.id, slotsOf(each).length]))).toEqual({
      b11: 50,
      b1: 46,
      b2: 48,
      work: 15 + 7,
      study: 15 + 7,
      "family-residence": 18 + 7,
      "business-immigrant": 12 + 7,
      "self-employment": 12 + 7,
      "permanent-residence": 15 + 7,
      "digital-nomad-it": 11 + 7,
      tourist: 10 + 7,
      extension: 0,
      "ext-b11": 9,
      "ext-b1": 6,
      "ext-b2": 7,
      "ext-residence": 7,
      "ext-work-permit": 6,
    });
    expect(library.routes.filter((each) => each.variantOf === null)).toHaveLength(12);
    expect(variantsOf(library, "extension")).toHaveLength(5);
    const repeatedTails = 7;
    const rows = library.routes.flatMap((each) => slotsOf(each).map((slot) => slot.id));
    expect([rows.length - repeatedTails * TAIL.length, new Set(rows).size]).toEqual([294, 124]);
    const withTail = library.routes.filter(
      (each) =>
        slotsOf(each)
          .slice(-7)
          .map((slot) => slot.id)
          .join() === TAIL.join(),
    );
    expect(withTail).toHaveLength(1 + repeatedTails);
  });

  it("say of every slot where it comes from and how old that is", () => {
    const dated = library.routes.flatMap((each) => slotsOf(each)).filter((slot) => slot.lastVerified !== null);
    expect(new Set(dated.map((slot) => slot.lastVerified))).toEqual(new Set(["2026-04-04"]));
    expect(dated.filter((slot) => slot.sources.some((source) => /^S[34]/.test(source)))).toEqual([]);
    const given = library.routes.filter((each) => each.basis === "given");
    expect(given.map((each) => [each.id, each.code, each.sources, each.acceptedLanguagesDefault])).toEqual([
      ["b11", "B11", ["S0§33"], ["ru", "kk"]],
      ["b1", "B1", ["S1§33"], ["kk", "ru", "en"]],
      ["b2", "B2", ["S2§33"], ["ru", "kk"]],
    ]);
    expect(library.routes.filter((each) => each.code !== null)).toEqual(given);
  });

  it("carry a row of the specification whole", () => {
    expect(slotById(route("b11"), "dependency-proof")).toEqual({
      id: "dependency-proof",
      title: "Proof of dependency",
      what: "Asked in some cases where the tie is not spouse or minor child",
      need: {
        when: "sponsor.relation == 'other' or (sponsor.relation in {'child','parent'} && !applicant.isMinor)",
        otherwise: "hidden",
      },
      owner: "applicant",
      pages: [1, 5],
      fields: ["P.full", "S.full", "M.items"],
      otherContents: [],
      mistakes: [],
      follow: "TN",
      basis: "G",
      derivedPart: "condition",
      accepts: [],
      generated: null,
      sources: ["S0§33"],
      lastVerified: "2026-04-04",
    });
  });

  it("name the generated document that fills a slot", () => {
    const generated = (id: string) =>
      Object.fromEntries(
        slotsOf(route(id)).flatMap((slot) => (slot.generated === null ? [] : [[slot.id, slot.generated]])),
      );
    expect(generated("b2")).toEqual({
      "cover-letter": "GD04",
      "host-company-letter": "GD07",
      "employer-letter": "GD09",
      "technical-mission-summary": "GD12",
      "host-guarantee-letter": "GD15",
      "employer-financial-support-letter": "GD14",
      "currency-note": "GD19",
      "deposit-explanation-note": "GD11",
      "name-explanation-note": "GD10",
      "refusal-explanation-note": "GD17",
      "parental-consent": "GD20",
      "document-index": "GD01",
    });
  });
});

describe("the need of a slot", () => {
  it("follows the case, and the cautious readings while nobody has asked the mission", () => {
    const minor = { "applicant.isMinor": true, "minor.oneParentAbsent": true };
    expect([
      stateOf("b11", "passport-copy"),
      stateOf("b11", "invitation-letter"),
      stateOf("b11", "savings-proof"),
      stateOf("b11", "invitation"),
      stateOf("b11", "invitation", { "mission.requiresInvitation": "no" }),
      stateOf("b11", "travel-insurance"),
      stateOf("b11", "cover-letter"),
      stateOf("b11", "cover-letter", { "mission.requiresCoverLetter": "yes" }),
      stateOf("b11", "marriage-certificate"),
      stateOf("b11", "marriage-certificate", { "sponsor.relation": "spouse" }),
      stateOf("b11", "marriage-certificate", { "sponsor.relation": "child" }),
      stateOf("b11", "parental-consent", { ...minor, "minor.soleCustody": false, "minor.hasCourtOrder": false }),
      stateOf("b11", "parental-consent", { ...minor, "minor.soleCustody": true }),
      stateOf("b11", "parental-consent", minor),
      stateOf("b1", "invitation"),
      stateOf("b1", "invitation", { "applicant.visaExemptForPurpose": "no" }),
      stateOf("b1", "employer-letter", { "applicant.employment": "employed" }),
      stateOf("b1", "employer-letter", { "applicant.employment": "owner" }),
      stateOf("b1", "employer-letter", { "applicant.employment": "student" }),
      stateOf("b1", "employer-letter"),
      stateOf("b2", "manufacturer-authorization"),
      stateOf("b2", "supply-agreement", { "b2.basisDocs": ["purchase"] }),
      stateOf("b2", "cover-letter"),
    ]).toEqual([
      "required",
      "recommended",
      "optional",
      "required",
      "hidden",
      "confirm",
      "recommended",
      "required",
      "confirm",
      "required",
      "hidden",
      "required",
      "hidden",
      "confirm",
      "confirm",
      "required",
      "required",
      "recommended",
      "hidden",
      "confirm",
      "optional",
      "required",
      "recommended",
    ]);
  });

  it("says why", () => {
    const slot = slotById(route("b11"), "sponsor-work-permit");
    if (slot === null) throw new Error("no slot");
    expect(needOf(slot, { "sponsor.isForeigner": true })).toEqual({
      state: "confirm",
      because: {
        condition: "sponsor.isForeigner && sponsor.statusBasis == 'work'",
        truth: "unknown",
        knownFacts: ["sponsor.isForeigner"],
        unknownFacts: ["sponsor.statusBasis"],
      },
    });
  });
});

describe("a folder of the user's own routes", () => {
  const madeUp = {
    ...JSON.parse(JSON.stringify(route("tourist"))),
    id: "river-cruise",
    title: "River cruise",
    naming: { default: "cruise", styles: ["cruise", "b1-clear"] },
  };
  const style = {
    ...JSON.parse(JSON.stringify(library.namingStyles.find((each) => each.id === "b1-clear"))),
    id: "cruise",
  };

  async function withFolder(files: Record<string, string>, use: (folder: string) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), "qujat-routes-"));
    try {
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      await use(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it("adds a route without a line of code", async () => {
    const files = {
      "river-cruise.json": JSON.stringify(madeUp),
      "naming.json": JSON.stringify({ format: 1, styles: [style] }),
    };
    await withFolder(files, async (folder) => {
      const read = await readRoutes([BUNDLED_ROUTES_FOLDER, folder]);
      expect(read.problems).toEqual([]);
      expect(read.library.routes).toHaveLength(library.routes.length + 1);
      expect(findRoute(read.library, "river-cruise")).toEqual(madeUp);
    });
  });

  it("is told where each file is wrong, and loses nothing else", async () => {
    const broken = JSON.parse(JSON.stringify(madeUp));
    broken.positions[3].slots[0].accepts = ["phto"];
    broken.positions[4].slots[0].fields[0] = "I.number";
    broken.positions[5].slots[0].need = { when: "a.b", otherwise: "maybe" };
    broken.loose[0].colour = "red";
    delete broken.code;
    const wrongReferences = JSON.parse(JSON.stringify(madeUp));
    wrongReferences.positions[4].slots[0].need.when = "mission.requiresInvitaton";
    wrongReferences.positions[7].slots[0].need.when = "sponsor.status == 'citizen' &&";
    wrongReferences.positions[8].slots[0].need.when = "sponsor.status == 'citizen' or trip.activities";
    wrongReferences.positions[6].slots[0].id = "photo";
    wrongReferences.groupConstraints = [
      { id: "g", text: "g", when: "x.y", atLeastOneOf: [["photo", "phto"]], orElse: [], sources: [] },
    ];
    wrongReferences.naming = { default: "none", styles: ["cruise"] };
    const files = {
      "a.json": JSON.stringify(broken),
      "b.json": JSON.stringify(wrongReferences),
      "c.json": "{",
      "facts.json": "[]",
    };
    await withFolder(files, async (folder) => {
      const read = await readRoutes([BUNDLED_ROUTES_FOLDER, folder]);
      expect(read.library.routes.map((each) => each.id)).toEqual(library.routes.map((each) => each.id));
      expect(read.library.facts).toHaveLength(167);
      expect(read.problems.map((problem) => `${problem.file} ${problem.path}`)).toEqual([
        "c.json ",
        "facts.json ",
        "a.json code",
        "a.json positions[3].slots[0].accepts[0]",
        "a.json positions[4].slots[0].fields[0]",
        "a.json positions[5].slots[0].need.otherwise",
        "a.json loose[0].colour",
        "b.json positions[4].slots[0].need.when",
        "b.json positions[6].slots[0].id",
        "b.json positions[7].slots[0].need.when",
        "b.json positions[8].slots[0].need.when",
        "b.json positions[8].slots[0].need.when",
        "b.json groupConstraints[0].atLeastOneOf[0][1]",
        "b.json groupConstraints[0].when",
        "b.json naming.styles[0]",
        "b.json naming.default",
      ]);
      const messages = read.problems.map((problem) => problem.message);
      expect(messages).toContain('"I.number" is not a field of the dictionary');
      expect(messages).toContain('"mission.requiresInvitaton" is not a known fact');
      expect(messages).toContain('sponsor.status is enum and cannot be "citizen"');
      expect(messages).toContain("trip.activities is list, so it must be compared with a value");
    });
  });
});
