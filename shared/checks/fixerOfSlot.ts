import type { DocumentKind } from "#shared/domain/document.ts";
import type { Fixer } from "#shared/domain/finding.ts";
import type { Slot } from "#shared/routes/route.ts";

/** The first one that a slot's `owner` names, as the routes write it. */
export const OWNERS: Readonly<Record<string, Fixer>> = {
  applicant: "applicant",
  both: "applicant",
  child: "applicant",
  parent: "applicant",
  parents: "applicant",
  "absent parent": "applicant",
  payer: "applicant",
  generated: "applicant",
  sponsor: "sponsor",
  host: "host",
  "host company": "host",
  institution: "host",
  "tour operator": "host",
  "property owner": "host",
  employer: "employer",
  "employer abroad": "employer",
  "employer in Kazakhstan": "employer",
  "applicant's company": "employer",
  translator: "translator",
  authority: "issuer",
  "issuing authority": "issuer",
};

/** Papers that nobody has lying at home: an office, a bank or an insurer makes them for the asking. */
const MADE_FOR_THE_ASKING: ReadonlySet<DocumentKind> = new Set([
  "bank-statement",
  "bank-certificate",
  "insurance-policy",
  "police-certificate",
  "medical-certificate",
  "apostille",
]);

/** Who can bring the paper that a slot lacks: its owner; for the applicant's own, whoever issues it where it is made anew. */
export function fixerOfSlot(slot: Pick<Slot, "owner" | "accepts">): Fixer {
  const owner = OWNERS[firstOwner(slot.owner)] ?? "applicant";
  const [kind] = slot.accepts;
  if (owner !== "applicant" || kind === undefined) return owner;
  if (kind === "employer-letter") return "employer";
  return MADE_FOR_THE_ASKING.has(kind) ? "issuer" : "applicant";
}

/** "employer + host" and "applicant / sponsor" name several; the first has it in hand. */
export function firstOwner(owner: string): string {
  return owner.split(/ [/+] /)[0] ?? owner;
}
