import { useState } from "react";
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { AssembleResult } from "#shared/contract/packView.ts";
import { formatBytes } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice, ToneIcon } from "../../ui/Mark.tsx";
import { type VerifiedOutput, verifiedOutputs } from "./plannedPages.ts";

interface WrittenReportProps {
  readonly result: AssembleResult;
  /** The pack was changed after it was written. */
  readonly isOld: boolean;
}

/** What was written, and that each point of the finished pack was checked on the files themselves. */
export function WrittenReport({ result, isOld }: WrittenReportProps) {
  const { store, t } = useAppContext();
  const [shown, setShown] = useState<"unknown" | "shown" | "not-shown">("unknown");
  const outputs = verifiedOutputs(result);
  const failed = outputs.flatMap((output) => output.points).filter((point) => !point.pass).length;
  const first = outputs[0];
  const show = async () => {
    if (first === undefined) return;
    const answer = await store.client.call("host.showInFolder", { path: first.path }).catch(() => ({ shown: false }));
    setShown(answer.shown ? "shown" : "not-shown");
  };
  return (
    <div className="written">
      <Notice
        tone={failed === 0 ? "good" : "blocker"}
        title={t(failed === 0 ? "written.good" : "written.failed", { count: failed })}
      >
        {isOld && <p>{t("written.old")}</p>}
        {shown === "not-shown" && <p className="written-path">{t("written.path", { folder: result.outDir })}</p>}
      </Notice>
      <Button icon="folder" onPress={() => void show()}>
        {t("written.show")}
      </Button>
      <ul className="written-files">
        {outputs.map((output, index) => (
          <li key={output.path}>
            <OutputLine output={output} isOpen={index === 0 || output.points.some((point) => !point.pass)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OutputLine({ output, isOpen }: { readonly output: VerifiedOutput; readonly isOpen: boolean }) {
  const { t, language } = useAppContext();
  const failed = output.points.filter((point) => !point.pass).length;
  return (
    <Disclosure className="written-file" defaultExpanded={isOpen}>
      <Heading level={3} className="written-heading">
        <AriaButton slot="trigger" className="written-trigger">
          <ToneIcon
            tone={failed === 0 ? "good" : "blocker"}
            label={t(failed === 0 ? "written.pointsGood" : "written.pointsFailed", {
              count: failed === 0 ? output.points.length : failed,
            })}
          />
          <span className="written-name">
            {output.name}
            <span className="soft small">
              {formatBytes(output.bytes, language)} · {t("written.pages", { count: output.pages })} ·{" "}
              {t(failed === 0 ? "written.pointsGood" : "written.pointsFailed", {
                count: failed === 0 ? output.points.length : failed,
              })}
            </span>
          </span>
          <Icon name="down" size={16} />
        </AriaButton>
      </Heading>
      <DisclosurePanel className="written-panel">
        <ul className="written-points">
          {output.points.map((point) => (
            <li key={point.point}>
              <ToneIcon
                tone={point.pass ? "good" : "blocker"}
                label={t(point.pass ? "written.pass" : "written.fail")}
                size={16}
              />
              <span>
                {t(`point.${point.point}`)}
                {point.details.map((detail) => (
                  <span key={detail} className="written-detail">
                    {detail}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
