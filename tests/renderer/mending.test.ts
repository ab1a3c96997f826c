import { expect, test } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { translator } from "#renderer/state/translate.ts";
import { MENDERS, mendGroups } from "#renderer/steps/check/mendGroups.ts";
import { mendMessage } from "#renderer/steps/check/mendMessage.ts";
import { firstOwner, fixerOfSlot, OWNERS } from "#shared/checks/fixerOfSlot.ts";
import type { PackView } from "#shared/contract/packView.ts";
import { LANGUAGES } from "#shared/copy/ui/words.ts";
import type { Finding, MissingSlot, PageIssue } from "#shared/domain/finding.ts";
import { slotsOf } from "#shared/routes/route.ts";
import { viewAt } from "./fakeClient.ts";

const finding = (id: string, parts: Partial<Finding>): Finding => ({
  id,
  rule: "R001",
  severity: "blocker",
  verdict: "mismatch",
  field: "passportNumber",
  documents: [],
  evidence: [],
  fixer: "applicant",
  sentence: "R001.mismatch",
  params: { field: "@field.passportNumber", document: "@kind.invitation", value: "N1", mend: "@mend.sponsor" },
  because: [],
  ...parts,
});
const lacking = (slot: string, parts: Partial<MissingSlot>): MissingSlot => ({
  slot,
  severity: "blocker",
  fixer: "applicant",
  sentence: "R190.missing",
  params: { slot, title: "Sponsor consent", what: "Says that the sponsor agrees" },
  ...parts,
});
const pale: PageIssue = { check: "contrast", severity: "warning", measure: 1, sentence: "contrast", params: {} };
const document = { id: "d1", fileId: "f1", pageIds: ["f1.0"], kind: "passport-copy", title: "", translationOf: null };

const view = {
  ...viewAt(1),
  findings: [
    finding("own", { severity: "warning" }),
    finding("graver", {}),
    finding("misread", { verdict: "possible-misread", fixer: "sponsor" }),
    finding("theirs", { fixer: "sponsor" }),
    finding("dim", { verdict: "unreadable" }),
  ],
  missing: [lacking("sponsor-consent", { fixer: "sponsor" })],
  pageIssues: { "f1.0": [pale] },
  pack: { ...viewAt(1).pack, documents: [document] },
} as unknown as PackView;

test("everything that is open stands once, under who can mend it, the gravest first", () => {
  expect(mendGroups(view).map(({ mender, severity, items }) => [mender, severity, items.map(({ id }) => id)])).toEqual([
    ["applicant", "blocker", ["finding-graver", "finding-own"]],
    ["reading", "blocker", ["finding-misread"]],
    ["scan", "blocker", ["finding-dim", "page-f1.0"]],
    ["sponsor", "blocker", ["finding-theirs", "missing-sponsor-consent"]],
  ]);
  expect(mendGroups(viewAt(1))).toEqual([]);
});

test("a page that is left out of the pack need not be scanned again", () => {
  const without = { ...view, pack: { ...view.pack, edits: { "f1.0": { turns: 0, leftOut: true } } } } as PackView;
  expect(mendGroups(without).flatMap(({ items }) => items.map(({ id }) => id))).not.toContain("page-f1.0");
});

test("the message speaks to whoever can mend it, names everything once, and does not tell them to ask themselves", () => {
  const group = mendGroups(view).find(({ mender }) => mender === "sponsor");
  if (group === undefined) throw new Error("no group");
  const text = mendMessage(group, view, translator("en"), "en");
  expect(text).toMatch(/^Hello,\n\n/);
  expect(text).toContain("1. The passport number on the invitation (N1");
  expect(text).toContain("2. Sponsor consent. Says that the sponsor agrees.");
  expect(text).not.toMatch(/Ask the sponsor|Add it to the pack/);
  for (const language of LANGUAGES) {
    for (const one of mendGroups(view)) {
      const said = mendMessage(one, view, translator(language), language);
      expect(said, `${language} ${one.mender}`).not.toMatch(/mend\.|message\.|\{\{|undefined/);
    }
  }
});

test("each mender has a name and a reason in each language", () => {
  for (const language of LANGUAGES) {
    const t = translator(language);
    for (const mender of MENDERS) {
      for (const key of [`mender.${mender}`, `mender.${mender}.hint`]) expect(t(key), `${language}`).not.toBe(key);
    }
  }
});

test("every slot of every route has an owner that the table knows", async () => {
  const { library } = await readRoutes();
  const owners = new Set(library.routes.flatMap(slotsOf).map(({ owner }) => firstOwner(owner)));
  expect([...owners].filter((owner) => OWNERS[owner] === undefined)).toEqual([]);
});

test("a paper that is made for the asking comes from its issuer; what the applicant holds is the applicant's", () => {
  expect(fixerOfSlot({ owner: "applicant", accepts: ["bank-statement"] })).toBe("issuer");
  expect(fixerOfSlot({ owner: "applicant", accepts: ["passport-copy"] })).toBe("applicant");
  expect(fixerOfSlot({ owner: "sponsor", accepts: ["bank-statement"] })).toBe("sponsor");
  expect(fixerOfSlot({ owner: "employer + host", accepts: ["contract-extract"] })).toBe("employer");
  expect(fixerOfSlot({ owner: "translator", accepts: ["notary"] })).toBe("translator");
});
