import type { ParsedMrz } from "#shared/domain/mrz.ts";
import { fitLines, normaliseMrzLine, withoutSheetWords } from "./fitLines.ts";
import type { Layout } from "./layouts.ts";
import { alphabetsOf, cut, layoutsNear } from "./layouts.ts";
import { hasUsualShape } from "./numberShapes.ts";
import { checkFields, parseAs, readDocumentNumber } from "./parseMrz.ts";
import { searchNumber } from "./searchNumber.ts";
import { isStateCode } from "./stateCodes.ts";

export type MrzPosition = readonly [line: number, column: number];

/**
 * Why check digits do not prove the number: `swap` = it holds only because a confusable was swapped, and nothing else
 * supports the swap; `blind` = a letter stands among digits that the check digit cannot tell from the digit it looks like
 * (L and 1, G and 6, S and 8, U and 0; names.md 1.2).
 */
export type Doubt = "none" | "blind" | "swap";

/** One reading of a zone after repair. */
export interface RepairedMrz {
  readonly parsed: ParsedMrz;
  /** Positions that are not as they were read; what length repair added is not listed. */
  readonly repaired: readonly MrzPosition[];
  readonly doubt: Doubt;
  /** Characters added to (taken from, if negative) the filler run of each line. */
  readonly stretched: readonly number[];
}

const TO_DIGIT: Readonly<Record<string, string>> = {
  O: "0",
  Q: "0",
  D: "0",
  I: "1",
  L: "1",
  Z: "2",
  S: "5",
  G: "6",
  B: "8",
};
const TO_LETTER: Readonly<Record<string, readonly string[]>> = {
  "0": ["O", "D", "Q"],
  "1": ["I", "L"],
  "2": ["Z"],
  "4": ["A"],
  "5": ["S"],
  "6": ["G"],
  "7": ["T"],
  "8": ["B"],
};

/**
 * Repairs raw lines of one zone by position, alphabet and check digit only (names.md 1.6): never a letter into another
 * letter of a name, at most two changes in a number. One entry for each layout the lines may have, that of the nearest
 * length first; [] where they fit none. `today` is ISO 8601.
 */
export function repairMrz(rawLines: readonly string[], today: string): readonly RepairedMrz[] {
  const normalised = withoutSheetWords(rawLines.map(normaliseMrzLine));
  return layoutsNear(normalised, MOST_LOST_FILLERS).map((layout) => repairAs(layout, normalised, today));
}

/** Readers drop or double fillers of long runs; more than this is another layout. */
const MOST_LOST_FILLERS = 9;

function repairAs(layout: Layout, normalised: readonly string[], today: string): RepairedMrz {
  const fitted = fitLines(layout, normalised);
  const grid = fitted.lines.map((line) => [...line]);
  const put = (line: number, column: number, char: string): void => {
    const row = grid[line];
    if (row !== undefined) row[column] = char;
  };
  repairByAlphabet(layout, grid, put);
  repairStates(layout, grid, put);
  let doubt: Doubt = "none";
  const found = searchNumber(layout, linesOf(grid));
  if (found !== null) {
    for (const [span, text] of found.changes) {
      for (let index = 0; index < text.length; index++) put(span.line, span.from + index, text.charAt(index));
    }
    if (!found.supported) doubt = "swap";
  }
  repairOptional(layout, grid, put);
  const lines = linesOf(grid);
  const repaired: MrzPosition[] = [];
  for (const [line, text] of fitted.lines.entries()) {
    for (let column = 0; column < text.length; column++) {
      if (lines[line]?.charAt(column) !== text.charAt(column)) repaired.push([line, column]);
    }
  }
  const asRead = parseAs(layout, lines, today);
  const { documentNumber, issuingState } = asRead.fields;
  const usual = layout.format === "TD3" && hasUsualShape(issuingState, documentNumber) === true;
  if (doubt === "none" && !usual && /\d([LGS](\d|$)|U\d)/.test(documentNumber)) doubt = "blind";
  const problems = [
    ...asRead.problems,
    ...(fitted.broken ? ["line-length"] : []),
    ...(doubt === "none" ? [] : ["number-unconfirmed"]),
  ];
  const parsed: ParsedMrz = { ...asRead, problems, valid: asRead.valid && problems.length === 0 };
  return { parsed, repaired, doubt, stretched: fitted.stretched };
}

const linesOf = (grid: readonly (readonly string[])[]): readonly string[] => grid.map((row) => row.join(""));

/**
 * Lone letters among fillers; and where the composite digit fails, an O among digits of an optional field is a 0: serial numbers
 * have letters at their ends.
 */
function repairOptional(
  layout: Layout,
  grid: readonly (readonly string[])[],
  put: (line: number, column: number, char: string) => void,
): void {
  for (const span of layout.optional) {
    // One letter in the middle of fillers is a filler: its value may be one that no digit tells from a filler's.
    for (const { index } of cut(linesOf(grid), span).matchAll(/(?<=<{4})[KCLES](?=<{4})/g)) {
      const before = checkFields(layout, linesOf(grid)).composite;
      const char = grid[span.line]?.[span.from + index] ?? "<";
      put(span.line, span.from + index, "<");
      if (before === true && checkFields(layout, linesOf(grid)).composite === false)
        put(span.line, span.from + index, char);
    }
  }
  if (checkFields(layout, linesOf(grid)).composite !== false) return;
  for (const span of layout.optional) {
    for (const { index } of cut(linesOf(grid), span).matchAll(/(?<=\d\d)[OQD](?=\d\d)/g)) {
      put(span.line, span.from + index, "0");
    }
  }
}

function repairByAlphabet(
  layout: Layout,
  grid: readonly (readonly string[])[],
  put: (line: number, column: number, char: string) => void,
): void {
  const runsOver = layout.format === "TD1" || layout.format === "TD2";
  const lines = linesOf(grid);
  // An I read for the 1 of C1 cannot be told from one printed: no document has the code CI.
  const greenCard = layout.format === "TD1" && /^C[12IZ]USA/.test(lines[0] ?? "");
  if (greenCard) put(0, 1, TO_DIGIT[lines[0]?.charAt(1) ?? ""] ?? lines[0]?.charAt(1) ?? "1");
  // Two lines of 44 that are no visa are a passport, and its code begins with P (9303-4 section 4.2.2.1).
  if (layout.format === "TD3" && !/^[PV]/.test(lines[0] ?? "")) put(0, 0, "P");
  for (const [line, row] of alphabetsOf(layout).entries()) {
    for (const [column, alphabet] of row.entries()) {
      const char = grid[line]?.[column] ?? "<";
      if (greenCard && line === 0 && column === 1) continue;
      if (alphabet === "digits" || (alphabet === "check" && !(runsOver && char === "<"))) {
        const digit = TO_DIGIT[char];
        if (digit !== undefined) put(line, column, digit);
      } else if (alphabet === "letters") {
        const letter = TO_LETTER[char]?.[0];
        if (letter !== undefined) put(line, column, letter);
      }
    }
  }
}

/** A digit in a state's code may stand for several letters: the only known code among them is taken. */
function repairStates(
  layout: Layout,
  grid: readonly (readonly string[])[],
  put: (line: number, column: number, char: string) => void,
): void {
  for (const span of [layout.issuer, layout.nationality]) {
    if (span === null) continue;
    const code = cut(linesOf(grid), span);
    if (isStateCode(code.replace(/<+$/, ""))) continue;
    const options = [...code].map((char) =>
      /[ODQ]/.test(char) ? ["O", "D", "Q"] : /[IL]/.test(char) ? ["I", "L"] : [char],
    );
    const known: string[] = [];
    for (const a of options[0] ?? []) {
      for (const b of options[1] ?? []) {
        for (const c of options[2] ?? []) if (isStateCode((a + b + c).replace(/<+$/, ""))) known.push(a + b + c);
      }
    }
    const [only] = known;
    if (known.length !== 1 || only === undefined) continue;
    for (let index = 0; index < 3; index++) put(span.line, span.from + index, only.charAt(index));
  }
  repairStateByOther(layout, linesOf(grid), put);
}

/** Issuer and nationality are the same on nearly all documents: an unknown code that shares two letters with the other is it. */
function repairStateByOther(
  layout: Layout,
  lines: readonly string[],
  put: (line: number, column: number, char: string) => void,
): void {
  if (layout.nationality === null) return;
  const pair = [layout.issuer, layout.nationality] as const;
  for (const [own, other] of [pair, [pair[1], pair[0]] as const]) {
    const [read, model] = [cut(lines, own), cut(lines, other)];
    if (isStateCode(read.replace(/<+$/, "")) || !isStateCode(model.replace(/<+$/, ""))) continue;
    if ([...read].filter((char, index) => char === model.charAt(index)).length < 2) continue;
    for (let index = 0; index < 3; index++) put(own.line, own.from + index, model.charAt(index));
  }
}

/** True where every check digit of the layout holds. */
export function allChecksHold(layout: Layout, lines: readonly string[]): boolean {
  return readDocumentNumber(layout, lines).holds && Object.values(checkFields(layout, lines)).every(Boolean);
}
