import type { FindingVerdict, Severity } from "#shared/domain/finding.ts";

/** A point of scan or photo that no measurement decides: the user looks at it. */
export interface Look {
  /** Of what the user finds amiss (routes.md section 4). */
  readonly severity: Severity;
  readonly verdict: FindingVerdict;
  readonly sources: readonly string[];
}

/** By the catalogue's id. What cannot be made out is scanned again; a photo that is not right is taken again. */
export const LOOKS: Readonly<Record<string, Look>> = {
  PH05: { severity: "warning", verdict: "mismatch", sources: ["S1§10.M"] },
  PH06: { severity: "warning", verdict: "mismatch", sources: ["S1§10.M"] },
  PH10: { severity: "warning", verdict: "mismatch", sources: ["S0§10.M"] },
  PH07: { severity: "warning", verdict: "mismatch", sources: ["S0§10.M"] },
  PH08: { severity: "warning", verdict: "mismatch", sources: ["S0§10.M"] },
  SQ06: { severity: "warning", verdict: "unreadable", sources: ["S0§33", "S2§33"] },
  SQ07: { severity: "blocker", verdict: "unreadable", sources: ["S0§33"] },
  SQ08: { severity: "warning", verdict: "unreadable", sources: ["S2§33"] },
};
