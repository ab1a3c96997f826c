import { concernsRoute, type Route } from "#shared/routes/route.ts";
import { useApp, useAppContext } from "../../state/useApp.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { capital } from "../prepare/capital.ts";

/** What people often believe of this route, and what the guides say; then its main points at a glance. */
export function RouteFacts({ route }: { readonly route: Route }) {
  const { t, rt } = useAppContext();
  const guide = useApp((state) => state.guide);
  const baseId = route.id.replace(/^ext-/, "");
  const myths = (guide?.myths ?? []).filter(({ routes }) => concernsRoute(routes, route));
  const snapshots = (guide?.snapshots ?? []).flatMap((snapshot) => {
    const text = baseId === "b11" ? snapshot.b11 : baseId === "b1" ? snapshot.b1 : baseId === "b2" ? snapshot.b2 : "";
    return text === "" ? [] : [{ topic: snapshot.topic, text }];
  });
  return (
    <>
      {snapshots.length > 0 && (
        <Disclosure look="part" label={t("route.glance")}>
          <dl className="glance">
            {snapshots.map(({ topic, text }) => (
              <div key={topic}>
                <dt>{rt(topic)}</dt>
                <dd>{capital(rt(text))}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      {myths.length > 0 && (
        <Disclosure look="part" label={t("route.myths")}>
          <dl className="glance">
            {myths.map(({ id, myth, fact }) => (
              <div key={id}>
                <dt>{t("route.myth", { myth: capital(rt(myth)) })}</dt>
                <dd>{capital(rt(fact))}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}
