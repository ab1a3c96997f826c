/** Facts whose answer settles a rule's question; a rule that is not here is settled by the user's own word on it. */
const SETTLED_BY: Readonly<Record<string, readonly string[]>> = {
  R015: ["applicant.isStateless", "applicant.isRefugee"],
  R029: ["case.reentryPlanned"],
  R035: ["host.kind"],
  R050: ["b2.trainingInContract"],
  R053: ["trip.handsOnWork", "trip.localPayment"],
  R055: ["trip.localPayment"],
  R107: ["minor.travellingParents"],
  R114: ["sponsor.livesAbroadNow"],
  R115: ["sponsor.statusSince"],
  R151: ["selfEmployment.onList"],
  R161: ["funding.coverage"],
  R166: ["funding.hasLargeRecentDeposit"],
  R171: ["funding.statementCurrencyUnfamiliar"],
  R174: ["mission.feeAmount"],
  R181: ["mission.acceptedLanguages"],
  R187: ["doc.issuedAbroad", "doc.legalisation"],
  R196: ["mission.acceptsNonCitizenResidents"],
  R197: ["case.applicationStay"],
  R198: ["applicant.priorRefusal"],
  R199: ["applicant.priorOverstay", "applicant.priorDeportation", "applicant.criminalRecord"],
  R204: ["applicant.visaExemptForPurpose"],
  R205: ["applicant.passportDamaged", "applicant.blankVisaPages"],
  R213: ["ext.currentUntil"],
  R215: ["stay.address"],
  R216: ["ext.inviterChanged"],
  R217: ["ext.groundStillExists"],
  R220: ["ext.groundStillExists"],
};

/** Facts that settle a question; those that a missing answer names itself come with its values. */
export function factsOfQuestion(rule: string, params: Readonly<Record<string, string | number>>): readonly string[] {
  const named = typeof params.facts === "string" ? params.facts.split(", ").filter((id) => id !== "") : [];
  return SETTLED_BY[rule] ?? named;
}
