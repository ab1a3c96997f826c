import type { PackView } from "#shared/contract/packView.ts";
import { formatBytes, formatDate } from "../../state/translate.ts";
import { useAppContext } from "../../state/useApp.ts";
import { isText, useKept } from "../../state/useKept.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { SelectBox, TextBox } from "../../ui/Field.tsx";
import { LIMITS_READ_ON, UPLOAD_LIMITS, type UploadLimit, WITHOUT_LIMIT } from "./uploadLimits.ts";

interface SizeLimitProps {
  readonly view: PackView;
  /** null for no limit. */
  readonly value: number | null;
  readonly onChange: (bytes: number | null) => void;
}

const MEGABYTE = 1_000_000;

/** The largest size a file may have: none, a published limit with its source, or the user's own. */
export function SizeLimit({ view, value, onChange }: SizeLimitProps) {
  const { t, language } = useAppContext();
  const [chosen, setChosen] = useKept("pack.limit", "none", isText);
  const missionMb = Number(view.pack.facts["mission.maxFileMb"] ?? Number.NaN);
  const noteOf = ({ isOfficial, source, conflict }: UploadLimit) => {
    const read = t(isOfficial ? "limit.source" : "limit.secondary", {
      source,
      date: formatDate(LIMITS_READ_ON, language),
    });
    if (conflict === undefined) return read;
    return `${read}. ${t("limit.conflict", { other: formatBytes(conflict.bytes, language), source: conflict.source })}`;
  };
  const presets = [
    ...(missionMb > 0 ? [{ id: "mission", bytes: missionMb * MEGABYTE, note: t("limit.fromAnswers") }] : []),
    ...UPLOAD_LIMITS.map((limit) => ({
      id: limit.id,
      bytes: limit.bytes,
      note: noteOf(limit),
    })),
  ];
  const preset = presets.find((one) => one.id === chosen);
  const choose = (id: string) => {
    setChosen(id);
    if (id === "own") onChange(value ?? 5 * MEGABYTE);
    else onChange(presets.find((one) => one.id === id)?.bytes ?? null);
  };
  return (
    <div className="size-limit">
      <SelectBox
        label={t("limit.label")}
        placeholder=""
        value={chosen}
        hint={preset?.note ?? ""}
        options={[
          { id: "none", label: t("limit.none") },
          { id: "own", label: t("limit.own") },
          ...presets.map((one) => ({
            id: one.id,
            label: `${formatBytes(one.bytes, language)} · ${t(`limit.${one.id}`)}`,
            note: one.note,
          })),
        ]}
        onChoose={choose}
      />
      {chosen === "own" && (
        <TextBox
          label={t("limit.megabytes")}
          type="number"
          value={String((value ?? 0) / MEGABYTE)}
          onCommit={(text) => {
            const bytes = Math.round(Number(text.replace(",", ".")) * MEGABYTE);
            if (bytes > 0) onChange(bytes);
          }}
        />
      )}
      <Disclosure look="quiet" label={t("limit.without")}>
        <ul>
          {WITHOUT_LIMIT.map((id) => (
            <li key={id}>{t(`limit.${id}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
