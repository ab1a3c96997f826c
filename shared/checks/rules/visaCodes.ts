import type { PackDocument } from "#shared/domain/document.ts";
import { type Comparison, compareVisaCodeValues } from "../comparing.ts";
import { bothSides, fixerOf, paperWord, printed } from "../describe.ts";
import { draft, type Located, type RuleOutput } from "../draft.ts";
import { judge, partsOf } from "../judge.ts";
import { textOfFact } from "../view/caseFacts.ts";
import { ofKind, type PackView, valuesOf, wordingOf } from "../view/packView.ts";
import { fixRule } from "./nameDraft.ts";

const LETTER_KINDS = [
  "cover-letter",
  "invitation-letter",
  "host-company-letter",
  "employer-letter",
  "support-letter",
] as const;

interface Expected {
  readonly code: string;
  /** The mission's own answer outranks the guide. */
  readonly confirmed: boolean;
}

/** Expected visa code as data (R020): what the mission said, else what the route's guide uses. */
export function expectedCode(view: PackView): Expected | null {
  const confirmed = textOfFact(view.facts, "case.codeConfirmedByMission");
  if (confirmed !== "") return { code: confirmed, confirmed: true };
  return view.route.code === null ? null : { code: view.route.code, confirmed: false };
}

/** R020 to R024: the category code on invitation, form and letters. */
export function checkVisaCodes(view: PackView): readonly RuleOutput[] {
  const invitations = ofKind(view, "invitation").filter(({ id }) => !view.strangers.has(id));
  const forms = ofKind(view, "application-form").filter(({ id }) => !view.strangers.has(id));
  const expected = expectedCode(view);
  const invited = invitations.flatMap((document) => codesOn(document))[0] ?? null;
  const asked = forms.flatMap((document) => codesOn(document));
  return [
    ...asked.flatMap((code) => checkForm(view, code, invited, expected)),
    ...checkInvitation(view, invited, expected),
    ...checkLetters(view, invited ?? asked[0] ?? null, expected),
  ];
}

/** A paper's category; where it is printed more than once, the readings that differ only once each. */
function codesOn(document: PackDocument): readonly Located[] {
  const seen = new Set<string>();
  return valuesOf(document, "visaCategory").filter(({ field }) => {
    const fresh = !seen.has(field.value);
    seen.add(field.value);
    return fresh;
  });
}

function against(value: Located, code: string): Comparison {
  return compareVisaCodeValues(partsOf(value.field), { value: code, raw: code, ocr: false });
}

function checkInvitation(view: PackView, invited: Located | null, expected: Expected | null): readonly RuleOutput[] {
  if (invited === null || expected === null) return [];
  const comparison = against(invited, expected.code);
  if (comparison.verdict === "same") return [];
  const params = {
    document: paperWord(invited.document),
    page: invited.field.pageNumber,
    value: printed(invited),
    expected: expected.code,
  };
  const causes = [`${invited.document.id}/visaCategory`];
  if (!expected.confirmed) {
    return [
      draft({
        rule: "R020",
        verdict: "variant",
        severity: "warning",
        sentence: "guide",
        odd: [invited],
        params,
        causes,
      }),
    ];
  }
  const judgement = judge(comparison, [invited.field], "blocker");
  if (judgement === null) return [];
  return [
    draft({
      rule: "R020",
      ...judgement,
      odd: [invited],
      fixer: fixerOf(view, invited.document),
      params,
      because: fixRule(view, invited.document),
      causes,
    }),
  ];
}

/** The form is held against the invitation first: a rightly issued invitation outranks the guide. */
function checkForm(
  view: PackView,
  asked: Located,
  invited: Located | null,
  expected: Expected | null,
): readonly RuleOutput[] {
  const fixer = fixerOf(view, asked.document);
  const causes = [`${asked.document.id}/visaCategory`];
  if (expected?.confirmed === true) {
    const judgement = judge(against(asked, expected.code), [asked.field], "blocker");
    if (judgement === null) return [];
    const params = {
      document: paperWord(asked.document),
      page: asked.field.pageNumber,
      value: printed(asked),
      expected: expected.code,
    };
    return [draft({ rule: "R021", ...judgement, sentence: "mismatch", odd: [asked], fixer, params, causes })];
  }
  if (invited !== null) {
    const comparison = compareVisaCodeValues(partsOf(asked.field), partsOf(invited.field));
    const judgement = judge(comparison, [asked.field, invited.field], "blocker");
    if (judgement === null) return [];
    return [
      draft({
        rule: "R022",
        ...judgement,
        odd: [asked],
        against: [invited],
        fixer,
        params: bothSides(view, asked, invited),
        because: comparison.flags,
        causes: [...causes, `${invited.document.id}/visaCategory`],
      }),
    ];
  }
  if (expected === null) return [];
  if (judge(against(asked, expected.code), [asked.field], "blocker") === null) return [];
  const params = {
    document: paperWord(asked.document),
    page: asked.field.pageNumber,
    value: printed(asked),
    expected: expected.code,
  };
  return [
    draft({
      rule: "R021",
      verdict: "mismatch",
      severity: "warning",
      sentence: "guide",
      odd: [asked],
      fixer,
      params,
      causes,
    }),
  ];
}

/** R023 and R024: a letter names the visa that is asked for, and no other. */
function checkLetters(view: PackView, asked: Located | null, expected: Expected | null): readonly RuleOutput[] {
  const outputs: RuleOutput[] = [];
  for (const document of ofKind(view, ...LETTER_KINDS)) {
    if (view.strangers.has(document.id)) continue;
    const codes = codesOn(document);
    const wanted = [asked?.field.value, expected?.code].filter((code) => code !== undefined);
    const wrong = codes.find(
      (code) => wanted.length > 0 && wanted.every((one) => against(code, one).verdict !== "same"),
    );
    const right = codes.some((code) => wanted.some((one) => against(code, one).verdict === "same"));
    if (wrong !== undefined && !right) {
      const judgement = judge(against(wrong, wanted[0] ?? ""), [wrong.field], "warning");
      if (judgement === null) continue;
      outputs.push(
        draft({
          rule: document.kind === "cover-letter" ? "R023" : "R024",
          ...judgement,
          odd: [wrong],
          against: asked === null ? [] : [asked],
          fixer: fixerOf(view, document),
          params: {
            document: paperWord(document),
            page: wrong.field.pageNumber,
            value: printed(wrong),
            expected: wanted[0] ?? "",
          },
          causes: [`${document.id}/visaCategory`],
        }),
      );
    } else if (document.kind === "cover-letter" && codes.length === 0) {
      outputs.push(...checkCoverLetterWording(view, document, wanted));
    }
  }
  return outputs;
}

const BUSINESS_VISA = /business\s+visa|делов\p{L}*\s+виз|бизнес[-\s]+виз|іскерлік\s+виза/iu;

/** R023 on the letter's words; silent where the letter's words were not handed over. */
function checkCoverLetterWording(
  view: PackView,
  document: PackDocument,
  wanted: readonly string[],
): readonly RuleOutput[] {
  const wording = wordingOf(view, document);
  const [code] = wanted;
  if (wording.trim() === "" || code === undefined) return [];
  const folded = wording
    .toUpperCase()
    .replace(/[\s-]+/g, "")
    .replaceAll("В", "B")
    .replaceAll("С", "C")
    .replaceAll("А", "A");
  if (wanted.some((one) => folded.includes(one.toUpperCase().replace(/[\s-]+/g, "")))) return [];
  if (view.route.id === "b1" && BUSINESS_VISA.test(wording)) return [];
  return [
    draft({
      rule: "R023",
      verdict: "missing",
      severity: "advice",
      field: "visaCategory",
      papers: [document.id],
      fixer: "applicant",
      params: { document: paperWord(document), expected: code },
      causes: [`${document.id}/visaCategory`],
    }),
  ];
}
