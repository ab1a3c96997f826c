import { buildIndexModel, type IndexLabels } from "#shared/letters/indexModel.ts";
import type { Letter } from "#shared/letters/letter.ts";
import { withGeneratedPages } from "#shared/plan/numberPlan.ts";
import { entriesOf, INDEX_ID, type PackPlan, pagesOf } from "#shared/plan/packPlan.ts";
import { type FaceChooser, loadFontFaces } from "./fontFaces.ts";
import { layoutIndex } from "./layoutIndex.ts";
import { layoutLetter } from "./layoutLetter.ts";

/** Every letter of the plan as it reads with the plan's page numbers, by entry id. */
export type WriteLetters = (plan: PackPlan) => ReadonlyMap<string, Letter>;

/** A plan whose generated documents have the length that their page numbers assume, and its letters. */
export interface SettledPlan {
  readonly plan: PackPlan;
  readonly letters: ReadonlyMap<string, Letter>;
}

const NO_LETTERS: WriteLetters = () => new Map();
/** Page numbers of two and of three digits could make a length waver between two; after that many rounds it only grows. */
const FREE_ROUNDS = 4;
const MOST_ROUNDS = 10;

/**
 * Lays index and letters out until their lengths are those that the page numbers in them assume: a letter that names
 * pages moves the pages behind it.
 */
export async function settleGenerated(
  plan: PackPlan,
  writeLetters: WriteLetters = NO_LETTERS,
  labels?: IndexLabels,
): Promise<SettledPlan> {
  const chooser = await loadFontFaces();
  let settled = plan;
  for (let round = 0; ; round++) {
    const letters = writeLetters(settled);
    const next = withLengths(settled, letters, chooser, labels, round >= FREE_ROUNDS);
    if (next === settled || round === MOST_ROUNDS) return { plan: settled, letters };
    settled = next;
  }
}

/** The same plan where no length has changed. */
function withLengths(
  plan: PackPlan,
  letters: ReadonlyMap<string, Letter>,
  chooser: FaceChooser,
  labels: IndexLabels | undefined,
  onlyGrows: boolean,
): PackPlan {
  const lengths = entriesOf(plan).flatMap((entry) => {
    const letter = letters.get(entry.id);
    const sheets =
      entry.id === INDEX_ID
        ? layoutIndex(buildIndexModel(plan, labels), chooser).length
        : letter === undefined
          ? null
          : layoutLetter(letter, chooser).sheets.length;
    const before = pagesOf(entry).length;
    if (sheets === null || sheets === before || (onlyGrows && sheets < before && entry.id !== INDEX_ID)) return [];
    return [{ id: entry.id, sheets }];
  });
  return lengths.reduce((changed, { id, sheets }) => withGeneratedPages(changed, sheets, id), plan);
}
