import { type Route, type Slot, slotsOf } from "#shared/routes/route.ts";
import { entriesOf } from "../packPlan.ts";
import type { ChecklistInput, ItemReason, ItemState } from "./checklistInput.ts";

/** What one id that an item names says of the item. */
export interface Answer {
  readonly state: ItemState;
  readonly automatic: boolean;
  readonly reason: ItemReason;
}

const answer = (state: ItemState, code: ItemReason["code"], about: string, count = 0, automatic = true): Answer => ({
  state,
  automatic,
  reason: { code, about, count },
});

/**
 * What a slot, position, rule, fact, letter, photo check or extension says of an item (routes.md 7, "Binding").
 * A slot and a position may have the same id: `asPosition` says which is meant.
 */
export function answerOf(id: string, input: ChecklistInput, asPosition = false): Answer {
  if (/^R\d{3}$/.test(id)) return answerOfRule(id, input);
  if (/^GD\d\d$/.test(id)) return answerOfLetter(id, input);
  if (/^PH\d\d$/.test(id)) return answerOfPhoto(id, input);
  if (/^[a-z]\w*\.\w+$/.test(id)) return answerOfFact(id, input);
  const variant = input.routes.find((route) => route.id === id);
  if (variant !== undefined) return answerOfPapers(variant, requiredOf(variant), input);
  const position = input.route.positions.find((one) => one.id === id);
  const slot = slotsOf(input.route).find((one) => one.id === id);
  if (slot !== undefined && !asPosition) return answerOfSlot(slot, input);
  if (position !== undefined) return answerOfPosition(id, position.slots, input);
  return isFilled(id, input) ? answer("ticked", "paper", id) : answer("unknown", "manual", id, 0, false);
}

/** Whether a paper of the pack, or a page that Qujat writes itself, stands in the slot. */
export function isFilled(slot: string, { pack, plan }: ChecklistInput): boolean {
  return (
    pack.documents.some((document) => document.slot === slot && document.translationOf === null) ||
    (plan !== null && entriesOf(plan).some((entry) => entry.slot === slot))
  );
}

function answerOfSlot(slot: Slot, input: ChecklistInput): Answer {
  if (isFilled(slot.id, input)) return answer("ticked", "paper", slot.id);
  if (input.route.loose.some(({ id }) => id === slot.id))
    return answer("unknown", "for-the-counter", slot.id, 0, false);
  const missing = input.missing.find((one) => one.slot === slot.id);
  if (missing !== undefined && missing.severity !== "advice") return answer("open", "paper-missing", slot.id);
  return answer("unknown", "paper-optional", slot.id);
}

function answerOfPosition(id: string, slots: readonly Slot[], input: ChecklistInput): Answer {
  const missing = input.missing.filter(
    ({ slot, severity }) => severity !== "advice" && (slot === id || slots.some((one) => one.id === slot)),
  );
  if (missing.length > 0) return answer("open", "papers-missing", missing[0]?.slot ?? id, missing.length);
  const filled = slots.filter((slot) => isFilled(slot.id, input)).length;
  return filled > 0 ? answer("ticked", "paper", id, filled) : answer("unknown", "paper-optional", id);
}

function requiredOf(route: Route): readonly string[] {
  return route.positions.flatMap(({ slots }) => slots.filter(({ need }) => need === "R").map(({ id }) => id));
}

function answerOfPapers({ id, ...variant }: Route, slots: readonly string[], input: ChecklistInput): Answer {
  const lacking = slots.filter((slot) => slot !== "document-index" && !isFilled(slot, input));
  if (lacking.length === 0) return answer("ticked", "paper", id, slots.length);
  const [first = id] = lacking;
  if (input.route.id === id) return answer("open", "papers-missing", first, lacking.length);
  // Nobody else knows the places of a route that is not the case's: their titles are told.
  const title = slotsOf({ ...variant, id }).find((slot) => slot.id === first)?.title ?? first;
  return answer("unknown", "papers-missing", title, lacking.length);
}

/** Rules that are told as missing papers: their slots and positions (checks/toldElsewhere.ts). */
const PAPERS_OF_RULES: Readonly<Record<string, readonly string[]>> = {
  R102: ["marriage-certificate", "birth-certificate", "adoption-order", "family-composition-certificate"],
  R138: ["contract-extract", "supply-agreement", "warranty-agreement", "technical-support-agreement", "service-order"],
  R162: [
    "bank-statements",
    "savings-proof",
    "sponsor-support-letter",
    "sponsor-income-proof",
    "employer-sponsorship-letter",
    "employer-financial-support-letter",
    "employer-salary-letter",
    "host-support-letter",
    "host-guarantee-letter",
  ],
};

/** A rule ticks an item only where it had something to look at: silence for lack of input is no tick. */
function answerOfRule(id: string, input: ChecklistInput): Answer {
  const found = input.findings.filter(({ rule, because }) => rule === id || because.includes(id)).length;
  if (found > 0) return answer("open", "rule-found", id, found);
  const papers = PAPERS_OF_RULES[id];
  if (papers !== undefined) {
    const missing = input.missing.find(({ slot, severity }) => severity !== "advice" && papers.includes(slot));
    if (missing !== undefined) return answer("open", "paper-missing", missing.slot);
    const filled = papers.filter((slot) => isFilled(slot, input));
    return filled[0] === undefined ? answer("unknown", "rule-without-input", id) : answer("ticked", "paper", filled[0]);
  }
  if (input.questions.some(({ rule }) => rule === id)) return answer("unknown", "rule-asks", id);
  return hadInput(id, input) ? answer("ticked", "rule-clear", id) : answer("unknown", "rule-without-input", id);
}

/** What some rules look at beside what the catalogue names: papers, and facts. */
const INPUT_OF_RULES: Readonly<
  Record<string, { readonly slots?: readonly string[]; readonly facts?: readonly string[] }>
> = {
  R026: { slots: ["invitation"] },
  R032: { slots: ["invitation"] },
  R118: { slots: ["invitation-letter"] },
  R145: { slots: ["invitation-letter", "host-company-letter"] },
  R164: { slots: ["bank-statements"] },
  R174: { slots: ["fee-receipt"] },
  R213: { facts: ["ext.currentUntil"] },
};

function hadInput(id: string, input: ChecklistInput): boolean {
  const rule = input.rules.find((one) => one.id === id);
  if (rule === undefined || input.pack.documents.length === 0) return false;
  const more = INPUT_OF_RULES[id];
  const slots = [...rule.slots, ...(more?.slots ?? [])].filter((slot) =>
    slotsOf(input.route).some((one) => one.id === slot),
  );
  const hasPapers = slots.length === 0 || slots.some((slot) => isFilled(slot, input));
  const facts = [...rule.facts, ...(more?.facts ?? [])];
  return hasPapers && facts.every((fact) => isKnown(fact, input)) && slots.length + facts.length > 0;
}

function isKnown(fact: string, { pack }: ChecklistInput): boolean {
  const value = pack.facts[fact];
  return value !== undefined && value !== "" && value !== "unknown";
}

function answerOfFact(id: string, input: ChecklistInput): Answer {
  return isKnown(id, input) ? answer("ticked", "fact-known", id) : answer("open", "fact-unknown", id);
}

/** Sheets are for the user's hand; the questions sheet is done when nothing is left to ask. */
function answerOfLetter(id: string, input: ChecklistInput): Answer {
  if (id === "GD25" || id === "GD27") return answer("unknown", "sheet", id, 0, false);
  if (id === "GD26") {
    const asked = (input.guide?.verifyItems ?? []).flatMap(({ fills }) => fills);
    const open = [...new Set(asked)].filter((fact) => fact.startsWith("mission.") && !isKnown(fact, input)).length;
    return open > 0 ? answer("open", "questions-left", id, open) : answer("ticked", "letter-drafted", id);
  }
  const slot = slotsOf(input.route).find(({ generated }) => generated === id);
  if (slot !== undefined && isFilled(slot.id, input)) return answer("ticked", "paper", slot.id);
  const drafted = input.pack.letters.some(({ letter }) => letter === id);
  return drafted ? answer("ticked", "letter-drafted", id) : answer("open", "letter-missing", id);
}

function answerOfPhoto(id: string, input: ChecklistInput): Answer {
  if (input.scanFaults?.includes(id) === true) return answer("open", "photo-fault", id);
  if (!isFilled("photo", input)) return answer("open", "paper-missing", "photo");
  const sized = isKnown("mission.photoSpec.widthMm", input) && isKnown("mission.photoSpec.heightMm", input);
  return sized && input.scanFaults !== undefined
    ? answer("ticked", "rule-clear", id)
    : answer("unknown", "photo-size-unknown", id);
}
