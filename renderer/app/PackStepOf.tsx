import { memo } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { assertNever } from "#shared/domain/assertNever.ts";
import type { Step } from "../state/createAppStore.ts";
import { CheckStep } from "../steps/check/CheckStep.tsx";
import { DocumentsStep } from "../steps/documents/DocumentsStep.tsx";
import { LettersStep } from "../steps/letters/LettersStep.tsx";
import { PackStep } from "../steps/pack/PackStep.tsx";
import { PrepareStep } from "../steps/prepare/PrepareStep.tsx";
import { RouteStep } from "../steps/route/RouteStep.tsx";

/** One step of an open pack. */
export const PackStepOf = memo(function PackStepOf({ step, view }: { readonly step: Step; readonly view: PackView }) {
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
});
