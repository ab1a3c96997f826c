import { useState } from "react";
import type { ParamsIn } from "#shared/contract/methods.ts";
import type { PackView } from "#shared/contract/packView.ts";
import { formatTime } from "../../state/translate.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { isNumber, isText, isYesNo, oneOf, orNull, useKept } from "../../state/useKept.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice, SelectBox, Tick } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { AskBlockers, blockersOf, firstBlockerHref } from "./AskBlockers.tsx";
import { fileCount, type OutputKind } from "./plannedPages.ts";
import { RefusalMap } from "./RefusalMap.tsx";
import { SizeLimit } from "./SizeLimit.tsx";
import { NAMING_EXAMPLES } from "./uploadLimits.ts";
import type { KnownPlan } from "./usePlan.ts";
import { WrittenReport } from "./WrittenReport.tsx";

interface MakePanelProps {
  readonly view: PackView;
  readonly known: KnownPlan;
}

type MakeParams = Omit<ParamsIn<"pack.assemble">, "packId">;

/** How the pack is to be written, the button, and what came of it. */
export function MakePanel({ view, known }: MakePanelProps) {
  const { store, t, language } = useAppContext();
  const route = useApp((state) => state.route);
  const lastJob = useApp((state) => state.lastJob);
  const error = useApp((state) => state.error);
  const [output, setOutput] = useKept<OutputKind>("pack.output", "both", oneOf("single", "split", "both"));
  const [naming, setNaming] = useKept<string | null>("pack.naming", null, orNull(isText));
  const [maxSizeBytes, setMaxSizeBytes] = useKept<number | null>("pack.maxSize", null, orNull(isNumber));
  const [searchable, setSearchable] = useKept("pack.searchable", true, isYesNo);
  const [isAsking, setAsking] = useState(false);
  const [last, setLast] = useState<{ readonly params: MakeParams; readonly plan: KnownPlan } | null>(null);
  const blockers = blockersOf(view);
  const job = view.jobs.find((one) => one.kind === "assemble");
  const isReading = view.jobs.some((one) => one.kind === "add-files");
  const styles = route?.naming.styles ?? [];
  const style = naming ?? route?.naming.default ?? null;

  const start = (params: MakeParams) => {
    setLast({ params, plan: known });
    void store.assemble(params);
  };
  const make = async () => {
    const folder = await store.client.call("host.chooseFolder", {}).catch(() => ({ path: null }));
    start({
      outDir: folder.path,
      output,
      naming: output === "single" ? null : style,
      maxSizeBytes,
      searchable,
      allowBlockers: blockers.length > 0,
      reportLanguage: language,
    });
  };
  return (
    <section className="make" aria-labelledby="make-title">
      <h2 id="make-title">{t("pack.make")}</h2>
      <Choice
        label={t("pack.output")}
        value={output}
        options={(["single", "split", "both"] as const).map((id) => ({ id, label: t(`pack.output.${id}`) }))}
        hint={t("pack.files", { count: fileCount(known.plan, output) })}
        onChoose={(id) => setOutput(id === "single" || id === "split" ? id : "both")}
      />
      {output !== "single" && styles.length > 1 && (
        <SelectBox
          label={t("pack.naming")}
          placeholder=""
          value={style}
          hint={style === null ? "" : (NAMING_EXAMPLES[style] ?? "")}
          options={styles.map((id) => ({ id, label: t(`naming.${id}`), note: NAMING_EXAMPLES[id] ?? "" }))}
          onChoose={setNaming}
        />
      )}
      <SizeLimit view={view} value={maxSizeBytes} onChange={setMaxSizeBytes} />
      <Tick isSelected={searchable} onChange={setSearchable}>
        {t("pack.searchable")}
        <span className="soft small make-note">{t("pack.searchableNote")}</span>
      </Tick>
      {known.plan.leftOut.length > 0 && (
        <p className="soft small">{t("pack.leftOut", { count: known.plan.leftOut.length })}</p>
      )}
      <RefusalMap view={view} />
      {blockers.length > 0 && (
        <Notice tone="warning">
          {t("pack.blockers", { count: blockers.length })} <a href={firstBlockerHref(view)}>{t("pack.toCheck")}</a>
        </Notice>
      )}
      {job === undefined ? (
        <Button
          look="primary"
          size="large"
          isDisabled={isReading}
          onPress={() => (blockers.length > 0 ? setAsking(true) : void make())}
        >
          {t("pack.makeIt")}
        </Button>
      ) : (
        <div className="make-running">
          <Progress
            label={[
              t(`job.${job.stage}`, { done: job.done, total: job.total, item: job.item }),
              ...(job.leftMs === null ? [] : [t("job.left", { time: formatTime(job.leftMs, t) })]),
            ].join(" · ")}
            done={job.done}
            total={job.total}
          />
          <Button size="small" onPress={() => void store.client.call("jobs.cancel", { jobId: job.jobId })}>
            {t("job.cancel")}
          </Button>
        </div>
      )}
      {isReading && <p className="soft small">{t("pack.stillReading")}</p>}
      {error?.code === "output-exists" && last !== null && job === undefined && (
        <Button
          onPress={() => {
            store.dismissError();
            start({ ...last.params, force: true });
          }}
        >
          {t("pack.writeOver")}
        </Button>
      )}
      {lastJob?.kind === "cancelled" && <Notice tone="plain">{t("pack.cancelled")}</Notice>}
      {view.written !== null && job === undefined && lastJob?.kind !== "cancelled" && (
        <WrittenReport result={view.written.result} isOld={last === null ? view.written.isOld : last.plan !== known} />
      )}
      <AskBlockers view={view} isOpen={isAsking} onGoOn={() => void make()} onClose={() => setAsking(false)} />
    </section>
  );
}
