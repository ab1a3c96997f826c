import { expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import type { Facts, FactValue } from "#shared/domain/caseFacts.ts";
import { DOCUMENT_IDS } from "#shared/letters/documents/draftDocument.ts";
import { openBlanks } from "#shared/letters/letter.ts";
import { LETTER_IDS, writeLetter } from "#shared/letters/writeLetter.ts";
import { factKeysOf } from "#shared/routes/fact.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { fullCase } from "./fictionalCase.ts";

const { library } = await readRoutes();

it("letters read only facts that the catalogue has, so that no blank stays empty for a name nobody can answer", () => {
  const read = new Set<string>();
  const listening = new Proxy<Record<string, FactValue>>(
    {},
    {
      get: (_facts, key) => {
        if (typeof key === "string") read.add(key);
        return undefined;
      },
    },
  ) satisfies Facts;
  const input = fullCase("", "");
  for (const route of library.routes) {
    for (const id of [...LETTER_IDS, ...DOCUMENT_IDS]) {
      writeLetter(id, { ...input, pack: { ...input.pack, facts: listening } }, "en", null, {
        route,
        facts: library.facts,
        guide: library.guide,
        checklists: library.checklists,
      });
    }
  }
  const known = factKeysOf(library.facts);
  expect(read.size).toBeGreaterThan(60);
  expect([...read].filter((key) => !known.has(key))).toEqual([]);
});

it.each([
  ["b1", "GD03"],
  ["b2", "GD04"],
])("the cover letter of %s takes host and employer from the case's answers", (routeId, id) => {
  const route = findRoute(library, routeId);
  if (route === null) throw new Error("no route");
  const sources = { route, facts: library.facts, guide: library.guide, checklists: library.checklists };
  const letter = writeLetter(id, fullCase(route.title, route.code ?? ""), "en", null, sources);
  if (letter === null) throw new Error("not written");
  const values = Object.fromEntries(letter.blanks.map((blank) => [blank.id, blank.value]));
  expect(values).toMatchObject({ hostName: "Zhelken Trade LLP", employerName: "Nordwerk GmbH" });
  expect(openBlanks(letter)).not.toContain("hostName");
  if (id === "GD04") expect(values).toMatchObject({ contractNumber: "7", contractDate: "2024-03-01" });
});
