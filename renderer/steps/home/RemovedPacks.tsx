import { useState } from "react";
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { PackSummary } from "#shared/contract/packView.ts";
import { packName } from "../../state/packName.ts";
import { formatWhen } from "../../state/translate.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Confirm } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Mark.tsx";

/** Says what was put aside a moment ago, with the way back. */
export function JustRemoved() {
  const { store, t } = useAppContext();
  const pack = useApp((state) => state.justRemoved);
  return (
    <div role="status" className="just-removed">
      {pack !== null && (
        <Notice
          tone="plain"
          acts={
            <Button size="small" icon="undo" autoFocus onPress={() => void store.restorePack(pack.packId)}>
              {t("home.restore")}
            </Button>
          }
        >
          {t("home.undoRemove", { name: packName(pack.name, t) || t("frame.unnamed") })}
        </Notice>
      )}
    </div>
  );
}

/** Packs that were put aside: back at home, or gone for good. */
export function RemovedPacks() {
  const { store, t, language } = useAppContext();
  const removed = useApp((state) => state.removed);
  const [leaving, setLeaving] = useState<PackSummary | null>(null);
  if (removed.length === 0) return null;
  const nameOf = (pack: PackSummary | null) => packName(pack?.name ?? "", t) || pack?.applicant || t("frame.unnamed");
  return (
    <Disclosure className="removed">
      <Heading level={2} className="removed-heading">
        <AriaButton slot="trigger" className="removed-trigger">
          {t("home.removed")} <span className="soft number">{removed.length}</span>
          <Icon name="down" size={16} />
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <p className="soft small">{t("home.removedText")}</p>
        <ul className="removed-list">
          {removed.map((pack) => (
            <li key={pack.packId} className="removed-row">
              <span className="removed-words">
                {nameOf(pack)}
                <span className="soft small">
                  {t("home.removedWhen", { when: formatWhen(pack.changedAt, language) })}
                </span>
              </span>
              <Button
                size="small"
                icon="undo"
                aria-label={t("home.restoreWhat", { name: nameOf(pack) })}
                onPress={() => void store.restorePack(pack.packId)}
              >
                {t("home.restore")}
              </Button>
              <Button
                size="small"
                look="plain"
                aria-label={t("home.forgetWhat", { name: nameOf(pack) })}
                onPress={() => setLeaving(pack)}
              >
                {t("home.forget")}
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
      <Confirm
        title={t("home.forgetTitle", { name: nameOf(leaving) })}
        confirmLabel={t("home.forget")}
        cancelLabel={t("frame.cancel")}
        danger
        isOpen={leaving !== null}
        onConfirm={() => {
          if (leaving !== null) void store.forgetPack(leaving.packId);
        }}
        onClose={() => setLeaving(null)}
      >
        {t("home.forgetText")}
      </Confirm>
    </Disclosure>
  );
}
