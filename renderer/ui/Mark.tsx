import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import "./mark.css";

/** How grave: colours and drawings of every mark, so that colour is never the only sign. */
export type Tone = "blocker" | "warning" | "advice" | "good" | "plain";

const DRAWINGS: Readonly<Record<Tone, IconName | null>> = {
  blocker: "blocker",
  warning: "warning",
  advice: "advice",
  good: "good",
  plain: null,
};

/** A small word of state: "required", "2 problems". */
export function Mark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const drawing = DRAWINGS[tone];
  return (
    <span className={`mark mark-${tone}`}>
      {drawing !== null && <Icon name={drawing} size={14} />}
      {children}
    </span>
  );
}

/** A drawing of state alone, with its name for those who do not see it. */
export function ToneIcon({
  tone,
  label,
  size = 18,
}: {
  readonly tone: Tone;
  readonly label: string;
  readonly size?: number;
}) {
  return (
    <span className={`tone tone-${tone}`} title={label}>
      <Icon name={DRAWINGS[tone] ?? "advice"} size={size} />
      <span className="visually-hidden">{label}</span>
    </span>
  );
}

interface NoticeProps {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons at its end. */
  readonly acts?: ReactNode;
}

/** Something to know on this page, with what to do about it. */
export function Notice({ tone, title, children, acts }: NoticeProps) {
  const drawing = DRAWINGS[tone];
  return (
    <div className={`notice notice-${tone}`}>
      {drawing !== null && <Icon name={drawing} size={20} />}
      <div className="notice-text">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
      </div>
      {acts !== undefined && <div className="notice-acts">{acts}</div>}
    </div>
  );
}
