import { Button, GridLayout, GridList, GridListItem, Size, useDragAndDrop, Virtualizer } from "react-aria-components";
import type { PackView } from "#shared/contract/packView.ts";
import type { PageIssue } from "#shared/domain/finding.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { SheetPicture } from "../../ui/SheetPicture.tsx";
import { uprightRatio } from "./documentFacts.ts";
import { movedPages } from "./pageActs.ts";
import { sheetOf } from "./suggestedSides.ts";

interface PageGridProps {
  readonly view: PackView;
  readonly pageIds: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onArrange: (order: readonly string[]) => void;
}

const LAYOUT = {
  minItemSize: new Size(148, 224),
  maxItemSize: new Size(148, 224),
  minSpace: new Size(12, 12),
  dropIndicatorThickness: 4,
};

/** Pages as sheets on a table; only those in sight are drawn, so that three hundred are as quick as three. */
export function PageGrid({ view, pageIds, chosen, onChoose, onArrange }: PageGridProps) {
  const { store, t } = useAppContext();
  // All that a card shows is in its item: the list draws a card anew only when its item is another.
  const items = pageIds.map((pageId, index) => ({
    id: pageId,
    number: index + 1,
    turns: view.uprightTurns[pageId] ?? 0,
    ratio: uprightRatio(view, pageId),
    issues: view.pageIssues[pageId] ?? [],
    isOnSheet: sheetOf(view, pageId) !== undefined,
  }));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === "on") return;
      const order = movedPages(pageIds, new Set([...keys].map(String)), String(target.key), target.dropPosition);
      if (order !== null) onArrange(order);
    },
  });
  return (
    <Virtualizer layout={GridLayout} layoutOptions={LAYOUT}>
      <GridList
        className="page-grid"
        layout="grid"
        keyboardNavigationBehavior="tab"
        aria-label={t("pages.list")}
        items={items}
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChoose(keys === "all" ? new Set(pageIds) : new Set([...keys].map(String)))}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={t("pages.page", { number: item.number })} className="page-card">
            <span className="page-card-picture">
              <SheetPicture
                src={store.client.pageUrl(view.pack.id, item.id, item.turns, 400)}
                alt=""
                ratio={item.ratio}
                fit
              />
            </span>
            <span className="page-card-foot">
              <Button slot="drag" className="line-handle" aria-label={t("pages.drag", { number: item.number })}>
                <Icon name="drag" size={16} />
              </Button>
              <span className="number">{item.number}</span>
              {item.isOnSheet && <Mark tone="plain">{t("sides.onSheet")}</Mark>}
              <PageMark issues={item.issues} />
            </span>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function PageMark({ issues }: { readonly issues: readonly PageIssue[] }) {
  const { t } = useAppContext();
  const [issue] = issues;
  if (issue === undefined) return null;
  return (
    <Mark tone={issues.some((one) => one.severity !== "advice") ? "warning" : "plain"}>
      {t(`issue.${issue.check}`)}
    </Mark>
  );
}
