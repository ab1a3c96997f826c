import { Label, ProgressBar } from "react-aria-components";
import "./progress.css";

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** 0 where it is not known how much there is. */
  readonly total: number;
}

/** How far a task is. */
export function Progress({ label, done, total }: ProgressProps) {
  return (
    <ProgressBar className="progress" value={done} maxValue={Math.max(total, 1)} isIndeterminate={total === 0}>
      {({ percentage, isIndeterminate }) => (
        <>
          <Label className="progress-label">{label}</Label>
          <span className="progress-track">
            <span
              className={isIndeterminate ? "progress-fill progress-unknown" : "progress-fill"}
              style={isIndeterminate ? {} : { inlineSize: `${percentage ?? 0}%` }}
            />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
