import type { PackDocument } from "#shared/domain/document.ts";
import { compareDateValues } from "../comparing.ts";
import { bothSides, differenceWord, fixerOf, paperWord } from "../describe.ts";
import { draft, type RuleOutput } from "../draft.ts";
import { judge, partsOf } from "../judge.ts";
import { spellingOf } from "../view/nameClaims.ts";
import { ofKind, type PackView, valuesOf } from "../view/packView.ts";
import { personWord } from "./nameDraft.ts";

/** R070 and R103: what form and letters say of the marriage, and that the certificate names both. */
export function checkRelationship(view: PackView): readonly RuleOutput[] {
  const certificates = ofKind(view, "marriage-certificate").filter(({ id }) => !view.strangers.has(id));
  return [
    ...certificates.flatMap((document) => checkParties(view, document)),
    ...checkMarriageDate(view, certificates),
  ];
}

/** R103, where the certificate names people and one of the two is none of them. */
function checkParties(view: PackView, certificate: PackDocument): readonly RuleOutput[] {
  if (!view.familyRoute) return [];
  const named = view.mentions.filter(({ document, names }) => document.id === certificate.id && names.length > 0);
  // One readable party only: the other may stand where nothing could be read.
  if (named.length < 2) return [];
  const missing = [view.applicant, view.sponsor].filter(
    (person) => view.references.has(person) && !named.some((mention) => mention.person === person),
  );
  const relation = view.facts["sponsor.relation"];
  if (missing.length === 0 || (relation !== undefined && relation !== "spouse")) return [];
  return missing.map((person) => {
    const others = named.filter((mention) => mention.person === null);
    const odd = others.flatMap(({ names }) =>
      names
        .slice(0, 1)
        .flatMap((claim) =>
          [claim.surname ?? claim.full]
            .filter((field) => field !== null)
            .map((field) => ({ document: certificate, field })),
        ),
    );
    const reference = view.references.get(person);
    const against = reference?.names[0];
    return draft({
      rule: "R103",
      verdict: "mismatch",
      sentence: "not-named",
      field: "fullName",
      odd,
      papers: [certificate.id],
      fixer: fixerOf(view, certificate),
      params: {
        document: paperWord(certificate),
        person: personWord(view, person),
        value: named.flatMap(({ names }) => names.slice(0, 1).map(spellingOf)).join(", "),
        expected: against === undefined ? "" : spellingOf(against),
      },
      causes: [`${certificate.id}/name/${person}`],
    });
  });
}

const QUOTING = ["application-form", "cover-letter", "invitation-letter", "support-letter"] as const;

/** R070: the marriage date in form and letters equals the certificate's. */
function checkMarriageDate(view: PackView, certificates: readonly PackDocument[]): readonly RuleOutput[] {
  const original = certificates.flatMap((document) => valuesOf(document, "marriageDate"));
  const translated = view.input.documents
    .filter(({ kind, translationOf }) => kind === "marriage-certificate" && translationOf !== null)
    .flatMap((document) => valuesOf(document, "marriageDate"));
  const dates = original.length > 0 ? original : translated;
  if (dates.length === 0) return [];
  return ofKind(view, ...QUOTING).flatMap((document) =>
    valuesOf(document, "marriageDate")
      .slice(0, 1)
      .flatMap((said) => {
        const compared = dates.map((date) => ({
          date,
          comparison: compareDateValues(partsOf(said.field), partsOf(date.field)),
        }));
        const [first] = compared;
        if (first === undefined || compared.some(({ comparison }) => comparison.verdict === "same")) return [];
        const judgement = judge(first.comparison, [said.field, first.date.field], "warning");
        if (judgement === null) return [];
        return [
          draft({
            rule: "R070",
            ...judgement,
            odd: [said],
            against: [first.date],
            fixer: fixerOf(view, document),
            params: { ...bothSides(view, said, first.date), difference: differenceWord(first.comparison) },
            because: first.comparison.flags,
            causes: [`${document.id}/marriageDate`],
          }),
        ];
      }),
  );
}
