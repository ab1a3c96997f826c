import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentKind } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { extractFields } from "#shared/reading/fields/extractFields.ts";
import { classifyPages } from "#shared/reading/kinds/classifyPages.ts";
import { BAR_FIELDS, holdsValue } from "../score.ts";
import { root } from "../tools.ts";
import type { TruthField } from "../truth.ts";

interface Known {
  readonly layout: string;
  readonly kind: DocumentKind;
  readonly fields: readonly TruthField[];
  readonly pages: readonly RecognisedPage[];
}

const knownIn = (file: string): readonly Known[] =>
  JSON.parse(readFileSync(join(root, "tests", "fixtures", "reading", file), "utf8")) as readonly Known[];

/** The text is perfect, so there is nothing to blame a miss on: floors a little under what was measured. */
describe.each([
  ["tune and final", "second-layouts.json"],
  ["third", "third-layouts.json"],
])("layouts of the second generator, %s half, with their own text", (_half, file) => {
  const readings = knownIn(file).map((paper) => ({
    paper,
    kind: classifyPages(paper.pages, "scan.pdf").kind,
    fields: extractFields(paper.kind, paper.pages, { today: "2026-11-20" }).map((field) => ({
      ...field,
      page: field.pageNumber,
      box: [0, 0, 0, 0] as const,
    })),
  }));

  it("knows the kind of every paper", () => {
    const wrong = readings.filter(({ paper, kind }) => kind !== paper.kind);
    expect(wrong.map(({ paper, kind }) => `${paper.layout} taken for ${kind}`)).toEqual([]);
  });

  it("reads names, passport numbers, birth dates and expiry letter for letter", () => {
    const asked = readings.flatMap(({ paper, fields }) =>
      paper.fields
        .filter(({ name }) => BAR_FIELDS.includes(name))
        .map((truth) => ({ what: `${paper.layout}: ${truth.name} ${truth.value}`, right: holdsValue(fields, truth) })),
    );
    const missed = asked.filter(({ right }) => !right).map(({ what }) => what);
    expect(asked.length).toBeGreaterThan(60);
    expect(missed.length / asked.length, missed.join("\n")).toBeLessThanOrEqual(0.02);
  });
});
