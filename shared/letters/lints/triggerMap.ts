import type { Question } from "#shared/checks/checkInput.ts";
import { TOLD_ELSEWHERE } from "#shared/checks/toldElsewhere.ts";
import type { Finding, MissingSlot, Severity } from "#shared/domain/finding.ts";
import type { RefusalTrigger } from "#shared/routes/lint.ts";
import { concernsRoute, type Route } from "#shared/routes/route.ts";
import type { LintFinding } from "./lintFinding.ts";

/** Everything that was found about a pack. Absent parts are taken as not looked at. */
export interface TriggerInput {
  readonly route: Route;
  readonly findings: readonly Finding[];
  readonly lintFindings: readonly Pick<LintFinding, "id" | "lint" | "severity">[];
  readonly missing: readonly MissingSlot[];
  /** What the pack cannot answer. */
  readonly questions?: readonly Question[];
  /** Findings that the user accepted or explained. */
  readonly decided?: readonly Finding[];
  /** Ids of scan and photo checks that found something: "PH09", "SQ18". */
  readonly scanFaults?: readonly string[];
  /** Checklist items that are not ticked yet, of those that a trigger names. */
  readonly openItems?: readonly string[];
}

/**
 * How a refusal trigger stands: `found` something that the guide names as a cause of refusal, `ask` a thing that only
 * the user can say, `decided` all that was found is explained or accepted, `clear` looked at and nothing found.
 */
export type TriggerState = "found" | "ask" | "decided" | "clear";

export interface TriggerView {
  readonly id: string;
  readonly trigger: RefusalTrigger;
  readonly state: TriggerState;
  /** Worst of what was found; null where nothing was. */
  readonly severity: Severity | null;
  /** Ids of findings, of lint findings, and slots that are missing. */
  readonly findings: readonly string[];
  readonly lintFindings: readonly string[];
  readonly missing: readonly string[];
  /** Rules with an open question. */
  readonly questions: readonly string[];
  /** What no check can see, in the guide's words: "7.5 practice cards". */
  readonly byHand: readonly string[];
}

/** Slots that stand for a rule which is told as a missing paper (see checks/toldElsewhere.ts). */
const PAPERS: Readonly<Record<string, readonly string[]>> = {
  R102: [
    "marriage-certificate",
    "birth-certificate",
    "adoption-order",
    "family-composition-certificate",
    "relationship",
  ],
  R105: ["sponsor-id", "sponsor-status-proof", "sponsor-work-permit", "sponsor-id-status"],
  R117: ["sponsor-address-proof", "accommodation", "financial-support", "sponsor-income-proof"],
  R120: ["support-proof", "housing-proof", "solvency-proof", "sponsor-status-proof", "criminal-record-certificate"],
  R138: ["contract-extract", "supply-agreement", "warranty-agreement", "technical-support-agreement", "service-order"],
  R144: ["signatory-authority"],
  R162: [
    "bank-statements",
    "savings-proof",
    "sponsor-support-letter",
    "sponsor-income-proof",
    "employer-sponsorship-letter",
    "employer-financial-support-letter",
    "host-support-letter",
    "host-guarantee-letter",
    "sponsor-financial-evidence",
    "financial",
    "financial-support",
  ],
  R173: ["host-guarantee-letter", "host-support-letter"],
};

/** Lints by trigger, beside those that the catalogue names: wording that is the trigger itself. */
const WORDING: Readonly<Record<string, RegExp>> = {
  /** The wrong category: every blocker of a route's own lints. */
  RT04: /^LN-(?!GN)[A-Z0-9]+-\d+$/,
  RT05: /^LN-(?:B11-08|B2-08|GN-01)$/,
  RT07: /^LN-GN-01$/,
  RT09: /^LN-B11-10$/,
  RT10: /^LN-B1-18$/,
  RT11: /^LN-B2-18$/,
  RT13: /^LN-B2-(?:07|18)$/,
  RT14: /^LN-B2-(?:09|10)$/,
  RT17: /^LN-(?:EX-01|GN-03)$/,
  RT21: /^LN-(?:BI-02|ST-02|SE-02)$/,
};

/** Checks that a program can run; anything else that the catalogue names is for the user's eyes. */
const ID = /^(?:R\d{3}|LN-[A-Z0-9]+-\d\d|PH\d\d|SQ\d\d|CL-[A-Z0-9]+-[A-F]\d)$/;

/** The refusal-trigger map of routes.md 5.5 for this pack: the page before the pack is built. */
export function triggerMap(triggers: readonly RefusalTrigger[], input: TriggerInput): readonly TriggerView[] {
  return triggers
    .filter((trigger) => concernsRoute(trigger.routes, input.route))
    .map((trigger) => viewOf(trigger, input));
}

function viewOf(trigger: RefusalTrigger, input: TriggerInput): TriggerView {
  const ids = trigger.checkedBy.filter((id) => ID.test(id));
  const byHand = trigger.checkedBy.filter((id) => !ID.test(id));
  const isMine = (rule: string, because: readonly string[] = []): boolean =>
    ids.includes(rule) || because.some((reason) => ids.includes(reason));
  const findings = input.findings.filter(({ rule, because }) => isMine(rule, because));
  const decided = (input.decided ?? []).filter(({ rule, because }) => isMine(rule, because));
  const lintFindings = input.lintFindings.filter(
    ({ lint, severity }) =>
      ids.includes(lint) ||
      (WORDING[trigger.id]?.test(lint) === true && (trigger.id !== "RT04" || severity === "blocker")),
  );
  const missing = input.missing.filter(({ slot, severity }) => severity !== "advice" && isMissingFor(slot, ids));
  const questions = (input.questions ?? []).map(({ rule }) => rule).filter((rule) => ids.includes(rule));
  const faults = (input.scanFaults ?? []).filter((id) => ids.includes(id));
  const open = (input.openItems ?? []).filter((id) => ids.includes(id));
  const severity = worst([
    ...findings.map((one) => one.severity),
    ...lintFindings.map((one) => one.severity),
    ...missing.map((one) => one.severity),
    ...faults.map((): Severity => "warning"),
  ]);
  const asked = [...new Set([...questions, ...open])];
  const state: TriggerState =
    severity !== null
      ? "found"
      : asked.length > 0 || byHand.length > 0
        ? "ask"
        : decided.length > 0
          ? "decided"
          : "clear";
  return {
    id: trigger.id,
    trigger,
    state,
    severity,
    findings: findings.map(({ id }) => id),
    lintFindings: lintFindings.map(({ id }) => id),
    missing: [...new Set([...missing.map(({ slot }) => slot), ...faults])],
    questions: asked,
    byHand,
  };
}

/** R190 itself counts every missing paper; a rule that is told as a missing paper counts its own. */
function isMissingFor(slot: string, ids: readonly string[]): boolean {
  if (ids.includes("R190")) return true;
  return ids.some((id) => id in TOLD_ELSEWHERE && PAPERS[id]?.includes(slot) === true);
}

const ORDER: readonly Severity[] = ["blocker", "warning", "advice"];

function worst(severities: readonly Severity[]): Severity | null {
  return ORDER.find((severity) => severities.includes(severity)) ?? null;
}
