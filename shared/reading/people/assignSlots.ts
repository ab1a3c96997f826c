import type { Facts } from "#shared/domain/caseFacts.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Person, PersonRole } from "#shared/domain/person.ts";
import { needOf } from "#shared/routes/needOf.ts";
import { type Route, slotsOf } from "#shared/routes/route.ts";

interface Case {
  readonly slots: ReadonlySet<string>;
  readonly documents: readonly PackDocument[];
  readonly facts: Facts;
  readonly roleOf: (document: PackDocument) => PersonRole | null;
}

/** Gives each document the slot of the route that it fills; null where that is not sure. A translation goes with its original. */
export function assignSlots(
  documents: readonly PackDocument[],
  route: Route,
  facts: Facts,
  people: readonly Person[],
): readonly PackDocument[] {
  const roles = new Map(people.map((person) => [person.id, person.role]));
  const all = slotsOf(route);
  const pack: Case = {
    slots: new Set(all.map(({ id }) => id)),
    documents,
    facts,
    roleOf: (document) => (document.person === null ? null : (roles.get(document.person) ?? null)),
  };
  const hidden = new Set(all.filter((slot) => needOf(slot, facts).state === "hidden").map(({ id }) => id));
  const placed = documents.map((document) => {
    const able = wantedSlots(document, pack).filter((id) => pack.slots.has(id));
    // A slot that this case does not ask for takes a paper only where no other does.
    const wanted = able.find((id) => !hidden.has(id)) ?? able[0];
    if (wanted !== undefined) return { ...document, slot: wanted };
    const only = all.filter((slot) => slot.accepts.includes(document.kind));
    const sure = only.length === 1 && !/^sponsor-/.test(only[0]?.id ?? "") && !ASKS_WHO.has(document.kind);
    return { ...document, slot: sure ? (only[0]?.id ?? null) : null };
  });
  const slotOf = new Map(placed.map((document) => [document.id, document.slot]));
  return placed.map((document) =>
    document.translationOf === null
      ? document
      : { ...document, slot: slotOf.get(document.translationOf) ?? document.slot },
  );
}

/** Kinds that say nothing without knowing whose paper it is. */
const ASKS_WHO: ReadonlySet<PackDocument["kind"]> = new Set([
  "id-card",
  "passport-copy",
  "residence-permit",
  "unknown",
  "employer-letter",
  "income-proof",
  "address-proof",
  "accommodation",
  "company-registration",
  "consent",
  "visa",
]);

/** Slots in the order of preference; the first that the route has is taken. */
function wantedSlots(document: PackDocument, pack: Case): readonly string[] {
  const role = pack.roleOf(document);
  const cue = (words: RegExp) => document.because.some((word) => words.test(word));
  switch (document.kind) {
    case "passport-copy":
      return passportSlots(document, role, pack);
    case "id-card":
      if (role === "sponsor") return ["sponsor-id"];
      if (role === "parent") return ["parents-passport-copies"];
      return role === null && isKazakh(document) ? ["sponsor-id"] : [];
    case "residence-permit":
      if (role === "sponsor") return ["sponsor-status-proof"];
      return role === "applicant" ? ["legal-residence-proof", "current-status-proof"] : [];
    case "visa":
      return role === "sponsor" ? [] : ["prior-kz-visas", "prior-visas-travel-history", "current-status-proof"];
    case "accommodation":
      return isLease(document) ? ["sponsor-address-proof", "housing-proof"] : ["hotel-booking"];
    case "address-proof":
      if (role === "applicant") return ["housing-proof", "migration-registration-proof"];
      return cue(/собственност|ownership|deed|меншік|кадастр|cadastr|utility|коммунал|прав/iu)
        ? ["sponsor-address-proof", "housing-proof"]
        : ["sponsor-local-registration", "migration-registration-proof", "sponsor-address-proof", "housing-proof"];
    case "employer-letter":
      if (role === "sponsor") return ["sponsor-employment-certificate"];
      return pack.slots.has("sponsor-employment-certificate")
        ? role === "applicant"
          ? ["applicant-employment-letter"]
          : []
        : ["employer-letter", "host-employer-letter", "local-employment-proof"];
    case "income-proof":
      if (role === "sponsor") return ["sponsor-income-proof", "financial-support-proof"];
      return pack.slots.has("sponsor-income-proof")
        ? role === null
          ? ["sponsor-income-proof"]
          : ["dependency-proof"]
        : ["employer-salary-letter", "solvency-proof", "support-proof"];
    case "bank-statement":
      if (
        role === "sponsor" &&
        pack.facts["funding.sponsorPays"] === true &&
        pack.facts["funding.applicantPays"] !== true
      ) {
        return ["sponsor-income-proof", "bank-statements", "financial-support-proof"];
      }
      return ["bank-statements", "solvency-proof", "support-proof", "financial-support-proof"];
    case "bank-certificate":
      return pack.documents.some(({ kind }) => kind === "bank-statement")
        ? ["savings-proof", "bank-statements", "solvency-proof", "support-proof", "financial-support-proof"]
        : ["bank-statements", "solvency-proof", "support-proof", "financial-support-proof"];
    case "support-letter":
      return [
        "sponsor-support-letter",
        ...(isKazakhCompany(document) ? ["host-support-letter", "host-guarantee-letter"] : []),
        "employer-sponsorship-letter",
        "employer-financial-support-letter",
        "host-support-letter",
        "support-proof",
        "financial-support-proof",
      ];
    case "company-registration":
      if (cue(/tax|налог|постановке на учет/iu)) return ["host-tax-id", "host-registration-docs"];
      return isKazakhCompany(document)
        ? ["host-registration-docs", "business-basis-proof"]
        : ["applicant-company-registration", "company-registration-docs", "business-basis-proof"];
    case "contract-extract":
      if (cue(/supply|purchase|поставк|жеткізу/iu))
        return ["supply-agreement", "contract-extract", "contract-discussion-docs", "employment-contract"];
      if (cue(/warranty|гарант/iu)) return ["warranty-agreement", "contract-extract", "contract-discussion-docs"];
      if (cue(/technical support|техническ/iu))
        return ["technical-support-agreement", "contract-extract", "contract-discussion-docs"];
      return cue(/employment|labour|трудов/iu)
        ? ["employment-contract"]
        : [
            "contract-extract",
            "contract-discussion-docs",
            "employment-contract",
            "exchange-agreement",
            "it-activity-proof",
          ];
    case "consent":
      return role === "sponsor" && pack.slots.has("sponsor-consent") && !cue(/parent|родител|ата-ана/iu)
        ? ["sponsor-consent"]
        : ["parental-consent", "registration-support"];
    case "power-of-attorney":
      return ["signatory-authority"];
    case "ticket-itinerary":
      return cue(/^(travel itinerary|itinerary|your trip|план поездки|маршрутный лист|сапар жоспары)$/iu) &&
        !cue(/ticket|билет|квитанц|booking|reservation|pnr|boarding|түбіртек/iu)
        ? ["travel-itinerary", "flight-booking"]
        : ["flight-booking", "travel-itinerary"];
    case "diploma":
      return cue(/school|аттестат|табель/iu)
        ? ["school-records", "prior-education-docs"]
        : ["technical-diploma", "qualification-docs", "prior-education-docs", "professional-background"];
    case "police-certificate":
      return ["police-certificate", "criminal-record-certificate"];
    case "medical-certificate":
      return ["medical-certificate", "medical-examination"];
    case "insurance-policy":
      return ["travel-insurance", "medical-insurance"];
    case "divorce-certificate":
      return ["divorce-decree"];
    case "death-certificate":
      return ["death-certificate-former-spouse"];
    case "translation-certification":
    case "notary":
      return ["translations"];
    case "apostille":
      return ["legalization-pages"];
    case "invitation-letter":
      return ["invitation-letter", "host-company-letter", "host-employer-letter", "admission-letter"];
    case "host-company-letter":
      return ["host-company-letter", "invitation-letter", "host-employer-letter", "host-justification-letter"];
    case "cover-letter":
      return ["cover-letter", "extension-request"];
    case "unknown":
      return [];
    default:
      return [document.kind];
  }
}

/** The applicant's newest passport is the passport; an older one is the old passport. */
function passportSlots(document: PackDocument, role: PersonRole | null, pack: Case): readonly string[] {
  if (role === "sponsor") return ["sponsor-id"];
  if (role === "parent") return ["parents-passport-copies"];
  const own = pack.documents.filter(
    (other) => other.kind === "passport-copy" && other.translationOf === null && other.person === document.person,
  );
  if (role === "applicant") {
    const newest = own.toSorted((a, b) => expiryOf(b).localeCompare(expiryOf(a)))[0];
    const older =
      newest !== undefined &&
      expiryOf(newest) !== "" &&
      expiryOf(document) !== "" &&
      expiryOf(document) < expiryOf(newest);
    return older ? ["old-passport-copy", "previous-passports"] : ["passport-copy"];
  }
  const only = pack.documents.filter(({ kind }) => kind === "passport-copy").length === 1;
  return role === null && only && !isKazakh(document) ? ["passport-copy"] : [];
}

function expiryOf(document: PackDocument): string {
  return document.fields.find(({ name }) => name === "expiryDate")?.value ?? "";
}

function isKazakh(document: PackDocument): boolean {
  return document.fields.some(({ name, value }) => name === "nationality" && value === "KAZ");
}

function isLease(document: PackDocument): boolean {
  return document.because.some((word) =>
    /lease|rental|tenan|landlord|lessor|lessee|rent|аренд|найм|нанимат|жалға|жалдау/iu.test(word),
  );
}

/** By the company that the paper begins with: an employer's letter may name the Kazakh host further down. */
function isKazakhCompany(document: PackDocument): boolean {
  const [author] = document.fields.filter(({ name }) => name === "companyName");
  if (author !== undefined && FOREIGN_FORM.test(author.value)) return false;
  return document.fields.some(
    ({ name, value }) =>
      (name === "companyNumber" && /^\d{12}$/.test(value)) ||
      (name === "companyName" && /(ТОО|ЖШС|АО|АҚ|LLP)/u.test(value)),
  );
}

const FOREIGN_FORM = /\b(GmbH|Ltd|Limited|Inc|LLC|Pvt|AG|B\.?V|S\.?A|S\.?r\.?l|Co|Corp|PLC|Oy|AB)\b|A\.Ş|Şti|ООО|ПАО/iu;
