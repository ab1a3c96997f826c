import { squareCode } from "#resources/samples/press/inks.ts";
import { portrait } from "#resources/samples/press/portrait.ts";
import { say } from "../captions.ts";
import { type Item, items, type Look, letterhead, type Paper, page, signOff } from "../look.ts";
import { fullEn, fullRu } from "../people.ts";
import { addressEn, addressRu, type Story } from "../story.ts";
import type { TruthField } from "../truth.ts";
import { sitter } from "./identity.ts";

const A4 = { widthMm: 210, heightMm: 297 };

/** What form and invitation both say about the traveller and the trip. */
function tripFields(s: Story, address: string): TruthField[] {
  const a = s.applicant;
  return (
    [
      ["surname", a.name.surname],
      ["givenNames", a.name.given],
      ["passportNumber", a.passportNumber],
      ["birthDate", a.birthDate],
      ["nationality", a.country.code],
      ["visaCategory", s.trip.code],
      ["entries", s.trip.entries],
      ["stayFrom", s.trip.from],
      ["stayTo", s.trip.to],
      ["invitationNumber", s.invitation.number],
      ["address", address],
    ] as const
  ).map(([name, value]) => ({ name, value, subject: "applicant" as const }));
}

/** The visa form: one page or two, in English or Russian with English. */
export function applicationFormPaper(s: Story, look: Look): Paper {
  const a = s.applicant;
  const t = look.tongue;
  const entries = say(
    {
      en: s.trip.entries === "single" ? "Single" : "Multiple",
      ru: s.trip.entries === "single" ? "Однократная" : "Многократная",
      kk: "Бір мәртелік",
    },
    "en",
  );
  const one: Item[] = [
    [look.cap("surname"), a.name.surname],
    [look.cap("given"), a.name.given],
    [look.cap("birth"), look.date(a.birthDate)],
    [look.cap("birthPlace"), a.birthCityEn],
    [look.cap("sex"), a.sex === "F" ? "FEMALE" : "MALE"],
    [look.cap("nationality"), a.country.en.toUpperCase()],
    [look.cap("passportNo"), a.passportNumber],
    [look.cap("issued"), look.date(a.passportIssued)],
    [look.cap("expires"), look.date(a.passportExpires)],
    [look.cap("authority"), a.authority],
    [look.cap("homeAddress"), s.homeAddress],
    [look.cap("job"), s.job],
    [look.cap("employer"), s.employer.name],
  ];
  const inviter = s.route === "b11" ? `${s.sponsor.name.surname} ${s.sponsor.name.given}` : s.host.en;
  const two: Item[] = [
    [look.cap("category"), s.trip.code],
    [look.cap("purpose"), s.trip.purposeEn],
    [look.cap("entries"), entries],
    [look.cap("from"), look.date(s.trip.from)],
    [look.cap("to"), look.date(s.trip.to)],
    [look.cap("invitationNo"), s.invitation.number],
    [look.cap("inviter"), inviter],
    ...(s.route === "b11" ? ([[look.cap("relation"), s.applicant.sex === "F" ? "Wife" : "Husband"]] as const) : []),
    [look.cap("stayAddress"), addressEn(s.address)],
    [look.cap("payer"), s.route === "b11" ? "Inviter" : "Employer"],
  ];
  const title = say({ en: "VISA APPLICATION FORM", ru: "ВИЗОВАЯ АНКЕТА", kk: "ВИЗА АЛУҒА ӨТІНІШ" }, t);
  const end = `<p style="margin-top:5mm">${say({ en: "I declare that these particulars are complete and correct.", ru: "Подтверждаю, что сведения полны и верны.", kk: "Мәліметтердің дұрыстығын растаймын." }, t)}</p>${signOff("", say({ en: "Signature of applicant", ru: "Подпись заявителя", kk: "Өтініш берушінің қолы" }, t), look)}<p style="margin-top:3mm">${look.date("2026-11-18")}</p>`;
  const photo = `<div style="position:absolute;right:19mm;top:14mm;width:27mm;height:35mm;border:.2mm solid #888;overflow:hidden">${portrait(sitter(a))}</div>`;
  const head = `${photo}<div style="height:34mm;padding-right:34mm"><p>${say({ en: "Republic of Kazakhstan", ru: "Республика Казахстан", kk: "Қазақстан Республикасы" }, t)}</p><h1 style="text-align:left">${title}</h1></div>`;
  const single = look.way === "above" || look.way === "below";
  const pages = single
    ? [page(`${head}${items([...one, ...two], look)}${end}`, look)]
    : [page(`${head}${items(one, look)}`, look), page(`<h2>${title}</h2>${items(two, look)}${end}`, look)];
  const fields: TruthField[] = [
    ...tripFields(s, addressEn(s.address)),
    { name: "expiryDate", value: a.passportExpires, subject: "applicant" },
    { name: "issueDate", value: a.passportIssued, subject: "applicant" },
  ];
  return { kind: "application-form", layout: `${look.way}-${look.tongue}`, pages, ...A4, fields, zone: null };
}

/** The portal's print of the invitation, or an older letter-like one. */
export function invitationPaper(s: Story, look: Look): Paper {
  const a = s.applicant;
  const t = look.tongue;
  const two = look.chance.chance(0.7);
  const name = (latin: string, cyrillic: string): string => (two ? `${cyrillic.toUpperCase()} / ${latin}` : latin);
  const address = addressRu(s.address);
  const inviter: Item[] =
    s.route === "b11"
      ? [
          [look.cap("inviter"), fullRu(s.sponsor.name)],
          [look.cap("iin"), s.sponsorIin],
          [look.cap("relation"), say({ en: "Spouse", ru: "Супруг(а)", kk: "Жұбайы" }, t)],
          [look.cap("address"), address],
        ]
      : [
          [look.cap("inviter"), s.host.ru],
          [look.cap("bin"), s.host.bin],
          [look.cap("phone"), s.host.phone],
        ];
  const list: Item[] = [
    [look.cap("invitationNo"), s.invitation.number],
    [look.cap("issued"), look.date(s.invitation.issued)],
    [look.cap("surname"), name(a.name.surname, a.name.surnameRu)],
    [look.cap("given"), name(a.name.given, a.name.givenRu)],
    [look.cap("birth"), look.date(a.birthDate)],
    [look.cap("nationality"), say({ en: a.country.en, ru: a.country.ru, kk: a.country.kk }, t)],
    [look.cap("passportNo"), a.passportNumber],
    [look.cap("category"), s.trip.code],
    [
      look.cap("entries"),
      say(
        {
          en: "Single",
          ru: s.trip.entries === "single" ? "Однократная" : "Многократная",
          kk: s.trip.entries === "single" ? "Бір мәртелік" : "Көп мәртелік",
        },
        t,
      ),
    ],
    [look.cap("purpose"), say({ en: s.trip.purposeEn, ru: s.trip.purposeRu, kk: s.trip.purposeKk }, t)],
    [
      look.cap("period"),
      t === "kk"
        ? `${look.date(s.trip.from)} бастап ${look.date(s.trip.to)} дейін`
        : `с ${look.date(s.trip.from)} по ${look.date(s.trip.to)}`,
    ],
    [look.cap("stayAddress"), address],
    ...inviter,
  ];
  const title = say({ en: "INVITATION", ru: "ПРИГЛАШЕНИЕ", kk: "ШАҚЫРУ" }, t);
  const portal = say(
    { en: "Visa-migration portal", ru: "Визово-миграционный портал", kk: "Визалық-көші-қон порталы" },
    t,
    "<br>",
  );
  const bar = look.chance.chance(0.5)
    ? `<div style="background:${look.accent};color:#fff;padding:4mm 5mm;margin:-8mm 0 6mm;font-weight:700">${portal}</div>`
    : letterhead([portal], look);
  const body = `${bar}<h1>${title}</h1>${items(list, look)}<div style="display:flex;gap:5mm;align-items:center;margin-top:4mm">${squareCode(24, look.chance)}<p style="font-size:.8em">${say({ en: "Electronic document", ru: "Документ удостоверен электронной цифровой подписью", kk: "Құжат электрондық қолтаңбамен куәландырылған" }, t, "<br>")}</p></div>`;
  return {
    kind: "invitation",
    layout: `${look.way}-${t}${two ? "-two-scripts" : ""}`,
    pages: [page(body, look)],
    ...A4,
    fields: [
      ...tripFields(s, address).map((f) =>
        two && f.name === "surname"
          ? { ...f, also: [a.name.surnameRu.toUpperCase()] }
          : two && f.name === "givenNames"
            ? { ...f, also: [a.name.givenRu.toUpperCase()] }
            : f,
      ),
      { name: "issueDate", value: s.invitation.issued, subject: "applicant" },
    ],
    zone: null,
  };
}

const passportInProse = (s: Story): string => `passport No ${s.applicant.passportNumber}`;
const prose = (s: Story, withBirth: boolean): TruthField[] => [
  { name: "fullName", value: fullEn(s.applicant.name), subject: "applicant" },
  { name: "passportNumber", value: s.applicant.passportNumber, subject: "applicant" },
  ...(withBirth ? [{ name: "birthDate", value: s.applicant.birthDate, subject: "applicant" } as const] : []),
  { name: "stayFrom", value: s.trip.from, subject: "applicant" },
  { name: "stayTo", value: s.trip.to, subject: "applicant" },
];

/** The applicant's own letter. */
export function coverLetterPaper(s: Story, look: Look): Paper {
  const a = s.applicant;
  const d = look.date;
  const where = addressEn(s.address);
  const hostLine =
    s.route === "b11"
      ? `<p>My ${s.sponsor.sex === "M" ? "husband" : "wife"} ${fullEn(s.sponsor.name)}, a citizen of Kazakhstan, lives at ${where}. We were married on ${d(s.marriage.date)}; the marriage certificate has the number ${s.marriage.number}. We wish to live together there. ${s.sponsor.sex === "M" ? "He" : "She"} pays all costs and gives me a home.</p>`
      : `<p>I am ${s.job} at ${s.employer.name}. I am invited by ${s.host.en}, ${s.host.addressEn}. My employer pays all costs, and I return to my duties after the visit.</p>`;
  const body = `<p>${fullEn(a.name)}<br>${s.homeAddress}</p><p style="margin-top:6mm">To the Embassy of the Republic of Kazakhstan</p><h1>${look.chance.pick(["COVER LETTER", "Cover letter", "APPLICANT'S COVER LETTER"])}</h1>
<p>I, ${fullEn(a.name)}, born on ${d(a.birthDate)}, a citizen of ${a.country.en}, holder of ${passportInProse(s)}, request a visa of category ${s.trip.code}, single entry, from ${d(s.trip.from)} to ${d(s.trip.to)}. The purpose of my visit is ${s.trip.purposeEn.toLowerCase()}; the invitation number is ${s.invitation.number}.</p>${hostLine}
<p>I will complete the migration registration that applies to me and leave Kazakhstan before the permitted stay ends.</p>${signOff(fullEn(a.name), d("2026-11-18"), look)}`;
  const extra: TruthField[] = [
    { name: "visaCategory", value: s.trip.code, subject: "applicant" },
    { name: "invitationNumber", value: s.invitation.number, subject: "applicant" },
    ...(s.route === "b11" ? ([{ name: "marriageDate", value: s.marriage.date, subject: "applicant" }] as const) : []),
  ];
  return {
    kind: "cover-letter",
    layout: `letter-${look.dates}`,
    pages: [page(body, look)],
    ...A4,
    fields: [...prose(s, true), ...extra],
    zone: null,
  };
}

/** The inviter's letter: of the family, or of the company. */
export function invitationLetterPaper(s: Story, look: Look): Paper {
  const a = s.applicant;
  const d = look.date;
  const body =
    s.route === "b11"
      ? `<p>${fullEn(s.sponsor.name)}<br>${addressEn(s.address)}<br>${s.sponsor.phone}</p><h1>LETTER OF INVITATION</h1><p>I, ${fullEn(s.sponsor.name)}, a citizen of Kazakhstan, hereby invite my ${a.sex === "F" ? "wife" : "husband"} ${fullEn(a.name)}, a citizen of ${a.country.en}, ${passportInProse(s)}, to live with me from ${d(s.trip.from)} to ${d(s.trip.to)} at ${addressEn(s.address)}. The purpose is family reunification, visa category ${s.trip.code}, invitation No ${s.invitation.number}, single entry.</p><p>I provide housing and pay all costs of the stay.</p>${signOff(fullEn(s.sponsor.name), d("2026-11-16"), look)}`
      : `${letterhead([s.host.en, `BIN ${s.host.bin}`, s.host.addressEn, s.host.phone], look)}<h1>INVITATION LETTER</h1><p>To the Embassy of the Republic of Kazakhstan</p><p>${s.host.en} hereby invites ${fullEn(a.name)}, a citizen of ${a.country.en}, ${passportInProse(s)}, ${s.job} of ${s.employer.name}, to ${s.address.cityEn} from ${d(s.trip.from)} to ${d(s.trip.to)} for ${s.trip.purposeEn.toLowerCase()}, single entry. The invitation number is ${s.invitation.number}, visa category ${s.trip.code}. ${s.employer.name} is our supplier under contract ${s.contract.number} and bears all costs.</p>${signOff(s.host.directorEn, "Director", look, s.host.en)}<p style="margin-top:6mm">${d("2026-11-12")}</p>`;
  const fields: TruthField[] = [
    ...prose(s, false),
    { name: "invitationNumber", value: s.invitation.number, subject: "applicant" },
    ...(s.route === "b11"
      ? []
      : ([
          { name: "companyName", value: s.host.en, subject: "host" },
          { name: "companyNumber", value: s.host.bin, subject: "host" },
        ] as const)),
  ];
  return {
    kind: "invitation-letter",
    layout: `${s.route === "b11" ? "family" : "company"}-${look.dates}`,
    pages: [page(body, look)],
    ...A4,
    fields,
    zone: null,
  };
}
