import { parseEntries } from "#shared/matching/entries.ts";
import { bothSides, fixerOf, paperWord, printed } from "../describe.ts";
import { draft, question, type RuleOutput } from "../draft.ts";
import { judge } from "../judge.ts";
import { textOfFact, truthOf } from "../view/caseFacts.ts";
import { ofKind, type PackView, valuesOf, wordingOf } from "../view/packView.ts";

const LETTERS = ["invitation-letter", "host-company-letter", "employer-letter", "cover-letter"] as const;

/** R027 to R030: how often Kazakhstan is entered. */
export function checkEntries(view: PackView): readonly RuleOutput[] {
  const told = (kind: "invitation" | "application-form") =>
    ofKind(view, kind)
      .filter(({ id }) => !view.strangers.has(id))
      .flatMap((document) => valuesOf(document, "entries"))[0];
  const invited = told("invitation") ?? told("application-form");
  const outputs: RuleOutput[] = [];
  for (const document of ofKind(view, "application-form", ...LETTERS)) {
    if (view.strangers.has(document.id) || invited === undefined || invited.document.id === document.id) continue;
    const wanted = parseEntries(invited.field.value);
    const wrong = valuesOf(document, "entries").find(({ field }) => parseEntries(field.value) !== wanted);
    if (wrong === undefined || wanted === null || parseEntries(wrong.field.value) === null) continue;
    const judgement = judge(
      { verdict: "different", flags: [], because: [], near: false },
      [wrong.field, invited.field],
      "warning",
    );
    if (judgement === null) continue;
    outputs.push(
      draft({
        rule: "R027",
        ...judgement,
        odd: [wrong],
        against: [invited],
        fixer: fixerOf(view, document),
        params: bothSides(view, wrong, invited),
        causes: [`${document.id}/entries`],
      }),
    );
  }
  return [...outputs, ...checkPlan(view)];
}

const RECURRING =
  /recurr|repeat|several visits|each (month|quarter)|schedule|регулярн|неоднократн|график|повторн|кезең|бірнеше рет/iu;

/** What is asked for against what is planned. */
function checkPlan(view: PackView): readonly RuleOutput[] {
  const onForm = ofKind(view, "application-form").flatMap((document) => valuesOf(document, "entries"))[0];
  const requested =
    onForm === undefined ? textOfFact(view.facts, "case.entriesRequested") : parseEntries(onForm.field.value);
  if (requested === "" || requested === null) return [];
  const odd = onForm === undefined ? [] : [onForm];
  const params = {
    value: onForm === undefined ? requested : printed(onForm),
    document: onForm === undefined ? "@kind.application-form" : paperWord(onForm.document),
  };
  const reentry = truthOf(view.facts, "case.reentryPlanned");
  if (requested === "single") {
    if (reentry === true) {
      return [draft({ rule: "R029", verdict: "mismatch", field: "entries", odd, params, causes: ["plan/entries"] })];
    }
    return reentry === null ? [question("R029")] : [];
  }
  const outputs: RuleOutput[] = [];
  const recurring = truthOf(view.facts, "trip.recurringVisits");
  if (recurring === false && reentry === false) {
    outputs.push(draft({ rule: "R030", verdict: "mismatch", field: "entries", odd, params, causes: ["plan/entries"] }));
  }
  const papers = ofKind(view, "invitation-letter", "host-company-letter", "contract-extract", "ticket-itinerary");
  const wording = papers.map((document) => wordingOf(view, document)).join("\n");
  if (wording.trim() === "") outputs.push(question("R028", params));
  else if (!RECURRING.test(wording)) {
    outputs.push(
      draft({
        rule: "R028",
        verdict: "missing",
        field: "entries",
        odd,
        papers: papers.map(({ id }) => id),
        fixer: "host",
        params,
        causes: ["plan/entries/reason"],
      }),
    );
  }
  return outputs;
}
