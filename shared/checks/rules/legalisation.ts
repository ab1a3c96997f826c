import type { DocumentKind } from "#shared/domain/document.ts";
import { paperWord } from "../describe.ts";
import { draft, question, type RuleOutput } from "../draft.ts";
import { textOfFact, truthOf } from "../view/caseFacts.ts";
import { ofKind, type PackView, valuesOf } from "../view/packView.ts";

const CIVIL: readonly DocumentKind[] = [
  "marriage-certificate",
  "divorce-certificate",
  "birth-certificate",
  "death-certificate",
  "name-change-certificate",
  "police-certificate",
];

/** R187 and R188: the legalisation that a foreign civil paper needs, and that it belongs to the paper. */
export function checkLegalisation(view: PackView): readonly RuleOutput[] {
  return ofKind(view, ...CIVIL).flatMap((document) => {
    const apostilles = document.attachments.filter(({ kind }) => kind === "apostille");
    const params = { document: paperWord(document) };
    if (apostilles.length === 0) {
      const abroad = truthOf(view.facts, "doc.issuedAbroad");
      const form = textOfFact(view.facts, "doc.legalisation");
      if (abroad === false || form === "none") return [];
      if (abroad === null || form === "") return [question("R187", params, [document.id])];
      const causes = [`${document.id}/legalisation`];
      return [
        draft({
          rule: "R187",
          verdict: "missing",
          sentence: form === "consular" ? "consular" : "missing",
          papers: [document.id],
          fixer: "issuer",
          params,
          causes,
        }),
      ];
    }
    const issued = valuesOf(document, "issueDate").filter(({ field }) => field.person === undefined);
    const [first] = issued;
    const early = apostilles.find(
      ({ date }) => date !== "" && first !== undefined && issued.every(({ field }) => date < field.value),
    );
    if (early === undefined || first === undefined) return [];
    return [
      draft({
        rule: "R188",
        verdict: "out-of-range",
        odd: [first],
        fixer: "issuer",
        params: { ...params, value: early.date, expected: first.field.value, page: early.pageNumber },
        causes: [`${document.id}/apostille`],
      }),
    ];
  });
}
