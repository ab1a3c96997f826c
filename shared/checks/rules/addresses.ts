import type { PackDocument } from "#shared/domain/document.ts";
import { compareAddressValues } from "../comparing.ts";
import { bothSides, fixerOf, paperWord } from "../describe.ts";
import { draft, type Located, question, type RuleOutput } from "../draft.ts";
import { judge, partsOf } from "../judge.ts";
import { RULE_CATALOGUE } from "../ruleCatalogue.ts";
import { textOfFact, truthOf } from "../view/caseFacts.ts";
import { inSlot, ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { readableWording } from "../view/wording.ts";

/** Papers of the dwelling, the surest first. */
const STAY_SLOTS = [
  "sponsor-address-proof",
  "hotel-booking",
  "host-accommodation-letter",
  "sponsor-local-registration",
  "sponsor-status-proof",
  "sponsor-support-letter",
] as const;
const NOT_OF_STAY: ReadonlySet<string> = new Set([
  "applicant",
  "home",
  "holder",
  "author",
  "employer",
  "landlord",
  "site",
]);
const HOME: ReadonlySet<string> = new Set(["applicant", "home", "holder"]);

/** R090 to R095, R097, R098, R215: one address of stay, of the sponsor, of the site, of the host, of the home. */
export function checkAddresses(view: PackView): readonly RuleOutput[] {
  return [
    ...checkStayAddress(view),
    ...checkSites(view),
    ...checkCities(view),
    ...checkHostAddress(view),
    ...checkHomeAddress(view),
    ...checkRegistration(view),
  ];
}

/** Addresses in Kazakhstan, with a number that can be compared: all but what is said to be home, or the employer's. */
function stayAddresses(document: PackDocument): readonly Located[] {
  return valuesOf(document, "address").filter(
    ({ field }) => !NOT_OF_STAY.has(field.person ?? "") && /\d/.test(field.value) && /\p{L}{3}/u.test(field.value),
  );
}

/** R090, R091, R092. The paper of the dwelling is the reference, then the invitation, then the form. */
function checkStayAddress(view: PackView): readonly RuleOutput[] {
  const papers = [
    ...STAY_SLOTS.flatMap((slot) => inSlot(view, slot)),
    ...ofKind(
      view,
      "address-proof",
      "invitation",
      "application-form",
      "invitation-letter",
      "support-letter",
      "cover-letter",
    ),
  ].filter(
    (document, index, all) =>
      all.findIndex(({ id }) => id === document.id) === index && !view.strangers.has(document.id),
  );
  const [reference] = papers.flatMap(stayAddresses);
  if (reference === undefined) {
    return truthOf(view.facts, "sponsor.addressChanged") === true ? [question("R092")] : [];
  }
  const outputs: RuleOutput[] = [];
  for (const document of papers.filter(({ id }) => id !== reference.document.id)) {
    const compared = stayAddresses(document).map((value) => ({
      value,
      comparison: compareAddressValues(partsOf(value.field), partsOf(reference.field)),
    }));
    const [worst] = compared;
    if (
      worst === undefined ||
      compared.some(({ comparison }) => comparison.verdict === "same" || comparison.verdict === "same_translit")
    )
      continue;
    // An address without a role may be the traveller's home; one with nothing in common is not held against the paper.
    const labelled = worst.value.field.person !== undefined || document.kind !== "application-form";
    if (!labelled && worst.comparison.flags.includes("too_little_overlap")) continue;
    const rule = addressRule(view, document, reference.document);
    const judgement = judge(
      worst.comparison,
      [worst.value.field, reference.field],
      rule === "R090" && !differsBetweenFormAndInvitation(view, document, worst.value) ? "warning" : "blocker",
    );
    if (judgement === null || judgement.verdict === "variant") continue;
    outputs.push(
      draft({
        rule,
        ...judgement,
        odd: [worst.value],
        against: [reference],
        fixer: fixerOf(view, document),
        params: bothSides(view, worst.value, reference),
        because: [...worst.comparison.flags, ...worst.comparison.because],
        causes: [`${document.id}/address`],
      }),
    );
  }
  return outputs;
}

/** Whether form and invitation disagree with each other, and not only with a third paper. */
function differsBetweenFormAndInvitation(view: PackView, document: PackDocument, value: Located): boolean {
  if (document.kind !== "application-form" && document.kind !== "invitation") return false;
  const others = ofKind(view, document.kind === "invitation" ? "application-form" : "invitation").flatMap(
    stayAddresses,
  );
  return (
    others.length > 0 &&
    others.every(({ field }) => compareAddressValues(partsOf(value.field), partsOf(field)).verdict === "different")
  );
}

/** R090 is a blocker only between form and invitation; the sponsor's own papers are R091, or R092 after a move. */
function addressRule(view: PackView, document: PackDocument, reference: PackDocument): string {
  const sponsors = (one: PackDocument): boolean =>
    one.slot?.startsWith("sponsor-") === true || one.kind === "invitation-letter" || one.kind === "support-letter";
  if (!view.familyRoute || !sponsors(document) || !sponsors(reference)) return "R090";
  return truthOf(view.facts, "sponsor.addressChanged") === true ? "R092" : "R091";
}

function addressDraft(view: PackView, rule: string, value: Located, reference: Located): readonly RuleOutput[] {
  const comparison = compareAddressValues(partsOf(value.field), partsOf(reference.field));
  const judgement = judge(comparison, [value.field, reference.field], RULE_CATALOGUE[rule]?.severity ?? "warning");
  if (judgement === null || judgement.verdict === "variant") return [];
  return [
    draft({
      rule,
      ...judgement,
      odd: [value],
      against: [reference],
      fixer: fixerOf(view, value.document),
      params: bothSides(view, value, reference),
      because: [...comparison.flags, ...comparison.because],
      causes: [`${value.document.id}/address/${rule}`],
    }),
  ];
}

function withRole(documents: readonly PackDocument[], ...roles: readonly string[]): readonly Located[] {
  return documents.flatMap((document) =>
    valuesOf(document, "address")
      .filter(({ field }) => roles.includes(field.person ?? ""))
      .slice(0, 1),
  );
}

/** R094: the work site. */
function checkSites(view: PackView): readonly RuleOutput[] {
  if (view.route.id !== "b2") return [];
  const [reference, ...others] = withRole(
    [
      ...ofKind(view, "contract-extract", "invitation", "host-company-letter", "employer-letter", "cover-letter"),
      ...inSlot(view, "technical-mission-summary"),
    ],
    "site",
  );
  if (reference === undefined) return [question("R094")];
  return others.flatMap((value) => addressDraft(view, "R094", value, reference));
}

const CITIES: readonly (readonly [string, RegExp])[] = [
  ["Almaty", /almaty|алматы/iu],
  ["Astana", /astana|nur-?sultan|астан[аеы]|нур-?султан/iu],
  ["Shymkent", /shymkent|chimkent|шымкент|чимкент/iu],
  ["Karaganda", /karagand|qaragand|караганд|қарағанды/iu],
  ["Aktobe", /a[kq]tobe|актобе|ақтөбе/iu],
  ["Atyrau", /atyrau|атырау/iu],
  ["Aktau", /a[kq]tau|актау|ақтау/iu],
  ["Pavlodar", /pavlodar|павлодар/iu],
  ["Kostanay", /[kq]ostana[yi]|костана[йе]|қостанай/iu],
  ["Oskemen", /oskemen|ust-kamenogorsk|усть-каменогорск|өскемен/iu],
  ["Taraz", /taraz|тараз/iu],
  ["Turkistan", /tur[kc]istan|туркестан|түркістан/iu],
  ["Oral", /\buralsk|\boral\b|уральск/iu],
];

/** R095: the cities of the itinerary are on the invitation. */
function checkCities(view: PackView): readonly RuleOutput[] {
  const plans = [...inSlot(view, "travel-itinerary"), ...ofKind(view, "ticket-itinerary")];
  const invited = ofKind(view, "invitation", "invitation-letter")
    .map((document) => readableWording(view, document))
    .join("\n");
  const planned = plans.map((document) => readableWording(view, document)).join("\n");
  if (invited.trim() === "" || planned.trim() === "") return [];
  const strange = CITIES.filter(([, words]) => words.test(planned) && !words.test(invited)).map(([city]) => city);
  if (strange.length === 0 || !CITIES.some(([, words]) => words.test(invited))) return [];
  const [plan] = plans;
  return [
    draft({
      rule: "R095",
      verdict: "mismatch",
      field: "address",
      papers: plans.map(({ id }) => id),
      fixer: "host",
      params: { document: plan === undefined ? "" : paperWord(plan), cities: strange.join(", ") },
      causes: ["plan/cities"],
    }),
  ];
}

/** R097: the host's own address. */
function checkHostAddress(view: PackView): readonly RuleOutput[] {
  const [reference, ...others] = withRole(
    ofKind(view, "company-registration", "invitation", "invitation-letter", "host-company-letter", "application-form"),
    "host",
    "company",
  );
  if (reference === undefined) return [];
  return others.flatMap((value) => addressDraft(view, "R097", value, reference));
}

/** R098: the home address. */
function checkHomeAddress(view: PackView): readonly RuleOutput[] {
  const [reference, ...others] = withRole(
    [
      ...ofKind(view, "application-form", "bank-statement", "bank-certificate"),
      ...inSlot(view, "legal-residence-proof"),
    ],
    ...HOME,
  );
  if (reference === undefined) return [];
  return others.flatMap((value) => addressDraft(view, "R098", value, reference));
}

/** R215: the registration shows where one lives now. */
function checkRegistration(view: PackView): readonly RuleOutput[] {
  const papers = inSlot(view, "migration-registration-proof", "migration-compliance-proof");
  const stated = textOfFact(view.facts, "stay.address");
  return papers.flatMap((document) => {
    const [value] = stayAddresses(document);
    if (value === undefined) return [];
    const [proof] = inSlot(view, "sponsor-address-proof", "housing-proof").flatMap(stayAddresses);
    if (proof !== undefined) return addressDraft(view, "R215", value, proof);
    if (stated === "") return [question("R215", { value: value.field.value }, [document.id])];
    const comparison = compareAddressValues(partsOf(value.field), { value: stated, raw: stated, ocr: false });
    const judgement = judge(comparison, [value.field], "warning");
    if (judgement === null || judgement.verdict === "variant") return [];
    return [
      draft({
        rule: "R215",
        ...judgement,
        odd: [value],
        fixer: "applicant",
        params: { ...bothSides(view, value, value), reference: "@fact.stay.address", expected: stated },
        causes: [`${document.id}/address`],
      }),
    ];
  });
}
