import type { Facts, FactValue } from "#shared/domain/caseFacts.ts";
import type { DocumentKind, PackDocument } from "#shared/domain/document.ts";
import type { Person } from "#shared/domain/person.ts";
import { countryNames } from "../documents/countryName.ts";
import type { PhraseNames } from "./phrase.ts";
import { normalise, tokenise } from "./tokens.ts";

/** Names of the case that decide who does what for whom. Words as tokens.ts normalises them. */
export interface LintContext {
  readonly applicant: ReadonlySet<string>;
  readonly sponsor: ReadonlySet<string>;
  /** Each company as its words without the legal form. */
  readonly hosts: readonly (readonly string[])[];
  readonly employers: readonly (readonly string[])[];
  readonly homeCountries: readonly (readonly string[])[];
  readonly equipment: ReadonlySet<string>;
  readonly facts: Facts;
  /** Wording of diplomas in the pack; "" where there is none. */
  readonly diplomas: string;
}

/** What the names are taken from; all parts of a Pack fit. */
export interface NamesSource {
  readonly documents: readonly PackDocument[];
  readonly people: readonly Person[];
  readonly facts: Facts;
  readonly diplomas?: string;
}

const HOST_PAPERS: ReadonlySet<DocumentKind> = new Set(["invitation", "invitation-letter", "host-company-letter"]);

/** Collects the names of the case from its facts, people and papers. */
export function lintContextOf({ documents, people, facts, diplomas = "" }: NamesSource): LintContext {
  const named = (role: string, prefix: string): ReadonlySet<string> =>
    wordsIn(
      people.filter((person) => person.role === role).flatMap(({ surname, givenNames }) => [surname, givenNames]),
      ["surname", "given", "native"].map((part) => facts[`${prefix}.names.${part}`]),
    );
  const companies = (prefix: string, isIts: (document: PackDocument) => boolean) =>
    companyWords([
      ...[facts[`${prefix}.names.legal`], facts[`${prefix}.names.localScript`]].flatMap(textsOf),
      ...documents
        .filter(isIts)
        .flatMap(({ fields }) => fields.filter(({ name }) => name === "companyName").map(({ value }) => value)),
    ]);
  const nationalities = [
    ...people.filter(({ role }) => role === "applicant").map(({ nationality }) => nationality),
    ...textsOf(facts["applicant.nationalities"]),
    ...textsOf(facts["case.applicationCountry"]),
  ].filter((code) => code !== "" && code !== "KAZ");
  return {
    applicant: named("applicant", "applicant"),
    sponsor: named("sponsor", "sponsor"),
    hosts: companies("host", ({ kind }) => HOST_PAPERS.has(kind)),
    employers: companies("employer", ({ kind }) => kind === "employer-letter"),
    homeCountries: [...new Set(nationalities)].flatMap(countryNames).map(stemsOf),
    equipment: wordsIn(textsOf(facts["b2.equipment"]), []),
    facts,
    diplomas,
  };
}

function textsOf(value: FactValue | undefined): readonly string[] {
  if (typeof value === "string") return value === "" || value === "unknown" ? [] : [value];
  return typeof value === "object" ? value : [];
}

function wordsIn(texts: readonly string[], values: readonly (FactValue | undefined)[]): ReadonlySet<string> {
  const all = [...texts, ...values.flatMap(textsOf)].flatMap((text) => tokenise(text).tokens);
  return new Set(all.map(({ norm }) => norm).filter((word) => word.length > 2));
}

/** Legal forms, as tokens. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "llp llc ltd limited jsc gmbh inc corp ag plc too ao тоо ао ооо оао зао пао ип жшс ақ жк bv nv srl spa sarl sas oy ab kg sa kft".split(
    " ",
  ),
);

function companyWords(names: readonly string[]): readonly (readonly string[])[] {
  return [...new Set(names)]
    .map((name) =>
      tokenise(name)
        .tokens.map(({ norm }) => norm)
        .filter((word) => !LEGAL_FORMS.has(word)),
    )
    .filter((words) => words.join("").length > 2);
}

/** A country's name as stems, so that "Германии" and "German" are found too. */
function stemsOf(name: string): readonly string[] {
  return tokenise(name).tokens.map(({ norm }) => (norm.length > 4 ? `${norm.slice(0, -1)}*` : norm));
}

const KAZAKHSTAN: readonly (readonly string[])[] = [
  ["kazakh*"],
  ["republic", "of", "kazakhstan"],
  ["казахстан*"],
  ["республик*", "казахстан"],
  ["рк"],
  ["қазақстан*"],
  ["almaty"],
  ["astana"],
  ["алмат*"],
  ["астан*"],
];
const ANY_HOST: readonly (readonly string[])[] = [
  ["host"],
  ["the", "host"],
  ["the", "host", "company"],
  ["host", "company"],
  ["inviting", "company"],
  ["the", "inviting", "company"],
  ["the", "inviting", "party"],
  ["the", "inviter"],
  ["receiving", "company"],
  ["your", "company"],
  ["принимающ*", "компани*"],
  ["принимающ*", "сторон*"],
  ["приглашающ*", "компани*"],
  ["приглашающ*", "сторон*"],
  ["вашей", "компании"],
  ["шақырушы", "компания*"],
  ["қабылдаушы", "компания*"],
  ["қабылдаушы", "тарап*"],
];
const US: readonly (readonly string[])[] = [["us"], ["our", "company"], ["нашей", "компании"], ["нами"]];

/** What <host>, <kz> and <home> stand for in a letter by that author. */
export function phraseNamesOf(context: LintContext, byHost: boolean): PhraseNames {
  const cities = textsOf(context.facts["stay.cities"]).map((city) => [normalise(city)]);
  return {
    host: [...ANY_HOST, ...(byHost ? US : []), ...context.hosts],
    kz: [...KAZAKHSTAN, ...cities],
    home: [...context.employers, ...context.homeCountries],
  };
}
