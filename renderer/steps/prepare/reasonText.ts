import { formatSentence } from "#shared/copy/formatSentence.ts";
import { checklistReasons } from "#shared/copy/letters/checklistReasons.ts";
import type { Language } from "#shared/copy/ui/words.ts";
import type { ItemReason } from "#shared/plan/checklists/checklistInput.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { type Route, slotById } from "#shared/routes/route.ts";
import type { Step } from "../../state/createAppStore.ts";

interface ReasonWords {
  readonly language: Language;
  readonly route: Route;
  readonly facts: readonly FactDefinition[];
  readonly rt: (text: string) => string;
}

/** Why an item stands as it does, in the reader's language. */
export function reasonText(reason: ItemReason, words: ReasonWords): string {
  const sentence = checklistReasons[words.language][reason.code] ?? reason.code;
  return formatSentence(sentence, { about: aboutText(reason.about, words), count: reason.count });
}

function aboutText(about: string, { route, facts, rt }: ReasonWords): string {
  const slot = slotById(route, about);
  if (slot !== null) return rt(slot.title);
  const position = route.positions.find(({ id }) => id === about);
  if (position !== undefined) return rt(position.title);
  const fact = facts.find(({ id }) => id === about);
  return fact === undefined ? about.replaceAll("-", " ") : rt(fact.question);
}

const STEP_OF: Readonly<Partial<Record<ItemReason["code"], Step>>> = {
  "paper-missing": "documents",
  "papers-missing": "documents",
  "rule-found": "check",
  "rule-asks": "check",
  "photo-fault": "check",
  "fact-unknown": "route",
  "photo-size-unknown": "route",
  "letter-missing": "letters",
  "questions-left": "letters",
  guide: "route",
};

/** The step where the reason can be dealt with; null where there is none. */
export function stepOfReason({ code }: ItemReason): Step | null {
  return STEP_OF[code] ?? null;
}
