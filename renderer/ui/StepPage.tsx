import { type ReactNode, useEffect, useRef } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import "./stepPage.css";

interface StepPageProps {
  readonly title: string;
  /** A line that says what is done here. */
  readonly lead?: ReactNode;
  /** Controls beside the title. */
  readonly tools?: ReactNode;
  /** narrow: reading and deciding; wide: working. */
  readonly width: "narrow" | "wide";
  readonly children: ReactNode;
}

/** The window's first page begins where every page of a browser does, with the skip link. */
let isFirstPage = true;

/** A page's heading takes the focus when the page comes, so that nobody starts from the top again. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    const active = document.activeElement;
    if (active === null || active === document.body || active.closest("[data-moves-focus]") !== null) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return heading;
}

/** One page of the window. */
export function StepPage({ title, lead, tools, width, children }: StepPageProps) {
  const heading = useHeadingFocus();
  return (
    <div className={`step step-${width}`}>
      <header className="step-head">
        <div className="step-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="soft">{lead}</p>}
        </div>
        {tools !== undefined && <div className="step-tools">{tools}</div>}
      </header>
      {children}
    </div>
  );
}

interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  /** The page's own heading, where nothing else is on the page. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
}

/** A place with nothing in it yet, that says how to begin. */
export function Empty({ icon, title, isPage = false, children, acts }: EmptyProps) {
  const heading = useHeadingFocus();
  return (
    <div className="empty">
      <span className="empty-drawing">
        <Icon name={icon} size={40} />
      </span>
      {isPage ? (
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      ) : (
        <h2>{title}</h2>
      )}
      {children}
      {acts !== undefined && <div className="empty-acts">{acts}</div>}
    </div>
  );
}
