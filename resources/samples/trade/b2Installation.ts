import { longEn } from "../press/dates.ts";
import { b2Story as s } from "./b2Story.ts";
import { contractPaper, employerPaper, hostPaper, ownLetter } from "./letters.ts";
import { bookingPaper, formPaper, invitationPaper, nameFields, policyPaper, receiptPaper, ticketPaper, tripFields } from "./sharedPapers.ts";
import { tradeFacts } from "./tradeFacts.ts";
import type { TradeSample } from "./tradeFiles.ts";
import { fullName } from "./tradeStory.ts";

/** The three mistakes that the checks must find. */
const planted = {
  guest: "ROHAN KULKARNY",
  hostLetterCode: "B1",
  workSentence: "I will work in Kazakhstan until the line runs.",
};

const { traveller: t, host: h, employer: e, trip } = s;
const window = `from ${longEn(trip.from)} to ${longEn(trip.to)}`;
const contract = { number: "WG-2026/118", date: "2026-09-18" };
const machine = "FL-240 bottling line, serial No 240-0731";
const under = `under contract No ${contract.number} of ${longEn(contract.date)}`;
const files = {
  passport: "passport kulkarni.jpg",
  host: "Alatau Shyryn letter scan.jpg",
  cover: "Cover_Letter_RK.pdf",
  invitation: "invitation_2701023357.pdf",
  hotel: "medeu booking.pdf",
};

export const b2Installation: TradeSample = {
  story: s,
  passportFile: files.passport,
  photoFile: "DSC_1180.jpg",
  papers: [
    formPaper(s, "form filled.pdf"),
    invitationPaper(s, files.invitation),
    {
      file: files.host,
      kind: "host-company-letter",
      slot: "host-company-letter",
      fields: {
        ...nameFields(s),
        ...tripFields(s),
        visaCategory: planted.hostLetterCode,
        contractNumber: contract.number,
        companyNumber: h.bin,
      },
      html: hostPaper(s, "HOST COMPANY LETTER", "2027-01-14", h.bin, [
        `${h.nameEn} confirms that ${fullName(s)}, a citizen of ${t.countryEn}, passport No ${t.passportNumber}, ${t.jobTitle} of ${e.name}, comes to us for the installation and commissioning of the ${machine}, at our site: ${h.addressEn}, ${window}, ${under}.`,
        `The line is new in Kazakhstan and our own staff has no experience with it, so that a foreign specialist of the supplier is necessary.`,
        `A visa of category ${planted.hostLetterCode} for a single entry is requested, invitation No ${s.invitation.number}. Flights, accommodation and daily costs are paid by ${e.name}.`,
        `Contact person: ${h.contact}, ${h.phone}.`,
      ]),
    },
    {
      file: "employer letter pune.pdf",
      kind: "employer-letter",
      slot: "employer-letter",
      fields: { ...nameFields(s), ...tripFields(s), contractNumber: contract.number },
      html: employerPaper(s, "EMPLOYMENT CERTIFICATE", "2027-01-20", [
        `This is to certify that ${fullName(s)}, passport No ${t.passportNumber}, is employed by ${e.name} as ${t.jobTitle} since 2016.`,
        `He travels ${window} to the site of ${h.nameEn}, ${h.addressEn}, for the installation and commissioning of the ${machine}, ${under}.`,
        `${e.name} pays his flights, accommodation and daily costs. His position is kept, and he returns to his duties in ${trip.homeCity} after the trip.`,
      ]),
    },
    {
      file: "costs undertaking.pdf",
      kind: "support-letter",
      slot: "employer-financial-support-letter",
      fields: { ...nameFields(s), ...tripFields(s) },
      html: employerPaper(s, "LETTER OF FINANCIAL SUPPORT", "2027-01-20", [
        `${e.name} undertakes to pay the costs of ${fullName(s)}, passport No ${t.passportNumber}, in ${trip.cityEn} ${window}: flights, accommodation and daily expenses.`,
        `The undertaking covers the whole stay.`,
      ]),
    },
    {
      file: files.cover,
      kind: "cover-letter",
      slot: "cover-letter",
      fields: { ...nameFields(s), ...tripFields(s), visaCategory: s.code, invitationNumber: s.invitation.number },
      html: ownLetter(s, [
        `My name is ${fullName(s)}, passport No ${t.passportNumber}, born on ${longEn(t.birthDate)}. I am ${t.jobTitle} of ${e.name}, ${trip.homeCity}. I ask for a visa of category ${s.code}, single entry, ${window}.`,
        `${h.nameEn} invites me under invitation No ${s.invitation.number} for the installation and commissioning of the ${machine}, at the site ${h.addressEn}, ${under}. ${planted.workSentence}`,
        `I stay at ${s.hotel.name}, ${s.hotel.address}. ${e.name} pays my flights, accommodation and daily costs.`,
        `I will obey the law of Kazakhstan and leave the country after the mission. The enclosed documents are listed in the index of this pack.`,
      ]),
    },
    {
      file: "contract page 1.pdf",
      kind: "contract-extract",
      slot: "contract-extract",
      fields: { contractNumber: contract.number, companyNumber: h.bin },
      html: contractPaper(s, contract, [
        `${e.name}, hereinafter referred to as the Supplier, and ${h.nameEn}, BIN ${h.bin}, hereinafter referred to as the Customer, together the parties, agree:`,
        `1. Subject of the contract. The Supplier delivers the ${machine}, and carries out its installation and commissioning at the Customer's site: ${h.addressEn}.`,
        `2. Obligations. The Supplier sends its own technicians for the installation and commissioning and bears their costs.`,
        `3. Term. The contract is valid from ${longEn(contract.date)} to 31 December 2027. The installation takes place in March 2027.`,
        `4. Governing law is the law of the Republic of Kazakhstan.`,
      ]),
    },
    ticketPaper(s, "e-ticket ZP4T9X.pdf"),
    receiptPaper(s, "receipt embassy.pdf"),
    bookingPaper(s, files.hotel, planted.guest),
    policyPaper(s, "insurance RK.pdf"),
  ],
  facts: {
    ...tradeFacts(s),
    "trip.handsOnWork": true,
    "trip.purposeTerms": ["installation", "commissioning"],
    "b2.basisDocs": ["service"],
    "b2.employerRole": "supplier",
    "b2.trainingInContract": false,
  },
  mistakes: [
    {
      id: "misspelt-guest",
      field: "fullName",
      file: files.hotel,
      page: 1,
      printed: planted.guest,
      right: fullName(s),
      against: [files.passport],
    },
    {
      id: "wrong-code",
      field: "visaCategory",
      file: files.host,
      page: 1,
      printed: planted.hostLetterCode,
      right: s.code,
      against: [files.invitation],
    },
    {
      id: "work-wording",
      field: "purpose",
      file: files.cover,
      page: 1,
      printed: planted.workSentence,
      right: "installation and commissioning",
      against: [],
    },
  ],
  harmless: [
    {
      id: "romanization",
      what: "КУЛКАРНИ РОХАН on the invitation is KULKARNI ROHAN in the passport; ТОО «Алатау Шырын» is Alatau Shyryn LLP",
      files: [files.invitation],
    },
  ],
};
