import { compareNumberValues } from "../comparing.ts";
import { bothSides, differenceWord, fixerOf, mendWord, paperWord, paperWords, printed } from "../describe.ts";
import { draft, type Located, type RuleOutput } from "../draft.ts";
import { judge, partsOf } from "../judge.ts";
import { ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { fixRule } from "./nameDraft.ts";

const QUOTING = [
  "application-form",
  "cover-letter",
  "host-company-letter",
  "invitation-letter",
  "employer-letter",
  "support-letter",
  "document-index",
] as const;

/** R025, R026, R033: the invitation's number, everywhere the same, there at all, and of one version. */
export function checkInvitation(view: PackView): readonly RuleOutput[] {
  const invitations = ofKind(view, "invitation").filter(({ id }) => !view.strangers.has(id));
  const numbers = invitations.flatMap((document) => valuesOf(document, "invitationNumber"));
  const translations = view.input.documents.filter(
    ({ kind, translationOf }) => kind === "invitation" && translationOf !== null,
  );
  const quoting = [...ofKind(view, ...QUOTING), ...translations].filter(({ id }) => !view.strangers.has(id));
  const outputs: RuleOutput[] = [];
  const others = quoting.flatMap((document) => valuesOf(document, "invitationNumber").slice(0, 1));
  const wanted = numbers.length > 0 ? numbers : agreedNumber(others);
  if (wanted.length > 0) {
    for (const document of quoting) {
      const quoted = valuesOf(document, "invitationNumber").map((value) => {
        const compared = wanted.map((number) => ({
          value,
          number,
          comparison: compareNumberValues(partsOf(value.field), partsOf(number.field)),
        }));
        return compared.find(({ comparison }) => comparison.verdict === "same") ?? compared[0];
      });
      if (quoted.some((one) => one?.comparison.verdict === "same" && quoted.length > 1)) continue;
      const wrong = quoted.find((one) => one !== undefined && one.comparison.verdict !== "same");
      if (wrong === undefined) continue;
      const judgement = judge(wrong.comparison, [wrong.value.field, wrong.number.field], "blocker");
      if (judgement === null) continue;
      outputs.push(
        draft({
          rule: "R025",
          ...judgement,
          odd: [wrong.value],
          against: [wrong.number],
          fixer: fixerOf(view, document),
          params: { ...bothSides(view, wrong.value, wrong.number), difference: differenceWord(wrong.comparison) },
          because: [...wrong.comparison.flags, ...wrong.comparison.because],
          causes: [`${document.id}/invitationNumber`],
        }),
      );
    }
  }
  if (numbers.length === 0) {
    outputs.push(
      ...checkNumberPresent(
        view,
        invitations.map(({ id }) => id),
      ),
    );
  }
  return [...outputs, ...checkVersions(view)];
}

/** Without a number on the invitation: the one that most papers quote, where they do not all agree; the letters before the form. */
function agreedNumber(quoted: readonly Located[]): readonly Located[] {
  const agreeing = (one: Located): number =>
    quoted.filter(({ field }) => compareNumberValues(partsOf(field), partsOf(one.field)).verdict === "same").length;
  const [best] = [...quoted].reverse().sort((a, b) => agreeing(b) - agreeing(a));
  return best === undefined || agreeing(best) === quoted.length ? [] : [best];
}

/** R026: asked only of an invitation that is there; its absence is a missing slot. */
function checkNumberPresent(view: PackView, ids: readonly string[]): readonly RuleOutput[] {
  const onForm = ofKind(view, "application-form").some((form) => valuesOf(form, "invitationNumber").length > 0);
  const [document] = ofKind(view, "invitation").filter(({ id }) => ids.includes(id));
  if (onForm || document === undefined) return [];
  const read =
    document.fields.length > 0 && document.fields.every(({ source }) => source === "text" || source === "user");
  return [
    draft({
      rule: "R026",
      verdict: read ? "missing" : "unreadable",
      severity: read ? "blocker" : "warning",
      field: "invitationNumber",
      papers: [document.id],
      fixer: fixerOf(view, document),
      params: { document: paperWord(document), mend: mendWord(view, document) },
      because: fixRule(view, document),
      causes: [`${document.id}/invitationNumber`],
    }),
  ];
}

/** R033: two invitations for one traveller with different numbers. */
function checkVersions(view: PackView): readonly RuleOutput[] {
  const byPerson = new Map<string, ReturnType<typeof ofKind>[number][]>();
  for (const document of ofKind(view, "invitation")) {
    if (view.strangers.has(document.id)) continue;
    const key = document.person ?? view.applicant;
    byPerson.set(key, [...(byPerson.get(key) ?? []), document]);
  }
  return [...byPerson.values()].flatMap((documents) => {
    const [first, second] = documents;
    if (first === undefined || second === undefined) return [];
    const values = documents.flatMap((document) => valuesOf(document, "invitationNumber").slice(0, 1));
    const [one, two] = values;
    if (one === undefined || two === undefined) return [];
    const comparison = compareNumberValues(partsOf(one.field), partsOf(two.field));
    if (comparison.verdict !== "different" || comparison.near) return [];
    return [
      draft({
        rule: "R033",
        verdict: "mismatch",
        field: "invitationNumber",
        odd: values,
        papers: documents.map(({ id }) => id),
        params: {
          documents: paperWords(documents),
          count: documents.length,
          values: [...new Set(values.map(printed))].join(", "),
        },
        causes: [`versions/invitation/${first.id}`],
      }),
    ];
  });
}
