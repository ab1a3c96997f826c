import { memo } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { STEPS, type Step } from "../state/createAppStore.ts";
import { hashOf } from "../state/place.ts";
import type { Translate } from "../state/translate.ts";
import { useAppContext } from "../state/useApp.ts";
import type { Tone } from "../ui/Mark.tsx";

interface StepTabsProps {
  readonly packId: string;
  readonly present: Step;
  readonly view: PackView | null;
}

/** The steps as the tabs of a folder; each can be opened at any time, and says what waits there. */
export const StepTabs = memo(function StepTabs({ packId, present, view }: StepTabsProps) {
  const { t } = useAppContext();
  return (
    <nav className="tabs" aria-label={t("frame.steps")} data-moves-focus>
      <ol className="tabs-list">
        {STEPS.map((step) => {
          const state = view === null ? null : stateOf(step, view, t);
          return (
            <li key={step}>
              <a
                className="tab"
                href={hashOf({ kind: "pack", packId, step })}
                aria-current={step === present ? "page" : undefined}
              >
                {t(`step.${step}`)}
                {state !== null && (
                  <span className={`tab-mark tab-mark-${state.tone}`} title={state.label}>
                    <span aria-hidden="true">{state.short}</span>
                    <span className="visually-hidden">, {state.label}</span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});

interface StepState {
  readonly tone: Tone;
  readonly short: string;
  readonly label: string;
}

function stateOf(step: Step, view: PackView, t: Translate): StepState | null {
  if (step === "route") {
    return view.pack.route === null ? { tone: "warning", short: "?", label: t("frame.choose") } : null;
  }
  if (step === "documents") {
    const count = view.missing.filter((missing) => missing.severity !== "advice").length;
    return count === 0 ? null : { tone: "warning", short: String(count), label: t("frame.missing", { count }) };
  }
  if (step === "check") {
    const open = view.findings.filter((finding) => finding.severity !== "advice");
    const tone = open.some((finding) => finding.severity === "blocker") ? "blocker" : "warning";
    const count = open.length;
    return count === 0 ? null : { tone, short: String(count), label: t("frame.problems", { count }) };
  }
  return null;
}
