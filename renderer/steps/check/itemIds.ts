import type { Question } from "#shared/checks/checkInput.ts";
import type { Finding, MissingSlot } from "#shared/domain/finding.ts";
import { hashOf } from "../../state/place.ts";

/** What an address points at in the step: the same as long as its cause is. */
export function findingAt({ id }: Pick<Finding, "id">): string {
  return `finding-${id}`;
}

/** Two groups of which one is needed may begin with the same slot. */
export function missingAt({ slot, params }: Pick<MissingSlot, "slot" | "params">): string {
  return params.group === undefined ? `missing-${slot}` : `missing-${slot}-${params.group}`;
}

export function questionAt({ id }: Pick<Question, "id">): string {
  return `question-${id}`;
}

export function pageAt(pageId: string): string {
  return `page-${pageId}`;
}

/** The address of one item of the check; of the step where there is none. */
export function checkHref(packId: string, at = ""): string {
  return hashOf({ kind: "pack", packId, step: "check", at });
}
