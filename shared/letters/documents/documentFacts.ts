import type { Facts } from "#shared/domain/caseFacts.ts";
import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import type { LetterInput } from "../letterInput.ts";
import { packFacts } from "../packFacts.ts";

/** What the pack says for the blanks of generated documents, by blank id; "" where it says nothing. Nothing is invented. */
export function documentFacts(input: LetterInput): Readonly<Record<string, string>> {
  const { pack, plan } = input;
  const known = packFacts(input);
  const fact = (id: string): string => textOfFact(pack.facts, id);
  const read = (kinds: readonly DocumentKind[], name: FieldName): string => readValue(input, kinds, name);
  const hostPapers: readonly DocumentKind[] = ["invitation", "host-company-letter", "invitation-letter"];
  const own: Readonly<Record<string, string>> = {
    routeTitle: plan.routeTitle,
    hostRegNo: fact("host.regNo") || read(["company-registration", ...hostPapers], "companyNumber"),
    hostContact: fact("host.contact"),
    hostSignatory: fact("host.signatory"),
    employerSignatory: fact("employer.signatory"),
    sponsorPhone: fact("sponsor.phone"),
    applicantRelation: APPLICANT_OF[fact("sponsor.relation")] ?? "",
    serials: fact("b2.serials"),
    technicians: fact("b2.technicians"),
    necessity: fact("b2.necessityReason"),
    employerItems: itemsPaidBy(pack.facts, "employer"),
    hostItems: itemsPaidBy(pack.facts, "host"),
    sponsorItems: itemsPaidBy(pack.facts, "sponsor"),
    accountHolder: read(["bank-statement", "bank-certificate"], "accountHolder"),
    currency: fact("funding.statementCurrency"),
    refusalCountry: fact("applicant.priorRefusal.country"),
    refusalDate: fact("applicant.priorRefusal.year"),
    refusalReason: fact("applicant.priorRefusal.reason"),
    sex: fact("applicant.sex") || read(["passport-copy"], "sex"),
    fatherName: read(["birth-certificate"], "fatherName"),
    motherName: read(["birth-certificate"], "motherName"),
    visaNumber: read(["visa"], "documentNumber"),
    currentUntil: fact("ext.currentUntil") || read(["visa"], "expiryDate"),
    requestedUntil: fact("ext.requestedUntil"),
    extensionReason: fact("ext.reason"),
    workRole: fact("work.role"),
    workEmployer: fact("work.employer"),
    institution: fact("study.institution"),
    studyLevel: fact("study.level"),
    entityName: fact("business.entityName"),
    profession: fact("selfEmployment.profession"),
    onList: fact("selfEmployment.onList"),
    prGround: fact("pr.ground"),
  };
  return { ...known, ...own };
}

/** The sponsor is the applicant's parent: then the applicant is the sponsor's child. */
const APPLICANT_OF: Readonly<Record<string, string>> = { spouse: "spouse", child: "parent", parent: "child" };

/** A fact as text; "" where nobody has answered. */
export function textOfFact(facts: Facts, id: string): string {
  const value = facts[id];
  if (value === undefined || value === "unknown" || value === "open") return "";
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** Flights, accommodation, daily costs: those that the payer bears, as ids. */
function itemsPaidBy(facts: Facts, payer: string): string {
  return ["flights", "accommodation", "daily"]
    .filter((item) => textOfFact(facts, `funding.coverage.${item}`).toLowerCase() === payer)
    .join(", ");
}

const RANK = { user: 0, mrz: 1, text: 2, ocr: 3 } as const;

function readValue({ pack }: LetterInput, kinds: readonly DocumentKind[], name: FieldName): string {
  for (const kind of kinds) {
    const [best] = pack.documents
      .filter((document) => document.kind === kind && document.translationOf === null)
      .flatMap((document) => document.fields)
      .filter((field) => field.name === name && field.value !== "")
      .sort((a, b) => RANK[a.source] - RANK[b.source] || b.confidence - a.confidence);
    if (best !== undefined) return best.value;
  }
  return "";
}
