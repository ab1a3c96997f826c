import { expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import type { Field, PackDocument } from "#shared/domain/document.ts";
import type { Pack } from "#shared/domain/pack.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { namePackFiles } from "#shared/plan/namePackFiles.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { documentOf, packOf, sourceOf } from "#tests/electron/pdf/packFixture.ts";

const { library } = await readRoutes();
const b2 = findRoute(library, "b2");
const named = library.namingStyles.find(({ id }) => id === "b2-named") ?? null;

const read = (name: Field["name"], value: string): Field => ({
  name,
  value,
  raw: value,
  pageNumber: 1,
  box: null,
  confidence: 1,
  source: "mrz",
});

/** A passport of somebody whose name stands in Arabic in the case, and papers with titles in other scripts. */
function names(passport: Partial<PackDocument>) {
  const file = (id: string) => sourceOf(id, "pdf", new Uint8Array(), [{}]);
  const given: Pack = packOf(
    [file("f1"), file("f2"), file("f3")],
    [
      { ...documentOf("d1", "passport-copy", ["f1.0"]), slot: "passport-copy", ...passport },
      { ...documentOf("d2", "marriage-certificate", ["f2.0"]), slot: null, title: "شهادة الزواج" },
      { ...documentOf("d3", "unknown", ["f3.0"]), slot: null, title: "护照 copy" },
    ],
  );
  const pack: Pack = {
    ...given,
    people: [
      { id: "applicant", role: "applicant", surname: "المصري", givenNames: "ليلى", birthDate: "", nationality: "" },
    ],
  };
  const plan = buildPackPlan(pack, b2, { today: "2026-11-20", readings: new Map(), indexPageCount: 1, generated: [] });
  const { single, entries } = namePackFiles(plan, pack, b2, named);
  return [single, ...entries.values()];
}

it("a name in a script without a table is spelt as the passport spells it, and a title by the paper's kind", () => {
  const spelt = names({ person: "applicant", fields: [read("surname", "ALMASRI"), read("givenNames", "LAYLA")] });
  expect(spelt[0]).toMatch(/^Pack_B2_ALMASRI\.pdf$/);
  expect(spelt).toContainEqual(expect.stringMatching(/_Passport_Almasri_Layla\.pdf$/));
  expect(spelt).toContainEqual(expect.stringMatching(/_Marriage_Certificate_Almasri_Layla\.pdf$/));
  expect(spelt).toContainEqual(expect.stringMatching(/_Copy_Almasri_Layla\.pdf$/));
  for (const name of spelt) expect(name).toMatch(/^[\x20-\x7e]+$/);
});

it("another person's passport does not lend its name", () => {
  expect(names({ person: "sponsor", fields: [read("surname", "DOE")] })[0]).toBe("Pack_B2_Applicant.pdf");
});
