import type { PackView } from "#shared/contract/packView.ts";
import { type Finding, type Fixer, type MissingSlot, SEVERITIES, type Severity } from "#shared/domain/finding.ts";
import { type TroubledPage, troubledPages } from "./findingLists.ts";
import { findingAt, missingAt, pageAt } from "./itemIds.ts";

/** Who does what next: oneself by three different acts, or somebody else. In the order in which they are shown. */
export const MENDERS = [
  "applicant",
  "reading",
  "scan",
  "sponsor",
  "host",
  "employer",
  "translator",
  "issuer",
  "mission",
] as const satisfies readonly (Fixer | "reading" | "scan")[];
export type Mender = (typeof MENDERS)[number];

/** One thing to do. `id` is the same as long as its cause is: links lead to it. */
export type MendItem = { readonly id: string; readonly severity: Severity } & (
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "missing"; readonly missing: MissingSlot }
  | { readonly kind: "page"; readonly page: TroubledPage }
);

export interface MendGroup {
  readonly mender: Mender;
  /** Of the gravest. */
  readonly severity: Severity;
  /** The gravest first; never empty. */
  readonly items: readonly MendItem[];
}

/** Everything that is open, by who can mend it: findings, papers that are missing, scans to make again. */
export function mendGroups(view: PackView): readonly MendGroup[] {
  const items = [
    ...view.findings.map((finding) => [menderOf(finding), findingItem(finding)] as const),
    ...view.missing.map((missing) => [missing.fixer, missingItem(missing)] as const),
    ...troubledPages(view).map((page) => ["scan", pageItem(page)] as const),
  ];
  return MENDERS.flatMap((mender) => {
    const own = items
      .filter(([who]) => who === mender)
      .map(([, item]) => item)
      .sort((a, b) => rankOf(a.severity) - rankOf(b.severity));
    return own[0] === undefined ? [] : [{ mender, severity: own[0].severity, items: own }];
  });
}

/** A value that the reader may have got wrong is looked at before anybody is asked; an illegible one is scanned again. */
export function menderOf(finding: Finding): Mender {
  if (finding.verdict === "possible-misread") return "reading";
  return finding.verdict === "unreadable" ? "scan" : finding.fixer;
}

export function findingItem(finding: Finding): MendItem {
  return { kind: "finding", id: findingAt(finding), severity: finding.severity, finding };
}

export function missingItem(missing: MissingSlot): MendItem {
  return { kind: "missing", id: missingAt(missing), severity: missing.severity, missing };
}

export function pageItem(page: TroubledPage): MendItem {
  const severity = SEVERITIES.find((one) => page.issues.some((issue) => issue.severity === one)) ?? "advice";
  return { kind: "page", id: pageAt(page.pageId), severity, page };
}

function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
