import { useState } from "react";
import type { PackSummary } from "#shared/contract/packView.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Confirm } from "../../ui/Dialog.tsx";
import { Empty, StepPage } from "../../ui/StepPage.tsx";
import { PackRow } from "./PackRow.tsx";
import "./home.css";

/** All packs: the one that waits longest on top is not the point, the one last worked on is. */
export function HomeStep() {
  const { store, t } = useAppContext();
  const packs = useApp((state) => state.packs);
  const [leaving, setLeaving] = useState<PackSummary | null>(null);
  const acts = (
    <>
      <Button look="primary" icon="add" onPress={() => void store.createPack({})}>
        {t("home.new")}
      </Button>
      <Button icon="family" onPress={() => void store.createSample()}>
        {t("home.sample")}
      </Button>
    </>
  );
  if (packs === null) return <p className="frame-waiting soft">{t("home.loading")}</p>;
  if (packs.length === 0) return <FirstTime acts={acts} />;
  const sorted = [...packs].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <StepPage title={t("home.title")} lead={t("home.dropHint")} width="narrow" tools={acts}>
      <ul className="packs" aria-label={t("home.list")}>
        {sorted.map((pack) => (
          <PackRow key={pack.packId} pack={pack} onRemove={() => setLeaving(pack)} />
        ))}
      </ul>
      <Confirm
        title={t("home.removeTitle", { name: leaving?.name || t("frame.unnamed") })}
        confirmLabel={t("home.removeConfirm")}
        cancelLabel={t("home.keep")}
        danger
        isOpen={leaving !== null}
        onConfirm={() => {
          if (leaving !== null) void store.removePack(leaving.packId);
        }}
        onClose={() => setLeaving(null)}
      >
        {t("home.removeText")}
      </Confirm>
    </StepPage>
  );
}

function FirstTime({ acts }: { readonly acts: React.ReactNode }) {
  const { t } = useAppContext();
  return (
    <div className="first">
      <Empty isPage icon="stack" title={t("home.emptyTitle")} acts={acts}>
        <ol className="first-lines">
          {["home.teach1", "home.teach2", "home.teach3"].map((key, index) => (
            <li key={key}>
              <span className="first-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{t(key)}</span>
            </li>
          ))}
        </ol>
      </Empty>
      <p className="soft small first-hint">{t("home.dropHint")}</p>
    </div>
  );
}
