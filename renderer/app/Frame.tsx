import { useEffect } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { assertNever } from "#shared/domain/assertNever.ts";
import type { Step } from "../state/createAppStore.ts";
import { hashOf } from "../state/place.ts";
import { useApp, useAppContext } from "../state/useApp.ts";
import { CheckStep } from "../steps/check/CheckStep.tsx";
import { DocumentsStep } from "../steps/documents/DocumentsStep.tsx";
import { HomeStep } from "../steps/home/HomeStep.tsx";
import { LettersStep } from "../steps/letters/LettersStep.tsx";
import { PackStep } from "../steps/pack/PackStep.tsx";
import { PrepareStep } from "../steps/prepare/PrepareStep.tsx";
import { RouteStep } from "../steps/route/RouteStep.tsx";
import { Announcer } from "./Announcer.tsx";
import { CrashGuard } from "./CrashGuard.tsx";
import { ErrorBar } from "./ErrorBar.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { JobBar } from "./JobBar.tsx";
import { StepTabs } from "./StepTabs.tsx";
import { TopBar } from "./TopBar.tsx";
import { useKeepFocus } from "./useKeepFocus.ts";
import { useSystemEvents } from "./useSystemEvents.ts";
import { useUndoKeys } from "./useUndoKeys.ts";
import "./frame.css";

/** What stays around every step: the top bar, the steps, errors, progress, and the place for dropped files. */
export function Frame() {
  const { store, t } = useAppContext();
  const place = useApp((state) => state.place);
  const view = useApp((state) => state.view);
  useUndoKeys(store);
  useSystemEvents(store);
  useKeepFocus();
  const title = place.kind === "home" ? t("frame.home") : (view?.pack.name ?? "") || t("frame.unnamed");
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
          {place.kind === "pack" && <StepTabs packId={place.packId} present={place.step} view={view} />}
          <ErrorBar />
          <main id="content" className="frame-content" tabIndex={-1} data-moves-focus>
            <CrashGuard key={hashOf(place)}>
              {place.kind === "home" ? (
                <HomeStep />
              ) : view === null ? (
                <p className="frame-waiting soft">{t("frame.loading")}</p>
              ) : (
                <PackStepOf step={place.step} view={view} key={`${place.packId}/${place.step}`} />
              )}
            </CrashGuard>
          </main>
          <JobBar />
        </div>
      </FileDrop>
      <Announcer />
    </>
  );
}

function PackStepOf({ step, view }: { readonly step: Step; readonly view: PackView }) {
  switch (step) {
    case "route":
      return <RouteStep view={view} />;
    case "documents":
      return <DocumentsStep view={view} />;
    case "check":
      return <CheckStep view={view} />;
    case "letters":
      return <LettersStep view={view} />;
    case "prepare":
      return <PrepareStep view={view} />;
    case "pack":
      return <PackStep view={view} />;
    default:
      return assertNever(step);
  }
}
