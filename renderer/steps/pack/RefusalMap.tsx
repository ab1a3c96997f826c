import { useMemo, useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { triggerWords } from "#shared/copy/letters/triggerWords.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";
import type { TriggerState, TriggerView } from "#shared/letters/lints/triggerMap.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice, type Tone, ToneIcon } from "../../ui/Mark.tsx";
import { checkHref, findingAt, missingAt, questionAt } from "../check/itemIds.ts";
import { refusalTriggers, TRIGGER_STATES } from "./refusalModel.ts";
import "./refusal.css";

const TONES: Readonly<Record<TriggerState, Tone>> = {
  found: "warning",
  ask: "advice",
  decided: "plain",
  clear: "good",
};

interface RefusalMapProps {
  readonly view: PackView;
}

/** Before the pack is made: the guides' reasons for refusal, and whether this pack shows them (routes.md 5.5). */
export function RefusalMap({ view }: RefusalMapProps) {
  const { t } = useAppContext();
  const route = useApp((state) => state.route);
  const sources = useApp((state) => state.letterSources);
  const [isOpen, setOpen] = useState(false);
  const triggers = useMemo(
    () => (route === null || sources === null ? [] : refusalTriggers(view, route, sources.triggers)),
    [view, route, sources],
  );
  if (triggers.length === 0) return null;
  const found = triggers.filter(({ state }) => state === "found").length;
  return (
    <>
      <Notice
        tone={found > 0 ? "warning" : "good"}
        acts={
          <Button size="small" onPress={() => setOpen(true)}>
            {t("refusal.open")}
          </Button>
        }
      >
        {found > 0 ? t("refusal.found", { count: found }) : t("refusal.noneFound")}
      </Notice>
      <Dialog
        title={t("refusal.title")}
        note={t("refusal.lead")}
        size="large"
        closeLabel={t("refusal.close")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <div className="refusal">
          {TRIGGER_STATES.map((state) => (
            <TriggerGroup key={state} state={state} view={view} triggers={triggers} />
          ))}
        </div>
      </Dialog>
    </>
  );
}

interface TriggerGroupProps {
  readonly state: TriggerState;
  readonly view: PackView;
  readonly triggers: readonly TriggerView[];
}

function TriggerGroup({ state, view, triggers }: TriggerGroupProps) {
  const { t } = useAppContext();
  const own = triggers.filter((trigger) => trigger.state === state);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby={`refusal-${state}`}>
      <h3 id={`refusal-${state}`}>{t(`refusal.group.${state}`)}</h3>
      <ul className="refusal-list">
        {own.map((trigger) => (
          <TriggerRow key={trigger.id} trigger={trigger} view={view} />
        ))}
      </ul>
    </section>
  );
}

interface TriggerRowProps {
  readonly trigger: TriggerView;
  readonly view: PackView;
}

function TriggerRow({ trigger, view }: TriggerRowProps) {
  const { t, language } = useAppContext();
  const words = triggerWords[language];
  const { id, state, severity } = trigger;
  const all = [...view.findings, ...view.decided.map(({ finding }) => finding)];
  const imported = trigger.lintFindings.filter((one) => view.findings.some((finding) => finding.id === one));
  const reasons = uniqueReasons([
    ...[...new Set([...trigger.findings, ...imported])].flatMap((one) => {
      const finding = all.find(({ id }) => id === one);
      return finding === undefined ? [] : [{ at: findingAt(finding), sentence: speakFindingIn(language, finding) }];
    }),
    ...view.missing
      .filter(({ slot }) => trigger.missing.includes(slot))
      .map((missing) => ({ at: missingAt(missing), sentence: speakFindingIn(language, missing) })),
  ]);
  const asked = view.questions.filter(({ rule }) => trigger.questions.includes(rule));
  const packId = view.pack.id;
  return (
    <li className="refusal-row">
      <ToneIcon
        tone={state === "found" && severity !== null ? severity : TONES[state]}
        label={words[`state.${state}`] ?? ""}
      />
      <div className="refusal-words">
        <p className="refusal-title">
          {words[id]} <span className="soft small">{trigger.trigger.sources.join(", ")}</span>
        </p>
        {reasons.length > 0 && (
          <ul className="refusal-reasons">
            {reasons.map(({ at, sentence }) => (
              <li key={at}>
                <a href={checkHref(packId, at)}>{sentence}</a>
              </li>
            ))}
          </ul>
        )}
        {trigger.byHand.length > 0 && <p className="soft">{t(`refusal.hand.${id}`)}</p>}
        {trigger.questions.length > 0 && <p className="soft">{t("refusal.questions")}</p>}
        {asked.length > 0 && (
          <ul className="refusal-reasons">
            {asked.map((question) => (
              <li key={question.id}>
                <a href={checkHref(packId, questionAt(question))}>{speakFindingIn(language, question)}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

interface Reason {
  /** What the check points at. */
  readonly at: string;
  readonly sentence: string;
}

/** Two findings may say the same of the same papers. */
function uniqueReasons(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ sentence }, index) => reasons.findIndex((one) => one.sentence === sentence) === index);
}
