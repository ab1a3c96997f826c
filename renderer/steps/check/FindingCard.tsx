import type { PackView } from "#shared/contract/packView.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";
import type { Finding } from "#shared/domain/finding.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { oneOf, orNull, useKept } from "../../state/useKept.ts";
import { Button } from "../../ui/Button.tsx";
import { Mark, ToneIcon } from "../../ui/Mark.tsx";
import { SourceNote } from "../sources/SourceNote.tsx";
import { DecideForm } from "./DecideForm.tsx";
import { isAboutName } from "./findingLists.ts";
import { menderOf } from "./mendGroups.ts";

interface FindingCardProps {
  readonly finding: Finding;
  readonly view: PackView;
}

/** A finding in words, and the two ways to settle it without changing a reading. */
export function FindingCard({ finding }: FindingCardProps) {
  const { t, language } = useAppContext();
  const rule = useApp((state) => state.rules.find(({ id }) => id === finding.rule));
  const lint = useApp((state) => state.letterSources?.lints.find(({ id }) => id === finding.rule));
  const sources = rule?.sources ?? lint?.sources ?? [];
  const [deciding, setDeciding] = useKept(`decide.${finding.id}`, null, orNull(oneOf("accepted", "explained")));
  return (
    <article className={`finding-card finding-card-${finding.severity}`}>
      <ToneIcon tone={finding.severity} label={t(`severity.${finding.severity}`)} size={22} />
      <div className="finding-card-words">
        <p>{speakFindingIn(language, finding)}</p>
        <p className="finding-card-marks">
          <Mark tone="plain">{t(`mender.${menderOf(finding)}`)}</Mark>
          <span className="soft small number">{finding.rule}</span>
        </p>
        {sources.length > 0 && <SourceNote sources={sources} {...(rule?.operationalised ? { basis: "D" } : {})} />}
        {deciding !== null && <DecideForm findingId={finding.id} action={deciding} onDone={() => setDeciding(null)} />}
      </div>
      {deciding === null && (
        <div className="finding-card-acts">
          {isAboutName(finding) && (
            <Button size="small" onPress={() => setDeciding("explained")}>
              {t("check.explain")}
            </Button>
          )}
          <Button size="small" onPress={() => setDeciding("accepted")}>
            {t("check.accept")}
          </Button>
        </div>
      )}
    </article>
  );
}
