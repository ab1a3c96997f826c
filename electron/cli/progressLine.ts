import type { JobView } from "#shared/contract/packView.ts";

const STAGES: Readonly<Record<JobView["stage"], string>> = {
  list: "Looking for files",
  identify: "Opening",
  read: "Reading",
  check: "Checking",
  write: "Writing",
  verify: "Verifying",
};

/** One line of progress for a terminal: a bar, the stage, the item, the time left. */
export function progressLine(jobs: readonly JobView[]): string {
  const job = jobs[0];
  if (job === undefined) return "";
  const width = 20;
  const filled = job.total === 0 ? 0 : Math.round((job.done / job.total) * width);
  const left = job.leftMs === null ? "" : `, about ${Math.max(1, Math.round(job.leftMs / 1000))} s left`;
  return `[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${STAGES[job.stage]} ${job.done}/${job.total}${left}  ${job.item}`;
}
