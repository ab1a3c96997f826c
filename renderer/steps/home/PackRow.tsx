import type { PackSummary } from "#shared/contract/packView.ts";
import { packName } from "../../state/packName.ts";
import { hashOf } from "../../state/place.ts";
import { formatDate, formatWhen } from "../../state/translate.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Mark } from "../../ui/Mark.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";

/** One pack as a folder on the table: whose, where to, what is missing, until when. */
export function PackRow({ pack }: { readonly pack: PackSummary }) {
  const { store, t, rt, language } = useAppContext();
  const routes = useApp((state) => state.routes);
  const route = routes.find((one) => one.id === pack.route);
  const ownName = packName(pack.name, t);
  const name = ownName || t("frame.unnamed");
  const blockers = pack.blockers ?? 0;
  const missing = pack.missing ?? 0;
  const isLate = pack.deadline !== null && pack.deadline < new Date().toISOString().slice(0, 10);
  const isComplete = route !== undefined && pack.documents > 0 && pack.missing === 0 && pack.blockers === 0;
  return (
    <li className="pack-row">
      <a
        className="pack-link"
        href={hashOf({ kind: "pack", packId: pack.packId, step: pack.route === null ? "route" : "documents" })}
      >
        <span className="pack-code" aria-hidden="true">
          {route === undefined ? "?" : (route.code || route.id).slice(0, 4)}
        </span>
        <span className="pack-words">
          <span className="pack-row-name">{name}</span>
          <span className="soft">
            {pack.applicant || t("home.noPerson")}
            {" · "}
            {route === undefined ? t("home.noRoute") : rt(route.title)}
          </span>
          <span className="soft small">
            {pack.deadline !== null && !isLate && (
              <>{t("home.deadline", { date: formatDate(pack.deadline, language) })} · </>
            )}
            {t("home.documents", { count: pack.documents })}
            {" · "}
            {t("home.changed", { when: formatWhen(pack.changedAt, language) })}
          </span>
        </span>
        <span className="pack-marks">
          {blockers > 0 && <Mark tone="blocker">{t("home.blockers", { count: blockers })}</Mark>}
          {missing > 0 && <Mark tone="warning">{t("home.missing", { count: missing })}</Mark>}
          {pack.deadline !== null && isLate && (
            <Mark tone="warning">{t("home.late", { date: formatDate(pack.deadline, language) })}</Mark>
          )}
          {isComplete && <Mark tone="good">{t("home.complete")}</Mark>}
        </span>
      </a>
      <MenuButton
        label={t("home.more", { name })}
        icon="more"
        groups={[
          {
            id: "acts",
            title: "",
            lines: [
              {
                id: "save",
                label: t("home.saveFile"),
                icon: "file",
                onAct: () => void store.savePack(pack.packId, ownName || pack.applicant),
              },
              {
                id: "remove",
                label: t("home.remove"),
                icon: "remove",
                danger: true,
                onAct: () => void store.removePack(pack.packId),
              },
            ],
          },
        ]}
      />
    </li>
  );
}
