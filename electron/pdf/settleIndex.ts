import { buildIndexModel, type IndexLabels } from "#shared/letters/indexModel.ts";
import { withGeneratedPages } from "#shared/plan/numberPlan.ts";
import { entriesOf, INDEX_ID, type PackPlan, pagesOf } from "#shared/plan/packPlan.ts";
import { loadFontFaces } from "./fontFaces.ts";
import { layoutIndex } from "./layoutIndex.ts";

/** Page numbers of two and of three digits could make an index waver between two lengths; the longer one wins. */
const MOST_ROUNDS = 5;

/** Lays the index out until its length is the one that the page numbers in it assume. */
export async function settleIndex(plan: PackPlan, labels?: IndexLabels): Promise<PackPlan> {
  const chooser = await loadFontFaces();
  let settled = plan;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const sheets = layoutIndex(buildIndexModel(settled, labels), chooser).length;
    const index = entriesOf(settled).find((entry) => entry.id === INDEX_ID);
    if (index === undefined || pagesOf(index).length === sheets) return settled;
    settled = withGeneratedPages(settled, sheets);
  }
  return settled;
}
