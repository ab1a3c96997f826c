import type { ReactNode } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { speakFindingIn, speakPageIssueIn } from "#shared/copy/reportCopy.ts";
import { assertNever } from "#shared/domain/assertNever.ts";
import type { Finding, MissingSlot } from "#shared/domain/finding.ts";
import { hashOf } from "../../state/place.ts";
import { useAppContext, useIsPointed } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { ToneIcon } from "../../ui/Mark.tsx";
import { SheetPicture } from "../../ui/SheetPicture.tsx";
import { documentName, uprightRatio } from "../documents/documentFacts.ts";
import { ReplaceScan } from "./ComparePane.tsx";
import { Crop } from "./Crop.tsx";
import { printedTwin } from "./comparisonOf.ts";
import type { TroubledPage } from "./findingLists.ts";
import { sidesOf } from "./findingSides.ts";
import { goToDocument, goToSlot } from "./goTo.ts";
import type { MendItem } from "./mendGroups.ts";
import { paperName } from "./paperNames.ts";

interface MendRowProps {
  readonly view: PackView;
  readonly item: MendItem;
  readonly onOpen: (finding: Finding) => void;
}

/** One thing to do, with the place to do it. */
export function MendRow({ view, item, onOpen }: MendRowProps) {
  switch (item.kind) {
    case "finding":
      return (
        <Row item={item}>
          <FindingParts view={view} finding={item.finding} onOpen={onOpen} />
        </Row>
      );
    case "missing":
      return (
        <Row item={item}>
          <MissingParts view={view} missing={item.missing} />
        </Row>
      );
    case "page":
      return (
        <Row item={item}>
          <PageParts view={view} page={item.page} />
        </Row>
      );
    default:
      return assertNever(item);
  }
}

function Row({ item, children }: { readonly item: MendItem; readonly children: ReactNode }) {
  const { t } = useAppContext();
  const isPointed = useIsPointed(item.id);
  return (
    <li className={isPointed ? "row mend-row pointed" : "row mend-row"} data-item={item.id} tabIndex={-1}>
      <ToneIcon tone={item.severity} label={t(`severity.${item.severity}`)} />
      {children}
    </li>
  );
}

interface FindingPartsProps {
  readonly view: PackView;
  readonly finding: Finding;
  readonly onOpen: (finding: Finding) => void;
}

function FindingParts({ view, finding, onOpen }: FindingPartsProps) {
  const { t, language } = useAppContext();
  const { odd, against } = sidesOf(finding, view);
  const sights = [odd[0], against[0]].flatMap((sight) => (sight?.box ? [printedTwin(sight, view)] : []));
  const sentence = speakFindingIn(language, finding);
  const letter = String(finding.params.letter ?? "");
  return (
    <>
      <div className="row-words">
        <p>{sentence}</p>
      </div>
      {sights.length > 0 && (
        <div className="finding-crops" aria-hidden="true">
          {sights.map((sight) => (
            <Crop key={`${sight.documentId}/${sight.box?.join()}`} view={view} sight={sight} size="small" />
          ))}
        </div>
      )}
      {letter !== "" && (
        <a className="row-link" href={hashOf({ kind: "pack", packId: view.pack.id, step: "letters", at: letter })}>
          {t("mend.toLetter")}
        </a>
      )}
      <Button size="small" onPress={() => onOpen(finding)} aria-label={`${t("check.look")}: ${sentence}`}>
        {t("check.look")}
      </Button>
    </>
  );
}

function MissingParts({ view, missing }: { readonly view: PackView; readonly missing: MissingSlot }) {
  const { store, t, language } = useAppContext();
  const sentence = speakFindingIn(language, missing);
  return (
    <>
      <div className="row-words">
        <p>{sentence}</p>
      </div>
      <Button
        size="small"
        onPress={() => void goToSlot(store, view, missing.slot)}
        aria-label={`${t("check.toSlot")}: ${sentence}`}
      >
        {t("check.toSlot")}
      </Button>
    </>
  );
}

/** A page that should be scanned again. */
function PageParts({ view, page }: { readonly view: PackView; readonly page: TroubledPage }) {
  const { store, t, language } = useAppContext();
  const { document, pageId, pageNumber, issues } = page;
  return (
    <>
      <div className="quality-picture">
        <SheetPicture
          src={store.client.pageUrl(view.pack.id, pageId, view.uprightTurns[pageId] ?? 0, 240)}
          alt=""
          ratio={uprightRatio(view, pageId)}
          fit
        />
      </div>
      <div className="row-words">
        <h4>{paperName(document, t)}</h4>
        <p className="soft small row-file">
          {documentName(document, view)}
          {document.pageIds.length > 1 && ` · ${t("check.page", { page: pageNumber })}`}
        </p>
        {issues.map((issue) => (
          <p key={issue.check} className="row-issue">
            {speakPageIssueIn(language, issue)}
          </p>
        ))}
      </div>
      <div className="row-acts">
        <ReplaceScan pageIds={[pageId]} onReplaced={() => undefined} />
        <Button size="small" look="plain" onPress={() => void goToDocument(store, view, document)}>
          {t("check.toDocument")}
        </Button>
      </div>
    </>
  );
}
