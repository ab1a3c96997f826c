import { memo } from "react";
import type { JobView } from "#shared/contract/packView.ts";
import { formatTime, type Translate } from "../state/translate.ts";
import { useApp, useAppContext } from "../state/useApp.ts";
import { Button } from "../ui/Button.tsx";
import { Progress } from "../ui/Progress.tsx";

/** What runs for the open pack: how far it is, how long it takes, and a way to stop it. */
export const JobBar = memo(function JobBar({ jobs }: { readonly jobs: readonly JobView[] }) {
  const { store, t } = useAppContext();
  const sending = useApp((state) => state.sending);
  if (sending === null && jobs.length === 0) return null;
  return (
    <aside className="jobs" aria-label={t("frame.progress")}>
      {sending !== null && (
        <div className="job">
          <Progress label={t("frame.sending", { ...sending })} done={sending.done} total={sending.total} />
        </div>
      )}
      {jobs.map((job) => (
        <div className="job" key={job.jobId}>
          <Progress label={sentenceOf(job, t)} done={job.done} total={job.total} />
          <Button size="small" onPress={() => void store.client.call("jobs.cancel", { jobId: job.jobId })}>
            {t("job.cancel")}
          </Button>
        </div>
      ))}
    </aside>
  );
});

function sentenceOf(job: JobView, t: Translate): string {
  const stage = t(`job.${job.stage}`, { done: job.done, total: job.total, item: job.item });
  return job.leftMs === null ? stage : `${stage} · ${t("job.left", { time: formatTime(job.leftMs, t) })}`;
}
