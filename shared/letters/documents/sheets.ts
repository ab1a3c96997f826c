import type { ChecklistCatalogue } from "#shared/routes/checklist.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { concernsRoute, type Route } from "#shared/routes/route.ts";
import type { GuideCatalogue } from "#shared/routes/routeGuide.ts";
import type { LetterLanguage } from "../letter.ts";
import type { LetterInput } from "../letterInput.ts";
import { CARRY_ITEMS_RU, QUESTION_RU, TASKS, VERIFY_RU } from "./sheetWords.ts";

/** Catalogues that the working sheets are made from; null for one that is missing. */
export interface SheetSources {
  readonly route: Route;
  readonly facts: readonly FactDefinition[];
  readonly guide: GuideCatalogue | null;
  readonly checklists: ChecklistCatalogue | null;
}

/** One line of a sheet: words, and the blanks that stand behind them. */
export interface SheetLine {
  readonly words: string;
  readonly blanks: readonly string[];
}

/** Blanks that answer a thing to carry over the border (routes.md 7.6). */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  invitation: ["invitationNumber"],
  "sponsor contact": ["sponsorName", "sponsorPhone"],
  address: ["stayAddress"],
  "hotel/host address": ["stayAddress"],
  "host phone": ["hostPhone"],
  "employer contact": ["employerName", "employerPhone"],
  "host letter": ["hostName"],
};

/** GD25: what to carry, with the values that are known. */
export function carryLines({ route, checklists }: SheetSources, language: LetterLanguage): readonly SheetLine[] {
  const sheet = checklists?.carrySheets.find((one) => one.route === route.id);
  return (sheet?.items ?? []).map((item) => ({
    words: language === "ru" ? (CARRY_ITEMS_RU[item] ?? item) : item,
    blanks: CARRIED[item] ?? [],
  }));
}

/** GD26: the mission's facts that nobody has answered, and what to verify before filing; each thing asked once. */
export function missionQuestions(
  { route, facts, guide }: SheetSources,
  { pack }: LetterInput,
  language: LetterLanguage,
): readonly string[] {
  const isOpen = (id: string): boolean => {
    const value = pack.facts[id];
    return value === undefined || value === "unknown" || value === "";
  };
  const asked = facts.filter(
    ({ id, routes }) => id.startsWith("mission.") && isOpen(id) && (routes === "all" || concernsRoute(routes, route)),
  );
  const verify = (guide?.verifyItems ?? []).filter(
    (item) =>
      concernsRoute(item.routes, route) &&
      !item.fills.some((id) => asked.some((fact) => fact.id === id)) &&
      (item.fills.length === 0 || item.fills.some(isOpen)),
  );
  return [
    ...asked.map(({ id, question }) => (language === "ru" ? (QUESTION_RU[id] ?? question) : question)),
    ...verify.map(({ id, item }) => asQuestion(language === "ru" ? (VERIFY_RU[id] ?? item) : item)),
  ];
}

/** "remote work allowed" -> "Remote work allowed?"; without a pointer into the guide, which the mission does not have. */
function asQuestion(item: string): string {
  const plain = item.replace(/\s*\(Appendix [A-Z]\)/, "").replace(/\?*$/, "?");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** GD27: what sponsor, host or employer has to bring or to agree on. */
export function taskLines({ route }: SheetSources, language: LetterLanguage): readonly string[] {
  return TASKS[language][route.id.replace(/^ext-/, "")] ?? [];
}
