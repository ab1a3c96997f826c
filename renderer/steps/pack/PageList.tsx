import { ListBox, ListBoxItem, ListLayout, Virtualizer } from "react-aria-components";
import { useAppContext } from "../../state/useApp.ts";
import { PreviewPicture } from "./PreviewPicture.tsx";
import type { PagePlace } from "./plannedPages.ts";
import type { KnownPlan } from "./usePlan.ts";

interface PageListProps {
  readonly packId: string;
  readonly known: KnownPlan;
  readonly places: readonly PagePlace[];
  /** The page that is shown large. */
  readonly number: number;
  readonly onChoose: (number: number) => void;
}

const LAYOUT = { rowHeight: 208, gap: 4 };

/** All pages small, in order; only those in sight are drawn. */
export function PageList({ packId, known, places, number, onChoose }: PageListProps) {
  const { t, rt } = useAppContext();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
      <ListBox
        className="page-list"
        aria-label={t("pack.pages")}
        items={places.map((place) => ({ ...place, id: place.pageNumber }))}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[number]}
        onSelectionChange={(keys) => {
          const [chosen] = keys === "all" ? [] : [...keys];
          if (chosen !== undefined) onChoose(Number(chosen));
        }}
        dependencies={[known, t]}
      >
        {(place) => (
          <ListBoxItem
            id={place.pageNumber}
            textValue={rt(place.entry.title)}
            aria-label={t("pack.pageOf", { number: place.pageNumber, title: rt(place.entry.title) })}
            className="page-thumb"
          >
            <span className="page-thumb-picture">
              <PreviewPicture packId={packId} known={known} pageNumber={place.pageNumber} maxSidePx={260} alt="" />
            </span>
            <span className="page-thumb-foot">
              <span className="number">{place.pageNumber}</span>
              <span className={place.isFirst ? "page-thumb-title" : "page-thumb-title soft"}>
                {rt(place.entry.title)}
              </span>
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
