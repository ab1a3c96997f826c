import type { PackView } from "#shared/contract/packView.ts";
import { chooseFiles } from "../../client/chooseFiles.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { documentName } from "../documents/documentFacts.ts";
import { Crop } from "./Crop.tsx";
import type { Pane } from "./comparisonOf.ts";
import { goToDocument } from "./goTo.ts";
import { MarkedPage } from "./MarkedPage.tsx";
import { paperName } from "./paperNames.ts";
import { Reading } from "./Reading.tsx";

interface ComparePaneProps {
  readonly view: PackView;
  readonly pane: Pane;
  readonly onClose: () => void;
}

/** One paper of a comparison: each value's crop with its reading, then the page that it stands on. */
export function ComparePane({ view, pane, onClose }: ComparePaneProps) {
  const { store, t } = useAppContext();
  const { document, pageNumber, sights } = pane;
  const name = paperName(document, t);
  return (
    <>
      <header className="compare-head">
        <h3>{name}</h3>
        <p className="soft small compare-file">
          {documentName(document, view)}
          {document.pageIds.length > 1 && ` · ${t("check.page", { page: pageNumber })}`}
        </p>
      </header>
      {sights
        .filter((sight) => sight.text !== "")
        .map((sight, index, all) => (
          <div
            key={`${sight.name}/${sight.value}/${sight.box?.join()}`}
            className={(sight.box?.[2] ?? 0) > 0.5 ? "compare-value compare-wide" : "compare-value"}
          >
            <Crop view={view} sight={sight} size="large" alt={t("compare.crop", { value: sight.text })} />
            {/* A correction stands in for every reading of the value on this paper: one field is enough. */}
            {all.findIndex((one) => one.name === sight.name) === index && <Reading sight={sight} />}
          </div>
        ))}
      <MarkedPage view={view} sights={sights} label={t("compare.page", { document: name, page: pageNumber })} />
      <div className="compare-acts">
        <Button
          size="small"
          icon="files"
          onPress={() => {
            onClose();
            void goToDocument(store, view, document);
          }}
        >
          {t("check.toDocument")}
        </Button>
        <ReplaceScan pageIds={document.pageIds} onReplaced={onClose} />
      </div>
    </>
  );
}

interface ReplaceScanProps {
  readonly pageIds: readonly string[];
  readonly onReplaced: () => void;
}

/** A better scan in place of this one: it keeps the place, the corrections and the decisions. */
export function ReplaceScan({ pageIds, onReplaced }: ReplaceScanProps) {
  const { store, t } = useAppContext();
  const replace = async () => {
    const files = await chooseFiles({ many: true });
    if (files.length === 0) return;
    onReplaced();
    await store.replaceScan(pageIds, files);
  };
  return (
    <Button size="small" icon="redo" onPress={() => void replace()}>
      {t("check.replace")}
    </Button>
  );
}
