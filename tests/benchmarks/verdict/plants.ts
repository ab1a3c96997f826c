import type { Chance } from "#resources/samples/press/chance.ts";
import type { FieldName } from "#shared/domain/document.ts";
import { compareNames } from "#shared/matching/compareNames.ts";
import { addDays, type Soul } from "./people.ts";
import type { Tale } from "./tale.ts";

/** A mistake that one paper makes. Several papers stand for as many plants. */
export interface Plant {
  readonly kind: string;
  readonly papers: readonly string[];
  readonly route?: Tale["route"];
  /** Fields under which a finding may tell it. */
  readonly fields: readonly FieldName[];
  readonly tell: (tale: Tale, c: Chance) => Tale;
}

const NAMES: readonly FieldName[] = ["surname", "givenNames", "fullName", "accountHolder"];

/** One letter that no rule of romanization explains. */
function wrongLetter(name: string, state: string, c: Chance): string {
  for (let turn = 0; turn < 50; turn += 1) {
    const at = c.whole(1, name.length - 1);
    const letters = /[А-Яа-яЁё]/u.test(name) ? "бвгдзклмнрстфш" : "BDFGKLMNPRSTVZ";
    const letter = c.pick([...letters]);
    const wrong = name.slice(0, at) + letter + name.slice(at + 1);
    if (/[AEIOUYАЕИОУЫЯЮаеиоуыяюЬь' -]/u.test(name.charAt(at))) continue;
    const verdict = compareNames(name, wrong, { nationality: state, hints: ["has:Ә", "has:Ө", "has:Ү"] }).verdict;
    if (verdict === "different") return wrong;
  }
  return `${name}N`;
}

/** Two neighbouring digits that differ, exchanged. */
function swapDigits(number: string, c: Chance): string {
  const places = [...number].flatMap((digit, index) => {
    const next = number.charAt(index + 1);
    return /\d/.test(digit) && /\d/.test(next) && digit !== next ? [index] : [];
  });
  if (places.length === 0) return number.slice(0, -1) + String((Number(number.slice(-1)) + 4) % 10);
  const at = c.pick(places);
  return number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
}

function otherDigit(number: string, c: Chance): string {
  const at = number.length - c.whole(1, 4);
  const digit = number.charAt(at);
  const other = /\d/.test(digit) ? String((Number(digit) + c.whole(1, 9)) % 10) : digit;
  return number.slice(0, at) + other + number.slice(at + 1);
}

const applicant =
  (change: (soul: Soul, c: Chance) => Partial<Soul>) =>
  (tale: Tale, c: Chance): Tale => ({ ...tale, applicant: { ...tale.applicant, ...change(tale.applicant, c) } });
const sponsor =
  (change: (soul: Soul, c: Chance) => Partial<Soul>) =>
  (tale: Tale, c: Chance): Tale => ({ ...tale, sponsor: { ...tale.sponsor, ...change(tale.sponsor, c) } });

const swapDayMonth = (date: string, c: Chance): string => {
  const [year, month, day] = date.split("-");
  return Number(day) > 12 || day === month ? addDays(date, c.whole(3, 25)) : `${year}-${day}-${month}`;
};

export const PLANTS: readonly Plant[] = [
  {
    kind: "a wrong letter in the given name",
    papers: ["form", "invitation", "translation", "insurance", "letter"],
    fields: NAMES,
    tell: applicant((soul, c) => ({
      given: wrongLetter(soul.given, soul.state, c),
      givenRu: wrongLetter(soul.givenRu, soul.state, c),
    })),
  },
  {
    kind: "a wrong letter in the surname",
    papers: ["form", "invitation", "translation", "insurance", "marriage", "letter"],
    fields: NAMES,
    tell: applicant((soul, c) => ({
      surname: wrongLetter(soul.surname, soul.state, c),
      surnameRu: wrongLetter(soul.surnameRu, soul.state, c),
    })),
  },
  {
    kind: "a wrong letter in the sponsor's name",
    papers: ["invitation", "marriage", "lease", "job"],
    route: "b11",
    fields: NAMES,
    tell: sponsor((soul, c) => ({
      surname: wrongLetter(soul.surname, "KAZ", c),
      surnameRu: wrongLetter(soul.surnameRu, "KAZ", c),
      surnameKk: wrongLetter(soul.surnameKk, "KAZ", c),
    })),
  },
  {
    kind: "two digits of the passport number exchanged",
    papers: ["form", "invitation", "letter", "cover", "employer", "insurance", "support"],
    fields: ["passportNumber"],
    tell: applicant((soul, c) => ({ passportNumber: swapDigits(soul.passportNumber, c) })),
  },
  {
    kind: "one other digit in the passport number",
    papers: ["form", "invitation", "letter", "cover", "insurance"],
    fields: ["passportNumber"],
    tell: applicant((soul, c) => ({ passportNumber: otherDigit(soul.passportNumber, c) })),
  },
  {
    kind: "another birth date",
    papers: ["form", "invitation", "police", "insurance", "marriage"],
    fields: ["birthDate"],
    tell: applicant((soul, c) => ({ birthDate: addDays(soul.birthDate, c.whole(1, 700)) })),
  },
  {
    kind: "day and month of the birth date exchanged",
    papers: ["form", "invitation", "police", "insurance", "translation"],
    fields: ["birthDate"],
    tell: applicant((soul, c) => ({ birthDate: swapDayMonth(soul.birthDate, c) })),
  },
  {
    kind: "another expiry date on the form",
    papers: ["form"],
    fields: ["expiryDate"],
    tell: applicant((soul) => ({ passportExpires: addDays(soul.passportExpires, 365) })),
  },
  {
    kind: "the passport expires before the trip ends",
    papers: ["passport", "form"],
    fields: ["expiryDate"],
    tell: applicant(() => ({ passportExpires: "2026-12-28" })),
  },
  {
    kind: "somebody else's paper",
    papers: ["statement", "police", "insurance", "ticket"],
    fields: NAMES,
    tell: (tale) => ({ ...tale, applicant: tale.stranger, statementHolder: tale.stranger }),
  },
  {
    kind: "another tenant",
    papers: ["lease"],
    route: "b11",
    fields: NAMES,
    tell: sponsor(() => ({ surnameRu: "Кожемякин", givenRu: "Олег", patronymicRu: "Петрович" })),
  },
  {
    kind: "a brother's or sister's name",
    papers: ["form", "invitation", "police", "statement"],
    fields: NAMES,
    tell: (tale) => {
      const sibling = { ...tale.applicant, given: tale.stranger.given, givenRu: tale.stranger.givenRu };
      return { ...tale, applicant: sibling, statementHolder: sibling };
    },
  },
  {
    kind: "the surname in the other sex's form",
    papers: ["form", "invitation", "letter", "translation"],
    fields: NAMES,
    tell: applicant((soul) => ({
      surname: /OVA$|EVA$|INA$/.test(soul.surname) ? soul.surname.slice(0, -1) : `${soul.surname}A`,
    })),
  },
  {
    kind: "a wrong visa code on the form",
    papers: ["form"],
    fields: ["visaCategory"],
    tell: (tale) => ({ ...tale, code: tale.route === "b11" ? "B10" : "B3" }),
  },
  {
    kind: "a wrong visa code on the invitation",
    papers: ["invitation"],
    fields: ["visaCategory"],
    tell: (tale) => ({ ...tale, code: tale.route === "b11" ? "B2" : "C3" }),
  },
  {
    kind: "another number of entries",
    papers: ["form", "cover"],
    fields: ["entries"],
    tell: (tale) => ({ ...tale, entries: "multiple" }),
  },
  {
    kind: "another purpose on the form",
    papers: ["form"],
    fields: ["purpose"],
    tell: (tale) => ({ ...tale, purpose: "Tourism" }),
  },
  {
    kind: "a stay that ends after the invitation",
    papers: ["form"],
    fields: ["stayTo"],
    tell: (tale) => ({ ...tale, to: addDays(tale.to, 9) }),
  },
  {
    kind: "an entry before the invitation begins",
    papers: ["form"],
    fields: ["stayFrom"],
    tell: (tale) => ({ ...tale, from: addDays(tale.from, -7) }),
  },
  {
    kind: "a letter with other dates",
    papers: ["letter", "cover"],
    fields: ["stayTo", "stayFrom"],
    tell: (tale) => ({ ...tale, to: addDays(tale.to, 21) }),
  },
  {
    kind: "two digits of the invitation number exchanged",
    papers: ["form", "letter"],
    route: "b11",
    fields: ["invitationNumber"],
    tell: (tale, c) => ({ ...tale, invitation: swapDigits(tale.invitation, c) }),
  },
  {
    kind: "another marriage date",
    papers: ["translation", "form"],
    route: "b11",
    fields: ["marriageDate"],
    tell: (tale) => ({ ...tale, marriage: addDays(tale.marriage, 31) }),
  },
  {
    kind: "another certificate number in the translation",
    papers: ["translation"],
    route: "b11",
    fields: ["documentNumber"],
    tell: (tale, c) => ({ ...tale, certificate: swapDigits(tale.certificate, c) }),
  },
  {
    kind: "another nationality",
    papers: ["form", "invitation"],
    fields: ["nationality"],
    tell: applicant((soul) => ({ state: soul.state === "GEO" ? "ARM" : "GEO" })),
  },
  {
    kind: "another company",
    papers: ["form", "letter"],
    route: "b1",
    fields: ["companyName"],
    tell: (tale) => ({ ...tale, host: { ...tale.host, latin: "Kokshe Metall LLP" } }),
  },
  {
    kind: "another house in the address",
    papers: ["form"],
    route: "b11",
    fields: ["address"],
    tell: (tale) => ({ ...tale, house: String(Number(tale.house) + 31) }),
  },
];
