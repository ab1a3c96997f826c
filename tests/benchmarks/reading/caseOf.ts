import type { Story } from "./story.ts";

const yes = (holds: boolean): "yes" | "no" => (holds ? "yes" : "no");

/** The case file of a story whose papers fill the given slots. */
export function caseOf(s: Story, slots: ReadonlySet<string>): Record<string, unknown> {
  const b11 = s.route === "b11";
  const a = s.applicant;
  return {
    route: s.route,
    people: [
      {
        id: "applicant",
        role: "applicant",
        surname: a.name.surname,
        givenNames: a.name.given,
        birthDate: a.birthDate,
        nationality: a.country.code,
      },
      ...(b11 ? [{ id: "sponsor", role: "sponsor" }] : []),
    ],
    facts: {
      "case.channel": "consulate",
      "case.applicationCountry": a.country.code,
      "case.filingDate": s.today,
      "case.plannedEntry": s.trip.from,
      "case.plannedExit": s.trip.to,
      "case.entriesRequested": s.trip.entries,
      "case.reentryPlanned": false,
      "case.codeConfirmedByMission": s.trip.code,
      "applicant.nationalities": [a.country.code],
      "applicant.nameChanged": false,
      "applicant.namesDifferAcrossDocs": false,
      "applicant.genderMarkerMismatch": false,
      "applicant.hasPriorKzVisas": false,
      "applicant.hasVisaInOldPassport": false,
      "applicant.priorRefusal": false,
      "applicant.employment": "employed",
      ...(b11
        ? {
            "sponsor.status": "kzCitizen",
            "sponsor.relation": "spouse",
            "sponsor.unionType": "registeredMarriage",
            "sponsor.isEmployed": true,
            "stay.accommodation": "sponsorHome",
            "marriage.anyPriorDivorce": slots.has("divorce-decree"),
            "marriage.anyPriorWidowed": false,
            "funding.sponsorPays": true,
          }
        : {
            "stay.accommodation": "hotel",
            "trip.attendsEvent": false,
            "trip.purposeIsSpecialised": false,
            "host.signatoryByPowerOfAttorney": slots.has("signatory-authority"),
            "b2.employerRole": "supplier",
            "b2.basisDocs": [],
          }),
      "funding.applicantPays": false,
      "funding.hasLargeRecentDeposit": false,
      "mission.requiresInvitation": "yes",
      "mission.requiresCoverLetter": "yes",
      "mission.requiresFinancialProof": "yes",
      "mission.requiresItinerary": "no",
      "mission.requiresReturnTicket": "no",
      "mission.requiresInsurance": yes(slots.has("travel-insurance")),
      "mission.requiresPoliceCert": yes(slots.has("police-certificate") || slots.has("criminal-record-certificate")),
      "mission.requiresMedical": yes(slots.has("medical-certificate")),
      "mission.requiresHostDocs": "no",
      "mission.requiresEmployerRegistration": "no",
      "mission.requestsTravelHistory": "no",
      "mission.requiresNotarizedInvitation": "no",
      "mission.requiresAppointment": "no",
      "mission.feePaidBeforeFiling": "no",
      "mission.extraForms": "no",
      "mission.acceptedLanguages": ["ru", "kk", "en"],
      "mission.translationForm": "certified",
    },
    today: s.today,
  };
}
