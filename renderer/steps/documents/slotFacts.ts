import type { PackView, SlotView } from "#shared/contract/packView.ts";
import type { FactValue } from "#shared/domain/caseFacts.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { reasonOf } from "#shared/routes/needOf.ts";
import type { Route } from "#shared/routes/route.ts";
import { factAnswer } from "../../state/factAnswers.ts";
import type { Translate } from "../../state/translate.ts";
import type { Tone } from "../../ui/Mark.tsx";

export interface SlotGroup {
  readonly id: string;
  readonly title: string;
  /** 1-based number of the position in the pack; null for what is taken along loose. */
  readonly number: number | null;
  readonly slots: readonly SlotView[];
}

/** The slots in pack order by position; a position without a slot to show is left out, and keeps its number. */
export function groupSlots(slots: readonly SlotView[], route: Route, looseTitle: string): readonly SlotGroup[] {
  const positions = route.positions.map((position, index) => ({
    id: position.id,
    title: position.title,
    number: (index + 1) as number | null,
  }));
  return [...positions, { id: "loose", title: looseTitle, number: null }]
    .map((position) => ({ ...position, slots: slots.filter((slot) => slot.positionId === position.id) }))
    .filter((group) => group.slots.length > 0);
}

export interface SlotState {
  readonly tone: Tone;
  /** Key of its word. */
  readonly word: string;
}

/** How a slot stands, as one sign. */
export function slotState(slot: SlotView, isLoose: boolean): SlotState {
  if (slot.documentIds.length > 0) {
    if (slot.problem === "blocker") return { tone: "blocker", word: "slot.blocker" };
    if (slot.problem === "warning") return { tone: "warning", word: "slot.warning" };
    return { tone: "good", word: "slot.good" };
  }
  if (slot.letter?.inPack === true)
    return { tone: slot.problem === "blocker" ? "blocker" : "advice", word: "slot.letter" };
  if (slot.generated && slot.letter === null) return { tone: "advice", word: "slot.written" };
  if (slot.need === "required" && !isLoose) {
    return { tone: slot.problem === "blocker" ? "blocker" : "warning", word: "slot.missing" };
  }
  return { tone: "plain", word: "slot.free" };
}

/** A slot that waits for something: nothing in it although it is needed, or something against what is in it. */
export function isOpenSlot(slot: SlotView, isLoose: boolean): boolean {
  const { tone } = slotState(slot, isLoose);
  return tone === "blocker" || tone === "warning" || (slot.need === "confirm" && slot.documentIds.length === 0);
}

/** Required places that are filled: by a paper, by a drafted letter, or by the app itself (the index). */
export function filledCount(view: PackView): { readonly filled: number; readonly total: number } {
  const required = view.slots.filter((slot) => slot.need === "required" && slot.positionId !== "loose");
  const filled = required.filter(
    (slot) => slot.documentIds.length > 0 || slot.letter?.inPack === true || (slot.generated && slot.letter === null),
  );
  return { filled: filled.length, total: required.length };
}

/** The questions and answers behind a need: "The sponsor's status in Kazakhstan? Citizen". "" where there are none. */
export function reasonsOf(
  slot: SlotView,
  facts: Readonly<Record<string, FactValue>>,
  definitions: readonly FactDefinition[],
  words: { readonly t: Translate; readonly rt: (text: string) => string },
): string {
  if (slot.because === "") return "";
  const reason = reasonOf(slot.because, facts);
  const asked = slot.need === "confirm" ? reason.unknownFacts : reason.knownFacts;
  return asked
    .flatMap((id) => {
      const definition = definitions.find((one) => one.id === id);
      if (definition === undefined) return [];
      const answer = factAnswer(definition, facts[id], words);
      return [`${words.rt(definition.question)} ${answer}`.trim()];
    })
    .join("; ");
}
