import type { Layout, Span } from "./layouts.ts";
import { cut } from "./layouts.ts";
import { hasUsualShape } from "./numberShapes.ts";
import { checkFields, readDocumentNumber } from "./parseMrz.ts";
import { stateOf } from "./stateCodes.ts";

/** What a character may have been printed as (names.md 1.6). */
const CONFUSABLE: Readonly<Record<string, string>> = {
  "0": "OQD",
  O: "0",
  Q: "0",
  D: "0",
  "1": "IL",
  I: "1",
  L: "1",
  "2": "Z",
  Z: "2",
  "5": "S",
  S: "5",
  "6": "G",
  G: "6",
  "8": "B",
  B: "8",
};

export interface FoundNumber {
  readonly changes: readonly (readonly [Span, string])[];
  /** The issuer's own shape of numbers leaves no other choice; otherwise the digits may hold by luck. */
  readonly supported: boolean;
}

/** Every text that differs from the given one in at most `limit` confusable characters; the text itself is not among them. */
export function alternativesOf(text: string, limit: 1 | 2): readonly string[] {
  const singles: { readonly index: number; readonly text: string }[] = [];
  const vary = (base: string, from: number): void => {
    for (let index = from; index < base.length; index++) {
      for (const char of CONFUSABLE[base.charAt(index)] ?? "") {
        singles.push({ index, text: base.slice(0, index) + char + base.slice(index + 1) });
      }
    }
  };
  vary(text, 0);
  if (limit === 2) for (const { index, text: changed } of [...singles]) vary(changed, index + 1);
  return singles.map((one) => one.text);
}

/**
 * Looks for a document number (else an optional field) that makes its own and the composite digit hold when the one read
 * does not. Null where nothing needs repair, nothing fits, or more than one thing fits.
 */
export function searchNumber(layout: Layout, lines: readonly string[]): FoundNumber | null {
  const number = readDocumentNumber(layout, lines);
  const checks = checkFields(layout, lines);
  const issuer = stateOf(cut(lines, layout.issuer));
  const passport = layout.format === "TD3";
  const shapeOf = (text: string): boolean | null => (passport ? hasUsualShape(issuer, text.replaceAll("<", "")) : null);
  const span = layout.documentNumber;
  const read = cut(lines, span);

  // No state numbers its documents in rows of O: where zeros hold as well, zeros are printed.
  const zeros = (number.holds ? /[OQD]{3}/ : /[OQD0]{4}/).test(read) ? withZeros(layout, lines, read) : undefined;
  if (zeros !== undefined) return { changes: [[span, zeros]], supported: false };
  if (!number.holds) {
    const passing = alternativesOf(read, 2).filter((text) => {
      const changed = replaceSpan(lines, span, text);
      return readDocumentNumber(layout, changed).holds && checkFields(layout, changed).composite !== false;
    });
    const fewest = Math.min(...passing.map((text) => differences(text, read)));
    const shaped = passing.filter((text) => shapeOf(text) === true);
    const [usual] = shaped;
    if (usual !== undefined && shaped.length === 1 && differences(usual, read) === fewest) {
      return { changes: [[span, usual]], supported: true };
    }
    const only = simplestOf(read, passing);
    return only === undefined ? null : { changes: [[span, only]], supported: false };
  }
  if (checks.composite === false || checks.optional === false) return searchOptional(layout, lines);
  return null;
}

/** A row of zeros all read as letters, as specimens have them: every O, Q and D behind the leading letters at once. */
function withZeros(layout: Layout, lines: readonly string[], read: string): string | undefined {
  const span = layout.documentNumber;
  const texts = [0, 1, 2, 3].map((kept) => read.slice(0, kept) + read.slice(kept).replace(/[OQD]/g, "0"));
  const passing = [...new Set(texts)].filter((text) => {
    if (text === read) return false;
    const changed = replaceSpan(lines, span, text);
    return readDocumentNumber(layout, changed).holds && checkFields(layout, changed).composite !== false;
  });
  return passing.length === 1 ? passing[0] : undefined;
}

const differences = (a: string, b: string): number => [...a].filter((char, index) => char !== b.charAt(index)).length;

/** The only passing text, where those with one more change than it are not counted: the check digit is blind to some swaps. */
function simplestOf(read: string, passing: readonly string[]): string | undefined {
  const ranked = passing.toSorted((a, b) => differences(a, read) - differences(b, read));
  const [first, ...others] = ranked;
  if (first === undefined) return undefined;
  const more = differences(first, read) + 1;
  const contained = (text: string): boolean => differences(text, read) === more && differences(text, first) === 1;
  return others.every(contained) ? first : undefined;
}

function searchOptional(layout: Layout, lines: readonly string[]): FoundNumber | null {
  const found: (readonly [Span, string])[] = [];
  for (const span of layout.optional) {
    for (const text of alternativesOf(cut(lines, span), layout.format === "TD3" ? 2 : 1)) {
      const checks = checkFields(layout, replaceSpan(lines, span, text));
      if (checks.composite !== false && checks.optional !== false) found.push([span, text]);
    }
  }
  return found.length === 1 ? { changes: found, supported: false } : null;
}

function replaceSpan(lines: readonly string[], span: Span, text: string): readonly string[] {
  return lines.map((line, index) =>
    index === span.line ? line.slice(0, span.from) + text + line.slice(span.to) : line,
  );
}
