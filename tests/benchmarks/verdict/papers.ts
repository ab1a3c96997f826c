import type { Chance } from "#resources/samples/press/chance.ts";
import type { Field } from "#shared/domain/document.ts";
import type { Soul } from "./people.ts";
import type { Tale } from "./tale.ts";
import { type Draft, fullName, type NameWay, put, putDate } from "./writing.ts";

/** One paper of the pack: who writes it and what stands on it. The same paper can tell another tale. */
export interface PaperPlan {
  readonly id: string;
  readonly write: (tale: Tale, c: Chance) => Draft;
}

const plan = (
  id: string,
  kind: Draft["kind"],
  slot: string,
  language: string,
  fields: (tale: Tale, c: Chance) => readonly Field[],
  translationOf: string | null = null,
): PaperPlan => ({
  id,
  write: (tale, c) => ({ id, kind, slot, language, translationOf, fields: fields(tale, c) }),
});

function passportOf(soul: Soul, c: Chance): readonly Field[] {
  const mrz = { source: "mrz" } as const;
  return [
    put("surname", soul.surname, null, mrz),
    put("givenNames", soul.given, null, mrz),
    put("passportNumber", soul.passportNumber, null, mrz),
    put("birthDate", soul.birthDate, null, mrz),
    put("expiryDate", soul.passportExpires, null, mrz),
    put("nationality", soul.state, null, mrz),
    put("sex", soul.sex, null, mrz),
    put("surname", soul.surname),
    put("givenNames", soul.given),
    put("passportNumber", soul.passportNumber),
    putDate("birthDate", soul.birthDate, c),
    putDate("issueDate", soul.passportIssued, c),
  ];
}

const labelled = (
  soul: Soul,
  way: "latin" | "other-system" | "russian",
  person: string | null = null,
): readonly Field[] => {
  const [surname, given] =
    way === "latin"
      ? [soul.surname, soul.given]
      : way === "russian"
        ? [soul.surnameRu, `${soul.givenRu} ${soul.patronymicRu}`.trim()]
        : [soul.surnameAlso, soul.givenAlso];
  return [put("surname", surname, person), put("givenNames", given, person)];
};

const SHARED: readonly PaperPlan[] = [
  plan("passport", "passport-copy", "passport-copy", "eng", ({ applicant }, c) => passportOf(applicant, c)),
  plan("form", "application-form", "application-form", "eng", (tale, c) => [
    ...labelled(tale.applicant, "latin"),
    put("passportNumber", tale.applicant.passportNumber),
    putDate("birthDate", tale.applicant.birthDate, c),
    putDate("issueDate", tale.applicant.passportIssued, c),
    putDate("expiryDate", tale.applicant.passportExpires, c),
    put("nationality", tale.applicant.state),
    put("sex", tale.applicant.sex),
    put("visaCategory", tale.code, null, { raw: c.chance(0.5) ? tale.code.replace("B", "В") : tale.code }),
    put("purpose", tale.purpose),
    put("entries", tale.entries),
    putDate("stayFrom", tale.from, c),
    putDate("stayTo", tale.to, c),
    put("invitationNumber", tale.invitation),
    put("address", `Almaty, Abay Avenue ${tale.house}, apt. 5`),
    ...(tale.route === "b11"
      ? [put("fullName", fullName(tale.sponsor, "latin", c), "inviter"), putDate("marriageDate", tale.marriage, c)]
      : [put("companyName", tale.host.latin, "inviter")]),
  ]),
  plan("invitation", "invitation", "invitation", "rus", (tale, c) => [
    ...labelled(tale.applicant, "latin"),
    ...(c.chance(0.4) ? labelled({ ...tale.applicant, patronymicRu: "" }, "russian") : []),
    put("passportNumber", tale.applicant.passportNumber),
    putDate("birthDate", tale.applicant.birthDate, c),
    put("nationality", tale.applicant.state),
    put("visaCategory", tale.code, null, { raw: tale.code.replace("B", "В") }),
    put("entries", tale.entries),
    putDate("stayFrom", tale.from, c),
    putDate("stayTo", tale.to, c),
    put("invitationNumber", tale.invitation),
    ...(tale.route === "b11"
      ? [put("fullName", fullName(tale.sponsor, c.pick(["russian", "kazakh"]), c), "inviter")]
      : [put("companyName", tale.host.russian, "inviter"), put("companyNumber", tale.host.bin, "inviter")]),
  ]),
  plan("statement", "bank-statement", "bank-statements", "eng", (tale, c) => [
    put("accountHolder", fullName(tale.statementHolder, c.pick<NameWay>(["latin", "given-first", "russian"]), c)),
    putDate("statementFrom", "2026-08-10", c),
    putDate("statementTo", "2026-11-14", c),
  ]),
];

const FAMILY: readonly PaperPlan[] = [
  plan("card", "id-card", "sponsor-id", "rus", ({ sponsor, sponsorIin, sponsorCard }, c) => [
    put("surname", sponsor.surname, null, { source: "mrz" }),
    put("givenNames", sponsor.given, null, { source: "mrz" }),
    put("birthDate", sponsor.birthDate, null, { source: "mrz" }),
    put("personalNumber", sponsorIin, null, { source: "mrz" }),
    put("documentNumber", sponsorCard, null, { source: "mrz" }),
    put("surname", sponsor.surnameRu.toUpperCase()),
    put("givenNames", sponsor.givenRu.toUpperCase()),
    putDate("birthDate", sponsor.birthDate, c),
  ]),
  plan("letter", "invitation-letter", "invitation-letter", "eng", (tale, c) => [
    put("fullName", fullName(tale.sponsor, "given-first", c), "inviter"),
    put("fullName", fullName(tale.applicant, c.pick<NameWay>(["given-first", "latin-titled"]), c)),
    put("passportNumber", tale.applicant.passportNumber),
    putDate("stayFrom", tale.from, c),
    putDate("stayTo", tale.to, c),
    put("invitationNumber", tale.invitation),
  ]),
  plan("support", "support-letter", "sponsor-support-letter", "rus", (tale, c) => [
    put("fullName", fullName(tale.sponsor, "russian", c), "author"),
    put(
      "fullName",
      fullName(tale.applicant, tale.applicant.patronymicRu === "" ? "russian-bare" : "declined", c),
      "invitee",
    ),
    put("passportNumber", tale.applicant.passportNumber, "invitee"),
  ]),
  plan("marriage", "marriage-certificate", "marriage-certificate", "rus", (tale, c) => {
    const [husband, wife] =
      tale.applicant.sex === "F" ? [tale.sponsor, tale.applicant] : [tale.applicant, tale.sponsor];
    return [
      put("fullName", fullName(husband, "russian", c), "husband"),
      put("fullName", fullName(wife, "russian", c), "wife"),
      putDate("birthDate", husband.birthDate, c, "husband"),
      putDate("birthDate", wife.birthDate, c, "wife"),
      putDate("marriageDate", tale.marriage, c),
      put("documentNumber", tale.certificate),
    ];
  }),
  plan(
    "translation",
    "marriage-certificate",
    "marriage-certificate",
    "eng",
    (tale, c) => {
      const [husband, wife] =
        tale.applicant.sex === "F" ? [tale.sponsor, tale.applicant] : [tale.applicant, tale.sponsor];
      return [
        ...labelled(husband, "latin", "husband"),
        ...labelled(wife, "latin", "wife"),
        putDate("birthDate", husband.birthDate, c, "husband"),
        putDate("birthDate", wife.birthDate, c, "wife"),
        putDate("marriageDate", tale.marriage, c),
        put("documentNumber", tale.certificate),
        put("fullName", "Zarina Bekova", "translator"),
      ];
    },
    "marriage",
  ),
  plan("lease", "accommodation", "sponsor-address-proof", "rus", (tale, c) => [
    put("fullName", fullName(tale.stranger, "russian", c), "landlord"),
    put("fullName", fullName(tale.sponsor, c.pick<NameWay>(["russian", "declined"]), c), "tenant"),
    put("address", `г. Алматы, пр. Абая, д. ${tale.house}, кв. 5`),
  ]),
  plan("job", "employer-letter", "sponsor-employment-certificate", "rus", (tale, c) => [
    put("fullName", fullName(tale.sponsor, c.pick<NameWay>(["russian", "declined", "kazakh", "initials"]), c)),
    put("companyName", tale.host.russian),
  ]),
  plan("police", "police-certificate", "police-certificate", "rus", (tale, c) => [
    put(
      "fullName",
      fullName(
        tale.applicant,
        tale.applicant.patronymicRu === "" ? "latin" : c.pick<NameWay>(["russian", "declined"]),
        c,
      ),
    ),
    putDate("birthDate", tale.applicant.birthDate, c),
  ]),
];

const TRADE: readonly PaperPlan[] = [
  plan("letter", "invitation-letter", "invitation-letter", "eng", (tale, c) => [
    put("fullName", fullName(tale.applicant, c.pick<NameWay>(["given-first", "latin-titled"]), c)),
    put("passportNumber", tale.applicant.passportNumber),
    put("companyName", tale.host.latin),
    put("visaCategory", tale.code),
    putDate("stayFrom", tale.from, c),
    putDate("stayTo", tale.to, c),
    put("fullName", "Dauren Omarov", "signatory"),
  ]),
  plan("employer", "employer-letter", "employer-letter", "eng", (tale, c) => [
    put("fullName", fullName(tale.applicant, "given-first", c)),
    put("companyName", "Northgate Instruments Ltd"),
    put("passportNumber", tale.applicant.passportNumber),
    put("fullName", "Martin Halloran", "signatory"),
  ]),
  plan("cover", "cover-letter", "cover-letter", "eng", (tale, c) => [
    put("fullName", fullName(tale.applicant, "given-first", c)),
    put("passportNumber", tale.applicant.passportNumber),
    putDate("birthDate", tale.applicant.birthDate, c),
    put("visaCategory", tale.code),
    put("entries", tale.entries),
    putDate("stayFrom", tale.from, c),
    putDate("stayTo", tale.to, c),
    put("companyName", tale.host.latin),
  ]),
  plan("ticket", "ticket-itinerary", "travel-itinerary", "eng", ({ applicant }) => [
    put("fullName", `${applicant.surname}/${applicant.given} ${applicant.sex === "F" ? "MRS" : "MR"}`, "passenger"),
  ]),
  plan("insurance", "insurance-policy", "travel-insurance", "rus", (tale, c) => [
    put("fullName", fullName(tale.applicant, c.pick<NameWay>(["latin", "russian"]), c)),
    putDate("birthDate", tale.applicant.birthDate, c),
    put("passportNumber", tale.applicant.passportNumber),
  ]),
];

/** The papers of a route, in an order that says nothing. */
export function papersOf(route: Tale["route"]): readonly PaperPlan[] {
  return route === "b11" ? [...SHARED, ...FAMILY] : [...SHARED, ...TRADE];
}
