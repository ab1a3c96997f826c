import { describe, expect, it } from "vitest";
import { buildIndexModel } from "#shared/letters/indexModel.ts";
import { buildPackPlan, type PlanOptions, type PlanRoute } from "#shared/plan/buildPackPlan.ts";
import { withGeneratedPages } from "#shared/plan/numberPlan.ts";
import { entriesOf, type PackPlan, pagesOf } from "#shared/plan/packPlan.ts";
import { documentOf, packOf, sourceOf, TEST_ROUTE } from "#tests/electron/pdf/packFixture.ts";

const nothing = new Uint8Array();
const options: PlanOptions = { today: "2026-11-20", readings: new Map(), indexPageCount: 1, generated: [] };
const file = (id: string, pages: number, name?: string) =>
  sourceOf(
    id,
    "pdf",
    nothing,
    Array.from({ length: pages }, () => ({})),
    name,
  );

/** "row title first-last", one line an entry. */
const outlineOf = (plan: PackPlan) =>
  entriesOf(plan).map((entry) => `${entry.row} ${entry.title} ${entry.firstPage}-${entry.lastPage}`);
const pageIdsOf = (plan: PackPlan) =>
  entriesOf(plan)
    .flatMap(pagesOf)
    .map((page) => (page.kind === "source" ? page.pageId : page.generated));

describe("the plan of a pack", () => {
  it("puts documents into the route's order and numbers pages from 1 without a gap", () => {
    const plan = buildPackPlan(
      packOf(
        [file("f1", 3), file("f2", 1)],
        [documentOf("d1", "bank-statement", ["f1.0", "f1.1", "f1.2"]), documentOf("d2", "passport-copy", ["f2.0"])],
      ),
      TEST_ROUTE,
      options,
    );
    expect(outlineOf(plan)).toEqual([
      "1 Document index 1-1",
      "2 Passport copy (data page) 2-2",
      "3 Bank statements 3-5",
    ]);
    expect(plan.pageCount).toBe(5);
    expect(
      entriesOf(plan)
        .flatMap(pagesOf)
        .map((page) => page.pageNumber),
    ).toEqual([1, 2, 3, 4, 5]);
    expect(plan.sections.map((section) => section.id)).toEqual(["document-index", "passport-copy", "financial"]);
  });

  it("gives a scanned index another name than the pack's own", () => {
    const plan = buildPackPlan(
      packOf(
        [file("f1", 1), file("f2", 1)],
        [
          documentOf("d1", "document-index", ["f1.0"]),
          documentOf("d2", "document-index", ["f2.0"], { title: "Old list" }),
        ],
      ),
      TEST_ROUTE,
      options,
    );
    expect(entriesOf(plan).map(({ title }) => title)).toEqual(["Document index", "Index from the scans", "Old list"]);
  });

  it("binds translation, certification and apostille directly behind their original, in that order", () => {
    const plan = buildPackPlan(
      packOf(
        [file("f1", 6)],
        [
          documentOf("d5", "apostille", ["f1.5"], { translationOf: "d1" }),
          documentOf("d3", "notary", ["f1.4"], { translationOf: "d2" }),
          documentOf("d2", "marriage-certificate", ["f1.2", "f1.3"], {
            translationOf: "d1",
            attachments: [{ kind: "translation-certification", pageNumber: 2, number: "", date: "" }],
          }),
          documentOf("d1", "marriage-certificate", ["f1.0", "f1.1"]),
        ],
      ),
      TEST_ROUTE,
      options,
    );
    const entry = entriesOf(plan)[1];
    expect(entry?.parts.map((part) => [part.kind, part.pages.map((page) => page.pageNumber)])).toEqual([
      ["original", [2, 3]],
      ["translation", [4]],
      ["certification", [5]],
      ["certification", [6]],
      ["legalization", [7]],
    ]);
    expect(entry?.marks).toEqual({ translation: true, legalization: true, signed: false });
  });

  it("keeps every page once: of no document, of no slot, of a loose slot; and lists those left out", () => {
    const plan = buildPackPlan(
      packOf(
        [file("f1", 4, "scans/odd papers.pdf"), file("f2", 2, "b.pdf")],
        [
          documentOf("d1", "unknown", ["f1.1"]),
          documentOf("d2", "fee-receipt", ["f2.0"]),
          documentOf("d3", "passport-copy", ["f1.0", "f1.1"]),
        ],
        { edits: { "f1.3": { turns: 0, leftOut: true } } },
      ),
      TEST_ROUTE,
      options,
    );
    expect(pageIdsOf(plan)).toEqual(["document-index", "f1.0", "f2.0", "f1.1", "f1.2", "f2.1"]);
    expect(plan.leftOut).toEqual(["f1.3"]);
    expect(plan.sections.map((section) => section.title).slice(-2)).toEqual([
      "Papers for the counter",
      "Other documents",
    ]);
    expect(entriesOf(plan).map((entry) => entry.title)).toContain("odd papers");
  });

  it("turns a page by what reading found and what the user added", () => {
    const plan = buildPackPlan(
      packOf([file("f1", 1)], [documentOf("d1", "photo", ["f1.0"])], {
        edits: { "f1.0": { turns: 3, leftOut: false } },
      }),
      TEST_ROUTE,
      { ...options, readings: new Map([["f1.0", { uprightTurns: 2 }]]) },
    );
    expect(entriesOf(plan).flatMap(pagesOf)[1]).toMatchObject({ turns: 1, userTurns: 3 });
  });

  it("leaves the index last where the route does, behind papers without a place", () => {
    const [index, ...rest] = TEST_ROUTE.positions;
    const b2: PlanRoute = { ...TEST_ROUTE, id: "b2", positions: [...rest, ...(index === undefined ? [] : [index])] };
    const plan = buildPackPlan(
      packOf([file("f1", 2)], [documentOf("d1", "unknown", ["f1.0"]), documentOf("d2", "photo", ["f1.1"])]),
      b2,
      options,
    );
    expect(outlineOf(withGeneratedPages(plan, 2))).toEqual(["1 Photo 1-1", "2 f1 2-2", "3 Document index 3-4"]);
  });

  it("orders papers of one slot by person, then by date", () => {
    const dated = (id: string, page: string, person: string, date: string) =>
      documentOf(id, "bank-statement", [page], {
        person,
        title: id,
        fields: [{ name: "issueDate", value: date, raw: "", pageNumber: 1, box: null, confidence: 1, source: "ocr" }],
      });
    const plan = buildPackPlan(
      packOf(
        [file("f1", 4)],
        [
          dated("sponsor", "f1.0", "sponsor", "2026-01-01"),
          dated("late", "f1.1", "applicant", "2026-05-02"),
          dated("none", "f1.2", "applicant", ""),
          dated("early", "f1.3", "applicant", "2026-02-02"),
        ],
      ),
      TEST_ROUTE,
      options,
    );
    expect(
      entriesOf(plan)
        .map((entry) => entry.title)
        .slice(1),
    ).toEqual(["early", "late", "none", "sponsor"]);
  });

  it("makes an index that says what the pack holds", () => {
    const plan = buildPackPlan(
      packOf(
        [sourceOf("f1", "pdf", nothing, [{}, {}, {}], "a.pdf", [{ code: "digitally-signed", signatures: 1 }])],
        [
          documentOf("d1", "invitation", ["f1.0", "f1.1"], {
            person: "sponsor",
            fields: [
              {
                name: "issueDate",
                value: "2026-06-05",
                raw: "",
                pageNumber: 1,
                box: null,
                confidence: 1,
                source: "ocr",
              },
              {
                name: "invitationNumber",
                value: "2611047352",
                raw: "",
                pageNumber: 1,
                box: null,
                confidence: 1,
                source: "ocr",
              },
            ],
          }),
          documentOf("d2", "invitation", ["f1.2"], { translationOf: "d1" }),
        ],
      ),
      TEST_ROUTE,
      options,
    );
    const model = buildIndexModel(plan);
    expect(model.sections[1]?.rows[0]).toEqual({
      entryId: "d1",
      row: 2,
      title: "Invitation",
      whose: "АХМЕТОВ Нұрлан",
      date: "5 Jun 2026",
      firstPage: 2,
      pages: "2\u20134",
      marks: ["T", "S"],
      parts: "Original 2\u20133  \u00b7  Translation 4",
    });
    expect(model.facts.map((fact) => fact.value)).toEqual([
      "SHARMA Priya",
      "Family reunification visa",
      "B11",
      "2611047352",
      "20 November 2026",
    ]);
    expect(model.legend.map((mark) => mark.letter)).toEqual(["T", "S"]);
  });

  it("plans a pack without a route, and an empty one", () => {
    const plan = buildPackPlan(packOf([file("f1", 1)], [documentOf("d1", "photo", ["f1.0"])]), null, options);
    expect(outlineOf(plan)).toEqual(["1 Document index 1-1", "2 Photo 2-2"]);
    expect(buildPackPlan(packOf([], []), TEST_ROUTE, options).pageCount).toBe(1);
  });
});
