import { chooseFiles } from "../../client/chooseFiles.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty, StepPage } from "../../ui/StepPage.tsx";
import { PackRow } from "./PackRow.tsx";
import { JustRemoved, RemovedPacks } from "./RemovedPacks.tsx";
import { Samples } from "./Samples.tsx";
import "./home.css";

/** All packs: the one that waits longest on top is not the point, the one last worked on is. */
export function HomeStep() {
  const { store, t } = useAppContext();
  const packs = useApp((state) => state.packs);
  const openSaved = async () => {
    const [file] = await chooseFiles({ many: false, accept: ".qujat" });
    if (file !== undefined) await store.openPackFile(file);
  };
  const acts = (
    <>
      <Button look="primary" icon="add" onPress={() => void store.createPack({})}>
        {t("home.new")}
      </Button>
      <Button look="plain" icon="folder" onPress={() => void openSaved()}>
        {t("home.openFile")}
      </Button>
    </>
  );
  if (packs === null) return <p className="frame-waiting soft">{t("home.loading")}</p>;
  if (packs.length === 0) return <FirstTime acts={acts} />;
  const sorted = [...packs].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <StepPage title={t("home.title")} lead={t("home.dropHint")} width="narrow" tools={acts}>
      <JustRemoved />
      <ul className="packs" aria-label={t("home.list")}>
        {sorted.map((pack) => (
          <PackRow key={pack.packId} pack={pack} />
        ))}
      </ul>
      <Samples />
      <RemovedPacks />
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
      <Samples />
      <p className="soft small first-hint">
        {t("home.dropHint")} {t("home.dropFile")}
      </p>
      <JustRemoved />
      <RemovedPacks />
    </div>
  );
}
