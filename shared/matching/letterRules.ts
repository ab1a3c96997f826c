import {
  CYRILLIC_PAIRS,
  CYRILLIC_TO_LATIN_ONLY,
  LATIN_PAIRS,
  LETTER_TABLE,
  LETTERS_THAT_MUST_BE_SEEN,
  LETTERS_WITHOUT_LATIN_PAIRS,
  MARKED_LATIN,
  SYSTEMS,
} from "./letterTable.ts";
import { OCR_GROUPS, pairsOfGroups } from "./ocrConfusions.ts";

/** Where in its word a spelling may stand. */
export type Place = "anywhere" | "end" | "between-vowels" | "before-front-vowel" | "after-sibilant" | "not-after-vowel";

/** One allowed step between two stretches of letters, usable in both directions. */
export interface LetterRule {
  readonly one: string;
  readonly other: string;
  readonly kind: "romanisation" | "misreading";
  readonly tier: 1 | 2 | 3;
  /** Tier 3 is open only with one of these hints. */
  readonly hints: readonly string[];
  /** Open only when this letter was seen in some form of the holder's name. */
  readonly mustBeSeen: string | null;
  /** Between two Latin spellings, by way of Cyrillic: open only where a Cyrillic original is plausible. */
  readonly needsCyrillicOriginal: boolean;
  /** Of a misreading, 0..1; 1 for a romanisation. */
  readonly plausibility: number;
  readonly place: Place;
  readonly label: string;
}

interface Spelling {
  readonly latin: string;
  readonly tier: 1 | 2 | 3;
  readonly system: string;
  readonly hints: readonly string[];
}

const COMMON = {
  kind: "romanisation",
  hints: [],
  mustBeSeen: null,
  needsCyrillicOriginal: false,
  plausibility: 1,
  place: "anywhere",
} as const;

/** Every rule, compiled once from the tables (names.md 2.4, 3.5; ICAO 9303-3 section 6). */
export const LETTER_RULES: readonly LetterRule[] = compileRules();

function compileRules(): readonly LetterRule[] {
  const table = LETTER_TABLE.map(([letter, ...tiers]) => [letter, spellingsOf(tiers)] as const);
  return [
    ...table.flatMap(([letter, spellings]) => cyrillicToLatin(letter, spellings)),
    ...table.flatMap(([letter, spellings]) => latinToLatin(letter, spellings)),
    ...CYRILLIC_TO_LATIN_ONLY.map(([letter, latin, hints]) => ({
      ...COMMON,
      one: letter,
      other: latin,
      tier: 3 as const,
      hints: hints.split(","),
      label: `${letter} = ${latin} (${hints === "az" ? "Azerbaijani" : "by way of Russian"})`,
    })),
    ...CYRILLIC_PAIRS.map(([one, other, tier]) => ({
      ...COMMON,
      one,
      other,
      tier,
      place: one === "ИЙ" ? ("end" as const) : COMMON.place,
      label: other === "" ? `${one} dropped` : `${one} ~ ${other} (Russian rendering)`,
    })),
    ...LATIN_PAIRS.map(([one, other, hints]) => ({
      ...COMMON,
      one,
      other,
      tier: 3 as const,
      hints,
      place: hints.includes("umlaut") ? ("not-after-vowel" as const) : COMMON.place,
      label: `${one} ~ ${other} (${hints.includes("umlaut") ? "umlaut written out" : hints.join(", ")})`,
    })),
    ...MARKED_LATIN.map(([letter, spelling, tier, hints]) => ({
      ...COMMON,
      one: letter,
      other: spelling,
      tier,
      hints: hints === "" ? [] : hints.split(","),
      label: `${letter} = ${spelling} (${tier === 1 ? "ICAO 9303" : "national spelling"})`,
    })),
    ...misreadings(table),
  ];
}

/** "IU@i YU@b" with its tier, for each of the three columns. */
function spellingsOf(tiers: readonly string[]): readonly Spelling[] {
  return tiers.flatMap((column, index) =>
    column
      .split(" ")
      .filter((entry) => entry !== "")
      .map((entry) => {
        const hints = /\((.*)\)/.exec(entry)?.[1]?.split(",") ?? [];
        const [latin = "", system = ""] = entry.replace(/\(.*\)/, "").split("@");
        const tier = index === 0 ? 1 : index === 1 ? 2 : 3;
        return { latin: latin === "-" ? "" : latin, tier, system: SYSTEMS[system] ?? "", hints } as const;
      }),
  );
}

function cyrillicToLatin(letter: string, spellings: readonly Spelling[]): readonly LetterRule[] {
  return spellings.map((spelling) => ({
    ...COMMON,
    one: letter,
    other: spelling.latin,
    tier: spelling.tier,
    hints: spelling.hints,
    place: placeOf(letter, spelling.latin),
    label:
      (spelling.latin === "" ? `${letter} dropped` : `${letter} = ${spelling.latin}`) +
      (spelling.system === "" ? "" : ` (${spelling.system})`),
  }));
}

/** Any two spellings of one letter; the worse tier and both sets of hints count. */
function latinToLatin(letter: string, spellings: readonly Spelling[]): readonly LetterRule[] {
  if (LETTERS_WITHOUT_LATIN_PAIRS.has(letter)) return [];
  return spellings.flatMap((one, index) =>
    spellings.slice(index + 1).map((other) => ({
      ...COMMON,
      one: one.latin,
      other: other.latin,
      tier: worseTier(one.tier, other.tier),
      hints: [...one.hints, ...other.hints],
      mustBeSeen: LETTERS_THAT_MUST_BE_SEEN.has(letter) ? letter : null,
      needsCyrillicOriginal: true,
      place: worsePlace(placeOf(letter, one.latin), placeOf(letter, other.latin)),
      label: `${letter}: ${one.latin} ~ ${other.latin}${systemsLabel(one.system, other.system)}`,
    })),
  );
}

function worseTier(one: LetterRule["tier"], other: LetterRule["tier"]): LetterRule["tier"] {
  if (one === 3 || other === 3) return 3;
  return one === 2 || other === 2 ? 2 : 1;
}

function systemsLabel(one: string, other: string): string {
  const systems = [one, other].filter((system) => system !== "");
  return systems.length === 0 ? "" : ` (${[...new Set(systems)].join(" / ")})`;
}

function placeOf(letter: string, latin: string): Place {
  if (letter === "ИЙ" || letter === "ЫЙ" || latin === "FF") return "end";
  if (latin === "SS") return "between-vowels";
  if (latin === "GU") return "before-front-vowel";
  if (letter === "Ё" && latin === "O") return "after-sibilant";
  return "anywhere";
}

function worsePlace(one: Place, other: Place): Place {
  return one === "anywhere" ? other : one;
}

/** Measured confusions, and the same seen from the other alphabet (И read for Н, the other side N). */
function misreadings(table: readonly (readonly [string, readonly Spelling[]])[]): readonly LetterRule[] {
  const toLatin = new Map<string, readonly string[]>();
  const toCyrillic = new Map<string, string[]>();
  for (const [letter, spellings] of table) {
    if (letter.length > 1) continue;
    const first = spellings.filter((spelling) => spelling.tier === 1 && spelling.latin !== "").map((one) => one.latin);
    toLatin.set(letter, first);
    for (const latin of first) toCyrillic.set(latin, [...(toCyrillic.get(latin) ?? []), letter]);
  }
  const rules: LetterRule[] = [];
  const add = (one: string, other: string, plausibility: number, label: string) => {
    rules.push({ ...COMMON, one, other, kind: "misreading", tier: 1, plausibility, label });
  };
  const inverse = (latin: string): readonly string[] =>
    latin.length === 1 ? (toCyrillic.get(latin) ?? []) : latin === "RN" ? ["РН"] : latin === "LI" ? ["ЛИ"] : [];
  for (const [one, other, plausibility] of pairsOfGroups(OCR_GROUPS)) {
    const label = `${one} / ${other} misread (${plausibility})`;
    add(one, other, plausibility, label);
    for (const [kept, turned] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const latin of toLatin.get(turned) ?? []) add(kept, latin, plausibility, `${label}, ${turned} = ${latin}`);
      for (const letter of inverse(turned)) add(kept, letter, plausibility, `${label}, ${letter} = ${turned}`);
    }
  }
  const known = new Set(
    table.flatMap(([letter, spellings]) => spellings.filter((one) => one.tier < 3).map((one) => letter + one.latin)),
  );
  return rules.filter((rule) => !known.has(rule.one + rule.other) && rule.one !== rule.other);
}
