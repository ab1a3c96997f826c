import { describe, expect, it } from "vitest";
import { extractFields } from "#shared/reading/fields/extractFields.ts";
import { classifyPages } from "#shared/reading/kinds/classifyPages.ts";
import { CIVIL_PAPERS } from "./papers/civilPapers.ts";
import { FORM_PAPERS, INVITATION_PAPERS } from "./papers/formPapers.ts";
import { IDENTITY_PAPERS } from "./papers/identityPapers.ts";
import { LETTER_PAPERS } from "./papers/letterPapers.ts";
import { MONEY_PAPERS } from "./papers/moneyPapers.ts";
import { misread } from "./sheet.ts";

const PAPERS = [
  ...IDENTITY_PAPERS,
  ...FORM_PAPERS,
  ...INVITATION_PAPERS,
  ...CIVIL_PAPERS,
  ...LETTER_PAPERS,
  ...MONEY_PAPERS,
];

interface Counted {
  readonly kinds: number;
  readonly fields: number;
  readonly wrong: readonly string[];
}

/** Shares of kinds and values right when letters of the captions are confused at a rate and lines slant. */
function readAt(rate: number, seeds: readonly number[]): Counted {
  let kinds = 0;
  let fields = 0;
  let asked = 0;
  const wrong: string[] = [];
  for (const seed of seeds) {
    for (const paper of PAPERS) {
      const kept = new Set(
        Object.values(paper.says).flatMap((value) => (value ?? "").toLowerCase().split(/[^\p{L}]+/u)),
      );
      const pages = paper.pages.map((page) => misread(page, seed, rate, kept));
      const { kind } = classifyPages(pages);
      if (kind === paper.kind) kinds += 1;
      else wrong.push(`${seed} ${paper.name}: ${kind}`);
      const read = extractFields(paper.kind, pages, { today: "2026-11-20" });
      for (const [key, value] of Object.entries(paper.says)) {
        const [name, role] = key.split("@");
        asked += 1;
        if (read.some((field) => field.name === name && field.person === role && field.value === value)) fields += 1;
        else wrong.push(`${seed} ${paper.name}: ${key}`);
      }
    }
  }
  return { kinds: kinds / (PAPERS.length * seeds.length), fields: fields / asked, wrong };
}

describe("papers whose captions are misread", () => {
  it("are told apart, and their values found, where one letter in fifty is wrong", () => {
    const { kinds, fields, wrong } = readAt(0.02, [1, 2]);
    expect(kinds, wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
    expect(fields, wrong.join("\n")).toBeGreaterThanOrEqual(0.96);
  });

  it("are still told apart where one letter in sixteen is wrong", () => {
    const { kinds, fields, wrong } = readAt(0.06, [3, 4]);
    expect(kinds, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(fields, wrong.join("\n")).toBeGreaterThanOrEqual(0.88);
  });
});
