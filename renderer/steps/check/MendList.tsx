import type { PackView } from "#shared/contract/packView.ts";
import type { Finding } from "#shared/domain/finding.ts";
import { useAppContext } from "../../state/useApp.ts";
import { CopyText } from "../../ui/CopyText.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { pointAt } from "../../ui/pointAt.ts";
import { MendRow } from "./MendRow.tsx";
import type { MendGroup } from "./mendGroups.ts";
import { mendMessage } from "./mendMessage.ts";
import { Part } from "./Part.tsx";
import "./mend.css";

interface GroupProps {
  readonly view: PackView;
  readonly onOpen: (finding: Finding) => void;
}

/** All that is open, each under the one who can mend it. */
export function MendList({ view, groups, onOpen }: GroupProps & { readonly groups: readonly MendGroup[] }) {
  const { t } = useAppContext();
  if (groups.length === 0) return null;
  return (
    <Part id="check-mend" title={t("mend.title")} lead={t("mend.lead")}>
      {groups.length > 1 && (
        <nav aria-label={t("mend.jump")}>
          <ul className="summary-counts">
            {groups.map(({ mender, severity, items }) => (
              <li key={mender}>
                <button
                  type="button"
                  className="summary-count"
                  onClick={() => pointAt(document.getElementById(`mender-${mender}`), "start")}
                >
                  <Mark tone={severity}>
                    {t(`mender.${mender}`)} <b className="mend-number">{items.length}</b>
                  </Mark>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map((group) => (
        <Group key={group.mender} view={view} group={group} onOpen={onOpen} />
      ))}
    </Part>
  );
}

function Group({ view, group, onOpen }: GroupProps & { readonly group: MendGroup }) {
  const { t, language } = useAppContext();
  const { mender, items } = group;
  const title = t(`mender.${mender}`);
  return (
    <section className="mend-group" aria-labelledby={`mender-${mender}`}>
      <header className="mend-head">
        <div>
          <h3 id={`mender-${mender}`} tabIndex={-1}>
            {title} <span className="mend-count">{t("mend.count", { count: items.length })}</span>
          </h3>
          <p className="soft small">{t(`mender.${mender}.hint`)}</p>
        </div>
        <CopyText
          size="small"
          label={t("mend.copy")}
          of={title}
          copiedLabel={t("mend.copied")}
          failedLabel={t("mend.notCopied")}
          text={() => mendMessage(group, view, t, language)}
        />
      </header>
      <ul className="rows">
        {items.map((item) => (
          <MendRow key={item.id} view={view} item={item} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
