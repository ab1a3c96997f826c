import type { CheckResult } from "#shared/checks/checkInput.ts";
import type { SlotView } from "#shared/contract/packView.ts";
import { SEVERITIES, type Severity } from "#shared/domain/finding.ts";
import type { Pack } from "#shared/domain/pack.ts";
import type { PlacedLetter } from "#shared/letters/placedLetters.ts";
import { needOf } from "#shared/routes/needOf.ts";
import type { Route, Slot } from "#shared/routes/route.ts";

/** The route's slots in pack order, each with how it stands; a hidden slot is listed only where something fills it. */
export function slotViews(
  pack: Pack,
  route: Route,
  checks: CheckResult,
  placed: readonly PlacedLetter[],
): readonly SlotView[] {
  const positions = [
    ...route.positions.map((position) => ({ id: position.id, slots: position.slots })),
    { id: "loose", slots: route.loose },
  ];
  return positions.flatMap(({ id, slots }) =>
    slots.flatMap((slot): SlotView[] => {
      const documents = pack.documents.filter((document) => document.slot === slot.id);
      const { state, because } = needOf(slot, pack.facts);
      const letter = placed.find(({ entry }) => entry.slot === slot.id)?.draft.letter;
      if (state === "hidden" && documents.length === 0 && letter === undefined) return [];
      return [
        {
          slotId: slot.id,
          positionId: id,
          title: slot.title,
          what: slot.what,
          need: state,
          because: because.condition,
          documentIds: documents.map((document) => document.id),
          problem: worstOf(slot, documents, letter, checks),
          generated: slot.generated !== null,
          letter: letterOf(slot, letter),
        },
      ];
    }),
  );
}

/** The index is the plan's own, and no letter. */
function letterOf({ generated }: Slot, placed: string | undefined): SlotView["letter"] {
  if (placed !== undefined) return { id: placed, inPack: true };
  return generated === null || generated === "GD01" ? null : { id: generated, inPack: false };
}

function worstOf(
  slot: Slot,
  documents: Pack["documents"],
  letter: string | undefined,
  checks: CheckResult,
): Severity | null {
  const own = new Set(documents.map((document) => document.id));
  const open = [
    ...checks.findings.filter(
      ({ documents: about, params }) =>
        about.some((id) => own.has(id)) || (letter !== undefined && params.letter === letter),
    ),
    ...checks.missing.filter((missing) => missing.slot === slot.id),
  ].map((one) => one.severity);
  return SEVERITIES.find((severity) => open.includes(severity)) ?? null;
}
