import { useEffect } from "react";
import type { JobView } from "#shared/contract/packView.ts";
import { packName } from "../state/packName.ts";
import { useApp, useAppContext } from "../state/useApp.ts";
import { useShownView } from "../state/useShownView.ts";
import { HomeStep } from "../steps/home/HomeStep.tsx";
import { Announcer } from "./Announcer.tsx";
import { CrashGuard } from "./CrashGuard.tsx";
import { ErrorBar } from "./ErrorBar.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { JobBar } from "./JobBar.tsx";
import { StepTabs } from "./StepTabs.tsx";
import { TopBar } from "./TopBar.tsx";
import { useKeepFocus } from "./useKeepFocus.ts";
import { usePackSteps } from "./usePackSteps.ts";
import { useSystemEvents } from "./useSystemEvents.ts";
import { useUndoKeys } from "./useUndoKeys.ts";
import "./frame.css";

const NO_JOBS: readonly JobView[] = [];

/** What stays around every step: the top bar, the steps, errors, progress, and the place for dropped files. */
export function Frame() {
  const { store, t } = useAppContext();
  const place = useApp((state) => state.place);
  const view = useShownView();
  const PackStepOf = usePackSteps();
  useUndoKeys(store);
  useSystemEvents(store);
  useKeepFocus();
  const title = place.kind === "home" ? t("frame.home") : packName(view?.pack.name ?? "", t) || t("frame.unnamed");
  const stepName = place.kind === "home" ? "" : ` · ${t(`step.${place.step}`)}`;
  useEffect(() => {
    document.title = `${title}${stepName} · Qujat`;
  }, [title, stepName]);
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById("content")?.focus()}>
        {t("frame.skip")}
      </button>
      <FileDrop>
        <div className="frame">
          <TopBar view={view} />
          <div className="frame-top">
            {place.kind === "pack" && <StepTabs packId={place.packId} present={place.step} view={view} />}
            <ErrorBar />
          </div>
          <main id="content" className="frame-content" tabIndex={-1} data-moves-focus>
            <CrashGuard key={place.kind === "home" ? "home" : `${place.packId}/${place.step}`}>
              {place.kind === "home" ? (
                <HomeStep />
              ) : view === null || PackStepOf === null ? (
                <p className="frame-waiting soft">{t("frame.loading")}</p>
              ) : (
                <PackStepOf step={place.step} view={view} key={`${place.packId}/${place.step}`} />
              )}
            </CrashGuard>
          </main>
          <JobBar jobs={view?.jobs ?? NO_JOBS} />
        </div>
      </FileDrop>
      <Announcer />
    </>
  );
}
