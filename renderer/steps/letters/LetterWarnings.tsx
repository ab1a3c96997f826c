import type { LetterSources } from "#shared/letters/letterSources.ts";
import type { LintFinding } from "#shared/letters/lints/lintFinding.ts";
import type { Route } from "#shared/routes/route.ts";
import { formatDate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { lintSources, lintWords } from "./letterLints.ts";
import type { LetterWarning } from "./letterWarnings.ts";

interface LetterWarningsProps {
  readonly warnings: readonly LetterWarning[];
  readonly found: readonly LintFinding[];
  readonly title: string;
  readonly route: Route;
  readonly sources: LetterSources;
}

/** What to look at before the letter is signed: the guides' warnings with their reasons, then blanks and differences. */
export function LetterWarnings({ warnings, found, title, route, sources }: LetterWarningsProps) {
  const { t, language } = useAppContext();
  return (
    <div role="status">
      <ul className="letter-warnings" aria-label={t("letters.warnings")}>
        {found.map((finding) => {
          const places = lintSources(finding, sources);
          return (
            <li key={finding.id}>
              <Notice
                tone={finding.severity}
                acts={
                  finding.marks.length > 0 && (
                    <Button size="small" onPress={() => showMark(finding.id)}>
                      {t("letters.show")}
                    </Button>
                  )
                }
              >
                {lintWords(finding, language, title, route)}
                {places !== "" && <span className="soft small"> {t("letters.source", { sources: places })}</span>}
              </Notice>
            </li>
          );
        })}
        {warnings.map((warning) => {
          const params = Object.fromEntries(
            Object.entries(warning.params).map(([name, value]) => [
              name,
              name === "blank" ? t(String(value)) : typeof value === "string" ? formatDate(value, language) : value,
            ]),
          );
          return (
            <li key={warning.id}>
              <Notice
                tone={warning.tone}
                acts={
                  warning.blank !== "" && (
                    <Button size="small" onPress={() => focusBlank(warning.blank)}>
                      {t("letters.show")}
                    </Button>
                  )
                }
              >
                {t(warning.words, params)}
              </Notice>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function showMark(finding: string): void {
  const mark = document.getElementById(`mark-${finding.replace(/[^\w-]/g, "-")}`);
  mark?.scrollIntoView({ block: "center" });
  mark?.classList.remove("letter-mark-shown");
  // The class must be gone for a moment, so that its animation starts anew.
  requestAnimationFrame(() => mark?.classList.add("letter-mark-shown"));
}

function focusBlank(blank: string): void {
  const control = document.getElementById(`blank-${blank}`)?.querySelector<HTMLElement>("input, button, textarea");
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}
