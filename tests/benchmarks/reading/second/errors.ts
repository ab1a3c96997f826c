import type { Chance } from "#resources/samples/press/chance.ts";
import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import { type Human, later, type Tale } from "./tale.ts";

/** One paper tells the tale otherwise than the rest. */
export interface Slip {
  readonly id: string;
  readonly kinds: readonly DocumentKind[];
  readonly translation?: boolean;
  readonly field: FieldName;
  readonly tell: (t: Tale, c: Chance) => Tale;
  readonly value: (t: Tale) => string;
}

function swapped(number: string): string {
  const spots = [...number].flatMap((d, i) =>
    i > 1 && /\d/.test(d) && /\d/.test(number[i + 1] ?? "") && d !== number[i + 1] ? [i] : [],
  );
  const i = spots[Math.floor(spots.length / 2)];
  return i === undefined
    ? number.replace(/\d(?=\D*$)/, (d) => String((Number(d) + 5) % 10))
    : number.slice(0, i) + (number[i + 1] ?? "") + (number[i] ?? "") + number.slice(i + 2);
}
/** A consonant that no rule of romanization explains and no reader mistakes. */
const unlike: Readonly<Record<string, string>> = {
  A: "O",
  B: "M",
  D: "R",
  E: "U",
  G: "N",
  H: "R",
  I: "A",
  K: "M",
  L: "D",
  M: "T",
  N: "G",
  O: "E",
  P: "L",
  R: "M",
  S: "L",
  T: "N",
  U: "A",
  V: "R",
  Y: "R",
  Z: "M",
};
const ruUnlike: Readonly<Record<string, string>> = {
  а: "о",
  о: "и",
  р: "м",
  н: "д",
  л: "с",
  к: "м",
  м: "т",
  и: "о",
  е: "у",
  у: "а",
  в: "г",
  т: "р",
  с: "н",
  д: "р",
};
function misspelt(name: string): string {
  const at = Math.max(1, Math.floor(name.length / 2) - 1);
  for (let i = at; i < name.length; i += 1) {
    const x = name[i] ?? "";
    const y = unlike[x] ?? ruUnlike[x];
    if (y) return name.slice(0, i) + y + name.slice(i + 1);
  }
  return `${name}SON`;
}
const applicant =
  (change: (h: Human) => Partial<Human>) =>
  (t: Tale): Tale => ({ ...t, a: { ...t.a, ...change(t.a) } });
const wrongSurname = applicant((h) => ({ sur: misspelt(h.sur), ruSur: misspelt(h.ruSur), kkSur: misspelt(h.kkSur) }));
const wrongNumber = applicant((h) => ({ pass: swapped(h.pass) }));
const papers: readonly DocumentKind[] = [
  "application-form",
  "invitation",
  "invitation-letter",
  "employer-letter",
  "insurance-policy",
  "cover-letter",
  "host-company-letter",
];

export const slips: readonly Slip[] = [
  { id: "number", kinds: papers, field: "passportNumber", tell: wrongNumber, value: (t) => t.a.pass },
  {
    id: "surname",
    kinds: [
      "application-form",
      "invitation",
      "invitation-letter",
      "insurance-policy",
      "ticket-itinerary",
      "employer-letter",
    ],
    field: "surname",
    tell: wrongSurname,
    value: (t) => t.a.sur,
  },
  {
    id: "given",
    kinds: ["application-form", "invitation", "police-certificate"],
    field: "givenNames",
    tell: applicant((h) =>
      h.giv === "" ? { sur: misspelt(h.sur) } : { giv: misspelt(h.giv), ruGiv: misspelt(h.ruGiv) },
    ),
    value: (t) => t.a.giv || t.a.sur,
  },
  {
    id: "birth",
    kinds: ["application-form", "invitation", "invitation-letter", "insurance-policy"],
    field: "birthDate",
    tell: applicant((h) => ({ born: later(h.born, 41) })),
    value: (t) => t.a.born,
  },
  {
    id: "expiry",
    kinds: ["application-form", "invitation"],
    field: "expiryDate",
    tell: applicant((h) => ({ passExpires: later(h.passExpires, -366) })),
    value: (t) => t.a.passExpires,
  },
  {
    id: "stranger",
    kinds: ["bank-statement", "ticket-itinerary", "insurance-policy", "medical-certificate"],
    field: "fullName",
    tell: (t) => ({ ...t, a: t.stranger }),
    value: (t) => t.a.sur,
  },
  {
    id: "category",
    kinds: ["application-form", "invitation"],
    field: "visaCategory",
    tell: (t) => ({ ...t, trip: { ...t.trip, code: t.trip.code === "B3" ? "B10" : "B3" } }),
    value: (t) => t.trip.code,
  },
  {
    id: "invitation-number",
    kinds: ["application-form"],
    field: "invitationNumber",
    tell: (t) => ({ ...t, inv: { ...t.inv, no: swapped(t.inv.no) } }),
    value: (t) => t.inv.no,
  },
  {
    id: "translation-birth",
    kinds: ["marriage-certificate"],
    translation: true,
    field: "birthDate",
    tell: applicant((h) => ({ born: later(h.born, 62) })),
    value: (t) => t.a.born,
  },
  {
    id: "translation-number",
    kinds: ["marriage-certificate"],
    translation: true,
    field: "documentNumber",
    tell: (t) => ({ ...t, mar: { ...t.mar, no: swapped(t.mar.no) } }),
    value: (t) => t.mar.no,
  },
  {
    id: "sponsor",
    kinds: ["accommodation", "address-proof", "income-proof", "support-letter"],
    field: "fullName",
    tell: (t) => ({
      ...t,
      s: { ...t.s, sur: misspelt(t.s.sur), ruSur: misspelt(t.s.ruSur), kkSur: misspelt(t.s.kkSur) },
    }),
    value: (t) => t.s.ruSur,
  },
  {
    id: "leave",
    kinds: ["application-form"],
    field: "stayTo",
    tell: (t) => ({ ...t, trip: { ...t.trip, to: later(t.trip.to, 12) } }),
    value: (t) => t.trip.to,
  },
];
