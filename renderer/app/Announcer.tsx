import type { JobResult } from "#shared/contract/methods.ts";
import { assertNever } from "#shared/domain/assertNever.ts";
import type { Translate } from "../state/translate.ts";
import { useApp, useAppContext } from "../state/useApp.ts";

/** Says politely what has just happened, for those who cannot see it happen. */
export function Announcer() {
  const { t } = useAppContext();
  const moved = useApp((state) => state.moved);
  const lastJob = useApp((state) => state.lastJob);
  const stage = useApp((state) => state.view?.jobs[0]?.stage ?? null);
  return (
    <div className="visually-hidden announcer">
      <p role="status">
        {moved !== null && t(`frame.${moved.way}`, { what: moved.label === "" ? "" : t(`act.${moved.label}`) })}
      </p>
      <p role="status">{lastJob !== null && resultSentence(lastJob, t)}</p>
      <p role="status">{stage === "read" && t("said.reading")}</p>
    </div>
  );
}

function resultSentence(result: JobResult, t: Translate): string {
  switch (result.kind) {
    case "filesAdded": {
      const rejected = result.rejected === 0 ? "" : `. ${t("said.rejected", { count: result.rejected })}`;
      return `${t("said.added", { count: result.accepted })}${rejected}`;
    }
    case "assembled":
      return t("said.written");
    case "blocked":
      return t("said.blocked", { count: result.blockers });
    case "cancelled":
      return t("said.cancelled");
    case "failed":
      return "";
    default:
      return assertNever(result);
  }
}
