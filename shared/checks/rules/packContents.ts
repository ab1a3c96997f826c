import type { PackDocument } from "#shared/domain/document.ts";
import { slotsOf } from "#shared/routes/route.ts";
import { paperWord, paperWords } from "../describe.ts";
import { draft, type RuleOutput } from "../draft.ts";
import { inSlot, ofKind, type PackView } from "../view/packView.ts";

/** R034, R191, R200 to R203: what is in the pack, how often, whose, and in which order. */
export function checkPackContents(view: PackView): readonly RuleOutput[] {
  return [
    ...checkMoreThanCore(view),
    ...checkOrder(view),
    ...checkUnplaced(view),
    ...checkVersions(view),
    ...checkOtherPeople(view),
    ...checkBuried(view),
  ];
}

const CORE: ReadonlySet<string> = new Set([
  "application-form",
  "passport-copy",
  "photo",
  "invitation",
  "document-index",
  "fee-receipt",
]);

/** R034: form, passport, photo and invitation alone are a thin pack. */
function checkMoreThanCore(view: PackView): readonly RuleOutput[] {
  const { documents } = view.input;
  if (documents.length < 3 || documents.some(({ kind, translationOf }) => translationOf === null && !CORE.has(kind)))
    return [];
  return [draft({ rule: "R034", verdict: "missing", causes: ["pack/thin"] })];
}

function ordered(view: PackView): readonly PackDocument[] {
  return (view.input.order ?? []).flatMap((id) =>
    view.input.documents.filter((one) => one.id === id && one.translationOf === null),
  );
}

/** R191: the plan follows the route; only an order of the user's own can break it. */
function checkOrder(view: PackView): readonly RuleOutput[] {
  const places = new Map(slotsOf(view.route).map(({ id }, index) => [id, index]));
  const placed = ordered(view).filter(({ slot }) => slot !== null && places.has(slot));
  const rank = ({ slot }: PackDocument): number => places.get(slot ?? "") ?? 0;
  const early = placed.find((document, index) => placed.slice(0, index).some((other) => rank(other) > rank(document)));
  if (early === undefined) return [];
  return [
    draft({
      rule: "R191",
      verdict: "out-of-range",
      papers: [early.id],
      params: { document: paperWord(early) },
      causes: ["pack/order"],
    }),
  ];
}

/** R200: a paper with no place in the route needs a reason. */
function checkUnplaced(view: PackView): readonly RuleOutput[] {
  const unplaced = view.input.documents.filter(({ slot, translationOf }) => slot === null && translationOf === null);
  if (unplaced.length === 0) return [];
  return [
    draft({
      rule: "R200",
      verdict: "out-of-range",
      papers: unplaced.map(({ id }) => id),
      params: { documents: paperWords(unplaced), count: unplaced.length },
      causes: ["pack/unplaced"],
    }),
  ];
}

const ONCE = ["application-form", "cover-letter", "employer-letter"] as const;

/** R201: two forms of one person cannot both be the latest. */
function checkVersions(view: PackView): readonly RuleOutput[] {
  return ONCE.flatMap((kind) => {
    const papers = ofKind(view, kind).filter(({ id }) => !view.strangers.has(id));
    const twice = papers.filter((one) =>
      papers.some((two) => two !== one && two.person === one.person && two.slot === one.slot),
    );
    if (twice.length < 2) return [];
    return [
      draft({
        rule: "R201",
        verdict: "out-of-range",
        papers: twice.map(({ id }) => id),
        params: { document: `@kind.${kind}`, count: twice.length },
        causes: [`pack/twice/${kind}`],
      }),
    ];
  });
}

/** R202: the family of a business traveller has files of its own. */
function checkOtherPeople(view: PackView): readonly RuleOutput[] {
  const others = ofKind(view, "passport-copy", "application-form", "photo").filter(
    ({ person }) => person !== null && person !== view.applicant && person !== view.sponsor,
  );
  if (others.length === 0) return [];
  return [
    draft({
      rule: "R202",
      verdict: "out-of-range",
      papers: others.map(({ id }) => id),
      params: { documents: paperWords(others) },
      causes: ["pack/others"],
    }),
  ];
}

const BULK: ReadonlySet<string> = new Set([
  "bank-statement",
  "bank-certificate",
  "income-proof",
  "accommodation",
  "address-proof",
]);

/** R203: the tie and the invitation stand before the bulk. */
function checkBuried(view: PackView): readonly RuleOutput[] {
  const order = ordered(view);
  const bulk = order.findIndex(({ kind }) => BULK.has(kind));
  const key = [
    ...inSlot(view, "invitation"),
    ...ofKind(view, "marriage-certificate", "birth-certificate", "invitation"),
  ];
  const buried = order.filter(
    (document, index) => bulk >= 0 && index > bulk && key.some(({ id }) => id === document.id),
  );
  if (buried.length === 0) return [];
  return [
    draft({
      rule: "R203",
      verdict: "out-of-range",
      papers: buried.map(({ id }) => id),
      params: { documents: paperWords(buried) },
      causes: ["pack/buried"],
    }),
  ];
}
