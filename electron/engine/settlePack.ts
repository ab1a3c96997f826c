import { routeSentences as russianTitles } from "#shared/copy/routes/ru.ts";
import type { LetterSources } from "#shared/letters/letterSources.ts";
import { type PlacedLetter, placedLetters, writePlacedLetters } from "#shared/letters/placedLetters.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import type { Route } from "#shared/routes/route.ts";
import { type SettledPlan, settleGenerated, type WriteLetters } from "../pdf/settleGenerated.ts";
import type { DerivedPack } from "./derivePack.ts";
import type { PackSession } from "./packSession.ts";

/** The plan that window, preview and writer share, with the letters in it as they read with its page numbers. */
export interface SettledPack extends SettledPlan {
  readonly route: Route | null;
  readonly placed: readonly PlacedLetter[];
  readonly writeLetters: WriteLetters;
}

/** Dropped as soon as the pack changes. */
const settled = new WeakMap<DerivedPack, Promise<SettledPack>>();

/** Plans the pack as it would be written now. */
export function settlePack(session: PackSession, sources: LetterSources): Promise<SettledPack> {
  const derived = session.derived();
  const known = settled.get(derived) ?? settle(derived, session, sources);
  settled.set(derived, known);
  return known;
}

async function settle(derived: DerivedPack, session: PackSession, sources: LetterSources): Promise<SettledPack> {
  const { pack, checks } = derived;
  const route = session.route();
  const placed = placedLetters(pack, route, sources.documents);
  const plan = buildPackPlan(pack, route, {
    today: pack.today ?? "",
    readings: new Map([...session.readings()].map(([pageId, { recognised }]) => [pageId, recognised])),
    indexPageCount: 1,
    generated: placed.map(({ entry }) => entry),
  });
  const input = { pack, findings: checks.findings, decided: checks.decided, russianTitles };
  const writeLetters: WriteLetters = (numbered) => writePlacedLetters(placed, input, numbered, route, sources);
  return { ...(await settleGenerated(plan, writeLetters)), route, placed, writeLetters };
}
