import type { PackView } from "#shared/contract/packView.ts";
import { type Spoken, speakFindingIn } from "#shared/copy/reportCopy.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Confirm } from "../../ui/Dialog.tsx";
import { checkHref, findingAt, missingAt } from "../check/itemIds.ts";

/** What should be mended before the pack is filed: findings and gaps of the gravest kind. */
export function blockersOf(view: PackView): readonly Blocker[] {
  return [
    ...view.findings.map((finding) => ({ ...finding, at: findingAt(finding) })),
    ...view.missing.map((missing) => ({ ...missing, at: missingAt(missing) })),
  ].filter((one) => one.severity === "blocker");
}

/** Where the first of them stands in the check. */
export function firstBlockerHref(view: PackView): string {
  return checkHref(view.pack.id, blockersOf(view)[0]?.at);
}

interface Blocker extends Spoken {
  /** What the check points at. */
  readonly at: string;
}

interface AskBlockersProps {
  readonly view: PackView;
  readonly isOpen: boolean;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** Names every blocker, and makes the pack only when told to. */
export function AskBlockers({ view, isOpen, onGoOn, onClose }: AskBlockersProps) {
  const { t, language } = useAppContext();
  const blockers = blockersOf(view);
  return (
    <Confirm
      title={t("pack.askTitle", { count: blockers.length })}
      confirmLabel={t("pack.askGoOn")}
      cancelLabel={t("pack.askBack")}
      isOpen={isOpen}
      onConfirm={onGoOn}
      onClose={onClose}
    >
      <p>{t("pack.askText")}</p>
      <ul className="ask-list">
        {blockers.map((blocker) => {
          const sentence = speakFindingIn(language, blocker);
          return (
            <li key={blocker.at}>
              <a className="ask-link" href={checkHref(view.pack.id, blocker.at)}>
                {sentence}
              </a>
            </li>
          );
        })}
      </ul>
    </Confirm>
  );
}
