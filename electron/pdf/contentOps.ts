import type { Matrix } from "./pageFrame.ts";

/** A number as PDF writes it: no exponent, at most four decimals, never "-0". */
export function num(value: number): string {
  const text = value.toFixed(4).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

export function matrixOps(matrix: Matrix): string {
  return `${matrix.map(num).join(" ")} cm`;
}

/** Marks content that is no part of the document itself: page numbers, rules, blank strips. */
export function artifact(ops: string, type: "Pagination" | "Layout"): string {
  return `/Artifact <</Type /${type}>> BDC\n${ops}\nEMC`;
}
