import type { PackView } from "#shared/contract/packView.ts";
import type { ChecklistView } from "#shared/plan/checklists/checklistInput.ts";
import type { Route } from "#shared/routes/route.ts";
import { formatDate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { capital } from "./capital.ts";

interface PrintedChecklistProps {
  readonly view: PackView;
  readonly route: Route;
  readonly checklists: readonly ChecklistView[];
}

/** The checklists as one sheet of paper: seen by the printer only. */
export function PrintedChecklist({ view, route, checklists }: PrintedChecklistProps) {
  const { t, rt, language } = useAppContext();
  const applicant = view.pack.people.find(({ role }) => role === "applicant");
  const name = applicant === undefined ? view.pack.name : `${applicant.surname} ${applicant.givenNames}`.trim();
  return (
    <div className="paper" aria-hidden="true">
      <header className="paper-head">
        <h1>{t("prep.paperTitle")}</h1>
        <p>{[rt(route.title), route.code ?? "", name].filter((part) => part !== "").join(" · ")}</p>
        <p>{view.pack.today === null ? "" : formatDate(view.pack.today, language)}</p>
      </header>
      <div className="paper-columns">
        {checklists.map((list) => (
          <section key={list.id}>
            <h2>{capital(rt(list.stage))}</h2>
            <ul>
              {list.items.map((item) => (
                <li key={item.id}>
                  <span className="paper-box">{item.state === "ticked" ? "✓" : ""}</span>
                  <span>{capital(rt(item.text))}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="paper-foot">{t("prep.paperFoot")}</p>
    </div>
  );
}
