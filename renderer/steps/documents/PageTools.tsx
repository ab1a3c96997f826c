import type { PackView } from "#shared/contract/packView.ts";
import type { PackCommand } from "#shared/domain/command.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import { chooseFiles } from "../../client/chooseFiles.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { documentName } from "./documentFacts.ts";
import { joinCommand, sidesCommand, splitCommand, splitOffCommand } from "./pageActs.ts";
import { sheetOf } from "./suggestedSides.ts";

interface PageToolsProps {
  readonly view: PackView;
  readonly document: PackDocument;
  /** At least one of the document's pages, in its order. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onArrange: (command: PackCommand) => void;
  /** The document is named by another page now. */
  readonly onShow: (documentId: string) => void;
  readonly onClose: () => void;
}

/** What can be done to the chosen pages. */
export function PageTools({ view, document, chosen, onChoose, onArrange, onShow, onClose }: PageToolsProps) {
  const { store, t } = useAppContext();
  const pages = document.pageIds;
  const [first] = chosen;
  const split = first === undefined || chosen.length !== 1 ? null : splitCommand(pages, first);
  const splitOff = chosen.length < 2 ? null : splitOffCommand(pages, new Set(chosen));
  const parting = split ?? splitOff;
  const sheet = chosen.map((pageId) => sheetOf(view, pageId)).find((one) => one !== undefined);
  const sides = sidesCommand(pages, chosen, sheet);
  const others = view.pack.documents.filter((one) => one.id !== document.id && one.pageIds.length > 0);
  const turn = (by: 1 | -1) => void store.command({ kind: "turnPages", pageIds: chosen, by });
  const leaveOut = () => {
    const rest = pages.filter((pageId) => !chosen.includes(pageId));
    const next = rest[Math.min(pages.indexOf(first ?? ""), rest.length - 1)];
    onChoose(new Set(next === undefined ? [] : [next]));
    void store.command({ kind: "leaveOut", pageIds: chosen, leftOut: true });
    if (rest[0] === undefined) onClose();
    else onShow(rest[0]);
  };
  const replace = async () => {
    const files = await chooseFiles({ many: true });
    if (files.length === 0) return;
    onClose();
    await store.replaceScan(chosen, files);
  };
  return (
    <div className="strip-tools" role="toolbar" aria-label={t("pages.list")}>
      <Button size="small" icon="turnLeft" onPress={() => turn(-1)}>
        {t("pages.turnLeft")}
      </Button>
      <Button size="small" icon="turnRight" onPress={() => turn(1)}>
        {t("pages.turnRight")}
      </Button>
      <Button
        size="small"
        icon="split"
        isDisabled={parting === null}
        onPress={() => {
          if (parting !== null) onArrange(parting);
        }}
      >
        {splitOff === null ? t("pages.split") : t("pages.splitOff")}
      </Button>
      <MenuButton
        label={t("pages.join")}
        text={t("pages.join")}
        icon="join"
        size="small"
        look="quiet"
        isDisabled={others.length === 0}
        groups={[
          {
            id: "others",
            title: "",
            lines: others.map((other) => ({
              id: other.id,
              label: documentName(other, view),
              note: t(`kind.${other.kind}`),
              onAct: () => onArrange(joinCommand(pages, other.pageIds)),
            })),
          },
        ]}
      />
      <Button
        size="small"
        icon="card"
        isDisabled={sides === null}
        onPress={() => {
          if (sides !== null) void store.command(sides);
        }}
      >
        {t(sheet === undefined ? "sides.pair" : "sides.part")}
      </Button>
      <Button size="small" icon="redo" onPress={() => void replace()}>
        {t(chosen.length === pages.length ? "replace.scan" : chosen.length > 1 ? "replace.pages" : "replace.page")}
      </Button>
      <Button size="small" icon="out" onPress={leaveOut}>
        {t("pages.leaveOut")}
      </Button>
      <span className="soft small strip-count" role="status">
        {t("pages.chosen", { count: chosen.length })}
      </span>
    </div>
  );
}
