import { longEn } from "../press/dates.ts";
import { b1Story as s } from "./b1Story.ts";
import { employerPaper, hostPaper, ownLetter } from "./letters.ts";
import { bookingPaper, formPaper, invitationPaper, nameFields, policyPaper, receiptPaper, ticketPaper, tripFields } from "./sharedPapers.ts";
import { tradeFacts } from "./tradeFacts.ts";
import type { TradeSample } from "./tradeFiles.ts";
import { fullName } from "./tradeStory.ts";

/** The three mistakes that the checks must find. */
const planted = {
  bin: `${s.host.bin.slice(0, 8)}${s.host.bin[9]}${s.host.bin[8]}${s.host.bin.slice(10)}`,
  passportNumber: "A27468193",
  insuredTo: "2027-02-16",
};

const { traveller: t, host: h, employer: e, trip } = s;
const window = `from ${longEn(trip.from)} to ${longEn(trip.to)}`;
const files = {
  passport: "IMG_0417.jpg",
  form: "visa form Mansour.pdf",
  invitation: "приглашение 2612018843.pdf",
  host: "scan_Saryarka_letter.jpg",
  employer: "HR letter.pdf",
  insurance: "policy TM.pdf",
};

export const b1Business: TradeSample = {
  story: s,
  passportFile: files.passport,
  photoFile: "karim photo.jpg",
  papers: [
    formPaper(s, files.form),
    invitationPaper(s, files.invitation),
    {
      file: files.host,
      kind: "invitation-letter",
      slot: "invitation-letter",
      fields: { ...nameFields(s), ...tripFields(s), visaCategory: s.code, companyNumber: planted.bin },
      html: hostPaper(s, "INVITATION LETTER", "2026-12-16", planted.bin, [
        `${h.nameEn} invites ${fullName(s)}, a citizen of ${t.countryEn}, born on ${longEn(t.birthDate)}, passport No ${t.passportNumber}, ${t.jobTitle} of ${e.name}, to business negotiations at our office in ${trip.cityEn}.`,
        `${e.name} has supplied us with food packaging since 2023. On 9 and 10 February 2027 we negotiate prices and delivery terms for the next two years; from 11 February 2027 we meet to discuss a draft supply contract.`,
        `The visit is planned ${window}, single entry, business visa ${s.code}, invitation No ${s.invitation.number}. Flights, accommodation and daily costs are paid by ${e.name}.`,
        `Contact person: ${h.contact}, ${h.phone}.`,
      ]),
    },
    {
      file: files.employer,
      kind: "employer-letter",
      slot: "employer-letter",
      fields: { ...nameFields(s), ...tripFields(s), passportNumber: planted.passportNumber },
      html: employerPaper(s, "EMPLOYMENT CERTIFICATE", "2027-01-05", [
        `This is to certify that ${fullName(s)}, passport No ${planted.passportNumber}, is employed by ${e.name} as ${t.jobTitle} since 2019.`,
        `He travels to ${h.nameEn} in ${trip.cityEn} ${window} for business negotiations on prices and delivery terms of food packaging.`,
        `${e.name} pays his flights, accommodation and daily costs. His position is kept, and he returns to his duties in ${trip.homeCity} after the trip.`,
      ]),
    },
    {
      file: "undertaking costs.pdf",
      kind: "support-letter",
      slot: "employer-sponsorship-letter",
      fields: { ...nameFields(s), ...tripFields(s) },
      html: employerPaper(s, "SPONSORSHIP LETTER", "2027-01-05", [
        `${e.name} undertakes to pay the costs of the business trip of ${fullName(s)}, passport No ${t.passportNumber}, to ${trip.cityEn} ${window}: flights, accommodation and daily expenses.`,
        `The undertaking covers the whole stay.`,
      ]),
    },
    {
      file: "cover letter final2.pdf",
      kind: "cover-letter",
      slot: "cover-letter",
      fields: { ...nameFields(s), ...tripFields(s), visaCategory: s.code, invitationNumber: s.invitation.number },
      html: ownLetter(s, [
        `My name is ${fullName(s)}, passport No ${t.passportNumber}, born on ${longEn(t.birthDate)}. I am ${t.jobTitle} of ${e.name}, ${trip.homeCity}. I ask for a business visa of category ${s.code}, single entry, ${window}.`,
        `${h.nameEn}, ${h.addressEn}, invites me to business negotiations under invitation No ${s.invitation.number}. On 9 and 10 February 2027 we negotiate prices and delivery terms; from 11 February 2027 we meet to discuss a draft supply contract. The samples have to be compared at one table, so that I come in person.`,
        `I stay at ${s.hotel.name}, ${s.hotel.address}. ${e.name} pays my flights, accommodation and daily costs.`,
        `I will obey the law of Kazakhstan and leave the country after the visit. The enclosed documents are listed in the index of this pack.`,
      ]),
    },
    ticketPaper(s, "ticket QA614.pdf"),
    receiptPaper(s, "IMG fee paid.pdf"),
    bookingPaper(s, "booking_esil.pdf"),
    policyPaper(s, files.insurance, planted.insuredTo),
  ],
  facts: {
    ...tradeFacts(s),
    "trip.handsOnWork": false,
    "trip.attendsEvent": false,
    "trip.purposeIsSpecialised": false,
  },
  mistakes: [
    {
      id: "swapped-bin",
      field: "companyNumber",
      file: files.host,
      page: 1,
      printed: planted.bin,
      right: h.bin,
      against: [files.invitation],
    },
    {
      id: "swapped-digits",
      field: "passportNumber",
      file: files.employer,
      page: 1,
      printed: planted.passportNumber,
      right: t.passportNumber,
      against: [files.passport],
    },
    {
      id: "short-cover",
      field: "stayTo",
      file: files.insurance,
      page: 1,
      printed: planted.insuredTo,
      right: trip.to,
      against: [files.form],
    },
  ],
  harmless: [
    {
      id: "romanization",
      what: "МАНСУР КАРИМ on the invitation is MANSOUR KARIM in the passport; ТОО «Сарыарка Дастархан» is Saryarka Dastarkhan LLP",
      files: [files.invitation],
    },
  ],
};
