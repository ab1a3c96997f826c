import { useMemo } from "react";
import { type ZoneOutcome, type ZoneRow, zoneAgainstPrint } from "#shared/checks/zoneAgainstPrint.ts";
import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import { formatDate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { Mark, type Tone } from "../../ui/Mark.tsx";
import { documentName } from "../documents/documentFacts.ts";
import { Part } from "./Part.tsx";
import { paperName } from "./paperNames.ts";
import "./zones.css";

const TONES: Readonly<Record<ZoneOutcome, Tone>> = { passed: "good", failed: "warning", skipped: "plain" };

/** Each machine-readable zone held against the page that it stands on: how far the reference itself can be trusted. */
export function ZoneList({ view }: { readonly view: PackView }) {
  const { t } = useAppContext();
  const zones = useMemo(
    () =>
      view.pack.documents
        .map((document) => ({ document, rows: zoneAgainstPrint(document) }))
        .filter(({ rows }) => rows.length > 0),
    [view.pack.documents],
  );
  if (zones.length === 0) return null;
  return (
    <Part id="check-zones" title={t("zone.title")} lead={t("zone.lead")}>
      <div className="zones">
        {zones.map(({ document, rows }) => (
          <ZoneTable key={document.id} view={view} document={document} rows={rows} />
        ))}
      </div>
    </Part>
  );
}

interface ZoneTableProps {
  readonly view: PackView;
  readonly document: PackDocument;
  readonly rows: readonly ZoneRow[];
}

function ZoneTable({ view, document, rows }: ZoneTableProps) {
  const { t, language } = useAppContext();
  const shown = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, language) : value);
  return (
    <table className="zone-table">
      <caption>
        {paperName(document, t)} <span className="soft small zone-file">{documentName(document, view)}</span>
      </caption>
      <thead className="small soft">
        <tr>
          <td />
          <th scope="col">{t("zone.zone")}</th>
          <th scope="col">{t("zone.printed")}</th>
          <th scope="col">{t("zone.outcome")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, outcome, zone, printed }) => (
          <tr key={field}>
            <th scope="row">{t(`field.${field}`)}</th>
            <td className="zone-value">{shown(zone)}</td>
            <td className="zone-value">{shown(printed)}</td>
            <td>
              <Mark tone={TONES[outcome]}>{t(`zone.${outcome}`)}</Mark>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
