import type { DocumentKind, Field, PackDocument } from "#shared/domain/document.ts";
import type { NameContext } from "../comparing.ts";
import type { RuleOutput } from "../draft.ts";
import {
  type ClaimComparison,
  compareWithClosest,
  gapOf,
  sharesGivenNames,
  sharesWord,
} from "../view/compareClaims.ts";
import type { ResolvedMention } from "../view/mentions.ts";
import { fieldsOfClaim, type NameClaim, spellingOf } from "../view/nameClaims.ts";
import { ofKind, type PackView } from "../view/packView.ts";
import type { Reference } from "../view/references.ts";
import { RELATION_KINDS } from "../view/resolvePeople.ts";
import { nameDraft } from "./nameDraft.ts";

/** Papers made for this journey, or that follow the passport: a former surname has no place there unless a record names it. */
const OF_TODAY: ReadonlySet<DocumentKind> = new Set([
  "accommodation",
  "address-proof",
  "employer-letter",
  "host-company-letter",
  "invitation-letter",
  "support-letter",
  "cover-letter",
  "bank-statement",
  "income-proof",
  "insurance-policy",
  "ticket-itinerary",
]);

/** Another surname with the same given names on a paper that may be older than the passport. */
export function isFormerName(
  view: PackView,
  mention: ResolvedMention,
  reference: Reference,
  comparison: ClaimComparison,
): boolean {
  if (["application-form", "invitation"].includes(mention.document.kind) || comparison.part === "given") return false;
  if (gapOf(comparison) <= 3 || mention.person === null) return false;
  if (!sharesGivenNames(comparison.claim, reference.names, reference.context)) return false;
  const links = ofKind(view, ...LINKS);
  if (OF_TODAY.has(mention.document.kind) && links.length > 0 && !mayLeadFrom(view, links, comparison)) return false;
  const sex = reference.values("sex")[0]?.field.value;
  return sex !== "M" || view.facts["applicant.nameChanged"] === true || RELATION_KINDS.has(mention.document.kind);
}

const LINKS = ["marriage-certificate", "divorce-certificate", "name-change-certificate"] as const;

/** R011: a former name is fine where a legal paper leads from it to the passport's. */
export function checkFormerName(
  view: PackView,
  mention: ResolvedMention,
  comparison: ClaimComparison,
): RuleOutput | null {
  const hasLink = ofKind(view, ...LINKS).length > 0;
  if (hasLink && view.facts["applicant.nameChanged"] !== true) return null;
  if (ofKind(view, "name-change-certificate").length > 0 || LINKS.some((kind) => kind === mention.document.kind))
    return null;
  const sure = !comparison.claim.parts.ocr || comparison.claim.confidence >= 0.9;
  return nameDraft(view, mention, comparison, {
    rule: "R011",
    verdict: sure ? "missing" : "possible-misread",
    severity: sure ? "blocker" : "warning",
  });
}

/** Whether one of the papers names the former surname too, or was not read well enough to tell. */
function mayLeadFrom(view: PackView, links: readonly PackDocument[], { claim, against }: ClaimComparison): boolean {
  const named = view.mentions.filter(({ document }) => links.includes(document)).flatMap(({ names }) => names);
  if (named.length < 2) return true;
  const context = { nationality: view.nationality };
  const strange = wordsOf(claim).filter(
    (word) =>
      !/(?:ович|евич|ьич|овна|евна|ична|ұлы|қызы|ovich|evich|ovna|evna)\p{L}{0,2}$/iu.test(word) &&
      !isAmong(word, against, claim, context),
  );
  return strange.some((word) => named.some((one) => isAmong(word, one, claim, context)));
}

function isAmong(word: string, names: NameClaim, claim: NameClaim, context: NameContext): boolean {
  return sharesWord(
    { ...claim, surname: null, given: null, full: { ...firstField(claim), value: word } },
    [names],
    context,
  );
}

function firstField(claim: NameClaim): Field {
  const [first] = fieldsOfClaim(claim);
  if (first === undefined) throw new Error("a claim without a field");
  return first;
}

function wordsOf(claim: NameClaim): readonly string[] {
  return spellingOf(claim)
    .split(/[^\p{L}]+/u)
    .filter((word) => [...word].length > 2);
}

const NO_NAME = /^(?:no|none|not applicable|n\/?a|nil|нет|не менял\p{L}*|жоқ|-+)\.?$/iu;

/** R011 where a paper says outright what the former name was. */
export function checkDeclaredFormerName(view: PackView, mention: ResolvedMention): readonly RuleOutput[] {
  const reference = view.references.get(view.applicant);
  if (reference === undefined || ofKind(view, ...LINKS).length > 0) return [];
  const [worst] = mention.names
    .filter((claim) => !NO_NAME.test(spellingOf(claim).trim()))
    .map((claim) => compareWithClosest(claim, reference.names, reference.context))
    .filter((comparison) => comparison !== null && gapOf(comparison) > 3);
  if (worst === undefined || worst === null) return [];
  const sure = !worst.claim.parts.ocr;
  return [
    nameDraft(view, mention, worst, {
      rule: "R011",
      verdict: sure || worst.claim.confidence >= 0.9 ? "missing" : "possible-misread",
      severity: sure ? "blocker" : "warning",
    }),
  ];
}
