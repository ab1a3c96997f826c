import type { PackView } from "#shared/contract/packView.ts";
import type { LetterDraft } from "#shared/domain/pack.ts";
import { documentsOf, groupOf, LETTER_GROUPS, type LetterGroup } from "#shared/letters/documents/documentsOf.ts";
import { type Letter, type LetterLanguage, needsSignature, openBlanks } from "#shared/letters/letter.ts";
import type { LetterInput, OwnPart } from "#shared/letters/letterInput.ts";
import type { LetterSources } from "#shared/letters/letterSources.ts";
import type { LetterAuthor } from "#shared/letters/lints/lintText.ts";
import { hasPaper, letterSigner, placedId } from "#shared/letters/placedLetters.ts";
import { writeLetter } from "#shared/letters/writeLetter.ts";
import { entriesOf } from "#shared/plan/packPlan.ts";
import type { Route } from "#shared/routes/route.ts";

/** One letter of the step: what it would say now, and how it stands. */
export interface LetterCard {
  readonly id: string;
  readonly group: LetterGroup;
  readonly letter: Letter;
  /** What the user changed; null for an untouched letter. */
  readonly draft: LetterDraft | null;
  readonly openBlanks: readonly string[];
  /** The pack holds a scanned paper in the letter's place already. */
  readonly hasPaper: boolean;
  /** A working sheet, which is no part of the pack. */
  readonly isSheet: boolean;
  /** Null where nobody signs it. */
  readonly signer: LetterAuthor | "parent" | null;
  /** Its first page of the pack; null where it is not in it. */
  readonly packPage: number | null;
}

/** What the cards of one pack are made from. */
export interface LetterDesk {
  readonly view: PackView;
  readonly input: LetterInput;
  readonly route: Route;
  readonly sources: LetterSources;
}

/** Every generated document that concerns the route, by group; the index is the plan's own. */
export function letterCards(desk: LetterDesk, language: LetterLanguage): readonly LetterCard[] {
  const { view, route, sources } = desk;
  const cards = documentsOf(sources.documents, route, view.pack.facts).flatMap((offered): LetterCard[] => {
    const { id } = offered.document;
    const draft = draftOf(view, id, language);
    const letter = writeOwn(desk, id, language, draft);
    if (letter === null) return [];
    const isSheet = offered.document.placement === "not in pack";
    const spellings = id === "GD10" && letter.rows.some((row) => row.isIn);
    return [
      {
        id,
        group: spellings ? "needed" : groupOf(offered, route, view.pack.facts),
        letter,
        draft,
        openBlanks: openBlanks(letter),
        hasPaper: letter.slot !== "" && hasPaper(view.pack, letter.slot),
        isSheet,
        signer: needsSignature(letter) ? letterSigner(id, route.id) : null,
        packPage:
          entriesOf(desk.input.plan).find((entry) => entry.id === placedId({ letter: id, language }))?.firstPage ??
          null,
      },
    ];
  });
  return LETTER_GROUPS.flatMap((group) => cards.filter((card) => card.group === group));
}

function draftOf(view: PackView, id: string, language: LetterLanguage): LetterDraft | null {
  return view.pack.letters.find((one) => one.letter === id && one.language === language) ?? null;
}

/** The letter with that part of the user's, saved or still being typed. */
export function writeOwn(
  { input, route, sources }: LetterDesk,
  id: string,
  language: LetterLanguage,
  own: OwnPart,
): Letter | null {
  return writeLetter(id, input, language, own, { ...sources, route });
}
