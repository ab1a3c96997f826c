import { z } from "zod";
import type { Facts } from "#shared/domain/caseFacts.ts";
import { DOCUMENT_KINDS } from "#shared/domain/document.ts";
import type { DeepReadonly } from "./deepReadonly.ts";
import { type Problem, problemsOf } from "./problem.ts";
import { type GroupConstraint, type Position, type Route, type Slot, slotsOf } from "./route.ts";
import { followSchema, idSchema, isoDateSchema } from "./routeSchema.ts";

const plainNeedSchema = z.enum(["R", "O", "O+"]);

/** A paper that the mission wants beside the route's own. */
const extraSlotSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  what: z.string().min(1),
  need: plainNeedSchema,
  owner: z.string().min(1),
  accepts: z.array(z.enum(DOCUMENT_KINDS)),
  follow: followSchema.optional(),
  /** Position of the route that it joins, or a new one when `positionTitle` is given. */
  position: idSchema,
  positionTitle: z.string().min(1).optional(),
  /** Slot that it stands behind; at the position's end when absent. */
  after: idSchema.optional(),
});

/** What one mission wants otherwise than the guide: a small JSON file over a route, to be shared. */
export const overlaySchema = z.strictObject({
  /** Of this file format. */
  format: z.literal(1),
  id: idSchema,
  /** "Embassy of Kazakhstan in ..." */
  mission: z.string().min(1),
  route: idSchema,
  /** Where it was read or who said it; without a source it is hearsay. */
  source: z.string().min(1),
  /** The day on which it was read or said. */
  date: isoDateSchema,
  /** Position ids in the mission's order; positions not named keep their order behind these. */
  order: z.array(idSchema).min(1).optional(),
  extraSlots: z.array(extraSlotSchema).optional(),
  droppedSlots: z.array(idSchema).optional(),
  /** Slots whose need is another. */
  needs: z.record(idSchema, plainNeedSchema).optional(),
  photo: z
    .strictObject({
      widthMm: z.number().positive(),
      heightMm: z.number().positive(),
      background: z.string().min(1).optional(),
    })
    .optional(),
  passportMonths: z.number().int().min(0).max(60).optional(),
  /** ISO 639-1. */
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .min(1)
    .optional(),
  uploadLimitMb: z.number().positive().optional(),
  note: z.string().optional(),
});

export type Overlay = DeepReadonly<z.infer<typeof overlaySchema>>;

/** One thing that an overlay changes; `before` and `after` as texts, "" for what was or is not there. */
export interface OverlayChange {
  readonly kind:
    | "order"
    | "slot-added"
    | "slot-dropped"
    | "need"
    | "photo"
    | "passport-months"
    | "languages"
    | "upload-limit";
  /** Slot, position or fact. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
  readonly date: string;
}

export interface OverlaidRoute {
  readonly route: Route;
  /** Answers about the mission that the overlay gives; the case's own answers outrank them. */
  readonly facts: Facts;
  readonly changes: readonly OverlayChange[];
  /** Parts of the overlay that do not fit the route and were left out. */
  readonly problems: readonly Problem[];
}

/** Checks an overlay file that was parsed as JSON. */
export function parseOverlay(
  content: unknown,
):
  | { readonly kind: "overlay"; readonly overlay: Overlay }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] } {
  const read = overlaySchema.safeParse(content);
  return read.success ? { kind: "overlay", overlay: read.data } : { kind: "invalid", problems: problemsOf(read.error) };
}

/** The route as the mission wants it, and what was changed for it. The route itself is left as it is. */
export function applyOverlay(route: Route, overlay: Overlay): OverlaidRoute {
  if (overlay.route !== route.id) {
    const message = `this is for the route "${overlay.route}"`;
    return { route, facts: {}, changes: [], problems: [{ path: "route", message }] };
  }
  const ledger = ledgerOf(overlay);
  const needed = withNeeds(route, overlay, ledger);
  const added = withExtraSlots(needed, overlay, ledger);
  const dropped = withoutSlots(added, overlay, ledger);
  const ordered = inOrder(dropped, overlay, ledger);
  const spoken = withLanguages(ordered, overlay, ledger);
  return { route: spoken, facts: missionFacts(overlay, ledger), changes: ledger.changes, problems: ledger.problems };
}

interface Ledger {
  readonly changes: OverlayChange[];
  readonly problems: Problem[];
  readonly change: (kind: OverlayChange["kind"], what: string, before: string, after: string) => void;
  readonly refuse: (path: string, message: string) => void;
}

function ledgerOf({ source, date }: Overlay): Ledger {
  const changes: OverlayChange[] = [];
  const problems: Problem[] = [];
  return {
    changes,
    problems,
    change: (kind, what, before, after) => {
      if (before !== after) changes.push({ kind, what, before, after, source, date });
    },
    refuse: (path, message) => {
      problems.push({ path, message });
    },
  };
}

function withNeeds(route: Route, { needs = {} }: Overlay, ledger: Ledger): Route {
  const known = new Map(slotsOf(route).map((slot) => [slot.id, slot] as const));
  for (const [id, need] of Object.entries(needs)) {
    const slot = known.get(id);
    if (slot === undefined) ledger.refuse(`needs.${id}`, `the route has no slot "${id}"`);
    else ledger.change("need", id, needText(slot.need), need);
  }
  const changed = (slot: Slot): Slot => {
    const need = needs[slot.id];
    return need === undefined ? slot : { ...slot, need };
  };
  return {
    ...route,
    positions: route.positions.map((position) => ({ ...position, slots: position.slots.map(changed) })),
    loose: route.loose.map(changed),
  };
}

function needText(need: Slot["need"]): string {
  return typeof need === "string" ? need : `C: ${need.when}`;
}

function withExtraSlots(route: Route, overlay: Overlay, ledger: Ledger): Route {
  let current = route;
  for (const [index, extra] of (overlay.extraSlots ?? []).entries()) {
    const path = `extraSlots[${index}]`;
    if (slotsOf(current).some(({ id }) => id === extra.id)) {
      ledger.refuse(`${path}.id`, `"${extra.id}" is there already`);
      continue;
    }
    const slot: Slot = {
      id: extra.id,
      title: extra.title,
      what: extra.what,
      need: extra.need,
      owner: extra.owner,
      pages: [1, 10],
      fields: [],
      otherContents: [],
      mistakes: [],
      follow: extra.follow ?? "T",
      basis: "D",
      derivedPart: null,
      accepts: extra.accepts,
      generated: null,
      sources: [`overlay:${overlay.id}`],
      lastVerified: overlay.date,
    };
    const position = current.positions.find(({ id }) => id === extra.position);
    if (position === undefined && extra.positionTitle === undefined) {
      ledger.refuse(`${path}.position`, `the route has no position "${extra.position}"; give it a positionTitle`);
      continue;
    }
    if (extra.after !== undefined && position?.slots.some(({ id }) => id === extra.after) !== true) {
      ledger.refuse(`${path}.after`, `the position has no slot "${extra.after}"`);
    }
    ledger.change("slot-added", extra.id, "", extra.need);
    const joined: Position =
      position === undefined
        ? { id: extra.position, title: extra.positionTitle ?? extra.position, slots: [slot] }
        : { ...position, slots: insertAfter(position.slots, slot, extra.after) };
    current = {
      ...current,
      positions:
        position === undefined
          ? [...current.positions, joined]
          : current.positions.map((one) => (one.id === joined.id ? joined : one)),
    };
  }
  return current;
}

function insertAfter(slots: readonly Slot[], slot: Slot, after: string | undefined): readonly Slot[] {
  const at = slots.findIndex(({ id }) => id === after);
  return at < 0 ? [...slots, slot] : [...slots.slice(0, at + 1), slot, ...slots.slice(at + 1)];
}

function withoutSlots(route: Route, { droppedSlots = [] }: Overlay, ledger: Ledger): Route {
  const known = new Map(slotsOf(route).map((slot) => [slot.id, slot] as const));
  const gone = new Set<string>();
  droppedSlots.forEach((id, index) => {
    const slot = known.get(id);
    if (slot === undefined) ledger.refuse(`droppedSlots[${index}]`, `the route has no slot "${id}"`);
    else {
      gone.add(id);
      ledger.change("slot-dropped", id, needText(slot.need), "");
    }
  });
  const stays = ({ id }: Slot): boolean => !gone.has(id);
  return {
    ...route,
    positions: route.positions
      .map((position) => ({ ...position, slots: position.slots.filter(stays) }))
      .filter(({ slots }) => slots.length > 0),
    loose: route.loose.filter(stays),
    groupConstraints: route.groupConstraints.flatMap((group): GroupConstraint[] => {
      const ways = group.atLeastOneOf.filter((way) => way.every((id) => !gone.has(id)));
      return ways.length === 0 ? [] : [{ ...group, atLeastOneOf: ways }];
    }),
  };
}

function inOrder(route: Route, { order }: Overlay, ledger: Ledger): Route {
  if (order === undefined) return route;
  const wanted = order.filter((id, index) => {
    const isKnown = route.positions.some((position) => position.id === id);
    if (!isKnown) ledger.refuse(`order[${index}]`, `the route has no position "${id}"`);
    return isKnown && order.indexOf(id) === index;
  });
  const positions = [
    ...wanted.flatMap((id) => route.positions.filter((position) => position.id === id)),
    ...route.positions.filter(({ id }) => !wanted.includes(id)),
  ];
  const ids = (list: readonly Position[]): string => list.map(({ id }) => id).join(", ");
  ledger.change("order", "positions", ids(route.positions), ids(positions));
  return { ...route, positions };
}

function withLanguages(route: Route, { languages }: Overlay, ledger: Ledger): Route {
  if (languages === undefined) return route;
  ledger.change(
    "languages",
    "mission.acceptedLanguages",
    route.acceptedLanguagesDefault.join(", "),
    languages.join(", "),
  );
  return { ...route, acceptedLanguagesDefault: [...languages] };
}

function missionFacts({ photo, passportMonths, languages, uploadLimitMb }: Overlay, ledger: Ledger): Facts {
  if (photo !== undefined) {
    const size = `${photo.widthMm} × ${photo.heightMm} mm`;
    ledger.change(
      "photo",
      "mission.photoSpec",
      "",
      photo.background === undefined ? size : `${size}, ${photo.background}`,
    );
  }
  if (passportMonths !== undefined)
    ledger.change("passport-months", "mission.passportMonths", "", String(passportMonths));
  if (uploadLimitMb !== undefined) ledger.change("upload-limit", "mission.maxFileMb", "", String(uploadLimitMb));
  return {
    ...(photo === undefined
      ? {}
      : {
          "mission.photoSpec.widthMm": photo.widthMm,
          "mission.photoSpec.heightMm": photo.heightMm,
          ...(photo.background === undefined ? {} : { "mission.photoSpec.background": photo.background }),
        }),
    ...(passportMonths === undefined ? {} : { "mission.passportMonths": passportMonths }),
    ...(languages === undefined ? {} : { "mission.acceptedLanguages": [...languages] }),
    ...(uploadLimitMb === undefined ? {} : { "mission.maxFileMb": uploadLimitMb }),
  };
}
