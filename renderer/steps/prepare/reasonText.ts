import type { PackView } from "#shared/contract/packView.ts";
import { formatSentence } from "#shared/copy/formatSentence.ts";
import { checklistReasons } from "#shared/copy/letters/checklistReasons.ts";
import type { Language } from "#shared/copy/ui/words.ts";
import type { ItemReason } from "#shared/plan/checklists/checklistInput.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { type Route, slotById } from "#shared/routes/route.ts";
import type { Step } from "../../state/createAppStore.ts";
import { findingAt, questionAt } from "../check/itemIds.ts";
import { slotAt } from "../documents/placeIds.ts";

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
  if (fact !== undefined) return rt(fact.question);
  const title = rt(about);
  return title === about ? about.replaceAll("-", " ") : title;
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

/** The step where the reason can be dealt with, and the very thing there; null where there is none. */
export function placeOfReason({ code, about }: ItemReason, view: PackView): ReasonPlace | null {
  const step = STEP_OF[code];
  return step === undefined ? null : { step, at: atOfReason(code, about, view) };
}

interface ReasonPlace {
  readonly step: Step;
  /** "" for the step as a whole. */
  readonly at: string;
}

function atOfReason(code: ItemReason["code"], about: string, view: PackView): string {
  if (code === "paper-missing") return slotAt(about);
  if (code === "letter-missing" || code === "questions-left") return about;
  if (code === "rule-found") {
    const found = view.findings.find(({ rule, because }) => rule === about || because.includes(about));
    return found === undefined ? "" : findingAt(found);
  }
  const asked = code === "rule-asks" ? view.questions.find(({ rule }) => rule === about) : undefined;
  return asked === undefined ? "" : questionAt(asked);
}
