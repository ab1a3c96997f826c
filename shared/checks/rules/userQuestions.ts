import type { DocumentKind } from "#shared/domain/document.ts";
import { paperWord } from "../describe.ts";
import { question, type RuleOutput } from "../draft.ts";
import { ofKind, type PackView } from "../view/packView.ts";

/** Rules that no scan decides: the user is asked, where one of these papers is in the pack; [] for always. */
const USER_QUESTIONS: readonly (readonly [rule: string, kinds: readonly DocumentKind[]])[] = [
  ["R119", []],
  ["R141", ["employer-letter"]],
  ["R142", ["employer-letter", "diploma"]],
  ["R143", ["invitation-letter", "host-company-letter", "employer-letter"]],
  ["R150", ["contract-extract", "employer-letter"]],
  ["R152", ["application-form"]],

  ["R154", ["diploma", "employer-letter", "contract-extract"]],
  ["R160", ["employer-letter", "host-company-letter", "invitation-letter", "support-letter"]],
  ["R175", ["income-proof"]],
  ["R189", ["marriage-certificate", "birth-certificate", "divorce-certificate", "name-change-certificate"]],
  ["R193", ["cover-letter"]],
  ["R195", ["application-form"]],
  ["R212", ["visa"]],
];

/** R119 is asked only where somebody else travels too. */
function isAsked(view: PackView, rule: string): boolean {
  if (rule !== "R119") return true;
  return view.input.people.some(({ role }) => role === "child" || role === "spouse" || role === "parent");
}

export function askUser(view: PackView): readonly RuleOutput[] {
  return USER_QUESTIONS.flatMap(([rule, kinds]) => {
    const [paper] = kinds.length === 0 ? [] : ofKind(view, ...kinds);
    if (!isAsked(view, rule) || (kinds.length > 0 && paper === undefined)) return [];
    return [
      question(rule, paper === undefined ? {} : { document: paperWord(paper) }, paper === undefined ? [] : [paper.id]),
    ];
  });
}
