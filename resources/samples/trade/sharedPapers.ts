import { seededChance } from "../press/chance.ts";
import { applicationForm, feePaper, flightPaper, hotelPaper, insurancePaper, invitationPrint } from "./tablePapers.ts";
import type { TradePaper } from "./tradeFiles.ts";
import { fullName, type TradeStory } from "./tradeStory.ts";

export const tripFields = (s: TradeStory) => ({ stayFrom: s.trip.from, stayTo: s.trip.to });
export const nameFields = (s: TradeStory) => ({
  fullName: fullName(s),
  passportNumber: s.traveller.passportNumber,
});

export const formPaper = (s: TradeStory, file: string): TradePaper => ({
  file,
  kind: "application-form",
  slot: "application-form",
  fields: {
    surname: s.traveller.surname,
    givenNames: s.traveller.givenNames,
    passportNumber: s.traveller.passportNumber,
    birthDate: s.traveller.birthDate,
    visaCategory: s.code,
    entries: "single",
    ...tripFields(s),
    invitationNumber: s.invitation.number,
  },
  html: applicationForm(s),
});

export const invitationPaper = (s: TradeStory, file: string): TradePaper => ({
  file,
  kind: "invitation",
  slot: "invitation",
  fields: {
    surname: s.traveller.surname,
    givenNames: s.traveller.givenNames,
    passportNumber: s.traveller.passportNumber,
    birthDate: s.traveller.birthDate,
    visaCategory: s.code,
    entries: "single",
    ...tripFields(s),
    invitationNumber: s.invitation.number,
    companyNumber: s.host.bin,
  },
  html: invitationPrint(s, seededChance(s.seed + 1)),
});

export const bookingPaper = (s: TradeStory, file: string, guest = fullName(s)): TradePaper => ({
  file,
  kind: "accommodation",
  slot: "hotel-booking",
  fields: { fullName: guest, ...tripFields(s) },
  html: hotelPaper(s, guest),
});

export const policyPaper = (s: TradeStory, file: string, to = s.trip.to): TradePaper => ({
  file,
  kind: "insurance-policy",
  slot: "travel-insurance",
  fields: { ...nameFields(s), birthDate: s.traveller.birthDate, stayFrom: s.trip.from, stayTo: to },
  html: insurancePaper(s, to),
});

export const ticketPaper = (s: TradeStory, file: string): TradePaper => ({
  file,
  kind: "ticket-itinerary",
  slot: "flight-booking",
  fields: { fullName: `${s.traveller.surname} ${s.traveller.givenNames}` },
  html: flightPaper(s),
});

export const receiptPaper = (s: TradeStory, file: string): TradePaper => ({
  file,
  kind: "fee-receipt",
  slot: "fee-receipt",
  fields: {},
  html: feePaper(s),
});
