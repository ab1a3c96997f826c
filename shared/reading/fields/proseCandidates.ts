import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import type { LayoutWord } from "../text/pageLayout.ts";
import type { DateAbout } from "../values/dateText.ts";
import { companiesIn } from "./companies.ts";
import type { FieldCandidate } from "./fieldCandidate.ts";
import { FIELDS_OF_KIND, fieldsOfLabel, PERSON_FIELDS } from "./fieldRules.ts";
import { NAMED_BEFORE } from "./namedBefore.ts";
import { type ProseName, type ProseValue, proseNames, proseValues } from "./proseValues.ts";
import type { Role } from "./rolesOnPage.ts";
import { valueKindOf } from "./valueKinds.ts";

/** Papers that a person writes about another: the writer is not the holder. */
const ABOUT_ANOTHER: ReadonlySet<DocumentKind> = new Set([
  "invitation-letter",
  "support-letter",
  "consent",
  "power-of-attorney",
  "host-company-letter",
  "employer-letter",
]);
const LETTERS: ReadonlySet<DocumentKind> = new Set([
  "invitation-letter",
  "support-letter",
  "cover-letter",
  "host-company-letter",
  "employer-letter",
  "consent",
  "power-of-attorney",
]);
const FORMS: ReadonlySet<DocumentKind> = new Set(["application-form", "invitation", "visa", "ticket-itinerary"]);
const CIVIL: ReadonlySet<DocumentKind> = new Set(["marriage-certificate", "divorce-certificate"]);

/** Field candidates from running text: who is named, and what is said of each. */
export function proseCandidates(
  kind: DocumentKind,
  flow: readonly LayoutWord[],
  about: DateAbout,
): readonly FieldCandidate[] {
  // Records and forms say by their own words and captions who is named; what stands before "passport" there is a caption.
  const told = proseNames(flow).filter(
    ({ mention, trigger }) =>
      !(CIVIL.has(kind) || FORMS.has(kind)) ||
      mention !== "holder" ||
      !trigger.endsWith(NAMED_BEFORE) ||
      /^(иин|жсн|iin)/u.test(trigger),
  );
  const names = rolesOf(kind, told);
  const values = proseValues(flow, about);
  const trust = LETTERS.has(kind) ? 0.9 : 0.7;
  const found: FieldCandidate[] = [];
  for (const { name, role } of names) {
    for (const read of name.reads)
      found.push({
        name: nameField(kind, role),
        role: bareRole(kind, role),
        read,
        trust: trust - weakness(name),
        source: "ocr",
      });
  }
  for (const value of values.filter((one) => fitsHere(kind, one, values)))
    found.push(...valueCandidates(kind, value, names, trust));
  if (FIELDS_OF_KIND[kind].includes("companyName")) {
    for (const [index, read] of companiesIn(flow).entries()) {
      if (index > 0 && kind !== "contract-extract") break;
      found.push({ name: "companyName", role: index === 0 ? null : "landlord", read, trust: 0.6, source: "ocr" });
    }
  }
  return found;
}

/** "valid until" speaks of the passport only right behind its number. */
function fitsHere(kind: DocumentKind, value: ProseValue, all: readonly ProseValue[]): boolean {
  if (value.label !== "expires") return true;
  if (kind === "power-of-attorney") return false;
  return all.some(
    (other) => other.label === "passportNo" && other.at < value.at && value.at - other.at <= BEHIND_NUMBER,
  );
}

/** Words: "passport No. N1234567, issued on 12 March 2021 by the Ministry of the Interior, valid until". */
const BEHIND_NUMBER = 16;

interface NamedRole {
  readonly name: ProseName;
  readonly role: Role | null;
}

function weakness(name: ProseName): number {
  return name.mention === "holder" && name.trigger.length <= 4 ? 0.1 : 0;
}

function rolesOf(kind: DocumentKind, names: readonly ProseName[]): readonly NamedRole[] {
  const counted = names.filter((name) => name.mention === "holder").length;
  let citizen = 0;
  return names.map((name) => {
    switch (name.mention) {
      case "holder": {
        if (CIVIL.has(kind) && counted >= 2) {
          citizen += 1;
          return { name, role: citizen === 1 ? ("husband" as const) : ("wife" as const) };
        }
        return { name, role: null };
      }
      case "author":
        return { name, role: authorRole(kind) };
      case "relative":
        return {
          name,
          role: kind === "cover-letter" ? ("spouse" as const) : ABOUT_ANOTHER.has(kind) ? null : ("spouse" as const),
        };
      default:
        return { name, role: name.mention };
    }
  });
}

function authorRole(kind: DocumentKind): Role | null {
  if (kind === "invitation-letter" || kind === "support-letter" || kind === "host-company-letter") return "inviter";
  if (kind === "consent") return "parent";
  return null;
}

function nameField(kind: DocumentKind, role: Role | null): FieldName {
  if (kind === "consent" && role === "child") return "childName";
  if (role === "father" && FIELDS_OF_KIND[kind].includes("fatherName")) return "fatherName";
  if (role === "mother" && FIELDS_OF_KIND[kind].includes("motherName")) return "motherName";
  if (kind === "bank-certificate" && role === null) return "accountHolder";
  return "fullName";
}

/** Names that have a field of their own carry no role. */
function bareRole(kind: DocumentKind, role: Role | null): Role | null {
  return role !== null && nameField(kind, role) !== "fullName" ? null : role;
}

function valueCandidates(
  kind: DocumentKind,
  value: ProseValue,
  names: readonly NamedRole[],
  trust: number,
): readonly FieldCandidate[] {
  // On a form nothing but captions tells where a text ends.
  if (FORMS.has(kind) && valueKindOf(value.label) === "text") return [];
  const fields = fieldsOfLabel(kind, value.label);
  if (fields.length === 0 || value.reads.length < fields.length) return [];
  const before = names.filter(({ name }) => name.at < value.at).at(-1);
  return fields.flatMap((name, index) => {
    const read = value.reads[index];
    if (read === undefined) return [];
    // Of the writer of a cover letter much may be said before a name can be read.
    const nearest = before ?? (kind === "cover-letter" ? undefined : names[0]);
    const role = PERSON_FIELDS.has(name) && nearest !== undefined ? nearest.role : null;
    const whose = kind === "consent" && role === "child" ? ("child" as const) : role;
    return [{ name, role: whose, read, trust: trust - 0.05, source: "ocr" as const }];
  });
}
