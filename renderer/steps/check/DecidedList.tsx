import type { PackView } from "#shared/contract/packView.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Mark } from "../../ui/Mark.tsx";
import { findingAt } from "./itemIds.ts";
import { Part } from "./Part.tsx";
import { ReopenButton } from "./ReopenButton.tsx";

/** What the user settled, each with its reason; any of it can be opened again. */
export function DecidedList({ view }: { readonly view: PackView }) {
  const { store, t, language } = useAppContext();
  if (view.decided.length === 0) return null;
  return (
    <Part id="check-decided" title={t("check.decided")}>
      <ul className="rows">
        {view.decided.map(({ finding, decision }) => (
          <li key={finding.id} className="row" data-item={findingAt(finding)} tabIndex={-1}>
            <div className="row-words">
              <p className="soft">{speakFindingIn(language, finding)}</p>
              <p className="decided-reason">
                <Mark tone="good">{t(`decided.${decision.action}`)}</Mark>
                {decision.reason}
              </p>
            </div>
            <ReopenButton
              onPress={() => void store.command({ kind: "decide", findingId: finding.id, decision: null })}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}
