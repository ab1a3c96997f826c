import { FAMILY_LINTS } from "./familyLintTable.ts";
import { type LintContext, phraseNamesOf } from "./lintContext.ts";
import {
  type FilterScene,
  hasTechnicalObject,
  isAboutApplicant,
  isDenied,
  isDiscussed,
  isInCompanyName,
  type PhraseHit,
  sentenceOf,
  speaksOfHome,
} from "./lintFilters.ts";
import { type LintDraft, type LintMark, markOf } from "./lintFinding.ts";
import type { LintText } from "./lintText.ts";
import { OTHER_LINTS } from "./otherLintTable.ts";
import { findPhrases } from "./phrase.ts";
import { TECHNICIAN_LINTS } from "./technicianLintTable.ts";
import { tokenise } from "./tokens.ts";
import { VISITOR_LINTS } from "./visitorLintTable.ts";
import type { WordGroup } from "./wordGroup.ts";

/** Every lint that is found by words, by id. */
export const WORD_LINTS: Readonly<Record<string, readonly WordGroup[]>> = {
  ...FAMILY_LINTS,
  ...VISITOR_LINTS,
  ...TECHNICIAN_LINTS,
  ...OTHER_LINTS,
};

/** The scene in which a letter's words are judged. */
export function sceneOf(letter: LintText, context: LintContext): FilterScene {
  return {
    tokenised: tokenise(letter.text),
    author: letter.author,
    context,
    names: phraseNamesOf(context, letter.author === "host"),
  };
}

/** Lints that are found by the words of one letter. */
export function findWords(letter: LintText, scene: FilterScene, lints: ReadonlySet<string>): readonly LintDraft[] {
  return Object.entries(WORD_LINTS).flatMap(([lint, groups]): LintDraft[] => {
    if (!lints.has(lint)) return [];
    const marks = groups
      .flatMap((group) => findGroup(letter, scene, group))
      .filter((mark) => !isExcused(lint, mark, scene.context))
      .sort((a, b) => a.start - b.start);
    return marks.length === 0 ? [] : [{ lint, text: letter, marks: withoutOverlaps(marks) }];
  });
}

/** Marks of one group of phrases in one letter, the filters applied. */
export function findGroup(letter: LintText, scene: FilterScene, group: WordGroup): readonly LintMark[] {
  const { tokens, sentences } = scene.tokenised;
  return findPhrases([...group.en, ...group.ru, ...group.kk], tokens, scene.names).flatMap((hit): LintMark[] => {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    const sentence = sentences[first?.sentence ?? -1];
    if (first === undefined || last === undefined || sentence === undefined) return [];
    if (isKept(scene, group, hit)) return [];
    const downgraded = group.filters?.includes("discussion") === true && isDiscussed(scene, hit);
    return [markOf(letter, { start: first.start, end: last.end }, sentence, downgraded)];
  });
}

/** Whether a filter keeps the hit from being told. */
function isKept(scene: FilterScene, group: WordGroup, hit: PhraseHit): boolean {
  const { tokens } = scene.tokenised;
  const filters = group.filters ?? [];
  const before = tokens[hit.from - 1];
  if (before !== undefined && before.sentence === tokens[hit.from]?.sentence) {
    if (group.notAfter?.includes(before.norm) === true) return true;
  }
  if (isInCompanyName(scene, hit)) return true;
  if (group.keepNegated !== true && isDenied(scene, hit)) return true;
  if (filters.includes("subject") && !isAboutApplicant(scene, hit)) return true;
  if (filters.includes("home-employer") && speaksOfHome(scene, hit)) return true;
  if (filters.includes("object") && !hasTechnicalObject(scene, hit)) return true;
  return group.unless !== undefined && findPhrases(group.unless, sentenceOf(scene, hit), scene.names).length > 0;
}

const PERMISSION: readonly string[] = [
  "work permit*|authorisation*|authorization*",
  "permission to work",
  "разрешени* на работу|трудоустройство",
  "жұмысқа рұқсат*",
];

/** LN-B11-01 is allowed with a separate permission to work that the sentence names. */
function isExcused(lint: string, { sentence }: LintMark, { facts }: LintContext): boolean {
  const allowed = facts["applicant.hasSeparateWorkAuthorisation"];
  if (lint !== "LN-B11-01" || (allowed !== true && allowed !== "yes")) return false;
  return findPhrases(PERMISSION, tokenise(sentence.text).tokens).length > 0;
}

function withoutOverlaps(marks: readonly LintMark[]): readonly LintMark[] {
  return marks.filter((mark, index) => {
    const before = marks[index - 1];
    return before === undefined || mark.start >= before.end;
  });
}
