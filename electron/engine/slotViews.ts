import type { CheckResult } from "#shared/checks/checkInput.ts";
import type { SlotView } from "#shared/contract/packView.ts";
import { SEVERITIES, type Severity } from "#shared/domain/finding.ts";
import type { Pack } from "#shared/domain/pack.ts";
import { needOf } from "#shared/routes/needOf.ts";
import type { Route, Slot } from "#shared/routes/route.ts";

/** The route's slots in pack order, each with how it stands; a hidden slot is listed only where something fills it. */
export function slotViews(pack: Pack, route: Route, checks: CheckResult): readonly SlotView[] {
  const positions = [
    ...route.positions.map((position) => ({ id: position.id, slots: position.slots })),
    { id: "loose", slots: route.loose },
  ];
  return positions.flatMap(({ id, slots }) =>
    slots.flatMap((slot): SlotView[] => {
      const documents = pack.documents.filter((document) => document.slot === slot.id);
      const { state, because } = needOf(slot, pack.facts);
      if (state === "hidden" && documents.length === 0) return [];
      return [
        {
          slotId: slot.id,
          positionId: id,
          title: slot.title,
          what: slot.what,
          need: state,
          because: because.condition,
          documentIds: documents.map((document) => document.id),
          problem: worstOf(slot, documents, checks),
          generated: slot.generated !== null,
        },
      ];
    }),
  );
}

function worstOf(slot: Slot, documents: Pack["documents"], checks: CheckResult): Severity | null {
  const own = new Set(documents.map((document) => document.id));
  const open = [
    ...checks.findings.filter((finding) => finding.documents.some((id) => own.has(id))),
    ...checks.missing.filter((missing) => missing.slot === slot.id),
  ].map((one) => one.severity);
  return SEVERITIES.find((severity) => open.includes(severity)) ?? null;
}
