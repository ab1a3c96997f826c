import type { PackView } from "#shared/contract/packView.ts";
import { lintTextOfLetter } from "#shared/letters/documents/documentsOf.ts";
import type { LetterInput } from "#shared/letters/letterInput.ts";
import type { LetterSources } from "#shared/letters/letterSources.ts";
import { lintContextOf } from "#shared/letters/lints/lintContext.ts";
import type { LintFinding } from "#shared/letters/lints/lintFinding.ts";
import { runLints } from "#shared/letters/lints/runLints.ts";
import { type TriggerState, type TriggerView, triggerMap } from "#shared/letters/lints/triggerMap.ts";
import { placedLetters, writePlacedLetters } from "#shared/letters/placedLetters.ts";
import type { Route } from "#shared/routes/route.ts";

/** In the order of what is to be done. */
export const TRIGGER_STATES: readonly TriggerState[] = ["found", "ask", "decided", "clear"];

export interface RefusalModel {
  readonly triggers: readonly TriggerView[];
  /** What the letters in the pack say that the guides warn of. */
  readonly letterFindings: readonly LintFinding[];
}

/** The guides' reasons for refusal against this pack: its findings, gaps and questions, and the wording of its letters. */
export function refusalModel(view: PackView, input: LetterInput, route: Route, sources: LetterSources): RefusalModel {
  const { documents, people, facts } = view.pack;
  const placed = placedLetters(view.pack, route, sources.documents);
  const texts = [...writePlacedLetters(placed, input, input.plan, route, sources).values()].flatMap(
    (letter) => lintTextOfLetter(letter, route.id) ?? [],
  );
  const context = lintContextOf({ documents, people, facts });
  const letterFindings = runLints(texts, { lints: sources.lints, route, context });
  const imported = view.findings.flatMap(({ id, rule, severity }) =>
    rule.startsWith("LN-") ? [{ id, lint: rule, severity }] : [],
  );
  return {
    letterFindings,
    triggers: triggerMap(sources.triggers, {
      route,
      findings: view.findings,
      lintFindings: [...imported, ...letterFindings],
      missing: view.missing,
      questions: view.questions,
      decided: view.decided.map(({ finding }) => finding),
    }),
  };
}
