import type { PlanEntry } from "#shared/plan/packPlan.ts";
import { useAppContext } from "../../state/useApp.ts";
import { IconButton } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { PreviewPicture } from "./PreviewPicture.tsx";
import { type PagePlace, pageRange } from "./plannedPages.ts";
import type { KnownPlan } from "./usePlan.ts";

interface PageViewProps {
  readonly packId: string;
  readonly known: KnownPlan;
  readonly place: PagePlace;
  readonly onChoose: (number: number) => void;
}

/** One page large, with what it belongs to, and ways to leaf. */
export function PageView({ packId, known, place, onChoose }: PageViewProps) {
  const { t, rt } = useAppContext();
  const { plan } = known;
  const { entry, pageNumber } = place;
  const line = (one: PlanEntry) => ({
    id: one.id,
    label: rt(one.title),
    note: [one.whose, t("pack.onPages", { pages: pageRange(one) })].filter((part) => part !== "").join(" · "),
    chosen: one.id === entry.id,
    onAct: () => onChoose(one.firstPage),
  });
  return (
    <section className="page-view" aria-label={t("pack.preview")}>
      <header className="page-view-head">
        <IconButton
          label={t("pack.previous")}
          icon="back"
          isDisabled={pageNumber <= 1}
          onPress={() => onChoose(pageNumber - 1)}
        />
        <p className="page-view-title">
          <span role="status">
            <strong>{rt(entry.title)}</strong>
            <span className="soft small page-view-note">
              {[entry.whose, t("pack.ofPages", { number: pageNumber, total: plan.pageCount })]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
          </span>
        </p>
        <MenuButton
          label={t("pack.contents")}
          icon="stack"
          groups={plan.sections
            .filter((section) => section.entries.length > 0)
            .map((section) => ({
              id: section.id,
              title: section.entries.length === 1 ? "" : rt(section.title),
              lines: section.entries.map(line),
            }))}
        />
        <IconButton
          label={t("pack.next")}
          icon="forward"
          isDisabled={pageNumber >= plan.pageCount}
          onPress={() => onChoose(pageNumber + 1)}
        />
      </header>
      <div className="page-view-sheet">
        <PreviewPicture
          packId={packId}
          known={known}
          pageNumber={pageNumber}
          maxSidePx={1600}
          alt={t("pack.pageOf", { number: pageNumber, title: rt(entry.title) })}
        />
      </div>
    </section>
  );
}
