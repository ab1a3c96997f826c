import type { Chance } from "#resources/samples/press/chance.ts";
import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import { addDays, addressEn, type Soul, type Story } from "./story.ts";

/** One kind of mistake: the paper that carries it, and the story as that paper tells it. */
export interface Plant {
  readonly id: string;
  readonly routes: readonly Story["route"][];
  readonly kind: DocumentKind;
  readonly translation?: boolean;
  readonly field: FieldName;
  readonly tell: (s: Story, c: Chance) => Story;
  readonly value: (s: Story) => string;
}

/** Swaps two neighbouring digits that differ; a change of one digit where none do. */
function swapDigits(text: string): string {
  for (let i = text.length - 2; i > 1; i -= 1) {
    const a = text.charAt(i);
    const b = text.charAt(i + 1);
    if (/\d/.test(a) && /\d/.test(b) && a !== b) return text.slice(0, i) + b + a + text.slice(i + 2);
  }
  return text.replace(/\d/, (d) => String((Number(d) + 4) % 10));
}

/** Letters that neither a rule of romanization nor a reader takes for each other. */
const other: Readonly<Record<string, string>> = {
  B: "K",
  D: "L",
  G: "R",
  K: "N",
  L: "T",
  M: "S",
  N: "D",
  P: "G",
  R: "D",
  S: "N",
  T: "L",
  V: "N",
  Z: "R",
  H: "M",
  Y: "N",
};

function wrongLetter(name: string): string {
  for (let i = Math.floor(name.length / 2); i < name.length; i += 1) {
    const replacement = other[name.charAt(i)];
    if (replacement) return name.slice(0, i) + replacement + name.slice(i + 1);
  }
  return `${name}N`;
}

const applicant =
  (change: (a: Soul) => Partial<Soul>) =>
  (s: Story): Story => ({ ...s, applicant: { ...s.applicant, ...change(s.applicant) } });
const given = applicant((a) => ({ name: { ...a.name, given: wrongLetter(a.name.given) } }));
const surname = applicant((a) => ({ name: { ...a.name, surname: wrongLetter(a.name.surname) } }));
const number = applicant((a) => ({ passportNumber: swapDigits(a.passportNumber) }));
const birth = applicant((a) => ({ birthDate: addDays(a.birthDate, 20) }));
const all = ["b11", "b1", "b2"] as const;
const passportNumber = (s: Story): string => s.applicant.passportNumber;

export const plants: readonly Plant[] = [
  {
    id: "form-number",
    routes: all,
    kind: "application-form",
    field: "passportNumber",
    tell: number,
    value: passportNumber,
  },
  {
    id: "invitation-number-of-passport",
    routes: all,
    kind: "invitation",
    field: "passportNumber",
    tell: number,
    value: passportNumber,
  },
  {
    id: "letter-number",
    routes: ["b11", "b1"],
    kind: "invitation-letter",
    field: "passportNumber",
    tell: number,
    value: passportNumber,
  },
  {
    id: "cover-number",
    routes: all,
    kind: "cover-letter",
    field: "passportNumber",
    tell: number,
    value: passportNumber,
  },
  {
    id: "employer-number",
    routes: ["b1", "b2"],
    kind: "employer-letter",
    field: "passportNumber",
    tell: number,
    value: passportNumber,
  },
  {
    id: "form-birth",
    routes: all,
    kind: "application-form",
    field: "birthDate",
    tell: birth,
    value: (s) => s.applicant.birthDate,
  },
  {
    id: "invitation-birth",
    routes: all,
    kind: "invitation",
    field: "birthDate",
    tell: birth,
    value: (s) => s.applicant.birthDate,
  },
  {
    id: "form-given",
    routes: all,
    kind: "application-form",
    field: "givenNames",
    tell: given,
    value: (s) => s.applicant.name.given,
  },
  {
    id: "invitation-surname",
    routes: all,
    kind: "invitation",
    field: "surname",
    tell: surname,
    value: (s) => s.applicant.name.surname,
  },
  {
    id: "translation-given",
    routes: ["b11"],
    kind: "marriage-certificate",
    translation: true,
    field: "givenNames",
    tell: given,
    value: (s) => s.applicant.name.given,
  },
  {
    id: "translation-number",
    routes: ["b11"],
    kind: "marriage-certificate",
    translation: true,
    field: "documentNumber",
    tell: (s) => ({ ...s, marriage: { ...s.marriage, number: swapDigits(s.marriage.number) } }),
    value: (s) => s.marriage.number,
  },
  {
    id: "translation-date",
    routes: ["b11"],
    kind: "marriage-certificate",
    translation: true,
    field: "marriageDate",
    tell: (s) => ({ ...s, marriage: { ...s.marriage, date: addDays(s.marriage.date, 30) } }),
    value: (s) => s.marriage.date,
  },
  {
    id: "insured-name",
    routes: ["b1", "b2"],
    kind: "insurance-policy",
    field: "fullName",
    tell: surname,
    value: (s) => s.applicant.name.surname,
  },
  {
    id: "stranger-statement",
    routes: all,
    kind: "bank-statement",
    field: "accountHolder",
    tell: (s) => ({
      ...s,
      statement: { ...s.statement, holder: `${s.stranger.name.surname} ${s.stranger.name.given}` },
    }),
    value: (s) => s.statement.holder,
  },
  {
    id: "form-category",
    routes: all,
    kind: "application-form",
    field: "visaCategory",
    tell: (s) => ({ ...s, trip: { ...s.trip, code: s.route === "b11" ? "B10" : "B3" } }),
    value: (s) => s.trip.code,
  },
  {
    id: "form-invitation",
    routes: all,
    kind: "application-form",
    field: "invitationNumber",
    tell: (s) => ({ ...s, invitation: { ...s.invitation, number: swapDigits(s.invitation.number) } }),
    value: (s) => s.invitation.number,
  },
  {
    id: "form-exit",
    routes: all,
    kind: "application-form",
    field: "stayTo",
    tell: (s) => ({ ...s, trip: { ...s.trip, to: addDays(s.trip.to, 9) } }),
    value: (s) => s.trip.to,
  },
  {
    id: "form-address",
    routes: ["b11"],
    kind: "application-form",
    field: "address",
    tell: (s) => ({ ...s, address: { ...s.address, house: String(Number(s.address.house) + 31) } }),
    value: (s) => addressEn(s.address),
  },
  {
    id: "cover-marriage",
    routes: ["b11"],
    kind: "cover-letter",
    field: "marriageDate",
    tell: (s) => ({ ...s, marriage: { ...s.marriage, date: addDays(s.marriage.date, -31) } }),
    value: (s) => s.marriage.date,
  },
  {
    id: "lease-stranger",
    routes: ["b11"],
    kind: "accommodation",
    field: "fullName",
    tell: (s) => ({
      ...s,
      sponsor: { ...s.sponsor, name: { ...s.sponsor.name, surnameRu: "Кожемякин", surname: "KOZHEMYAKIN" } },
    }),
    value: (s) => s.sponsor.name.surnameRu,
  },
  {
    id: "form-expiry",
    routes: all,
    kind: "application-form",
    field: "expiryDate",
    tell: applicant((a) => ({ passportExpires: addDays(a.passportExpires, 365) })),
    value: (s) => s.applicant.passportExpires,
  },
  {
    id: "form-nationality",
    routes: all,
    kind: "application-form",
    field: "nationality",
    tell: applicant((a) => ({
      country:
        a.country.code === "DEU"
          ? { code: "TUR", en: "Türkiye", ru: "Турция", kk: "Түркия" }
          : { code: "DEU", en: "Germany", ru: "Германия", kk: "Германия" },
    })),
    value: (s) => s.applicant.country.code,
  },
  {
    id: "statement-host",
    routes: ["b2"],
    kind: "host-company-letter",
    field: "passportNumber",
    tell: number,
    value: passportNumber,
  },
];

/** Up to `count` mistakes on papers that are in the pack, no two in one field or on one paper. */
export function choosePlants(
  route: Story["route"],
  kinds: ReadonlySet<DocumentKind>,
  count: number,
  c: Chance,
): Plant[] {
  const chosen: Plant[] = [];
  const pool = plants.filter((p) => p.routes.includes(route) && kinds.has(p.kind));
  for (let tries = 0; tries < 60 && chosen.length < count; tries += 1) {
    const next = c.pick(pool);
    if (!chosen.some((p) => p.field === next.field || p.kind === next.kind)) chosen.push(next);
  }
  return chosen;
}
