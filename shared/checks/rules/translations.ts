import type { FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Slot } from "#shared/routes/route.ts";
import { slotById } from "#shared/routes/route.ts";
import {
  type Comparison,
  compareCompanyValues,
  compareDateValues,
  compareNumberValues,
  type ValueParts,
} from "../comparing.ts";
import { bothSides, differenceWord, paperWord, paperWords } from "../describe.ts";
import { draft, question, type RuleOutput } from "../draft.ts";
import { judge, partsOf } from "../judge.ts";
import { RULE_CATALOGUE } from "../ruleCatalogue.ts";
import { listOfFact, textOfFact } from "../view/caseFacts.ts";
import { compareWithClosest } from "../view/compareClaims.ts";
import { fieldsOfClaim, roleOf } from "../view/nameClaims.ts";
import { type PackView, valuesOf } from "../view/packView.ts";

/** R180 to R189: translations stand behind their originals, say the same, and carry what the mission asks. */
export function checkTranslations(view: PackView): readonly RuleOutput[] {
  return [
    ...checkLanguages(view),
    ...view.input.documents
      .filter(({ translationOf }) => translationOf !== null)
      .flatMap((translation) => checkTranslation(view, translation)),
  ];
}

const ISO_OF_TESSERACT: Readonly<Record<string, string>> = {
  eng: "en",
  rus: "ru",
  kaz: "kk",
  tur: "tr",
  deu: "de",
  fra: "fr",
  uzb: "uz",
  ukr: "uk",
  chi_sim: "zh",
  hin: "hi",
};

/** ISO 639-1 of a Tesseract code; the code itself where it is not known, "" for unknown. */
export function isoLanguage(tesseract: string): string {
  return ISO_OF_TESSERACT[tesseract] ?? tesseract;
}

/** R180 and R181: a language that the mission does not read has a translation. */
function checkLanguages(view: PackView): readonly RuleOutput[] {
  const recorded = listOfFact(view.facts, "mission.acceptedLanguages");
  const accepted = recorded ?? view.route.acceptedLanguagesDefault;
  const foreign = view.input.documents.filter((document) => {
    const slot = document.slot === null ? null : slotById(view.route, document.slot);
    if (document.translationOf !== null || document.language === "" || slot === null || slot.follow === "-")
      return false;
    if (accepted.includes(isoLanguage(document.language)) || isBilingual(view, document, accepted)) return false;
    return !view.input.documents.some(({ translationOf }) => translationOf === document.id);
  });
  const english = foreign.filter(({ language }) => isoLanguage(language) === "en" && recorded === null);
  const outputs: RuleOutput[] = foreign
    .filter((document) => !english.includes(document))
    .map((document) =>
      draft({
        rule: "R180",
        verdict: "missing",
        papers: [document.id],
        fixer: "translator",
        params: { document: paperWord(document), language: `@language.${isoLanguage(document.language)}` },
        causes: [`${document.id}/translation`],
      }),
    );
  if (english.length > 0) {
    outputs.push(
      question(
        "R181",
        { documents: paperWords(english), count: english.length },
        english.map(({ id }) => id),
      ),
    );
  }
  return outputs;
}

/** A form printed in two languages is read in the one that is accepted. */
function isBilingual(view: PackView, document: PackDocument, accepted: readonly string[]): boolean {
  return document.pageIds.some((pageId) =>
    (view.input.recognised?.[pageId]?.languages ?? []).some((code) => accepted.includes(isoLanguage(code))),
  );
}

function checkTranslation(view: PackView, translation: PackDocument): readonly RuleOutput[] {
  const original = view.input.documents.find(({ id }) => id === translation.translationOf);
  if (original === undefined) return [];
  return [
    ...checkPlace(view, translation, original),
    ...checkCertification(view, translation, original),
    ...(view.strangers.has(original.id) ? [] : checkContents(view, translation, original)),
  ];
}

/** R186: directly behind its original, other translations of it between them at most. */
function checkPlace(view: PackView, translation: PackDocument, original: PackDocument): readonly RuleOutput[] {
  const order = view.input.order;
  if (order === undefined) return [];
  const at = order.indexOf(translation.id);
  const from = order.indexOf(original.id);
  if (at < 0 || from < 0) return [];
  const between = from < at ? order.slice(from + 1, at) : [translation.id];
  const family = (id: string): boolean =>
    view.input.documents.some((one) => one.id === id && one.translationOf === original.id);
  if (from < at && between.every(family)) return [];
  return [
    draft({
      rule: "R186",
      verdict: "out-of-range",
      sentence: "place",
      papers: [translation.id, original.id],
      params: { document: paperWord(translation), original: paperWord(original) },
      causes: [`${translation.id}/place`],
    }),
  ];
}

/** R185: the translator's statement, or the notary's page, as the mission asks. */
function checkCertification(view: PackView, translation: PackDocument, original: PackDocument): readonly RuleOutput[] {
  const slot: Slot | null = original.slot === null ? null : slotById(view.route, original.slot);
  const form = textOfFact(view.facts, "mission.translationForm");
  if (form === "plain" || slot === null || slot.follow === "T" || slot.follow === "-") return [];
  const kinds = [...translation.attachments, ...original.attachments].map(({ kind }) => kind);
  const notarised = kinds.includes("notary");
  if (notarised || (form !== "notarised" && kinds.includes("translation-certification"))) return [];
  return [
    draft({
      rule: "R185",
      verdict: "missing",
      severity: form === "" ? "advice" : "warning",
      sentence: form === "notarised" ? "notary" : "missing",
      papers: [translation.id],
      fixer: "translator",
      params: { document: paperWord(translation) },
      causes: [`${translation.id}/certification`],
    }),
  ];
}

type Compare = (a: ValueParts, b: ValueParts) => Comparison;

const CARRIED: readonly (readonly [FieldName, Compare, string])[] = [
  ["marriageDate", compareDateValues, "R183"],
  ["birthDate", compareDateValues, "R183"],
  ["issueDate", compareDateValues, "R183"],
  ["expiryDate", compareDateValues, "R183"],
  ["stayFrom", compareDateValues, "R183"],
  ["stayTo", compareDateValues, "R183"],
  ["documentNumber", compareNumberValues, "R183"],
  ["passportNumber", compareNumberValues, "R183"],
  ["personalNumber", compareNumberValues, "R183"],
  ["contractNumber", compareNumberValues, "R183"],
  ["companyNumber", compareNumberValues, "R183"],
  ["companyName", compareCompanyValues, "R184"],
];

/** R182 to R184: names, dates and numbers of the translation against its original. */
function checkContents(view: PackView, translation: PackDocument, original: PackDocument): readonly RuleOutput[] {
  const values = CARRIED.flatMap(([name, compare, rule]) => {
    const theirs = valuesOf(original, name);
    return valuesOf(translation, name).flatMap((value) => {
      const role = roleOf(value.field);
      const sameRole = theirs.filter(({ field }) => roleOf(field) === role);
      const pool = sameRole.length > 0 ? sameRole : role === null ? theirs : [];
      const compared = pool.map((against) => ({
        against,
        comparison: compare(partsOf(value.field), partsOf(against.field)),
      }));
      const [first] = compared.sort((a, b) => Number(b.comparison.near) - Number(a.comparison.near));
      if (first === undefined || compared.some(({ comparison }) => comparison.verdict === "same")) return [];
      const judgement = judge(
        first.comparison,
        [value.field, first.against.field],
        RULE_CATALOGUE[rule]?.severity ?? "warning",
      );
      if (judgement === null || judgement.verdict === "variant") return [];
      return [
        draft({
          rule,
          ...judgement,
          odd: [value],
          against: [first.against],
          fixer: "translator",
          params: { ...bothSides(view, value, first.against), difference: differenceWord(first.comparison) },
          because: [...first.comparison.flags, ...first.comparison.because],
          causes: [
            `${translation.id}/${name}/${personOf(view, translation, role)}`,
            `${original.id}/${name}/${personOf(view, original, role)}`,
          ],
        }),
      ];
    });
  });
  return [...values, ...checkBystanderNames(view, translation, original)];
}

function personOf(view: PackView, document: PackDocument, role: string | null): string {
  return view.mentions.find((one) => one.document.id === document.id && one.role === role)?.person ?? "";
}

/** Parents, witnesses and others who have no paper of their own here: the original's spelling is all there is. */
function checkBystanderNames(view: PackView, translation: PackDocument, original: PackDocument): readonly RuleOutput[] {
  const theirs = view.mentions.filter(({ document }) => document.id === original.id);
  return view.mentions
    .filter(({ document, role, person }) => document.id === translation.id && role !== null && person === null)
    .flatMap((mention) => {
      const spellings = theirs.filter(({ role }) => role === mention.role).flatMap(({ names }) => names);
      return mention.names.slice(0, 1).flatMap((claim) => {
        const comparison = compareWithClosest(claim, spellings, { nationality: view.nationality, cyrillic: [] });
        const [odd] = fieldsOfClaim(claim);
        const [against] = comparison === null ? [] : fieldsOfClaim(comparison.against);
        if (comparison === null || odd === undefined || against === undefined) return [];
        const judgement = judge(comparison, [...fieldsOfClaim(claim), ...fieldsOfClaim(comparison.against)], "warning");
        if (judgement === null || judgement.verdict === "variant" || !comparison.near) return [];
        return [
          draft({
            rule: "R182",
            ...judgement,
            odd: [{ document: translation, field: odd }],
            against: [{ document: original, field: against }],
            fixer: "translator",
            params: {
              ...bothSides(view, { document: translation, field: odd }, { document: original, field: against }),
              person: "@person.other",
              difference: differenceWord(comparison),
            },
            because: comparison.flags,
            causes: [`${translation.id}/name/${mention.role ?? ""}`],
          }),
        ];
      });
    });
}
