import type { Facts, FactValue } from "#shared/domain/caseFacts.ts";

/** Age from which a person is an adult; ours, no source states one (routes.md 10.2). */
export const ADULT_AGE = 18;

/**
 * The facts with the derived ones added (routes.md 10.2 to 10.4): age on the filing day (else `today`, both ISO 8601),
 * third country, absent parent, foreign sponsor. A fact that is given overrules its derivation; what cannot be derived
 * stays absent, which is unknown.
 */
export function deriveFacts(facts: Facts, today: string): Facts {
  const isMinor = minorOn(facts["applicant.dob"], facts["case.filingDate"] ?? today);
  return withKnown(facts, {
    "applicant.isMinor": isMinor,
    "applicant.isAdult": isMinor === undefined ? undefined : !isMinor,
    "applicant.applyingFromThirdCountry": thirdCountry(facts),
    "minor.oneParentAbsent": parentAbsent(facts),
    "sponsor.isForeigner": foreignSponsor(facts["sponsor.status"]),
  });
}

/** Full years between two ISO dates; negative before birth. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function withKnown(facts: Facts, derived: Readonly<Record<string, FactValue | undefined>>): Facts {
  const known = Object.entries(derived).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return { ...Object.fromEntries(known), ...facts };
}

function minorOn(birthDate: FactValue | undefined, day: FactValue | undefined): boolean | undefined {
  if (typeof birthDate !== "string" || typeof day !== "string" || birthDate === "" || day === "") return undefined;
  return ageOn(birthDate, day) < ADULT_AGE;
}

function thirdCountry(facts: Facts): boolean | undefined {
  const country = facts["case.applicationCountry"];
  const nationalities = facts["applicant.nationalities"];
  if (typeof country !== "string" || country === "") return undefined;
  if (country === "KAZ") return false;
  if (typeof nationalities !== "object" || nationalities.length === 0) return undefined;
  return !nationalities.includes(country);
}

function foreignSponsor(status: FactValue | undefined): boolean | undefined {
  return typeof status !== "string" || status === "" ? undefined : status !== "kzCitizen";
}

/** A parent who neither travels nor sponsors; that a parent has died is for the user to say. */
function parentAbsent(facts: Facts): boolean | undefined {
  const travelling = facts["minor.travellingParents"];
  if (travelling === "both") return false;
  if (travelling === "none") return true;
  if (travelling !== "mother" && travelling !== "father") return undefined;
  const relation = facts["sponsor.relation"];
  if (relation === undefined && facts["case.route"] !== "b1" && facts["case.route"] !== "b2") return undefined;
  return relation !== "parent";
}
