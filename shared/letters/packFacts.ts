import type { DocumentKind, Field, FieldName } from "#shared/domain/document.ts";
import type { Pack } from "#shared/domain/pack.ts";
import { entriesOf } from "#shared/plan/packPlan.ts";
import type { LetterLanguage } from "./letter.ts";
import { type LetterInput, titleIn } from "./letterInput.ts";
import { FRAME_WORDS } from "./letterWords.ts";

/** What the pack says for a letter's blanks, by blank id; ISO dates, ids for choices; nothing invented. */
export function packFacts({ pack, plan }: LetterInput): Readonly<Record<string, string>> {
  const applicant = pack.people.find((person) => person.role === "applicant");
  const sponsor = pack.people.find((person) => person.role === "sponsor");
  const fact = (id: string): string => {
    const value = pack.facts[id];
    if (value === undefined || value === "unknown") return "";
    return typeof value === "object" ? value.join(", ") : String(value);
  };
  const named = (given: string, surname: string) => [given, surname].filter((part) => part !== "").join(" ");
  const best = (kinds: readonly DocumentKind[], name: FieldName) => bestValue(pack, kinds, name);
  const tie = tieOf(pack);
  return {
    name: applicant === undefined ? "" : named(applicant.givenNames, applicant.surname),
    birthDate: applicant?.birthDate ?? "",
    nationality: applicant?.nationality ?? "",
    passportNumber: plan.passportNumber,
    code: fact("case.codeConfirmedByMission") || plan.visaCode,
    entries: fact("case.entriesRequested") || best(["invitation"], "entries"),
    from: fact("case.plannedEntry"),
    to: fact("case.plannedExit") === "open" ? "" : fact("case.plannedExit"),
    invitationNumber: plan.invitationNumber,
    stayAddress: fact("stay.address") || best(["invitation-letter", "support-letter", "invitation"], "address"),
    cities: fact("stay.cities"),
    sponsorName: sponsor === undefined ? "" : named(sponsor.givenNames, sponsor.surname),
    sponsorStatus: fact("sponsor.status"),
    sponsorRelation: relationOf(fact("sponsor.relation"), pack, sponsor?.id ?? null),
    sponsorAddress: fact("sponsor.address") || best(["invitation-letter", "support-letter"], "address"),
    certificateNumber: tie.number,
    eventDate: tie.date,
    certificate: tie.kind,
    afterwards: fact("case.longStayIntended") === "" ? "" : fact("case.longStayIntended") === "true" ? "stay" : "leave",
    payer: payersOf(pack).join(", "),
    hostName:
      fact("host.names.legal") || best(["invitation", "host-company-letter", "invitation-letter"], "companyName"),
    employerName: fact("employer.names.legal") || best(["employer-letter"], "companyName"),
    counterparties: fact("trip.counterparties"),
    activities: fact("trip.activities") || fact("trip.events"),
    objective: fact("trip.commercialObjective"),
    whyInPerson: fact("trip.whyInPerson"),
    purposeTerms: fact("trip.purposeTerms"),
    contractNumber:
      fact("b2.contract.number") ||
      best(["contract-extract", "host-company-letter", "employer-letter"], "contractNumber"),
    contractDate: fact("b2.contract.date") || best(["contract-extract"], "issueDate"),
    equipment: fact("b2.equipment"),
    site: fact("b2.site"),
    project: fact("b2.project"),
    credential: fact("applicant.technicalCredentials"),
  };
}

/** "Passport, page 2" for every document of the pack but the index and the letter itself. */
export function enclosuresOf(input: LetterInput, ownSlot: string, language: LetterLanguage): readonly string[] {
  const pageWord = FRAME_WORDS[language].page;
  return entriesOf(input.plan)
    .filter((entry) => entry.slot !== ownSlot && entry.kind !== "document-index" && entry.kind !== "cover-letter")
    .map((entry) => {
      const pages = entry.firstPage === entry.lastPage ? `${entry.firstPage}` : `${entry.firstPage}–${entry.lastPage}`;
      return `${titleIn(input, language, entry.title)}, ${pageWord} ${pages}`;
    });
}

const RANK = { user: 0, mrz: 1, text: 2, ocr: 3 } as const;

function bestValue(pack: Pack, kinds: readonly DocumentKind[], name: FieldName, translated = false): string {
  for (const kind of kinds) {
    const fields: Field[] = pack.documents
      .filter((document) => document.kind === kind && (document.translationOf !== null) === translated)
      .flatMap((document) => document.fields)
      .filter((field) => field.name === name && field.value !== "");
    fields.sort((a, b) => RANK[a.source] - RANK[b.source] || b.confidence - a.confidence);
    const [found] = fields;
    if (found !== undefined) return found.value;
  }
  return "";
}

const TIES: readonly DocumentKind[] = ["marriage-certificate", "birth-certificate"];

function tieOf(pack: Pack): { readonly kind: string; readonly number: string; readonly date: string } {
  for (const kind of TIES) {
    if (!pack.documents.some((document) => document.kind === kind)) continue;
    return {
      kind,
      // A stamped number that cannot be read off the original is read off its translation.
      number: bestValue(pack, [kind], "documentNumber") || bestValue(pack, [kind], "documentNumber", true),
      date: bestValue(pack, [kind], kind === "marriage-certificate" ? "marriageDate" : "birthDate"),
    };
  }
  return { kind: "", number: "", date: "" };
}

/** "husband" and "wife" where the sponsor's sex is known. */
function relationOf(relation: string, pack: Pack, sponsor: string | null): string {
  if (relation !== "spouse") return relation;
  const fields = pack.documents
    .filter((document) => document.person === sponsor && sponsor !== null)
    .flatMap((document) => document.fields)
    .filter((field) => field.name === "sex" && (field.person === undefined || field.person === sponsor));
  const sex = fields[0]?.value;
  return sex === "M" ? "husband" : sex === "F" ? "wife" : "spouse";
}

function payersOf(pack: Pack): readonly string[] {
  const payers = [
    ["funding.applicantPays", "applicant"],
    ["funding.sponsorPays", "sponsor"],
    ["funding.hostPays", "host"],
    ["funding.employerPays", "employer"],
  ] as const;
  return payers.filter(([fact]) => pack.facts[fact] === true).map(([, payer]) => payer);
}
