import { compareDateValues, compareVisaCodeValues } from "../comparing.ts";
import { bothSides, paperWord } from "../describe.ts";
import { draft, question, type RuleOutput } from "../draft.ts";
import { judge, partsOf } from "../judge.ts";
import { dateOfFact } from "../view/caseFacts.ts";
import { daysBetween } from "../view/isoDates.ts";
import { inSlot, ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { dateOn, filingDay } from "../view/trip.ts";

const PAST: ReadonlySet<string> = new Set(["prior-kz-visas", "prior-visas-travel-history"]);
/** Lead time before the present visa ends (routes.md DT12). */
const LEAD_DAYS = 30;

/** R210, R211, R213, R214: the visa as issued, and an extension in time. Names and numbers are compared as everywhere. */
export function checkIssuedVisa(view: PackView): readonly RuleOutput[] {
  const visas = ofKind(view, "visa").filter(({ slot }) => !PAST.has(slot ?? ""));
  return [
    ...visas.flatMap((visa) => {
      const [code] = valuesOf(visa, "visaCategory");
      const [asked] = ofKind(view, "application-form").flatMap((form) => valuesOf(form, "visaCategory"));
      if (code === undefined || asked === undefined) return [];
      const comparison = compareVisaCodeValues(partsOf(code.field), partsOf(asked.field));
      const judgement = judge(comparison, [code.field, asked.field], "blocker");
      if (judgement === null) return [];
      return [
        draft({
          rule: "R210",
          ...judgement,
          odd: [code],
          against: [asked],
          fixer: "mission",
          params: bothSides(view, code, asked),
          causes: [`${visa.id}/visaCategory`],
        }),
      ];
    }),
    ...visas.flatMap((visa) => checkTravel(view, visa)),
    ...checkExtension(view),
    ...checkExtensionDates(view),
  ];
}

/** R211: planned travel lies inside what was issued. */
function checkTravel(view: PackView, visa: Parameters<typeof paperWord>[0]): readonly RuleOutput[] {
  const from = dateOn(visa, "stayFrom");
  const to = dateOn(visa, "stayTo") ?? dateOn(visa, "expiryDate");
  const entry = dateOfFact(view.facts, "case.plannedEntry");
  const exit = dateOfFact(view.facts, "case.plannedExit");
  const limit =
    from !== null && entry !== "" && entry < from.field.value
      ? from
      : to !== null && exit !== "" && exit > to.field.value
        ? to
        : null;
  if (limit === null) return [];
  return [
    draft({
      rule: "R211",
      verdict: "out-of-range",
      odd: [limit],
      params: {
        document: paperWord(visa),
        page: limit.field.pageNumber,
        value: limit.field.value,
        from: entry,
        to: exit,
      },
      causes: [`${visa.id}/period`],
    }),
  ];
}

/** R213: an extension is filed while the present permission lasts, with time to spare. */
function checkExtension(view: PackView): readonly RuleOutput[] {
  const papers = [
    ...inSlot(view, "current-status-proof", "work-authorisation"),
    ...ofKind(view, "visa", "residence-permit"),
  ];
  const [read] = papers.flatMap((document) => {
    const at = dateOn(document, "stayTo") ?? dateOn(document, "expiryDate");
    return at === null ? [] : [at];
  });
  const until = dateOfFact(view.facts, "ext.currentUntil") || (read?.field.value ?? "");
  if (until === "") return [question("R213")];
  const days = daysBetween(filingDay(view), until);
  if (days >= LEAD_DAYS) return [];
  return [
    draft({
      rule: "R213",
      verdict: days < 0 ? "expired" : "out-of-range",
      severity: days < 0 ? "blocker" : "warning",
      odd: read === undefined ? [] : [read],
      field: "expiryDate",
      params: { until, day: filingDay(view), days: Math.max(0, days) },
      causes: ["extension/until"],
    }),
  ];
}

/** R214: request, justification and timeline end on one day. */
function checkExtensionDates(view: PackView): readonly RuleOutput[] {
  const [reference, ...others] = inSlot(
    view,
    "extension-request",
    "host-justification-letter",
    "revised-project-timeline",
  ).flatMap((document) => {
    const at = dateOn(document, "stayTo");
    return at === null ? [] : [at];
  });
  if (reference === undefined) return [];
  return others.flatMap((value) => {
    const judgement = judge(
      compareDateValues(partsOf(value.field), partsOf(reference.field)),
      [value.field, reference.field],
      "warning",
    );
    if (judgement === null) return [];
    return [
      draft({
        rule: "R214",
        ...judgement,
        odd: [value],
        against: [reference],
        fixer: "host",
        params: bothSides(view, value, reference),
        causes: [`${value.document.id}/stayTo`],
      }),
    ];
  });
}
