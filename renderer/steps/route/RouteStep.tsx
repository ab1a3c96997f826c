import type { PackView } from "#shared/contract/packView.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { isYesNo, useKept } from "../../state/useKept.ts";
import { ChosenRoute } from "./ChosenRoute.tsx";
import { RouteGuide } from "./RouteGuide.tsx";
import "./route.css";

/** Why are you going? leads to a route; then what about this journey changes the pack. */
export function RouteStep({ view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  const route = useApp((state) => state.route);
  const [isAsking, setAsking] = useKept("route.asking", false, isYesNo);
  if (view.pack.route === null || isAsking) {
    return <RouteGuide view={view} onDone={() => setAsking(false)} />;
  }
  if (route === null) return <p className="frame-waiting soft">{t("route.loading")}</p>;
  return <ChosenRoute view={view} route={route} onChange={() => setAsking(true)} />;
}
