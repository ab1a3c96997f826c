import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { documentBlankWords } from "#shared/copy/letters/documentBlanks.ts";
import { lettersWords } from "#shared/copy/ui/letters.ts";
import { documentsOf, groupOf, lintTextOfLetter } from "#shared/letters/documents/documentsOf.ts";
import { DOCUMENT_IDS } from "#shared/letters/documents/draftDocument.ts";
import type { SheetSources } from "#shared/letters/documents/sheets.ts";
import { type Letter, type LetterLanguage, letterText, openBlanks } from "#shared/letters/letter.ts";
import type { LetterInput } from "#shared/letters/letterInput.ts";
import { letterSourcesOf } from "#shared/letters/letterSources.ts";
import { lintContextOf } from "#shared/letters/lints/lintContext.ts";
import { runLints } from "#shared/letters/lints/runLints.ts";
import { placedLetters } from "#shared/letters/placedLetters.ts";
import { LETTER_IDS, writeLetter } from "#shared/letters/writeLetter.ts";
import { concernsRoute, type Route } from "#shared/routes/route.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { BY_HAND, EMPTY_CASE, fullCase } from "./fictionalCase.ts";

const { library } = await readRoutes();
const catalogue = letterSourcesOf(library).documents;
const lints = library.lints?.lints ?? [];

function sourcesFor(route: Route): SheetSources {
  return { route, facts: library.facts, guide: library.guide, checklists: library.checklists };
}

/** Every document of the catalogue with every route that it concerns. */
const rows = catalogue
  .filter(({ id }) => id !== "GD01")
  .flatMap(({ id, routes }) =>
    library.routes.filter((route) => concernsRoute(routes, route)).map((route) => [id, route.id, route] as const),
  );
const OWN = { body: "", fields: BY_HAND };

function written(
  id: string,
  input: LetterInput,
  language: LetterLanguage,
  route: Route,
  own: typeof OWN | null,
): Letter {
  const letter = writeLetter(id, input, language, own, sourcesFor(route));
  if (letter === null) throw new Error(`${id} is not written`);
  return letter;
}

const factsIn = (letter: Letter) =>
  letter.blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.pieces.filter((piece) => piece.kind === "fact") : [],
  );

it("are all there: the index by the plan, the rest by a writer", () => {
  const ours = ["GD01", ...LETTER_IDS, ...DOCUMENT_IDS].sort();
  expect([...new Set(ours)]).toEqual(catalogue.map(({ id }) => id).sort());
});

describe.each(["en", "ru"] as const)("generated documents in %s", (language) => {
  it.each(rows)("%s of %s shows what is unknown as a blank and invents nothing", (id, _routeId, route) => {
    const letter = written(id, EMPTY_CASE, language, route, null);
    const all = letterText(letter);
    expect(all).not.toMatch(/[{}]|undefined|null|\[object/);
    expect(factsIn(letter).filter((piece) => piece.text !== "")).toEqual([]);
    expect(openBlanks(letter)).toEqual([
      ...new Set(factsIn(letter).map((piece) => ("blank" in piece ? piece.blank : ""))),
    ]);
    expect(letter.blanks.every(({ value, fromPack }) => value === "" && fromPack === "")).toBe(true);
    expect(letter.title).not.toBe("");
  });

  it.each(rows)("%s of %s says only what the case knows, and passes the lints", (id, _routeId, route) => {
    const input = fullCase(route.title, route.code ?? "B");
    const letter = written(id, input, language, route, OWN);
    expect(openBlanks(letter)).toEqual([]);
    const values = new Map(letter.blanks.map(({ id: blank, value }) => [blank, value]));
    for (const piece of factsIn(letter))
      if ("blank" in piece) expect(values.get(piece.blank), piece.blank).not.toBe("");
    const words = letterText(letter);
    expect(words).not.toMatch(/[{}]|undefined|\[object|________[^_]*passport/);
    if (DOCUMENT_IDS.includes(id)) expect(words).not.toMatch(/\.\./);
    if (language === "en") expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    const context = lintContextOf({ documents: [], people: input.pack.people, facts: input.pack.facts });
    const text = lintTextOfLetter(letter, route.id);
    const found = runLints(text === null ? [] : [text], { lints, route, context });
    expect(found.map(({ lint, marks, elements }) => [lint, ...marks.map(({ text }) => text), ...elements])).toEqual([]);
  });
});

it("name every blank in every language of the window", () => {
  const ids = rows
    .filter(([id]) => DOCUMENT_IDS.includes(id))
    .flatMap(([id, , route]) => written(id, fullCase("", ""), "en", route, OWN).blanks.map((blank) => blank.id));
  for (const language of ["en", "ru", "kk"] as const) {
    const known: Readonly<Record<string, string>> = { ...lettersWords[language], ...documentBlankWords[language] };
    expect([...new Set(ids)].filter((id) => known[`blank.${id}`] === undefined)).toEqual([]);
  }
});

describe("a generated document", () => {
  const b1 = findRoute(library, "b1");
  const b2 = findRoute(library, "b2");
  const b11 = findRoute(library, "b11");
  if (!b1 || !b2 || !b11) throw new Error("no routes");

  it("keeps the fixed words apart from facts and from the user's own words", () => {
    const letter = written("GD07", fullCase("B2", "B2"), "en", b2, {
      body: "One more thing.\nAnd another.",
      fields: {},
    });
    expect(letter.blocks).toContainEqual({ kind: "own", paragraphs: ["One more thing.", "And another."] });
    const purpose = letter.blocks.find((block) => block.kind === "paragraph" && block.id === "purpose");
    expect(purpose).toMatchObject({
      pieces: [
        { kind: "words", text: "Purpose: " },
        { kind: "fact", blank: "purposeTerms", text: "commissioning and warranty service" },
        { kind: "words", text: ". Equipment: " },
        { kind: "fact", blank: "equipment", text: "palletiser PX-20" },
        { kind: "words", text: "; serial numbers: " },
        { kind: "fact", blank: "serials", text: "4471" },
        { kind: "words", text: ". Basis: contract No. " },
        { kind: "fact", blank: "contractNumber", text: "7" },
        { kind: "words", text: " of " },
        { kind: "fact", blank: "contractDate", text: "1 March 2024" },
        { kind: "words", text: ", project " },
        { kind: "fact", blank: "project", text: "Line 3" },
        { kind: "words", text: "." },
      ],
    });
  });

  it("says who pays only when somebody said so", () => {
    const silent = letterText(written("GD09", EMPTY_CASE, "en", b2, null));
    expect(silent).toContain("The costs of the mission are met by ________.");
    expect(silent).not.toContain("We pay all costs");
    expect(letterText(written("GD09", fullCase("B2", "B2"), "en", b2, null))).toContain(
      "We pay all costs of the mission.",
    );
    expect(letterText(written("GD05", EMPTY_CASE, "en", b11, null))).not.toContain("I provide the housing");
  });

  it("takes the user's word over the pack's and keeps both", () => {
    const letter = written("GD06", fullCase("B1", "B1"), "en", b1, {
      body: "",
      fields: { hostName: "Altyn Bulak LLP" },
    });
    expect(letter.blanks.find(({ id }) => id === "hostName")).toMatchObject({
      value: "Altyn Bulak LLP",
      fromPack: "Zhelken Trade LLP",
    });
    expect(letterText(letter)).toContain("Altyn Bulak LLP, registration number 123456789012");
  });

  it("carries over the border what the guide lists, with the values that are known", () => {
    expect(letterText(written("GD25", fullCase("B11", "B11"), "en", b11, null))).toContain(
      "[ ] sponsor contact: NURLAN SADYKOV, +7 701 555 01 20",
    );
  });

  it("asks the mission what nobody has answered, once", () => {
    const ask = (facts: Record<string, string>) =>
      letterText(written("GD26", { ...EMPTY_CASE, pack: { ...EMPTY_CASE.pack, facts } }, "en", b1, null));
    expect(ask({})).toContain("How much is the fee?");
    expect(ask({ "mission.feeAmount": "80 EUR" })).not.toContain("How much is the fee?");
    expect(ask({}).match(/biometrics/g)).toHaveLength(1);
  });

  it("is offered when the facts call for it", () => {
    const wanted = (facts: Record<string, boolean>) =>
      new Map(documentsOf(catalogue, b1, facts).map(({ document, wanted }) => [document.id, wanted]));
    expect(wanted({}).get("GD17")).toBe("unknown");
    expect(wanted({ "applicant.priorRefusal": true }).get("GD17")).toBe(true);
    expect(wanted({ "applicant.priorRefusal": false }).get("GD17")).toBe(false);
    expect(wanted({}).get("GD06")).toBe(true);
    expect(wanted({}).has("GD07")).toBe(false);
  });

  it("is both the request and the host's own letter where a mission needs longer (GD21)", () => {
    const route = findRoute(library, "extension", "ext-b2");
    if (route === null) throw new Error("no route");
    const groups = documentsOf(catalogue, route, {}).map((one) => [one.document.id, groupOf(one, route, {})] as const);
    expect(groups.filter(([id]) => id.startsWith("GD21"))).toEqual([
      ["GD21", "needed"],
      ["GD21H", "needed"],
    ]);
    const letters = ["GD21", "GD21H"].map((letter) => ({
      letter,
      language: "en" as const,
      body: "",
      fields: {},
      inPack: true,
    }));
    const placed = placedLetters({ letters, documents: [], edits: {} }, route, catalogue);
    expect(placed.map(({ entry }) => entry.slot)).toEqual(["extension-request", "host-justification-letter"]);
    const other = findRoute(library, "extension", "ext-b1");
    if (other === null) throw new Error("no route");
    expect(documentsOf(catalogue, other, {}).map(({ document }) => document.id)).not.toContain("GD21H");
  });
});
