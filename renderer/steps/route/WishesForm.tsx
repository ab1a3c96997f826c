import { useState } from "react";
import { DOCUMENT_KINDS, type DocumentKind } from "#shared/domain/document.ts";
import type { ExtraSlot, MissionOverlay } from "#shared/domain/missionOverlay.ts";
import { parseOverlay } from "#shared/routes/overlay.ts";
import type { Route } from "#shared/routes/route.ts";
import { useAppContext } from "../../state/useApp.ts";
import { useKept } from "../../state/useKept.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { SelectBox, TextBox, Tick } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Mark.tsx";

interface WishesFormProps {
  readonly route: Route;
  readonly overlay: MissionOverlay | null;
  /** ISO 8601. */
  readonly today: string;
  readonly onSave: (overlay: MissionOverlay) => void;
  readonly onClose: () => void;
}

/** The mission's wishes, written down by the user: nothing counts until it is kept, and then it is one step of undo. */
export function WishesForm({ route, overlay, today, onSave, onClose }: WishesFormProps) {
  const { t, rt } = useAppContext();
  const [draft, setDraft, forget] = useKept<MissionOverlay>(
    "wishes.draft",
    overlay ?? emptyWishes(route, today),
    (kept): kept is MissionOverlay => isWishesFor(kept, route.id),
  );
  const [faults, setFaults] = useState<readonly string[]>([]);
  const change = (part: Partial<MissionOverlay>) => setDraft({ ...draft, ...part });
  const number = (text: string) => (text === "" || Number.isNaN(Number(text)) ? undefined : Number(text));
  const order = draft.order ?? route.positions.map(({ id }) => id);
  const titles = new Map(route.positions.map(({ id, title }) => [id, rt(title)]));
  const save = () => {
    const read = parseOverlay(JSON.parse(JSON.stringify({ ...draft, id: idOf(draft) })));
    if (read.kind === "overlay") {
      forget();
      onSave(read.overlay);
    } else setFaults(read.problems.map(({ path, message }) => `${path}: ${message}`));
  };
  // A side that nobody gave is 0: the other is not guessed, and the form asks for both.
  const setPhoto = (part: Partial<NonNullable<MissionOverlay["photo"]>>) => {
    const photo = { widthMm: 0, heightMm: 0, ...draft.photo, ...part };
    change({ photo: photo.widthMm === 0 && photo.heightMm === 0 ? undefined : photo });
  };
  return (
    <div className="wish-form">
      <div className="wish-fields">
        <TextBox label={t("wish.mission")} value={draft.mission} onCommit={(mission) => change({ mission })} />
        <TextBox label={t("wish.source")} value={draft.source} onCommit={(source) => change({ source })} />
        <TextBox label={t("wish.date")} type="date" value={draft.date} onCommit={(date) => change({ date })} />
        <TextBox
          label={t("wish.months")}
          type="number"
          value={textOf(draft.passportMonths)}
          onCommit={(text) => change({ passportMonths: number(text) })}
        />
        <TextBox
          label={t("wish.photoWidth")}
          type="number"
          value={textOf(draft.photo?.widthMm || undefined)}
          onCommit={(text) => setPhoto({ widthMm: number(text) ?? 0 })}
        />
        <TextBox
          label={t("wish.photoHeight")}
          type="number"
          value={textOf(draft.photo?.heightMm || undefined)}
          onCommit={(text) => setPhoto({ heightMm: number(text) ?? 0 })}
        />
        <TextBox
          label={t("wish.photoBackground")}
          value={draft.photo?.background ?? ""}
          isDisabled={draft.photo === undefined}
          onCommit={(text) => setPhoto({ background: text === "" ? undefined : text })}
        />
        <TextBox
          label={t("wish.languagesLabel")}
          hint={t("wish.languagesHint")}
          value={(draft.languages ?? []).join(", ")}
          onCommit={(text) => change({ languages: listOf(text) })}
        />
        <TextBox
          label={t("wish.limit")}
          type="number"
          value={textOf(draft.uploadLimitMb)}
          onCommit={(text) => change({ uploadLimitMb: number(text) })}
        />
        <TextBox label={t("wish.note")} value={draft.note ?? ""} onCommit={(note) => change({ note })} />
      </div>
      <div className="wish-columns">
        <fieldset className="wish-set">
          <legend className="field-label">{t("wish.orderLabel")}</legend>
          <ol className="wish-order">
            {order.map((id, index) => (
              <li key={id}>
                <span>{titles.get(id) ?? id}</span>
                <IconButton
                  size="small"
                  icon="undo"
                  label={t("wish.earlier", { position: titles.get(id) ?? id })}
                  isDisabled={index === 0}
                  onPress={() => change({ order: movedUp(order, index) })}
                />
              </li>
            ))}
          </ol>
        </fieldset>
        <fieldset className="wish-set">
          <legend className="field-label">{t("wish.dropLabel")}</legend>
          <div className="wish-scroll">
            {route.positions
              .flatMap(({ slots }) => slots)
              .map((slot) => (
                <Tick
                  key={slot.id}
                  isSelected={draft.droppedSlots?.includes(slot.id) === true}
                  onChange={(dropped) =>
                    change({
                      droppedSlots: dropped
                        ? [...(draft.droppedSlots ?? []), slot.id]
                        : (draft.droppedSlots ?? []).filter((id) => id !== slot.id),
                    })
                  }
                >
                  {rt(slot.title)}
                </Tick>
              ))}
          </div>
        </fieldset>
      </div>
      <ExtraPapers route={route} extras={draft.extraSlots ?? []} onChange={(extraSlots) => change({ extraSlots })} />
      {faults.length > 0 && (
        <Notice tone="blocker" title={t("wish.invalid")}>
          <p>{faults.join("; ")}</p>
        </Notice>
      )}
      <div className="wish-acts">
        <Button look="primary" onPress={save}>
          {t("wish.keep")}
        </Button>
        <Button
          onPress={() => {
            forget();
            onClose();
          }}
        >
          {t("frame.cancel")}
        </Button>
      </div>
    </div>
  );
}

interface ExtraPapersProps {
  readonly route: Route;
  readonly extras: readonly ExtraSlot[];
  readonly onChange: (extras: readonly ExtraSlot[]) => void;
}

/** Papers that the mission wants beside the route's own: a title and a position are enough. */
function ExtraPapers({ route, extras, onChange }: ExtraPapersProps) {
  const { t, rt } = useAppContext();
  const [position, setPosition] = useState(route.positions.at(-1)?.id ?? "");
  const [kind, setKind] = useState<DocumentKind>("unknown");
  return (
    <fieldset className="wish-set">
      <legend className="field-label">{t("wish.extraLabel")}</legend>
      <ul className="plain-list">
        {extras.map((extra) => (
          <li key={extra.id}>
            {extra.title}{" "}
            <Button
              size="small"
              look="plain"
              icon="remove"
              aria-label={t("wish.removeExtra", { title: extra.title })}
              onPress={() => onChange(extras.filter(({ id }) => id !== extra.id))}
            />
          </li>
        ))}
      </ul>
      <div className="wish-fields">
        <SelectBox
          label={t("wish.position")}
          placeholder=""
          value={position}
          options={route.positions.map(({ id, title }) => ({ id, label: rt(title) }))}
          onChoose={setPosition}
        />
        <SelectBox
          label={t("wish.kind")}
          placeholder=""
          value={kind}
          options={DOCUMENT_KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
          onChoose={(id) => setKind(DOCUMENT_KINDS.find((one) => one === id) ?? "unknown")}
        />
        <TextBox
          label={t("wish.extraTitle")}
          hint={t("wish.extraHint")}
          value=""
          waits
          onCommit={(title) => {
            if (title === "") return;
            const id = `mission-extra-${extras.length + 1}`;
            const accepts = kind === "unknown" ? [] : [kind];
            onChange([...extras, { id, title, what: title, need: "R", owner: "applicant", accepts, position }]);
          }}
        />
      </div>
    </fieldset>
  );
}

/** Whether something that was kept is a form for this route. */
function isWishesFor(kept: unknown, routeId: string): boolean {
  return typeof kept === "object" && kept !== null && Reflect.get(kept, "route") === routeId;
}

function emptyWishes(route: Route, today: string): MissionOverlay {
  return { format: 1, id: "mission", mission: "", route: route.id, source: "", date: today };
}

/** "Embassy of Kazakhstan, Tashkent" for b11 is "embassy-of-kazakhstan-tashkent-b11"; the route alone for other scripts. */
function idOf({ mission, route }: MissionOverlay): string {
  const words = mission.toLowerCase().match(/[a-z0-9]+/g) ?? ["mission"];
  return [...words, ...route.split("-")].join("-");
}

function textOf(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

function listOf(text: string): readonly string[] | undefined {
  const parts = text.toLowerCase().match(/[a-z]{2}/g);
  return parts === null ? undefined : [...parts];
}

function movedUp(order: readonly string[], index: number): readonly string[] {
  const next = [...order];
  const [moved] = next.splice(index, 1);
  if (moved !== undefined) next.splice(index - 1, 0, moved);
  return next;
}
