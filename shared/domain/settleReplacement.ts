import type { Field, PackDocument } from "./document.ts";
import type { Finding } from "./finding.ts";
import type { Decision } from "./pack.ts";
import type { FieldCorrection, PackCase } from "./packCase.ts";

/** A document before and after its scan was replaced, each as read, without the user's corrections. */
export interface Replacement {
  readonly before: PackDocument;
  readonly after: PackDocument;
  readonly decidedBefore: readonly { readonly finding: Finding; readonly decision: Decision }[];
  readonly findingsAfter: readonly Finding[];
}

/** Below this a reading says nothing against what the user read. */
const SURE = 0.85;

/**
 * What still holds once the new scan is read. A correction goes only where the new scan surely shows a third value: then
 * the paper itself is another. A decision goes over to the finding that says the same of the new scan.
 */
export function settleReplacement(packCase: PackCase, replacement: Replacement): PackCase {
  const { after } = replacement;
  const corrections = packCase.corrections.filter((one) => one.documentId !== after.id || stillHolds(one, replacement));
  const decisions = carriedDecisions(packCase.decisions, replacement);
  const isSame = corrections.length === packCase.corrections.length && decisions === packCase.decisions;
  return isSame ? packCase : { ...packCase, corrections, decisions };
}

function stillHolds(correction: FieldCorrection, { before, after }: Replacement): boolean {
  const read = fieldOf(after, correction);
  if (read === undefined || read.confidence < SURE || read.value === correction.value) return true;
  return fieldOf(before, correction)?.value === read.value;
}

function fieldOf(document: PackDocument, { field, person }: FieldCorrection): Field | undefined {
  return document.fields.find((one) => one.name === field && (one.person ?? null) === person);
}

function carriedDecisions(decisions: readonly Decision[], replacement: Replacement): readonly Decision[] {
  const { before, after, decidedBefore, findingsAfter } = replacement;
  const saysOf = ({ rule, field, documents, evidence }: Finding) =>
    JSON.stringify([
      rule,
      field,
      documents.map((id) => (id === before.id ? after.id : id)).sort(),
      evidence.map((one) => one.value).sort(),
    ]);
  const idNow = new Map(findingsAfter.map((finding) => [saysOf(finding), finding.id]));
  const moved = new Map(
    decidedBefore.flatMap(({ finding, decision }) => {
      const id = finding.documents.includes(before.id) ? idNow.get(saysOf(finding)) : undefined;
      return id === undefined || id === decision.findingId ? [] : [[decision.findingId, id] as const];
    }),
  );
  if (moved.size === 0) return decisions;
  return decisions.map((one) => ({ ...one, findingId: moved.get(one.findingId) ?? one.findingId }));
}
