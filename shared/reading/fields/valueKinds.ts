import type { LabelId } from "./labelTable.ts";

/** What a value beside a caption looks like. */
export type ValueKind =
  | "names"
  | "full-name"
  | "date"
  | "range"
  | "date-pair"
  | "passport-number"
  | "number"
  | "invitation-number"
  | "twelve-digits"
  | "personal-number"
  | "country"
  | "sex"
  | "visa-code"
  | "entries"
  | "text"
  | "party"
  | "none";

const KINDS: { readonly [kind in ValueKind]: readonly LabelId[] } = {
  names: ["surname", "given", "former", "husbandAfter", "wifeAfter"],
  "full-name": [
    "full",
    "father",
    "mother",
    "child",
    "spouse",
    "husband",
    "wife",
    "insured",
    "passenger",
    "guest",
    "graduate",
    "payer",
    "tenant",
    "landlord",
    "owner",
    "beforeChange",
    "afterChange",
    "surnameAfter",
  ],
  date: [
    "dob",
    "issued",
    "expires",
    "from",
    "to",
    "checkIn",
    "checkOut",
    "departure",
    "comeBack",
    "marriageDate",
    "divorceDate",
    "deathDate",
    "regDate",
    "date",
    "birthDateAndPlace",
  ],
  range: ["period", "statementPeriod"],
  "date-pair": ["issuedAndExpires"],
  "passport-number": ["passportNo", "anyDocNo"],
  number: ["docNo", "contractNo", "policyNo", "bookingNo", "account", "actNo", "diplomaNo", "receiptNo"],
  "invitation-number": ["invitationNo"],
  "twelve-digits": ["bin"],
  "personal-number": ["iin"],
  country: ["nationality"],
  sex: ["sex"],
  "visa-code": ["visaCode"],
  entries: ["entries"],
  text: ["purpose", "address", "addressStay", "addressHome", "addressHost"],
  party: ["host", "company", "accountHolder"],
  none: [],
};

const BY_LABEL: ReadonlyMap<LabelId, ValueKind> = new Map(
  (Object.keys(KINDS) as ValueKind[]).flatMap((kind) => KINDS[kind].map((label) => [label, kind] as const)),
);

/** The kind of value that a caption announces; "none" for captions that only end other values. */
export function valueKindOf(label: LabelId): ValueKind {
  return BY_LABEL.get(label) ?? "none";
}
