import type { PackDocument } from "#shared/domain/document.ts";
import { fixerOf, paperWord, printed } from "../describe.ts";
import { draft, question, type RuleOutput } from "../draft.ts";
import { isDoubtful } from "../judge.ts";
import { textOfFact, truthOf } from "../view/caseFacts.ts";
import { ageOn } from "../view/isoDates.ts";
import { inSlot, ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { filingDay } from "../view/trip.ts";
import { isDigitalText, readableWording } from "../view/wording.ts";

/** R101, R104, R107, R108, R153: the relationship as stated, the sponsor's status, and whose consent a child needs. */
export function checkFamily(view: PackView): readonly RuleOutput[] {
  return [
    ...checkRelation(view),
    ...checkStatus(view),
    ...checkParents(view),
    ...checkConsent(view),
    ...checkAdult(view),
  ];
}

const RELATIONS: readonly (readonly [string, RegExp])[] = [
  [
    "spouse",
    /\b(?:my|his|her) (?:wife|husband|spouse)\b|(?:мо(?:я|ей|ю|й|его|ему|им)|сво(?:ю|ей|его|ему)) (?:жен|муж|супруг)|(?:жұбайым|әйелім|күйеуім|зайыбым)/iu,
  ],
  [
    "child",
    /\bmy (?:son|daughter|child)\b|(?:мо(?:й|его|я|ю|ей|ему)|сво(?:ю|ей|его|ему)) (?:сын|доч|реб[её]н)|(?:ұлым|қызым|балам)/iu,
  ],
  [
    "parent",
    /\bmy (?:mother|father|parents?)\b|(?:мо(?:я|ей|ю|й|его|ему)|сво(?:ю|ей|его|ему)) (?:мать|матер|мам|отец|отц|родител)|(?:анам|әкем)/iu,
  ],
];

/** What the letter's author calls the other; a child's letter and a parent's say the same tie from two ends. */
const OTHER_END: Readonly<Record<string, string>> = { spouse: "spouse", child: "parent", parent: "child" };

/** R101: the letters state one tie, the one of the case. `sponsor.relation`: the sponsor is the applicant's … */
function checkRelation(view: PackView): readonly RuleOutput[] {
  const stated = textOfFact(view.facts, "sponsor.relation");
  if (stated === "" || stated === "other") return [];
  return ofKind(view, "cover-letter", "invitation-letter", "support-letter").flatMap((document) => {
    const wording = readableWording(view, document);
    const said = RELATIONS.filter(([, words]) => words.test(wording)).map(([relation]) => relation);
    const wanted = document.kind === "cover-letter" ? stated : (OTHER_END[stated] ?? stated);
    if (said.length === 0 || said.includes(wanted)) return [];
    return [
      draft({
        rule: "R101",
        verdict: "mismatch",
        severity: isDigitalText(view, document) ? "blocker" : "warning",
        papers: [document.id],
        fixer: fixerOf(view, document),
        params: {
          document: paperWord(document),
          value: said.map((relation) => `@relation.${relation}`).join(", "),
          expected: `@relation.${wanted}`,
        },
        causes: [`${document.id}/relation`],
      }),
    ];
  });
}

/** R104: a citizen shows a Kazakh paper, a resident a permit. */
function checkStatus(view: PackView): readonly RuleOutput[] {
  const status = textOfFact(view.facts, "sponsor.status");
  const [shown] = inSlot(view, "sponsor-id").flatMap((document) => valuesOf(document, "nationality"));
  if (status === "" || shown === undefined) return [];
  const isCitizen = shown.field.value === "KAZ";
  if (isCitizen === (status === "kzCitizen")) return [];
  const doubtful = isDoubtful(shown.field);
  return [
    draft({
      rule: "R104",
      verdict: doubtful ? "possible-misread" : "mismatch",
      severity: doubtful ? "warning" : "blocker",
      sentence: isCitizen ? "citizen" : "foreigner",
      odd: [shown],
      fixer: "applicant",
      params: { document: paperWord(shown.document), page: shown.field.pageNumber, value: printed(shown) },
      causes: [`${shown.document.id}/status`],
    }),
  ];
}

function isMinor(view: PackView): boolean | null {
  return truthOf(view.facts, "applicant.isMinor");
}

const CONSENTS = ["parental-consent", "sole-custody-proof", "custody-order"] as const;

/** R107: every parent of a minor travels, is the sponsor, consents, or has no say. */
function checkParents(view: PackView): readonly RuleOutput[] {
  if (isMinor(view) !== true) return [];
  if (inSlot(view, ...CONSENTS).length + ofKind(view, "consent").length > 0) return [];
  const birth = ofKind(view, "birth-certificate");
  const named = view.mentions.filter(
    ({ document, role }) => birth.some(({ id }) => id === document.id) && (role === "father" || role === "mother"),
  );
  const travelling = textOfFact(view.facts, "minor.travellingParents");
  if (named.length === 0)
    return travelling === "both"
      ? []
      : [
          question(
            "R107",
            {},
            birth.map(({ id }) => id),
          ),
        ];
  const isCovered = (role: string | null, person: string | null): boolean =>
    person === view.sponsor || travelling === "both" || travelling === role;
  const open = named.filter(({ role, person }) => !isCovered(role, person));
  const [first] = open;
  if (first === undefined) return [];
  if (travelling === "")
    return [
      question(
        "R107",
        {},
        birth.map(({ id }) => id),
      ),
    ];
  return [
    draft({
      rule: "R107",
      verdict: "missing",
      papers: birth.map(({ id }) => id),
      fixer: "applicant",
      params: { document: paperWord(first.document), who: open.map(({ role }) => `@role.${role ?? ""}`).join(", ") },
      causes: ["minor/consent"],
    }),
  ];
}

/** R108: a consent is signed before a notary; whom it names is compared with the passport like every name. */
function checkConsent(view: PackView): readonly RuleOutput[] {
  return ofKind(view, "consent").flatMap((document: PackDocument) => {
    const wording = readableWording(view, document);
    const notarised = document.attachments.some(({ kind }) => kind === "notary") || /notar|нотари/iu.test(wording);
    if (notarised || wording.trim() === "") return [];
    return [
      draft({
        rule: "R108",
        verdict: "missing",
        severity: isDigitalText(view, document) ? "blocker" : "warning",
        papers: [document.id],
        fixer: "applicant",
        params: { document: paperWord(document) },
        causes: [`${document.id}/notary`],
      }),
    ];
  });
}

/** R153, first half: a business immigrant is an adult. */
function checkAdult(view: PackView): readonly RuleOutput[] {
  const [birth] = view.references.get(view.applicant)?.values("birthDate") ?? [];
  if (view.route.id !== "business-immigrant" || birth === undefined) return [];
  const age = ageOn(birth.field.value, filingDay(view));
  if (age >= 18) return [];
  return [
    draft({
      rule: "R153",
      verdict: "out-of-range",
      sentence: "minor",
      odd: [birth],
      params: { age },
      causes: ["applicant/age"],
    }),
  ];
}
