import { describe, expect, it } from "vitest";
import type { Field } from "#shared/domain/document.ts";
import { extractFields } from "#shared/reading/fields/extractFields.ts";
import { classifyPages } from "#shared/reading/kinds/classifyPages.ts";
import { CIVIL_PAPERS } from "./papers/civilPapers.ts";
import { FORM_PAPERS, INVITATION_PAPERS } from "./papers/formPapers.ts";
import { IDENTITY_PAPERS } from "./papers/identityPapers.ts";
import { LETTER_PAPERS } from "./papers/letterPapers.ts";
import { MONEY_PAPERS } from "./papers/moneyPapers.ts";

const PAPERS = [
  ...IDENTITY_PAPERS,
  ...FORM_PAPERS,
  ...INVITATION_PAPERS,
  ...CIVIL_PAPERS,
  ...LETTER_PAPERS,
  ...MONEY_PAPERS,
];

describe("papers of every kind, in several layouts and languages", () => {
  it.each(PAPERS.map((paper) => [paper.name, paper] as const))("%s", (_name, paper) => {
    const classified = classifyPages(paper.pages);
    expect(classified.kind).toBe(paper.kind);
    const fields = extractFields(paper.kind, paper.pages, { today: "2026-11-20" });
    expect(said(fields, Object.keys(paper.says))).toEqual(paper.says);
  });
});

function said(fields: readonly Field[], keys: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(
    keys.map((key) => {
      const [name, role] = key.split("@");
      return [key, fields.find((field) => field.name === name && (field.person ?? undefined) === role)?.value];
    }),
  );
}
