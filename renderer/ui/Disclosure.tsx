import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import { InPause } from "./InPause.tsx";
import "./disclosure.css";

interface DisclosureProps {
  readonly label: ReactNode;
  /** quiet: a small grey line; part: the heading of a part that begins closed. */
  readonly look: "quiet" | "part";
  readonly children: ReactNode;
}

/** Something more to read, closed until it is asked for. */
export function Disclosure({ label, look, children }: DisclosureProps) {
  return (
    <details className={`more more-${look}`}>
      <summary>
        <Icon name="forward" size={14} />
        <span>{label}</span>
      </summary>
      <div className="more-content">
        <InPause>{children}</InPause>
      </div>
    </details>
  );
}
