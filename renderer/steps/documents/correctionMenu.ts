import type { PackView } from "#shared/contract/packView.ts";
import type { PackCommand } from "#shared/domain/command.ts";
import { DOCUMENT_KINDS, type PackDocument } from "#shared/domain/document.ts";
import type { DocumentOverride } from "#shared/domain/packCase.ts";
import type { Person } from "#shared/domain/person.ts";
import type { Route } from "#shared/routes/route.ts";
import type { Translate } from "../../state/translate.ts";
import type { MenuGroup, MenuLine } from "../../ui/MenuButton.tsx";
import { documentName } from "./documentFacts.ts";
import { groupSlots } from "./slotFacts.ts";

export interface CorrectionWords {
  readonly t: Translate;
  readonly rt: (text: string) => string;
  readonly language: string;
}

interface CorrectionInput {
  readonly document: PackDocument;
  readonly view: PackView;
  readonly route: Route | null;
  readonly words: CorrectionWords;
  readonly run: (command: PackCommand) => void;
  readonly openPages: () => void;
  readonly replaceScan: () => void;
}

/** All that can be corrected about a document, each in one act. */
export function correctionMenu(input: CorrectionInput): readonly MenuGroup[] {
  const { document, view, words, run } = input;
  const { t } = words;
  const set = (override: DocumentOverride) => run({ kind: "override", documentId: document.id, override });
  const others = view.pack.documents.filter((one) => one.id !== document.id && one.translationOf === null);
  const originals: readonly MenuLine[] = [
    {
      id: "original",
      label: t("move.noOriginal"),
      chosen: document.translationOf === null,
      onAct: () => set({ translationOf: null }),
    },
    ...others.map((other) => ({
      id: other.id,
      label: documentName(other, view),
      note: t(`kind.${other.kind}`),
      chosen: document.translationOf === other.id,
      onAct: () => set({ translationOf: other.id }),
    })),
  ];
  const lines: readonly MenuLine[] = [
    ...(input.route === null ? [] : [{ id: "place", label: t("move.place"), groups: placeMenu(input) }]),
    { id: "kind", label: t("move.kind"), groups: [{ id: "kinds", title: "", lines: kindLines(input, set) }] },
    { id: "person", label: t("move.person"), groups: [{ id: "people", title: "", lines: personLines(input, set) }] },
    ...(others.length === 0
      ? []
      : [
          {
            id: "translation",
            label: t("move.translation"),
            groups: [{ id: "originals", title: "", lines: originals }],
          },
        ]),
  ];
  return [
    {
      id: "pages",
      title: "",
      lines: [
        { id: "open", label: t("move.pages"), icon: "files", onAct: input.openPages },
        { id: "replace", label: t("replace.scan"), icon: "redo", onAct: input.replaceScan },
      ],
    },
    { id: "corrections", title: "", lines },
    {
      id: "away",
      title: "",
      lines: [
        {
          id: "reset",
          label: t("move.reset"),
          icon: "undo",
          onAct: () => run({ kind: "override", documentId: document.id, override: null }),
        },
        {
          id: "out",
          label: t("move.leaveOut"),
          icon: "out",
          onAct: () => run({ kind: "leaveOut", pageIds: document.pageIds, leftOut: true }),
        },
        {
          id: "remove",
          label: t("move.removeFile"),
          icon: "remove",
          danger: true,
          onAct: () => run({ kind: "removeFiles", fileIds: [document.fileId] }),
        },
      ],
    },
  ];
}

/** The places of the route, what is missing first; hidden ones are not offered. */
export function placeMenu({
  document,
  view,
  route,
  words,
  run,
}: Omit<CorrectionInput, "openPages" | "replaceScan">): readonly MenuGroup[] {
  if (route === null) return [];
  const { t, rt } = words;
  const set = (slot: string | null) => run({ kind: "override", documentId: document.id, override: { slot } });
  const line = (slot: PackView["slots"][number], idPrefix = ""): MenuLine => ({
    id: idPrefix + slot.slotId,
    label: rt(slot.title),
    chosen: document.slot === slot.slotId,
    onAct: () => set(slot.slotId),
  });
  const missing = view.slots.filter(
    (slot) =>
      slot.need === "required" && slot.documentIds.length === 0 && !slot.generated && slot.positionId !== "loose",
  );
  return [
    {
      id: "missing",
      title: missing.length === 0 ? "" : t("slot.missing"),
      lines: missing.map((slot) => line(slot, "missing:")),
    },
    ...groupSlots(view.slots, route, t("documents.loose")).map((group) => ({
      id: group.id,
      title: rt(group.title),
      lines: group.slots.map((slot) => line(slot)),
    })),
    {
      id: "none",
      title: "",
      lines: [{ id: "no-place", label: t("move.unplace"), chosen: document.slot === null, onAct: () => set(null) }],
    },
  ];
}

function kindLines(input: CorrectionInput, set: (override: DocumentOverride) => void): readonly MenuLine[] {
  const { document, words } = input;
  return [...DOCUMENT_KINDS]
    .filter((kind) => kind !== "unknown")
    .map((kind) => ({
      id: kind,
      label: words.t(`kind.${kind}`),
      chosen: document.kind === kind,
      onAct: () => set({ kind }),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
}

function personLines(input: CorrectionInput, set: (override: DocumentOverride) => void): readonly MenuLine[] {
  const { document, view, words } = input;
  return [
    ...view.pack.people.map((person) => ({
      id: person.id,
      label: personName(person, words.t),
      chosen: document.person === person.id,
      onAct: () => set({ person: person.id }),
    })),
    {
      id: "nobody",
      label: words.t("move.nobody"),
      chosen: document.person === null,
      onAct: () => set({ person: null }),
    },
  ];
}

/** "Dilnoza Yuldasheva (Applicant)", or the role alone where no name is known. */
export function personName(person: Person, t: Translate): string {
  const name = `${person.givenNames} ${person.surname}`.trim();
  const role = t(`person.${person.role}`);
  return name === "" ? role : `${name} (${role})`;
}
