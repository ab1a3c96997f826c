import type { Facts, FactValue } from "#shared/domain/caseFacts.ts";
import type { FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Pack } from "#shared/domain/pack.ts";

type Kinds = readonly PackDocument["kind"][];

/** Facts that the papers answer where the user has not: whom to believe first, by kind of paper. */
const READ_OFF: readonly (readonly [fact: string, kinds: Kinds, field: FieldName])[] = [
  ["stay.address", ["invitation", "application-form", "accommodation", "invitation-letter"], "address"],
  ["host.names.legal", ["invitation", "host-company-letter", "invitation-letter"], "companyName"],
  ["employer.names.legal", ["employer-letter"], "companyName"],
  ["case.plannedEntry", ["application-form", "invitation"], "stayFrom"],
  ["case.plannedExit", ["application-form", "invitation"], "stayTo"],
  ["trip.commercialObjective", ["invitation-letter", "invitation", "application-form"], "purpose"],
];

/** The case's facts, filled up with what the papers say; only for showing, a rule asks the papers themselves. */
export function factsFromPapers({ facts, people, documents }: Pack): Facts {
  const read: Record<string, FactValue> = {};
  for (const [fact, kinds, field] of READ_OFF) {
    const value = firstOn(documents, kinds, field);
    if (value !== "") read[fact] = value;
  }
  const sponsor = people.find(({ role }) => role === "sponsor");
  if (sponsor !== undefined && sponsor.surname !== "") read["sponsor.names.surname"] = sponsor.surname;
  if (sponsor !== undefined && sponsor.givenNames !== "") read["sponsor.names.given"] = sponsor.givenNames;
  const home = firstOn(documents, ["invitation", "address-proof", "invitation-letter"], "address");
  if (home !== "" && sponsor !== undefined) read["sponsor.address"] = home;
  return { ...read, ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== "")) };
}

function firstOn(documents: readonly PackDocument[], kinds: Kinds, name: FieldName): string {
  for (const kind of kinds) {
    const found = documents
      .filter((document) => document.kind === kind && document.translationOf === null)
      .flatMap(({ fields }) => fields)
      .find((field) => field.name === name && field.value !== "");
    if (found !== undefined) return found.value;
  }
  return "";
}
