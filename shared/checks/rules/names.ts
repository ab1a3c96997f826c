import type { PackDocument } from "#shared/domain/document.ts";
import { fixerOf, paperWord, paperWords } from "../describe.ts";
import { type Draft, draft, type RuleOutput } from "../draft.ts";
import { judge } from "../judge.ts";
import { RULE_CATALOGUE, ruleApplies } from "../ruleCatalogue.ts";
import { type ClaimComparison, compareWithClosest, gapOf, sharesWord } from "../view/compareClaims.ts";
import type { ResolvedMention } from "../view/mentions.ts";
import { fieldsOfClaim, isCyrillic, type NameClaim, spellingOf } from "../view/nameClaims.ts";
import { inSlot, type PackView } from "../view/packView.ts";
import type { Reference } from "../view/references.ts";
import { RELATION_KINDS } from "../view/resolvePeople.ts";
import { checkDeclaredFormerName, checkFormerName, isFormerName } from "./formerNames.ts";
import { locatedPart, nameDraft, personWord } from "./nameDraft.ts";

/** R003, R004, R011, R012, R016, R093, R096, R100, R103, R116, R163, R182: names against the person's own paper. */
export function checkNames(view: PackView): readonly RuleOutput[] {
  const outputs: RuleOutput[] = [];
  const variants: Draft[] = [];
  for (const mention of view.mentions) {
    if (mention.role === "former") outputs.push(...checkDeclaredFormerName(view, mention));
    const reference = mention.person === null ? undefined : view.references.get(mention.person);
    if (reference === undefined || reference.document.id === mention.document.id) continue;
    if (view.strangers.has(mention.document.id) || mention.names.length === 0) continue;
    const output = checkMention(view, mention, reference);
    if (output === null) continue;
    const isVariant = output.kind === "draft" && output.draft.verdict === "variant";
    if (isVariant && !["R003", "R100"].includes(output.draft.rule)) variants.push(output.draft);
    else outputs.push(output);
  }
  return [...outputs, ...explainVariants(view, variants)];
}

/** Which rule a wrong name breaks, by the paper and the person. */
export function nameRuleFor(view: PackView, document: PackDocument, person: string | null): string {
  const wanted = candidatesFor(view, document, person);
  return wanted.find((rule) => ruleApplies(rule, view.route.id, view.route.variantOf)) ?? "R004";
}

function candidatesFor(view: PackView, document: PackDocument, person: string | null): readonly string[] {
  if (document.translationOf !== null) return ["R182"];
  const slot = document.slot ?? "";
  if (slot === "custody-order" || slot === "sole-custody-proof") return ["R109"];
  if (document.kind === "consent") return ["R108"];
  if (document.kind === "visa") return ["R210"];
  if (RELATION_KINDS.has(document.kind)) return ["R103"];
  if (slot === "sponsor-income-proof" || slot === "sponsor-employment-certificate") return ["R116"];
  if (slot === "sponsor-address-proof" || document.kind === "address-proof") return ["R093"];
  if (person === view.sponsor) return ["R100"];
  switch (document.kind) {
    case "application-form":
    case "invitation":
      return ["R003"];
    case "bank-statement":
    case "bank-certificate":
      return ["R163"];
    case "ticket-itinerary":
    case "accommodation":
      return ["R096"];
    case "diploma":
      return ["R016"];
    default:
      return ["R004"];
  }
}

function checkMention(view: PackView, mention: ResolvedMention, reference: Reference): RuleOutput | null {
  const compared = mention.names
    .filter((claim) => !isSomebodyElses(view, mention, claim, reference))
    .map((claim) => compareWithClosest(claim, reference.names, reference.context))
    .filter((comparison) => comparison !== null)
    .sort((a, b) => gapOf(b) - gapOf(a));
  const [worst] = compared;
  if (worst === undefined) return null;
  const agreed = compared.some((one) => gapOf(one) <= 1);
  if (worst.verdict === "same") return checkSameName(view, mention, worst);
  if (worst.verdict === "same_translit") return checkRomanization(view, mention, reference, worst);
  // One wrong reading beside a right one on the same paper: a slip is worth a look, another name is somebody else's.
  if (agreed && gapOf(worst) > 3) return null;
  if (isFormerName(view, mention, reference, worst)) return checkFormerName(view, mention, worst);
  const rule = nameRuleFor(view, mention.document, mention.person);
  const judgement = judge(worst, fieldsOfClaim(worst.claim), RULE_CATALOGUE[rule]?.severity ?? "warning");
  if (judgement === null) return null;
  const doubtful =
    (agreed || isRightInTranslation(view, mention, reference)) &&
    worst.claim.parts.ocr &&
    judgement.verdict === "mismatch";
  // A paper that shows the person's number or birth date under a name of which no word agrees: read from the wrong line.
  const stray =
    gapOf(worst) > 3 &&
    worst.claim.parts.ocr &&
    hasOwnNumber(mention, reference) &&
    !sharesWord(worst.claim, reference.names, reference.context);
  return nameDraft(view, mention, worst, {
    rule,
    verdict: doubtful || stray ? "possible-misread" : judgement.verdict,
    severity: doubtful || stray ? "warning" : judgement.severity,
  });
}

/** The translator read the original as it should be: our own reading of it is in doubt. */
function isRightInTranslation(view: PackView, mention: ResolvedMention, reference: Reference): boolean {
  return view.mentions.some(
    ({ document, person, names }) =>
      document.translationOf === mention.document.id &&
      person === mention.person &&
      names.some((claim) => {
        const comparison = compareWithClosest(claim, reference.names, reference.context);
        return comparison !== null && gapOf(comparison) <= 1;
      }),
  );
}

/**
 * A name that is exactly another known person's was read from that person's line: where the inviter is named, or
 * where the right name stands on the paper too. A sister's name in its place is no such slip.
 */
function isSomebodyElses(view: PackView, mention: ResolvedMention, claim: NameClaim, own: Reference): boolean {
  const mine = compareWithClosest(claim, own.names, own.context);
  if (mine === null || gapOf(mine) <= 3) return false;
  const rightBeside = mention.names.some((one) => {
    const found = one === claim ? null : compareWithClosest(one, own.names, own.context);
    return found !== null && gapOf(found) <= 2;
  });
  return [...view.references.values()].some((other) => {
    if (!rightBeside && other.person !== view.sponsor && other.person !== view.applicant) return false;
    const theirs = other === own ? null : compareWithClosest(claim, other.names, other.context);
    return theirs !== null && gapOf(theirs) <= 1;
  });
}

const STRICT: ReadonlySet<string> = new Set(["application-form", "invitation", "insurance-policy", "ticket-itinerary"]);

/** The same name, but swapped, shortened or without a suffix. */
function checkSameName(view: PackView, mention: ResolvedMention, comparison: ClaimComparison): RuleOutput | null {
  if (!STRICT.has(mention.document.kind) || isCyrillic(spellingOf(comparison.claim))) return null;
  const swapped = comparison.flags.includes("order") && comparison.claim.surname !== null;
  const short = comparison.flags.find((flag) => flag === "missing_token" || flag === "suffix_missing");
  const fewer = spellingOf(comparison.claim).length < spellingOf(comparison.against).length;
  if (!swapped && !(short !== undefined && fewer)) return null;
  return nameDraft(view, mention, comparison, {
    rule: nameRuleFor(view, mention.document, mention.person),
    verdict: comparison.claim.parts.ocr && comparison.claim.confidence < 0.9 ? "possible-misread" : "variant",
    severity: "warning",
    sentence: swapped ? "swapped" : "shortened",
  });
}

/** Cyrillic beside Latin is as it should be; two Latin spellings are a warning, unless the sponsor's own is Cyrillic. */
function checkRomanization(
  view: PackView,
  mention: ResolvedMention,
  reference: Reference,
  comparison: ClaimComparison,
): RuleOutput | null {
  if (isCyrillic(spellingOf(comparison.claim)) || isCyrillic(spellingOf(comparison.against))) return null;
  if (mention.person !== view.applicant && reference.names.some((name) => isCyrillic(spellingOf(name)))) return null;
  return nameDraft(view, mention, comparison, {
    rule: nameRuleFor(view, mention.document, mention.person),
    verdict: "variant",
    severity: "warning",
  });
}

function hasOwnNumber(mention: ResolvedMention, reference: Reference): boolean {
  return (["passportNumber", "birthDate"] as const).some((name) =>
    mention.fields.some(
      (field) => field.name === name && reference.values(name).some((own) => own.field.value === field.value),
    ),
  );
}

/** R012: spellings that a rule of romanization explains belong into one note, not into a list of complaints. */
function explainVariants(view: PackView, variants: readonly Draft[]): readonly RuleOutput[] {
  const [first] = variants;
  if (first === undefined) return [];
  if (inSlot(view, "name-explanation-note", "identity-mismatch-note").length > 0) return [];
  const papers = variants.flatMap(({ odd }) => odd.slice(0, 1).map(({ document }) => document));
  const spellings = [...new Set(variants.flatMap(({ params }) => [String(params.value)]))];
  return [
    draft({
      rule: "R012",
      verdict: "variant",
      field: first.field,
      odd: variants.flatMap(({ odd }) => odd),
      against: first.against,
      params: {
        spellings: spellings.join(", "),
        documents: paperWords(papers),
        expected: first.params.expected ?? "",
        reference: first.params.reference ?? "",
        count: papers.length,
      },
      because: [...new Set(variants.flatMap(({ because }) => because))],
      causes: variants.flatMap(({ causes }) => causes),
    }),
  ];
}

/** A paper of somebody else entirely: one finding about the paper, not a list about its fields. */
export function checkStrangers(view: PackView): readonly RuleOutput[] {
  const outputs: RuleOutput[] = [];
  for (const id of view.strangers) {
    const mentions = view.mentions.filter(({ document, names }) => document.id === id && names.length > 0);
    const holder =
      mentions.find(({ role }) => role === null) ??
      mentions[0] ??
      view.mentions.find(({ document }) => document.id === id);
    if (holder === undefined) continue;
    const { translationOf } = holder.document;
    if (translationOf !== null && view.strangers.has(translationOf)) continue;
    const translations = view.input.documents.filter((one) => one.translationOf === id);
    const person = holder.expected ?? view.applicant;
    const reference = view.references.get(person);
    const [claim] = holder.names;
    const against = reference?.names[0];
    const odd =
      claim === undefined
        ? holder.fields.map((field) => ({ document: holder.document, field }))
        : fieldsOfClaim(claim).map((field) => ({ document: holder.document, field }));
    const rule = nameRuleFor(view, holder.document, person);
    const judgement = judge(
      { verdict: "different", flags: [], because: [], near: false },
      odd.map(({ field }) => field),
      RULE_CATALOGUE[rule]?.severity ?? "warning",
    );
    if (judgement === null) continue;
    outputs.push(
      draft({
        rule,
        ...judgement,
        odd,
        against: against === undefined ? [] : locatedPart(against, "whole"),
        sentence: judgement.verdict === "mismatch" ? "stranger" : "stranger-doubtful",
        fixer: fixerOf(view, holder.document),
        params: {
          document: paperWord(holder.document),
          page: odd[0]?.field.pageNumber ?? 1,
          value: odd.map(({ field }) => field.value).join(" "),
          expected: against === undefined ? "" : spellingOf(against),
          reference: reference === undefined ? "" : paperWord(reference.document),
          person: personWord(view, person),
        },
        because: ["no-known-person"],
        papers: translations.map((translation) => translation.id),
        causes: [id, ...translations.map((translation) => translation.id)].map((one) => `${one}/*`),
      }),
    );
  }
  return outputs;
}
