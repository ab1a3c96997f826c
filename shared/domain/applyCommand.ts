import { assertNever } from "./assertNever.ts";
import type { PackCommand } from "./command.ts";
import { turnBy } from "./geometry.ts";
import type { PageId } from "./ids.ts";
import type { LetterDraft } from "./pack.ts";
import type { CardSheet, PackCase } from "./packCase.ts";
import type { PageEdit } from "./page.ts";

const UNTOUCHED: PageEdit = { turns: 0, leftOut: false };

/** The case after one act of the user. Pure; a command that changes nothing gives the same object back. */
export function applyCommand(packCase: PackCase, command: PackCommand): PackCase {
  switch (command.kind) {
    case "rename":
      return command.name === packCase.name ? packCase : { ...packCase, name: command.name };
    case "setRoute":
      return command.route === packCase.route ? packCase : { ...packCase, route: command.route };
    case "setFact": {
      const { [command.fact]: _before, ...others } = packCase.facts;
      return { ...packCase, facts: command.value === null ? others : { ...others, [command.fact]: command.value } };
    }
    case "setPeople":
      return { ...packCase, people: command.people };
    case "removeFiles":
      return removeFiles(packCase, new Set(command.fileIds));
    case "turnPages":
      return editPages(packCase, command.pageIds, (edit) => ({ ...edit, turns: turnBy(edit.turns, command.by) }));
    case "leaveOut":
      return editPages(packCase, command.pageIds, (edit) => ({ ...edit, leftOut: command.leftOut }));
    case "arrange":
      return keepWholeSheets(arrange(packCase, command.documents));
    case "pairSides":
      return pairSides(packCase, command);
    case "partSides": {
      const sheets = sheetsOf(packCase).filter((sheet) => sheet.front !== command.front);
      return sheets.length === sheetsOf(packCase).length ? packCase : { ...packCase, sheets };
    }
    case "override": {
      const { [command.documentId]: before, ...others } = packCase.overrides;
      const overrides =
        command.override === null ? others : { ...others, [command.documentId]: { ...before, ...command.override } };
      return { ...packCase, overrides };
    }
    case "correctField": {
      const { documentId, field, person, value } = command;
      const others = packCase.corrections.filter(
        (one) => one.documentId !== documentId || one.field !== field || one.person !== person,
      );
      return {
        ...packCase,
        corrections: value === null ? others : [...others, { documentId, field, person, value }],
      };
    }
    case "decide": {
      const others = packCase.decisions.filter((one) => one.findingId !== command.findingId);
      const decisions =
        command.decision === null ? others : [...others, { findingId: command.findingId, ...command.decision }];
      return { ...packCase, decisions };
    }
    case "saveLetter": {
      const before = letterOf(packCase, command.draft);
      return withLetter(packCase, { ...command.draft, ...(before?.inPack === true ? { inPack: true } : {}) });
    }
    case "placeLetter":
      return placeLetter(packCase, command);
    case "discardLetter":
      return { ...packCase, letters: lettersWithout(packCase, command) };
    case "tickItem": {
      const others = packCase.ticks.filter((id) => id !== command.itemId);
      return { ...packCase, ticks: command.ticked ? [...others, command.itemId] : others };
    }
    case "setOverlay":
      return { ...packCase, overlay: command.overlay };
    case "setHolidays":
      return { ...packCase, holidays: [...new Set(command.days)].sort() };
    case "answerQuestion": {
      const others = packCase.answers.filter((one) => one.questionId !== command.questionId);
      const answers =
        command.answer === null ? others : [...others, { questionId: command.questionId, ...command.answer }];
      return { ...packCase, answers };
    }
    case "answerQuestions": {
      const { questionIds, answer } = command;
      const others = packCase.answers.filter(({ questionId }) => !questionIds.includes(questionId));
      return { ...packCase, answers: [...others, ...questionIds.map((questionId) => ({ questionId, ...answer }))] };
    }
    default:
      return assertNever(command);
  }
}

type LetterKey = Pick<LetterDraft, "letter" | "language">;

function letterOf(packCase: PackCase, { letter, language }: LetterKey): LetterDraft | undefined {
  return packCase.letters.find((one) => one.letter === letter && one.language === language);
}

function lettersWithout(packCase: PackCase, which: LetterKey): readonly LetterDraft[] {
  return packCase.letters.filter((one) => one.letter !== which.letter || one.language !== which.language);
}

function withLetter(packCase: PackCase, draft: LetterDraft): PackCase {
  return { ...packCase, letters: [...lettersWithout(packCase, draft), draft] };
}

/** An untouched letter becomes a draft of its own; one that is taken out again and says nothing is not kept. */
function placeLetter(packCase: PackCase, { letter, language, inPack }: LetterKey & { inPack: boolean }): PackCase {
  const before = letterOf(packCase, { letter, language });
  if ((before?.inPack ?? false) === inPack) return packCase;
  const { body, fields } = before ?? { body: "", fields: {} };
  if (inPack) return withLetter(packCase, { letter, language, body, fields, inPack });
  const isEmpty = body === "" && Object.keys(fields).length === 0;
  const others = lettersWithout(packCase, { letter, language });
  return { ...packCase, letters: isEmpty ? others : [...others, { letter, language, body, fields }] };
}

/** Opposite turns cancel out: an edit that says nothing is not kept. */
function editPages(packCase: PackCase, pageIds: readonly PageId[], edit: (before: PageEdit) => PageEdit): PackCase {
  const edits = { ...packCase.edits };
  for (const pageId of pageIds) {
    const after = edit(edits[pageId] ?? UNTOUCHED);
    if (after.turns === 0 && !after.leftOut) delete edits[pageId];
    else edits[pageId] = after;
  }
  return { ...packCase, edits };
}

function sheetsOf(packCase: PackCase): readonly CardSheet[] {
  return packCase.sheets ?? [];
}

/** A page stands on one sheet only; the back goes directly behind the front. */
function pairSides(packCase: PackCase, { front, back, document }: PackCommand & { kind: "pairSides" }): PackCase {
  if (front === back || !document.includes(front) || !document.includes(back)) return packCase;
  const kept = sheetsOf(packCase).filter((sheet) =>
    [sheet.front, sheet.back].every((pageId) => pageId !== front && pageId !== back),
  );
  const pages = document.filter((pageId) => pageId !== back);
  const at = pages.indexOf(front) + 1;
  const arranged = arrange(packCase, [[...pages.slice(0, at), back, ...pages.slice(at)]]);
  return { ...arranged, sheets: [...kept, { front, back }] };
}

/** Sides that do not follow each other in one document any more stand on pages of their own. */
function keepWholeSheets(packCase: PackCase): PackCase {
  const kept = sheetsOf(packCase).filter(({ front, back }) => {
    const group = packCase.groups.find((one) => one.includes(front));
    return group === undefined || group[group.indexOf(front) + 1] === back;
  });
  return kept.length === sheetsOf(packCase).length ? packCase : { ...packCase, sheets: kept };
}

function arrange(packCase: PackCase, documents: readonly (readonly PageId[])[]): PackCase {
  const moved = new Set(documents.flat());
  const kept = packCase.groups.map((group) => group.filter((pageId) => !moved.has(pageId))).filter(isFilled);
  const arranged: PackCase = { ...packCase, groups: [...kept, ...documents.filter(isFilled)] };
  return documents.reduce<PackCase>((before, pages) => keepWhatWasSaid(before, packCase.groups, pages), arranged);
}

/**
 * A document is named by its first page. Where another of its own pages comes first now, what the user said of it goes
 * along; what was said of a document that is joined to another stays with its page, for the day they are parted.
 */
function keepWhatWasSaid(
  packCase: PackCase,
  groupsBefore: readonly (readonly PageId[])[],
  pages: readonly PageId[],
): PackCase {
  const [first] = pages;
  const isSaid = (id: string) =>
    packCase.overrides[id] !== undefined || packCase.corrections.some((one) => one.documentId === id);
  if (first === undefined || isSaid(first)) return packCase;
  const together = groupsBefore.find((group) => group.includes(first));
  const named = pages.find((id) => isSaid(id) && (together?.includes(id) ?? fileOf(id) === fileOf(first)));
  if (named === undefined) return packCase;
  const renamed = (id: string) => (id === named ? first : id);
  return {
    ...packCase,
    overrides: Object.fromEntries(
      Object.entries(packCase.overrides).map(([id, override]) => [
        renamed(id),
        typeof override.translationOf === "string"
          ? { ...override, translationOf: renamed(override.translationOf) }
          : override,
      ]),
    ),
    corrections: packCase.corrections.map((one) => ({ ...one, documentId: renamed(one.documentId) })),
  };
}

function fileOf(pageId: PageId): string {
  return pageId.split(".")[0] ?? pageId;
}

function isFilled(group: readonly PageId[]): boolean {
  return group.length > 0;
}

/** Everything that hangs on the files' pages goes with them, so that undo brings all of it back at once. */
function removeFiles(packCase: PackCase, fileIds: ReadonlySet<string>): PackCase {
  const isGone = (id: string) => fileIds.has(fileOf(id));
  const keepEntries = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !isGone(id)));
  return {
    ...packCase,
    files: packCase.files.filter((file) => !fileIds.has(file.id)),
    edits: keepEntries(packCase.edits),
    groups: packCase.groups.map((group) => group.filter((pageId) => !isGone(pageId))).filter(isFilled),
    sheets: sheetsOf(packCase).filter(({ front, back }) => !isGone(front) && !isGone(back)),
    overrides: keepEntries(packCase.overrides),
    corrections: packCase.corrections.filter((one) => !isGone(one.documentId)),
  };
}
