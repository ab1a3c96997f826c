import { useLayoutEffect, useRef } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { useAppContext } from "../../state/useApp.ts";
import { uprightRatio } from "../documents/documentFacts.ts";
import { type Sight, shownBox } from "./findingSides.ts";

interface MarkedPageProps {
  readonly view: PackView;
  /** Sights of one page. */
  readonly sights: readonly Sight[];
  readonly label: string;
}

/** A page with the looked-at places marked, scrolled to the first of them. */
export function MarkedPage({ view, sights, label }: MarkedPageProps) {
  const { store } = useAppContext();
  const frame = useRef<HTMLElement>(null);
  const pageId = sights[0]?.pageId ?? "";
  const boxes = sights.map((sight) => shownBox(sight, view)).filter((box) => box !== null);
  const [, top = 0, , height = 0] = boxes[0] ?? [];
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    element.scrollTop = (top + height / 2) * element.scrollHeight - element.clientHeight / 2;
  }, [top, height]);
  if (pageId === "") return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={frame} className="marked-frame" tabIndex={0} aria-label={label}>
      <div className="marked-page" style={{ aspectRatio: String(uprightRatio(view, pageId)) }}>
        <img
          src={store.client.pageUrl(view.pack.id, pageId, view.uprightTurns[pageId] ?? 0, 1600)}
          alt=""
          draggable={false}
          decoding="async"
        />
        {boxes.map(([left, above, width, tall]) => (
          <span
            key={`${left}/${above}/${width}`}
            className="marked-box"
            style={{
              left: `${left * 100}%`,
              top: `${above * 100}%`,
              width: `${width * 100}%`,
              height: `${tall * 100}%`,
            }}
          />
        ))}
      </div>
    </section>
  );
}
