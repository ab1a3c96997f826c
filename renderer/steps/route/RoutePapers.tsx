import type { PackView } from "#shared/contract/packView.ts";
import { needOf } from "#shared/routes/needOf.ts";
import type { Route, Slot } from "#shared/routes/route.ts";
import { routeTextOrNothing } from "../../state/routeText.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Mark, type Tone } from "../../ui/Mark.tsx";
import { SourceNote } from "../sources/SourceNote.tsx";

interface RoutePapersProps {
  readonly view: PackView;
  readonly route: Route;
}

const NEED_TONES: Readonly<Record<string, Tone>> = {
  required: "advice",
  confirm: "warning",
  recommended: "plain",
  optional: "plain",
  hidden: "plain",
};

/** Every place of the route in pack order: whether this case needs it, and whether a guide says so or we derived it. */
export function RoutePapers({ view, route }: RoutePapersProps) {
  const { t, rt } = useAppContext();
  const parts = [
    ...route.positions.map(({ id, title, slots }) => ({ id, title: rt(title), slots })),
    { id: "loose", title: t("route.loose"), slots: route.loose },
  ].filter(({ slots }) => slots.length > 0);
  return (
    <Disclosure look="part" label={t("route.papers")}>
      <p className="soft">{t("route.papersLead")}</p>
      <ol className="route-papers">
        {parts.map((part) => (
          <li key={part.id}>
            <h3>{part.title}</h3>
            <ul className="rows">
              {part.slots.map((slot) => (
                <Paper key={slot.id} slot={slot} view={view} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function Paper({ slot, view }: { readonly slot: Slot; readonly view: PackView }) {
  const { t, rt, language } = useAppContext();
  const { state } = needOf(slot, view.pack.facts);
  const what = routeTextOrNothing(language, slot.what);
  const mistakes = slot.mistakes.map((mistake) => routeTextOrNothing(language, mistake)).filter((text) => text !== "");
  return (
    <li className="row route-paper" data-slot-of-route={slot.id}>
      <div className="row-words">
        <p>{rt(slot.title)}</p>
        {what !== "" && <p className="soft small">{what}</p>}
        {mistakes.length > 0 && <p className="soft small">{t("route.mistakes", { mistakes: mistakes.join("; ") })}</p>}
        <SourceNote
          sources={slot.sources}
          lastVerified={slot.lastVerified}
          basis={slot.basis}
          derivedPart={slot.derivedPart}
        />
      </div>
      <div className="route-paper-marks">
        {slot.basis !== "G" && <Mark tone="warning">{t(`route.basis${slot.basis}`)}</Mark>}
        <Mark tone={NEED_TONES[state] ?? "plain"}>{t(`route.need.${state}`)}</Mark>
      </div>
    </li>
  );
}
