import type { ReactNode } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { speakFindingIn, speakPageIssueIn } from "#shared/copy/reportCopy.ts";
import type { Finding } from "#shared/domain/finding.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Mark, ToneIcon } from "../../ui/Mark.tsx";
import { SheetPicture } from "../../ui/SheetPicture.tsx";
import { documentName, uprightRatio } from "../documents/documentFacts.ts";
import { ReplaceScan } from "./ComparePane.tsx";
import { Crop } from "./Crop.tsx";
import { printedTwin } from "./comparisonOf.ts";
import { groupFindings, troubledPages } from "./findingLists.ts";
import { sidesOf } from "./findingSides.ts";
import { goToDocument, goToSlot } from "./goTo.ts";
import { paperName } from "./paperNames.ts";

interface ListProps {
  readonly view: PackView;
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A titled part of the step. */
export function Part({ id, title, lead, children }: PartProps) {
  return (
    <section className="check-part" aria-labelledby={id}>
      <header>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {lead !== undefined && <p className="soft">{lead}</p>}
      </header>
      {children}
    </section>
  );
}

/** What speaks against the pack, by how grave it is and by who can mend it. */
export function FindingList({ view, onOpen }: ListProps & { readonly onOpen: (finding: Finding) => void }) {
  const { t } = useAppContext();
  if (view.findings.length === 0) return null;
  return (
    <Part id="check-findings" title={t("check.findings")} lead={t("check.findingsLead")}>
      {groupFindings(view.findings).map((group) => (
        <div key={group.severity} className="finding-group">
          {group.byFixer.map(({ fixer, findings }) => (
            <div key={fixer} className="finding-fixer">
              <h3 className="finding-heading">
                <ToneIcon tone={group.severity} label={t(`severity.${group.severity}`)} />
                {t(`severity.${group.severity}s`)} · {t(`fixer.${fixer}`)}
              </h3>
              <ul className="rows">
                {findings.map((finding) => (
                  <FindingRow key={finding.id} view={view} finding={finding} onOpen={onOpen} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </Part>
  );
}

interface FindingRowProps extends ListProps {
  readonly finding: Finding;
  readonly onOpen: (finding: Finding) => void;
}

function FindingRow({ view, finding, onOpen }: FindingRowProps) {
  const { t, language } = useAppContext();
  const { odd, against } = sidesOf(finding, view);
  const sights = [odd[0], against[0]].flatMap((sight) => (sight?.box ? [printedTwin(sight, view)] : []));
  const sentence = speakFindingIn(language, finding);
  return (
    <li className="row finding-row">
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
      <Button size="small" onPress={() => onOpen(finding)} aria-label={`${t("check.look")}: ${sentence}`}>
        {t("check.look")}
      </Button>
    </li>
  );
}

/** Pages that should be scanned again. */
export function QualityList({ view }: ListProps) {
  const { store, t, language } = useAppContext();
  const pages = troubledPages(view);
  if (pages.length === 0) return null;
  return (
    <Part id="check-quality" title={t("check.quality")} lead={t("check.qualityLead")}>
      <ul className="rows">
        {pages.map(({ document, pageId, pageNumber, issues }) => (
          <li key={pageId} className="row">
            <div className="quality-picture">
              <SheetPicture
                src={store.client.pageUrl(view.pack.id, pageId, view.uprightTurns[pageId] ?? 0, 240)}
                alt=""
                ratio={uprightRatio(view, pageId)}
                fit
              />
            </div>
            <div className="row-words">
              <h3>{paperName(document, t)}</h3>
              <p className="soft small row-file">
                {documentName(document, view)}
                {document.pageIds.length > 1 && ` · ${t("check.page", { page: pageNumber })}`}
              </p>
              {issues.map((issue) => (
                <p key={issue.check} className="row-issue">
                  <ToneIcon tone={issue.severity} label={t(`severity.${issue.severity}`)} size={16} />
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
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Places that the route needs and nothing fills. */
export function MissingList({ view }: ListProps) {
  const { store, t, language } = useAppContext();
  if (view.missing.length === 0) return null;
  return (
    <Part id="check-missing" title={t("check.missing")}>
      <ul className="rows">
        {view.missing.map((missing) => (
          <li key={`${missing.slot}/${missing.sentence}`} className="row">
            <ToneIcon tone={missing.severity} label={t(`severity.${missing.severity}`)} />
            <div className="row-words">
              <p>{speakFindingIn(language, missing)}</p>
            </div>
            <Button size="small" onPress={() => void goToSlot(store, view, missing.slot)}>
              {t("check.toSlot")}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What the user settled, each with its reason; any of it can be opened again. */
export function DecidedList({ view }: ListProps) {
  const { store, t, language } = useAppContext();
  if (view.decided.length === 0) return null;
  return (
    <Part id="check-decided" title={t("check.decided")}>
      <ul className="rows">
        {view.decided.map(({ finding, decision }) => (
          <li key={finding.id} className="row">
            <div className="row-words">
              <p className="soft">{speakFindingIn(language, finding)}</p>
              <p className="decided-reason">
                <Mark tone="good">{t(`decided.${decision.action}`)}</Mark>
                {decision.reason}
              </p>
            </div>
            <Button
              size="small"
              look="plain"
              icon="undo"
              onPress={() => void store.command({ kind: "decide", findingId: finding.id, decision: null })}
            >
              {t("check.reopen")}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
