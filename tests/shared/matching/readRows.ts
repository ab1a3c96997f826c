import { type CompareKind, compare } from "#shared/matching/compare.ts";
import { type CompareContext, parseCompareContext } from "#shared/matching/compareContext.ts";
import { swapSides } from "./swapSides.ts";

/** Cells of a block of "a | b | c" lines. */
export function readRows(block: string): readonly (readonly string[])[] {
  return block
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** A context cell: JSON, or empty. */
export function readContext(cell: string): CompareContext {
  const parsed = parseCompareContext(JSON.parse(cell === "" ? "{}" : cell));
  if (!parsed.ok) throw new Error(`${parsed.fault.path} in ${cell}`);
  return parsed.context;
}

/** Lines whose verdict or flags do not come out, in either direction. */
export function misjudged(kind: CompareKind, block: string): readonly string[] {
  return readRows(block).flatMap(([a = "", b = "", cell = "", wanted = ""]) => {
    const [verdict, ...flags] = wanted.split(" ");
    const context = readContext(cell);
    const there = compare(kind, a, b, context);
    const back = compare(kind, b, a, swapSides(context));
    const mirrored = flags.map((flag) => flag.replace(/_A$/, "_B"));
    return [
      ...(there.verdict === verdict && flags.every((flag) => there.flags.includes(flag))
        ? []
        : [`${a} | ${b}: ${there.verdict} ${there.flags.join(" ")}`]),
      ...(back.verdict === verdict && mirrored.every((flag) => back.flags.includes(flag))
        ? []
        : [`${b} | ${a}: ${back.verdict} ${back.flags.join(" ")}`]),
    ];
  });
}
