import type { CompareContext } from "#shared/matching/compareContext.ts";

/** The same context with its sides exchanged. */
export function swapSides(context: CompareContext): CompareContext {
  const exchanged = Object.entries(context).map(([key, value]) => {
    if (key === "a" || key === "b") return [key === "a" ? "b" : "a", value];
    if (key.endsWith("A")) return [`${key.slice(0, -1)}B`, value];
    return key.endsWith("B") ? [`${key.slice(0, -1)}A`, value] : [key, value];
  });
  return Object.fromEntries(exchanged);
}
