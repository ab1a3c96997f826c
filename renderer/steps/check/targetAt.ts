import type { PackView } from "#shared/contract/packView.ts";
import type { Target } from "./comparisonOf.ts";

/** What is looked at closely, as an address keeps it. */
export function atOfTarget(target: Target): string {
  return target.kind === "finding" ? `look~${target.finding.id}` : `look~${target.documentId}~${target.rowKey}`;
}

/** What an address wants looked at closely; null where it points at something else, or at what is settled. */
export function targetAt(at: string, view: PackView): Target | null {
  const [look, id = "", rowKey] = at.split("~");
  if (look !== "look") return null;
  if (rowKey !== undefined) return { kind: "cell", rowKey, documentId: id };
  const finding = view.findings.find((one) => one.id === id);
  return finding === undefined ? null : { kind: "finding", finding };
}
