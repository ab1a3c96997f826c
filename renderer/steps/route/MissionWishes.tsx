import { useRef, useState } from "react";
import type { PackView } from "#shared/contract/packView.ts";
import { type OverlayChange, parseOverlay } from "#shared/routes/overlay.ts";
import type { Route } from "#shared/routes/route.ts";
import { slotsOf } from "#shared/routes/route.ts";
import type { CaseRoute } from "#shared/routes/routeOfCase.ts";
import { saveTextFile } from "../../state/saveTextFile.ts";
import { formatDate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { isYesNo, useKept } from "../../state/useKept.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Mark.tsx";
import { WishesForm } from "./WishesForm.tsx";

interface MissionWishesProps {
  readonly view: PackView;
  readonly caseRoute: CaseRoute;
  readonly route: Route;
}

/** What the responsible mission wants otherwise than the guide: taken in, written down, seen, handed on. */
export function MissionWishes({ view, caseRoute, route }: MissionWishesProps) {
  const { store, t, language } = useAppContext();
  const [isWriting, setWriting] = useKept("wishes.writing", false, isYesNo);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const { overlay } = view.pack;
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const found = parsed(await file.text());
    if (found.kind === "overlay") {
      setFaults([]);
      await store.command({ kind: "setOverlay", overlay: found.overlay });
    } else setFaults(found.problems);
  };
  return (
    <section className="route-note wishes" aria-labelledby="wishes-title">
      <h2 id="wishes-title">{t("wish.title")}</h2>
      <p className="soft small">{t("wish.lead")}</p>
      {overlay !== null && (
        <p>
          <strong>{overlay.mission}</strong> ·{" "}
          {t("wish.from", { source: overlay.source, date: formatDate(overlay.date, language) })}
        </p>
      )}
      <Changes changes={caseRoute.changes} route={caseRoute.family ?? route} own={route} />
      {overlay?.note !== undefined && overlay.note !== "" && <p className="soft small">{overlay.note}</p>}
      {caseRoute.problems.map((problem) => (
        <Notice key={problem.path} tone="warning">
          <p>{t("wish.leftOut", { path: problem.path, why: problem.message })}</p>
        </Notice>
      ))}
      {faults.length > 0 && (
        <Notice tone="blocker" title={t("wish.invalid")}>
          <p>{faults.join("; ")}</p>
        </Notice>
      )}
      <div className="wish-acts">
        <Button size="small" icon="edit" onPress={() => setWriting(!isWriting)}>
          {t(overlay === null ? "wish.write" : "wish.edit")}
        </Button>
        <Button size="small" icon="add" onPress={() => picker.current?.click()}>
          {t("wish.import")}
        </Button>
        {overlay !== null && (
          <>
            <Button
              size="small"
              icon="out"
              onPress={() =>
                saveTextFile(`${overlay.id}.json`, "application/json", `${JSON.stringify(overlay, null, 2)}\n`)
              }
            >
              {t("wish.export")}
            </Button>
            <Button
              size="small"
              look="plain"
              icon="remove"
              onPress={() => void store.command({ kind: "setOverlay", overlay: null })}
            >
              {t("wish.remove")}
            </Button>
          </>
        )}
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t("wish.import")}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {isWriting && (
        <WishesForm
          route={route}
          overlay={overlay}
          today={view.pack.today ?? ""}
          onSave={(written) => {
            setWriting(false);
            void store.command({ kind: "setOverlay", overlay: written });
          }}
          onClose={() => setWriting(false)}
        />
      )}
    </section>
  );
}

function parsed(text: string) {
  try {
    const found = parseOverlay(JSON.parse(text));
    if (found.kind === "overlay") return found;
    return { kind: "invalid", problems: found.problems.map(({ path, message }) => `${path}: ${message}`) } as const;
  } catch {
    return { kind: "invalid", problems: ["JSON"] } as const;
  }
}

interface ChangesProps {
  readonly changes: readonly OverlayChange[];
  readonly route: Route;
  /** The route with the wishes on it: it alone knows what they add. */
  readonly own: Route;
}

/** What the wishes change, old and new. */
function Changes({ changes, route, own }: ChangesProps) {
  const { t, rt } = useAppContext();
  if (changes.length === 0) return null;
  const titles = new Map(
    [...slotsOf(route), ...slotsOf(own), ...own.positions].map(({ id, title }) => [id, rt(title)]),
  );
  const named = (ids: string) => ids.split(", ").map((id) => titles.get(id) ?? id);
  const says = ({ kind, what, before, after }: OverlayChange): string => {
    switch (kind) {
      case "order":
        return t("wish.order", { order: named(after).join(" · ") });
      case "slot-added":
        return t("wish.added", { slot: titles.get(what) ?? what });
      case "slot-dropped":
        return t("wish.dropped", { slot: titles.get(what) ?? what });
      case "need":
        return t("wish.need", { slot: titles.get(what) ?? what, need: t(`wish.need.${after}`) });
      default:
        return before === "" ? t(`wish.${kind}`, { after }) : t(`wish.${kind}.was`, { before, after });
    }
  };
  return (
    <ul className="plain-list wish-changes">
      {changes.map((change) => (
        <li key={`${change.kind}/${change.what}`}>{says(change)}</li>
      ))}
    </ul>
  );
}
