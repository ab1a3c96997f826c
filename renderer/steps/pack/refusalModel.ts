import type { PackView } from "#shared/contract/packView.ts";
import { type TriggerState, type TriggerView, triggerMap } from "#shared/letters/lints/triggerMap.ts";
import type { RefusalTrigger } from "#shared/routes/lint.ts";
import type { Route } from "#shared/routes/route.ts";

/** In the order of what is to be done. */
export const TRIGGER_STATES: readonly TriggerState[] = ["found", "ask", "decided", "clear"];

/** The guides' reasons for refusal against this pack: its findings (wording of letters among them), gaps, questions. */
export function refusalTriggers(
  view: PackView,
  route: Route,
  triggers: readonly RefusalTrigger[],
): readonly TriggerView[] {
  return triggerMap(triggers, {
    route,
    findings: view.findings,
    lintFindings: view.findings.flatMap(({ id, rule, severity }) =>
      rule.startsWith("LN-") ? [{ id, lint: rule, severity }] : [],
    ),
    missing: view.missing,
    questions: view.questions,
    decided: view.decided.map(({ finding }) => finding),
  });
}
