import { formatDate } from "../../state/translate.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { isStale, VERIFIED_ON } from "./guideDates.ts";

interface SourceNoteProps {
  /** Citations such as "S0§33" or "S4:work". */
  readonly sources: readonly string[];
  /** ISO 8601: the day it was last verified where that is known; else each guide's own day. */
  readonly lastVerified?: string | null;
  /** G named by the guide, A by analogy, D derived by us. */
  readonly basis?: "G" | "A" | "D";
  /** Part that is ours although the guide names the rest. */
  readonly derivedPart?: "placement" | "condition" | null;
}

/** Where something comes from, and when it was last looked at: one grey line that opens. */
export function SourceNote({ sources, lastVerified, basis, derivedPart = null }: SourceNoteProps) {
  const { t, language } = useAppContext();
  const today = useApp((state) => state.view?.pack.today ?? null) ?? new Date().toISOString().slice(0, 10);
  const verifiedOn = (source: string) => lastVerified ?? VERIFIED_ON[source] ?? null;
  return (
    <Disclosure look="quiet" label={t("source.label")}>
      <ul className="source-lines">
        {sources.map((citation) => {
          const { source, section } = partsOf(citation);
          const day = verifiedOn(source);
          return (
            <li key={citation}>
              {guideName(source, t)}
              {section !== "" && `, ${sectionText(section, t)}`} ·{" "}
              {day === null ? t("source.undated") : t("source.verified", { date: formatDate(day, language) })}
              {isStale(day, today) && <strong> {t("source.stale")}</strong>}
            </li>
          );
        })}
        {sources.length === 0 && <li>{t("source.ours")}</li>}
        {basis !== undefined && <li>{t(`source.basis${basis}`)}</li>}
        {derivedPart !== null && <li>{t(`source.${derivedPart}Ours`)}</li>}
      </ul>
    </Disclosure>
  );
}

function partsOf(citation: string): { readonly source: string; readonly section: string } {
  const [, source = citation, section = ""] = /^(S\d|overlay)(?:§|:)?(.*)$/.exec(citation) ?? [];
  return { source, section };
}

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

function guideName(source: string, t: Say): string {
  return /^S[0-4]$/.test(source) || source === "overlay" ? t(`source.${source}`) : source;
}

function sectionText(section: string, t: Say): string {
  return /^\d/.test(section) ? t("source.section", { section }) : t("source.part", { section });
}
