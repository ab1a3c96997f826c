import type { CheckResult } from "#shared/checks/checkInput.ts";
import { findingId } from "#shared/checks/findingId.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Evidence, Finding, FindingVerdict, Severity } from "#shared/domain/finding.ts";
import type { Box } from "#shared/domain/geometry.ts";
import type { Decision } from "#shared/domain/pack.ts";
import type { Person } from "#shared/domain/person.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { Lint } from "#shared/routes/lint.ts";
import type { Route } from "#shared/routes/route.ts";
import { lintContextOf } from "./lintContext.ts";
import type { LintFinding, LintMark } from "./lintFinding.ts";
import { type LintText, lintTextOf } from "./lintText.ts";
import { runLints } from "./runLints.ts";

export interface WordingInput {
  readonly documents: readonly PackDocument[];
  readonly people: readonly Person[];
  readonly facts: Facts;
  readonly route: Route;
  readonly recognised: Readonly<Record<string, RecognisedPage>>;
  readonly lints: readonly Lint[];
  readonly decisions: readonly Decision[];
  /** Letters that Qujat drafted and the user put into the pack, as they read now. */
  readonly drafted: readonly LintText[];
}

/**
 * Adds to what the rules found what the guides warn of in the wording of letters (routes.md section 5): of imported ones
 * the very words with their places on the page, of drafted ones in the pack the words alone. What a rule has told of a
 * letter already is not told twice; a translation repeats its original and is left out.
 */
export function withWording(checks: CheckResult, input: WordingInput): CheckResult {
  const imported = input.documents
    .filter(({ translationOf }) => translationOf === null)
    .flatMap((document) => lintTextOf(document, input.recognised, input.route.id) ?? []);
  const texts = [...imported, ...input.drafted];
  if (texts.length === 0) return checks;
  const told = [...checks.findings, ...checks.decided.map(({ finding }) => finding)];
  const found = runLints(texts, { lints: input.lints, route: input.route, context: lintContextOf(input) }).flatMap(
    (one) => {
      const text = texts.find(({ id }) => id === one.text);
      if (text?.origin === "generated") return [findingOfDraft(one, input.route)];
      const document = input.documents.find(({ id }) => id === one.text);
      return text === undefined || document === undefined ? [] : findingOf(one, text, document, input.route, told);
    },
  );
  const decisionOf = ({ id }: Finding) => input.decisions.find((one) => one.findingId === id);
  return {
    ...checks,
    findings: [...checks.findings, ...found.filter((one) => decisionOf(one) === undefined)].sort(
      (a, b) => RANK[a.severity] - RANK[b.severity],
    ),
    decided: [
      ...checks.decided,
      ...found.flatMap((finding) => {
        const decision = decisionOf(finding);
        return decision === undefined ? [] : [{ finding, decision }];
      }),
    ],
  };
}

const RANK: Readonly<Record<Severity, number>> = { blocker: 0, warning: 1, advice: 2 };

function findingOf(
  found: LintFinding,
  text: LintText,
  document: PackDocument,
  route: Route,
  told: readonly Finding[],
): readonly Finding[] {
  const own = told.filter(({ documents }) => documents.includes(document.id));
  const isAbsence = found.marks.length === 0;
  if (isAbsence && found.elements.length > 0 && own.some(({ verdict }) => verdict === "missing")) return [];
  const marks = found.marks.filter((mark) => !own.some((finding) => tells(finding, document.id, mark)));
  if (!isAbsence && marks.length === 0) return [];
  const evidence = marks.flatMap((mark) => evidenceOf(mark, document.id));
  const words = [...new Set(marks.map((mark) => mark.text.replace(/\s+/g, " ")))];
  return [
    {
      id: findingId([found.lint, document.id, ...words, ...found.elements]),
      rule: found.lint,
      // What was hard to read is never a blocker by itself (routes.md 0.6).
      severity: found.severity === "blocker" && !text.complete ? "warning" : found.severity,
      verdict: verdictOf(found),
      field: null,
      documents: [document.id],
      evidence,
      fixer: found.fixer,
      sentence: found.lint,
      params: {
        document: document.title === "" ? `@kind.${document.kind}` : `“${document.title}”`,
        words: words.join("\n"),
        elements: found.elements.join("\n"),
        route: route.id,
        fixer: found.fixer,
        downgraded: marks.length > 0 && marks.every((mark) => mark.downgraded) ? 1 : 0,
      },
      because: [],
    },
  ];
}

/** Whoever signs a draft, the applicant changes it. There is no page yet on which the words stand. */
function findingOfDraft(found: LintFinding, route: Route): Finding {
  const words = [...new Set(found.marks.map((mark) => mark.text.replace(/\s+/g, " ")))];
  return {
    id: findingId([found.lint, found.text, ...words, ...found.elements]),
    rule: found.lint,
    severity: found.severity,
    verdict: verdictOf(found),
    field: null,
    documents: [],
    evidence: [],
    fixer: "applicant",
    sentence: found.lint,
    params: {
      document: `@letter.${found.text}`,
      letter: found.text,
      words: words.join("\n"),
      elements: found.elements.join("\n"),
      route: route.id,
      fixer: "applicant",
      downgraded: found.marks.length > 0 && found.marks.every((mark) => mark.downgraded) ? 1 : 0,
    },
    because: [],
  };
}

function verdictOf({ lint, marks, elements }: LintFinding): FindingVerdict {
  if (lint === "LN-GN-01") return "mismatch";
  if (lint === "LN-GN-04") return "out-of-range";
  return marks.length === 0 && elements.length > 0 ? "missing" : "wrong-purpose";
}

/** Whether a rule has pointed at those words already. */
function tells({ verdict, evidence }: Finding, document: string, mark: LintMark): boolean {
  return (
    verdict === "wrong-purpose" &&
    evidence.some(
      (one) =>
        one.document === document &&
        one.pageNumber === mark.pageNumber &&
        one.box !== null &&
        mark.boxes.some((box) => one.box !== null && touches(box, one.box)),
    )
  );
}

function touches([l, t, w, h]: Box, [L, T, W, H]: Box): boolean {
  return l < L + W && L < l + w && t < T + H && T < t + h;
}

/** One piece of evidence for each line that the words run over. */
function evidenceOf({ text, pageNumber, boxes }: LintMark, document: string): readonly Evidence[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last[1] - box[1]) < Math.max(last[3], box[3]) * 0.7) {
      lines[lines.length - 1] = around(last, box);
    } else lines.push(box);
  }
  const value = text.replace(/\s+/g, " ");
  return lines.length === 0
    ? [{ document, pageNumber: pageNumber ?? 1, box: null, value }]
    : lines.map((box) => ({ document, pageNumber: pageNumber ?? 1, box, value }));
}

function around([l, t, w, h]: Box, [L, T, W, H]: Box): Box {
  const left = Math.min(l, L);
  const top = Math.min(t, T);
  return [left, top, Math.max(l + w, L + W) - left, Math.max(t + h, T + H) - top];
}
